// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_notice.h"

#include "model/exchange/cell_signs.h"
#include "model/exchange/csv_cells.h"
#include "model/record/name_key.h"

#include <QRegularExpression>

#include <algorithm>

namespace cutline {

namespace {

constexpr qsizetype kWrappedAt = 24;

bool isSlashDay(QByteArrayView text) { return digitsOf(text) >= 4 && text.count('/') == 2; }

QByteArrayView without(QByteArrayView text, QByteArrayView signs) {
    while (!text.isEmpty() && signs.contains(text.front())) text = text.sliced(1);
    while (!text.isEmpty() && signs.contains(text.back())) text.chop(1);
    return text;
}

bool isAddress(const QString& line) {
    if (line.isEmpty()) return false;
    static const QRegularExpression kBox(QStringLiteral("^(p\\.? ?o\\.? box|one |two |suite |various)"),
                                         QRegularExpression::CaseInsensitiveOption);
    return line.front().isDigit() || kBox.match(line).hasMatch();
}

// "LLC", "Inc.": the name of a company ends here.
bool endsName(const QString& line) {
    const auto isPart = [](QChar c) { return c.isLetter() || c == u'.'; };
    const auto begin = std::find_if_not(line.crbegin(), line.crend(), isPart).base();
    return isLegalForm(QStringView(begin, line.cend()));
}

// Of a wrapped cell: the lines up to the legal form, or else up to the address.
qsizetype linesOfName(const QStringList& lines) {
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0 && isAddress(lines[i])) return i;
        if (endsName(lines[i])) return i + 1;
    }
    return 1;
}

}  // namespace

std::optional<RevisedCell> revisedCell(QByteArrayView cell) {
    constexpr QByteArrayView kWord("revised");
    constexpr QByteArrayView kSigns(" ()-:;,\t\r\n");
    const qsizetype at = cell.toByteArray().toLower().indexOf(kWord);
    if (at < 0) return std::nullopt;
    RevisedCell parts;
    parts.original = without(cell.first(at), kSigns);
    const QByteArrayView behind = without(cell.sliced(at + kWord.size()), kSigns);
    const qsizetype blank = behind.indexOf(' ');
    const QByteArrayView first = blank < 0 ? behind : behind.first(blank);
    if (isSlashDay(first)) {
        parts.day = first;
        if (blank >= 0) parts.revised = behind.sliced(blank).trimmed();
    } else {
        parts.revised = behind;
    }
    return parts;
}

NoticeName noticeName(QByteArrayView cell) {
    NoticeName name;
    QStringList lines;
    qsizetype widest = 0;
    for (const QString& line : QString::fromUtf8(cell).split(u'\n')) {
        const QString simple = decodeEntities(line).simplified();
        if (simple.isEmpty()) continue;
        widest = std::max(widest, simple.size());
        lines << simple;
    }
    if (lines.isEmpty()) return name;
    const qsizetype names = widest <= kWrappedAt ? linesOfName(lines) : 1;
    name.company = lines.mid(0, names).join(u' ');
    name.site = lines.mid(names).join(QStringLiteral(", "));
    // "Example, LLC-Revised (6/7/19) Revised (8/9/19)": the papers that were handed in later, each with its day.
    static const QRegularExpression kRevised(
        QStringLiteral("[\\s-]*((?:(?:revised|revision|amended)\\s*(?:\\([^)]*\\)?|[\\d/]+)?[\\s-]*)+)$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto found = kRevised.match(name.company);
    if (found.hasMatch() && found.capturedStart() > 0) {
        name.isRevision = true;
        name.revision = found.captured(1).simplified();
        name.company.truncate(found.capturedStart());
    }
    return name;
}

bool saysNothingWasReported(const QString& company) {
    static const QRegularExpression kNothing(
        QStringLiteral("^no (warns?|warn notices?|notices?|layoffs?)\\b.*\\b(reported|received|filed|issued)"),
        QRegularExpression::CaseInsensitiveOption);
    return kNothing.match(company).hasMatch();
}

}  // namespace cutline
