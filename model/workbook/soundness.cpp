// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workbook/soundness.h"

#include "model/record/event_date.h"
#include "model/record/name_key.h"
#include "model/workbook/connection.h"
#include "model/workbook/statement.h"

namespace cutline {

namespace {

struct DateColumns {
    QString table;
    QString column;
};

// A date is text with the days it spans beside it: both must say the same.
Result<void> checkDates(Connection& connection, const DateColumns& date, std::vector<QString>& problems) {
    Statement statement(connection, QStringLiteral("SELECT DISTINCT %2, %2_first_day, %2_last_day FROM %1 "
                                                   "WHERE %2 IS NOT NULL")
                                        .arg(date.table, date.column));
    return statement.forEachRow([&](const Statement& row) {
        const auto parsed = EventDate::parse(row.text(0));
        if (parsed && parsed->firstDay().toJulianDay() == row.integer(1) &&
            parsed->lastDay().toJulianDay() == row.integer(2)) {
            return;
        }
        problems.push_back(
            QStringLiteral("The date “%1” in %2 is not what its days say").arg(row.text(0).left(40), date.table));
    });
}

Result<void> checkKeys(Connection& connection, const QString& table, std::vector<QString>& problems) {
    Statement statement(connection, QStringLiteral("SELECT name, name_key FROM %1").arg(table));
    return statement.forEachRow([&](const Statement& row) {
        if (nameKey(row.text(0)) == row.text(1)) return;
        problems.push_back(QStringLiteral("“%1” in %2 cannot be found by its name").arg(row.text(0).left(80), table));
    });
}

// Organizations that stand below themselves, or whose figures belong to somebody else's event.
Result<void> checkTree(Connection& connection, std::vector<QString>& problems) {
    Statement circles(
        connection, QStringLiteral("WITH RECURSIVE reached (id) AS (SELECT id FROM organizations WHERE parent IS NULL "
                                   "UNION SELECT o.id FROM organizations o JOIN reached r ON o.parent = r.id) "
                                   "SELECT name FROM organizations WHERE id NOT IN (SELECT id FROM reached)"));
    auto read = circles.forEachRow([&](const Statement& row) {
        problems.push_back(QStringLiteral("“%1” stands below itself").arg(row.text(0).left(80)));
    });
    if (!read || !problems.empty()) return read;

    Statement strangers(connection,
                        QStringLiteral("WITH RECURSIVE above (id, ancestor) AS (SELECT id, id FROM organizations UNION "
                                       "SELECT a.id, o.parent FROM above a JOIN organizations o ON o.id = a.ancestor "
                                       "WHERE o.parent IS NOT NULL) "
                                       "SELECT e.uid FROM figures f JOIN events e ON e.id = f.event "
                                       "WHERE f.organization <> e.organization AND NOT EXISTS (SELECT 1 FROM above a "
                                       "WHERE a.id = f.organization AND a.ancestor = e.organization)"));
    return strangers.forEachRow([&](const Statement& row) {
        problems.push_back(QStringLiteral("A figure of event %1 belongs to no division of its organization")
                               .arg(row.text(0).left(80)));
    });
}

}  // namespace

Result<std::vector<QString>> problemsOf(Connection& connection) {
    auto problems = sqlite::integrityProblems(connection.database());
    if (!problems || !problems->empty()) return problems;
    for (const DateColumns& date : {DateColumns{QStringLiteral("events"), QStringLiteral("announced")},
                                    DateColumns{QStringLiteral("events"), QStringLiteral("effective")},
                                    DateColumns{QStringLiteral("sources"), QStringLiteral("published")},
                                    DateColumns{QStringLiteral("organization_names"), QStringLiteral("valid_from")},
                                    DateColumns{QStringLiteral("organization_names"), QStringLiteral("valid_until")}}) {
        if (auto read = checkDates(connection, date, *problems); !read) return tl::unexpected(read.error());
    }
    for (const auto& table :
         {QStringLiteral("organizations"), QStringLiteral("organization_names"), QStringLiteral("saved_views")}) {
        if (auto read = checkKeys(connection, table, *problems); !read) return tl::unexpected(read.error());
    }
    if (auto read = checkTree(connection, *problems); !read) return tl::unexpected(read.error());
    return problems;
}

}  // namespace cutline
