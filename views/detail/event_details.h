// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"
#include "model/editing/history.h"
#include "model/workbook/workbook.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace cutline {

/// A name and the words that stand right of it. Quiet: nothing is known there.
struct DetailRow {
    QString name;
    QString words;
    bool isQuiet = false;

    friend bool operator==(const DetailRow&, const DetailRow&) = default;
};

/// A link as seen from the shown event.
struct DetailLink {
    LinkEntry link;
    EventIndex other = 0;
    QString words;  ///< "Part of 18,000 of 4 January 2023"
};

/// Who said it. `url` is as stored: only isSafeToOpen says whether it may be opened.
struct DetailSource {
    QString words;  ///< "CNBC, 20 March 2023"
    QString title;
    QString url;
    QString called;  ///< what it calls the organization, where that is another name: "calls it Facebook"
};

/// Everything the details of one event show, in words: a value, so that it can be tested with no window.
struct EventDetails {
    QString uid;
    QString place;     ///< "Amazon · 20 March 2023"
    QString figure;    ///< the large words: "about 9,000"; the kind of an event that is not counted and has no figure
    QString standing;  ///< "people, confirmed. 8,000 of it counted."
    QString why;       ///< what is counted of it, and why
    QString headline;
    std::vector<DetailRow> breakdown;
    std::vector<DetailRow> otherFigures;  ///< percentages, and numbers of sources that disagree
    std::vector<DetailLink> links;
    std::vector<DetailSource> sources;
    QStringList quotes;
    QString effective;
    QString note;
    QString importedRow;
    std::vector<HistoryStep> history;  ///< oldest first
};

/// The links of an event, from its side, in the order of the workbook.
[[nodiscard]] std::vector<DetailLink> linksOf(const Ledger& ledger, EventIndex event);

/// Reads one event and puts it into words. `selection` tells what is counted; the event need not be among the picked.
[[nodiscard]] Result<EventDetails> detailsOf(const Workbook& workbook, const Selection& selection, EventIndex event);

/// "18,000 of 4 January 2023"; with the organization in front where it is another one than `seenFrom`.
[[nodiscard]] QString shortWords(const Ledger& ledger, EventIndex event, OrganizationIndex seenFrom = kNoOrganization);

/// Only web addresses (http, https) are ever opened; everything else in a file stays text.
[[nodiscard]] bool isSafeToOpen(const QString& url);

}  // namespace cutline
