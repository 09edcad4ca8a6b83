// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/event_popup.h"

#include "model/wording/wording.h"
#include "views/timeline/event_rows.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace cutline {

namespace {

constexpr int kRowHeight = 26;
constexpr int kMostRowsShown = 12;
constexpr int kWidth = 760;
constexpr int kWidestName = 180;

QLabel* newLine(const QString& text, const QString& role, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setProperty("role", role);
    label->setWordWrap(true);
    return label;
}

}  // namespace

EventPopup::EventPopup(const TimelineSubject& subject, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_table(new QTableView(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setPalette(parent->palette());
    setAutoFillBackground(true);
    const auto part = subject.part();
    m_rows = new EventRows(part, this);
    makeTable();
    auto* title = newLine(subject.title(), QStringLiteral("headline"), this);
    auto* total = newLine(totalWords(totalOf(*part)), QStringLiteral("quiet"), this);
    auto* zoom = new QPushButton(tr("&Zoom to these"), this);
    auto* explain = new QPushButton(tr("&Explain"), this);
    connect(zoom, &QPushButton::clicked, this, [this] {
        Q_EMIT zoomAsked();
        close();
    });
    connect(explain, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT explainAsked();
    });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(newLine(tr("Return selects an event"), QStringLiteral("quiet"), this), 1);
    buttons->addWidget(zoom);
    buttons->addWidget(explain);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(total);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    setAccessibleName(subject.title());
    m_table->setAccessibleName(tr("Events of the disc"));
}

void EventPopup::makeTable() {
    m_table->setModel(m_rows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setResizeContentsPrecision(200);
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(EventRows::Organization,
                            std::min(kWidestName, m_table->columnWidth(EventRows::Organization)));
    header->setSectionResizeMode(EventRows::Headline, QHeaderView::Stretch);
    const auto choose = [this](const QModelIndex& index) {
        const EventIndex event = m_rows->eventAt(index.row());
        close();
        Q_EMIT chosen(event);
    };
    connect(m_table, &QTableView::activated, this, choose);
    connect(m_table, &QTableView::clicked, this, choose);
}

void EventPopup::showBeside(const QRect& disc, std::optional<EventIndex> current) {
    const QRect screen = parentWidget()->screen()->availableGeometry();
    const int rows = std::min(kMostRowsShown, m_rows->rowCount());
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() + rows * kRowHeight + 4);
    const int width = std::min(kWidth, screen.width() - 20);
    resize(width, layout()->totalHeightForWidth(width));
    QPoint corner(disc.center().x() - width / 2, disc.bottom() + 6);
    if (corner.y() + height() > screen.bottom()) corner.setY(std::max(screen.top(), disc.top() - 6 - height()));
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width)));
    move(corner);
    show();
    const int row = current ? m_rows->rowOf(*current) : -1;
    m_table->setFocus(Qt::PopupFocusReason);
    m_table->setCurrentIndex(m_rows->index(std::max(0, row), EventRows::Headline));
}

}  // namespace cutline
