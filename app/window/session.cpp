// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session.h"

#include "model/sample/sample.h"

#include <QFile>
#include <QFileInfo>

namespace cutline {

QString workbookFilter() { return Session::tr("Workbooks (*.cutline)"); }

Result<void> saveCopyOver(const Workbook& workbook, const QString& path) {
    const QFileInfo target(path);
    const QString what = Session::tr("“%1” was not written").arg(target.fileName());
    if (!target.exists()) return workbook.saveCopy(path);
    if (!workbook.path().isEmpty() && target.canonicalFilePath() == QFileInfo(workbook.path()).canonicalFilePath()) {
        return failure(ErrorKind::File, what, Session::tr("it is the workbook that is open"),
                       Session::tr("Choose another name."));
    }
    const QString fresh = path % QStringLiteral(".new");
    QFile::remove(fresh);
    if (auto saved = workbook.saveCopy(fresh); !saved) return saved;
    if (QFile::remove(path) && QFile::rename(fresh, path)) return {};
    QFile::remove(fresh);
    return failure(ErrorKind::File, what, Session::tr("the file that is there cannot be replaced"),
                   Session::tr("Choose another name or folder."));
}

Session::Session(QWidget* window, Dialogs& dialogs, Settings& settings)
    : QObject(window), m_window(window), m_dialogs(dialogs), m_settings(settings) {}

Session::~Session() = default;

QString Session::name() const {
    if (!m_document) return {};
    return isInMemory() ? tr("Sample") : QFileInfo(m_document->workbook().path()).completeBaseName();
}

bool Session::createNew() {
    const QString filter = workbookFilter();
    while (true) {
        const QString path = m_dialogs.askToSave(m_window, tr("New workbook"), tr("layoffs.cutline"), filter);
        if (path.isEmpty() || !mayLeave()) return false;
        auto workbook = Workbook::create(path);
        if (workbook) return take(std::move(workbook));
        if (!m_dialogs.report(m_window, workbook.error(), tr("Choose another name…"))) return false;
    }
}

bool Session::askAndOpen() {
    const QString path = m_dialogs.askToOpen(m_window, tr("Open a workbook"), workbookFilter());
    return !path.isEmpty() && open(path);
}

bool Session::open(const QString& path) {
    if (path == kSampleName) return openSample();
    if (!mayLeave()) return false;
    auto workbook = Workbook::open(path);
    if (workbook) return take(std::move(workbook));
    return m_dialogs.report(m_window, workbook.error(), tr("Choose another file…")) && askAndOpen();
}

bool Session::openRecent(const QString& path) {
    if (QFileInfo::exists(path)) return open(path);
    const Error gone{ErrorKind::File, tr("“%1” is not there any more").arg(QFileInfo(path).fileName()),
                     tr("There is no file %1.").arg(path), tr("It may have been moved, renamed or deleted.")};
    if (m_dialogs.report(m_window, gone, tr("Remove it from the list"))) {
        m_settings.removeRecentFile(path);
        Q_EMIT recentFilesChanged();
    }
    return false;
}

bool Session::openSample() { return mayLeave() && take(cutline::openSample()); }

bool Session::saveCopy() {
    if (!m_document) return false;
    while (true) {
        const QString path =
            m_dialogs.askToSave(m_window, tr("Save a copy"), name() % tr(" copy.cutline"), workbookFilter());
        if (path.isEmpty()) return false;
        const auto saved = saveCopyOver(m_document->workbook(), path);
        if (saved) {
            if (isInMemory()) m_document->undoStack().setClean();
            m_settings.addRecentFile(path);
            Q_EMIT recentFilesChanged();
            return true;
        }
        if (!m_dialogs.report(m_window, saved.error(), tr("Choose another name…"))) return false;
    }
}

bool Session::close() {
    if (!mayLeave()) return false;
    show(nullptr);
    return true;
}

bool Session::reload() {
    if (!m_document || isInMemory()) return false;
    return take(Workbook::open(m_document->workbook().path()));
}

bool Session::mayLeave() {
    if (!m_document || !isInMemory() || m_document->undoStack().isClean()) return true;
    switch (m_dialogs.askAboutLoss(m_window)) {
        case Dialogs::Loss::SaveCopy:
            return saveCopy();
        case Dialogs::Loss::Discard:
            return true;
        case Dialogs::Loss::Stay:
            return false;
    }
    return false;
}

bool Session::take(Result<std::unique_ptr<Workbook>> workbook) {
    Result<std::unique_ptr<Document>> document = tl::unexpected<Error>(Error{});
    if (workbook) {
        document = Document::over(std::move(*workbook));
    } else {
        document = tl::unexpected<Error>(workbook.error());
    }
    if (!document) {
        m_dialogs.report(m_window, document.error(), {});
        return false;
    }
    show(std::move(*document));
    if (isInMemory()) return true;
    m_settings.addRecentFile(m_document->workbook().path());
    Q_EMIT recentFilesChanged();
    return true;
}

void Session::show(std::unique_ptr<Document> document) {
    const std::unique_ptr<Document> old = std::exchange(m_document, std::move(document));
    if (m_document) {
        connect(m_document.get(), &Document::failed, this,
                [this](const Error& error) { m_dialogs.report(m_window, error, {}); });
    }
    Q_EMIT documentChanged();
}

}  // namespace cutline
