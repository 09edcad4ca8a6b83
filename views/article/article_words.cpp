// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/article/article_words.h"

#include "model/record/name_key.h"
#include "model/wording/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace cutline {

namespace {

QString tr(const char* words) { return QCoreApplication::translate("cutline::ArticleWords", words); }

QString printed(const Article& article, const TextSpan& span) {
    constexpr qsizetype kLongest = 90;
    const QString words = span.in(article.text).toString().simplified();
    return u'“' % (words.size() > kLongest ? QString(words.left(kLongest - 1) % u'…') : words) % u'”';
}

QString purposeWords(const FigureSubject& subject) {
    const QString who =
        subject.organization.isEmpty() ? tr("an organization that is not named") : joinedPath(subject.organization);
    switch (subject.purpose) {
        case FigurePurpose::Layoff:
            return tr("Said of a layoff at %1 (“%2”).").arg(who, subject.why);
        case FigurePurpose::OpenRolesClosed:
            return tr("Said of open roles that %1 closes (“%2”).").arg(who, subject.why);
        case FigurePurpose::Workforce:
            return tr("Said of how many people work at %1 (“%2”).").arg(who, subject.why);
        case FigurePurpose::None:
            break;
    }
    return {};
}

QString sentence(QString words) {
    if (words.isEmpty()) return words;
    words[0] = words[0].toUpper();
    return words.endsWith(u'.') || words.endsWith(u'?') ? words : QString(words % u'.');
}

MarkWords figureWordsOf(const Article& article, const ArticleMark& mark) {
    const FigureMention& mention = article.figures[mark.index];
    const FigureReading& reading = mention.reading;
    MarkWords words;
    words.isProblem = reading.status != ReadingStatus::Ok;
    const QString text = printed(article, mark.span);
    QStringList more;
    if (reading.status == ReadingStatus::Malformed) {
        words.caption = tr("Figure, broken");
        words.headline = tr("%1 is not a number").arg(text);
    } else {
        words.caption = reading.status == ReadingStatus::Implausible ? tr("Figure, implausible") : tr("Figure");
        const bool isFigure = reading.unit != Unit::Money && reading.unit != Unit::Other;
        words.headline = isFigure ? QString(text % u": " % figureWords(reading.figure)) : text;
    }
    for (const Doubt& doubt : reading.doubts) {
        more << QString(sentence(doubt.why) % u' ' % ruleWords(doubt.rule) % u'.');
    }
    // Why it is not offered is said where the ways would stand.
    if (mention.subject.purpose != FigurePurpose::None) more << purposeWords(mention.subject);
    words.more = more.join(u'\n');
    return words;
}

MarkWords dateWordsOf(const Article& article, const ArticleMark& mark) {
    const DateReading& reading = article.dates[mark.index].reading;
    const QString text = printed(article, mark.span);
    MarkWords words;
    words.isProblem = reading.status != ReadingStatus::Ok;
    words.caption = words.isProblem ? tr("Date, not clear") : tr("Date");
    words.headline = reading.date ? QString(text % u": " % dateWords(*reading.date)) : text;
    words.more = sentence(reading.why);
    return words;
}

MarkWords organizationWordsOf(const Article& article, const ArticleMark& mark) {
    const OrganizationMention& mention = article.organizations[mark.index];
    MarkWords words;
    words.caption = mention.path.size() > 1 ? tr("Division") : tr("Organization");
    const QString path = joinedPath(mention.path);
    const QString text = printed(article, mark.span);
    const bool isName = mention.span.in(article.text) == path;
    words.headline = isName ? path : QString(text % u": " % path);
    if (!mention.isKnown) words.more = tr("Not in this workbook yet: accepting it makes it new.");
    return words;
}

MarkWords quoteWordsOf(const Article& article, const ArticleMark& mark) {
    const QuoteMention& mention = article.quotes[mark.index];
    MarkWords words;
    words.caption = tr("Quote");
    words.headline = printed(article, {mark.span.start + 1, mark.span.end - 1});
    const QString who = joinedPath(mention.organization);
    if (!mention.speaker.isEmpty()) {
        words.more = who.isEmpty() ? mention.speaker : QString(mention.speaker % u", " % who);
    } else {
        words.more = who.isEmpty() ? tr("The text does not say who said it.") : who;
    }
    return words;
}

/// "AWS" of Amazon > AWS where the draft is about Amazon.
QString divisionWords(const Filling& filling, const EventDraft& draft) {
    return joinedPath(filling.organization.mid(draft.organization.size()));
}

QString valueWords(const Figure& figure) {
    return figure.qualifier == Qualifier::Unknown ? tr("no number given") : figureWords(figure);
}

}  // namespace

MarkWords wordsOf(const Article& article, const ArticleMark& mark) {
    switch (mark.kind) {
        case MarkKind::Organization:
            return organizationWordsOf(article, mark);
        case MarkKind::Date:
            return dateWordsOf(article, mark);
        case MarkKind::Quote:
            return quoteWordsOf(article, mark);
        case MarkKind::Figure:
            break;
    }
    return figureWordsOf(article, mark);
}

QString wordsOf(const Filling& filling, const EventDraft& draft) {
    const QString who = joinedPath(filling.organization);
    const QString value = valueWords(filling.figure);
    QString words;
    switch (filling.place) {
        case FillPlace::Organization:
            words = draft.organization.isEmpty() ? tr("Organization: %1").arg(who)
                                                 : tr("Make the event one of %1").arg(who);
            break;
        case FillPlace::Announced:
            words = tr("Announced: %1").arg(dateWords(filling.date));
            break;
        case FillPlace::Effective:
            words = tr("In effect: %1").arg(dateWords(filling.date));
            break;
        case FillPlace::Figure:
            words = who.isEmpty() ? tr("Figure: %1").arg(value) : tr("Figure of %1: %2").arg(who, value);
            break;
        case FillPlace::AnotherFigure:
            words = tr("Another figure of %1, beside the one there: %2").arg(who, value);
            break;
        case FillPlace::Percentage:
            words = who.isEmpty() ? tr("Percentage: %1").arg(value) : tr("Percentage of %1: %2").arg(who, value);
            break;
        case FillPlace::Breakdown:
            words = tr("Breakdown, %1: %2").arg(divisionWords(filling, draft), value);
            break;
        case FillPlace::Quote:
            words = tr("Citation of the event");
            break;
        case FillPlace::Statement:
            words = tr("An event of its own: a statement by %1").arg(who);
            break;
    }
    const bool changesKind = filling.kind && *filling.kind != draft.event.kind && filling.place != FillPlace::Statement;
    return changesKind ? tr("%1 (%2)").arg(words, kindWords(*filling.kind)) : words;
}

QString countWords(const Article& article) {
    const auto broken = std::count_if(article.figures.begin(), article.figures.end(),
                                      [](const FigureMention& one) { return one.reading.status != ReadingStatus::Ok; });
    std::set<QStringList> organizations;
    for (const OrganizationMention& one : article.organizations) organizations.insert(one.path);
    const auto count = [](std::size_t number, const QString& one, const QString& many) {
        return number == 1 ? one : many.arg(number);
    };
    QString figures = count(article.figures.size(), tr("1 figure"), tr("%1 figures"));
    if (broken > 0) figures = tr("%1, %2 to doubt").arg(figures).arg(broken);
    return QStringList{count(organizations.size(), tr("1 organization"), tr("%1 organizations")),
                       count(article.dates.size(), tr("1 date"), tr("%1 dates")), figures,
                       count(article.quotes.size(), tr("1 quote"), tr("%1 quotes"))}
        .join(QStringLiteral(" · "));
}

}  // namespace cutline
