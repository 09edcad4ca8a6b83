// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/article_edits.h"
#include "model/reading/sentences.h"
#include "model/record/name_key.h"

#include <algorithm>

namespace cutline {

namespace {

EventKind kindOf(FigurePurpose purpose) {
    if (purpose == FigurePurpose::OpenRolesClosed) return EventKind::OpenRolesClosed;
    return purpose == FigurePurpose::Workforce ? EventKind::Workforce : EventKind::Layoff;
}

bool isBelow(const QStringList& path, const QStringList& above) {
    return path.size() > above.size() && path.mid(0, above.size()) == above;
}

QString oneLine(QStringView words) { return words.toString().simplified(); }

/// Makes the ways for one mark. Words of `whyNot` are for people.
class FillingFinder {
public:
    FillingFinder(const Article& article, const EventDraft& draft) : m_article(article), m_draft(draft) {}

    Fillings find(const ArticleMark& mark) {
        switch (mark.kind) {
            case MarkKind::Organization:
                organization(m_article.organizations[mark.index]);
                break;
            case MarkKind::Date:
                date(m_article.dates[mark.index]);
                break;
            case MarkKind::Figure:
                figure(m_article.figures[mark.index]);
                break;
            case MarkKind::Quote:
                quote(m_article.quotes[mark.index]);
                break;
        }
        return std::move(m_found);
    }

private:
    void add(Filling filling) { m_found.ways.push_back(std::move(filling)); }
    void refuse(const QString& why) { m_found.whyNot = why; }

    void organization(const OrganizationMention& mention) {
        if (mention.path == m_draft.organization) return refuse(QStringLiteral("The event is about it already."));
        Filling about{FillPlace::Organization, mention.path};
        if (m_draft.organization.isEmpty()) {
            add(about);
            // A division's cut may as well be entered as a part of its company's.
            about.organization = mention.path.mid(0, 1);
            about.isPlain = false;
            if (mention.path.size() > 1) add(about);
            return;
        }
        if (isBelow(mention.path, m_draft.organization)) {
            const QStringList division = mention.path.mid(m_draft.organization.size());
            const bool isThere = std::any_of(m_draft.figures.begin(), m_draft.figures.end(),
                                             [&](const FigureDraft& one) { return one.division == division; });
            if (isThere) return refuse(QStringLiteral("It is in the breakdown already."));
            Filling part{FillPlace::Breakdown, mention.path};
            part.figure = figureOf(Measure::People, Qualifier::Unknown);
            part.quote = sentenceAround(mention.span);
            add(part);
        }
        about.isPlain = false;
        add(about);
    }

    void date(const DateMention& mention) {
        const QString sentence = oneLine(mention.sentence.in(m_article.text));
        if (mention.reading.date) {
            addDate(*mention.reading.date, sentence, mention.reading.status == ReadingStatus::Ok);
        } else {
            for (const EventDate& candidate : mention.reading.candidates) addDate(candidate, sentence, false);
        }
        if (m_found.ways.empty()) refuse(mention.reading.why);
    }

    void addDate(const EventDate& date, const QString& sentence, bool isPlain) {
        const EventDate& announced = m_draft.event.announced;
        Filling first{FillPlace::Announced, {}, std::nullopt, {}, date, sentence};
        Filling second{FillPlace::Effective, {}, std::nullopt, {}, date, sentence};
        first.isPlain = isPlain && !announced.isValid();
        second.isPlain =
            isPlain && announced.isValid() && date.firstDay() > announced.lastDay() && !m_draft.event.effective;
        if (second.isPlain) std::swap(first, second);
        add(first);
        add(second);
    }

    void figure(const FigureMention& mention) {
        if (mention.subject.purpose == FigurePurpose::None) {
            return refuse(QStringLiteral("Not offered: %1.").arg(mention.subject.why));
        }
        const EventKind kind = kindOf(mention.subject.purpose);
        if (!m_draft.figures.empty() && m_draft.event.kind != kind) {
            return refuse(QStringLiteral("It belongs into an event of its own. Save this one first."));
        }
        const FigureReading& reading = mention.reading;
        const QString printed = m_article.text.mid(reading.start, reading.end - reading.start);
        if (reading.status != ReadingStatus::Malformed) {
            Figure said = reading.figure;
            said.printed = oneLine(printed);
            addFigure(mention, said, {}, reading.status == ReadingStatus::Ok);
        }
        for (const Doubt& doubt : reading.doubts) {
            for (const Candidate& candidate : doubt.candidates) {
                Figure chosen = candidate.figure;
                chosen.printed = oneLine(printed);
                addFigure(mention, chosen, candidate.why, false);
            }
        }
        if (m_found.ways.empty() && m_found.whyNot.isEmpty()) {
            refuse(QStringLiteral("It is broken, and nothing says what it was. Look for another source."));
        }
    }

    /// The places for one number; of candidates only the likeliest.
    void addFigure(const FigureMention& mention, const Figure& figure, const QString& why, bool isPlain) {
        Filling filling;
        filling.kind = kindOf(mention.subject.purpose);
        filling.figure = figure;
        filling.quote = oneLine(mention.sentence.in(m_article.text));
        filling.why = why;
        // Of a draft that became a statement, for example, a person has to say that it is a layoff after all.
        filling.isPlain = isPlain && (m_draft.event.kind == EventKind::Layoff || m_draft.event.kind == filling.kind);
        const QStringList& subject = mention.subject.organization;
        const QStringList& about = m_draft.organization;
        const bool isPercent = figure.measure == Measure::Percent;
        filling.place = isPercent ? FillPlace::Percentage : FillPlace::Figure;
        filling.organization = about.isEmpty() ? subject : about;
        if (!about.isEmpty() && isBelow(subject, about)) {
            Filling part = filling;
            part.place = FillPlace::Breakdown;
            part.organization = subject;
            add(part);
            filling.isPlain = false;
            if (why.isEmpty()) add(filling);
            return;
        }
        // Said of somebody else, or of nobody that is known: only where a person insists.
        if (!about.isEmpty() && subject != about) filling.isPlain = false;
        if (!isPercent && hasOwn(figure)) {
            Filling beside = filling;
            beside.place = FillPlace::AnotherFigure;
            add(beside);
            filling.isPlain = false;
        }
        add(filling);
    }

    [[nodiscard]] bool hasOwn(const Figure& figure) const {
        return std::any_of(m_draft.figures.begin(), m_draft.figures.end(), [&](const FigureDraft& one) {
            return one.division.isEmpty() && one.figure.preferred && one.figure.measure == figure.measure &&
                   one.figure.qualifier != Qualifier::Unknown && one.figure.best != figure.best;
        });
    }

    void quote(const QuoteMention& mention) {
        Filling citation{FillPlace::Quote, {}};
        citation.quote = mention.speaker.isEmpty() ? mention.words : QString(mention.speaker % u": " % mention.words);
        if (!isBlank(m_draft)) {
            const bool isAbout = mention.organization.isEmpty() || mention.organization == m_draft.organization ||
                                 isBelow(mention.organization, m_draft.organization);
            citation.isPlain = isAbout;
            add(citation);
            return;
        }
        if (mention.organization.isEmpty()) {
            add(citation);
            return;
        }
        Filling statement = citation;
        statement.place = FillPlace::Statement;
        statement.organization = mention.organization;
        statement.kind = EventKind::Statement;
        add(statement);
        citation.isPlain = false;
        add(citation);
    }

    [[nodiscard]] QString sentenceAround(const TextSpan& span) const {
        const TextSpan* sentence = sentenceAt(m_article.sentences, span.start);
        return sentence == nullptr ? QString() : oneLine(sentence->in(m_article.text));
    }

    const Article& m_article;
    const EventDraft& m_draft;
    Fillings m_found;
};

}  // namespace

Fillings fillingsOf(const Article& article, const ArticleMark& mark, const EventDraft& draft) {
    return FillingFinder(article, draft).find(mark);
}

}  // namespace cutline
