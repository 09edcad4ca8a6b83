// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/source.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace cutline {

class DateField;

/// The fields of one source, with what is wrong beside each.
class SourceFields : public QWidget {
    Q_OBJECT

public:
    explicit SourceFields(QWidget* parent = nullptr);

    void setSource(const Source& source);
    /// Fills the fields as a person would who changes the source that was set to this.
    void type(const Source& typed);
    [[nodiscard]] const Source& stored() const { return m_stored; }
    /// What the fields say now.
    [[nodiscard]] Source source() const;
    /// Why it cannot be saved; empty where it can.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isTouched() const;

    [[nodiscard]] QLineEdit& publisher() { return *m_publisher; }
    [[nodiscard]] QLineEdit& title() { return *m_title; }
    [[nodiscard]] QLineEdit& url() { return *m_url; }
    [[nodiscard]] DateField& published() { return *m_published; }

Q_SIGNALS:
    void changed();

private:
    void refresh();

    Source m_stored;
    QLineEdit* m_publisher;
    QLineEdit* m_title;
    QLineEdit* m_url;
    DateField* m_published;
    QLabel* m_problem;
    bool m_isFilling = false;
};

}  // namespace cutline
