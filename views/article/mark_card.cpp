// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/article/mark_card.h"

#include "views/chart/widget_role.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cutline {

namespace {

constexpr std::size_t kMostWays = 9;  // there are nine keys

QLabel* makeLabel(const char* role, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
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
    showText(*m_caption, words.caption);
    setRole(*m_caption, QLatin1String(words.isProblem ? "problem" : "caption"));
    showText(*m_headline, words.headline);
    showText(*m_more, words.more);
    std::vector<Filling> ways = isAccepted ? std::vector<Filling>() : fillings.ways;
    if (ways.size() > kMostWays) ways.resize(kMostWays);
    setWays(ways, draft);
    QString hint;
    if (isAccepted) {
        hint = tr("Accepted. Backspace takes it back.");
    } else if (ways.empty()) {
        hint = fillings.whyNot;
    } else if (fillings.ways.front().isPlain) {
        hint = ways.size() == 1 ? tr("Return accepts it.") : tr("Return takes the first; or press a number.");
    } else {
        hint = words.isProblem ? tr("Nothing is guessed: press a number to choose one.")
                               : tr("Press a number to choose one.");
    }
    showText(*m_hint, isSaved ? QString(tr("Saved with an event.") % u' ' % hint) : hint);
}

void MarkCard::clear(const QString& words) {
    showText(*m_caption, {});
    showText(*m_headline, {});
    showText(*m_more, words);
    setWays({}, {});
    showText(*m_hint, {});
}

void MarkCard::say(const QString& words) { showText(*m_hint, words); }

MarkCard::Way MarkCard::makeWay() {
    Way way{new QWidget(this), new QPushButton(this), makeLabel("quiet", this)};
    way.button->setProperty("role", QStringLiteral("link"));
    way.button->setAutoDefault(false);
    way.button->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(way.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(way.button, 0, Qt::AlignTop);
    row->addWidget(way.why, 1);
    m_list->addWidget(way.row);
    const int number = static_cast<int>(m_ways.size());
    connect(way.button, &QPushButton::clicked, this, [this, number] { Q_EMIT wayChosen(number); });
    return way;
}

// Rows are kept: a button that has the focus should not vanish under the hand.
void MarkCard::setWays(const std::vector<Filling>& ways, const EventDraft& draft) {
    while (m_ways.size() < ways.size()) m_ways.push_back(makeWay());
    for (std::size_t i = 0; i < m_ways.size(); ++i) {
        m_ways[i].row->setVisible(i < ways.size());
        if (i >= ways.size()) continue;
        QString literal = wordsOf(ways[i], draft);
        m_ways[i].button->setText(QString::number(i + 1) % u"   " % literal.replace(u'&', QStringLiteral("&&")));
        m_ways[i].button->setAccessibleDescription(ways[i].why);
        m_ways[i].why->setText(ways[i].why);
    }
}

void MarkCard::showText(QLabel& label, const QString& words) {
    label.setText(words);
    label.setVisible(!words.isEmpty());
}

QString MarkCard::caption() const { return m_caption->text(); }
QString MarkCard::headline() const { return m_headline->text(); }
QString MarkCard::more() const { return m_more->text(); }
QString MarkCard::hint() const { return m_hint->text(); }

QStringList MarkCard::ways() const {
    QStringList words;
    for (const Way& way : m_ways) {
        if (!way.row->isHidden()) words << way.button->text();
    }
    return words;
}

}  // namespace cutline
