// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "model/record/event_date.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace cutline {

/// How a number is shown; the cell holds the number itself.
enum class XlsxNumber { People, Percent };
enum class XlsxStyle { Plain, Bold, Title, Quiet };

class XlsxBook;

/// One sheet, written row by row from above down and cell by cell from left to right. Every cell is typed: text is
/// never taken for a formula, a number or a link. Belongs to its book.
class XlsxSheet {
public:
    struct Column {
        QString name;
        double width = 10;  ///< in digits
    };

    /// Column headers in the current row, which stay in view, with the filter arrows of a spreadsheet.
    void header(const std::vector<Column>& columns, bool filters);
    void text(const QString& text, XlsxStyle style = XlsxStyle::Plain);
    void number(std::optional<double> number, XlsxNumber kind = XlsxNumber::People, XlsxStyle style = XlsxStyle::Plain);
    /// A real date where it is one day, else its text.
    void date(const EventDate& date);
    void day(qint32 julian);
    /// A link that opens where it is http or https, else text.
    void link(const QString& url);
    void skip(int cells = 1) { m_column += cells; }
    void endRow();
    /// False where there is no next row, or something went wrong before: then the book has a problem.
    [[nodiscard]] bool hasRoom();

private:
    friend class XlsxBook;
    XlsxSheet(XlsxBook& book, QString name, lxw_worksheet* sheet)
        : m_book(&book), m_name(std::move(name)), m_sheet(sheet) {}
    void finish();

    XlsxBook* m_book;
    QString m_name;
    lxw_worksheet* m_sheet;
    qint64 m_row = 0;
    int m_column = 0;
    int m_links = 0;
    bool m_isFull = false;
    std::optional<qint64> m_filterRow;
    int m_columnCount = 0;
};

/// A file for Excel (ECMA-376) on its way to the disk, rows at a time: it never holds a sheet in memory. Sheets stand
/// in the order they are added. Not closed, it leaves nothing behind.
class XlsxBook {
public:
    /// `path` is written by close(); what is there is replaced.
    [[nodiscard]] static Result<std::unique_ptr<XlsxBook>> create(const QString& path);
    ~XlsxBook();
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;

    /// Stays where it is as long as the book lives.
    [[nodiscard]] XlsxSheet& addSheet(const QString& name);
    /// The first thing that went wrong: a sheet that is full, or a disk.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }
    [[nodiscard]] Result<void> close();

    /// Texts that were cut because a cell holds no more, and links that stayed text because a sheet holds no more.
    [[nodiscard]] qint64 cutTexts() const { return m_cutTexts; }
    [[nodiscard]] qint64 plainLinks() const { return m_plainLinks; }

private:
    friend class XlsxSheet;
    enum Format { People, BoldPeople, Percent, Day, Bold, Title, Quiet, Header, kFormatCount };

    XlsxBook(QByteArray temporary, lxw_workbook* book);
    void makeFormats();
    void report(Error error);
    [[nodiscard]] lxw_format* format(XlsxStyle style) const;

    QByteArray m_temporary;  ///< the folder, whose name the library does not copy
    lxw_workbook* m_book;
    std::vector<lxw_format*> m_formats;
    std::vector<std::unique_ptr<XlsxSheet>> m_sheets;
    std::optional<Error> m_problem;
    qint64 m_cutTexts = 0;
    qint64 m_plainLinks = 0;
};

}  // namespace cutline
