// SPDX-License-Identifier: GPL-3.0-or-later
// Public files as they are found in the wild. Their figures here were counted by scripts that share nothing with
// Cutline (independent_counts.py for the lists of notices).
#include "model/counting/totals.h"
#include "model/exchange/csv_import.h"
#include "tests/support/shared_data.h"
#include "tests/support/temporary_folder.h"

#include <QFile>

#include <gtest/gtest.h>

#include <ostream>

namespace cutline {
namespace {

struct RealFile {
    const char* name;
    ImportSummary summary;
    qint64 withNumber;
    qint64 net;
    qint64 percentOnly;
    qint64 events;
    qint64 corrections = 0;
};

void PrintTo(const RealFile& file, std::ostream* out) { *out << file.name; }

class RealFiles : public testing::TestWithParam<RealFile> {
protected:
    void SetUp() override {
        m_path = test::sharedFile(QStringLiteral("data/") + QString::fromUtf8(GetParam().name));
        if (!QFile::exists(m_path)) GTEST_SKIP() << "the shared data is not here";
    }

    QString m_path;
};

TEST_P(RealFiles, AddUpToWhatAnIndependentCountSays) {
    const test::TemporaryFolder folder;
    auto workbook = Workbook::create(folder.file(QStringLiteral("real.cutline")));
    ASSERT_TRUE(workbook) << workbook.error().oneLine().toStdString();
    const auto summary = importCsv(**workbook, m_path);
    ASSERT_TRUE(summary) << summary.error().oneLine().toStdString();
    const ImportSummary& expected = GetParam().summary;
    EXPECT_EQ(summary->added, expected.added);
    EXPECT_EQ(summary->duplicate, expected.duplicate);
    EXPECT_EQ(summary->suspicious, expected.suspicious);
    EXPECT_EQ(summary->error, expected.error);

    const auto dataset = Dataset::load(**workbook);
    ASSERT_TRUE(dataset);
    const auto selection = Selection::pick(Ledger::count(*dataset), {});
    ASSERT_TRUE(selection);
    const Total total = totalOf(*selection);
    EXPECT_EQ(total.net, GetParam().net);
    EXPECT_EQ(total.gross, GetParam().net);
    EXPECT_EQ(total.events, GetParam().events);
    EXPECT_EQ(total.events - total.withoutNumber, GetParam().withNumber);
    EXPECT_EQ(total.percentOnly, GetParam().percentOnly);

    const auto again = importCsv(**workbook, m_path);
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, (ImportSummary{0, expected.rows() - expected.error, 0, expected.error}));
    EXPECT_EQ(*(*workbook)->eventCount(), GetParam().events + GetParam().corrections);
    const auto problems = (*workbook)->integrityProblems();
    ASSERT_TRUE(problems);
    EXPECT_TRUE(problems->empty());
}

INSTANTIATE_TEST_SUITE_P(
    LayoffsFyi, RealFiles,
    testing::Values(RealFile{"layoffs_fyi/2022-12_twelve_columns.csv", {1756, 0, 0, 1}, 1237, 243387, 254, 1756},
                    RealFile{"layoffs_fyi/2023-03_null_literals.csv", {2355, 5, 0, 1}, 1616, 383159, 378, 2355},
                    RealFile{"layoffs_fyi/2024-11_percent_signs.csv", {3779, 0, 0, 0}, 2521, 667894, 713, 3779}));

// Fewer events than rows: a notice for several places is one.
INSTANTIATE_TEST_SUITE_P(Notices, RealFiles,
                         testing::Values(RealFile{"warn/fl.csv", {2081, 131, 8, 0}, 1419, 264949, 0, 1419},
                                         RealFile{"warn/il.csv", {4422, 0, 663, 3}, 4785, 694207, 0, 4785, 1400},
                                         RealFile{"warn/in.csv", {855, 616, 33, 206}, 869, 138782, 0, 876},
                                         RealFile{"warn/md.csv", {908, 1, 38, 4}, 589, 81007, 0, 598, 1},
                                         RealFile{"warn/ny.csv", {125, 126, 1, 0}, 84, 7010, 0, 84}));

}  // namespace
}  // namespace cutline
