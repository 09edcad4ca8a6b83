// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/detail/explain_dialog.h"

#include "model/wording/wording.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPalette>
#include <QTableView>
#include <QVBoxLayout>

namespace cutline {

ExplanationTable::ExplanationTable(std::shared_ptr<const Selection> selection, QObject* parent)
    : QAbstractTableModel(parent), m_selection(std::move(selection)), m_lines(explain(*m_selection)) {}

int ExplanationTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ExplanationTable::columnCount(const QModelIndex&) const { return kColumnCount; }

QVariant ExplanationTable::data(const QModelIndex& index, int role) const {
    const Explanation& line = m_lines[static_cast<std::size_t>(index.row())];
    const bool isNumber = index.column() == Said || index.column() == Counted;
    switch (role) {
        case Qt::DisplayRole:
            return textAt(line, index.column());
        case Qt::ToolTipRole:
            return index.column() == Why ? QVariant(QString(u"<span>" % line.why.toHtmlEscaped() % u"</span>"))
                                         : QVariant();
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
        case Qt::ForegroundRole:
            if (line.counted != 0 || !isNumber) return {};
            return QGuiApplication::palette().brush(QPalette::PlaceholderText);
        default:
            return {};
    }
}

QString ExplanationTable::textAt(const Explanation& line, int column) const {
    const Dataset& dataset = m_selection->dataset();
    switch (column) {
        case Date:
            return spanWords(dataset.firstDay(line.event), dataset.lastDay(line.event));
        case Organization:
            return dataset.entry(dataset.organization(line.event)).path;
        case Said:
            return line.said ? numberWords(*line.said) : tr("no number");
        case Counted:
            return numberWords(line.counted);
        default:
            return line.why;
    }
}

QVariant ExplanationTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const QStringList names{tr("Date"), tr("Organization"), tr("Said"), tr("Counted"), tr("Why")};
    if (role == Qt::DisplayRole) return names[section];
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == Said || section == Counted;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    }
    return {};
}

ExplainDialog::ExplainDialog(const std::shared_ptr<const Selection>& selection, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("How the total comes about"));
    auto* table = new ExplanationTable(selection, this);
    auto* view = new QTableView;
    view->setModel(table);
    view->setAccessibleName(windowTitle());
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(26);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setResizeContentsPrecision(200);
    view->resizeColumnsToContents();
    view->setColumnWidth(ExplanationTable::Organization,
                         qMin(260, view->columnWidth(ExplanationTable::Organization) + 12));

    auto* total = new QLabel(totalWords(totalOf(*selection)));
    total->setProperty("role", QStringLiteral("headline"));
    total->setWordWrap(true);
    auto* hint = new QLabel(tr("A headcount is counted once, on the day it first became public."));
    hint->setProperty("role", QStringLiteral("quiet"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(8);
    layout->addWidget(total);
    layout->addWidget(hint);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    resize(960, 560);
    view->setFocus();
    if (table->rowCount() > 0) view->selectRow(0);

    connect(buttons, &QDialogButtonBox::rejected, this, &ExplainDialog::reject);
    connect(view, &QTableView::activated, this, [this, table, selection](const QModelIndex& index) {
        Q_EMIT eventAsked(selection->dataset().uid(table->eventAt(index.row())));
        accept();
    });
}

}  // namespace cutline
