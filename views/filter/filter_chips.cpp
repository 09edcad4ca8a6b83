// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/filter_chips.h"

#include "model/record/name_key.h"
#include "model/wording/wording.h"
#include "views/browse/browser.h"
#include "views/chart/plain_tool_tip.h"

#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace cutline {

namespace {

constexpr int kSpacing = 8;
/// This many names of one sort have a chip each; more are counted in one.
constexpr std::size_t kMostNamed = 3;

/// Chips for the values of one list of a query, one by one as long as they are few.
template <class Value, class Words>
void addList(std::vector<FilterChip>& chips, const Query& query, std::vector<Value> Query::*list, Words&& wordsOf,
             const QString& several) {
    const std::vector<Value>& values = query.*list;
    if (values.size() > kMostNamed) {
        chips.push_back({several.arg(numberWords(static_cast<qint64>(values.size()))), query});
        (chips.back().without.*list).clear();
        return;
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        chips.push_back({wordsOf(values[i]), query});
        auto& left = chips.back().without.*list;
        left.erase(left.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

QString periodWords(const Query& query) {
    if (query.since && query.until) {
        return spanWords(static_cast<qint32>(query.since->toJulianDay()),
                         static_cast<qint32>(query.until->toJulianDay()));
    }
    return query.since ? FilterChips::tr("since %1").arg(dayWords(*query.since))
                       : FilterChips::tr("until %1").arg(dayWords(*query.until));
}

}  // namespace

std::vector<FilterChip> chipsOf(const Query& query) {
    std::vector<FilterChip> chips;
    const auto add = [&](const QString& words, auto take) {
        chips.push_back({words, query});
        take(chips.back().without);
    };
    const auto itself = [](const QString& name) { return name.isEmpty() ? FilterChips::tr("not known") : name; };
    const bool onlyCompanies = std::all_of(query.organizations.begin(), query.organizations.end(),
                                           [](const QStringList& path) { return path.size() == 1; });
    addList(
        chips, query, &Query::organizations, [](const QStringList& path) { return joinedPath(path); },
        onlyCompanies ? FilterChips::tr("%1 companies") : FilterChips::tr("%1 companies and divisions"));
    if (query.since || query.until) {
        add(periodWords(query), [](Query& one) {
            one.since.reset();
            one.until.reset();
        });
    }
    addList(chips, query, &Query::industries, itself, FilterChips::tr("%1 industries"));
    addList(chips, query, &Query::countries, itself, FilterChips::tr("%1 countries"));
    addList(
        chips, query, &Query::kinds, [](EventKind kind) { return kindWords(kind); }, FilterChips::tr("%1 kinds"));
    if (query.estimates) add(FilterChips::tr("with estimates"), [](Query& one) { one.estimates = false; });
    return chips;
}

FilterChips::FilterChips(Browser* browser, QWidget* parent)
    : QWidget(parent), m_browser(browser), m_more(new QToolButton(this)) {
    m_more->setProperty("role", QStringLiteral("chip"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(browser, &Browser::contentChanged, this, &FilterChips::refresh);
    refresh();
}

QSize FilterChips::sizeHint() const {
    int width = 0;
    for (const QToolButton* chip : m_buttons) width += chip->sizeHint().width() + (width > 0 ? kSpacing : 0);
    return {width, m_more->sizeHint().height()};
}

QSize FilterChips::minimumSizeHint() const { return m_more->sizeHint(); }

void FilterChips::resizeEvent(QResizeEvent*) { place(); }

void FilterChips::refresh() {
    // A chip may be the very button that was clicked: it goes when its click is done.
    for (QToolButton* button : m_buttons) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_chips = chipsOf(m_browser->state().query);
    setVisible(!m_chips.empty());
    for (const FilterChip& chip : m_chips) m_buttons.push_back(newButton(chip));
    updateGeometry();
    place();
}

QToolButton* FilterChips::newButton(const FilterChip& chip) {
    auto* button = new QToolButton(this);
    QString words = fontMetrics().elidedText(chip.words, Qt::ElideMiddle, 210);
    button->setText(words.replace(u'&', QStringLiteral("&&")) % u"  ×");
    button->setToolTip(plainToolTip(tr("Take this filter away: %1").arg(chip.words)));
    button->setAccessibleName(tr("Take the filter away: %1").arg(chip.words));
    button->setProperty("role", QStringLiteral("chip"));
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, without = chip.without] { apply(without); });
    return button;
}

void FilterChips::apply(const Query& query) {
    // A wider query names nothing that the narrower one did not: it is never refused.
    [[maybe_unused]] const auto shown = m_browser->change([&](ViewState& state) { state.query = query; });
}

void FilterChips::place() {
    int x = 0;
    std::size_t placed = 0;
    const int forMore = m_more->sizeHint().width() + kSpacing;
    for (; placed < m_buttons.size(); ++placed) {
        QToolButton* button = m_buttons[placed];
        const bool isLast = placed + 1 == m_buttons.size();
        const QSize size = button->sizeHint();
        if (x + size.width() + (isLast ? 0 : forMore) > width()) break;
        button->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        x += size.width() + kSpacing;
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) m_buttons[i]->setVisible(i < placed);
    m_more->setVisible(placed < m_buttons.size());
    if (placed == m_buttons.size()) return;
    const QString more = placed == 0 ? tr("%1 filters") : tr("+%1");
    m_more->setText(more.arg(m_buttons.size() - placed));
    m_more->setAccessibleName(tr("More filters in force"));
    m_more->menu()->clear();
    for (std::size_t i = placed; i < m_chips.size(); ++i) {
        QString words = m_chips[i].words;
        m_more->menu()->addAction(tr("Take away: %1").arg(words.replace(u'&', QStringLiteral("&&"))), this,
                                  [this, without = m_chips[i].without] { apply(without); });
    }
    const QSize size = m_more->sizeHint();
    m_more->setGeometry(x, (height() - size.height()) / 2, std::min(size.width(), std::max(width() - x, 20)),
                        size.height());
}

}  // namespace cutline
