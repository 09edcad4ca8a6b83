// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"

#include <QStringView>

namespace cutline {

/// Whether somebody has begun to type a calculation: the text begins with "=" ("8,000-10,000" without it is a range).
[[nodiscard]] bool isCalculation(QStringView text);

/// Works out "=18,000-10,000" or "=27000*1/3": + - * / (also × ÷ −), brackets, percent signs ("=27,000*13%"), numbers
/// as in the rest of the program (digit groups have to be sound). The error says where it cannot be understood;
/// dividing by zero is an error. The result is any finite number: whether it can be a headcount is for the caller to
/// judge.
[[nodiscard]] Result<double> calculate(QStringView text);

}  // namespace cutline
