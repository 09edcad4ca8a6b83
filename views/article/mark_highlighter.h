// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/article/mark_look.h"

#include <QSyntaxHighlighter>

#include <vector>

namespace cutline {

/// Draws the marks of an article into its document, line by line as Qt asks for them. Owned by the document.
class MarkHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    struct Shown {
        TextSpan span;
        MarkLook look;
        bool isAccepted = false;

        friend bool operator==(const Shown&, const Shown&) = default;
    };

    explicit MarkHighlighter(QTextDocument* document) : QSyntaxHighlighter(document) {}

    /// By their beginning. Only lines in which something changed are drawn again.
    void show(std::vector<Shown> marks, const Theme& theme);

protected:
    void highlightBlock(const QString& text) override;

private:
    void rehighlightAround(const TextSpan& span);

    std::vector<Shown> m_marks;
    qsizetype m_longest = 0;  ///< of the marks: how far back one may begin
    const Theme* m_theme = nullptr;
};

}  // namespace cutline
