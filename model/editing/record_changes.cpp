// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/record_changes.h"

#include "model/editing/record_names.h"
#include "model/editing/source_edits.h"
#include "model/wording/wording.h"

#include <algorithm>

namespace cutline {

namespace {

/// A long note is recognized by its beginning.
constexpr qsizetype kLongestValue = 120;

QString shortened(const QString& text) {
    const QString line = text.simplified();
    return line.size() <= kLongestValue ? line : QString(line.left(kLongestValue - 1) % u'…');
}

void noteText(QStringList& changes, const QString& field, const QString& before, const QString& after) {
    if (before == after) return;
    if (before.isEmpty()) {
        changes << QStringLiteral("%1 added: %2").arg(field, shortened(after));
    } else if (after.isEmpty()) {
        changes << QStringLiteral("%1 removed: %2").arg(field, shortened(before));
    } else {
        changes << QStringLiteral("%1: %2 → %3").arg(field, shortened(before), shortened(after));
    }
}

QString wordsOf(const std::optional<EventDate>& date) { return date ? dateWords(*date) : QString(); }

// Whether a figure is of the event's own organization; it stays that when the event moves to another one.
struct FigureKey {
    OrganizationId division;
    Measure measure;

    friend bool operator==(const FigureKey&, const FigureKey&) = default;
};

FigureKey keyOf(const Event& event, const Figure& figure) {
    return {figure.organization == event.organization ? OrganizationId{} : figure.organization, figure.measure};
}

QString figureName(const FigureKey& key, RecordNames& names) {
    const QString measure = key.measure == Measure::Percent ? QStringLiteral("percentage") : QStringLiteral("figure");
    return key.division.isStored() ? QString(measure % QStringLiteral(" of ") % names.name(key.division)) : measure;
}

QString valueOf(const Figure& figure) {
    return figureWords(figure) % (figure.preferred ? QString() : QStringLiteral(" (not preferred)"));
}

bool isSameNumber(Figure one, Figure other) {
    one.organization = other.organization = {};
    return one == other;
}

// The figures of one organization and measure that only one of the versions has.
std::vector<Figure> onlyIn(const Event& event, const Event& other, const FigureKey& key) {
    std::vector<Figure> rest;
    std::vector<Figure> theirs;
    for (const Figure& figure : other.figures) {
        if (keyOf(other, figure) == key) theirs.push_back(figure);
    }
    for (const Figure& figure : event.figures) {
        if (keyOf(event, figure) != key) continue;
        const auto twin =
            std::find_if(theirs.begin(), theirs.end(), [&](const Figure& one) { return isSameNumber(one, figure); });
        if (twin == theirs.end()) {
            rest.push_back(figure);
        } else {
            theirs.erase(twin);
        }
    }
    return rest;
}

void noteFigure(QStringList& changes, const QString& name, const Figure* before, const Figure* after) {
    const QString was = before != nullptr ? valueOf(*before) : QString();
    const QString is = after != nullptr ? valueOf(*after) : QString();
    if (was != is) return noteText(changes, name, was, is);
    if (before != nullptr && before->printed != after->printed) {
        changes << QStringLiteral("%1, as printed: “%2” → “%3”")
                       .arg(name, shortened(before->printed), shortened(after->printed));
    }
}

void noteFigures(QStringList& changes, const Event& before, const Event& after, RecordNames& names) {
    std::vector<FigureKey> keys;
    const auto collect = [&](const Event& event) {
        for (const Figure& figure : event.figures) {
            const FigureKey key = keyOf(event, figure);
            if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
        }
    };
    collect(before);
    collect(after);
    for (const FigureKey& key : keys) {
        const auto gone = onlyIn(before, after, key);
        const auto came = onlyIn(after, before, key);
        for (std::size_t i = 0; i < std::max(gone.size(), came.size()); ++i) {
            noteFigure(changes, figureName(key, names), i < gone.size() ? &gone[i] : nullptr,
                       i < came.size() ? &came[i] : nullptr);
        }
    }
}

std::vector<Citation> onlyIn(const std::vector<Citation>& some, std::vector<Citation> others) {
    std::vector<Citation> rest;
    for (const Citation& citation : some) {
        const auto twin = std::find(others.begin(), others.end(), citation);
        if (twin == others.end()) {
            rest.push_back(citation);
        } else {
            others.erase(twin);
        }
    }
    return rest;
}

void noteCitation(QStringList& changes, const Citation& before, const Citation& after, RecordNames& names) {
    const QString name = names.source(after.source);
    noteText(changes, QStringLiteral("quote of %1").arg(name), before.quote, after.quote);
    if (before.called.isEmpty() && !after.called.isEmpty()) {
        changes << QStringLiteral("%1 calls it %2").arg(name, shortened(after.called));
    } else {
        noteText(changes, QStringLiteral("what %1 calls it").arg(name), before.called, after.called);
    }
    if (before.figure != after.figure) changes << QStringLiteral("%1 supports another figure").arg(name);
}

void noteCitations(QStringList& changes, const Event& before, const Event& after, RecordNames& names) {
    const auto gone = onlyIn(before.citations, after.citations);
    auto came = onlyIn(after.citations, before.citations);
    for (const Citation& citation : gone) {
        const auto same =
            std::find_if(came.begin(), came.end(), [&](const Citation& one) { return one.source == citation.source; });
        if (same == came.end()) {
            changes << QStringLiteral("source removed: %1").arg(names.source(citation.source));
        } else {
            noteCitation(changes, citation, *same, names);
            came.erase(same);
        }
    }
    for (const Citation& citation : came) {
        changes << QStringLiteral("source added: %1").arg(names.source(citation.source));
    }
}

QString nameWords(const OtherName& name) {
    QString words = name.name;
    if (name.from) words += QStringLiteral(" from ") % dateWords(*name.from);
    if (name.until) words += QStringLiteral(" until ") % dateWords(*name.until);
    return words;
}

}  // namespace

QStringList changesBetween(const Event& before, const Event& after, RecordNames& names) {
    QStringList changes;
    if (before.organization != after.organization) {
        noteText(changes, QStringLiteral("organization"), names.path(before.organization),
                 names.path(after.organization));
    }
    noteText(changes, QStringLiteral("kind"), kindWords(before.kind), kindWords(after.kind));
    noteText(changes, QStringLiteral("announced"), dateWords(before.announced), dateWords(after.announced));
    noteText(changes, QStringLiteral("in effect"), wordsOf(before.effective), wordsOf(after.effective));
    noteText(changes, QStringLiteral("status"), statusWords(before.status), statusWords(after.status));
    noteText(changes, QStringLiteral("headline"), before.headline, after.headline);
    noteFigures(changes, before, after, names);
    noteCitations(changes, before, after, names);
    noteText(changes, QStringLiteral("note"), before.note, after.note);
    // Several sentences of one source change alike.
    changes.removeDuplicates();
    // What only stands in another order, or differs in blanks, changed all the same.
    if (changes.isEmpty() && before != after) changes << QStringLiteral("the order of its figures or sources");
    return changes;
}

QStringList changesBetween(const Organization& before, const Organization& after, RecordNames& names) {
    QStringList changes;
    noteText(changes, QStringLiteral("name"), before.name, after.name);
    if (before.parent != after.parent) {
        const auto words = [&](const std::optional<OrganizationId>& parent) {
            return parent ? names.path(*parent) : QStringLiteral("a company of its own");
        };
        noteText(changes, QStringLiteral("part of"), words(before.parent), words(after.parent));
    }
    noteText(changes, QStringLiteral("ticker"), before.ticker, after.ticker);
    noteText(changes, QStringLiteral("industry"), before.industry, after.industry);
    noteText(changes, QStringLiteral("country"), before.country, after.country);
    const auto has = [](const Organization& one, const OtherName& name) {
        return std::find(one.otherNames.begin(), one.otherNames.end(), name) != one.otherNames.end();
    };
    for (const OtherName& name : before.otherNames) {
        if (!has(after, name)) changes << QStringLiteral("other name removed: %1").arg(nameWords(name));
    }
    for (const OtherName& name : after.otherNames) {
        if (!has(before, name)) changes << QStringLiteral("other name added: %1").arg(nameWords(name));
    }
    if (changes.isEmpty() && before != after) changes << QStringLiteral("the order of its other names");
    return changes;
}

QStringList changesBetween(const Source& before, const Source& after) {
    QStringList changes;
    noteText(changes, QStringLiteral("publisher"), before.publisher, after.publisher);
    noteText(changes, QStringLiteral("title"), before.title, after.title);
    noteText(changes, QStringLiteral("address"), before.url, after.url);
    noteText(changes, QStringLiteral("published"), wordsOf(before.published), wordsOf(after.published));
    return changes;
}

QString linkSeenFrom(const Link& link, EventId event, RecordNames& names) {
    const bool isOutgoing = link.from == event;
    const QString other = names.event(isOutgoing ? link.to : link.from);
    if (isOutgoing) return linkWords(link.kind) % u' ' % other;
    switch (link.kind) {
        case LinkKind::PartOf:
            return QStringLiteral("has the part %1").arg(other);
        case LinkKind::Corrects:
            return QStringLiteral("corrected by %1").arg(other);
        case LinkKind::DuplicateOf:
            return QStringLiteral("also entered as %1").arg(other);
        case LinkKind::Rescinds:
            return QStringLiteral("taken back by %1").arg(other);
        case LinkKind::DifferentFrom:
            return QStringLiteral("different from %1").arg(other);
    }
    return other;
}

QString linkEditWords(const Link& link, bool isAdded, RecordNames& names) {
    return (isAdded ? QStringLiteral("Link %1: %2") : QStringLiteral("Unlink %1: %2"))
        .arg(names.event(link.from), linkSeenFrom(link, link.from, names));
}

}  // namespace cutline
