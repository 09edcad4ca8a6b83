// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/choice_filter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QWidgetAction>

namespace cutline {

ChoiceFilter::ChoiceFilter(const QString& name, QWidget* parent)
    : QWidget(parent), m_button(new QToolButton(this)), m_list(new QListWidget), m_name(name) {
    auto* caption = new QLabel(name, this);
    caption->setProperty("role", QStringLiteral("caption"));
    auto* menu = new QMenu(this);
    auto* action = new QWidgetAction(menu);
    m_list->setAccessibleName(name);
    m_list->setFrameShape(QFrame::NoFrame);
    action->setDefaultWidget(m_list);
    menu->addAction(action);
    m_button->setMenu(menu);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setProperty("role", QStringLiteral("value"));
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(caption, 1);
    layout->addWidget(m_button);
    connect(menu, &QMenu::aboutToShow, this, [this] { m_list->setFocus(); });
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        showSum();
        Q_EMIT chosenChanged(chosen());
    });
    showSum();
}

void ChoiceFilter::setChoices(const QList<Choice>& choices) {
    const QSignalBlocker blocker(m_list);
    const QStringList before = chosen();
    m_list->clear();
    for (const Choice& choice : choices) {
        auto* item = new QListWidgetItem(choice.words, m_list);
        item->setData(Qt::UserRole, choice.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(before.contains(choice.value) ? Qt::Checked : Qt::Unchecked);
    }
    const int shown = static_cast<int>(qBound(1, m_list->count(), 14));
    m_list->setFixedSize(qMax(200, m_list->sizeHintForColumn(0) + 40), m_list->sizeHintForRow(0) * shown + 8);
    setEnabled(!choices.isEmpty());
    showSum();
}

void ChoiceFilter::setChosen(const QStringList& values) {
    const QSignalBlocker blocker(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setCheckState(values.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
    showSum();
}

QStringList ChoiceFilter::chosen() const {
    QStringList values;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->checkState() == Qt::Checked) values << item->data(Qt::UserRole).toString();
    }
    return values;
}

void ChoiceFilter::showSum() {
    QStringList words;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) words << m_list->item(row)->text();
    }
    const QString sum = words.isEmpty()     ? tr("all")
                        : words.size() == 1 ? words.first()
                                            : tr("%1 of %2").arg(words.size()).arg(m_list->count());
    m_button->setText(fontMetrics().elidedText(sum, Qt::ElideRight, 150));
    m_button->setAccessibleName(tr("%1: %2").arg(m_name, sum));
}

}  // namespace cutline
