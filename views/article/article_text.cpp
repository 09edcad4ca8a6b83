// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/article/article_text.h"

#include "model/reading/html_text.h"

#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace cutline {

ArticleText::ArticleText(QWidget* parent) : QPlainTextEdit(parent), m_highlighter(new MarkHighlighter(document())) {
    setAccessibleName(tr("Article"));
    setObjectName(QStringLiteral("articleText"));
    setTabChangesFocus(true);
    setUndoRedoEnabled(true);
    setAcceptDrops(true);
    setPlaceholderText(tr("Paste the article here, or drop it: text or HTML."));
    document()->setDocumentMargin(10);
}

void ArticleText::setArticle(const QString& text) {
    m_current = {};
    m_marks.clear();
    const QSignalBlocker quiet(this);
    setPlainText(text);
    moveCursor(QTextCursor::Start);
}

void ArticleText::show(std::vector<MarkHighlighter::Shown> marks) {
    m_marks = std::move(marks);
    // Formats are no edit: whoever listens for edits would read the text again without end.
    const QSignalBlocker quiet(this);
    m_highlighter->show(m_marks, themeOf(*this));
    viewport()->update();
}

void ArticleText::setCurrent(const TextSpan& span) {
    m_current = span;
    if (span.size() > 0) {
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(span.end));
        setTextCursor(cursor);
        cursor.setPosition(static_cast<int>(span.start));
        setTextCursor(cursor);
        // Some of what follows belongs to understanding it.
        const QRect place = cursorRect();
        const int room = viewport()->height() / 4;
        if (place.bottom() > viewport()->height() - room) centerCursor();
    }
    viewport()->update();
}

void ArticleText::setEditing(bool isEdited) {
    setReadOnly(!isEdited);
    setTextInteractionFlags(isEdited ? Qt::TextEditorInteraction
                                     : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setCursorWidth(isEdited ? 1 : 0);
    viewport()->update();
}

bool ArticleText::isOurs(QKeyEvent* event) {
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9) {
        Q_EMIT wayChosen(event->key() - Qt::Key_1);
        return true;
    }
    if (event->matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    const auto command = articleCommandOf(*event);
    if (command) Q_EMIT commandGiven(*command);
    return command.has_value();
}

void ArticleText::keyPressEvent(QKeyEvent* event) {
    if (!isEditing() && isOurs(event)) {
        event->accept();
        return;
    }
    if (isEditing() && event->key() == Qt::Key_F2) {
        Q_EMIT commandGiven(ArticleCommand::Edit);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void ArticleText::mouseReleaseEvent(QMouseEvent* event) {
    QPlainTextEdit::mouseReleaseEvent(event);
    if (!isEditing() && event->button() == Qt::LeftButton && !textCursor().hasSelection()) {
        Q_EMIT placeClicked(cursorForPosition(event->position().toPoint()).position());
    }
}

std::vector<QRectF> ArticleText::ringOf(const TextSpan& span) const {
    std::vector<QRectF> rings;
    QTextBlock block = document()->findBlock(static_cast<int>(span.start));
    for (; block.isValid() && block.position() < span.end; block = block.next()) {
        const QPointF corner = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
        const QTextLayout& layout = *block.layout();
        const int from = std::max(0, static_cast<int>(span.start) - block.position());
        const int until = std::min(block.length() - 1, static_cast<int>(span.end) - block.position());
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const int first = std::max(from, line.textStart());
            const int last = std::min(until, line.textStart() + line.textLength());
            if (first >= last) continue;
            const double left = line.cursorToX(first);
            const double right = line.cursorToX(last);
            rings.push_back(
                QRectF(corner.x() + left, corner.y() + line.y(), right - left, line.height()).adjusted(-2, -1, 2, 2));
        }
    }
    return rings;
}

void ArticleText::paintEvent(QPaintEvent* event) {
    QPlainTextEdit::paintEvent(event);
    if (isEditing() || m_current.size() == 0) return;
    const Theme& theme = themeOf(*this);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.mutedText, hasFocus() ? 1.6 : 1));
    for (const QRectF& ring : ringOf(m_current)) painter.drawRoundedRect(ring, 4, 4);
}

bool ArticleText::canInsertFromMimeData(const QMimeData* source) const {
    return source->hasText() || source->hasHtml();
}

void ArticleText::insertFromMimeData(const QMimeData* source) {
    const QString text = articleIn(*source);
    if (text.isEmpty()) return;
    // Into a text that is edited a piece is pasted, else a new article.
    if (isEditing() && !document()->isEmpty()) {
        textCursor().insertText(text);
    } else {
        Q_EMIT pasted(text);
    }
}

void ArticleText::dragEnterEvent(QDragEnterEvent* event) {
    if (!event->mimeData()->hasUrls() && canInsertFromMimeData(event->mimeData())) {
        event->acceptProposedAction();
    } else {
        event->ignore();  // files are for the window around
    }
}

void ArticleText::dragMoveEvent(QDragMoveEvent* event) { event->acceptProposedAction(); }

void ArticleText::dropEvent(QDropEvent* event) {
    if (const QString text = articleIn(*event->mimeData()); !text.isEmpty()) {
        event->acceptProposedAction();
        Q_EMIT pasted(text);
    }
}

void ArticleText::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter != nullptr) show(m_marks);
}

QString articleIn(const QMimeData& data) {
    if (data.hasHtml()) {
        const QString text = textOfHtml(data.html());
        if (!text.trimmed().isEmpty()) return articleText(text);
    }
    return data.hasText() ? articleText(data.text()) : QString();
}

}  // namespace cutline
