// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/article/article_dialog.h"

#include "model/editing/article_names.h"
#include "model/exchange/article_file.h"
#include "model/reading/html_text.h"
#include "model/wording/wording.h"
#include "views/article/article_source.h"
#include "views/article/article_text.h"
#include "views/article/mark_card.h"
#include "views/article/mark_legend.h"
#include "views/entry/event_editor.h"
#include "views/entry/event_form.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace cutline {

namespace {

constexpr int kReadAfter = 250;  // milliseconds after the last key
constexpr int kCardHeight = 190;
// Reading a text takes about a second for this many characters; no article has a tenth of them.
constexpr qsizetype kLongestText = 400'000;

QToolButton* makeTab(const QString& words, QWidget* parent) {
    auto* tab = new QToolButton(parent);
    tab->setText(words);
    tab->setCheckable(true);
    tab->setProperty("role", QStringLiteral("tab"));
    tab->setFocusPolicy(Qt::TabFocus);
    return tab;
}

}  // namespace

ArticleDialog::ArticleDialog(Document& document, EventDialog::AskLeave ask, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_ask(ask ? std::move(ask) : askWithMessageBox),
      m_source(new ArticleSource(this)),
      m_text(new ArticleText(this)),
      m_original(new QPlainTextEdit(this)),
      m_textTab(makeTab(tr("Article"), this)),
      m_originalTab(makeTab(tr("Original"), this)),
      m_edit(new QToolButton(this)),
      m_counts(new QLabel(this)),
      m_card(new MarkCard(this)),
      m_editor(new EventEditor(document, emptyDraft(), this)),
      m_readSoon(new QTimer(this)) {
    setWindowTitle(tr("New from article"));
    setAcceptDrops(true);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeReader());
    splitter->addWidget(m_editor);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    const QSize available = screen()->availableSize();
    resize(QSize(1360, 860).boundedTo(available - QSize(20, 40)));
    splitter->setSizes({width() / 2, width() / 2});
    connectReading();
    connectKeys();
    keepArticle();
    setEditing(true);
    m_text->setFocus();
}

ArticleDialog::~ArticleDialog() = default;

QWidget* ArticleDialog::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_edit->setProperty("role", QStringLiteral("link"));
    m_edit->setFocusPolicy(Qt::TabFocus);
    m_edit->setToolTip(tr("F2"));
    m_counts->setProperty("role", QStringLiteral("quiet"));
    m_counts->setTextFormat(Qt::PlainText);
    m_textTab->setChecked(true);
    m_originalTab->setToolTip(tr("The article it was translated from: its numbers are compared"));
    row->addWidget(m_textTab);
    row->addWidget(m_originalTab);
    row->addWidget(m_counts, 1, Qt::AlignRight);
    row->addWidget(m_edit);
    return head;
}

QWidget* ArticleDialog::makeReader() {
    auto* reader = new QWidget(this);
    m_original->setAccessibleName(tr("Original"));
    m_original->setTabChangesFocus(true);
    m_original->setPlaceholderText(
        tr("Paste the article in the language it was first printed in. Numbers that differ from it are flagged."));
    m_original->hide();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_card);
    scroll->setFixedHeight(kCardHeight);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(reader);
    layout->setContentsMargins(20, 16, 14, 10);
    layout->setSpacing(8);
    layout->addWidget(m_source);
    layout->addWidget(makeHead());
    layout->addWidget(m_text, 1);
    layout->addWidget(m_original, 1);
    layout->addWidget(new MarkLegend(this));
    layout->addWidget(scroll);
    return reader;
}

void ArticleDialog::connectReading() {
    m_readSoon->setSingleShot(true);
    m_readSoon->setInterval(kReadAfter);
    connect(m_readSoon, &QTimer::timeout, this, &ArticleDialog::readAgain);
    for (QPlainTextEdit* one : {static_cast<QPlainTextEdit*>(m_text), m_original}) {
        connect(one, &QPlainTextEdit::textChanged, m_readSoon, qOverload<>(&QTimer::start));
    }
    connect(m_text, &ArticleText::pasted, this, &ArticleDialog::setArticle);
    connect(m_source, &ArticleSource::changed, this, &ArticleDialog::followSource);
    connect(m_editor, &EventEditor::changed, this, &ArticleDialog::followForm);
    connect(m_editor, &EventEditor::saved, this, &ArticleDialog::followSaved);
    connect(m_editor, &EventEditor::cancelAsked, this, &ArticleDialog::reject);
}

void ArticleDialog::connectKeys() {
    connect(m_text, &ArticleText::commandGiven, this, &ArticleDialog::obey);
    connect(m_text, &ArticleText::wayChosen, this, [this](int way) { acceptWay(way); });
    connect(m_text, &ArticleText::placeClicked, this, &ArticleDialog::goToPlace);
    connect(m_card, &MarkCard::wayChosen, this, [this](int way) { acceptWay(way); });
    connect(m_edit, &QToolButton::clicked, this, [this] { setEditing(!m_text->isEditing()); });
    connect(m_textTab, &QToolButton::clicked, this, [this] { showTab(false); });
    connect(m_originalTab, &QToolButton::clicked, this, [this] { showTab(true); });
    const auto onKey = [this](QKeyCombination key, auto&& act) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, act);
    };
    onKey(Qt::ALT | Qt::Key_Down, [this] { obey(ArticleCommand::Next); });
    onKey(Qt::ALT | Qt::Key_Up, [this] { obey(ArticleCommand::Previous); });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) onKey(Qt::CTRL | key, [this] { m_editor->save(); });
}

void ArticleDialog::setArticle(const QString& text) {
    if (text.size() > kLongestText) {
        m_card->clear(tr("This text is longer than any article, %1 characters. Paste the part that matters, or use "
                         "cutline read.")
                          .arg(numberWords(text.size())));
        return;
    }
    m_text->setArticle(text);
    m_accepted.clear();
    m_readSoon->stop();
    showTab(false);
    setEditing(text.trimmed().isEmpty());
    readAgain();
}

void ArticleDialog::keepArticle() {
    m_editor->keepBeside(kKeptArticle, [this] {
        return QJsonObject{{QStringLiteral("text"), m_text->toPlainText()},
                           {QStringLiteral("original"), m_original->toPlainText()},
                           {QStringLiteral("publisher"), m_source->publisher().text()},
                           {QStringLiteral("title"), m_source->title().text()},
                           {QStringLiteral("url"), m_source->url().text()},
                           {QStringLiteral("published"), m_source->published().line().text()}};
    });
}

void ArticleDialog::setTyped(const QJsonObject& typed) {
    const QJsonObject kept = typed[kKeptArticle].toObject();
    m_original->setPlainText(kept[QLatin1String("original")].toString());
    m_source->publisher().setText(kept[QLatin1String("publisher")].toString());
    m_source->title().setText(kept[QLatin1String("title")].toString());
    m_source->url().setText(kept[QLatin1String("url")].toString());
    m_source->published().line().setText(kept[QLatin1String("published")].toString());
    setArticle(kept[QLatin1String("text")].toString());
    m_editor->setTyped(typed);
}

void ArticleDialog::showTab(bool isOriginal) {
    m_textTab->setChecked(!isOriginal);
    m_originalTab->setChecked(isOriginal);
    m_text->setVisible(!isOriginal);
    m_original->setVisible(isOriginal);
    m_edit->setVisible(!isOriginal);
    (isOriginal ? m_original : static_cast<QWidget*>(m_text))->setFocus();
}

void ArticleDialog::setEditing(bool isEdited) {
    m_text->setEditing(isEdited);
    m_edit->setText(isEdited ? tr("Done") : tr("Edit text"));
    if (m_readSoon->isActive()) {
        m_readSoon->stop();
        readAgain();
    }
    showCard();
}

void ArticleDialog::readAgain() {
    const QString text = m_text->toPlainText();
    const bool isNewText = text != m_article.text;
    if (!m_names || m_namesOn != m_source->day()) {
        m_namesOn = m_source->day();
        m_names = knownNamesOf(*m_document.dataset(), m_namesOn);
    }
    m_article = readArticle(text, *m_names, {m_source->day(), articleText(m_original->toPlainText())});
    const auto before = isNewText ? std::nullopt : currentMark();
    m_marks = marksOf(m_article);
    m_current.reset();
    for (std::size_t i = 0; before && i < m_marks.size(); ++i) {
        if (m_marks[i].span == before->span && m_marks[i].kind == before->kind) m_current = i;
    }
    m_counts->setText(m_marks.empty() ? QString() : countWords(m_article));
    showMarks();
    if (!m_current && !m_marks.empty() && !m_text->isEditing()) {
        goTo(0);
    } else {
        showCard();
    }
}

void ArticleDialog::showMarks() {
    std::vector<MarkHighlighter::Shown> shown;
    shown.reserve(m_marks.size());
    for (const ArticleMark& mark : m_marks) {
        const bool isAccepted = m_accepted.stateOf(mark) != AcceptedMarks::State::Not;
        shown.push_back({mark.span, lookOf(m_article, mark), isAccepted});
    }
    m_text->show(std::move(shown));
}

std::optional<ArticleMark> ArticleDialog::currentMark() const {
    return m_current && *m_current < m_marks.size() ? std::optional<ArticleMark>(m_marks[*m_current]) : std::nullopt;
}

EventDraft ArticleDialog::draft() const { return m_editor->form().draft(); }

void ArticleDialog::showCard() {
    const auto mark = currentMark();
    if (m_text->isEditing() || !mark) {
        const bool isRead = !m_text->document()->isEmpty() && !m_readSoon->isActive();
        m_card->clear(m_marks.empty() && isRead
                          ? tr("Nothing was found in this text that an announcement is made of.")
                          : tr("Paste an article: what is found in it is marked, and keys take it into the form."));
        m_text->setAccessibleDescription(m_card->more());
        return;
    }
    const AcceptedMarks::State state = m_accepted.stateOf(*mark);
    const EventDraft now = draft();
    const MarkWords words = wordsOf(m_article, *mark);
    m_card->show(words, fillingsOf(m_article, *mark, now), now, state == AcceptedMarks::State::InForm,
                 state == AcceptedMarks::State::Saved);
    const QString ways = m_card->ways().join(QStringLiteral(", "));
    m_text->setAccessibleDescription(
        QStringList{words.caption, words.headline, words.more, ways, m_card->hint()}.join(QStringLiteral(". ")));
}

EventDraft ArticleDialog::nextDraft() const {
    EventDraft draft = emptyDraft();
    if (m_sourceBefore != Source()) draft.citations.push_back({m_sourceBefore, {}, std::nullopt, {}});
    return draft;
}

/// The article's source is another one; the form follows without losing what was typed there.
void ArticleDialog::takeSource(const Source& source) {
    const bool isOtherDay = source.published != m_sourceBefore.published;
    m_accepted.sourceChanged(m_sourceBefore, source);
    m_sourceBefore = source;
    if (isOtherDay) m_readSoon->start();
}

void ArticleDialog::followSource() {
    const Source before = m_sourceBefore;
    const Source now = m_source->source();
    if (now == before) return;
    takeSource(now);
    EventForm& form = m_editor->form();
    if (!form.isTouched()) return form.start(nextDraft());
    const EventDraft typed = draft();
    const EventDraft changed = withSource(typed, before, now);
    if (changed != typed) form.setDraft(changed);
}

/// Typed into the form instead: where all citations have one source it is that of the article.
void ArticleDialog::followForm() {
    const EventDraft typed = draft();
    if (!typed.citations.empty()) {
        Source source = typed.citations.front().source;
        source.id = {};
        const bool isOnlyOne = std::all_of(typed.citations.begin(), typed.citations.end(),
                                           [&](const CitationDraft& one) { return one.source == source; });
        if (isOnlyOne && source != m_sourceBefore) {
            m_source->setSource(source);
            takeSource(source);
        }
    }
    showCard();
}

void ArticleDialog::followSaved(const QString& uid) {
    m_savedUids << uid;
    m_accepted.saved();
    m_editor->start(nextDraft());
    m_names.reset();  // there may be more by now
    readAgain();
    m_text->setFocus();
    m_card->say(tr("Saved. The form is ready for the next event of this article."));
}

void ArticleDialog::reject() {
    if (!m_editor->isTouched()) return QDialog::reject();
    switch (m_ask(this, m_editor->form().problem().isEmpty())) {
        case EventDialog::Leave::Save:
            if (m_editor->save()) QDialog::reject();
            return;
        case EventDialog::Leave::Discard:
            return QDialog::reject();
        case EventDialog::Leave::Stay:
            return;
    }
}

void ArticleDialog::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    const bool isFile = urls.size() == 1 && urls.first().isLocalFile();
    if (isFile || !articleIn(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void ArticleDialog::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile()) return setArticle(articleIn(*event->mimeData()));
    const auto text = readArticleFile(urls.first().toLocalFile());
    if (text) {
        setArticle(articleText(*text));
    } else {
        m_card->say(text.error().oneLine());
    }
}

}  // namespace cutline
