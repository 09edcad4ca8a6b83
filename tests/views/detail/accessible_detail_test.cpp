// SPDX-License-Identifier: GPL-3.0-or-later
// The details as a screen reader finds them, through Qt's accessibility interfaces, and at twice the size of type.
#include "tests/support/accessible_reading.h"
#include "tests/support/qt_warnings.h"
#include "tests/views/browse/filled_document.h"
#include "views/browse/browser.h"
#include "views/detail/detail_panel.h"
#include "views/detail/link_button.h"

#include <QApplication>
#include <QLabel>

#include <gtest/gtest.h>

namespace cutline {
namespace {

using test::layoff;

EventDraft march(const QString& company) {
    EventDraft draft = layoff({company}, QStringLiteral("2023-03-20"), QStringLiteral("about 9,000"));
    draft.event.uid = QStringLiteral("march");
    draft.event.status = EventStatus::Confirmed;
    draft.event.headline = QStringLiteral("Second round");
    draft.figures.push_back({{QStringLiteral("Twitch")}, readFigure(QStringLiteral("more than 400")).value()});
    Source source;
    source.publisher = QStringLiteral("CNBC");
    source.url = QStringLiteral("https://www.cnbc.com/a");
    draft.citations.push_back({source, QStringLiteral("We will be more streamlined."), std::nullopt});
    return draft;
}

EventDraft january(const QString& company) {
    EventDraft draft = layoff({company}, QStringLiteral("2023-01-04"), QStringLiteral("18,000"));
    draft.event.uid = QStringLiteral("january");
    return draft;
}

struct Shown {
    explicit Shown(const QString& company = QStringLiteral("Amazon")) : document({january(company), march(company)}) {
        document.link(LinkKind::PartOf, QStringLiteral("january"), QStringLiteral("march"));
        browser.setDocument(&*document);
        panel.resize(300, 900);
        panel.show();
        browser.select(QStringLiteral("march"));
        QCoreApplication::processEvents();
    }

    test::ExpectedQtWarning offscreen{QStringLiteral("propagateSizeHints")};
    test::FilledDocument document;
    Browser browser;
    DetailPanel panel{&browser};
};

TEST(AccessibleDetail, EverythingIsReadInTheOrderOfTheScreen) {
    Shown shown;
    const auto heard = test::heardIn(shown.panel);
    const std::vector<std::pair<QAccessible::Role, QString>> expected{
        {QAccessible::Heading, QStringLiteral("Amazon · 20 March 2023")},
        {QAccessible::Button, QStringLiteral("Previous event")},
        {QAccessible::StaticText, QStringLiteral("2 of 2")},
        {QAccessible::Button, QStringLiteral("Next event")},
        {QAccessible::StaticText, QStringLiteral("about 9,000")},
        {QAccessible::StaticText, QStringLiteral("people, confirmed. None of it counted.")},
        {QAccessible::StaticText, QStringLiteral("Second round")},
        {QAccessible::Heading, QStringLiteral("How it counts")},
        {QAccessible::Heading, QStringLiteral("Breakdown")},
        {QAccessible::StaticText, QStringLiteral("Twitch")},
        {QAccessible::StaticText, QStringLiteral("more than 400")},
        {QAccessible::Heading, QStringLiteral("Linked")},
        {QAccessible::Button, QStringLiteral("Has the part 18,000 of 4 January 2023")},
        {QAccessible::Button, QStringLiteral("Remove the link: Has the part 18,000 of 4 January 2023")},
        {QAccessible::Heading, QStringLiteral("Said by")},
        {QAccessible::StaticText, QStringLiteral("CNBC")},
        {QAccessible::Button, QStringLiteral("Open https://www.cnbc.com/a in the browser")},
        {QAccessible::StaticText, QStringLiteral("“We will be more streamlined.”")},
        {QAccessible::Button, QStringLiteral("Edit")},
        {QAccessible::Button, QStringLiteral("Link to…")},
        {QAccessible::Button, QStringLiteral("Delete")}};
    auto next = heard.begin();
    for (const auto& [role, name] : expected) {
        next = std::find_if(next, heard.end(), [&, name = name](const test::Heard& one) { return one.name == name; });
        ASSERT_NE(next, heard.end()) << "not heard, or not in order: " << name.toStdString();
        EXPECT_EQ(next->role, role) << name.toStdString();
    }
    for (std::size_t i = 1; i < heard.size(); ++i) {
        if (heard[i].role == QAccessible::Pane || heard[i - 1].role == QAccessible::Pane) continue;
        EXPECT_TRUE(test::isReadAfter(heard[i], heard[i - 1]))
            << heard[i - 1].name.toStdString() << " before " << heard[i].name.toStdString();
    }
}

TEST(AccessibleDetail, EveryTextOfThePageIsHeard) {
    Shown shown;
    const auto heard = test::heardIn(shown.panel);
    for (const QLabel* label : shown.panel.page()->findChildren<QLabel*>()) {
        const bool isHeard =
            std::any_of(heard.begin(), heard.end(), [&](const test::Heard& one) { return one.name == label->text(); });
        EXPECT_TRUE(isHeard) << label->text().toStdString();
    }
    for (const test::Heard& one : heard) EXPECT_FALSE(one.name.isEmpty());
}

void expectNothingIsCut(const DetailPanel& panel) {
    const QWidget& page = *panel.page();
    EXPECT_LE(page.width(), panel.width());
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        EXPECT_GE(label->height(), needed) << label->text().toStdString();
    }
    for (const LinkButton* link : page.findChildren<LinkButton*>()) {
        EXPECT_GE(link->height(), link->heightForWidth(link->width())) << link->text().toStdString();
        EXPECT_LE(link->mapTo(&page, QPoint(link->width(), 0)).x(), page.width());
    }
}

TEST(AccessibleDetail, ANameOfTwoHundredCharactersIsBrokenIntoLines) {
    for (const QString& name :
         {QString(200, u'x'), QStringLiteral("Very long name ").repeated(14).trimmed(),
          QStringLiteral("超长公司名称").repeated(34).left(200), QStringLiteral("شركةطويلة").repeated(23).left(200)}) {
        const Shown shown(name);
        expectNothingIsCut(shown.panel);
    }
}

TEST(AccessibleDetail, NothingIsCutAtTwiceTheSizeOfType) {
    const QFont before = QApplication::font();
    QFont twice = before;
    twice.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(twice);
    {
        const Shown shown;
        expectNothingIsCut(shown.panel);
    }
    QApplication::setFont(before);
}

}  // namespace
}  // namespace cutline
