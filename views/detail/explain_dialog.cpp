// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/detail/explain_dialog.h"

#include "model/wording/wording.h"
#include "views/detail/explanation_table.h"
#include "views/detail/heading_label.h"
#include "views/table/row_text.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace cutline {

namespace {

/// So many lines are read at a glance; more want a filter.
constexpr int kLinesWithoutFilter = 50;

QLabel* makeLine(const QString& words, const char* role) {
    auto* label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QLatin1String(role));
    return label;
}

}  // namespace

ExplainDialog::ExplainDialog(const std::shared_ptr<const Selection>& selection, QWidget* parent)
    : ExplainDialog(selection, tr("How the total comes about"), parent) {}

ExplainDialog::ExplainDialog(const std::shared_ptr<const Selection>& part, const QString& title, QWidget* parent)
    : QDialog(parent),
      m_selection(part),
      m_lines(new ExplanationTable(part, this)),
      m_view(new QTableView),
      m_count(new QLabel),
      m_total(totalWords(totalOf(*part))) {
    setWindowTitle(title);
    setUpView();
    auto* heading = new HeadingLabel(title);
    heading->setProperty("role", QStringLiteral("headline"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copy = buttons->addButton(tr("&Copy as text"), QDialogButtonBox::ActionRole);
    // Return belongs to the lines.
    for (auto* button : {copy, buttons->button(QDialogButtonBox::Close)}) button->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(makeLine(m_total, "plain"));
    layout->addWidget(makeLine(tr("A headcount is counted once, on the day it first became public."), "quiet"));
    layout->addWidget(makeFilter());
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    const QFontMetrics metrics(font());
    resize(std::max(960, 60 * metrics.height()), std::max(560, 34 * metrics.height()));
    m_view->setFocus();
    if (m_lines->rowCount() > 0) m_view->selectRow(0);
    // Whoever asks may give the title later.
    connect(this, &ExplainDialog::windowTitleChanged, heading, &HeadingLabel::setWords);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExplainDialog::reject);
    connect(copy, &QPushButton::clicked, this, &ExplainDialog::copyAll);
}

void ExplainDialog::setUpView() {
    m_view->setModel(m_lines);
    m_view->setAccessibleName(tr("Lines"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() * 3 / 2 + 2);
    m_view->horizontalHeader()->setHighlightSections(false);
    // Names stand above what they name: the style leaves more space beside cells than beside names.
    m_view->horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 2px 9px; }"));
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setResizeContentsPrecision(200);
    m_view->resizeColumnsToContents();
    const int widest = 20 * m_view->fontMetrics().height();
    m_view->setColumnWidth(ExplanationTable::Organization,
                           std::min(widest, m_view->columnWidth(ExplanationTable::Organization) + 12));
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT eventAsked(m_selection->dataset().uid(m_lines->eventAt(index.row())));
        accept();
    });
    auto* copy = new QAction(m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copy);
    connect(copy, &QAction::triggered, this, &ExplainDialog::copyMarked);
}

QWidget* ExplainDialog::makeFilter() {
    auto* bar = new QWidget;
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    if (m_lines->lineCount() > kLinesWithoutFilter) {
        auto* filter = new QLineEdit;
        filter->setPlaceholderText(tr("Filter by name, date, number or reason"));
        filter->setAccessibleName(tr("Filter the lines"));
        filter->setClearButtonEnabled(true);
        line->addWidget(filter, 1);
        connect(filter, &QLineEdit::textChanged, m_lines, &ExplanationTable::setFilter);
        connect(filter, &QLineEdit::returnPressed, m_view, [this] {
            m_view->setFocus();
            if (m_lines->rowCount() > 0 && !m_view->currentIndex().isValid()) m_view->selectRow(0);
        });
    }
    m_count->setProperty("role", QStringLiteral("quiet"));
    line->addWidget(m_count);
    if (m_lines->lineCount() <= kLinesWithoutFilter) line->addStretch(1);
    connect(m_lines, &ExplanationTable::filtered, this, &ExplainDialog::refreshCount);
    refreshCount();
    return bar;
}

void ExplainDialog::refreshCount() {
    const QString all = numberWords(m_lines->lineCount());
    const int shown = m_lines->rowCount();
    if (shown == m_lines->lineCount()) {
        m_count->setText(shown == 1 ? tr("1 line") : tr("%1 lines").arg(all));
    } else {
        m_count->setText(m_lines->isFiltering() ? tr("%1 of %2 lines so far").arg(numberWords(shown), all)
                                                : tr("%1 of %2 lines").arg(numberWords(shown), all));
    }
}

QString ExplainDialog::text() const {
    const QItemSelection all(m_lines->index(0, 0), m_lines->index(m_lines->rowCount() - 1, 0));
    return windowTitle() % u'\n' % m_total % u"\n\n" % rowsAsText(*m_lines, all);
}

void ExplainDialog::copyAll() {
    QGuiApplication::clipboard()->setText(text());
    sayCopied(std::min(m_lines->rowCount(), kMostCopiedRows), m_lines->rowCount());
}

void ExplainDialog::copyMarked() {
    const QItemSelection marked = m_view->selectionModel()->selection();
    const int rows = rowCountOf(marked);
    if (rows == 0) return;
    QGuiApplication::clipboard()->setText(rowsAsText(*m_lines, marked));
    sayCopied(std::min(rows, kMostCopiedRows), rows);
}

void ExplainDialog::sayCopied(int rows, int ofRows) {
    m_count->setText(rows == ofRows ? tr("%1 copied").arg(numberWords(rows))
                                    : tr("Only the first %1 of %2 copied: a clipboard holds no more")
                                          .arg(numberWords(rows), numberWords(ofRows)));
}

}  // namespace cutline
