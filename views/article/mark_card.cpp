// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/article/mark_card.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace cutline {

namespace {

constexpr qsizetype kMostWays = 9;  // there are nine keys

QLabel* makeLabel(const char* role, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

void setRole(QWidget& widget, const char* role) {
    if (widget.property("role").toString() == QLatin1String(role)) return;
    widget.setProperty("role", QString::fromLatin1(role));
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

}  // namespace

MarkCard::MarkCard(QWidget* parent)
    : QFrame(parent),
      m_caption(makeLabel("caption", this)),
      m_headline(makeLabel("headline", this)),
      m_more(makeLabel("quiet", this)),
      m_list(new QVBoxLayout),
      m_hint(makeLabel("quiet", this)) {
    setObjectName(QStringLiteral("markCard"));
    setAccessibleName(tr("The mark"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 8, 2, 4);
    layout->setSpacing(4);
    m_list->setSpacing(0);
    for (QLabel* label : {m_caption, m_headline, m_more}) layout->addWidget(label);
    layout->addLayout(m_list);
    layout->addWidget(m_hint);
    layout->addStretch(1);
}

void MarkCard::show(const MarkWords& words, const Fillings& fillings, const EventDraft& draft, bool isAccepted,
                    bool isSaved) {
    m_caption->setText(words.caption);
    setRole(*m_caption, words.isProblem ? "problem" : "caption");
    m_headline->setText(words.headline);
    m_more->setText(words.more);
    m_more->setVisible(!words.more.isEmpty());
    QStringList ways;
    if (!isAccepted) {
        for (const Filling& filling : fillings.ways) ways << wordsOf(filling, draft);
    }
    setWays(ways.mid(0, kMostWays));
    QString hint;
    if (isAccepted) {
        hint = tr("Accepted. Backspace takes it back.");
    } else if (ways.isEmpty()) {
        hint = fillings.whyNot;
    } else if (fillings.ways.front().isPlain) {
        hint = ways.size() == 1 ? tr("Return accepts it.") : tr("Return takes the first; or press a number.");
    } else {
        hint = words.isProblem ? tr("Nothing is guessed: press a number to choose one.")
                               : tr("Press a number to choose one.");
    }
    m_hint->setText(isSaved ? QString(tr("Saved with an event.") % u' ' % hint) : hint);
    m_hint->setVisible(!m_hint->text().isEmpty());
}

void MarkCard::clear(const QString& words) {
    m_caption->clear();
    m_headline->clear();
    m_more->setText(words);
    m_more->show();
    setWays({});
    m_hint->hide();
}

void MarkCard::say(const QString& words) {
    m_hint->setText(words);
    m_hint->show();
}

// Buttons are kept: the one that has the focus should not vanish under the hand.
void MarkCard::setWays(const QStringList& words) {
    while (static_cast<qsizetype>(m_ways.size()) < words.size()) {
        auto* button = new QPushButton(this);
        button->setProperty("role", QStringLiteral("link"));
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus);
        const int way = static_cast<int>(m_ways.size());
        connect(button, &QPushButton::clicked, this, [this, way] { Q_EMIT wayChosen(way); });
        m_list->addWidget(button, 0, Qt::AlignLeft);
        m_ways.push_back(button);
    }
    for (std::size_t i = 0; i < m_ways.size(); ++i) {
        const auto place = static_cast<qsizetype>(i);
        const bool isUsed = place < words.size();
        m_ways[i]->setVisible(isUsed);
        if (!isUsed) continue;
        QString literal = words[place];
        const QString text = QString::number(place + 1) % u"   " % literal.replace(u'&', QStringLiteral("&&"));
        m_ways[i]->setText(text);
        m_ways[i]->setToolTip({});
    }
}

QString MarkCard::caption() const { return m_caption->text(); }
QString MarkCard::headline() const { return m_headline->text(); }
QString MarkCard::more() const { return m_more->text(); }
QString MarkCard::hint() const { return m_hint->text(); }

QStringList MarkCard::ways() const {
    QStringList words;
    for (const QPushButton* button : m_ways) {
        if (!button->isHidden()) words << button->text();
    }
    return words;
}

}  // namespace cutline
