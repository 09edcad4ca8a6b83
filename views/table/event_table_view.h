// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"
#include "views/chart/theme.h"

#include <QWidget>

#include <memory>

class QMenu;

namespace cutline {

class Browser;
class EventGrid;

/// All events that the browser picked as a table, with a line above that says how many they are and lets the columns be
/// chosen. Keeps no query and no selection of its own; reads nothing while it is hidden. Owned by its parent widget.
class EventTableView : public QWidget {
    Q_OBJECT

public:
    explicit EventTableView(Browser* browser, QWidget* parent = nullptr);
    ~EventTableView() override;

    void setThemeKind(ThemeKind kind);
    [[nodiscard]] EventGrid& grid();

    /// Which columns are shown, in which order and how wide: for settings.
    [[nodiscard]] QByteArray columnState() const;
    /// False where the state is not one of ours: everything stays as it is.
    bool restoreColumnState(const QByteArray& state);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Return, or a double click: the event is to be edited.
    void activated(const QString& uid);
    /// The event is to be linked to another, or a link taken away.
    void linkAsked(const QString& uid);
    void removeLinkAsked(const cutline::LinkEntry& link);
    void explainAsked(const std::shared_ptr<const cutline::Selection>& part, const QString& title);
    /// A person chose, moved or resized columns.
    void columnStateChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace cutline
