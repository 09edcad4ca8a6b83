// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/article_commands.h"

#include "app/window/actions.h"
#include "model/exchange/article_file.h"
#include "model/reading/html_text.h"
#include "views/article/article_dialog.h"
#include "views/article/article_text.h"
#include "views/browse/browser.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <array>

namespace cutline {

namespace {

bool isArticle(const QString& path) {
    static constexpr std::array kEndings{QLatin1String(".txt"), QLatin1String(".text"),  QLatin1String(".html"),
                                         QLatin1String(".htm"), QLatin1String(".xhtml"), QLatin1String(".md")};
    return std::any_of(kEndings.begin(), kEndings.end(),
                       [&](QLatin1String ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

/// The one file that is dragged, where it is an article.
QString articleFile(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    const QString path = urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
    return isArticle(path) ? path : QString();
}

bool takes(const QMimeData& data) {
    if (data.hasUrls()) return !articleFile(data).isEmpty();
    return data.hasHtml() || data.hasText();
}

}  // namespace

ArticleCommands::ArticleCommands(QWidget* window, const Actions& actions, Browser& browser, Dialogs& dialogs)
    : QObject(window), m_window(window), m_browser(browser), m_dialogs(dialogs) {
    connect(actions.article, &QAction::triggered, this, [this] { open({}); });
    connect(actions.pasteArticle, &QAction::triggered, this, &ArticleCommands::pasteClipboard);
    window->installEventFilter(this);
}

bool ArticleCommands::canEdit() const {
    return m_browser.document() != nullptr && !m_browser.document()->workbook().isReadOnly();
}

void ArticleCommands::open(const QString& text) {
    run([&](ArticleDialog& dialog) {
        if (!text.isEmpty()) dialog.setArticle(text);
    });
}

void ArticleCommands::continueTyping(const QJsonObject& typed) {
    run([&](ArticleDialog& dialog) { dialog.setTyped(typed); });
}

void ArticleCommands::run(const std::function<void(ArticleDialog&)>& fill) {
    if (!canEdit()) return;
    ArticleDialog dialog(*m_browser.document(), {}, m_window);
    dialog.setObjectName(QStringLiteral("articleDialog"));
    fill(dialog);
    dialog.exec();
    if (!dialog.savedUids().isEmpty()) m_browser.select(dialog.savedUids().last());
}

void ArticleCommands::pasteClipboard() {
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    const QString text = data == nullptr || data->hasUrls() ? QString() : articleIn(*data);
    if (!text.trimmed().isEmpty()) open(text);
}

bool ArticleCommands::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop) return false;
    auto* drop = static_cast<QDropEvent*>(event);
    if (watched != m_window || !canEdit() || !takes(*drop->mimeData())) return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::DragEnter) return true;
    // The program that is dragged from waits for this to return: a dialog comes after that.
    QTimer::singleShot(0, this, [this, path = articleFile(*drop->mimeData()), text = articleIn(*drop->mimeData())] {
        openDropped(path, text);
    });
    return true;
}

void ArticleCommands::openDropped(const QString& path, const QString& text) {
    if (path.isEmpty()) return open(text);
    const auto content = readArticleFile(path);
    if (content) {
        open(articleText(*content));
    } else {
        m_dialogs.report(m_window, content.error(), {});
    }
}

}  // namespace cutline
