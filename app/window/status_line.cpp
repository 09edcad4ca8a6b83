// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/status_line.h"

#include "model/wording/wording.h"
#include "views/browse/browser.h"

#include <QLabel>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace cutline {

namespace {

/// First and last day of what is picked; the zoom narrows it.
QString timeWords(const Browser& browser) {
    if (const auto& visible = browser.state().visible) {
        return spanWords(static_cast<qint32>(visible->first.toJulianDay()),
                         static_cast<qint32>(visible->last.toJulianDay()));
    }
    const Selection& selection = *browser.selection();
    const auto events = selection.events();
    if (events.empty()) return StatusLine::tr("nothing");
    const Dataset& dataset = selection.dataset();
    qint32 first = dataset.firstDay(events.front());
    for (const EventIndex event : events) first = std::min(first, dataset.firstDay(event));
    return spanWords(first, dataset.lastDay(events.back()));
}

QString companyWords(const Selection& selection) {
    const Dataset& dataset = selection.dataset();
    qint64 companies = 0;
    qint64 shown = 0;
    std::vector<bool> isShown(static_cast<std::size_t>(dataset.organizationCount()));
    for (const EventIndex event : selection.events()) {
        isShown[static_cast<std::size_t>(dataset.entry(dataset.organization(event)).root)] = true;
    }
    for (OrganizationIndex i = 0; i < dataset.organizationCount(); i = dataset.entry(i).subtreeEnd) {
        ++companies;
        if (isShown[static_cast<std::size_t>(i)]) ++shown;
    }
    return StatusLine::tr("%1 of %2 companies").arg(numberWords(shown), numberWords(companies));
}

/// Gives way where the window is narrow or its text is large; the tool tip says all of it.
class YieldingLabel : public QLabel {
public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
        style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(), isEnabled(), shown,
                              foregroundRole());
    }
};

}  // namespace

StatusLine::StatusLine(Browser* browser, QWidget* parent)
    : QStatusBar(parent), m_browser(browser), m_saved(new QLabel(this)), m_shown(new YieldingLabel(this)) {
    setSizeGripEnabled(false);
    for (QLabel* label : {m_saved, m_shown}) label->setTextFormat(Qt::PlainText);
    addWidget(m_saved);
    addWidget(m_shown, 1);
    addPermanentWidget(new QLabel(tr("F1 keys"), this));
    connect(browser, &Browser::contentChanged, this, &StatusLine::refresh);
    connect(browser, &Browser::presentationChanged, this, &StatusLine::refresh);
    connect(browser, &Browser::visibleChanged, this, &StatusLine::refresh);
    refresh();
}

QString StatusLine::savedWords() const { return m_saved->text(); }
QString StatusLine::shownWords() const { return m_shown->text(); }

void StatusLine::refresh() {
    Document* document = m_browser->document();
    if (document == nullptr || !m_browser->selection()) {
        m_saved->clear();
        m_shown->clear();
        return;
    }
    const Workbook& workbook = document->workbook();
    if (workbook.isReadOnly()) {
        m_saved->setText(tr("Read-only"));
    } else if (workbook.path().isEmpty()) {
        m_saved->setText(document->undoStack().isClean() ? tr("Sample, in memory only")
                                                         : tr("Changes are in memory only: save a copy to keep them"));
    } else {
        m_saved->setText(tr("All changes saved"));
    }
    const ViewState& state = m_browser->state();
    const QString known =
        state.query.asOf ? tr("as known on %1").arg(dayWords(*state.query.asOf)) : tr("as known today");
    m_shown->setText(tr("%1 shown").arg(timeWords(*m_browser)) % u" · " % companyWords(*m_browser->selection()) %
                     u" · " % (state.showsGross ? tr("gross") : tr("net")) % u", " % known);
    m_shown->setToolTip(m_shown->text());
}

}  // namespace cutline
