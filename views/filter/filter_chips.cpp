// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/filter_chips.h"

#include "model/record/name_key.h"
#include "model/wording/wording.h"
#include "views/browse/browser.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace cutline {

namespace {

/// One name is said, more are counted.
QString namedOrCounted(const QStringList& names, const QString& several) {
    return names.size() == 1 ? names.first() : several.arg(numberWords(names.size()));
}

QStringList listOf(const std::vector<QString>& values) { return {values.begin(), values.end()}; }

QString organizationWords(const Query& query) {
    QStringList names;
    const auto isCompany = [](const QStringList& path) { return path.size() == 1; };
    for (const QStringList& path : query.organizations) names << joinedPath(path);
    const bool onlyCompanies = std::all_of(query.organizations.begin(), query.organizations.end(), isCompany);
    return namedOrCounted(
        names, onlyCompanies ? FilterChips::tr("%1 companies") : FilterChips::tr("%1 companies and divisions"));
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
    if (!query.organizations.empty()) add(organizationWords(query), [](Query& one) { one.organizations.clear(); });
    if (query.since || query.until) {
        add(periodWords(query), [](Query& one) {
            one.since.reset();
            one.until.reset();
        });
    }
    if (!query.industries.empty()) {
        add(namedOrCounted(listOf(query.industries), FilterChips::tr("%1 industries")),
            [](Query& one) { one.industries.clear(); });
    }
    if (!query.countries.empty()) {
        add(namedOrCounted(listOf(query.countries), FilterChips::tr("%1 countries")),
            [](Query& one) { one.countries.clear(); });
    }
    if (!query.kinds.empty()) {
        QStringList kinds;
        for (const EventKind kind : query.kinds) kinds << kindWords(kind);
        add(namedOrCounted(kinds, FilterChips::tr("%1 kinds")), [](Query& one) { one.kinds.clear(); });
    }
    if (query.asOf) {
        add(FilterChips::tr("as known on %1").arg(dayWords(*query.asOf)), [](Query& one) { one.asOf.reset(); });
    }
    if (query.estimates) add(FilterChips::tr("with estimates"), [](Query& one) { one.estimates = false; });
    return chips;
}

FilterChips::FilterChips(Browser* browser, QWidget* parent) : QWidget(parent), m_browser(browser) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    connect(browser, &Browser::contentChanged, this, &FilterChips::refresh);
    refresh();
}

void FilterChips::refresh() {
    // A chip may be the very button that was clicked: it goes when its click is done.
    while (QLayoutItem* item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto chips = chipsOf(m_browser->state().query);
    setVisible(!chips.empty());
    for (const FilterChip& chip : chips) {
        auto* button = new QToolButton(this);
        QString words = fontMetrics().elidedText(chip.words, Qt::ElideMiddle, 210);
        button->setText(words.replace(u'&', QStringLiteral("&&")) % u"  ×");
        button->setToolTip(tr("Take this filter away"));
        button->setAccessibleName(tr("Take the filter away: %1").arg(chip.words));
        button->setProperty("role", QStringLiteral("chip"));
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, without = chip.without] {
            ViewState state = m_browser->state();
            state.query = without;
            // A wider query names nothing that the narrower one did not: it is never refused.
            [[maybe_unused]] const auto shown = m_browser->setState(state);
        });
        layout()->addWidget(button);
    }
}

}  // namespace cutline
