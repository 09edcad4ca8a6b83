// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/event_cells.h"

#include "model/wording/said_words.h"
#include "model/wording/wording.h"

#include <QCoreApplication>
#include <QStringList>

namespace cutline {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("EventCells", text); }

QString capitalized(QString words) {
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

QString divisionWords(const Selection& selection, EventIndex event) {
    const Dataset& dataset = selection.dataset();
    const OrganizationIndex own = dataset.organization(event);
    if (const QString path = divisionPath(dataset, own); !path.isEmpty()) return path;
    QStringList names;
    for (const Share& share : selection.ledger().breakdown(event)) {
        if (share.organization == own || !selection.covers(share.organization)) continue;
        names << divisionPath(dataset, share.organization);
    }
    return names.join(QStringLiteral(", "));
}

QString endWords(const Selection& selection, EventIndex event, std::optional<double> Figure::*end) {
    const auto figure = saidFigure(selection, event);
    if (!figure) return {};
    const std::optional<double>& number = figure.value().*end;
    if (!number) return tr("open");
    return figure->measure == Measure::Percent ? percentWords(*number) : numberWords(static_cast<qint64>(*number));
}

}  // namespace

QString divisionPath(const Dataset& dataset, OrganizationIndex organization) {
    QStringList path = dataset.path(organization);
    path.removeFirst();
    return path.join(QStringLiteral(" > "));
}

OrganizationIndex firstDivision(const Selection& selection, EventIndex event) {
    const Dataset& dataset = selection.dataset();
    const OrganizationIndex own = dataset.organization(event);
    if (dataset.entry(own).depth > 0) return own;
    for (const Share& share : selection.ledger().breakdown(event)) {
        if (share.organization != own && selection.covers(share.organization)) return share.organization;
    }
    return kNoOrganization;
}

std::optional<qint64> countedPart(const Selection& selection, EventIndex event) {
    if (!selection.ledger().stands(event)) return std::nullopt;
    const Share share = selection.sum(event);
    if (!share.hasNumber) return std::nullopt;
    return share.counted.best;
}

QString cellWords(const Selection& selection, EventIndex event, EventColumn column) {
    const Dataset& dataset = selection.dataset();
    switch (column) {
        case EventColumn::Date:
            return spanWords(dataset.firstDay(event), dataset.lastDay(event));
        case EventColumn::Company:
            return dataset.entry(dataset.entry(dataset.organization(event)).root).name;
        case EventColumn::Division:
            return divisionWords(selection, event);
        case EventColumn::Kind:
            return kindWords(dataset.kind(event));
        case EventColumn::Status:
            return capitalized(statusWords(dataset.status(event)));
        case EventColumn::Said:
            return saidWords(selection, event);
        case EventColumn::Counted: {
            const auto counted = countedPart(selection, event);
            return counted ? numberWords(*counted) : QStringLiteral("—");
        }
        case EventColumn::Low:
            return endWords(selection, event, &Figure::low);
        case EventColumn::High:
            return endWords(selection, event, &Figure::high);
        case EventColumn::Headline:
            return dataset.headline(event);
        case EventColumn::Effective:
        case EventColumn::Publisher:
        case EventColumn::Note:
            break;
    }
    return {};
}

QString spokenWords(const Selection& selection, EventIndex event, EventColumn column) {
    if (column == EventColumn::Said && !saidFigure(selection, event)) return tr("no number");
    if (column == EventColumn::Counted && !countedPart(selection, event)) return tr("nothing");
    return {};
}

QString eventName(const Dataset& dataset, EventIndex event) {
    return tr("%1, %2").arg(dataset.entry(dataset.organization(event)).path,
                            spanWords(dataset.firstDay(event), dataset.lastDay(event)));
}

}  // namespace cutline
