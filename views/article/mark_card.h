// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/article/article_words.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cutline {

/// What the current mark is, and the numbered ways to accept it, each a button, too.
class MarkCard : public QFrame {
    Q_OBJECT

public:
    explicit MarkCard(QWidget* parent = nullptr);

    /// `isAccepted`: it stands in the form. `isSaved`: it stands in an event that was saved, and may be used again.
    void show(const MarkWords& words, const Fillings& fillings, const EventDraft& draft, bool isAccepted, bool isSaved);
    /// Nothing is marked.
    void clear(const QString& words);
    /// One sentence below: what a key could not do.
    void say(const QString& words);

    [[nodiscard]] QString caption() const;
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString more() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QStringList ways() const;

Q_SIGNALS:
    void wayChosen(int way);

private:
    struct Way {
        QWidget* row = nullptr;
        QPushButton* button = nullptr;
        QLabel* why = nullptr;
    };
    void setWays(const std::vector<Filling>& ways, const EventDraft& draft);
    Way makeWay();
    void showText(QLabel& label, const QString& words);

    QLabel* m_caption;
    QLabel* m_headline;
    QLabel* m_more;
    QVBoxLayout* m_list;
    QLabel* m_hint;
    std::vector<Way> m_ways;
};

}  // namespace cutline
