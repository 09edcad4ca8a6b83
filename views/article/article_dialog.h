// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/article_marks.h"
#include "model/reading/known_names.h"
#include "views/article/accepted_marks.h"
#include "views/article/article_keys.h"
#include "views/entry/event_dialog.h"

#include <QDialog>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QTimer;
class QToolButton;

namespace cutline {

class ArticleSource;
class ArticleText;
class EventEditor;
class MarkCard;

/// The member of what is kept for the case of a crash that holds the article.
inline constexpr QLatin1String kKeptArticle("article");

/// Makes announcements of an article: the text with everything that was read in it marked, beside the form of an
/// event. Nothing comes into the form but what a person accepts, mark by mark. After an event is saved the text and its
/// source stay for the next.
class ArticleDialog : public QDialog {
    Q_OBJECT

public:
    /// `document` must outlive the dialog.
    explicit ArticleDialog(Document& document, EventDialog::AskLeave ask = {}, QWidget* parent = nullptr);
    ~ArticleDialog() override;

    /// Takes a plain text over and reads it.
    void setArticle(const QString& text);
    /// Goes on with what was typed beside an article when the program ended, as EventEditor::typed has it.
    void setTyped(const QJsonObject& typed);

    [[nodiscard]] ArticleText& text() { return *m_text; }
    [[nodiscard]] QPlainTextEdit& original() { return *m_original; }
    [[nodiscard]] QToolButton& originalTab() { return *m_originalTab; }
    [[nodiscard]] MarkCard& card() { return *m_card; }
    [[nodiscard]] ArticleSource& source() { return *m_source; }
    [[nodiscard]] EventEditor& editor() { return *m_editor; }
    [[nodiscard]] const Article& article() const { return m_article; }
    [[nodiscard]] std::optional<ArticleMark> currentMark() const;
    /// The events that were saved, the last one last.
    [[nodiscard]] const QStringList& savedUids() const { return m_savedUids; }

    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void keepArticle();
    [[nodiscard]] QWidget* makeReader();
    [[nodiscard]] QWidget* makeHead();
    void connectReading();
    void connectKeys();
    void showTab(bool isOriginal);
    void setEditing(bool isEdited);
    void readAgain();
    void showMarks();
    void showCard();
    void obey(ArticleCommand command);
    void walk(int step, const std::function<bool(const ArticleMark&)>& wanted);
    void goTo(std::size_t mark);
    void goToPlace(int position);
    void acceptWay(std::optional<int> way);
    void takeBack();
    void followSource();
    void followForm();
    void takeSource(const Source& source);
    [[nodiscard]] EventDraft nextDraft() const;
    void followSaved(const QString& uid);
    [[nodiscard]] EventDraft draft() const;

    Document& m_document;
    EventDialog::AskLeave m_ask;
    ArticleSource* m_source;
    ArticleText* m_text;
    QPlainTextEdit* m_original;
    QToolButton* m_textTab;
    QToolButton* m_originalTab;
    QToolButton* m_edit;
    QLabel* m_counts;
    MarkCard* m_card;
    EventEditor* m_editor;
    QTimer* m_readSoon;
    std::optional<KnownNames> m_names;  ///< made when a text is read, of the workbook as it is then
    std::optional<QDate> m_namesOn;
    Source m_sourceBefore;
    Article m_article;
    std::vector<ArticleMark> m_marks;
    std::optional<std::size_t> m_current;
    AcceptedMarks m_accepted;
    QStringList m_savedUids;
};

}  // namespace cutline
