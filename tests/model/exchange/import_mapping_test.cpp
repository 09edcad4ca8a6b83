// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_mapping.h"

#include "model/exchange/csv_import.h"
#include "model/exchange/import_mapping_json.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace cutline {
namespace {

class Mapping : public testing::Test {
protected:
    [[nodiscard]] CsvText open(const QByteArray& table) const {
        auto text = CsvText::open(m_folder.write(QStringLiteral("table.csv"), table));
        EXPECT_TRUE(text) << text.error().oneLine().toStdString();
        return std::move(*text);
    }
    [[nodiscard]] ImportMapping of(const QByteArray& table) const {
        auto mapping = proposeMapping(open(table));
        EXPECT_TRUE(mapping) << mapping.error().oneLine().toStdString();
        return mapping ? std::move(*mapping) : ImportMapping();
    }
    /// The codes of the fields, in the order of the columns.
    [[nodiscard]] static QStringList fields(const ImportMapping& mapping) {
        QStringList codes;
        for (const MappedColumn& column : mapping.columns) codes << QString(toCode(column.field));
        return codes;
    }
    [[nodiscard]] static QStringList codes(const char* words) { return QString::fromLatin1(words).split(u' '); }

    test::TemporaryFolder m_folder;
};

TEST_F(Mapping, HeadersOfOfficesAreUnderstoodByTheirWords) {
    EXPECT_EQ(fields(of("Employer Name,Notification Date,LO/CL Date,# of Workers Affected,City,County,NAICS Code\n"
                        "Acme,1/2/2023,3/2/2023,5,Ocala,Marion,1234\n")),
              codes("company date_announced date_effective people location location ignored"));
    EXPECT_EQ(fields(of("Business Name,Date of WARN Notice,Closure Start Date,Employees Impacted,Site Address\n"
                        "Acme,2023-01-02,2023-03-02,5,12 Hill Road\n")),
              codes("company date_announced date_effective people location"));
    EXPECT_EQ(fields(of("Company,Date Received,Effective Date,Number of Employees,Amended Number of Employees,WARN No\n"
                        "Acme,2023-01-02,2023-03-02,5,6,77\n")),
              codes("company date_announced date_effective people revised_people notice_id"));
}

TEST_F(Mapping, EveryDecisionHasAReason) {
    const auto mapping = of("company,date,people,colour\nAcme,2023-01-02,5,red\n");
    EXPECT_EQ(mapping.profile, QStringLiteral("general"));
    for (const MappedColumn& column : mapping.columns) EXPECT_FALSE(column.why.isEmpty());
    EXPECT_EQ(mapping.columns[3].field, ImportField::Ignored);
    EXPECT_EQ(mapping.columns[3].samples, QStringList(QStringLiteral("red")));
}

TEST_F(Mapping, PersonalDataIsFoundByNameAndByContent) {
    const auto mapping =
        of("company,date,people,Contact Person,Who to ask,Reach at\n"
           "Acme,2023-01-02,5,Jane Doe,jane@example.org,(555) 010-0199\nOther,2023-01-02,5,J. Roe,roe@example.org,\n");
    EXPECT_EQ(fields(mapping), codes("company date_announced people personal personal personal"));
    for (const MappedColumn& column : mapping.columns) {
        EXPECT_EQ(column.samples.isEmpty(), column.field == ImportField::Personal);
    }
}

TEST_F(Mapping, ColumnsThatSayTheSameAreReadOnceAsLongAsTheyDo) {
    const QByteArray table = "Company,Date of WARN Notice,Number Affected ,Number Affected\nAcme,2023-01-02,5,5\n";
    const auto mapping = of(table);
    EXPECT_EQ(mapping.columns[3].sameAs, 2);
    auto workbook = Workbook::createInMemory();
    ASSERT_TRUE(workbook);
    QByteArray longer = table;
    for (int i = 0; i < 500; ++i) longer += "B" + QByteArray::number(i) + ",2023-01-03,7,7\n";
    EXPECT_TRUE(importTable(**workbook, m_folder.write(QStringLiteral("a.csv"), longer)));
    const auto differs =
        importTable(**workbook, m_folder.write(QStringLiteral("b.csv"), longer + "C,2023-01-03,7,8\n"));
    ASSERT_FALSE(differs);
    EXPECT_TRUE(differs.error().why.contains(QStringLiteral("line 503"))) << differs.error().why.toStdString();
}

TEST_F(Mapping, TitlesAboveTheHeaderAndMissingHeadersAreFound) {
    const auto below =
        open("\"State office, list of notices\",,,\nas of 1 May,,,\n\ncompany,date,people\nAcme,2023-01-02,5\n");
    EXPECT_EQ(below.headerLine(), 4);
    EXPECT_EQ(below.header().front(), "company");
    const auto none = open("Acme,2023-01-02,5\nOther,2023-01-03,6\n");
    EXPECT_EQ(none.headerLine(), 0);
    EXPECT_EQ(none.header().back(), "column 3");
}

TEST_F(Mapping, WhatOnlyTheContentShowsIsProposedAndNotTakenIn) {
    auto workbook = Workbook::createInMemory();
    ASSERT_TRUE(workbook);
    const QString path = m_folder.write(QStringLiteral("bare.csv"), "Acme,2023-01-02,5\nOther,2023-01-03,6\n");
    EXPECT_FALSE(importTable(**workbook, path));
    CsvImportOptions options;
    options.dryRun = true;
    const auto trial = importTable(**workbook, path, options);
    ASSERT_TRUE(trial) << trial.error().oneLine().toStdString();
    EXPECT_TRUE(trial->mapping.isGuessed);
    EXPECT_EQ(fields(trial->mapping), codes("company date_announced people"));
    EXPECT_EQ(trial->summary.added, 2);
    options.dryRun = false;
    options.mapping = trial->mapping;
    const auto taken = importTable(**workbook, path, options);
    ASSERT_TRUE(taken) << taken.error().oneLine().toStdString();
    EXPECT_EQ(taken->summary.added, 2) << "a person looked at it";
}

TEST_F(Mapping, APersonDecidesOrderScaleAndNullWords) {
    auto workbook = Workbook::createInMemory();
    ASSERT_TRUE(workbook);
    const QByteArray table = "company,date,people,percent\nAcme,3/6/2023,none given,1\n";
    CsvImportOptions options;
    options.mapping = of(table);
    options.mapping->dayOrder = DayOrder::DayFirst;
    options.mapping->percentScale = PercentScale::Hundred;
    options.mapping->nullWords << QStringLiteral("None Given");
    const auto report = importTable(**workbook, m_folder.write(QStringLiteral("t.csv"), table), options);
    ASSERT_TRUE(report) << report.error().oneLine().toStdString();
    EXPECT_EQ(report->summary, (ImportSummary{1, 0, 0, 0}));
    EXPECT_TRUE((*workbook)->forEachEvent([](const Event& event) {
        EXPECT_EQ(event.announced.text(), QStringLiteral("2023-06-03"));
        EXPECT_EQ(event.figures.size(), 1U);
        EXPECT_EQ(event.figures.front().best, 1);
        return true;
    }));
}

TEST_F(Mapping, DecisionsSayWhatShowedThem) {
    auto workbook = Workbook::createInMemory();
    ASSERT_TRUE(workbook);
    const auto report = importTable(
        **workbook, m_folder.write(QStringLiteral("t.csv"), "company,date,percent\nA,3/6/2023,40\nB,16/3/2023,1\n"));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->mapping.dayOrder, DayOrder::DayFirst);
    EXPECT_TRUE(report->mapping.dayOrderWhy.contains(QStringLiteral("16/3/2023")));
    EXPECT_EQ(report->mapping.percentScale, PercentScale::Hundred);
    EXPECT_TRUE(report->mapping.percentScaleWhy.contains(QStringLiteral("40")));
}

TEST_F(Mapping, GoesThroughJsonAndBack) {
    const QByteArray table = "company,date,people,e-mail\nAcme,2023-01-02,5,a@example.org\n";
    ImportMapping mapping = of(table);
    mapping.dayOrder = DayOrder::DayFirst;
    mapping.percentScale = PercentScale::Fraction;
    mapping.takesPersonal = true;
    mapping.nullWords << QStringLiteral("say \"nothing\"");
    const auto back = mappingFromJson(toJson(mapping));
    ASSERT_TRUE(back) << back.error().oneLine().toStdString();
    EXPECT_EQ(fields(*back), fields(mapping));
    EXPECT_EQ(back->dayOrder, mapping.dayOrder);
    EXPECT_EQ(back->percentScale, mapping.percentScale);
    EXPECT_EQ(back->nullWords, mapping.nullWords);
    EXPECT_TRUE(back->takesPersonal);
    EXPECT_TRUE(fittedMapping(*back, open(table)));
    EXPECT_TRUE(fittedMapping(*back, open("Company , DATE,people,E-Mail\nAcme,2023-01-02,5,a@example.org\n")));
    EXPECT_FALSE(fittedMapping(*back, open("company,date,headcount\nAcme,2023-01-02,5\n")));
    EXPECT_FALSE(mappingFromJson("no json"));
    EXPECT_FALSE(mappingFromJson(R"({"columns": [{"header": "a", "field": "nonsense"}]})"));
    EXPECT_FALSE(mappingFromJson(R"({"day_order": "sideways"})"));
}

TEST_F(Mapping, PersonalDataIsKeptOnlyWhereSomebodySwitchedItOn) {
    const QByteArray table = "company,date,people,e-mail\nAcme,2023-01-02,5,jane@example.org\n";
    for (const bool takes : {false, true}) {
        auto workbook = Workbook::createInMemory();
        ASSERT_TRUE(workbook);
        CsvImportOptions options;
        options.mapping = of(table);
        options.mapping->takesPersonal = takes;
        ASSERT_TRUE(importTable(**workbook, m_folder.write(QStringLiteral("t.csv"), table), options));
        EXPECT_TRUE((*workbook)->forEachEvent([&](const Event& event) {
            EXPECT_EQ((*workbook)->importedRow(event.id).value().contains(QStringLiteral("jane")), takes);
            return true;
        }));
    }
}

TEST_F(Mapping, WideTablesAndStrangeHeadersAreRead) {
    QByteArray header = "company,date,people";
    QByteArray row = "Acme,2023-01-02,5";
    for (int i = 0; i < 16'000; ++i) {
        header += i % 3 == 0 ? "," : ",same";
        row += ',';
    }
    const auto mapping = of(header + '\n' + row + '\n');
    EXPECT_EQ(mapping.columns.size(), 16'003U);
    EXPECT_EQ(mapping.columns[2].field, ImportField::People);
}

TEST_F(Mapping, WhatIsNoTableIsRefusedAtOnce) {
    const auto refused = [&](const QByteArray& bytes) {
        const auto text = CsvText::open(m_folder.write(QStringLiteral("x.csv"), bytes));
        return text ? QString() : text.error().oneLine();
    };
    EXPECT_TRUE(refused("\x89PNG\r\n\x1a\n and more").contains(QStringLiteral("picture")));
    EXPECT_TRUE(refused(" <!DOCTYPE html><html>").contains(QStringLiteral("web page")));
    EXPECT_TRUE(refused(QByteArray(100'000, ',')).contains(QStringLiteral("20000 columns")));
    EXPECT_TRUE(refused(QByteArray(3 << 20, 'x')).contains(QStringLiteral("line 1")));
    CsvLimits limits;
    limits.fileBytes = 10;
    EXPECT_FALSE(CsvText::open(m_folder.write(QStringLiteral("y.csv"), "company,date,people\n"), limits));
}

}  // namespace
}  // namespace cutline
