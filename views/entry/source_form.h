// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/event_edits.h"
#include "views/entry/entry_fields.h"

#include <QObject>

#include <optional>

class QGridLayout;
class QPlainTextEdit;

namespace cutline {

/// Who said it: the fields of one citation, in the grid of the entry dialog.
class SourceForm : public QObject {
    Q_OBJECT

public:
    explicit SourceForm(QWidget* parent);

    void addTo(QGridLayout& grid);
    void setCitation(const CitationDraft& citation);
    /// None where every field is empty. Keeps the figure the citation belongs to.
    [[nodiscard]] std::optional<CitationDraft> citation() const;
    [[nodiscard]] QString problem() const;
    /// In the order Tab walks them.
    [[nodiscard]] QList<QWidget*> fields() const;

    [[nodiscard]] QLineEdit& publisher() { return *m_publisher; }
    [[nodiscard]] QLineEdit& url() { return *m_url; }
    [[nodiscard]] DateField& published() { return *m_published; }

Q_SIGNALS:
    void changed();

private:
    void checkUrl();

    QLineEdit* m_publisher;
    QLineEdit* m_title;
    QLineEdit* m_url;
    Verdict* m_urlVerdict;
    DateField* m_published;
    QPlainTextEdit* m_quote;
    CitationDraft m_stored;
};

}  // namespace cutline
