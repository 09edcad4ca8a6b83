// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/document.h"
#include "model/editing/event_edits.h"
#include "model/reading/figure_reader.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace cutline::test {

/// A layoff with one figure in typed words (none: nobody gave a number).
inline EventDraft layoff(const QStringList& path, const QString& date, const QString& figure = {}) {
    EventDraft draft;
    draft.organization = path;
    draft.event.uid = path.join(u'/') % u'@' % date;
    draft.event.announced = EventDate::parse(date).value();
    if (!figure.isEmpty()) draft.figures.push_back({{}, readFigure(figure).value()});
    return draft;
}

/// A document over a real file in a folder of its own.
class FilledDocument {
public:
    explicit FilledDocument(const std::vector<EventDraft>& drafts = {}) {
        auto workbook = Workbook::create(m_folder.file(QStringLiteral("tést.cutline")));
        EXPECT_TRUE(workbook) << workbook.error().oneLine().toStdString();
        auto document = Document::over(std::move(workbook.value()));
        EXPECT_TRUE(document) << document.error().oneLine().toStdString();
        m_document = std::move(document.value());
        for (const EventDraft& draft : drafts) save(draft);
    }

    void save(const EventDraft& draft) {
        const auto saved = m_document->edit(QStringLiteral("Save"), [&](Transaction& transaction) -> Result<void> {
            const auto id = saveEvent(transaction, draft);
            if (!id) return tl::unexpected<Error>(id.error());
            return {};
        });
        EXPECT_TRUE(saved) << saved.error().oneLine().toStdString();
    }

    void remove(const QString& uid) {
        const EventId id = idOf(uid);
        const auto removed =
            m_document->edit(QStringLiteral("Delete"), [&](Transaction& t) { return removeEvent(t, id); });
        EXPECT_TRUE(removed) << removed.error().oneLine().toStdString();
    }

    void link(LinkKind kind, const QString& from, const QString& to) {
        const Link link{{}, kind, idOf(from), idOf(to)};
        const auto linked = m_document->edit(QStringLiteral("Link"), [&](Transaction& transaction) -> Result<void> {
            const auto id = transaction.add(link);
            if (!id) return tl::unexpected<Error>(id.error());
            return {};
        });
        EXPECT_TRUE(linked) << linked.error().oneLine().toStdString();
    }

    [[nodiscard]] EventId idOf(const QString& uid) const {
        const auto id = m_document->workbook().eventByUid(uid);
        EXPECT_TRUE(id && *id);
        return id.value().value_or(EventId{});
    }
    [[nodiscard]] EventIndex indexOf(const QString& uid) const { return dataset().find(idOf(uid)).value(); }
    [[nodiscard]] EventDraft draft(const QString& uid) const {
        return draftOf(m_document->workbook(), idOf(uid)).value();
    }
    [[nodiscard]] const Dataset& dataset() const { return *m_document->dataset(); }
    Document& operator*() { return *m_document; }
    Document* operator->() { return m_document.get(); }

private:
    TemporaryFolder m_folder;
    std::unique_ptr<Document> m_document;
};

}  // namespace cutline::test
