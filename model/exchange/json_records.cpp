// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/json_records.h"

#include "model/exchange/json_text.h"

#include <algorithm>
#include <tuple>

namespace cutline {

namespace {

constexpr auto kMemberIndent = "   ";
constexpr auto kItemIndent = "\n     ";

void dateOrNull(JsonLine& line, QLatin1String key, const std::optional<EventDate>& date) {
    line.textOrNull(key, date ? date->text() : QString());
}

// [item, item] with each item on a line of its own, so that a changed figure is one changed line.
template <class Items, class Write>
void appendList(QByteArray& out, const Items& items, Write&& write) {
    out += '[';
    bool isFirst = true;
    for (const auto& item : items) {
        if (!isFirst) out += ',';
        isFirst = false;
        out += kItemIndent;
        write(item);
    }
    out += ']';
}

}  // namespace

Result<JsonRecords> JsonRecords::load(const Workbook& workbook) {
    JsonRecords records;
    auto organizations = workbook.organizations();
    if (!organizations) return tl::unexpected(organizations.error());
    records.m_organizations = std::move(*organizations);
    records.m_paths = OrganizationPaths(records.m_organizations);
    std::sort(records.m_organizations.begin(), records.m_organizations.end(),
              [&paths = records.m_paths](const Organization& a, const Organization& b) {
                  const QStringList left = paths.path(a.id), right = paths.path(b.id);
                  return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end());
              });

    const auto sources = workbook.sources();
    if (!sources) return tl::unexpected(sources.error());
    for (const Source& source : *sources) records.m_sources.emplace(source.id, source);
    if (const auto loaded = records.loadLinks(workbook); !loaded) return tl::unexpected(loaded.error());
    return records;
}

Result<void> JsonRecords::loadLinks(const Workbook& workbook) {
    const auto links = workbook.links();
    if (!links) return tl::unexpected(links.error());
    std::vector<EventId> targets;
    for (const Link& link : *links) targets.push_back(link.to);
    const auto events = workbook.events(targets);
    if (!events) return tl::unexpected(events.error());
    for (std::size_t i = 0; i < links->size(); ++i) {
        const Link& link = (*links)[i];
        m_links[link.from].push_back({link.kind, link.to, (*events)[i].uid});
    }
    for (auto& [from, list] : m_links) {
        std::sort(list.begin(), list.end(),
                  [](const Target& a, const Target& b) { return std::tie(a.kind, a.uid) < std::tie(b.kind, b.uid); });
    }
    return {};
}

void JsonRecords::keepLinksAmong(const std::unordered_set<EventId>& events) {
    for (auto& [from, list] : m_links) {
        std::erase_if(list, [&](const Target& target) { return !events.contains(target.to); });
    }
}

void JsonRecords::append(QByteArray& out, const Organization& organization) const {
    JsonLine line(out);
    line.texts(QLatin1String("path"), m_paths.path(organization.id));
    line.textOrNull(QLatin1String("ticker"), organization.ticker);
    line.textOrNull(QLatin1String("industry"), organization.industry);
    line.textOrNull(QLatin1String("country"), organization.country);
    line.key(QLatin1String("other_names"));
    out += '[';
    bool isFirst = true;
    for (const OtherName& other : organization.otherNames) {
        if (!isFirst) out += ", ";
        isFirst = false;
        JsonLine name(out);
        name.text(QLatin1String("name"), other.name);
        dateOrNull(name, QLatin1String("from"), other.from);
        dateOrNull(name, QLatin1String("until"), other.until);
        name.close();
    }
    out += ']';
    line.close();
}

void JsonRecords::append(QByteArray& out, const Event& event, const std::function<void(JsonLine&)>& more) const {
    JsonLine line(out);
    line.text(QLatin1String("uid"), event.uid);
    line.texts(QLatin1String("organization"), m_paths.path(event.organization));
    line.text(QLatin1String("kind"), toCode(event.kind));
    line.text(QLatin1String("announced"), event.announced.text());
    dateOrNull(line, QLatin1String("effective"), event.effective);
    line.text(QLatin1String("status"), toCode(event.status));
    line.keyOnNewLine(QLatin1String("headline"), kMemberIndent);
    appendJsonString(out, event.headline);
    line.text(QLatin1String("note"), event.note);
    line.keyOnNewLine(QLatin1String("figures"), kMemberIndent);
    appendFigures(out, event);
    line.keyOnNewLine(QLatin1String("links"), kMemberIndent);
    appendLinks(out, event.id);
    line.keyOnNewLine(QLatin1String("citations"), kMemberIndent);
    appendCitations(out, event);
    if (more) more(line);
    line.close();
}

void JsonRecords::appendFigures(QByteArray& out, const Event& event) const {
    appendList(out, event.figures, [&](const Figure& figure) {
        JsonLine line(out);
        line.texts(QLatin1String("organization"), m_paths.path(figure.organization));
        line.text(QLatin1String("measure"), toCode(figure.measure));
        line.numberOrNull(QLatin1String("low"), figure.low);
        line.numberOrNull(QLatin1String("best"), figure.best);
        line.numberOrNull(QLatin1String("high"), figure.high);
        line.text(QLatin1String("qualifier"), toCode(figure.qualifier));
        line.text(QLatin1String("printed"), figure.printed);
        line.boolean(QLatin1String("preferred"), figure.preferred);
        line.close();
    });
}

void JsonRecords::appendLinks(QByteArray& out, EventId event) const {
    const auto found = m_links.find(event);
    static const std::vector<Target> kNone;
    appendList(out, found == m_links.end() ? kNone : found->second, [&](const Target& target) {
        JsonLine line(out);
        line.text(QLatin1String("kind"), toCode(target.kind));
        line.text(QLatin1String("to"), target.uid);
        line.close();
    });
}

void JsonRecords::appendCitations(QByteArray& out, const Event& event) const {
    appendList(out, event.citations, [&](const Citation& citation) {
        const auto found = m_sources.find(citation.source);
        const Source source = found == m_sources.end() ? Source() : found->second;
        JsonLine line(out);
        line.textOrNull(QLatin1String("publisher"), source.publisher);
        line.textOrNull(QLatin1String("title"), source.title);
        line.textOrNull(QLatin1String("url"), source.url);
        dateOrNull(line, QLatin1String("published"), source.published);
        line.textOrNull(QLatin1String("quote"), citation.quote);
        line.numberOrNull(QLatin1String("figure"),
                          citation.figure ? std::optional<double>(*citation.figure) : std::nullopt);
        if (!citation.called.isEmpty()) line.text(QLatin1String("called"), citation.called);
        line.close();
    });
}

}  // namespace cutline
