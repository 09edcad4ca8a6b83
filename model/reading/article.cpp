// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/article.h"

#include "model/reading/figure_scanner.h"
#include "model/reading/paired_readings.h"
#include "model/reading/plausibility.h"
#include "model/reading/sentences.h"

#include <QHash>

#include <algorithm>

namespace cutline {

namespace {

EventKind kindOf(FigurePurpose purpose) {
    if (purpose == FigurePurpose::OpenRolesClosed) return EventKind::OpenRolesClosed;
    return purpose == FigurePurpose::Workforce ? EventKind::Workforce : EventKind::Layoff;
}

TextSpan sentenceOf(const std::vector<TextSpan>& sentences, qsizetype start, qsizetype end) {
    const TextSpan* sentence = sentenceAt(sentences, start);
    if (sentence == nullptr || sentence->end <= start) return {start, end};
    return {sentence->start, std::max(sentence->end, end)};
}

/// The share of the staff that the same sentence gives of the same organization's cut. Figures stand in order.
std::optional<Figure> percentBeside(const std::vector<FigureMention>& figures, std::size_t of) {
    const FigureMention& one = figures[of];
    const auto fits = [&](const FigureMention& other) {
        return other.reading.unit == Unit::Percent && other.reading.status == ReadingStatus::Ok &&
               other.subject.purpose == FigurePurpose::Layoff && other.subject.organization == one.subject.organization;
    };
    constexpr std::size_t kNear = 3;
    for (std::size_t i = of + 1; i < figures.size() && i <= of + kNear; ++i) {
        if (figures[i].sentence == one.sentence && fits(figures[i])) return figures[i].reading.figure;
    }
    for (std::size_t i = of; i > 0 && of - i < kNear; --i) {
        if (figures[i - 1].sentence == one.sentence && fits(figures[i - 1])) return figures[i - 1].reading.figure;
    }
    return std::nullopt;
}

bool countsPeople(const FigureReading& reading) {
    return (reading.unit == Unit::People || reading.unit == Unit::None) && reading.figure.measure == Measure::People;
}

void addDoubts(FigureReading& reading, const PlausibilityContext& context) {
    if (reading.status == ReadingStatus::Malformed || !countsPeople(reading)) return;
    std::vector<Doubt> doubts = doubtsAbout(reading.figure, context);
    if (doubts.empty()) return;
    reading.status = ReadingStatus::Implausible;
    std::move(doubts.begin(), doubts.end(), std::back_inserter(reading.doubts));
}

/// What the original says in place of a broken number is the likeliest thing that it was.
void offerOriginal(FigureReading& broken, const FigureReading& original, QStringView originalText) {
    if (broken.doubts.empty() || original.status != ReadingStatus::Ok) return;
    const QString printed = originalText.mid(original.start, original.end - original.start).toString();
    Figure figure = original.figure;
    figure.printed.clear();
    auto& candidates = broken.doubts.front().candidates;
    std::erase_if(candidates, [&](const Candidate& one) {
        return one.figure.best == figure.best && one.figure.qualifier == figure.qualifier;
    });
    candidates.insert(candidates.begin(), {figure, QStringLiteral("the original says “%1”").arg(printed)});
}

class ArticleReader {
public:
    ArticleReader(const QString& text, const KnownNames& names, const ArticleContext& context)
        : m_names(names), m_context(context) {
        m_article.text = text;
        m_article.sentences = sentencesOf(m_article.text);
    }

    Article read() {
        const QString& text = m_article.text;
        m_article.organizations = organizationsIn(text, m_names, m_article.sentences);
        m_article.quotes = quotesIn(text, m_article.sentences, m_article.organizations);
        for (DateReading& date : findDates(text, m_context.published)) {
            const TextSpan sentence = sentenceOf(m_article.sentences, date.start, date.end);
            m_article.dates.push_back({std::move(date), sentence});
        }
        readFigures();
        return std::move(m_article);
    }

private:
    void readFigures() {
        std::vector<FigureReading> readings = findFigures(m_article.text);
        const std::vector<std::optional<Figure>> originals = compareWithOriginal(readings);
        const FigureSubjects subjects(m_article.text, m_article.sentences, m_article.organizations);
        for (FigureReading& reading : readings) {
            const TextSpan sentence = sentenceOf(m_article.sentences, reading.start, reading.end);
            FigureSubject subject = subjects.of(reading);
            m_article.figures.push_back({std::move(reading), sentence, std::move(subject)});
        }
        noteWorkforces();
        for (std::size_t i = 0; i < m_article.figures.size(); ++i) judge(i, originals[i]);
    }

    /// The sound number of the original for each; those that are broken get it as a candidate at once.
    std::vector<std::optional<Figure>> compareWithOriginal(std::vector<FigureReading>& readings) const {
        std::vector<std::optional<Figure>> figures(readings.size());
        if (m_context.original.isEmpty()) return figures;
        const std::vector<FigureReading> originals = findFigures(m_context.original);
        const auto pairs = pairedWithOriginal(readings, originals);
        for (std::size_t i = 0; i < readings.size(); ++i) {
            if (!pairs[i]) continue;
            const FigureReading& original = originals[*pairs[i]];
            if (readings[i].status == ReadingStatus::Malformed) {
                offerOriginal(readings[i], original, m_context.original);
            } else if (original.status == ReadingStatus::Ok && countsPeople(original)) {
                figures[i] = original.figure;
            }
        }
        return figures;
    }

    void judge(std::size_t at, const std::optional<Figure>& original) {
        FigureMention& mention = m_article.figures[at];
        PlausibilityContext context;
        context.kind = kindOf(mention.subject.purpose);
        context.original = original;
        if (mention.subject.purpose == FigurePurpose::None) {
            // Of a number nobody enters only the comparison with the original is worth a word.
            if (!original) return;
            context.kind = EventKind::Statement;
        } else if (mention.subject.purpose == FigurePurpose::Layoff) {
            context.isCompanyWide = mention.subject.isOfWhole;
            context.percent = percentBeside(m_article.figures, at);
            context.workforce = workforceOf(mention.subject.organization);
        }
        addDoubts(mention.reading, context);
    }

    /// How many work where, as the article says. Of several the largest: no cut is larger than that.
    void noteWorkforces() {
        for (const FigureMention& one : m_article.figures) {
            const bool isSound = one.reading.status == ReadingStatus::Ok && countsPeople(one.reading);
            const bool isOfAll = one.subject.purpose == FigurePurpose::Workforce && one.subject.isOfWhole;
            if (!isSound || !isOfAll || one.subject.organization.isEmpty()) continue;
            double& largest = m_workforces[one.subject.organization];
            largest = std::max(largest, one.reading.figure.best.value_or(0));
        }
    }

    /// As the article says itself, else as the workbook knows it.
    [[nodiscard]] std::optional<double> workforceOf(const QStringList& path) const {
        if (const double said = m_workforces.value(path); said > 0) return said;
        const auto organization = m_names.withPath(path);
        return organization ? m_names.organizations()[*organization].workforce : std::nullopt;
    }

    const KnownNames& m_names;
    const ArticleContext& m_context;
    Article m_article;
    QHash<QStringList, double> m_workforces;
};

}  // namespace

Article readArticle(const QString& text, const KnownNames& names, const ArticleContext& context) {
    return ArticleReader(text, names, context).read();
}

}  // namespace cutline
