// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/key_sheet.h"

#include "app/window/actions.h"
#include "views/article/article_keys.h"
#include "views/bars/bar_keys.h"
#include "views/cumulative/cumulative_keys.h"
#include "views/entry/entry_keys.h"
#include "views/table/table_keys.h"
#include "views/timeline/timeline_keys.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace cutline {

namespace {

constexpr int kColumns = 2;

KeyWords keyOf(const QAction* action) {
    // Undo and redo name what they would do behind a colon.
    QString words = action->text().section(QStringLiteral(": "), 0, 0);
    return {action->shortcut().toString(QKeySequence::NativeText), words.remove(u'&').remove(u'…')};
}

std::vector<KeyWords> keysOf(std::initializer_list<const QAction*> actions) {
    std::vector<KeyWords> keys;
    for (const QAction* action : actions) keys.push_back(keyOf(action));
    return keys;
}

/// One section as a block; its lines can be found by their words.
QWidget* newBlock(const KeySection& section, QWidget* parent) {
    auto* block = new QWidget(parent);
    auto* grid = new QGridLayout(block);
    grid->setContentsMargins(0, 0, 0, 10);
    grid->setVerticalSpacing(5);
    grid->setHorizontalSpacing(24);
    grid->setColumnStretch(0, 1);
    auto* caption = new QLabel(section.caption, block);
    caption->setProperty("role", QStringLiteral("caption"));
    grid->addWidget(caption, 0, 0, 1, 2);
    int row = 1;
    for (const KeyWords& key : section.keys) {
        auto* words = new QLabel(key.words, block);
        words->setObjectName(QStringLiteral("words"));
        words->setWordWrap(true);
        auto* keys = new QLabel(key.keys, block);
        keys->setProperty("role", QStringLiteral("quiet"));
        words->setBuddy(keys);
        grid->addWidget(words, row, 0);
        grid->addWidget(keys, row++, 1, Qt::AlignRight | Qt::AlignTop);
    }
    return block;
}

}  // namespace

std::vector<KeySection> keySections(const Actions& actions) {
    const auto tr = [](const char* words) { return KeySheet::tr(words); };
    std::vector<KeySection> sections;
    sections.push_back(
        {tr("Getting around"),
         keysOf({actions.palette, actions.find, actions.nextHit, actions.previousHit, actions.back, actions.forward,
                 actions.previousEvent, actions.nextEvent, actions.nextArea, actions.previousArea, actions.saveView})});
    sections.push_back({tr("What is shown"),
                        keysOf({actions.net, actions.gross, actions.showBars, actions.showCumulative, actions.showTable,
                                actions.knownEarlier, actions.knownLater, actions.knownToday, actions.clearFilters,
                                actions.zoomIn, actions.zoomOut, actions.zoomFit, actions.zoomSelection,
                                actions.filterPanel, actions.detailPanel, actions.lowerPane, actions.explain})});
    sections.push_back(
        {tr("Announcements"),
         keysOf({actions.add, actions.article, actions.pasteArticle, actions.edit, actions.remove, actions.link,
                 actions.undo, actions.redo, actions.copy, actions.organizations, actions.sources, actions.history})});
    sections.push_back({tr("Typing in an announcement"), entryKeys()});
    sections.push_back({tr("In the text of an article"), articleKeys()});
    sections.push_back({tr("On the timeline"), timelineKeys()});
    sections.push_back({tr("On bars"), barKeys()});
    sections.push_back({tr("On lines"), cumulativeKeys()});
    sections.push_back({tr("In the table"), tableKeys()});
    sections.push_back({tr("In the tree of companies"),
                        {{tr("Space"), tr("Check or uncheck")}, {tr("Return"), tr("Show only this one")}}});
    sections.push_back({tr("In the list of saved views"),
                        {{tr("Return"), tr("Show")}, {tr("F2"), tr("Rename")}, {tr("Delete"), tr("Delete")}}});
    sections.push_back({tr("Files"), keysOf({actions.create, actions.open, actions.import, actions.exportChart,
                                             actions.exportData, actions.saveCopy, actions.close, actions.quit})});
    return sections;
}

KeySheet::KeySheet(const std::vector<KeySection>& sections, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keys"));
    auto* field = new QLineEdit(this);
    field->setPlaceholderText(tr("Find a key"));
    field->setAccessibleName(field->placeholderText());
    field->setClearButtonEnabled(true);
    auto* page = new QWidget;
    auto* columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 6, 10, 0);
    columns->setSpacing(40);
    std::vector<QVBoxLayout*> stacks;
    for (int column = 0; column < kColumns; ++column) {
        stacks.push_back(new QVBoxLayout);
        columns->addLayout(stacks.back(), 1);
    }
    std::vector<std::size_t> lines(kColumns, 0);
    for (const KeySection& section : sections) {
        const auto shortest = static_cast<std::size_t>(std::min_element(lines.begin(), lines.end()) - lines.begin());
        stacks[shortest]->addWidget(newBlock(section, page));
        lines[shortest] += section.keys.size() + 2;
    }
    for (QVBoxLayout* stack : stacks) stack->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &KeySheet::reject);
    connect(field, &QLineEdit::textChanged, this, &KeySheet::find);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 10, 14);
    layout->addWidget(field);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    // Both columns side by side, however large the text is.
    const int room = scroll->verticalScrollBar()->sizeHint().width() + 40;
    resize(std::max(900, page->sizeHint().width() + room), std::max(680, 40 * fontMetrics().lineSpacing()));
}

void KeySheet::find(const QString& text) {
    const auto words = findChildren<QLabel*>(QStringLiteral("words"));
    for (QLabel* one : words) {
        const auto* keys = qobject_cast<QLabel*>(one->buddy());
        const bool isFound =
            one->text().contains(text, Qt::CaseInsensitive) || keys->text().contains(text, Qt::CaseInsensitive);
        one->setVisible(isFound);
        one->buddy()->setVisible(isFound);
    }
}

}  // namespace cutline
