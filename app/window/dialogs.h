// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"

#include <QString>
#include <QWidget>

namespace cutline {

/// The questions and messages of the window, so that tests can answer them. The real ones are DesktopDialogs.
class Dialogs {
public:
    enum class Loss { SaveCopy, Discard, Stay };

    Dialogs() = default;
    Dialogs(const Dialogs&) = delete;
    Dialogs& operator=(const Dialogs&) = delete;
    virtual ~Dialogs() = default;

    /// A path, empty: not now.
    [[nodiscard]] virtual QString askToOpen(QWidget* parent, const QString& title, const QString& filter) = 0;
    [[nodiscard]] virtual QString askToSave(QWidget* parent, const QString& title, const QString& suggested,
                                            const QString& filter) = 0;
    /// A line of text without blanks around it, empty: not now.
    [[nodiscard]] virtual QString askForText(QWidget* parent, const QString& title, const QString& label,
                                             const QString& suggested) = 0;
    /// Says what went wrong, why, and what to do. True where the person takes the way on that is offered (its words on
    /// a button; none where empty).
    virtual bool report(QWidget* parent, const Error& error, const QString& wayOn) = 0;
    /// A workbook in memory with edits is about to go.
    [[nodiscard]] virtual Loss askAboutLoss(QWidget* parent) = 0;
    virtual void tell(QWidget* parent, const QString& what, const QString& more) = 0;
};

/// The dialogs of the desktop. File dialogs begin in the folder that was used last.
class DesktopDialogs : public Dialogs {
public:
    [[nodiscard]] QString askToOpen(QWidget* parent, const QString& title, const QString& filter) override;
    [[nodiscard]] QString askToSave(QWidget* parent, const QString& title, const QString& suggested,
                                    const QString& filter) override;
    [[nodiscard]] QString askForText(QWidget* parent, const QString& title, const QString& label,
                                     const QString& suggested) override;
    bool report(QWidget* parent, const Error& error, const QString& wayOn) override;
    [[nodiscard]] Loss askAboutLoss(QWidget* parent) override;
    void tell(QWidget* parent, const QString& what, const QString& more) override;
};

}  // namespace cutline
