// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/xlsx_book.h"

#include "model/exchange/xlsx_text.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <xlsxwriter.h>

namespace cutline {

namespace {

Error notMade(const QString& why) {
    return {ErrorKind::File, QStringLiteral("The Excel file cannot be written"), why,
            QStringLiteral("Make room in the folder for temporary files (TMPDIR) and try again")};
}

Error tooManyRows(const QString& sheet) {
    return {ErrorKind::File, QStringLiteral("The Excel file cannot be written"),
            QStringLiteral("the sheet “%1” would need more than the %2 rows that Excel has")
                .arg(sheet, QStringLiteral("1,048,576")),
            QStringLiteral("Filter first, or export as CSV or as a data package, which have no such end")};
}

lxw_row_t toRow(qint64 row) { return static_cast<lxw_row_t>(row); }
lxw_col_t toColumn(int column) { return static_cast<lxw_col_t>(column); }

}  // namespace

// ---- a sheet

void XlsxSheet::header(const std::vector<Column>& columns, bool filters) {
    for (const Column& column : columns) {
        const lxw_col_t at = toColumn(m_column++);
        worksheet_set_column(m_sheet, at, at, column.width, nullptr);
        worksheet_write_string(m_sheet, toRow(m_row), at, column.name.toUtf8().constData(),
                               m_book->m_formats[XlsxBook::Header]);
    }
    m_columnCount = m_column;
    worksheet_freeze_panes(m_sheet, toRow(m_row + 1), 0);
    if (filters) m_filterRow = m_row;
    endRow();
}

void XlsxSheet::text(const QString& text, XlsxStyle style) {
    const int at = m_column++;
    if (text.isEmpty() || m_book->m_problem) return;
    bool isCut = false;
    const QByteArray cell = xlsxText(text, isCut);
    if (isCut) ++m_book->m_cutTexts;
    worksheet_write_string(m_sheet, toRow(m_row), toColumn(at), cell.constData(), m_book->format(style));
}

void XlsxSheet::number(std::optional<double> number, XlsxNumber kind, XlsxStyle style) {
    const int at = m_column++;
    if (!number || m_book->m_problem) return;
    // A spreadsheet's percentage is a fraction that is shown by its format.
    const double value = kind == XlsxNumber::Percent ? *number / 100 : *number;
    const auto format = kind == XlsxNumber::Percent ? XlsxBook::Percent
                        : style == XlsxStyle::Bold  ? XlsxBook::BoldPeople
                                                    : XlsxBook::People;
    worksheet_write_number(m_sheet, toRow(m_row), toColumn(at), value, m_book->m_formats[format]);
}

void XlsxSheet::date(const EventDate& date) {
    const auto serial = xlsxDay(date);
    if (!serial) return text(date.text());
    worksheet_write_number(m_sheet, toRow(m_row), toColumn(m_column++), *serial, m_book->m_formats[XlsxBook::Day]);
}

void XlsxSheet::day(qint32 julian) {
    const QDate day = QDate::fromJulianDay(julian);
    const auto serial = xlsxDay(day);
    if (!serial) return text(day.toString(Qt::ISODate));
    worksheet_write_number(m_sheet, toRow(m_row), toColumn(m_column++), *serial, m_book->m_formats[XlsxBook::Day]);
}

void XlsxSheet::link(const QString& url) {
    const bool isLink = isXlsxLink(url);
    if (!isLink || m_links >= kMostSheetLinks || m_book->m_problem) {
        if (isLink) ++m_book->m_plainLinks;
        return text(url);
    }
    ++m_links;
    worksheet_write_url(m_sheet, toRow(m_row), toColumn(m_column++), url.toUtf8().constData(), nullptr);
}

void XlsxSheet::endRow() {
    m_column = 0;
    // The row after the last one is not there to be written to.
    if (++m_row >= kMostSheetRows) m_isFull = true;
}

bool XlsxSheet::hasRoom() {
    if (m_isFull) m_book->report(tooManyRows(m_name));
    return !m_book->m_problem;
}

void XlsxSheet::finish() {
    if (m_filterRow && m_row > *m_filterRow + 1) {
        worksheet_autofilter(m_sheet, toRow(*m_filterRow), 0, toRow(m_row - 1), toColumn(m_columnCount - 1));
    }
    // Years and months are text on purpose; a green corner at each would say that they are mistakes.
    worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
    // The library does not look whether its temporary file took everything.
    if (m_sheet->optimize_tmpfile != nullptr &&
        (std::fflush(m_sheet->optimize_tmpfile) != 0 || std::ferror(m_sheet->optimize_tmpfile) != 0)) {
        m_book->report(notMade(qt_error_string(errno)));
    }
}

// ---- a book

XlsxBook::XlsxBook(QByteArray temporary, lxw_workbook* book) : m_temporary(std::move(temporary)), m_book(book) {
    makeFormats();
}

XlsxBook::~XlsxBook() {
    if (m_book != nullptr) lxw_workbook_free(m_book);
}

Result<std::unique_ptr<XlsxBook>> XlsxBook::create(const QString& path) {
    QByteArray temporary = QFile::encodeName(QDir::tempPath());
    // In this mode a row is written to a temporary file as soon as the next one begins. Not with ZIP64, which Excel
    // offers to repair: a sheet of 4 GB is found when the file is looked through.
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = temporary.data();
    lxw_workbook* book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (book == nullptr) return tl::unexpected(notMade(qt_error_string(errno)));
    return std::unique_ptr<XlsxBook>(new XlsxBook(std::move(temporary), book));
}

void XlsxBook::makeFormats() {
    for (int i = 0; i < kFormatCount; ++i) m_formats.push_back(workbook_add_format(m_book));
    for (const Format format : {People, BoldPeople}) format_set_num_format(m_formats[format], "#,##0");
    format_set_num_format(m_formats[Percent], "0.0%");
    format_set_num_format(m_formats[Day], "yyyy-mm-dd");
    format_set_align(m_formats[Day], LXW_ALIGN_LEFT);
    for (const Format format : {BoldPeople, Bold, Title, Header}) format_set_bold(m_formats[format]);
    format_set_font_size(m_formats[Title], 14);
    format_set_font_color(m_formats[Quiet], 0x595959);
    format_set_bottom(m_formats[Header], LXW_BORDER_THIN);
}

lxw_format* XlsxBook::format(XlsxStyle style) const {
    switch (style) {
        case XlsxStyle::Bold:
            return m_formats[Bold];
        case XlsxStyle::Title:
            return m_formats[Title];
        case XlsxStyle::Quiet:
            return m_formats[Quiet];
        case XlsxStyle::Plain:
            break;
    }
    return nullptr;
}

XlsxSheet& XlsxBook::addSheet(const QString& name) {
    lxw_worksheet* sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    if (sheet == nullptr || sheet->optimize_tmpfile == nullptr) report(notMade(qt_error_string(errno)));
    m_sheets.emplace_back(new XlsxSheet(*this, name, sheet));
    return *m_sheets.back();
}

void XlsxBook::report(Error error) {
    if (!m_problem) m_problem = std::move(error);
}

Result<void> XlsxBook::close() {
    for (const auto& sheet : m_sheets) sheet->finish();
    if (m_problem) return tl::unexpected(*m_problem);
    // Frees the book, also where it fails.
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR) {
        return tl::unexpected(notMade(QString::fromUtf8(lxw_strerror(error)).simplified()));
    }
    return {};
}

}  // namespace cutline
