// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/organizations/other_names_table.h"

#include "views/entry/date_field.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cutline {

namespace {

QLabel* newCaption(const QString& words) {
    auto* label = new QLabel(words);
    label->setProperty("role", QStringLiteral("caption"));
    return label;
}

}  // namespace

OtherNamesTable::OtherNamesTable(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout), m_problem(new QLabel) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, 2);
    m_grid->addWidget(newCaption(tr("Other name")), 0, 0);
    m_grid->addWidget(newCaption(tr("From")), 0, 1);
    m_grid->addWidget(newCaption(tr("Until")), 0, 2);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("role", QStringLiteral("problem"));
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_grid);
    layout->addWidget(m_problem);
    keepEmptyLine();
}

OtherNamesTable::~OtherNamesTable() = default;

void OtherNamesTable::setNames(const std::vector<OtherName>& names) {
    m_isFilling = true;
    while (!m_lines.empty()) removeLine(m_lines.front().name);
    for (const OtherName& name : names) addLine(name);
    m_isFilling = false;
    keepEmptyLine();
    noteChange();
}

std::vector<OtherName> OtherNamesTable::names() const {
    std::vector<OtherName> names;
    for (const Line& line : m_lines) {
        const QString name = line.name->text().simplified();
        if (!name.isEmpty()) names.push_back({name, line.from->date(), line.until->date()});
    }
    return names;
}

QString OtherNamesTable::problem() const {
    for (const Line& line : m_lines) {
        const QString name = line.name->text().simplified();
        if (name.isEmpty() && !(line.from->isEmpty() && line.until->isEmpty())) {
            return tr("A date without a name: give the name too.");
        }
        for (DateField* date : {line.from, line.until}) {
            if (date->isBroken()) return tr("%1: %2").arg(name, date->verdict().text());
        }
        const auto from = line.from->date(), until = line.until->date();
        if (from && until && until->lastDay() < from->firstDay()) {
            return tr("%1: it would end before it began.").arg(name);
        }
    }
    return {};
}

void OtherNamesTable::addLine(const OtherName& name) {
    Line line{new QLineEdit(this), new DateField(tr("In use from"), this), new DateField(tr("In use until"), this),
              new QToolButton(this)};
    line.name->setAccessibleName(tr("Other name"));
    line.name->setText(name.name);
    line.from->setDate(name.from);
    line.until->setDate(name.until);
    line.from->line().setPlaceholderText(tr("from"));
    line.until->line().setPlaceholderText(tr("until"));
    // What is wrong with a date stands below the table; there is no room beside it.
    for (DateField* date : {line.from, line.until}) date->verdict().hide();
    line.remove->setText(QStringLiteral("×"));
    line.remove->setProperty("role", QStringLiteral("quietLink"));
    line.remove->setFocusPolicy(Qt::StrongFocus);
    line.remove->setToolTip(tr("Remove this name"));
    line.remove->setAccessibleName(tr("Remove the name"));
    const int row = m_nextRow++;
    m_grid->addWidget(line.name, row, 0);
    m_grid->addWidget(&line.from->line(), row, 1);
    m_grid->addWidget(&line.until->line(), row, 2);
    m_grid->addWidget(line.remove, row, 3);
    QWidget* before = m_lines.empty() ? nullptr : m_lines.back().remove;
    if (before != nullptr) setTabOrder(before, line.name);
    setTabOrder(line.name, &line.from->line());
    setTabOrder(&line.from->line(), &line.until->line());
    setTabOrder(&line.until->line(), line.remove);
    m_lines.push_back(line);
    connect(line.name, &QLineEdit::textChanged, this, &OtherNamesTable::noteChange);
    connect(line.from, &DateField::changed, this, &OtherNamesTable::noteChange);
    connect(line.until, &DateField::changed, this, &OtherNamesTable::noteChange);
    connect(line.remove, &QToolButton::clicked, this, [this, field = line.name] {
        removeLine(field);
        noteChange();
        m_lines.back().name->setFocus();
    });
}

void OtherNamesTable::removeLine(const QLineEdit* name) {
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& one) { return one.name == name; });
    for (QWidget* widget : {static_cast<QWidget*>(line->name), static_cast<QWidget*>(&line->from->line()),
                            static_cast<QWidget*>(&line->until->line()), static_cast<QWidget*>(line->remove)}) {
        widget->hide();
        widget->deleteLater();  // its button may be what was pressed
    }
    for (DateField* date : {line->from, line->until}) {
        date->disconnect(this);
        date->verdict().deleteLater();
        date->deleteLater();
    }
    line->name->disconnect(this);
    m_lines.erase(line);
}

void OtherNamesTable::keepEmptyLine() {
    if (m_isFilling) return;
    if (m_lines.empty() || !m_lines.back().name->text().simplified().isEmpty()) addLine({});
    for (const Line& line : m_lines) line.remove->setVisible(&line != &m_lines.back());
}

void OtherNamesTable::noteChange() {
    if (m_isFilling) return;
    keepEmptyLine();
    const QString words = problem();
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    Q_EMIT changed();
}

}  // namespace cutline
