// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/browse/browser.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace cutline {

namespace {

constexpr std::size_t kLongestHistory = 200;
/// Ledgers are large for large workbooks; two let a person switch "as known on" there and back.
constexpr std::size_t kKeptLedgers = 2;
/// Steps of the same sort that follow each other faster than this are one gesture.
constexpr qint64 kGesturePauseMilliseconds = 700;

/// What sort of step was kept last; steps of one sort can be one gesture. A plain step never is.
enum class Step { Plain, Zoom, Selection, Search, KnownOn };

Step stepBetween(const ViewState& from, const ViewState& to) {
    ViewState probe = from;
    probe.visible = to.visible;
    if (probe == to) return Step::Zoom;
    probe = from;
    probe.selectedUid = to.selectedUid;
    if (probe == to) return Step::Selection;
    probe = from;
    probe.query.search = to.query.search;
    if (probe == to) return Step::Search;
    probe = from;
    probe.query.asOf = to.query.asOf;
    return probe == to ? Step::KnownOn : Step::Plain;
}

/// A state of a workbook that was just opened.
ViewState freshState() {
    ViewState state;
    state.bars.stack = GroupBy::Division;
    return state;
}

/// The query without what an edit or undo took away under it.
Query withoutMissing(Query query, const Dataset& dataset) {
    std::erase_if(query.organizations, [&](const QStringList& path) { return dataset.at(path) == kNoOrganization; });
    const auto isMissing = [&](const QString& name, QString OrganizationEntry::*field) {
        for (OrganizationIndex i = 0; i < dataset.organizationCount(); ++i) {
            if (dataset.entry(i).*field == name) return false;
        }
        return true;
    };
    std::erase_if(query.industries, [&](const QString& name) { return isMissing(name, &OrganizationEntry::industry); });
    std::erase_if(query.countries, [&](const QString& name) { return isMissing(name, &OrganizationEntry::country); });
    return query;
}

/// The query after organizations were renamed or moved: it goes on to name the ones it named before.
Query withPathsOf(Query query, const Dataset& before, const Dataset& now) {
    for (QStringList& path : query.organizations) {
        if (now.at(path) != kNoOrganization) continue;
        const OrganizationIndex was = before.at(path);
        const auto is = was == kNoOrganization ? std::nullopt : now.find(before.entry(was).id);
        if (is) path = now.path(*is);
    }
    return query;
}

}  // namespace

struct Browser::Private {
    Document* document = nullptr;
    QMetaObject::Connection following;
    QMetaObject::Connection followingViews;
    ViewState state = freshState();
    std::vector<ViewState> back;
    std::vector<ViewState> forward;
    std::vector<std::shared_ptr<const Ledger>> ledgers;  ///< of the dataset of today, the last used one behind
    std::shared_ptr<const Selection> selection;
    std::optional<EventIndex> selected;
    std::optional<EventIndex> hovered;
    OrganizationIndex hoveredOrganization = kNoOrganization;
    std::shared_ptr<const Selection> knownToday;
    Step lastStep = Step::Plain;
    QElapsedTimer sinceLastStep;

    std::shared_ptr<const Ledger> ledgerFor(const LedgerOptions& options) {
        const auto found =
            std::find_if(ledgers.begin(), ledgers.end(), [&](const auto& one) { return one->options() == options; });
        if (found != ledgers.end()) {
            std::rotate(found, found + 1, ledgers.end());
            return ledgers.back();
        }
        if (ledgers.size() == kKeptLedgers) ledgers.erase(ledgers.begin());
        ledgers.push_back(Ledger::count(document->dataset(), options));
        return ledgers.back();
    }

    Result<std::shared_ptr<const Selection>> pick(const Query& query) {
        if (document == nullptr) return std::shared_ptr<const Selection>{};
        auto picked = Selection::pick(ledgerFor(query.ledgerOptions()), query);
        if (!picked) return tl::unexpected<Error>(std::move(picked.error()));
        return std::make_shared<const Selection>(std::move(*picked));
    }

    void findSelected() {
        if (document == nullptr || state.selectedUid.isEmpty()) {
            selected.reset();
            return;
        }
        const Dataset& dataset = *document->dataset();
        const QByteArray uid = state.selectedUid.toUtf8();
        const QByteArrayView wanted(uid);
        if (selected && *selected < dataset.eventCount() && dataset.uidBytes(*selected) == wanted) return;
        selected.reset();
        for (EventIndex event = 0; event < dataset.eventCount() && !selected; ++event) {
            if (dataset.uidBytes(event) == wanted) selected = event;
        }
    }

    /// Keeps the state that is about to be left, unless the step goes on with the gesture of the last one.
    void keepForBack(const ViewState& next) {
        const Step step = stepBetween(state, next);
        const bool continues = step != Step::Plain && step == lastStep && sinceLastStep.isValid() &&
                               sinceLastStep.elapsed() < kGesturePauseMilliseconds;
        if (!continues) {
            if (back.size() == kLongestHistory) back.erase(back.begin());
            back.push_back(state);
        }
        forward.clear();
        lastStep = step;
        sinceLastStep.start();
    }
};

Browser::Browser(QObject* parent) : QObject(parent), d(std::make_unique<Private>()) {}

Browser::~Browser() = default;

void Browser::setDocument(Document* document) {
    QObject::disconnect(d->following);
    QObject::disconnect(d->followingViews);
    d = std::make_unique<Private>();
    d->document = document;
    if (document != nullptr) {
        d->following = connect(document, &Document::datasetChanged, this, &Browser::followDataset);
        d->followingViews = connect(document, &Document::savedViewsChanged, this, &Browser::savedViewsChanged);
        if (auto picked = d->pick(d->state.query)) d->selection = *picked;
    }
    Q_EMIT contentChanged();
    Q_EMIT presentationChanged();
    Q_EMIT visibleChanged();
    Q_EMIT selectedChanged();
    Q_EMIT hoveredChanged();
    Q_EMIT historyChanged();
    Q_EMIT savedViewsChanged();
}

Document* Browser::document() const { return d->document; }
const ViewState& Browser::state() const { return d->state; }
const std::shared_ptr<const Selection>& Browser::selection() const { return d->selection; }
std::optional<EventIndex> Browser::selectedEvent() const { return d->selected; }
std::optional<EventIndex> Browser::hoveredEvent() const { return d->hovered; }
OrganizationIndex Browser::hoveredOrganization() const { return d->hoveredOrganization; }

std::shared_ptr<const Selection> Browser::selectionAsKnownToday() {
    if (!d->state.query.asOf || !d->selection) return {};
    if (d->knownToday) return d->knownToday;
    Query query = d->state.query;
    query.asOf.reset();
    if (auto picked = d->pick(query)) d->knownToday = *picked;
    return d->knownToday;
}

bool Browser::canGoBack() const { return !d->back.empty(); }
bool Browser::canGoForward() const { return !d->forward.empty(); }

Result<void> Browser::setState(const ViewState& state) {
    if (state == d->state) return {};
    auto selection = d->selection;
    if (state.query != d->state.query) {
        auto picked = d->pick(state.query);
        if (!picked) return tl::unexpected<Error>(std::move(picked.error()));
        selection = std::move(*picked);
    }
    d->keepForBack(state);
    show(state, std::move(selection));
    Q_EMIT historyChanged();
    return {};
}

Result<void> Browser::change(const std::function<void(ViewState&)>& edit) {
    ViewState next = d->state;
    edit(next);
    return setState(next);
}

void Browser::show(const ViewState& state, std::shared_ptr<const Selection> selection) {
    const ViewState old = std::exchange(d->state, state);
    d->selection = std::move(selection);
    d->findSelected();
    if (old.query != state.query) {
        d->knownToday.reset();
        Q_EMIT contentChanged();
    }
    if (old.lanes != state.lanes || old.bars != state.bars || old.cumulative != state.cumulative ||
        old.lower != state.lower || old.showsGross != state.showsGross) {
        Q_EMIT presentationChanged();
    }
    if (old.visible != state.visible) Q_EMIT visibleChanged();
    if (old.selectedUid != state.selectedUid) Q_EMIT selectedChanged();
}

void Browser::setVisible(std::optional<VisibleRange> visible) {
    // The query is as before, so nothing can be refused.
    [[maybe_unused]] const auto shown = change([&](ViewState& state) { state.visible = visible; });
    Q_ASSERT(shown);
}

void Browser::select(const QString& uid) {
    [[maybe_unused]] const auto shown = change([&](ViewState& state) { state.selectedUid = uid; });
    Q_ASSERT(shown);
}

void Browser::hover(std::optional<EventIndex> event) {
    if (event == d->hovered && (event || d->hoveredOrganization == kNoOrganization)) return;
    d->hovered = event;
    d->hoveredOrganization = event && d->selection ? d->selection->dataset().organization(*event) : kNoOrganization;
    Q_EMIT hoveredChanged();
}

void Browser::hoverOrganization(OrganizationIndex organization) {
    if (!d->hovered && organization == d->hoveredOrganization) return;
    d->hovered.reset();
    d->hoveredOrganization = organization;
    Q_EMIT hoveredChanged();
}

void Browser::goBack() { step(d->back, d->forward); }
void Browser::goForward() { step(d->forward, d->back); }

void Browser::step(std::vector<ViewState>& from, std::vector<ViewState>& to) {
    d->lastStep = Step::Plain;
    // A state that names what an edit has taken away since cannot be shown any more: step over it.
    while (!from.empty()) {
        const ViewState next = std::move(from.back());
        from.pop_back();
        // The same query picks the same events: views that hold them need not read them again.
        const bool isSame = next.query == d->state.query;
        auto picked = isSame ? Result<std::shared_ptr<const Selection>>(d->selection) : d->pick(next.query);
        if (!picked) continue;
        to.push_back(d->state);
        show(next, std::move(*picked));
        break;
    }
    Q_EMIT historyChanged();
}

void Browser::followDataset() {
    d->ledgers.clear();
    d->knownToday.reset();
    d->hovered.reset();
    d->hoveredOrganization = kNoOrganization;
    // What was picked goes before anything is counted anew: a large workbook would be in memory twice.
    if (const auto before = std::exchange(d->selection, nullptr)) {
        d->state.query = withPathsOf(d->state.query, before->dataset(), *d->document->dataset());
    }
    auto picked = d->pick(d->state.query);
    if (!picked) {
        d->state.query = withoutMissing(d->state.query, *d->document->dataset());
        picked = d->pick(d->state.query);
    }
    if (picked) d->selection = *picked;
    d->findSelected();
    Q_EMIT contentChanged();
    Q_EMIT hoveredChanged();
    Q_EMIT selectedChanged();
}

}  // namespace cutline
