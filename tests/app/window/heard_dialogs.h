// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/dialogs.h"

#include <vector>

namespace cutline::test {

/// Nobody is asked here; what goes wrong is kept in `errors`, which must outlive it.
class HeardDialogs : public Dialogs {
public:
    explicit HeardDialogs(std::vector<Error>& errors) : m_errors(errors) {}

    QString askToOpen(QWidget*, const QString&, const QString&) override { return {}; }
    QString askToSave(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    QString askForText(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    bool report(QWidget*, const Error& error, const QString&) override {
        m_errors.push_back(error);
        return false;
    }
    Loss askAboutLoss(QWidget*) override { return Loss::Discard; }
    void tell(QWidget*, const QString&, const QString&) override {}

private:
    std::vector<Error>& m_errors;
};

}  // namespace cutline::test
