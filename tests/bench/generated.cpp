// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generated.h"

#include "model/counting/dataset_builder.h"
#include "model/workbook/workbook.h"

#include <QCryptographicHash>
#include <QFile>

#include <cmath>
#include <functional>
#include <random>
#include <vector>

namespace cutline::bench {

namespace {

constexpr int kCompanies = 2400;
constexpr int kDivisions = 3;
constexpr int kDays = 3650;

/// One made-up event, before it is a row or a record.
struct Draw {
    int company;
    int division;  ///< -1: of the company as a whole
    int day;
    double people;  ///< 0: no number
    bool hasBreakdown;
    bool isPartOfLast;
};

class Draws {
public:
    Draw next() {
        // Few companies have most events, and most events are small, as in real trackers.
        const double skew = std::pow(unit(), 3);
        Draw draw{};
        draw.company = static_cast<int>(skew * kCompanies);
        draw.division = unit() < 0.3 ? static_cast<int>(unit() * kDivisions) : -1;
        draw.day = static_cast<int>(unit() * kDays);
        draw.people = unit() < 1.0 / 6 ? 0 : std::floor(std::exp(unit() * 9)) + 1;
        draw.hasBreakdown = draw.division < 0 && draw.people > 0 && unit() < 0.02;
        draw.isPartOfLast = unit() < 0.01;
        return draw;
    }

private:
    double unit() { return std::uniform_real_distribution<double>(0, 1)(m_random); }
    std::mt19937 m_random{20221116};
};

QString companyName(int company) { return QStringLiteral("Company %1").arg(company + 1); }
QString divisionName(int division) { return QStringLiteral("Division %1").arg(QChar(u'A' + division)); }
QString uidOf(int event) {
    return QStringLiteral("%1-generated").arg(event * 7919LL % 99991999, 8, 10, QLatin1Char('0'));
}
QDate dayOf(const Draw& draw) { return QDate(2016, 1, 1).addDays(draw.day); }

OrganizationId idOf(int company, int division) { return {company * (kDivisions + 1LL) + division + 2}; }

std::vector<Organization> organizations() {
    std::vector<Organization> all;
    for (int company = 0; company < kCompanies; ++company) {
        for (int division = -1; division < kDivisions; ++division) {
            Organization organization;
            organization.id = idOf(company, division);
            organization.name = division < 0 ? companyName(company) : divisionName(division);
            if (division >= 0) organization.parent = idOf(company, -1);
            all.push_back(std::move(organization));
        }
    }
    return all;
}

Figure figureOfDraw(OrganizationId organization, double people) {
    Figure figure = figureOf(Measure::People, people > 0 ? Qualifier::Exact : Qualifier::Unknown, people);
    figure.organization = organization;
    return figure;
}

std::vector<Figure> figuresOf(const Draw& draw, const std::function<OrganizationId(int)>& organization) {
    std::vector<Figure> figures{figureOfDraw(organization(draw.division), draw.people)};
    if (draw.hasBreakdown) figures.push_back(figureOfDraw(organization(0), std::floor(draw.people / 2)));
    return figures;
}

}  // namespace

std::shared_ptr<const Dataset> generatedDataset(int events) {
    const auto entries = std::make_shared<const OrganizationEntries>(organizations());
    std::vector<EventGatherer> parts(1, EventGatherer(entries));
    EventGatherer& rows = parts.front();
    rows.expect(events);
    Draws draws;
    for (int i = 0; i < events; ++i) {
        const Draw draw = draws.next();
        const auto day = static_cast<qint32>(dayOf(draw).toJulianDay());
        rows.take(EventRow{.id = {i + 1},
                           .uid = uidOf(i).toUtf8(),
                           .organization = idOf(draw.company, draw.division),
                           .firstDay = day,
                           .lastDay = day,
                           .headline = QByteArray("Round ") + QByteArray::number(i)});
        if (i > 0 && draw.isPartOfLast) rows.take(Link{.kind = LinkKind::PartOf, .from = {i + 1}, .to = {i}});
    }
    // The same events again: figures come behind them.
    Draws again;
    for (int i = 0; i < events; ++i) {
        const Draw draw = again.next();
        for (const Figure& f : figuresOf(draw, [&](int division) { return idOf(draw.company, division); })) {
            rows.take(FigureRow{{i + 1}, f.organization, f.measure, f.qualifier, f.low, f.best, f.high});
        }
    }
    rows.finish();
    DatasetBuilder builder(entries);
    builder.join(parts);
    return builder.build();
}

namespace {

Result<void> fill(Transaction& transaction, int events) {
    // As an import, so that the journal has one line and not a million.
    const QByteArray hash = QCryptographicHash::hash("generated", QCryptographicHash::Sha256);
    if (auto import = transaction.recordImport(QStringLiteral("generated"), hash, QStringLiteral("generated"));
        !import) {
        return tl::unexpected(import.error());
    }
    Draws draws;
    EventId last;
    for (int i = 0; i < events; ++i) {
        const Draw draw = draws.next();
        std::optional<Error> error;
        const auto organization = [&](int division) {
            QStringList path{companyName(draw.company)};
            if (division >= 0) path << divisionName(division);
            const auto id = transaction.organizationAt(path);
            if (!id) error = id.error();
            return id.value_or(OrganizationId{});
        };
        Event event;
        event.uid = uidOf(i);
        event.organization = organization(draw.division);
        event.announced = EventDate::fromDay(dayOf(draw));
        event.headline = QStringLiteral("Round %1").arg(i);
        event.figures = figuresOf(draw, organization);
        if (error) return tl::unexpected(*error);
        const auto id = transaction.add(std::move(event));
        if (!id) return tl::unexpected(id.error());
        if (i > 0 && draw.isPartOfLast) {
            if (auto link = transaction.add(Link{.kind = LinkKind::PartOf, .from = *id, .to = last}); !link) {
                return tl::unexpected(link.error());
            }
        }
        last = *id;
    }
    return {};
}

}  // namespace

Result<void> generatedWorkbook(const QString& path, int events) {
    if (QFile::exists(path)) return {};
    const QString unfinished = path + QStringLiteral(".unfinished");
    QFile::remove(unfinished);
    {
        auto workbook = Workbook::create(unfinished);
        if (!workbook) return tl::unexpected(workbook.error());
        auto transaction = (*workbook)->begin(QStringLiteral("Generate"));
        if (!transaction) return tl::unexpected(transaction.error());
        if (auto filled = fill(*transaction, events); !filled) return filled;
        if (auto committed = transaction->commit(); !committed) return tl::unexpected(committed.error());
    }
    if (QFile::rename(unfinished, path)) return {};
    return failure(ErrorKind::File, QStringLiteral("The generated workbook cannot be renamed to %1").arg(path));
}

Result<void> generatedTable(const QString& path, int rows) {
    if (QFile::exists(path)) return {};
    QFile file(path + QStringLiteral(".unfinished"));
    bool isWritten = file.open(QIODevice::WriteOnly);
    isWritten = isWritten && file.write(
                                 "Company,Location,Industry,Laid_Off_Count,Date,Source,Funds_Raised,Stage,"
                                 "Date_Added,Country,Percentage\n") > 0;
    Draws draws;
    for (int i = 0; i < rows && isWritten; ++i) {
        const Draw draw = draws.next();
        const QByteArray day = dayOf(draw).toString(Qt::ISODate).toLatin1();
        const QByteArray people = draw.people > 0 ? QByteArray::number(qint64(draw.people)) : QByteArray();
        isWritten = file.write(companyName(draw.company).toUtf8() + ",Springfield,Other," + people + ',' + day +
                               ",https://example.org/" + QByteArray::number(i) + ",100,Post-IPO," + day +
                               " 12:00:00,United States,\n") > 0;
    }
    isWritten = isWritten && file.flush();
    file.close();
    if (isWritten && file.rename(path)) return {};
    return failure(ErrorKind::File, QStringLiteral("The generated table cannot be written to %1").arg(path));
}

}  // namespace cutline::bench
