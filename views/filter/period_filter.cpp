// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/period_filter.h"

#include "model/record/event_date.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cutline {

namespace {

enum class End { First, Last };

/// None for an empty field; the error says what is wrong with the words.
Result<std::optional<QDate>> dayOf(const QLineEdit& field, End end) {
    if (field.text().trimmed().isEmpty()) return std::optional<QDate>{};
    const auto date = EventDate::parse(field.text());
    if (!date) return tl::unexpected<Error>(date.error());
    return std::optional<QDate>(end == End::First ? date->firstDay() : date->lastDay());
}

void fill(QLineEdit& field, std::optional<QDate> day, End end) {
    const auto current = dayOf(field, end);
    if (current && *current == day) return;
    field.setText(day ? day->toString(Qt::ISODate) : QString());
}

}  // namespace

PeriodFilter::PeriodFilter(QWidget* parent)
    : QWidget(parent), m_since(new QLineEdit(this)), m_until(new QLineEdit(this)), m_problem(new QLabel(this)) {
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Since"), m_since);
    form->addRow(tr("Until"), m_until);
    m_since->setPlaceholderText(tr("2022, 2022-11, 2022-11-16"));
    m_until->setPlaceholderText(tr("any date"));
    m_since->setAccessibleName(tr("Since, the first day that counts"));
    m_until->setAccessibleName(tr("Until, the last day that counts"));
    m_problem->setProperty("role", QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    for (QLineEdit* field : {m_since, m_until}) {
        field->setClearButtonEnabled(true);
        connect(field, &QLineEdit::textChanged, this, &PeriodFilter::check);
        connect(field, &QLineEdit::editingFinished, this, &PeriodFilter::apply);
    }
}

void PeriodFilter::setPeriod(std::optional<QDate> since, std::optional<QDate> until) {
    m_shownSince = since;
    m_shownUntil = until;
    fill(*m_since, since, End::First);
    fill(*m_until, until, End::Last);
    check();
}

QString PeriodFilter::problem() const { return m_problem->text(); }

void PeriodFilter::check() {
    const auto since = dayOf(*m_since, End::First);
    const auto until = dayOf(*m_until, End::Last);
    QString problem;
    if (!since) {
        problem = since.error().oneLine();
    } else if (!until) {
        problem = until.error().oneLine();
    } else if (*since && *until && **since > **until) {
        problem = tr("The period ends before it begins.");
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    // A field that is emptied (also by its clear button) is applied at once: there is nothing more to type.
    const auto emptied = [](const QLineEdit& field, const std::optional<QDate>& shown) {
        return field.text().isEmpty() && shown.has_value();
    };
    if (emptied(*m_since, m_shownSince) || emptied(*m_until, m_shownUntil)) apply();
}

void PeriodFilter::apply() {
    const auto since = dayOf(*m_since, End::First);
    const auto until = dayOf(*m_until, End::Last);
    if (!since || !until || (*since && *until && **since > **until)) return;
    if (*since == m_shownSince && *until == m_shownUntil) return;
    m_shownSince = *since;
    m_shownUntil = *until;
    Q_EMIT periodChanged(*since, *until);
}

}  // namespace cutline
