// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/command_line/opened_file.h"
#include "app/command_line/query_options.h"
#include "model/counting/cumulative.h"
#include "views/publish/chart_picture.h"

#include <QRegularExpression>

namespace cutline {

namespace {

constexpr QLatin1String kOut("-o");
constexpr QLatin1String kSize("--size");
constexpr QLatin1String kDpi("--dpi");
constexpr QLatin1String kTheme("--theme");
constexpr QLatin1String kTitle("--title");
constexpr QLatin1String kBy("--by");
constexpr QLatin1String kStack("--stack");
constexpr QLatin1String kTop("--top");
constexpr QLatin1String kTotal("total");
constexpr QLatin1String kNoData("--no-data");

Result<int> wholeNumber(const Arguments& arguments, QLatin1String option, int least, int most) {
    bool isNumber = false;
    const int number = arguments.value(option).toInt(&isNumber);
    if (isNumber && number >= least && number <= most) return number;
    return failure(ErrorKind::Usage, option + QLatin1Char(' ') + arguments.value(option),
                   QStringLiteral("it must be a whole number from %1 to %2").arg(least).arg(most));
}

Result<ChartKind> chartKind(const QString& name) {
    if (name == QLatin1String("timeline")) return ChartKind::Timeline;
    if (name == QLatin1String("bars")) return ChartKind::Bars;
    if (name == QLatin1String("cumulative")) return ChartKind::Cumulative;
    return failure(ErrorKind::Usage, QStringLiteral("chart ") + name, QStringLiteral("there is no such chart"),
                   QStringLiteral("Use timeline, bars or cumulative"));
}

Result<QSize> sizeOf(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,6})x([0-9]{1,6})$"));
    const auto match = form.match(text);
    if (match.hasMatch()) return QSize(match.captured(1).toInt(), match.captured(2).toInt());
    return failure(ErrorKind::Usage, kSize + QLatin1Char(' ') + text, QStringLiteral("it is not a size"),
                   QStringLiteral("Write width x height in pixels: 1920x1080"));
}

Result<PictureOptions> pictureOptions(const Arguments& arguments, ChartKind kind) {
    PictureOptions options;
    options.kind = kind;
    options.title = arguments.value(kTitle);
    if (arguments.has(kSize)) {
        const auto size = sizeOf(arguments.value(kSize));
        if (!size) return tl::unexpected(size.error());
        options.size = *size;
    }
    if (arguments.has(kDpi)) {
        const auto dpi = wholeNumber(arguments, kDpi, 24, 2400);
        if (!dpi) return tl::unexpected(dpi.error());
        options.dpi = *dpi;
    }
    const QString theme = arguments.value(kTheme);
    if (theme == QLatin1String("dark")) options.theme = ThemeKind::Dark;
    if (arguments.has(kTheme) && theme != QLatin1String("dark") && theme != QLatin1String("light")) {
        return failure(ErrorKind::Usage, QStringLiteral("--theme ") + theme, QStringLiteral("there is no such theme"),
                       QStringLiteral("Use light or dark"));
    }
    return options;
}

tl::unexpected<Error> onlyForBars(const QString& what, ChartKind kind) {
    return failure(ErrorKind::Usage, what,
                   kind == ChartKind::Timeline ? QStringLiteral("a timeline cannot be cut that way")
                                               : QStringLiteral("lines over time cannot be cut that way"),
                   QStringLiteral("Use it with cutline chart bars"));
}

/// --by: what bars, lanes or lines are for. A line of everything is a grouping that only lines know.
Result<void> readGrouping(const QString& value, ChartKind kind, ViewState& state) {
    if (kind == ChartKind::Cumulative && value == kTotal) {
        state.cumulative.by.reset();
        return {};
    }
    const auto by = groupingOf(kBy, value);
    if (!by) return tl::unexpected(by.error());
    if (kind != ChartKind::Bars && isTime(*by)) return onlyForBars(kBy + QLatin1Char(' ') + value, kind);
    state.bars.by = state.lanes.by = *by;
    state.cumulative.by = *by;
    return {};
}

Result<ViewState> viewState(const Arguments& arguments, ChartKind kind) {
    ViewState state;
    if (kind == ChartKind::Timeline && arguments.has(kTop)) return onlyForBars(kTop, kind);
    if (kind != ChartKind::Bars && arguments.has(kStack)) return onlyForBars(kStack, kind);
    if (arguments.has(kBy)) {
        const auto read = readGrouping(arguments.value(kBy), kind, state);
        if (!read) return tl::unexpected(read.error());
    }
    if (arguments.has(kStack)) {
        const auto stack = groupingOf(kStack, arguments.value(kStack));
        if (!stack) return tl::unexpected(stack.error());
        state.bars.stack = *stack;
    }
    if (arguments.has(kTop)) {
        const auto top = wholeNumber(arguments, kTop, 0, kind == ChartKind::Cumulative ? kMostCumulativeLines : 200);
        if (!top) return tl::unexpected(top.error());
        state.bars.top = state.cumulative.top = *top;
    }
    return state;
}

Result<ExitStatus> drawChart(const Arguments& arguments) {
    const auto kind = chartKind(arguments.positional(0));
    if (!kind) return tl::unexpected(kind.error());
    if (!arguments.has(kOut)) {
        return failure(ErrorKind::Usage, QStringLiteral("-o is missing"),
                       QStringLiteral("a chart needs a file to go to"),
                       QStringLiteral("Write -o OUT.png, .svg or .pdf"));
    }
    const auto options = pictureOptions(arguments, *kind);
    if (!options) return tl::unexpected(options.error());
    auto state = viewState(arguments, *kind);
    if (!state) return tl::unexpected(state.error());
    const auto picked = openAndPick(arguments.positional(1), arguments);
    if (!picked) return tl::unexpected(picked.error());
    state->query = picked->selection->query();
    const auto written = writePicture(*picked->workbook, *picked->selection, *state, *options, arguments.value(kOut));
    if (!written) return tl::unexpected(written.error());
    return kDone;
}

}  // namespace

Command chartCommand() {
    using enum Option::Takes;
    std::vector<Option> options{
        {kOut, One, QLatin1String("OUT.png|svg|pdf"), QLatin1String("the file to write")},
        {kSize, One, QLatin1String("WxH"), QLatin1String("pixels (1920x1080 unless told); SVG and PDF: at --dpi")},
        {kDpi, One, QLatin1String("N"), QLatin1String("scales type and lines (96 unless told)")},
        {kTheme, One, QLatin1String("THEME"), QLatin1String("light (unless told) or dark")},
        {kTitle, One, QLatin1String("TEXT"), QLatin1String("instead of a title that says what is shown")},
        {kBy, One, QLatin1String("GROUP"),
         QLatin1String("company, division, industry, country; bars also month, ...; cumulative also total")},
        {kStack, One, QLatin1String("GROUP"), QLatin1String("bars: split each one")},
        {kTop, One, QLatin1String("N"),
         QLatin1String("how many before \"other\": bars 10 unless told, cumulative 5; 0: all there is room for")},
        {kNoData, Nothing, QLatin1String(), QLatin1String("put no data into the picture (this version never does)")}};
    const std::vector<Option>& query = queryOptions();
    options.insert(options.end(), query.begin(), query.end());
    return {{QLatin1String("chart"),
             {QLatin1String("timeline|bars|cumulative"), QLatin1String("FILE")},
             std::move(options)},
            QLatin1String("draw into a PNG, SVG or PDF; needs no display"),
            true,
            drawChart};
}

}  // namespace cutline
