// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_samples.h"

#include "model/exchange/cell_signs.h"
#include "model/exchange/csv_cells.h"
#include "model/exchange/csv_dates.h"
#include "model/record/event.h"
#include "model/record/figure.h"

#include <algorithm>
#include <cstring>
#include <set>

namespace cutline {

namespace {

constexpr std::size_t kRows = 200;
constexpr qsizetype kBytes = qsizetype(8) << 20;
constexpr int kEnough = 3;

bool isDay(const QByteArray& cell) {
    return cell.size() > 4 && (readDate(cell, DayOrder::MonthFirst).value || readDate(cell, DayOrder::DayFirst).value);
}
// "3/3020/17" is meant as a day.
bool hasDigits(const QByteArray& cell) { return digitsOf(cell) >= 3; }
bool isCount(const QByteArray& cell) { return readPeople(cell).value.has_value(); }
bool isPercentage(const QByteArray& cell) {
    return cell.endsWith('%') && readPercent(cell, PercentScale::Hundred).value.has_value();
}
bool isWord(const QByteArray& cell) {
    return !isDay(cell) && std::any_of(cell.begin(), cell.end(),
                                       [](char c) { return isLetter(c) || static_cast<unsigned char>(c) >= 0x80; });
}
bool isContact(const QByteArray& cell) {
    const qsizetype at = cell.indexOf('@');
    if (at > 0 && cell.indexOf('.', at) > at + 1 && !cell.contains(' ')) return true;
    // A phone number: ten digits and more, and what people put between them.
    const bool isOnlySigns =
        std::all_of(cell.begin(), cell.end(), [](char c) { return isDigit(c) || std::strchr(" ()-.+/x", c); });
    constexpr qsizetype kPhoneDigits = 10;
    return isOnlySigns && digitsOf(cell) >= kPhoneDigits && digitsOf(cell) < cell.size() && !isDay(cell) &&
           !isCount(cell);
}

}  // namespace

Result<ImportSamples> ImportSamples::of(const CsvText& text) {
    ImportSamples samples;
    qsizetype bytes = 0;
    const auto walked = text.forEachRow([&](const CsvRow& row) {
        auto& cells = samples.m_rows.emplace_back();
        for (qsizetype i = 0; i < row.size(); ++i) {
            cells.push_back(row.cell(i).toByteArray());
            bytes += cells.back().size();
        }
        return samples.m_rows.size() < kRows && bytes < kBytes;
    });
    if (!walked) return tl::unexpected(walked.error());
    return samples;
}

const QByteArray& ImportSamples::cell(std::size_t row, qsizetype column) const {
    static const QByteArray kNothing;
    const auto& cells = m_rows[row];
    const auto at = static_cast<std::size_t>(column);
    return at < cells.size() ? cells[at] : kNothing;
}

ImportSamples::Share ImportSamples::share(qsizetype column, Test test) const {
    Share share;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const QByteArray& one = cell(row, column);
        if (isUnknown(one)) continue;
        ++share.all;
        if (test(one)) ++share.passed;
    }
    return share;
}

QStringList ImportSamples::shown(qsizetype column, qsizetype count, qsizetype letters) const {
    QStringList shown;
    for (std::size_t row = 0; row < m_rows.size() && shown.size() < count; ++row) {
        if (!cell(row, column).isEmpty()) shown << textOf(cell(row, column)).left(letters);
    }
    return shown;
}

bool ImportSamples::areAlike(qsizetype one, qsizetype other) const {
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (cell(row, one) != cell(row, other)) return false;
    }
    return !m_rows.empty();
}

bool ImportSamples::hasNoDates(qsizetype column) const {
    const Share days = share(column, hasDigits);
    return days.all >= kEnough && days.passed == 0;
}

bool ImportSamples::hasOnlyCodes(qsizetype column, ImportField field) const {
    Test isCode = nullptr;
    if (field == ImportField::Kind) {
        isCode = [](const QByteArray& cell) { return eventKindFromCode(QString::fromUtf8(cell)).has_value(); };
    } else if (field == ImportField::Status) {
        isCode = [](const QByteArray& cell) { return eventStatusFromCode(QString::fromUtf8(cell)).has_value(); };
    } else if (field == ImportField::Qualifier) {
        isCode = [](const QByteArray& cell) { return qualifierFromCode(QString::fromUtf8(cell)).has_value(); };
    }
    if (!isCode) return true;
    const Share codes = share(column, isCode);
    return codes.all == 0 || codes.passed > 0;  // one that is wrong is for its row to say
}

bool ImportSamples::isContacts(qsizetype column) const {
    const Share contacts = share(column, isContact);
    return contacts.passed > 0 && contacts.passed * 2 >= contacts.all;
}
bool ImportSamples::isDates(qsizetype column) const { return share(column, isDay).isMost(); }
bool ImportSamples::isCounts(qsizetype column) const { return share(column, isCount).isMost(); }
bool ImportSamples::isPercentages(qsizetype column) const { return share(column, isPercentage).isMost(); }

bool ImportSamples::isNames(qsizetype column) const {
    if (!share(column, isWord).isMost()) return false;
    // Names differ from row to row, kinds and countries do not.
    std::set<QByteArray> different;
    for (std::size_t row = 0; row < m_rows.size(); ++row) different.insert(cell(row, column));
    return different.size() * 2 > m_rows.size();
}

}  // namespace cutline
