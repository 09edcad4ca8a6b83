// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/last_entry_line.h"

#include "model/record/name_key.h"
#include "model/wording/wording.h"

#include <QHBoxLayout>
#include <QLabel>

namespace cutline {

namespace {

constexpr qsizetype kMostDivisions = 3;

}  // namespace

QString entryWords(const EventDraft& draft) {
    QStringList parts{dateWords(draft.event.announced)};
    if (!draft.citations.empty()) parts << draft.citations.front().source.publisher;
    QStringList divisions;
    QString said;
    for (const FigureDraft& one : draft.figures) {
        if (one.division.isEmpty() && one.figure.preferred && said.isEmpty()) said = figureWords(one.figure);
        const QString division = joinedPath(one.division);
        if (!division.isEmpty() && !divisions.contains(division)) divisions << division;
    }
    if (said.isEmpty()) said = draft.event.kind == EventKind::Layoff ? figureWords(Figure()) : QString();
    if (draft.event.kind != EventKind::Layoff) parts << kindWords(draft.event.kind).toLower();
    if (divisions.size() > kMostDivisions) divisions = divisions.first(kMostDivisions) << QStringLiteral("…");
    parts << (divisions.isEmpty() ? said : LastEntryLine::tr("%1 in %2").arg(said, divisions.join(u", ")));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

LastEntryLine::LastEntryLine(QWidget* parent)
    : QWidget(parent), m_words(new QLabel(this)), m_take(new QToolButton(this)) {
    setObjectName(QStringLiteral("entryAside"));
    setAttribute(Qt::WA_StyledBackground);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setProperty("role", QStringLiteral("quiet"));
    m_take->setText(tr("Take it over (Ctrl+L)"));
    m_take->setToolTip(tr("Fills in kind, status, divisions and publisher; no number and no date"));
    m_take->setProperty("role", QStringLiteral("link"));
    m_take->setFocusPolicy(Qt::StrongFocus);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(20, 6, 20, 6);
    line->addWidget(m_words, 1);
    line->addWidget(m_take);
    connect(m_take, &QToolButton::clicked, this, &LastEntryLine::take);
    hide();
}

void LastEntryLine::show(const std::optional<EventDraft>& last) {
    m_last = last;
    m_words->setText(last ? tr("Last entry: %1").arg(entryWords(*last)) : QString());
    setVisible(last.has_value());
}

QString LastEntryLine::words() const { return m_words->text(); }

void LastEntryLine::take() {
    if (m_last) Q_EMIT taken(EventDraft(*m_last));
}

}  // namespace cutline
