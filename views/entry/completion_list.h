// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace cutline {

/// Offers words below a line while somebody types in it. Down and Up choose, Tab and Return take, Escape closes the
/// list and leaves what was typed. Where the first row is likely it is chosen already. The list lies over its window
/// without taking the focus. Lives as long as the line.
class CompletionList : public QObject {
    Q_OBJECT

public:
    struct Row {
        QString words;
        QString note;  ///< what it is, beside the words
        int key = 0;
        bool isLikely = false;  ///< Tab takes it with no choosing
    };
    /// What to offer for what is typed; for an empty text (asked with Down) what was entered last.
    using Find = std::function<std::vector<Row>(const QString& typed)>;

    CompletionList(QLineEdit* line, Find find);
    ~CompletionList() override;

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QStringList rows() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The line has the words of this row now.
    void taken(int key);

private:
    void offer(const QString& typed);
    void place();
    void close();
    bool take();
    bool press(int key);

    QLineEdit* m_line;
    Find m_find;
    QListWidget* m_list;
    std::vector<Row> m_rows;
};

}  // namespace cutline
