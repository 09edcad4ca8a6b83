// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/detail/link_menu.h"

#include "views/detail/event_details.h"

#include <QCoreApplication>
#include <QMenu>

namespace cutline {

void addLinkChoices(QMenu& menu, const Ledger& ledger, EventIndex event, const LinkActs& acts) {
    if (!acts.link) return;
    const auto words = [](const char* text) { return QCoreApplication::translate("LinkMenu", text); };
    QObject::connect(menu.addAction(words("Lin&k to…")), &QAction::triggered, &menu, acts.link);
    for (const DetailLink& one : linksOf(ledger, event)) {
        // Long names and their & must not become keys of the menu.
        QString sentence = menu.fontMetrics().elidedText(one.words, Qt::ElideRight, 420);
        sentence.replace(u'&', QStringLiteral("&&"));
        QObject::connect(menu.addAction(words("Remove the link: %1").arg(sentence)), &QAction::triggered, &menu,
                         [remove = acts.remove, link = one.link] { remove(link); });
    }
}

}  // namespace cutline
