// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workbook/transaction.h"

#include "model/record/name_key.h"
#include "model/workbook/record_rules.h"
#include "model/workbook/statement.h"
#include "model/workbook/transaction_work.h"
#include "model/workbook/workbook.h"

namespace cutline {

namespace {

Error withUid(const Event& before, const Event& after) {
    return {ErrorKind::Data, QStringLiteral("The event cannot be changed"),
            QStringLiteral("its uid “%1” would become “%2”, and a uid is for good").arg(before.uid, after.uid),
            QStringLiteral("Add a new event instead")};
}

Result<void> checkSources(Connection& connection, SourceId known, const Event& event) {
    for (const auto& citation : event.citations) {
        if (citation.source == known) continue;
        const auto found =
            Statement(connection, QStringLiteral("SELECT 1 FROM sources WHERE id = ?")).number(citation.source);
        if (!found) return tl::unexpected(found.error());
        if (*found) continue;
        return failure(ErrorKind::Data, QStringLiteral("The event cannot be kept"),
                       QStringLiteral("a source that it cites does not exist"), QStringLiteral("Add the source first"));
    }
    return {};
}

}  // namespace

Transaction::Transaction(std::unique_ptr<Work> work) : m_work(std::move(work)) {}
Transaction::Transaction(Transaction&& other) noexcept = default;
Transaction::~Transaction() = default;

Result<OrganizationId> Transaction::add(Organization organization) {
    return m_work->attempt([&]() -> Result<OrganizationId> {
        if (auto checked = checkOrganization(m_work->tree(), organization); !checked) {
            return tl::unexpected(checked.error());
        }
        if (auto identified = m_work->identify(organization); !identified) return tl::unexpected(identified.error());
        const auto id = m_work->store(organization);
        if (id) m_work->tree().added(organization);
        return id;
    });
}

Result<void> Transaction::update(const Organization& organization) {
    return m_work->attempt([&]() -> Result<void> {
        auto before = m_work->stored(organization.id);
        if (!before) return tl::unexpected(before.error());
        if (*before == organization) return {};
        if (auto checked = checkOrganization(m_work->tree(), organization); !checked) return checked;
        if (before->parent != organization.parent) {
            auto checked = checkMove(m_work->connection(), m_work->tree(), organization);
            if (!checked) return checked;
        }
        m_work->tree().clear();
        return m_work->storeOver(*std::move(before), organization);
    });
}

Result<void> Transaction::remove(OrganizationId id) {
    return m_work->attempt([&]() -> Result<void> {
        auto before = m_work->stored(id);
        if (!before) return tl::unexpected(before.error());
        if (auto unused = checkUnused(m_work->connection(), id, before->name); !unused) return unused;
        m_work->tree().clear();
        return m_work->discard(*std::move(before));
    });
}

Result<SourceId> Transaction::add(Source source) {
    return m_work->attempt([&]() -> Result<SourceId> {
        if (auto checked = checkSource(source); !checked) return tl::unexpected(checked.error());
        const auto id = m_work->store(std::move(source));
        if (id) m_work->lastSource = *id;
        return id;
    });
}

Result<void> Transaction::update(const Source& source) {
    return m_work->attempt([&]() -> Result<void> {
        auto before = m_work->stored(source.id);
        if (!before) return tl::unexpected(before.error());
        if (*before == source) return {};
        if (auto checked = checkSource(source); !checked) return checked;
        return m_work->storeOver(*std::move(before), source);
    });
}

Result<void> Transaction::remove(SourceId id) {
    return m_work->attempt([&]() -> Result<void> {
        auto before = m_work->stored(id);
        if (!before) return tl::unexpected(before.error());
        if (auto unused = checkUnused(m_work->connection(), id); !unused) return unused;
        m_work->lastSource = {};
        return m_work->discard(*std::move(before));
    });
}

Result<void> Transaction::removeIfUncited(SourceId id) {
    const auto isCited = m_work->attempt([&] {
        return Statement(m_work->connection(), QStringLiteral("SELECT 1 FROM citations WHERE source = ? LIMIT 1"))
            .number(id);
    });
    if (!isCited) return tl::unexpected(isCited.error());
    return *isCited ? Result<void>() : remove(id);
}

Result<EventId> Transaction::add(Event event) {
    return m_work->attempt([&]() -> Result<EventId> {
        auto checked = checkEvent(m_work->tree(), event);
        if (checked) checked = checkSources(m_work->connection(), m_work->lastSource, event);
        if (checked) checked = checkUid(m_work->connection(), event);
        if (!checked) return tl::unexpected(checked.error());
        return m_work->store(std::move(event));
    });
}

Result<void> Transaction::update(const Event& event) {
    return m_work->attempt([&]() -> Result<void> {
        auto before = m_work->stored(event.id);
        if (!before) return tl::unexpected(before.error());
        if (*before == event) return {};
        if (before->uid != event.uid) return tl::unexpected(withUid(*before, event));
        auto checked = checkEvent(m_work->tree(), event);
        if (checked) checked = checkSources(m_work->connection(), m_work->lastSource, event);
        if (!checked) return checked;
        return m_work->storeOver(*std::move(before), event);
    });
}

Result<void> Transaction::remove(EventId id) {
    return m_work->attempt([&]() -> Result<void> {
        auto before = m_work->stored(id);
        if (!before) return tl::unexpected(before.error());
        const auto links = linksOf(m_work->connection(), id);
        if (!links) return tl::unexpected(links.error());
        for (const Link& link : *links) {
            if (auto removed = m_work->discard(link); !removed) return removed;
        }
        return m_work->discard(*std::move(before));
    });
}

Result<Event> Transaction::event(EventId id) const {
    return m_work->attempt([&] { return m_work->stored(id); });
}

const Workbook& Transaction::workbook() const { return m_work->workbook(); }

Result<bool> Transaction::allows(const Link& link) const {
    return m_work->attempt([&]() -> Result<bool> {
        const auto checked = checkLink(m_work->connection(), link);
        if (!checked && checked.error().kind != ErrorKind::Data) return tl::unexpected(checked.error());
        return checked.has_value();
    });
}

Result<LinkId> Transaction::add(Link link) {
    return m_work->attempt([&]() -> Result<LinkId> {
        if (auto checked = checkLink(m_work->connection(), link); !checked) return tl::unexpected(checked.error());
        return m_work->store(link);
    });
}

Result<void> Transaction::remove(LinkId id) {
    return m_work->attempt([&]() -> Result<void> {
        const auto before = m_work->stored(id);
        if (!before) return tl::unexpected(before.error());
        return m_work->discard(*before);
    });
}

Result<SavedViewId> Transaction::add(SavedView view) {
    return m_work->attempt([&]() -> Result<SavedViewId> {
        if (auto checked = checkSavedView(m_work->connection(), view); !checked) return tl::unexpected(checked.error());
        return m_work->store(std::move(view));
    });
}

Result<void> Transaction::update(const SavedView& view) {
    return m_work->attempt([&]() -> Result<void> {
        auto before = m_work->stored(view.id);
        if (!before) return tl::unexpected(before.error());
        if (*before == view) return {};
        if (auto checked = checkSavedView(m_work->connection(), view); !checked) return checked;
        return m_work->storeOver(*std::move(before), view);
    });
}

Result<void> Transaction::remove(SavedViewId id) {
    return m_work->attempt([&]() -> Result<void> {
        auto before = m_work->stored(id);
        if (!before) return tl::unexpected(before.error());
        return m_work->discard(*std::move(before));
    });
}

Result<Edit> Transaction::commit() {
    auto edit = m_work->commit();
    if (!edit) return edit;
    WorkbookChange change = summaryOf(*edit);
    change.everything = m_work->hasImports();
    if (!edit->isEmpty() || change.everything) Q_EMIT m_work->workbook().changed(change);
    return edit;
}

}  // namespace cutline
