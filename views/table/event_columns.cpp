// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/event_columns.h"

#include "model/record/code_table.h"

#include <QCoreApplication>

namespace cutline {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("EventColumns", text); }

constexpr CodeTable<EventColumn, kEventColumnCount> kCodes{
    {QLatin1String("date"), QLatin1String("company"), QLatin1String("division"), QLatin1String("kind"),
     QLatin1String("status"), QLatin1String("said"), QLatin1String("counted"), QLatin1String("low"),
     QLatin1String("high"), QLatin1String("headline"), QLatin1String("effective"), QLatin1String("publisher"),
     QLatin1String("note")}};

}  // namespace

const std::array<EventColumn, kEventColumnCount>& allEventColumns() {
    static const std::array all{
        EventColumn::Date,      EventColumn::Company,   EventColumn::Division, EventColumn::Kind, EventColumn::Status,
        EventColumn::Said,      EventColumn::Counted,   EventColumn::Low,      EventColumn::High, EventColumn::Headline,
        EventColumn::Effective, EventColumn::Publisher, EventColumn::Note};
    return all;
}

const std::vector<EventColumn>& defaultEventColumns() {
    // Numbers stand where they are seen in a narrow window, too.
    static const std::vector columns{EventColumn::Date, EventColumn::Company, EventColumn::Division,
                                     EventColumn::Said, EventColumn::Counted, EventColumn::Status,
                                     EventColumn::Kind, EventColumn::Headline};
    return columns;
}

QString columnWords(EventColumn column) {
    const std::array<QString, kEventColumnCount> words{
        tr("Date"), tr("Company"), tr("Division"), tr("Kind"),      tr("Status"),  tr("Said"), tr("Counted"),
        tr("Low"),  tr("High"),    tr("Headline"), tr("Effective"), tr("Said by"), tr("Note")};
    return words[static_cast<std::size_t>(column)];
}

QString usualText(EventColumn column) {
    switch (column) {
        case EventColumn::Date:
        case EventColumn::Effective:
            return tr("20 September 2023");
        case EventColumn::Company:
            return tr("Hewlett Packard Enter");
        case EventColumn::Division:
            return tr("Advertising, Games");
        case EventColumn::Kind:
            return tr("Open roles closed");
        case EventColumn::Status:
            return tr("Completed");
        case EventColumn::Said:
            return tr("more than 10,000");
        case EventColumn::Counted:
        case EventColumn::Low:
        case EventColumn::High:
            return tr("100,000");
        case EventColumn::Headline:
            return tr("Second round, on top of the 18,000 of January");
        case EventColumn::Publisher:
            return tr("The Wall Street Journal");
        case EventColumn::Note:
            return tr("Counted with the parts it completes");
    }
    return {};
}

bool holdsNumbers(EventColumn column) {
    return column == EventColumn::Said || column == EventColumn::Counted || column == EventColumn::Low ||
           column == EventColumn::High;
}

bool isReadFromFile(EventColumn column) {
    return column == EventColumn::Effective || column == EventColumn::Publisher || column == EventColumn::Note;
}

QLatin1String toCode(EventColumn column) { return kCodes.code(column); }
std::optional<EventColumn> eventColumnFromCode(QStringView code) { return kCodes.value(code); }

}  // namespace cutline
