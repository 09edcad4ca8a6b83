// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace cutline {

/// One line of the filter panel: a name, what is chosen, and a list with check boxes that drops down from it. Nothing
/// chosen means all. Choices have a value and words.
class ChoiceFilter : public QWidget {
    Q_OBJECT

public:
    ChoiceFilter(const QString& name, QWidget* parent = nullptr);

    struct Choice {
        QString value;
        QString words;
    };
    void setChoices(const QList<Choice>& choices);
    void setChosen(const QStringList& values);
    [[nodiscard]] QStringList chosen() const;

Q_SIGNALS:
    /// A person chose something else.
    void chosenChanged(const QStringList& values);

private:
    void showSum();

    QToolButton* m_button;
    QListWidget* m_list;
    QString m_name;
};

}  // namespace cutline
