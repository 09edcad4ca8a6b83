// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/draft_store.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace cutline {

/// Writes what somebody types into a DraftStore, a moment after the first of some changes, so that at most that moment
/// is lost when the program is killed. A program that ends as it should leaves nothing.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    /// `content` says what stands in the fields now. `workbook`: the path of the file, empty: the sample.
    DraftKeeper(const QString& workbook, std::function<QByteArray()> content, QObject* parent);
    ~DraftKeeper() override;

    /// Something changed; `isTouched`: and it is not what is stored.
    void follow(bool isTouched);
    /// Saved or thrown away: nothing is left to keep.
    void forget();

private:
    void write();

    DraftStore m_store;
    std::function<QByteArray()> m_content;
    QTimer m_timer;
};

/// Where input that was not saved is kept.
[[nodiscard]] QString draftFolder();

}  // namespace cutline
