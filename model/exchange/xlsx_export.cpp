// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/xlsx_export.h"

#include "model/exchange/event_slices.h"
#include "model/exchange/file_writer.h"
#include "model/exchange/package_archive.h"
#include "model/exchange/xlsx_book.h"
#include "model/exchange/xlsx_events.h"
#include "model/exchange/xlsx_totals.h"
#include "model/wording/wording.h"

#include <QTemporaryDir>

namespace cutline {

namespace {

Result<void> fill(XlsxBook& book, const Workbook& workbook, const Selection& selection,
                  const ExportProgress& progress) {
    const auto sources = workbook.sources();
    if (!sources) return tl::unexpected(sources.error());
    XlsxEvents events(book, selection, *sources);
    // A fifth of the time goes into packing, which comes last and tells nothing.
    const auto tell = [&](qint64 done, qint64 total) {
        return !book.problem() && (!progress || progress(done, total + total / 4));
    };
    const auto done = forEachEvent(
        workbook, selection.dataset(), selection.events(),
        [&](EventIndex index, const Event& event) { events.add(index, event); }, tell);
    if (book.problem()) return tl::unexpected(*book.problem());
    if (!done) return done;
    addXlsxTotals(book, selection);
    return book.close();
}

QStringList notesOf(const XlsxBook& book) {
    QStringList notes;
    if (book.cutTexts() > 0) {
        notes << QStringLiteral("Texts that were cut at 32,767 characters, which is what a cell of Excel holds: %1")
                     .arg(numberWords(book.cutTexts()));
    }
    if (book.plainLinks() > 0) {
        notes << QStringLiteral("Addresses that are text and no links, because a sheet of Excel holds 65,530 links: %1")
                     .arg(numberWords(book.plainLinks()));
    }
    return notes;
}

}  // namespace

Result<QStringList> writeXlsx(QIODevice& device, const Workbook& workbook, const Selection& selection,
                              const ExportProgress& progress) {
    // The library writes files only, and not whole ones where the disk is full: it gets a folder of its own.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("export.xlsx"));
    const auto noRoom = [](const QString& why) {
        return failure(ErrorKind::File, QStringLiteral("The Excel file cannot be written"), why,
                       QStringLiteral("Make room in the folder for temporary files (TMPDIR) and try again"));
    };
    if (!folder.isValid()) return noRoom(folder.errorString());
    QStringList notes;
    {
        auto book = XlsxBook::create(path);
        if (!book) return tl::unexpected(book.error());
        if (const auto filled = fill(**book, workbook, selection, progress); !filled) {
            return tl::unexpected(filled.error());
        }
        notes = notesOf(**book);
    }
    if (!isWholeArchive(path, "</worksheet>"))
        return noRoom(QStringLiteral("the disk took only a part of it, or a sheet is larger than 4 GB"));
    if (const auto copied = copyTo(device, path); !copied) return tl::unexpected(copied.error());
    return notes;
}

}  // namespace cutline
