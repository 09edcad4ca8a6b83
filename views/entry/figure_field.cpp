// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/figure_field.h"

#include "model/reading/arithmetic.h"
#include "model/reading/figure_reader.h"
#include "model/wording/wording.h"

#include <QKeyEvent>

#include <cmath>

namespace cutline {

namespace {

/// The same number, however it was printed.
bool meansTheSame(const Figure& one, const Figure& other) {
    return one.measure == other.measure && one.qualifier == other.qualifier && one.low == other.low &&
           one.best == other.best && one.high == other.high;
}

QList<Verdict::Choice> choicesOf(const std::vector<Doubt>& doubts) {
    QList<Verdict::Choice> choices;
    for (const Doubt& doubt : doubts) {
        for (const Candidate& candidate : doubt.candidates) {
            choices << Verdict::Choice{editableWords(candidate.figure), candidate.why};
        }
    }
    return choices;
}

QString reasonsOf(const std::vector<Doubt>& doubts) {
    QStringList reasons;
    for (const Doubt& doubt : doubts) {
        QString why = doubt.why.isEmpty() ? ruleWords(doubt.rule) : doubt.why;
        if (!why.isEmpty()) why[0] = why[0].toUpper();
        if (!reasons.contains(why)) reasons << why;
    }
    return reasons.join(QStringLiteral(". "));
}

bool isPeople(Unit unit) { return unit == Unit::People || unit == Unit::Percent || unit == Unit::None; }

QString wordsFor(FigureField::Takes takes) {
    return takes == FigureField::Takes::Percent ? FigureField::tr("13 %")
                                                : FigureField::tr("about 10,000 · 8,000-10,000 · unknown");
}

}  // namespace

FigureField::FigureField(const QString& name, Takes takes, QWidget* parent)
    : QObject(parent), m_line(new QLineEdit(parent)), m_verdict(new Verdict(m_line, parent)), m_takes(takes) {
    m_line->setAccessibleName(name);
    m_line->setPlaceholderText(wordsFor(takes));
    m_line->setToolTip(
        tr("As it was said: 9,000 · about 10,000 · more than 400 · 8,000-10,000 · unknown. A "
           "calculation begins with =, as in =18,000-10,000."));
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &FigureField::read);
    connect(m_line, &QLineEdit::editingFinished, this, &FigureField::finish);
    connect(m_verdict, &Verdict::chosen, this, [this](const QString& words) {
        m_line->setText(words);
        m_line->setFocus();
    });
}

void FigureField::setFigure(const std::optional<Figure>& figure) {
    m_stored = figure;
    m_storedWords = figure ? editableWords(*figure) : QString();
    m_line->setText(m_storedWords);
    read();
}

void FigureField::setContext(const std::optional<PlausibilityContext>& context) {
    m_context = context;
    if (m_figure) read();
}

void FigureField::setRest(std::optional<qint64> rest) {
    if (rest == m_rest) return;
    m_rest = rest;
    m_line->setPlaceholderText(rest && *rest > 0 ? tr("%1 left: type =").arg(numberWords(*rest)) : wordsFor(m_takes));
    if (m_line->text() == QLatin1String("=")) read();
}

void FigureField::read() {
    m_figure.reset();
    const QString words = m_line->text().trimmed();
    if (words.isEmpty()) {
        m_verdict->understood({});
    } else if (m_stored && words == m_storedWords) {
        accept(*m_stored);
    } else if (isCalculation(words)) {
        readCalculation(words);
    } else {
        understand(words);
    }
    m_line->setAccessibleDescription(m_verdict->text());
    Q_EMIT changed();
}

void FigureField::understand(const QString& words) {
    // "13" alone is read as people; in a field for percentages it can only be one.
    if (m_takes == Takes::Percent) {
        const auto percent = readFigure(QString(words % u'%'));
        if (percent && percent->measure == Measure::Percent) return accept(*percent);
    }
    const FigureReading reading = readFigureWords(words);
    if (reading.status == ReadingStatus::Malformed) {
        m_verdict->problem(reasonsOf(reading.doubts), choicesOf(reading.doubts));
    } else if (const auto figure = readFigure(words); !isPeople(reading.unit) && !figure) {
        m_verdict->problem(figure.error().oneLine());
    } else {
        accept(reading.figure);
    }
}

void FigureField::readCalculation(const QString& words) {
    if (words == QLatin1String("=") && m_rest) {
        accept(figureOf(Measure::People, Qualifier::Exact, static_cast<double>(*m_rest)));
        return;
    }
    const auto result = calculate(words);
    if (!result) return m_verdict->problem(result.error().oneLine());
    if (*result < 0) return m_verdict->problem(tr("= %1, less than nobody").arg(*result));
    if (m_takes == Takes::Percent) return accept(figureOf(Measure::Percent, Qualifier::Exact, *result));
    if (const double whole = std::round(*result); whole != *result) {
        const QString rounded = tr("about %1").arg(numberWords(static_cast<qint64>(whole)));
        return m_verdict->problem(tr("= %1, not a whole number of people").arg(*result),
                                  {{rounded, tr("Rounded to whole people")}});
    }
    accept(figureOf(Measure::People, Qualifier::Exact, *result));
}

void FigureField::accept(const Figure& figure) {
    Figure taken = figure;
    if (taken.qualifier == Qualifier::Unknown && m_takes == Takes::Percent) taken.measure = Measure::Percent;
    if (m_takes == Takes::People && taken.measure == Measure::Percent) {
        return m_verdict->problem(tr("This is a share of the staff: type it into “Percentage”."));
    }
    if (m_takes == Takes::Percent && taken.measure == Measure::People) {
        return m_verdict->problem(tr("This is a number of people: type it into “Figure”."));
    }
    if (const QString broken = inconsistency(taken); !broken.isEmpty()) return m_verdict->problem(broken);
    const bool isSum = isCalculation(m_line->text().trimmed());
    // The printed words of a calculation are its result: nobody printed the sum.
    if (isSum) taken.printed = figureWords(taken);
    m_figure = taken;
    const QString said = taken.qualifier == Qualifier::Unknown ? tr("nobody said how many")
                         : taken.measure == Measure::Percent   ? tr("%1 of the staff").arg(figureWords(taken))
                                                               : tr("%1 people").arg(figureWords(taken));
    judge(isSum ? QString(u"= " % said) : said);
}

void FigureField::judge(const QString& understood) {
    const auto doubts =
        m_context && m_figure->measure == Measure::People ? doubtsAbout(*m_figure, *m_context) : std::vector<Doubt>();
    if (doubts.empty()) return m_verdict->understood(understood);
    m_verdict->doubt(tr("%1. But: %2").arg(understood, reasonsOf(doubts)), choicesOf(doubts));
}

void FigureField::finish() {
    if (m_figure && isCalculation(m_line->text().trimmed())) m_line->setText(m_figure->printed);
}

bool FigureField::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_line || event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
    const bool isDown = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down;
    if (!isDown || m_verdict->choices().isEmpty()) return false;
    m_verdict->choices().front()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

QString editableWords(const Figure& figure) {
    const auto printed = readFigure(figure.printed);
    if (printed && meansTheSame(*printed, figure)) return figure.printed;
    return figure.qualifier == Qualifier::Unknown ? QStringLiteral("unknown") : figureWords(figure);
}

}  // namespace cutline
