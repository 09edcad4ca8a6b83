// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"
#include "views/publish/data_export_choice.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace cutline {

/// Asks what of the data is exported, as what, and to which file. Writes nothing: that may take a while and is the
/// window's business. Where the file goes is asked through a function, so that tests (and the window) answer it.
class DataExportDialog : public QDialog {
    Q_OBJECT

public:
    /// Gives the path to write to, empty: not now. `suggested` is a file name with its suffix, `filter` in the form of
    /// QFileDialog.
    using AskFileName = std::function<QString(QWidget* parent, const QString& suggested, const QString& filter)>;

    /// `shown` is what the window shows; where its query asks nothing there is only everything to choose. Without `ask`
    /// a file dialog asks.
    DataExportDialog(const Selection& shown, const DataExportChoice& choice, AskFileName ask = {},
                     QWidget* parent = nullptr);
    ~DataExportDialog() override;

    [[nodiscard]] DataExportChoice choice() const;
    /// The file to write; empty as long as none was named.
    [[nodiscard]] QString path() const;

public Q_SLOTS:
    /// Asks for the file; stays open where none is named.
    void accept() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace cutline
