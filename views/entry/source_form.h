// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/event_edits.h"
#include "views/entry/date_field.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace cutline {

class FigureField;

/// A figure that a citation can support, by the line it stands in.
struct CitableFigure {
    const FigureField* field = nullptr;
    QString words;  ///< "9,000", "Twitch: more than 400"
};

/// Who said it: the fields of one citation. Of several in a list, all but one are folded into a line that says what is
/// in them.
class SourceForm : public QWidget {
    Q_OBJECT

public:
    explicit SourceForm(QWidget* parent);

    void setCitation(const CitationDraft& citation);
    /// Fills in a publication that is known; the quote stays.
    void setSource(const Source& source);
    /// None where every field is empty. Its `figure` is for the caller to say, from `supports`.
    [[nodiscard]] std::optional<CitationDraft> citation() const;
    /// The line whose figure it supports; none: the event as a whole.
    [[nodiscard]] const FigureField* supports() const { return m_supports; }
    void setSupports(const FigureField* field);
    /// What it can support. Where there is nothing to choose from (`isAsked` is false) the question is not shown.
    void setFigures(const std::vector<CitableFigure>& figures, bool isAsked);
    [[nodiscard]] QString problem() const;

    /// Folded: one line that opens it. `isAlone`: no line at all, only the fields.
    void fold(bool isFolded, bool isAlone);
    [[nodiscard]] QString summary() const;
    void setLabelWidth(int width);
    [[nodiscard]] int labelWidth() const;
    /// In the order Tab walks them.
    [[nodiscard]] QList<QWidget*> tabStops() const;

    [[nodiscard]] QLineEdit& publisher() { return *m_publisher; }
    [[nodiscard]] QLineEdit& title() { return *m_title; }
    [[nodiscard]] QLineEdit& url() { return *m_url; }
    [[nodiscard]] DateField& published() { return *m_published; }
    [[nodiscard]] QPlainTextEdit& quote() { return *m_quote; }
    [[nodiscard]] QLineEdit& called() { return *m_called; }
    [[nodiscard]] QComboBox& supportsBox() { return *m_supportsBox; }
    [[nodiscard]] QPushButton& header() { return *m_header; }
    [[nodiscard]] QToolButton& removeButton() { return *m_remove; }

Q_SIGNALS:
    void changed();
    void openAsked();
    void removeAsked();

private:
    void arrange();
    void checkUrl();
    void refreshCalled();
    [[nodiscard]] QString supportsWords() const;

    QWidget* m_head;
    QPushButton* m_header;
    QToolButton* m_remove;
    QWidget* m_fields;
    QGridLayout* m_grid;
    QLineEdit* m_publisher;
    QLineEdit* m_title;
    QLineEdit* m_url;
    Verdict* m_urlVerdict;
    DateField* m_published;
    QPlainTextEdit* m_quote;
    QLineEdit* m_called;
    QLabel* m_calledLabel;
    QComboBox* m_supportsBox;
    QLabel* m_supportsLabel;
    CitationDraft m_stored;
    std::vector<CitableFigure> m_figures;
    const FigureField* m_supports = nullptr;
};

}  // namespace cutline
