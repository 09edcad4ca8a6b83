// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/article_output.h"
#include "app/command_line/commands.h"
#include "app/command_line/opened_file.h"
#include "model/counting/dataset.h"
#include "model/editing/article_names.h"
#include "model/exchange/article_file.h"
#include "model/reading/html_text.h"
#include "model/sample/sample.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

namespace cutline {

namespace {

constexpr QLatin1String kJson("--json");
constexpr QLatin1String kOriginal("--original");
constexpr QLatin1String kPublished("--published");
constexpr QLatin1String kNames("--names");

Result<QString> textIn(const QString& path) {
    if (path != QLatin1String("-")) return readArticleFile(path);
    QFile input;
    const QString name = QStringLiteral("standard input");
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return failure(ErrorKind::File, QStringLiteral("cannot read ") + name, input.errorString());
    }
    QByteArray bytes;
    while (bytes.size() <= kLargestArticle) {
        const QByteArray piece = input.read(kLargestArticle + 1 - bytes.size());
        if (piece.isEmpty()) break;
        bytes += piece;
    }
    return decodedArticle(bytes, name);
}

Result<std::optional<QDate>> publishedIn(const Arguments& arguments) {
    if (!arguments.has(kPublished)) return std::optional<QDate>();
    const auto date = EventDate::parse(arguments.value(kPublished));
    if (!date) return tl::unexpected(date.error());
    if (date->precision() != DatePrecision::Day) {
        return failure(ErrorKind::Usage, kPublished + QStringLiteral(": “%1” is not a day").arg(date->text()),
                       QStringLiteral("“last week” and “March 20” are reckoned from a day"),
                       QStringLiteral("Write it like 2023-03-20"));
    }
    return std::optional<QDate>(date->firstDay());
}

Result<KnownNames> namesIn(const Arguments& arguments, std::optional<QDate> day) {
    const QString file = arguments.has(kNames) ? arguments.value(kNames) : QString(kSampleName);
    const auto workbook = openToRead(file);
    if (!workbook) return tl::unexpected(workbook.error());
    const auto dataset = Dataset::load(**workbook);
    if (!dataset) return tl::unexpected(dataset.error());
    return knownNamesOf(**dataset, day);
}

/// Without the day of publication most dates of an article cannot be told: that is no fault of the article.
bool isSound(const Article& article, bool judgesDates) {
    const auto isOk = [](const auto& mention) { return mention.reading.status == ReadingStatus::Ok; };
    const bool areFiguresSound = std::all_of(article.figures.begin(), article.figures.end(), isOk);
    return areFiguresSound && (!judgesDates || std::all_of(article.dates.begin(), article.dates.end(), isOk));
}

Result<ExitStatus> readFile(const Arguments& arguments) {
    const auto published = publishedIn(arguments);
    if (!published) return tl::unexpected(published.error());
    const auto raw = textIn(arguments.positional(0));
    if (!raw) return tl::unexpected(raw.error());
    ArticleContext context{*published, {}};
    if (arguments.has(kOriginal)) {
        const auto original = textIn(arguments.value(kOriginal));
        if (!original) return tl::unexpected(original.error());
        context.original = articleText(*original);
    }
    const auto names = namesIn(arguments, *published);
    if (!names) return tl::unexpected(names.error());
    const QString text = articleText(*raw);
    const Article article = readArticle(text, *names, context);
    const auto printed = print(arguments.has(kJson) ? articleJson(article, text == *raw) : articleWords(article));
    if (!printed) return tl::unexpected(printed.error());
    return isSound(article, published->has_value()) ? kDone : kFoundProblems;
}

}  // namespace

Command readCommand() {
    using enum Option::Takes;
    return {{QLatin1String("read"),
             {QLatin1String("ARTICLE.txt|html")},
             {{kJson, Nothing, QLatin1String(), QLatin1String("as JSON; places count characters, not bytes")},
              {kOriginal, One, QLatin1String("FILE"), QLatin1String("the article it was translated from, to compare")},
              {kPublished, One, QLatin1String("DATE"), QLatin1String("the day from which its dates are reckoned")},
              {kNames, One, QLatin1String("FILE"),
               QLatin1String("workbook whose names are known; the sample unless told")}}},
            QLatin1String("find organizations, dates, figures and quotes in an article (\"-\": standard input)"),
            false,
            readFile};
}

}  // namespace cutline
