// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/detail/detail_page.h"

#include "views/chart/plain_tool_tip.h"
#include "views/detail/detail_text.h"
#include "views/detail/flow_layout.h"
#include "views/detail/heading_label.h"
#include "views/detail/history_section.h"
#include "views/detail/link_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace cutline {

namespace {

QHBoxLayout* addLine(QVBoxLayout* layout) {
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    layout->addLayout(line);
    return line;
}

}  // namespace

DetailPage::DetailPage(const EventDetails& details, bool isEditable, const OpenUrl& open, QWidget* parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("detailPage"));
    m_layout->setContentsMargins(16, 4, 16, 16);
    m_layout->setSpacing(4);
    addHead(details);
    addRows(tr("Breakdown"), details.breakdown);
    addRows(tr("Other figures"), details.otherFigures);
    addLinks(details.links, isEditable);
    addSources(details, open);
    addTexts(details);
    addHistory(details.history, isEditable);
    addButtons(isEditable);
    m_layout->addStretch(1);
}

void DetailPage::addHead(const EventDetails& details) {
    m_layout->addWidget(newDetailText(details.figure, "figure"));
    m_layout->addWidget(newDetailText(details.standing, "quiet"));
    if (!details.headline.isEmpty()) {
        m_layout->addSpacing(6);
        m_layout->addWidget(newDetailText(details.headline, "headline"));
    }
    if (!details.effective.isEmpty())
        m_layout->addWidget(newDetailText(tr("In effect %1").arg(details.effective), "quiet"));
    if (!details.why.isEmpty()) {
        addCaption(tr("How it counts"));
        m_layout->addWidget(newDetailText(details.why));
    }
}

void DetailPage::addCaption(const QString& text) {
    m_layout->addSpacing(12);
    auto* caption = new HeadingLabel(text);
    caption->setProperty("role", QStringLiteral("caption"));
    m_layout->addWidget(caption);
}

void DetailPage::addRows(const QString& caption, const std::vector<DetailRow>& rows) {
    if (rows.empty()) return;
    addCaption(caption);
    for (const DetailRow& row : rows) {
        QHBoxLayout* line = addLine(m_layout);
        line->addWidget(newDetailText(row.name), 1);
        QLabel* words = newDetailText(row.words, row.isQuiet ? "quiet" : nullptr);
        words->setWordWrap(false);
        words->setAlignment(Qt::AlignRight | Qt::AlignTop);
        line->addWidget(words);
    }
}

void DetailPage::addLinks(const std::vector<DetailLink>& links, bool isEditable) {
    if (links.empty()) return;
    addCaption(tr("Linked"));
    for (const DetailLink& one : links) {
        QHBoxLayout* line = addLine(m_layout);
        auto* jump = new LinkButton(one.words);
        connect(jump, &QPushButton::clicked, this, [this, other = one.other] { Q_EMIT eventAsked(other); });
        line->addWidget(jump);
        line->addStretch(1);
        if (!isEditable) continue;
        QToolButton* remove = newTextLink(QStringLiteral("×"));
        remove->setProperty("role", QStringLiteral("quietLink"));
        remove->setToolTip(tr("Remove this link"));
        remove->setAccessibleName(tr("Remove the link: %1").arg(one.words));
        connect(remove, &QToolButton::clicked, this, [this, link = one.link] { Q_EMIT removeLinkAsked(link); });
        line->addWidget(remove, 0, Qt::AlignTop);
    }
}

void DetailPage::addSources(const EventDetails& details, const OpenUrl& open) {
    if (!details.sources.empty()) addCaption(tr("Said by"));
    for (const DetailSource& source : details.sources) {
        QHBoxLayout* line = addLine(m_layout);
        line->addWidget(newDetailText(source.words), 1);
        if (isSafeToOpen(source.url)) {
            const QUrl url(source.url, QUrl::StrictMode);
            QString host = url.host();
            if (host.startsWith(QLatin1String("www."))) host.remove(0, 4);
            QToolButton* link = newTextLink(host % u" ↗");
            link->setToolTip(plainToolTip(source.url));
            link->setAccessibleName(tr("Open %1 in the browser").arg(source.url));
            connect(link, &QToolButton::clicked, this, [open, url] { open(url); });
            line->addWidget(link, 0, Qt::AlignTop);
        } else if (!source.url.isEmpty()) {
            m_layout->addWidget(newDetailText(source.url, "quiet"));
        }
        if (!source.called.isEmpty()) m_layout->addWidget(newDetailText(source.called, "quiet"));
        if (!source.title.isEmpty() && source.title != source.words) {
            m_layout->addWidget(newDetailText(source.title, "quiet"));
        }
    }
    for (const QString& quote : details.quotes) {
        m_layout->addSpacing(6);
        m_layout->addWidget(newDetailText(u"“" % quote % u"”", "quote"));
    }
}

void DetailPage::addTexts(const EventDetails& details) {
    if (!details.note.isEmpty()) {
        addCaption(tr("Note"));
        m_layout->addWidget(newDetailText(details.note));
    }
    if (!details.importedRow.isEmpty()) {
        addCaption(tr("As imported"));
        m_layout->addWidget(newDetailText(details.importedRow, "quiet"));
    }
}

void DetailPage::addHistory(const std::vector<HistoryStep>& steps, bool isEditable) {
    if (steps.empty()) return;
    addCaption(tr("History"));
    m_history = new HistorySection(steps, isEditable);
    m_layout->addWidget(m_history);
    connect(m_history, &HistorySection::opened, this, &DetailPage::historyOpened);
    connect(m_history, &HistorySection::restoreAsked, this, &DetailPage::restoreAsked);
}

void DetailPage::setHistoryOpen(bool isOpen) {
    if (m_history != nullptr) m_history->setOpen(isOpen);
}

void DetailPage::addButtons(bool isEditable) {
    m_layout->addSpacing(16);
    auto* line = new FlowLayout;
    line->setSpacing(8);
    m_layout->addLayout(line);
    const auto add = [&](const QString& words, const QString& name, void (DetailPage::*asked)()) {
        auto* button = new QPushButton(words);
        button->setObjectName(name);
        button->setEnabled(isEditable);
        connect(button, &QPushButton::clicked, this, asked);
        line->addWidget(button);
    };
    add(tr("Edit"), QStringLiteral("edit"), &DetailPage::editAsked);
    add(tr("Link to…"), QStringLiteral("link"), &DetailPage::linkAsked);
    add(tr("Delete"), QStringLiteral("delete"), &DetailPage::deleteAsked);
}

}  // namespace cutline
