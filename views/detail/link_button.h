// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace cutline {

/// A button that reads like a link in running text: its words go on in the next line, and a word that is longer than a
/// line is broken, so that nothing of a name is ever cut.
class LinkButton : public QPushButton {
    Q_OBJECT

public:
    explicit LinkButton(const QString& words, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// What the words need in lines of this width; drawn where there is a painter.
    QSizeF laidOut(double width, QPainter* painter) const;

    QString m_words;
};

}  // namespace cutline
