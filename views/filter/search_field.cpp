// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/search_field.h"

#include "model/wording/wording.h"
#include "views/browse/event_order.h"

#include <QKeyEvent>
#include <QLabel>

namespace cutline {

namespace {

constexpr int kTypingPauseMilliseconds = 180;
constexpr int kClearButtonWidth = 28;

}  // namespace

SearchField::SearchField(Browser* browser, QWidget* parent)
    : QLineEdit(parent), m_browser(browser), m_hits(new QLabel(this)) {
    setPlaceholderText(tr("Search names, headlines, quotes"));
    setAccessibleName(tr("Search names, headlines, notes and quotes"));
    setToolTip(tr("Return and Shift+Return go from hit to hit"));
    setClearButtonEnabled(true);
    setMinimumWidth(150);
    setMaximumWidth(320);
    m_hits->setProperty("role", QStringLiteral("quiet"));
    m_hits->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPauseMilliseconds);
    connect(this, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) apply();
    });
    connect(&m_typing, &QTimer::timeout, this, &SearchField::apply);
    connect(browser, &Browser::contentChanged, this, &SearchField::refresh);
    connect(browser, &Browser::selectedChanged, this, &SearchField::placeHits);
    refresh();
}

QString SearchField::hits() const {
    const auto& selection = m_browser->selection();
    if (!selection || m_browser->state().query.search.isEmpty()) return {};
    const auto count = static_cast<qint64>(selection->events().size());
    if (count == 0) return tr("nothing found");
    const auto place = placeOfSelected(*m_browser);
    if (!place) return tr("%1 found").arg(numberWords(count));
    return tr("%1 of %2").arg(numberWords(static_cast<qint64>(*place) + 1), numberWords(count));
}

void SearchField::step(int step) {
    apply();
    selectNeighbour(*m_browser, step);
}

void SearchField::apply() {
    m_typing.stop();
    const QString search = text().trimmed();
    if (m_browser->document() == nullptr || m_browser->state().query.search == search) return;
    // A search names nothing that must exist: it is never refused.
    [[maybe_unused]] const auto shown = m_browser->change([&](ViewState& state) { state.query.search = search; });
}

void SearchField::refresh() {
    setEnabled(m_browser->selection() != nullptr);
    const QString search = m_browser->state().query.search;
    if (text().trimmed() != search && !m_typing.isActive()) setText(search);
    placeHits();
}

void SearchField::placeHits() {
    m_hits->setText(hits());
    m_hits->adjustSize();
    m_hits->move(width() - m_hits->width() - kClearButtonWidth, (height() - m_hits->height()) / 2);
    setTextMargins(0, 0, m_hits->text().isEmpty() ? 0 : m_hits->width() + 6, 0);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        case Qt::Key_Escape:
            return clear();
        default:
            QLineEdit::keyPressEvent(event);
    }
}

void SearchField::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    placeHits();
}

}  // namespace cutline
