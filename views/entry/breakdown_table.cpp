// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/breakdown_table.h"

#include "model/record/name_key.h"
#include "model/wording/wording.h"
#include "views/entry/organization_field.h"

#include <QHBoxLayout>
#include <QSet>
#include <QToolButton>

#include <algorithm>

namespace cutline {

BreakdownTable::BreakdownTable(QWidget* parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_remainder(new QLabel(this)), m_add(new QToolButton(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_add->setText(tr("Add a division"));
    m_add->setProperty("role", QStringLiteral("link"));
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_remainder->setTextFormat(Qt::PlainText);
    m_remainder->setProperty("role", QStringLiteral("quiet"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch(1);
    foot->addWidget(m_remainder);
    m_layout->addLayout(foot);
    connect(m_add, &QToolButton::clicked, this, [this] {
        addPart(std::nullopt);
        m_rows.back().division->setFocus();
    });
}

void BreakdownTable::addPart(const std::optional<Part>& part) {
    Row row = makeRow();
    if (part) {
        row.stored = part;
        row.division->setText(joinedPath(part->figure.division));
        row.figure->setFigure(part->figure.figure);
    }
    completeFrom(*row.division, m_known);
    m_layout->insertWidget(m_layout->count() - 1, row.box);
    row.box->show();  // now, not when the layout gets to it: the focus is about to go there
    // Tab walks the rows from above, then the button that adds one.
    QWidget* before = m_add->previousInFocusChain();
    while (before->focusPolicy() == Qt::NoFocus) before = before->previousInFocusChain();
    setTabOrder(before, row.division);
    setTabOrder(row.division, &row.figure->line());
    setTabOrder(&row.figure->line(), row.remove);
    setTabOrder(row.remove, m_add);
    connect(row.division, &QLineEdit::textChanged, this, &BreakdownTable::changed);
    connect(row.figure, &FigureField::changed, this, [this] {
        showRemainder();
        Q_EMIT changed();
    });
    m_rows.push_back(row);
    showRemainder();
}

BreakdownTable::Row BreakdownTable::makeRow() {
    Row row;
    row.box = new QWidget(this);
    auto* line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    row.division = new QLineEdit(row.box);
    row.division->setAccessibleName(tr("Division"));
    row.division->setPlaceholderText(tr("Division"));
    row.figure = new FigureField(tr("Figure of the division"), FigureField::Takes::Any, row.box);
    row.figure->line().setPlaceholderText(tr("more than 400 · unknown"));
    row.remove = new QToolButton(row.box);
    QToolButton* remove = row.remove;
    remove->setText(QStringLiteral("×"));
    remove->setToolTip(tr("Remove this division"));
    remove->setAccessibleName(remove->toolTip());
    remove->setProperty("role", QStringLiteral("quietLink"));
    remove->setFocusPolicy(Qt::StrongFocus);
    connect(remove, &QToolButton::clicked, this, [this, box = row.box] { removeRow(box); });
    line->addWidget(row.division, 3);
    line->addWidget(&row.figure->line(), 3);
    line->addWidget(&row.figure->verdict(), 4);
    line->addWidget(remove);
    return row;
}

void BreakdownTable::removeRow(const QWidget* box) {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.box == box; });
    if (found == m_rows.end()) return;
    found->box->hide();
    found->box->deleteLater();
    m_rows.erase(found);
    m_add->setFocus();
    showRemainder();
    Q_EMIT changed();
}

void BreakdownTable::clear() {
    for (const Row& row : m_rows) {
        row.box->hide();
        row.box->deleteLater();
    }
    m_rows.clear();
    showRemainder();
}

std::vector<BreakdownTable::Part> BreakdownTable::parts() const {
    std::vector<Part> parts;
    for (const Row& row : m_rows) {
        const QStringList division = typedPath(row.division->text());
        if (division.isEmpty()) continue;
        Part part = row.stored.value_or(Part{});
        part.figure.division = division;
        if (row.figure->figure()) {
            const bool preferred = part.figure.figure.preferred;
            part.figure.figure = *row.figure->figure();
            part.figure.figure.preferred = preferred;
        } else {
            part.figure.figure = Figure{};
        }
        parts.push_back(part);
    }
    return parts;
}

void BreakdownTable::setKnownDivisions(const QStringList& names) {
    if (names == m_known) return;
    m_known = names;
    for (const Row& row : m_rows) completeFrom(*row.division, m_known);
}

void BreakdownTable::setWhole(std::optional<qint64> whole) {
    m_whole = whole;
    showRemainder();
}

QString BreakdownTable::problem() const {
    QSet<QString> seen;
    for (const Row& row : m_rows) {
        const QString name = row.division->text().trimmed();
        if (name.isEmpty() && row.figure->isEmpty()) continue;
        if (name.isEmpty()) return tr("Name the division that %1 falls on.").arg(row.figure->line().text().trimmed());
        if (typedPath(name).isEmpty()) return tr("A name is missing beside “>” in the breakdown.");
        if (row.figure->isBroken()) return tr("The figure of %1 cannot be understood.").arg(name);
        const auto& figure = row.figure->figure();
        const bool isPercent = figure && figure->measure == Measure::Percent;
        const QString key = nameKey(name) % (isPercent ? u"%" : u"");
        if (seen.contains(key)) return tr("%1 stands in the breakdown twice.").arg(name);
        seen.insert(key);
    }
    return {};
}

QString BreakdownTable::remainder() const { return m_remainder->text(); }

void BreakdownTable::showRemainder() {
    qint64 sum = 0;
    for (const Row& row : m_rows) {
        if (row.figure->figure()) sum += bestPeople(*row.figure->figure()).value_or(0);
    }
    QString words;
    if (!m_rows.empty() && m_whole) {
        words = sum <= *m_whole ? tr("%1 not broken down").arg(numberWords(*m_whole - sum))
                                : tr("the parts are %1 more than the whole").arg(numberWords(sum - *m_whole));
    } else if (!m_rows.empty() && sum > 0) {
        words = tr("%1 in all").arg(numberWords(sum));
    }
    m_remainder->setText(words);
}

}  // namespace cutline
