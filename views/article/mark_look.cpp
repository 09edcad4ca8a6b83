// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/article/mark_look.h"

namespace cutline {

namespace {

// The colours of series are made to be told apart, and reach 3:1 on the ground.
constexpr std::size_t kBlue = 0;
constexpr std::size_t kGreen = 2;
constexpr std::size_t kPurple = 3;

void underline(QTextCharFormat& format, QTextCharFormat::UnderlineStyle style, const QColor& colour) {
    format.setUnderlineStyle(style);
    format.setUnderlineColor(colour);
}

}  // namespace

MarkLook lookOf(const Article& article, const ArticleMark& mark) {
    switch (mark.kind) {
        case MarkKind::Organization:
            return article.organizations[mark.index].isKnown ? MarkLook::Organization : MarkLook::NewOrganization;
        case MarkKind::Date:
            return article.dates[mark.index].reading.status == ReadingStatus::Ok ? MarkLook::Date
                                                                                 : MarkLook::UnclearDate;
        case MarkKind::Quote:
            return MarkLook::Quote;
        case MarkKind::Figure:
            break;
    }
    const FigureMention& figure = article.figures[mark.index];
    if (figure.reading.status != ReadingStatus::Ok) return MarkLook::Broken;
    return figure.subject.purpose == FigurePurpose::None ? MarkLook::NotOffered : MarkLook::Figure;
}

QTextCharFormat formatOf(MarkLook look, bool isAccepted, const Theme& theme) {
    QTextCharFormat format;
    switch (look) {
        case MarkLook::Organization:
            underline(format, QTextCharFormat::SingleUnderline, theme.series[kBlue]);
            break;
        case MarkLook::NewOrganization:
            underline(format, QTextCharFormat::DashDotLine, theme.series[kBlue]);
            break;
        case MarkLook::Date:
            underline(format, QTextCharFormat::DashUnderline, theme.series[kGreen]);
            break;
        case MarkLook::UnclearDate:
            underline(format, QTextCharFormat::WaveUnderline, theme.series[kGreen]);
            break;
        case MarkLook::Figure:
            underline(format, QTextCharFormat::SingleUnderline, theme.series[kPurple]);
            format.setFontWeight(QFont::DemiBold);
            break;
        case MarkLook::NotOffered:
            underline(format, QTextCharFormat::DotLine, theme.mutedText);
            break;
        case MarkLook::Quote:
            format.setFontItalic(true);
            break;
        case MarkLook::Broken:
            underline(format, QTextCharFormat::WaveUnderline, theme.accent);
            format.setForeground(theme.accent);
            format.setFontWeight(QFont::DemiBold);
            break;
    }
    if (isAccepted) {
        format.setBackground(theme.line);
        format.setFontOverline(true);
    }
    return format;
}

const Theme& themeOf(const QWidget& widget) {
    const bool isDark = widget.palette().color(QPalette::Base).lightness() < 128;
    return themeOf(isDark ? ThemeKind::Dark : ThemeKind::Light);
}

}  // namespace cutline
