// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/key_words.h"

#include <QDialog>

#include <vector>

namespace cutline {

class Actions;

/// Keys that belong together.
struct KeySection {
    QString caption;
    std::vector<KeyWords> keys;
};

/// Every key of the program: those of the menus, and those that each view answers to when it has the focus.
[[nodiscard]] std::vector<KeySection> keySections(const Actions& actions);

/// All keys on one sheet, in columns. Typing finds one.
class KeySheet : public QDialog {
    Q_OBJECT

public:
    explicit KeySheet(const std::vector<KeySection>& sections, QWidget* parent = nullptr);

private:
    void find(const QString& text);
};

}  // namespace cutline
