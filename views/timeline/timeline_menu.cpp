// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_menu.h"

#include "model/wording/wording.h"
#include "views/chart/label_layout.h"
#include "views/timeline/lane_names.h"
#include "views/timeline/lane_parts.h"

#include <QCoreApplication>
#include <QMenu>

namespace cutline {

namespace {

QString words(const char* text) { return QCoreApplication::translate("Timeline", text); }

/// A name in a menu: not too long, and its & no mnemonic.
QString nameIn(const Lane& lane) {
    constexpr qsizetype kLongest = 40;
    QString name = printable(laneWords(lane));
    if (name.size() > kLongest) name = name.left(kLongest - 1) + QChar(0x2026);
    return name.replace(u'&', QStringLiteral("&&"));
}

void add(QMenu& menu, const QString& text, const std::function<void()>& act) {
    QObject::connect(menu.addAction(text), &QAction::triggered, &menu, act);
}

void addMarks(QMenu& menu, const TimelineSubject& marks, const MenuActs& acts) {
    const bool isOne = marks.events.size() == 1;
    if (isOne) {
        add(menu, words("&Edit…"), acts.edit);
        addLinkChoices(menu, marks.selection->ledger(), marks.events.front(), acts.links);
    }
    if (!isOne) {
        add(menu, words("&List its %1 events").arg(numberWords(static_cast<qint64>(marks.events.size()))), acts.list);
    }
    add(menu, words("E&xplain"), [explain = acts.explain, marks] { explain(marks); });
    add(menu, isOne ? words("&Zoom to it") : words("&Zoom to these"), acts.zoom);
    menu.addSeparator();
}

void addLane(QMenu& menu, const TimelineSubject& subject, const std::vector<Lane>& lanes, const MenuActs& acts,
             bool isAlone) {
    const Lane& lane = subject.lane;
    const QString name = nameIn(lane);
    if (const auto only = onlyLane(*subject.selection, lane, subject.by)) {
        add(menu, words("&Only %1").arg(name), [narrow = acts.narrow, query = *only] { narrow(query); });
    }
    if (const auto rest = allButLane(*subject.selection, lanes, lane, subject.by)) {
        add(menu, words("&All but %1").arg(name), [narrow = acts.narrow, query = *rest] { narrow(query); });
    }
    if (acts.toggle) {
        const bool opens = lane.canOpen && !lane.isOpen;
        add(menu, opens ? words("Open the &divisions of %1").arg(name) : words("Close the &divisions"), acts.toggle);
    }
    add(menu, isAlone ? words("E&xplain its total") : words("Explain the &total of %1").arg(name),
        [explain = acts.explain, subject] { explain(subject); });
}

}  // namespace

QMenu* newTimelineMenu(const std::optional<TimelineSubject>& marks, const TimelineSubject& lane,
                       const std::vector<Lane>& lanes, const MenuActs& acts, QWidget* parent) {
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (marks) addMarks(*menu, *marks, acts);
    addLane(*menu, lane, lanes, acts, !marks);
    return menu;
}

}  // namespace cutline
