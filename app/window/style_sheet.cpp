// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/style_sheet.h"

#include <QRegularExpression>

#include <cmath>

namespace cutline {

namespace {

/// @words are replaced by colours, and @12px by that many pixels times the scale of text.
constexpr QLatin1String kSheet(R"(
QMainWindow, QDialog, QMessageBox, #middle, #lowerPane, #welcome { background: @ground; color: @text; }
QMenuBar { background: @panel; border-bottom: 1px solid @line; padding: 2px 6px; }
QMenuBar::item { padding: 5px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @ground; border: 1px solid @strongLine; padding: 5px 0; }
QMenu::item { padding: 6px 32px 6px 28px; color: @text; }
QMenu::item:selected { background: @hover; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @line; margin: 5px 0; }
QMenu::icon, QMenu::indicator { left: 8px; }
QToolTip { background: @ground; color: @text; border: 1px solid @strongLine; padding: 4px 6px; }
QStatusBar { background: @panel; border-top: 1px solid @line; color: @muted; }
QStatusBar QLabel { color: @muted; padding: 4px 8px; }
QStatusBar::item { border: none; }
#topBar { background: @ground; border-bottom: 1px solid @line; }
#filterPanel, #detailPanel, #detailPage { background: @panel; }
#filterPanel { border-right: 1px solid @line; min-width: @200px; }
#detailPanel { border-left: 1px solid @line; min-width: @240px; }
#entryAside { background: @panel; border-top: 1px solid @line; }
#notice { background: @accentSoft; color: @text; padding: 8px 16px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }
QSplitter::handle { background: @line; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QAbstractSpinBox {
  background: @ground; color: @text; border: 1px solid @fieldLine; border-radius: 6px; padding: 5px 8px;
  selection-background-color: @accent; selection-color: @accentText; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid @accent; padding: 4px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: @disabled; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/style/chevron.svg); width: 10px; height: 10px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { background: transparent; border: none; width: 20px; }
QAbstractSpinBox::up-arrow { image: url(:/style/chevron_up.svg); width: 8px; height: 8px; }
QAbstractSpinBox::down-arrow { image: url(:/style/chevron.svg); width: 8px; height: 8px; }
QComboBox QAbstractItemView { background: @ground; border: 1px solid @strongLine; outline: none;
  selection-background-color: @hover; selection-color: @text; }
QPushButton { background: @ground; color: @text; border: 1px solid @strongLine; border-radius: 6px; padding: 6px 14px; }
QPushButton { outline: none; }
QPushButton:hover { background: @hover; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 13px; }
QPushButton:disabled { color: @disabled; border-color: @line; background: transparent; }
QPushButton[role="link"] { background: transparent; color: @accent; border: 1px solid transparent; border-radius: 5px;
  padding: 2px 3px; font-weight: 500; text-align: left; }
QPushButton[role="link"]:hover { background: @accentSoft; }
QPushButton[role="link"]:focus { border: 1px solid @accent; }
QPushButton[role="fold"] { background: transparent; color: @muted; border: 1px solid transparent; border-radius: 5px;
  padding: 3px 4px; text-align: left; }
QPushButton[role="fold"]:hover { background: @hover; }
QPushButton[role="fold"]:focus { border: 1px solid @accent; }
QPushButton[role="accent"] { background: @accent; color: @accentText; border: 1px solid @accent; font-weight: 600; }
QPushButton[role="accent"]:hover { background: @accentHover; }
QPushButton[role="accent"]:focus { border: 2px solid @text; }
QPushButton[role="accent"]:disabled { background: @hover; color: @disabled; border-color: @hover; }

QRadioButton { background: transparent; color: @text; spacing: 8px; outline: none; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid @fieldLine; border-radius: 7px; background: @ground; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid @accent; }
QRadioButton::indicator:unchecked:focus { width: 10px; height: 10px; border: 2px solid @accent; }
QRadioButton::indicator:checked:focus { border: 4px solid @text; }

QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: 5px; padding: 3px 6px; }
QToolButton:hover { background: @hover; }
QToolButton:focus { border: 1px solid @accent; }
QToolButton:disabled { color: @disabled; }
QToolButton::menu-indicator { image: none; }
QToolButton[role="link"] { color: @accent; font-weight: 500; padding: 2px 3px; }
QToolButton[role="link"]:hover { background: @accentSoft; }
QToolButton[role="quietLink"] { color: @muted; padding: 1px 5px; }
QToolButton[role="quietLink"]:disabled { color: @disabled; }
QToolButton[role="value"] { color: @text; padding: 2px 4px; }
QToolButton[role="chip"] { background: @chip; border-radius: 12px; padding: 4px 10px; }
QToolButton[role="chip"]:hover { background: @strongLine; }
QToolButton[role="chip"]:focus { border: 1px solid @accent; }
QToolButton[role="switch"] { color: @muted; padding: 4px 10px; border-radius: 6px; }
QToolButton[role="switch"]:checked { color: @text; font-weight: 600; border: 1px solid @text; background: @ground; }
QToolButton[role="switch"]:focus { border: 2px solid @accent; padding: 3px 9px; }
QToolButton[role="tab"] { color: @muted; padding: 3px 8px; border-radius: 4px; }
QToolButton[role="tab"]:checked { color: @text; font-weight: 600; background: @chip; }
QToolButton[role="tab"]:focus { border: 1px solid @accent; }
QToolButton[role="accent"] { background: @accent; color: @accentText; font-weight: 600; padding: 5px 16px; }
QToolButton[role="accent"]:hover { background: @accentHover; }
QToolButton[role="accent"]:focus { border: 2px solid @text; padding: 4px 15px; }
QToolButton[role="accent"]:disabled { background: @hover; color: @disabled; }
QToolButton[role="step"] { font-size: @20px; padding: 0 6px 3px 6px; }
QToolButton[role="recent"] { padding: 7px 10px; text-align: left; }

QLabel[role="caption"] { color: @muted; font-size: @12px; font-weight: 600; }
QLabel[role="quiet"] { color: @muted; }
QLabel[role="problem"] { color: @accent; }
QLabel[role="doubt"] { color: @text; font-weight: 500; }
QLabel[role="figure"] { font-size: @26px; font-weight: 700; }
QLabel[role="total"] { font-size: @18px; font-weight: 700; }
QLabel[role="headline"] { font-size: @14px; font-weight: 600; }
QLabel[role="quote"] { font-style: italic; }
QLabel[role="name"] { font-size: @34px; font-weight: 700; }

QTreeView, QListView, QTableView { background: transparent; border: none; outline: none; color: @text;
  selection-background-color: @hover; selection-color: @text; alternate-background-color: transparent; }
QTreeView::item { height: @21px; }
QTreeView::item:hover, QListView::item:hover { background: @hover; }
QTreeView::item:selected, QListView::item:selected { background: @hover; color: @text; }
QTableView::item:selected { background: @accentSoft; color: @text; }
QTreeView::item:focus, QListView::item:focus { background: @accentSoft; }
QListView::item { padding: 4px 6px; border: 0px; }
QDialog QListView, QDialog QTableView { border: 1px solid @line; border-radius: 6px; background: @ground; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: @muted; border: none; padding: 2px 4px; font-size: @12px; font-weight: 600; }
QTableView { gridline-color: @line; }
QTableView::item { padding: 3px 6px; border: 0px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @strongLine; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { border: none; background: @hover; border-radius: 3px; height: 6px; text-align: right; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)");

QColor mixed(const QColor& one, const QColor& other, double share) {
    return QColor::fromRgbF(static_cast<float>(one.redF() * (1 - share) + other.redF() * share),
                            static_cast<float>(one.greenF() * (1 - share) + other.greenF() * share),
                            static_cast<float>(one.blueF() * (1 - share) + other.blueF() * share));
}

/// Also with an alpha: the wash of the accent is see-through.
QString cssOf(const QColor& colour) {
    return QStringLiteral("rgba(%1,%2,%3,%4)")
        .arg(colour.red())
        .arg(colour.green())
        .arg(colour.blue())
        .arg(colour.alpha());
}

QString withScaledText(const QString& sheet, double scale) {
    static const QRegularExpression size(QStringLiteral("@(\\d+)px"));
    QString scaled;
    qsizetype done = 0;
    auto match = size.globalMatch(sheet);
    while (match.hasNext()) {
        const auto found = match.next();
        scaled += QStringView(sheet).mid(done, found.capturedStart() - done);
        scaled += QString::number(std::lround(found.capturedView(1).toInt() * scale)) % u"px";
        done = found.capturedEnd();
    }
    return scaled % QStringView(sheet).mid(done);
}

}  // namespace

QString styleSheetOf(const Theme& theme, double textScale) {
    // Longer words first: "@accentText" must not be taken for "@accent".
    const std::pair<QLatin1String, QColor> words[] = {
        {QLatin1String("@accentHover"), mixed(theme.accent, theme.text, 0.15)},
        {QLatin1String("@accentText"), theme.accentText},
        {QLatin1String("@accentSoft"), theme.accentSoft},
        {QLatin1String("@accent"), theme.accent},
        {QLatin1String("@ground"), theme.ground},
        {QLatin1String("@panel"), theme.panel},
        {QLatin1String("@text"), theme.text},
        {QLatin1String("@muted"), theme.mutedText},
        {QLatin1String("@disabled"), mixed(theme.mutedText, theme.ground, 0.45)},
        {QLatin1String("@strongLine"), theme.strongLine},
        {QLatin1String("@line"), theme.line},
        {QLatin1String("@fieldLine"), theme.rest},
        {QLatin1String("@hover"), mixed(theme.panel, theme.text, 0.07)},
        {QLatin1String("@chip"), mixed(theme.panel, theme.text, 0.06)},
    };
    QString sheet = kSheet;
    for (const auto& [word, colour] : words) sheet.replace(word, cssOf(colour));
    return withScaledText(sheet, textScale);
}

}  // namespace cutline
