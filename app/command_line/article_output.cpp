// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/article_output.h"

#include "app/command_line/output.h"
#include "model/exchange/json_text.h"
#include "model/record/event.h"
#include "model/record/name_key.h"
#include "model/wording/wording.h"

#include <algorithm>

namespace cutline {

namespace {

constexpr qsizetype kLongestCell = 48;

QString purposeCode(FigurePurpose purpose) {
    switch (purpose) {
        case FigurePurpose::Layoff:
            return toCode(EventKind::Layoff);
        case FigurePurpose::OpenRolesClosed:
            return toCode(EventKind::OpenRolesClosed);
        case FigurePurpose::Workforce:
            return toCode(EventKind::Workforce);
        case FigurePurpose::None:
            break;
    }
    return {};
}

/// UTF-16 places as characters.
class Characters {
public:
    explicit Characters(const QString& text) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) m_pairs.push_back(i);
        }
    }

    [[nodiscard]] double at(qsizetype place) const {
        const auto before = std::lower_bound(m_pairs.begin(), m_pairs.end(), place) - m_pairs.begin();
        return static_cast<double>(place - before);
    }

private:
    std::vector<qsizetype> m_pairs;
};

class ArticleJson {
public:
    explicit ArticleJson(const Article& article) : m_article(article), m_characters(article.text) {}

    QByteArray write(bool isAsGiven) {
        JsonLine object(m_out);
        if (!isAsGiven) object.text(QLatin1String("text"), m_article.text);
        list(object, "organizations", m_article.organizations, [this](auto& line, const auto& one) { add(line, one); });
        list(object, "dates", m_article.dates, [this](auto& line, const auto& one) { add(line, one); });
        list(object, "figures", m_article.figures, [this](auto& line, const auto& one) { add(line, one); });
        list(object, "quotes", m_article.quotes, [this](auto& line, const auto& one) { add(line, one); });
        object.close();
        return m_out + '\n';
    }

private:
    template <class Mention, class Add>
    void list(JsonLine& object, const char* name, const std::vector<Mention>& mentions, Add addTo) {
        object.keyOnNewLine(QLatin1String(name), " ");
        m_out += '[';
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            m_out += i == 0 ? "\n  " : ",\n  ";
            JsonLine line(m_out);
            addTo(line, mentions[i]);
            line.close();
        }
        m_out += ']';
    }

    void place(JsonLine& line, qsizetype start, qsizetype end) {
        line.text(QLatin1String("text"), m_article.text.mid(start, end - start));
        line.numberOrNull(QLatin1String("start"), m_characters.at(start));
        line.numberOrNull(QLatin1String("end"), m_characters.at(end));
    }

    void add(JsonLine& line, const OrganizationMention& mention) {
        place(line, mention.span.start, mention.span.end);
        line.texts(QLatin1String("path"), mention.path);
        line.textOrNull(QLatin1String("ticker"), mention.ticker);
        line.boolean(QLatin1String("known"), mention.isKnown);
    }

    void add(JsonLine& line, const DateMention& mention) {
        const DateReading& reading = mention.reading;
        place(line, reading.start, reading.end);
        line.text(QLatin1String("status"), toCode(reading.status));
        line.textOrNull(QLatin1String("value"), reading.date ? reading.date->text() : QString());
        line.textOrNull(QLatin1String("why"), reading.why);
        QStringList candidates;
        for (const EventDate& candidate : reading.candidates) candidates << candidate.text();
        line.texts(QLatin1String("candidates"), candidates);
    }

    void add(JsonLine& line, const FigureMention& mention) {
        const FigureReading& reading = mention.reading;
        const bool isNumber = reading.status != ReadingStatus::Malformed;
        place(line, reading.start, reading.end);
        line.text(QLatin1String("status"), toCode(reading.status));
        line.numberOrNull(QLatin1String("value"), isNumber ? reading.figure.best : std::nullopt);
        line.textOrNull(QLatin1String("qualifier"), isNumber ? QString(toCode(reading.figure.qualifier)) : QString());
        line.text(QLatin1String("unit"), toCode(reading.unit));
        line.textOrNull(QLatin1String("rule"),
                        reading.doubts.empty() ? QString() : QString(toCode(reading.doubts.front().rule)));
        line.key(QLatin1String("candidates"));
        addCandidates(reading);
        line.textOrNull(QLatin1String("purpose"), purposeCode(mention.subject.purpose));
        line.texts(QLatin1String("organization"), mention.subject.organization);
    }

    void addCandidates(const FigureReading& reading) {
        m_out += '[';
        bool isFirst = true;
        for (const Doubt& doubt : reading.doubts) {
            for (const Candidate& candidate : doubt.candidates) {
                if (!isFirst) m_out += ", ";
                isFirst = false;
                JsonLine item(m_out);
                item.numberOrNull(QLatin1String("value"), candidate.figure.best);
                item.text(QLatin1String("why"), candidate.why);
                item.close();
            }
        }
        m_out += ']';
    }

    void add(JsonLine& line, const QuoteMention& mention) {
        place(line, mention.span.start, mention.span.end);
        line.textOrNull(QLatin1String("speaker"), mention.speaker);
        line.texts(QLatin1String("organization"), mention.organization);
    }

    const Article& m_article;
    Characters m_characters;
    QByteArray m_out;
};

QString shortened(QString words) {
    words = words.simplified();
    return words.size() <= kLongestCell ? words : QString(words.left(kLongestCell - 1) % u'…');
}

QString purposeWords(const FigureSubject& subject) {
    const QString who = joinedPath(subject.organization);
    switch (subject.purpose) {
        case FigurePurpose::Layoff:
            return QStringLiteral("layoff, ") % (who.isEmpty() ? QStringLiteral("?") : who);
        case FigurePurpose::OpenRolesClosed:
            return QStringLiteral("open roles closed, ") % (who.isEmpty() ? QStringLiteral("?") : who);
        case FigurePurpose::Workforce:
            return QStringLiteral("workforce, ") % (who.isEmpty() ? QStringLiteral("?") : who);
        case FigurePurpose::None:
            break;
    }
    return QStringLiteral("– ") % subject.why;
}

QString candidateWords(const FigureReading& reading) {
    QStringList words;
    for (const Doubt& doubt : reading.doubts) {
        for (const Candidate& candidate : doubt.candidates) words << figureWords(candidate.figure);
    }
    return words.isEmpty() ? QString()
                           : QString(QStringLiteral(" Perhaps ") % words.join(QStringLiteral(" or ")) % u'?');
}

struct Row {
    qsizetype start;
    QStringList cells;
};

QString valueWords(const FigureMention& mention) {
    const FigureReading& reading = mention.reading;
    if (reading.status == ReadingStatus::Malformed) return QStringLiteral("malformed");
    const bool isFigure = reading.unit != Unit::Money && reading.unit != Unit::Other;
    const QString words =
        isFigure || !reading.figure.best ? figureWords(reading.figure) : QString::number(*reading.figure.best, 'g', 12);
    return reading.status == ReadingStatus::Implausible ? QString(words % QStringLiteral(" (implausible)")) : words;
}

QString aboutWords(const FigureMention& mention) {
    const FigureReading& reading = mention.reading;
    const QString doubt =
        reading.doubts.empty()
            ? QString()
            : QString(QStringLiteral(": ") % reading.doubts.front().why % u'.' % candidateWords(reading));
    return purposeWords(mention.subject) % doubt;
}

std::vector<Row> rowsOf(const Article& article) {
    const auto textOf = [&](qsizetype start, qsizetype end) { return shortened(article.text.mid(start, end - start)); };
    std::vector<Row> rows;
    for (const OrganizationMention& one : article.organizations) {
        rows.push_back({one.span.start,
                        {QStringLiteral("organization"), textOf(one.span.start, one.span.end), joinedPath(one.path),
                         one.isKnown ? QString() : QStringLiteral("new")}});
    }
    for (const DateMention& one : article.dates) {
        const DateReading& reading = one.reading;
        rows.push_back({reading.start,
                        {QStringLiteral("date"), textOf(reading.start, reading.end),
                         reading.date ? reading.date->text() : QStringLiteral("?"), reading.why}});
    }
    for (const FigureMention& one : article.figures) {
        rows.push_back(
            {one.reading.start,
             {QStringLiteral("figure"), textOf(one.reading.start, one.reading.end), valueWords(one), aboutWords(one)}});
    }
    for (const QuoteMention& one : article.quotes) {
        rows.push_back({one.span.start,
                        {QStringLiteral("quote"), textOf(one.span.start, one.span.end), one.speaker,
                         joinedPath(one.organization)}});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.start < b.start; });
    return rows;
}

QString countWords(std::size_t count, const QString& noun) {
    return numberWords(static_cast<qint64>(count)) % u' ' % noun % (count == 1 ? u"" : u"s");
}

}  // namespace

QByteArray articleJson(const Article& article, bool isAsGiven) { return ArticleJson(article).write(isAsGiven); }

QByteArray articleWords(const Article& article) {
    using enum TextTable::Align;
    TextTable table({Right, Left, Left, Left, Left});
    table.addRow({QStringLiteral("line"), QStringLiteral("what"), QStringLiteral("text"), QStringLiteral("read as"),
                  QStringLiteral("about")});
    qsizetype line = 1;
    qsizetype place = 0;
    for (const Row& row : rowsOf(article)) {
        line += QStringView(article.text).mid(place, row.start - place).count(u'\n');
        place = row.start;
        table.addRow(QStringList{QString::number(line)} + row.cells);
    }
    const auto withStatus = [&](ReadingStatus status) {
        return std::count_if(article.figures.begin(), article.figures.end(),
                             [&](const FigureMention& one) { return one.reading.status == status; });
    };
    const QString sum = QStringLiteral("%1, %2, %3, %4: %5 malformed, %6 implausible\n")
                            .arg(countWords(article.organizations.size(), QStringLiteral("organization")),
                                 countWords(article.dates.size(), QStringLiteral("date")),
                                 countWords(article.quotes.size(), QStringLiteral("quote")),
                                 countWords(article.figures.size(), QStringLiteral("figure")))
                            .arg(withStatus(ReadingStatus::Malformed))
                            .arg(withStatus(ReadingStatus::Implausible));
    return table.toUtf8() + sum.toUtf8();
}

}  // namespace cutline
