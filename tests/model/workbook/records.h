// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workbook/workbook.h"

#include <QString>
#include <QStringList>

namespace cutline::test {

[[nodiscard]] EventDate date(const char* text);
[[nodiscard]] Organization organization(const char* name, std::optional<OrganizationId> parent = std::nullopt);
/// A layoff with one people figure of its own organization.
[[nodiscard]] Event layoff(const char* uid, OrganizationId organization, const char* announced, double people);

/// The value of a result; fails the test, naming the error, where there is none.
template <class Value>
Value valueOf(Result<Value> result);

/// Makes an edit and fails the test where it fails.
Edit edit(Workbook& workbook, const std::function<Result<void>(Transaction&)>& work);
/// The error of an edit that must fail.
[[nodiscard]] Error editError(Workbook& workbook, const std::function<Result<void>(Transaction&)>& work);

/// Every record of a workbook, ids and all: two workbooks with equal dumps hold the same.
[[nodiscard]] QStringList dump(const Workbook& workbook);

}  // namespace cutline::test

#include <gtest/gtest.h>

template <class Value>
Value cutline::test::valueOf(Result<Value> result) {
    if (!result) {
        ADD_FAILURE() << result.error().oneLine().toStdString();
        throw std::runtime_error(result.error().oneLine().toStdString());
    }
    if constexpr (!std::is_void_v<Value>) return *std::move(result);
}
