// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/work_page.h"

#include "app/window/action_button.h"
#include "app/window/actions.h"
#include "app/window/lower_pane.h"
#include "app/window/reading_order.h"
#include "app/window/top_bar.h"
#include "app/window/total_line.h"
#include "app/window/unsaved_bar.h"
#include "views/browse/browser.h"
#include "views/detail/detail_panel.h"
#include "views/filter/filter_panel.h"
#include "views/filter/organization_filter.h"
#include "views/filter/search_field.h"
#include "views/timeline/timeline_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>

namespace cutline {

WorkPage::WorkPage(Browser* browser, const Actions& actions, QWidget* parent)
    : QWidget(parent),
      m_topBar(new TopBar(browser, actions, this)),
      m_total(new TotalLine(browser, actions, this)),
      m_filters(new FilterPanel(browser, this)),
      m_details(new DetailPanel(browser, {}, this)),
      m_timeline(new TimelineView(browser, this)),
      m_lower(new LowerPane(browser, actions, this)),
      m_notice(new QWidget(this)),
      m_noticeWords(new QLabel(m_notice)),
      m_unsaved(new UnsavedBar(browser, this)),
      m_across(new QSplitter(Qt::Horizontal, this)),
      m_charts(new QSplitter(Qt::Vertical, this)) {
    for (QWidget* panel : {static_cast<QWidget*>(m_filters), static_cast<QWidget*>(m_details), m_notice}) {
        panel->setAttribute(Qt::WA_StyledBackground);
    }
    m_timeline->setAccessibleName(tr("Timeline"));
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->hide();
    m_noticeWords->setTextFormat(Qt::PlainText);
    m_noticeWords->setWordWrap(true);
    auto* notice = new QHBoxLayout(m_notice);
    notice->setContentsMargins(16, 6, 12, 6);
    notice->addWidget(m_noticeWords, 1);
    notice->addWidget(new ActionButton(actions.saveCopy, tr("Save a copy…"), QStringLiteral("link"), m_notice));

    m_across->setObjectName(QStringLiteral("across"));
    m_across->setHandleWidth(1);
    m_across->setChildrenCollapsible(false);
    m_across->addWidget(m_filters);
    m_across->addWidget(makeMiddle());
    m_across->addWidget(m_details);
    m_across->setStretchFactor(1, 1);
    m_across->setSizes({236, 876, 326});
    m_filters->setMinimumWidth(180);
    m_details->setMinimumWidth(200);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(m_notice);
    layout->addWidget(m_unsaved);
    layout->addWidget(m_across, 1);
    putInReadingOrder(*layout);
    putInReadingOrder(*m_across);
    putInReadingOrder(*m_charts);
}

QWidget* WorkPage::makeMiddle() {
    auto* middle = new QWidget(this);
    middle->setObjectName(QStringLiteral("middle"));
    middle->setAttribute(Qt::WA_StyledBackground);
    m_charts->setObjectName(QStringLiteral("charts"));
    m_charts->setHandleWidth(1);
    m_charts->setChildrenCollapsible(false);
    m_charts->addWidget(m_timeline);
    m_charts->addWidget(m_lower);
    m_charts->setStretchFactor(0, 3);
    m_charts->setStretchFactor(1, 2);
    m_charts->setSizes({440, 340});
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_total);
    layout->addWidget(m_charts, 1);
    return middle;
}

void WorkPage::setNotice(const QString& words) {
    m_noticeWords->setText(words);
    m_notice->setVisible(!words.isEmpty());
}

void WorkPage::setThemeKind(ThemeKind kind) {
    m_timeline->setThemeKind(kind);
    m_lower->setThemeKind(kind);
}

void WorkPage::restore(const Settings& settings) {
    for (QSplitter* splitter : {m_across, m_charts}) splitter->restoreState(settings.splitter(splitter->objectName()));
    m_lower->restore(settings);
}

void WorkPage::store(Settings& settings) const {
    for (const QSplitter* splitter : {m_across, m_charts}) {
        settings.setSplitter(splitter->objectName(), splitter->saveState());
    }
    m_lower->store(settings);
}

QList<QWidget*> WorkPage::areas() const {
    return {&m_topBar->search(), &m_filters->organizations().view(), m_timeline, m_lower, m_details};
}

}  // namespace cutline
