// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/import_output.h"

#include "app/command_line/output.h"
#include "model/exchange/csv_cell_writer.h"
#include "model/exchange/import_mapping_json.h"
#include "model/exchange/json_text.h"
#include "model/wording/wording.h"

namespace cutline {

namespace {

QByteArray mappingWords(const ImportMapping& mapping) {
    using enum TextTable::Align;
    constexpr std::size_t kMostColumns = 60;
    TextTable columns({Left, Left, Left, Left});
    columns.addRow(
        {QStringLiteral("column"), QStringLiteral("holds"), QStringLiteral("because"), QStringLiteral("such as")});
    for (std::size_t i = 0; i < std::min(mapping.columns.size(), kMostColumns); ++i) {
        const MappedColumn& column = mapping.columns[i];
        columns.addRow({column.header.simplified().left(40), toCode(column.field), column.why,
                        column.samples.join(QStringLiteral(" · ")).simplified().left(60)});
    }
    TextTable decisions({Left, Left, Left});
    const auto decide = [&](const char* what, const QString& how, const QString& why) {
        decisions.addRow({QString::fromLatin1(what), how, why});
    };
    const DayOrder days = mapping.dayOrder.value_or(DayOrder::Undecided);
    decide("profile", mapping.profile,
           mapping.isGuessed ? QStringLiteral("by content: not taken in unless kept and named with --profile")
                             : QString());
    decide("order of days",
           days == DayOrder::MonthFirst ? QStringLiteral("month first")
           : days == DayOrder::DayFirst ? QStringLiteral("day first")
                                        : QStringLiteral("undecided"),
           mapping.dayOrderWhy);
    decide("a percentage of 1 is",
           mapping.percentScale == PercentScale::Fraction ? QStringLiteral("everybody") : QStringLiteral("1 %"),
           mapping.percentScaleWhy);
    decide("personal data", mapping.takesPersonal ? QStringLiteral("kept") : QStringLiteral("left out"), QString());
    decide("rows of one company and day",
           mapping.joinsSites ? QStringLiteral("one notice") : QStringLiteral("events of their own"), QString());
    return '\n' + decisions.toUtf8() + '\n' + columns.toUtf8();
}

QString resemblanceWords(const std::optional<Resemblance>& resembles) {
    if (!resembles) return {};
    const QString what = resembles->event ? QStringLiteral("event %1").arg(resembles->event->value)
                                          : QStringLiteral("line %1").arg(resembles->line);
    return resembles->kind == Resemblance::Kind::Revision ? QStringLiteral("other figures than ") + what
                                                          : QStringLiteral("like ") + what;
}

}  // namespace

QByteArray reportJson(const ImportReport& report, bool isTrial) {
    QByteArray out;
    JsonLine object(out);
    const auto add = [&](const char* key, qint64 number) {
        object.numberOrNull(QLatin1String(key), static_cast<double>(number));
    };
    add("rows", report.summary.rows());
    add("new", report.summary.added);
    add("duplicate", report.summary.duplicate);
    add("suspicious", report.summary.suspicious);
    add("error", report.summary.error);
    if (isTrial && !report.mapping.columns.empty()) {
        add("events", report.events);
        add("revised", report.revised);
        add("resembling", report.resembling);
        object.key(QLatin1String("mapping"));
        out += toJson(report.mapping);
    }
    object.close();
    return out + '\n';
}

QByteArray reportWords(const ImportReport& report, bool isTrial) {
    const ImportSummary& summary = report.summary;
    QString text = QStringLiteral("%1 rows: %2 new, %3 duplicate, %4 suspicious, %5 in error%6\n")
                       .arg(numberWords(summary.rows()), numberWords(summary.added), numberWords(summary.duplicate),
                            numberWords(summary.suspicious), numberWords(summary.error),
                            isTrial ? QStringLiteral(" (dry run, nothing was changed)") : QString());
    if (report.revised + report.resembling > 0) {
        text += QStringLiteral("%1 with a later number of their own, %2 like another event\n")
                    .arg(numberWords(report.revised), numberWords(report.resembling));
    }
    const bool hasMapping = isTrial && !report.mapping.columns.empty();
    return text.toUtf8() + (hasMapping ? mappingWords(report.mapping) : QByteArray());
}

Result<void> VerdictFile::open(const QString& path) {
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly)) {
        return failure(ErrorKind::File, QStringLiteral("cannot write ") + path, m_file.errorString());
    }
    m_file.write("line,verdict,rule,why,resembles\r\n");
    return {};
}

void VerdictFile::add(const RowVerdict& verdict) {
    QStringList rules;
    QStringList reasons;
    for (const RowFlag& flag : verdict.flags) {
        rules << flag.rule;
        reasons << flag.why;
    }
    if (!verdict.error.isEmpty()) reasons << verdict.error;
    if (verdict.isRevised) rules << QStringLiteral("revised");
    QByteArray line = QByteArray::number(verdict.line) + ',';
    const QLatin1String code = toCode(verdict.outcome);
    line += QByteArrayView(code.data(), code.size()).toByteArray() + ',';
    appendCsvCell(line, rules.join(u' ').toUtf8());
    line += ',';
    appendCsvCell(line, reasons.join(QStringLiteral("; ")).toUtf8());
    line += ',';
    appendCsvCell(line, resemblanceWords(verdict.resembles).toUtf8());
    m_file.write(line + "\r\n");
}

Result<void> VerdictFile::finish() {
    if (!isOpen() || m_file.commit()) return {};
    return failure(ErrorKind::File, QStringLiteral("cannot write ") + m_file.fileName(), m_file.errorString());
}

}  // namespace cutline
