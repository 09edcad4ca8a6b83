// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/detail/event_details.h"

#include <QUrl>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace cutline {

class HistorySection;

/// The details of one event, laid out once: another event gets another page. Every text of it is plain, whatever a
/// file holds. Owned by the panel it lies in.
class DetailPage : public QWidget {
    Q_OBJECT

public:
    using OpenUrl = std::function<void(const QUrl&)>;

    DetailPage(const EventDetails& details, bool isEditable, const OpenUrl& open, QWidget* parent = nullptr);

    void setHistoryOpen(bool isOpen);

Q_SIGNALS:
    void editAsked();
    void deleteAsked();
    void linkAsked();
    void removeLinkAsked(const cutline::LinkEntry& link);
    void eventAsked(cutline::EventIndex event);
    void historyOpened(bool isOpen);
    void restoreAsked(const cutline::Event& version);

private:
    void addHead(const EventDetails& details);
    void addCaption(const QString& text);
    void addRows(const QString& caption, const std::vector<DetailRow>& rows);
    void addLinks(const std::vector<DetailLink>& links, bool isEditable);
    void addSources(const EventDetails& details, const OpenUrl& open);
    void addTexts(const EventDetails& details);
    void addHistory(const std::vector<HistoryStep>& steps, bool isEditable);
    void addButtons(bool isEditable);

    QVBoxLayout* m_layout;
    HistorySection* m_history = nullptr;  ///< none where the journal knows nothing of the event
};

}  // namespace cutline
