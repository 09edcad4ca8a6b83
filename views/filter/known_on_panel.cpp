// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/known_on_panel.h"

#include "model/counting/totals.h"
#include "model/record/event_date.h"
#include "model/wording/wording.h"
#include "views/browse/known_on.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cutline {

namespace {

/// Long enough to read the new total.
constexpr int kReplayMilliseconds = 700;

QToolButton* newButton(const QString& text, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}  // namespace

KnownOnPanel::KnownOnPanel(Browser* browser, QWidget* parent)
    : QWidget(parent),
      m_browser(browser),
      m_field(new QLineEdit(this)),
      m_problem(new QLabel(this)),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_play(newButton(tr("Replay"), tr("Replay what became known, day by day"), this)),
      m_words(new QLabel(this)) {
    m_field->setPlaceholderText(tr("today, or 2022-12-31, 2022"));
    m_field->setAccessibleName(tr("As known on this day"));
    m_field->setClearButtonEnabled(true);
    m_slider->setAccessibleName(tr("Days on which something became known"));
    m_slider->setPageStep(5);
    m_play->setProperty("role", QStringLiteral("link"));
    m_problem->setProperty("role", QStringLiteral("problem"));
    m_problem->hide();
    m_words->setProperty("role", QStringLiteral("quiet"));
    for (QLabel* label : {m_problem, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        // A menu does not grow with what it holds: room for both lines from the beginning.
        label->setMinimumHeight(2 * label->fontMetrics().lineSpacing() + 4);
    }
    m_replay.setInterval(kReplayMilliseconds);
    auto* caption = new QLabel(tr("As known on"), this);
    caption->setProperty("role", QStringLiteral("caption"));
    auto* earlier = newButton(QStringLiteral("‹"), tr("Before the last announcement"), this);
    auto* later = newButton(QStringLiteral("›"), tr("With the next announcement"), this);
    auto* today = newButton(tr("Today"), tr("Everything that is known"), this);
    today->setProperty("role", QStringLiteral("link"));

    auto* first = new QHBoxLayout;
    first->addWidget(m_field, 1);
    first->addWidget(today);
    auto* second = new QHBoxLayout;
    second->addWidget(earlier);
    second->addWidget(m_slider, 1);
    second->addWidget(later);
    second->addWidget(m_play);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 10);
    layout->setSpacing(8);
    layout->addWidget(caption);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_words);
    layout->addWidget(m_problem);
    setMinimumWidth(420);

    connect(m_field, &QLineEdit::textEdited, this, &KnownOnPanel::typed);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) typed();
    });
    connect(m_slider, &QSlider::valueChanged, this, &KnownOnPanel::slid);
    connect(earlier, &QToolButton::clicked, this, [this] { stepKnownOn(*m_browser, -1); });
    connect(later, &QToolButton::clicked, this, [this] { stepKnownOn(*m_browser, 1); });
    connect(today, &QToolButton::clicked, this, [this] { setKnownOn(*m_browser, std::nullopt); });
    connect(m_play, &QToolButton::clicked, this, &KnownOnPanel::playOrPause);
    connect(&m_replay, &QTimer::timeout, this, &KnownOnPanel::replayed);
    connect(browser, &Browser::contentChanged, this, [this] {
        if (isVisible()) refresh();
    });
    refresh();
}

QString KnownOnPanel::problem() const { return m_problem->text(); }
QString KnownOnPanel::words() const { return m_words->text(); }

void KnownOnPanel::refresh() {
    const bool isOpen = m_browser->selection() != nullptr;
    setEnabled(isOpen);
    m_days = isOpen ? knownDays(*m_browser) : std::vector<QDate>{};
    const auto& asOf = m_browser->state().query.asOf;
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, static_cast<int>(m_days.size()));
    // The place of the last day that is known; behind the last one is today.
    const auto known = asOf ? std::upper_bound(m_days.begin(), m_days.end(), *asOf) - m_days.begin() - 1
                            : static_cast<std::ptrdiff_t>(m_days.size());
    m_slider->setValue(static_cast<int>(std::max<std::ptrdiff_t>(0, known)));
    const auto typedDate = EventDate::parse(m_field->text());
    const bool saysIt = asOf ? typedDate && typedDate->lastDay() == *asOf : m_field->text().isEmpty();
    if (!saysIt) {
        const QSignalBlocker fieldBlocker(m_field);
        m_field->setText(asOf ? asOf->toString(Qt::ISODate) : QString());
    }
    showProblem({});
    m_words->setText(comparison());
}

QString KnownOnPanel::comparison() const {
    if (!m_browser->selection()) return {};
    const auto words = [](const Total& total) {
        return tr("%1 net, %2 layoffs").arg(numberWords(total.net), numberWords(total.events));
    };
    const Total then = totalOf(*m_browser->selection());
    const auto today = m_browser->selectionAsKnownToday();
    if (!today) return tr("Everything that is known counts:\n%1.").arg(words(then));
    const Total now = totalOf(*today);
    const QString day = dayWords(*m_browser->state().query.asOf);
    if (then == now) return tr("On %1 the same was known as today:\n%2.").arg(day, words(then));
    return tr("On %1: %2.\nToday: %3.").arg(day, words(then), words(now));
}

void KnownOnPanel::showProblem(const QString& problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_words->setVisible(problem.isEmpty());
}

void KnownOnPanel::typed() {
    const QString text = m_field->text().trimmed();
    if (text.isEmpty() || text.compare(tr("today"), Qt::CaseInsensitive) == 0) {
        showProblem({});
        return setKnownOn(*m_browser, std::nullopt);
    }
    const auto date = EventDate::parse(text);
    if (!date) {
        return showProblem(tr("“%1” is not a date. Write it like 2022-12-31, 2022-12 or 2022.").arg(text.left(40)));
    }
    showProblem({});
    // A year that is being typed ("202") is not one yet.
    if (date->firstDay().year() >= 1000) setKnownOn(*m_browser, date->lastDay());
}

void KnownOnPanel::slid(int step) {
    const auto place = static_cast<std::size_t>(step);
    setKnownOn(*m_browser, place < m_days.size() ? std::optional(m_days[place]) : std::nullopt);
}

void KnownOnPanel::playOrPause() {
    if (m_replay.isActive()) {
        m_replay.stop();
    } else {
        if (!m_browser->state().query.asOf && !m_days.empty()) setKnownOn(*m_browser, m_days.front());
        m_replay.start();
    }
    m_play->setText(m_replay.isActive() ? tr("Pause") : tr("Replay"));
}

void KnownOnPanel::replayed() {
    stepKnownOn(*m_browser, 1);
    if (!m_browser->state().query.asOf) playOrPause();
}

void KnownOnPanel::hideEvent(QHideEvent*) {
    if (m_replay.isActive()) playOrPause();
}

}  // namespace cutline
