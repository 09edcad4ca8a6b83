// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/detail/history_section.h"

#include "model/wording/wording.h"
#include "views/detail/detail_text.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cutline {

namespace {

/// More are not read beside an event; the history of the workbook has them all.
constexpr std::size_t kMostSteps = 60;

QString changeWords(const HistoryStep& step) {
    if (!step.problem.isEmpty()) return step.problem;
    return step.changes.isEmpty() ? step.words : step.changes.join(QStringLiteral("; "));
}

QString timeWords(const HistoryStep& step) {
    return step.at.isValid() ? HistorySection::tr("%1, by %2").arg(momentWords(step.at), step.who)
                             : HistorySection::tr("Before the first change");
}

QToolButton* newSwitch(const QString& words) {
    auto* button = new QToolButton;
    button->setText(words);
    button->setCheckable(true);
    button->setArrowType(Qt::RightArrow);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setProperty("role", QStringLiteral("quietLink"));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}  // namespace

QString momentWords(const QDateTime& at) {
    if (!at.isValid()) return HistorySection::tr("some day");
    const QDateTime here = at.toLocalTime();
    return HistorySection::tr("%1, %2").arg(dayWords(here.date()), here.toString(QStringLiteral("HH:mm")));
}

HistorySection::HistorySection(std::vector<HistoryStep> steps, bool isEditable, QWidget* parent)
    : QWidget(parent), m_steps(std::move(steps)), m_isEditable(isEditable), m_switch(nullptr) {
    setObjectName(QStringLiteral("history"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const auto count = static_cast<qint64>(m_steps.size());
    m_switch = newSwitch(count == 1 ? tr("1 step") : tr("%1 steps").arg(numberWords(count)));
    m_switch->setAccessibleName(tr("History: %1").arg(m_switch->text()));
    layout->addWidget(m_switch, 0, Qt::AlignLeft);
    if (!m_steps.empty()) {
        const HistoryStep& last = m_steps.back();
        QLabel* line = newDetailText(changeWords(last));
        line->setObjectName(QStringLiteral("lastChange"));
        layout->addWidget(line);
        layout->addWidget(newDetailText(timeWords(last), "quiet"));
    }
    connect(m_switch, &QToolButton::toggled, this, [this](bool isOn) {
        setOpen(isOn);
        Q_EMIT opened(isOn);
    });
}

bool HistorySection::isOpen() const { return m_switch->isChecked(); }

void HistorySection::setOpen(bool isOpen) {
    m_switch->setChecked(isOpen);
    m_switch->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    if (isOpen && m_list == nullptr) fill();
    // The last step stands in the list too.
    const auto labels = findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly);
    for (QLabel* label : labels) label->setVisible(!isOpen);
    if (m_list != nullptr) m_list->setVisible(isOpen);
}

void HistorySection::fill() {
    m_list = new QWidget(this);
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(2);
    const std::size_t shown = std::min(m_steps.size(), kMostSteps);
    for (std::size_t i = 0; i < shown; ++i) addStep(*list, m_steps[m_steps.size() - 1 - i]);
    if (shown < m_steps.size()) {
        const auto more = static_cast<qint64>(m_steps.size() - shown);
        list->addWidget(
            newDetailText(tr("%1 earlier steps are in the history of the workbook.").arg(numberWords(more)), "quiet"));
    }
    layout()->addWidget(m_list);
}

void HistorySection::addStep(QVBoxLayout& layout, const HistoryStep& step) {
    layout.addSpacing(6);
    layout.addWidget(newDetailText(timeWords(step), "quiet"));
    if (step.problem.isEmpty()) {
        const QStringList changes = step.changes.isEmpty() ? QStringList{step.words} : step.changes;
        for (const QString& change : changes) layout.addWidget(newDetailText(change));
    } else {
        layout.addWidget(newDetailText(step.problem, "problem"));
    }
    if (step.isNow) {
        layout.addWidget(newDetailText(tr("So it stands now."), "quiet"));
    } else if (step.version && m_isEditable) {
        QToolButton* restore = newTextLink(tr("Restore this version"));
        restore->setAccessibleName(tr("Restore the version: %1").arg(timeWords(step)));
        connect(restore, &QToolButton::clicked, this,
                [this, version = *step.version] { Q_EMIT restoreAsked(version); });
        layout.addWidget(restore, 0, Qt::AlignLeft);
    }
}

}  // namespace cutline
