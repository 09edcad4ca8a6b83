// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of the article that started Cutline, typed in by keys alone, as an analyst does who never touches the
// mouse.
#include "app/window/actions.h"
#include "app/window/house_style.h"
#include "app/window/main_window.h"
#include "app/window/session.h"
#include "app/window/work_page.h"
#include "model/editing/event_edits.h"
#include "model/sample/sample.h"
#include "tests/app/window/key_player.h"
#include "tests/support/qt_warnings.h"
#include "tests/support/temporary_folder.h"
#include "views/timeline/timeline_view.h"

#include <QApplication>

#include <gtest/gtest.h>

#include <algorithm>

namespace cutline {

namespace {

/// The records of the sample that hold what the article says.
const QStringList kUids{
    QStringLiteral("amzn-2022-11"),       QStringLiteral("amzn-2023-01"),    QStringLiteral("amzn-2023-03"),
    QStringLiteral("amzn-wf-2019"),       QStringLiteral("amzn-wf-2021"),    QStringLiteral("amzn-wf-2022"),
    QStringLiteral("amzn-q4-2022"),       QStringLiteral("amzn-stmt-jassy"), QStringLiteral("meta-2023-03"),
    QStringLiteral("meta-2023-03-roles"), QStringLiteral("meta-stmt")};

/// What an event says, without what only the file knows it by: comparable between workbooks.
EventDraft withoutIdentity(EventDraft draft) {
    draft.event.id = {};
    draft.event.uid.clear();
    draft.event.organization = {};
    draft.event.figures.clear();
    draft.event.citations.clear();
    for (FigureDraft& figure : draft.figures) figure.figure.organization = {};
    for (CitationDraft& citation : draft.citations) {
        citation.source.id = {};
        // Of an event with one figure it is the same to cite the event or the figure.
        if (draft.figures.size() == 1) citation.figure.reset();
    }
    return draft;
}

QString nameOf(const EventDraft& draft) {
    return draft.organization.join(u'>') % u' ' % draft.event.announced.text() % u' ' % toCode(draft.event.kind);
}

struct Content {
    std::vector<EventDraft> events;  ///< by nameOf
    QStringList links;
};

Content contentOf(const Workbook& workbook, const std::function<bool(const QString& uid)>& isMeant) {
    Content content;
    QHash<EventId, QString> names;
    const auto visited = workbook.forEachEvent([&](const Event& event) {
        if (!isMeant(event.uid)) return true;
        const EventDraft draft = withoutIdentity(draftOf(workbook, event.id).value());
        names.insert(event.id, nameOf(draft));
        content.events.push_back(draft);
        return true;
    });
    EXPECT_TRUE(visited);
    std::sort(content.events.begin(), content.events.end(),
              [](const EventDraft& a, const EventDraft& b) { return nameOf(a) < nameOf(b); });
    const auto links = workbook.links().value();
    for (const Link& link : links) {
        if (!names.contains(link.from) || !names.contains(link.to)) continue;
        content.links << QString(names[link.from] % u' ' % toCode(link.kind) % u' ' % names[link.to]);
    }
    content.links.sort();
    return content;
}

std::vector<std::string> namesOf(const Content& content) {
    std::vector<std::string> names;
    for (const EventDraft& draft : content.events) names.push_back(nameOf(draft).toStdString());
    return names;
}

std::string saidBy(const CitationDraft& citation) {
    const Source& source = citation.source;
    return QString(source.publisher % u'|' % source.title % u'|' % source.url % u'|' %
                   (source.published ? source.published->text() : QString()) % u'|' % citation.quote % u'|' %
                   QString::number(citation.figure.value_or(-1)))
        .toStdString();
}

std::string saidAbout(const FigureDraft& figure) {
    return QString(figure.division.join(u'>') % u'|' % toCode(figure.figure.qualifier) % u'|' % figure.figure.printed %
                   u'|' % QString::number(figure.figure.best.value_or(-1)) %
                   (figure.figure.preferred ? u"|preferred" : u""))
        .toStdString();
}

void expectSame(const EventDraft& typed, const EventDraft& expected) {
    SCOPED_TRACE(nameOf(expected).toStdString());
    EXPECT_EQ(nameOf(typed).toStdString(), nameOf(expected).toStdString());
    EXPECT_EQ(typed.event.headline.toStdString(), expected.event.headline.toStdString());
    EXPECT_EQ(typed.event.note.toStdString(), expected.event.note.toStdString());
    EXPECT_EQ(toCode(typed.event.status), toCode(expected.event.status));
    ASSERT_EQ(typed.figures.size(), expected.figures.size());
    for (std::size_t i = 0; i < typed.figures.size(); ++i) {
        EXPECT_EQ(saidAbout(typed.figures[i]), saidAbout(expected.figures[i]));
    }
    ASSERT_EQ(typed.citations.size(), expected.citations.size());
    for (std::size_t i = 0; i < typed.citations.size(); ++i) {
        EXPECT_EQ(saidBy(typed.citations[i]), saidBy(expected.citations[i]));
    }
    EXPECT_EQ(typed, expected) << "in a field that is not named above";
}

}  // namespace

TEST(TypedArticle, ByKeysAloneBecomesTheRecordsOfTheSample) {
    const test::ExpectedQtWarning platform{QStringLiteral("This plugin does not support")};
    const test::TemporaryFolder folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.file(QStringLiteral("settings")));
    // Letters for another list follow at once here: they are not the next of the same word.
    QApplication::setKeyboardInputInterval(1);
    MainWindow window;
    window.show();
    ASSERT_TRUE(Workbook::create(folder.file(QStringLiteral("typed.cutline"))));
    window.openAny(folder.file(QStringLiteral("typed.cutline")));

    const auto steps = test::readKeyScript(QStringLiteral(CUTLINE_KEY_SCRIPTS "/article.keys"));
    ASSERT_TRUE(steps) << steps.error().oneLine().toStdString();
    test::KeyPlayer player(&window);
    ASSERT_TRUE(player.play(*steps)) << "at line " << (*steps)[static_cast<std::size_t>(player.stoppedAt() - 1)].line;
    RecordProperty("keystrokes", static_cast<int>(test::keystrokesOf(*steps)));

    const auto sample = openSample();
    ASSERT_TRUE(sample);
    const Content expected = contentOf(**sample, [](const QString& uid) { return kUids.contains(uid); });
    const Content typed = contentOf(window.session().document()->workbook(), [](const QString&) { return true; });
    ASSERT_EQ(expected.events.size(), static_cast<std::size_t>(kUids.size()));
    ASSERT_EQ(namesOf(typed), namesOf(expected));
    for (std::size_t i = 0; i < expected.events.size(); ++i) expectSame(typed.events[i], expected.events[i]);
    EXPECT_EQ(typed.links, expected.links);
}

}  // namespace cutline
