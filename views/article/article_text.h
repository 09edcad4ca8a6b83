// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/article/article_keys.h"
#include "views/article/mark_highlighter.h"

#include <QPlainTextEdit>

namespace cutline {

/// The text of an article. While it is read it cannot be changed, and keys walk its marks; while it is edited it is a
/// field like any other. Always plain: what is pasted or dropped loses its form (HTML is stripped).
class ArticleText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ArticleText(QWidget* parent = nullptr);

    /// Replaces the text, without a word to `pasted`, and reads from then on.
    void setArticle(const QString& text);
    void show(std::vector<MarkHighlighter::Shown> marks);
    /// The mark with the ring, scrolled to; an empty span: none.
    void setCurrent(const TextSpan& span);
    void setEditing(bool isEdited);
    [[nodiscard]] bool isEditing() const { return !isReadOnly(); }
    [[nodiscard]] const TextSpan& current() const { return m_current; }

Q_SIGNALS:
    void commandGiven(cutline::ArticleCommand command);
    void wayChosen(int way);  ///< 0 for the key 1
    void placeClicked(int position);
    /// Something was pasted or dropped: plain, and to be read.
    void pasted(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void dropEvent(QDropEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] std::vector<QRectF> ringOf(const TextSpan& span) const;
    bool isOurs(QKeyEvent* event);

    MarkHighlighter* m_highlighter;
    std::vector<MarkHighlighter::Shown> m_marks;
    TextSpan m_current;
};

/// The article in a clipboard or a drop: HTML stripped, else plain text; empty where there is none. Files are not read.
[[nodiscard]] QString articleIn(const QMimeData& data);

}  // namespace cutline
