// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/entry_fields.h"

#include "model/reading/figure_reader.h"
#include "model/wording/wording.h"

namespace cutline {

namespace {

/// The same number, however it was printed.
bool meansTheSame(const Figure& one, const Figure& other) {
    return one.measure == other.measure && one.qualifier == other.qualifier && one.low == other.low &&
           one.best == other.best && one.high == other.high;
}

QLineEdit* makeLine(const QString& name, QWidget* parent) {
    auto* line = new QLineEdit(parent);
    line->setAccessibleName(name);
    return line;
}

}  // namespace

DateField::DateField(const QString& name, QWidget* parent)
    : QObject(parent), m_line(makeLine(name, parent)), m_verdict(new Verdict(parent)) {
    m_line->setPlaceholderText(tr("2023-03-20, 2023-03, 2023"));
    connect(m_line, &QLineEdit::textChanged, this, &DateField::read);
}

void DateField::setDate(const std::optional<EventDate>& date) { m_line->setText(date ? date->text() : QString()); }

std::optional<EventDate> DateField::date() const {
    const auto date = EventDate::parse(m_line->text());
    return date ? std::optional<EventDate>(*date) : std::nullopt;
}

void DateField::read() {
    if (isEmpty()) {
        m_verdict->understood({});
    } else if (const auto date = EventDate::parse(m_line->text())) {
        m_verdict->understood(dateWords(*date));
    } else {
        m_verdict->problem(date.error().oneLine());
    }
    m_line->setAccessibleDescription(m_verdict->text());
    Q_EMIT changed();
}

FigureField::FigureField(const QString& name, Takes takes, QWidget* parent)
    : QObject(parent), m_line(makeLine(name, parent)), m_verdict(new Verdict(parent)), m_takes(takes) {
    m_line->setPlaceholderText(takes == Takes::Percent ? tr("13 %") : tr("about 10,000 · 8,000-10,000 · unknown"));
    connect(m_line, &QLineEdit::textChanged, this, &FigureField::read);
}

void FigureField::setFigure(const std::optional<Figure>& figure) {
    m_stored = figure;
    m_storedWords = figure ? editableWords(*figure) : QString();
    m_line->setText(m_storedWords);
    read();
}

void FigureField::read() {
    m_figure.reset();
    const QString words = m_line->text();
    if (isEmpty()) {
        m_verdict->understood({});
    } else if (m_stored && words == m_storedWords) {
        accept(*m_stored);
    } else if (const auto figure = readFigure(words)) {
        accept(*figure);
    } else if (const auto percent = readFigure(QString(words % u'%')); m_takes == Takes::Percent && percent) {
        accept(*percent);
    } else {
        m_verdict->problem(figure.error().oneLine());
    }
    m_line->setAccessibleDescription(m_verdict->text());
    Q_EMIT changed();
}

void FigureField::accept(const Figure& figure) {
    Figure taken = figure;
    if (taken.qualifier == Qualifier::Unknown && m_takes == Takes::Percent) taken.measure = Measure::Percent;
    if (m_takes == Takes::People && taken.measure == Measure::Percent) {
        m_verdict->problem(tr("This is a share of the staff: type it into “Percentage”."));
        return;
    }
    if (m_takes == Takes::Percent && taken.measure == Measure::People) {
        // "13" alone is read as people; in this field it can only be a percentage.
        const auto percent = readFigure(QString(m_line->text().trimmed() % u'%'));
        if (!percent || percent->measure != Measure::Percent) {
            m_verdict->problem(tr("This is a number of people: type it into “Figure”."));
            return;
        }
        taken = *percent;
    }
    const QString unit = taken.qualifier == Qualifier::Unknown ? tr("nobody said how many")
                         : taken.measure == Measure::Percent   ? tr("%1 of the staff").arg(figureWords(taken))
                                                               : tr("%1 people").arg(figureWords(taken));
    m_verdict->understood(unit);
    m_figure = std::move(taken);
}

QString editableWords(const Figure& figure) {
    const auto printed = readFigure(figure.printed);
    if (printed && meansTheSame(*printed, figure)) return figure.printed;
    return figure.qualifier == Qualifier::Unknown ? QStringLiteral("unknown") : figureWords(figure);
}

}  // namespace cutline
