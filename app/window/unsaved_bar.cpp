// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/unsaved_bar.h"

#include "views/browse/browser.h"
#include "views/entry/draft_keeper.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QToolButton>

namespace cutline {

namespace {

QToolButton* makeLink(const QString& words, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(words);
    button->setProperty("role", QStringLiteral("link"));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

/// "Amazon, 2023-03-20", as far as it was typed.
QString whatWasTyped(const QByteArray& content) {
    const QJsonObject fields = QJsonDocument::fromJson(content).object().value(QLatin1String("fields")).toObject();
    QStringList parts;
    for (const char* member : {"organization", "announced"}) {
        const QString text = fields.value(QLatin1String(member)).toString().simplified();
        if (!text.isEmpty()) parts << text.left(60);
    }
    return parts.join(QStringLiteral(", "));
}

}  // namespace

UnsavedBar::UnsavedBar(Browser* browser, QWidget* parent)
    : QWidget(parent),
      m_browser(browser),
      m_words(new QLabel(this)),
      m_continue(makeLink(tr("Continue"), this)),
      m_discard(makeLink(tr("Discard"), this)) {
    setObjectName(QStringLiteral("notice"));
    setAttribute(Qt::WA_StyledBackground);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 6, 12, 6);
    line->addWidget(m_words, 1);
    line->addWidget(m_continue);
    line->addWidget(m_discard);
    connect(m_continue, &QToolButton::clicked, this, &UnsavedBar::goOn);
    connect(m_discard, &QToolButton::clicked, this, &UnsavedBar::discard);
    hide();
}

QString UnsavedBar::words() const { return m_words->text(); }

void UnsavedBar::look() {
    m_left.reset();
    int others = 0;
    Document* document = m_browser->document();
    if (document != nullptr && !document->workbook().isReadOnly()) {
        const auto left = DraftStore::leftBehind(draftFolder(), document->workbook().path());
        if (!left.empty()) m_left = left.front();
        others = static_cast<int>(left.size()) - 1;
    }
    setVisible(m_left.has_value());
    if (!m_left) return;
    const QString typed = whatWasTyped(m_left->content);
    QString words = typed.isEmpty() ? tr("An announcement was not saved when Cutline ended.")
                                    : tr("An announcement was not saved when Cutline ended: %1").arg(typed);
    if (others > 0) words += tr(" (%1 more after it)").arg(others);
    m_words->setText(words);
    setAccessibleName(m_words->text());
}

void UnsavedBar::goOn() {
    const DraftStore::Left left = *m_left;
    const bool isOurs = DraftStore::take(left);
    look();
    if (isOurs) Q_EMIT continueAsked(left.content);
}

void UnsavedBar::discard() {
    DraftStore::take(*m_left);
    look();
}

}  // namespace cutline
