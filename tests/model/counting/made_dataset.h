// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/dataset.h"
#include "model/counting/ledger.h"
#include "model/counting/query.h"
#include "model/record/figure.h"
#include "model/workbook/rows.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <utility>
#include <vector>

namespace cutline::test {

/// Makes a Dataset from short descriptions, without a workbook. Organizations come into being as they are named:
/// "Alphabet > Google".
class MadeDataset {
public:
    using Figures = std::vector<std::pair<QString, Figure>>;  ///< path of the division ("" for the event's own), figure

    OrganizationId organization(const QString& path);
    Organization& record(const QString& path);
    MadeDataset& event(const QString& uid, const QString& path, const QString& date, Figures figures = {},
                       EventKind kind = EventKind::Layoff, const QString& headline = {});
    MadeDataset& layoff(const QString& uid, const QString& path, const QString& date, double people);
    MadeDataset& link(const QString& from, LinkKind kind, const QString& to);

    /// Rows come in the order of `event` calls, or reversed: the order in which events were entered.
    [[nodiscard]] std::shared_ptr<const Dataset> dataset(bool isReversed = false) const;
    [[nodiscard]] std::shared_ptr<const Ledger> ledger(LedgerOptions options = {}, bool isReversed = false) const;
    [[nodiscard]] Selection pick(const Query& query = {}) const;

private:
    struct Made {
        EventRow row;
        std::vector<FigureRow> figures;
    };
    std::vector<Organization> m_organizations;
    std::vector<Made> m_events;
    std::vector<std::pair<LinkKind, std::pair<QString, QString>>> m_links;
};

[[nodiscard]] Figure people(double number, Qualifier qualifier = Qualifier::Exact);
[[nodiscard]] Figure percent(double number, Qualifier qualifier = Qualifier::Exact);
[[nodiscard]] EventIndex indexOf(const Dataset& dataset, const QString& uid);
[[nodiscard]] qint64 countedOf(const Ledger& ledger, const QString& uid);
[[nodiscard]] QDate day(const QString& iso);

}  // namespace cutline::test
