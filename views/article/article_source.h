// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/source.h"
#include "views/entry/date_field.h"

#include <QLineEdit>
#include <QWidget>

namespace cutline {

/// Where the article was printed: one source for everything that is accepted from it, kept from event to event.
class ArticleSource : public QWidget {
    Q_OBJECT

public:
    explicit ArticleSource(QWidget* parent = nullptr);

    [[nodiscard]] Source source() const;
    /// Shows another one, without a word.
    void setSource(const Source& source);
    /// The day from which dates without a year are reckoned; none where it is not known to the day.
    [[nodiscard]] std::optional<QDate> day() const;

    [[nodiscard]] QLineEdit& publisher() { return *m_publisher; }
    [[nodiscard]] QLineEdit& title() { return *m_title; }
    [[nodiscard]] QLineEdit& url() { return *m_url; }
    [[nodiscard]] DateField& published() { return *m_published; }

Q_SIGNALS:
    void changed();

private:
    QLineEdit* m_publisher;
    QLineEdit* m_title;
    QLineEdit* m_url;
    DateField* m_published;
};

}  // namespace cutline
