// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the fields of an EventForm as it was typed, as JSON, for the case that the program ends before it is
// saved. The file may be damaged: whatever is not what it should be is empty.
#include "views/entry/event_form.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QPlainTextEdit>

#include <algorithm>

namespace cutline {

namespace {

/// More lines than this nobody typed.
constexpr qsizetype kMost = 500;

const QLatin1String kWords("words");
const QLatin1String kPosition("position");
const QLatin1String kPreferred("preferred");
const QLatin1String kDivision("division");
const QLatin1String kOffer("offer");
const QLatin1String kFigures("figures");
const QLatin1String kSupports("supports");

QJsonArray jsonOf(const std::vector<FigureStack::Typed>& lines) {
    QJsonArray array;
    for (const FigureStack::Typed& line : lines) {
        QJsonObject object{{kWords, line.words}, {kPreferred, line.isPreferred}};
        if (line.stored && line.stored->position) object.insert(kPosition, *line.stored->position);
        array.append(object);
    }
    return array;
}

std::vector<FigureStack::Typed> linesOf(const QJsonValue& json, const EventDraft& stored) {
    std::vector<FigureStack::Typed> lines;
    const QJsonArray array = json.toArray();
    for (const auto& value : array) {
        const QJsonObject object = value.toObject();
        FigureStack::Typed line{object.value(kWords).toString(), {}, object.value(kPreferred).toBool()};
        const int position = object.value(kPosition).toInt(-1);
        if (position >= 0 && position < static_cast<int>(stored.figures.size())) {
            line.stored = FigureStack::Stored{position, stored.figures[static_cast<std::size_t>(position)].figure};
        }
        if (static_cast<qsizetype>(lines.size()) < kMost) lines.push_back(std::move(line));
    }
    return lines;
}

QJsonArray jsonOf(const std::vector<BreakdownTable::TypedRow>& rows) {
    QJsonArray array;
    for (const BreakdownTable::TypedRow& row : rows) {
        array.append(QJsonObject{{kDivision, row.division}, {kOffer, row.isOffer}, {kFigures, jsonOf(row.figures)}});
    }
    return array;
}

std::vector<BreakdownTable::TypedRow> rowsOf(const QJsonValue& json, const EventDraft& stored) {
    std::vector<BreakdownTable::TypedRow> rows;
    const QJsonArray array = json.toArray();
    for (const auto& value : array) {
        const QJsonObject object = value.toObject();
        if (static_cast<qsizetype>(rows.size()) == kMost) break;
        rows.push_back({object.value(kDivision).toString(), linesOf(object.value(kFigures), stored),
                        object.value(kOffer).toBool()});
    }
    return rows;
}

QJsonObject jsonOf(SourceForm& form) {
    return {{QStringLiteral("publisher"), form.publisher().text()},
            {QStringLiteral("title"), form.title().text()},
            {QStringLiteral("url"), form.url().text()},
            {QStringLiteral("published"), form.published().line().text()},
            {QStringLiteral("quote"), form.quote().toPlainText()},
            {QStringLiteral("called"), form.called().text()}};
}

void type(SourceForm& form, const QJsonObject& json) {
    CitationDraft called;
    called.called = json.value(QStringLiteral("called")).toString();
    form.setCitation(called);
    form.publisher().setText(json.value(QStringLiteral("publisher")).toString());
    form.title().setText(json.value(QStringLiteral("title")).toString());
    form.url().setText(json.value(QStringLiteral("url")).toString());
    form.published().line().setText(json.value(QStringLiteral("published")).toString());
    form.quote().setPlainText(json.value(QStringLiteral("quote")).toString());
}

}  // namespace

std::vector<const FigureField*> EventForm::allLines() const {
    std::vector<const FigureField*> lines;
    const auto add = [&](const FigureStack& stack) {
        for (int line = 0; line < stack.count(); ++line) lines.push_back(&stack.field(line));
    };
    add(*m_figures);
    add(*m_percentages);
    for (int row = 0; row < m_breakdown->rowCount(); ++row) add(m_breakdown->stack(row));
    return lines;
}

QJsonObject EventForm::typed() const {
    QJsonArray sources;
    const auto lines = allLines();
    for (int i = 0; i < m_sources->count(); ++i) {
        QJsonObject source = jsonOf(m_sources->form(i));
        const auto line = std::find(lines.begin(), lines.end(), m_sources->form(i).supports());
        if (line != lines.end()) source.insert(kSupports, static_cast<int>(line - lines.begin()));
        sources.append(source);
    }
    return {{QStringLiteral("organization"), m_organization->line().text()},
            {QStringLiteral("kind"), QString(toCode(static_cast<EventKind>(m_kind->currentIndex())))},
            {QStringLiteral("status"), QString(toCode(static_cast<EventStatus>(m_status->currentIndex())))},
            {QStringLiteral("announced"), m_announced->line().text()},
            {QStringLiteral("effective"), m_effective->line().text()},
            {QStringLiteral("headline"), m_headline->text()},
            {QStringLiteral("note"), m_note->toPlainText()},
            {kFigures, jsonOf(m_figures->typed())},
            {QStringLiteral("percentages"), jsonOf(m_percentages->typed())},
            {QStringLiteral("breakdown"), jsonOf(m_breakdown->typed())},
            {QStringLiteral("sources"), sources},
            {QStringLiteral("source"), m_sources->opened()}};
}

void EventForm::setTyped(const QJsonObject& typed) {
    const auto text = [&](const char* member) { return typed.value(QLatin1String(member)).toString(); };
    m_isFilling = true;
    m_organization->line().setText(text("organization"));
    m_kind->setCurrentIndex(static_cast<int>(eventKindFromCode(text("kind")).value_or(EventKind::Layoff)));
    m_status->setCurrentIndex(static_cast<int>(eventStatusFromCode(text("status")).value_or(EventStatus::Reported)));
    m_announced->line().setText(text("announced"));
    m_effective->line().setText(text("effective"));
    m_headline->setText(text("headline"));
    m_note->setPlainText(text("note"));
    m_figures->setTyped(linesOf(typed.value(kFigures), m_stored));
    m_percentages->setTyped(linesOf(typed.value(QLatin1String("percentages")), m_stored));
    m_breakdown->setTyped(rowsOf(typed.value(QLatin1String("breakdown")), m_stored));
    const QJsonArray sources = typed.value(QLatin1String("sources")).toArray();
    m_sources->setFigures(citableFigures());
    m_sources->setCount(static_cast<int>(std::min(sources.size(), kMost)),
                        typed.value(QLatin1String("source")).toInt());
    const auto lines = allLines();
    for (int i = 0; i < m_sources->count() && i < static_cast<int>(sources.size()); ++i) {
        const QJsonObject source = sources[i].toObject();
        type(m_sources->form(i), source);
        const int line = source.value(kSupports).toInt(-1);
        if (line >= 0 && line < static_cast<int>(lines.size())) {
            m_sources->form(i).setSupports(lines[static_cast<std::size_t>(line)]);
        }
    }
    m_isFilling = false;
    followOrganization();
    orderTabs();
}

}  // namespace cutline
