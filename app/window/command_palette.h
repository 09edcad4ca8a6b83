// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace cutline {

/// Something that can be done, in words, with its keys.
struct PaletteEntry {
    QString words;
    QString keys;
    std::function<void()> run;
};

/// The entries in which every typed word is found, the best first: those whose words begin with what was typed, then
/// those with a word that does, then the rest; in their own order else. At most `most`.
[[nodiscard]] std::vector<std::size_t> matching(const std::vector<PaletteEntry>& entries, const QString& typed,
                                                std::size_t most);

/// Everything the window can do, found by typing a part of its name. What is chosen runs after the palette closed.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    explicit CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent);

    [[nodiscard]] QLineEdit& field() { return *m_field; }
    [[nodiscard]] QListWidget& list() { return *m_list; }
    /// Runs what was chosen; does nothing where the palette was left.
    void runChosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void choose();

    std::vector<PaletteEntry> m_entries;
    std::vector<std::size_t> m_shown;
    QLineEdit* m_field;
    QListWidget* m_list;
    const PaletteEntry* m_chosen = nullptr;
};

}  // namespace cutline
