// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/detail/detail_panel.h"

#include "model/wording/wording.h"
#include "views/browse/browser.h"
#include "views/browse/event_order.h"
#include "views/detail/heading_label.h"

#include <QApplication>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace cutline {

namespace {

QToolButton* makeStep(const QString& sign, const QString& name) {
    auto* button = new QToolButton;
    button->setText(sign);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setProperty("role", QStringLiteral("quietLink"));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QLabel* makeMessage(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setMargin(16);
    label->setProperty("role", QStringLiteral("quiet"));
    return label;
}

}  // namespace

DetailPanel::DetailPanel(Browser* browser, DetailPage::OpenUrl open, QWidget* parent)
    : QWidget(parent),
      m_browser(browser),
      m_open(open ? std::move(open) : [](const QUrl& url) { QDesktopServices::openUrl(url); }),
      m_place(new HeadingLabel),
      m_count(new QLabel),
      m_previous(makeStep(QStringLiteral("‹"), tr("Previous event"))),
      m_next(makeStep(QStringLiteral("›"), tr("Next event"))),
      m_scroll(new QScrollArea) {
    setObjectName(QStringLiteral("detailPanel"));
    m_place->setProperty("role", QStringLiteral("caption"));
    m_count->setProperty("role", QStringLiteral("quiet"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Details"));

    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 12, 0);
    head->setSpacing(2);
    head->addWidget(m_place, 1);
    // Beside the first line of a place that takes many.
    auto* steps = new QHBoxLayout;
    steps->setSpacing(2);
    for (QWidget* one :
         {static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_next)}) {
        steps->addWidget(one);
    }
    head->addLayout(steps);
    head->setAlignment(steps, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    setFocusProxy(m_scroll);

    connect(m_previous, &QToolButton::clicked, this, [this] { selectNeighbour(*m_browser, -1); });
    connect(m_next, &QToolButton::clicked, this, [this] { selectNeighbour(*m_browser, 1); });
    connect(browser, &Browser::selectedChanged, this, &DetailPanel::refresh);
    connect(browser, &Browser::contentChanged, this, &DetailPanel::refresh);
    refresh();
}

void DetailPanel::refresh() {
    refreshPlace();
    const auto& selection = m_browser->selection();
    const auto selected = m_browser->selectedEvent();
    m_page = nullptr;
    if (!selection || !selected) {
        m_shownUid.clear();
        m_place->setWords({});
        showPage(makeMessage(selection ? tr("Select an event to see what was said, who said it, and what is counted.")
                                       : QString()));
        return;
    }
    const Workbook& workbook = m_browser->document()->workbook();
    const auto details = detailsOf(workbook, *selection, *selected);
    if (!details) {
        m_place->setWords({});
        showPage(makeMessage(details.error().oneLine()));
        return;
    }
    m_place->setWords(details->place);
    m_page = new DetailPage(*details, !workbook.isReadOnly(), m_open);
    connect(m_page, &DetailPage::editAsked, this, &DetailPanel::editAsked);
    connect(m_page, &DetailPage::deleteAsked, this, &DetailPanel::deleteAsked);
    connect(m_page, &DetailPage::linkAsked, this, &DetailPanel::linkAsked);
    connect(m_page, &DetailPage::removeLinkAsked, this, &DetailPanel::removeLinkAsked);
    m_page->setHistoryOpen(m_isHistoryOpen);
    connect(m_page, &DetailPage::historyOpened, this, [this](bool isOpen) { m_isHistoryOpen = isOpen; });
    connect(m_page, &DetailPage::restoreAsked, this, &DetailPanel::restoreAsked);
    connect(m_page, &DetailPage::eventAsked, this,
            [this](EventIndex event) { m_browser->select(m_browser->selection()->dataset().uid(event)); });
    const bool isSameEvent = m_shownUid == details->uid;
    const int scrolled = m_scroll->verticalScrollBar()->value();
    m_shownUid = details->uid;
    showPage(m_page);
    if (isSameEvent) m_scroll->verticalScrollBar()->setValue(scrolled);
}

void DetailPanel::refreshPlace() {
    const auto place = placeOfSelected(*m_browser);
    const auto& selection = m_browser->selection();
    const std::size_t count = selection ? selection->events().size() : 0;
    m_count->setText(
        place
            ? tr("%1 of %2").arg(numberWords(static_cast<qint64>(*place) + 1), numberWords(static_cast<qint64>(count)))
            : QString());
    m_previous->setVisible(count > 0);
    m_next->setVisible(count > 0);
    m_previous->setEnabled(count > 0 && (!place || *place > 0));
    m_next->setEnabled(count > 0 && (!place || *place + 1 < count));
}

void DetailPanel::showPage(QWidget* content) {
    // The old page may be the one whose button is being clicked right now: it may only go later.
    QWidget* old = m_scroll->takeWidget();
    const QWidget* focused = QApplication::focusWidget();
    const bool hadFocus = old != nullptr && focused != nullptr && old->isAncestorOf(focused);
    m_scroll->setWidget(content);
    if (old == nullptr) return;
    if (hadFocus) m_scroll->setFocus();
    old->hide();
    old->deleteLater();
}

}  // namespace cutline
