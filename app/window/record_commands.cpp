// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/record_commands.h"

#include "app/window/actions.h"
#include "model/editing/record_names.h"
#include "model/editing/restore.h"
#include "views/browse/browser.h"
#include "views/detail/detail_panel.h"
#include "views/history/history_dialog.h"
#include "views/organizations/organizations_dialog.h"
#include "views/sources/sources_dialog.h"

namespace cutline {

RecordCommands::RecordCommands(QWidget* window, Browser& browser, Dialogs& dialogs, Actions& actions,
                               DetailPanel& details)
    : QObject(window), m_window(window), m_browser(browser), m_dialogs(dialogs), m_actions(actions) {
    connect(actions.organizations, &QAction::triggered, this, &RecordCommands::showOrganizations);
    connect(actions.sources, &QAction::triggered, this, &RecordCommands::showSources);
    connect(actions.history, &QAction::triggered, this, &RecordCommands::showHistory);
    connect(&details, &DetailPanel::restoreAsked, this, &RecordCommands::restoreVersion);
    connect(&browser, &Browser::contentChanged, this, &RecordCommands::followDocument);
    followDocument();
}

RecordCommands::~RecordCommands() = default;

void RecordCommands::followDocument() {
    Document* document = m_browser.document();
    for (QAction* action : {m_actions.organizations, m_actions.sources, m_actions.history}) {
        action->setEnabled(document != nullptr);
    }
    if (document == m_document) return;
    closeDialogs();
    if (m_document != nullptr) m_document->disconnect(this);
    m_document = document;
    if (document == nullptr) return;
    connect(document, &QObject::destroyed, this, [this] {
        closeDialogs();
        m_document = nullptr;
    });
}

void RecordCommands::closeDialogs() {
    for (const QPointer<QDialog>& dialog : {m_organizations, m_sources, m_history}) delete dialog.data();
}

template <class Shown, class Make>
void RecordCommands::showOnly(QPointer<QDialog>& place, Make make) {
    if (m_document == nullptr) return;
    if (!place) {
        Shown* dialog = make();
        // What was done there can be taken back there.
        dialog->addActions(
            {m_actions.undo, m_actions.redo, m_actions.organizations, m_actions.sources, m_actions.history});
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &Shown::eventAsked, this, [this](const QString& uid) {
            m_browser.select(uid);
            m_window->activateWindow();
        });
        place = dialog;
    }
    place->show();
    place->raise();
    place->activateWindow();
}

void RecordCommands::showOrganizations() {
    showOnly<OrganizationsDialog>(m_organizations, [this] {
        auto* dialog = new OrganizationsDialog(*m_document, m_window);
        connect(dialog, &OrganizationsDialog::filterAsked, this, [this](const QStringList& path) {
            const auto shown = m_browser.change([&](ViewState& state) { state.query.organizations = {path}; });
            if (!shown) m_dialogs.report(m_window, shown.error(), {});
            m_window->activateWindow();
        });
        return dialog;
    });
}

void RecordCommands::showSources() {
    showOnly<SourcesDialog>(m_sources, [this] { return new SourcesDialog(*m_document, {}, m_window); });
}

void RecordCommands::showHistory() {
    showOnly<HistoryDialog>(m_history, [this] { return new HistoryDialog(*m_document, m_window); });
}

void RecordCommands::restoreVersion(const Event& version) {
    if (m_document == nullptr) return;
    const QString words = tr("Restore %1").arg(RecordNames(m_document->workbook()).event(version));
    const auto restored =
        m_document->edit(words, [&](Transaction& transaction) { return restoreEvent(transaction, version); });
    if (!restored) m_dialogs.report(m_window, restored.error(), {});
}

}  // namespace cutline
