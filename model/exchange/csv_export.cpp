// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_export.h"

#include "model/exchange/csv_cell_writer.h"
#include "model/exchange/event_slices.h"
#include "model/exchange/file_writer.h"
#include "model/exchange/json_text.h"
#include "model/exchange/preferred_figures.h"
#include "model/record/name_key.h"

#include <QBuffer>

#include <unordered_map>

namespace cutline {

namespace {

constexpr auto kHeader =
    "uid,date,company,division,kind,status,people,people_low,people_high,qualifier,percent,said,counted,headline,note,"
    "publisher,url,printed\r\n";

// Writes the cells of one row after the other.
class RowWriter {
public:
    RowWriter(QByteArray& out, bool guardFormulas) : m_out(out), m_guardFormulas(guardFormulas) {}

    void text(const QString& words) {
        const QByteArray utf8 = words.toUtf8();
        separate();
        appendCsvCell(m_out, m_guardFormulas ? guardedFormula(utf8) : utf8);
    }
    void number(std::optional<double> value) {
        separate();
        if (value) appendJsonNumber(m_out, *value);
    }
    void end() { m_out += "\r\n"; }

private:
    void separate() {
        if (!m_isFirst) m_out += ',';
        m_isFirst = false;
    }

    QByteArray& m_out;
    bool m_guardFormulas;
    bool m_isFirst = true;
};

void writeFigures(RowWriter& row, const Figure* people, const Figure* percent) {
    row.number(people ? people->best : std::nullopt);
    row.number(people ? people->low : std::nullopt);
    row.number(people ? people->high : std::nullopt);
    const Figure* said = people ? people : percent;
    row.text(said ? QString(toCode(said->qualifier)) : QString());
    row.number(percent ? percent->best : std::nullopt);
}

using Sources = std::unordered_map<SourceId, Source>;

void writeEvent(RowWriter row, const Selection& selection, EventIndex index, const Event& event,
                const Sources& sources) {
    const QStringList path = selection.dataset().path(selection.dataset().organization(index));
    row.text(event.uid);
    row.text(event.announced.text());
    row.text(path.value(0));
    row.text(joinedPath(path.mid(1)));
    row.text(toCode(event.kind));
    row.text(toCode(event.status));
    const Figure* people = preferredFigure(event, Measure::People);
    const Figure* percent = preferredFigure(event, Measure::Percent);
    writeFigures(row, people, percent);
    const Share share = selection.sum(index);
    row.number(share.hasNumber ? std::optional(static_cast<double>(share.said.best)) : std::nullopt);
    row.number(static_cast<double>(share.counted.best));
    row.text(event.headline);
    row.text(event.note);
    const auto source = event.citations.empty() ? sources.end() : sources.find(event.citations.front().source);
    row.text(source == sources.end() ? QString() : source->second.publisher);
    row.text(source == sources.end() ? QString() : source->second.url);
    row.text(people ? people->printed : percent ? percent->printed : QString());
    row.end();
}

}  // namespace

Result<QByteArray> exportCsv(const Workbook& workbook, const Selection& selection, const CsvExportOptions& options) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const auto written = writeCsv(buffer, workbook, selection, options); !written) {
        return tl::unexpected(written.error());
    }
    return buffer.data();
}

Result<void> writeCsv(QIODevice& device, const Workbook& workbook, const Selection& selection,
                      const CsvExportOptions& options) {
    const auto list = workbook.sources();
    if (!list) return tl::unexpected(list.error());
    Sources sources;
    for (const Source& source : *list) sources.emplace(source.id, source);
    QByteArray rows(kHeader);
    bool isTaken = true;
    const auto flush = [&] {
        isTaken = isTaken && writeAll(device, rows);
        rows.truncate(0);
        return isTaken;
    };
    const auto done = forEachEvent(
        workbook, selection.dataset(), selection.events(),
        [&](EventIndex index, const Event& event) {
            writeEvent(RowWriter(rows, options.guardFormulas), selection, index, event, sources);
        },
        [&](qint64 visited, qint64 total) {
            return flush() && (!options.progress || options.progress(visited, total));
        });
    if (!isTaken) return deviceRefused();
    if (!done) return tl::unexpected(done.error());
    if (!flush()) return deviceRefused();
    return {};
}

}  // namespace cutline
