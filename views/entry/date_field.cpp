// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/date_field.h"

#include "model/reading/date_reader.h"
#include "model/wording/wording.h"

#include <QKeyEvent>

namespace cutline {

namespace {

bool meansToday(const QString& text) { return text.compare(QLatin1String("t"), Qt::CaseInsensitive) == 0; }

QList<Verdict::Choice> choicesOf(const QString& text, std::optional<QDate> reference) {
    QList<Verdict::Choice> choices;
    for (const DateReading& reading : findDates(text, reference)) {
        if (reading.start != 0 || reading.end != text.size()) continue;
        for (const EventDate& date : reading.candidates) choices << Verdict::Choice{date.text(), dateWords(date)};
    }
    return choices;
}

QString monthText(QDate day) { return day.toString(QStringLiteral("yyyy-MM")); }

EventDate parsed(const QString& text, const EventDate& otherwise) {
    return EventDate::parse(text).value_or(otherwise);  // beyond the years that there are
}

}  // namespace

EventDate stepped(const EventDate& date, int steps) {
    const QString about = date.isApproximate() ? QStringLiteral("~") : QString();
    const QDate first = date.firstDay();
    switch (date.precision()) {
        case DatePrecision::Day:
            return parsed(first.addDays(steps).toString(Qt::ISODate) % about, date);
        case DatePrecision::Month:
            return parsed(monthText(first.addMonths(steps)) % about, date);
        case DatePrecision::Quarter: {
            const QDate next = first.addMonths(3 * steps);
            return parsed(
                QStringLiteral("%1-%2").arg(next.year(), 4, 10, QLatin1Char('0')).arg(33 + (next.month() - 1) / 3) %
                    about,
                date);
        }
        case DatePrecision::Year:
            return parsed(QStringLiteral("%1").arg(first.year() + steps, 4, 10, QLatin1Char('0')) % about, date);
        case DatePrecision::Span:
            return parsed(first.addDays(steps).toString(Qt::ISODate) % u'/' %
                              date.lastDay().addDays(steps).toString(Qt::ISODate) % about,
                          date);
    }
    return date;
}

DateField::DateField(const QString& name, QWidget* parent)
    : QObject(parent), m_line(new QLineEdit(parent)), m_verdict(new Verdict(m_line, parent)) {
    m_line->setAccessibleName(name);
    m_line->setPlaceholderText(tr("2023-03-20, 2023-03, last Tuesday"));
    m_line->setToolTip(
        tr("t is today; + and - go on by a day in an empty line or behind a whole day, Up and Down by a "
           "day, a month or a year; words like “mid-to-late April” become a date when you go on."));
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &DateField::read);
    connect(m_line, &QLineEdit::editingFinished, this, &DateField::finish);
    connect(m_verdict, &Verdict::chosen, this, [this](const QString& words) {
        m_line->setText(words);
        m_line->setFocus();
    });
}

void DateField::setDate(const std::optional<EventDate>& date) { m_line->setText(date ? date->text() : QString()); }

void DateField::setReference(std::function<std::optional<QDate>()> reference) { m_reference = std::move(reference); }

void DateField::readAgain() {
    if (!isEmpty() && !EventDate::parse(m_line->text())) read();
}

void DateField::read() {
    m_date.reset();
    const QString text = m_line->text().trimmed();
    if (text.isEmpty()) {
        m_verdict->understood({});
    } else {
        understand(text);
    }
    m_line->setAccessibleDescription(m_verdict->text());
    Q_EMIT changed();
}

void DateField::understand(const QString& text) {
    const QDate today = QDate::currentDate();
    if (meansToday(text)) {
        m_date = EventDate::fromDay(today);
        m_verdict->understood(tr("today, %1").arg(dateWords(*m_date)));
        return;
    }
    const QDate reference = (m_reference ? m_reference() : std::nullopt).value_or(today);
    if (const auto date = readDate(text, reference)) {
        m_date = *date;
        if (m_isPast && date->firstDay() > today) {
            m_verdict->doubt(tr("%1. But: that is still to come").arg(dateWords(*date)));
        } else {
            m_verdict->understood(dateWords(*date));
        }
    } else {
        m_verdict->problem(date.error().oneLine(), choicesOf(text, reference));
    }
}

void DateField::finish() {
    if (m_date && m_line->text() != m_date->text()) m_line->setText(m_date->text());
}

bool DateField::takesSteps() const {
    if (isEmpty()) return true;
    if (!m_date || m_date->precision() != DatePrecision::Day) return false;
    const bool isAllSelected = m_line->selectedText() == m_line->text();
    return isAllSelected || (!m_line->hasSelectedText() && m_line->cursorPosition() == m_line->text().size());
}

void DateField::step(int steps, bool isByDay) {
    if (!isByDay && !isEmpty() && !m_date) return;  // what is not understood has no next
    const EventDate from = m_date.value_or(EventDate::fromDay(QDate::currentDate()));
    m_line->setText(stepped(from, steps).text());
}

bool DateField::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_line || event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    const auto modifiers = pressed->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers != Qt::NoModifier) return false;
    const bool isUp = pressed->key() == Qt::Key_Up;
    if (isUp || pressed->key() == Qt::Key_Down) {
        step(isUp ? 1 : -1, false);
        return true;
    }
    const bool isPlus = pressed->text() == QLatin1String("+");
    if ((isPlus || pressed->text() == QLatin1String("-")) && takesSteps()) {
        step(isPlus ? 1 : -1, true);
        return true;
    }
    return false;
}

}  // namespace cutline
