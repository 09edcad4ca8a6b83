// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/dataset.h"
#include "model/editing/completion.h"
#include "views/entry/verdict.h"

#include <QLineEdit>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace cutline {

/// A line for a company, or "Company > Division", completed from those that are known; one that is not known is new,
/// and the verdict says so.
class OrganizationField : public QObject {
    Q_OBJECT

public:
    OrganizationField(const QString& name, std::shared_ptr<const Dataset> dataset, QWidget* parent);

    void setPath(const QStringList& path);
    /// Completes and knows by another dataset from now on.
    void setDataset(std::shared_ptr<const Dataset> dataset);
    /// Empty where the field is empty or a name in it is.
    [[nodiscard]] QStringList path() const;
    /// The organization of the path, or kNoOrganization; and the nearest above it that is known.
    [[nodiscard]] OrganizationIndex found() const { return m_isWhole ? m_known : kNoOrganization; }
    [[nodiscard]] OrganizationIndex known() const { return m_known; }
    [[nodiscard]] bool isEmpty() const { return m_line->text().trimmed().isEmpty(); }
    [[nodiscard]] bool isBroken() const { return m_verdict->isProblem(); }
    [[nodiscard]] QLineEdit& line() { return *m_line; }
    [[nodiscard]] Verdict& verdict() { return *m_verdict; }

Q_SIGNALS:
    void changed();

private:
    void read();
    [[nodiscard]] const Completions& completions();

    std::shared_ptr<const Dataset> m_dataset;
    std::optional<Completions> m_completions;  ///< made when somebody types
    QLineEdit* m_line;
    Verdict* m_verdict;
    OrganizationIndex m_known = kNoOrganization;
    bool m_isWhole = false;
};

/// The names in "Company > Division"; empty where one of them is missing.
[[nodiscard]] QStringList typedPath(const QString& text);

}  // namespace cutline
