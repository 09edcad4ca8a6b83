// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/publish/chart_picture.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace cutline {

/// Asks what a picture of the shown charts is to look like, previews it, and writes it. Where the file goes is asked
/// through a function, so that tests (and the window) answer it.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// Gives the path to write to, empty: not now. `suggested` is a file name with its suffix, `filter` in the form of
    /// QFileDialog.
    using AskFileName = std::function<QString(QWidget* parent, const QString& suggested, const QString& filter)>;

    /// `workbook` must outlive the dialog. Without `ask` a file dialog asks.
    ExportDialog(const Workbook& workbook, std::shared_ptr<const Selection> selection, ViewState state,
                 const PictureOptions& options, AskFileName ask = {}, QWidget* parent = nullptr);
    ~ExportDialog() override;

    /// What is asked for now: the window keeps it for the next time.
    [[nodiscard]] PictureOptions options() const;
    /// The file that was written; empty as long as none was.
    [[nodiscard]] QString writtenPath() const;

public Q_SLOTS:
    /// Asks for the file and writes it; stays open where that fails, and says why.
    void accept() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace cutline
