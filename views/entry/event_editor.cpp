// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/event_editor.h"

#include "model/editing/entry_memory.h"
#include "model/record/name_key.h"
#include "model/wording/wording.h"
#include "views/chart/widget_role.h"
#include "views/entry/draft_keeper.h"
#include "views/entry/event_form.h"
#include "views/entry/known_words.h"
#include "views/entry/last_entry_line.h"
#include "views/entry/near_panel.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace cutline {

namespace {

/// Completion learns from that many of the last entries.
constexpr int kRemembered = 2000;

std::shared_ptr<const SourceMemory> memoryOf(const Workbook& workbook) {
    // Without it only completion is missing.
    const auto cited = workbook.recentlyCited(kRemembered);
    return std::make_shared<const SourceMemory>(cited ? knownSources(*cited) : std::vector<KnownSource>());
}

QString nameOf(const EventDraft& draft) {
    return joinedPath(draft.organization) % u", " % dateWords(draft.event.announced);
}

}  // namespace

EventEditor::EventEditor(Document& document, const EventDraft& draft, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_organization(draft.organization),
      m_form(new EventForm(document.dataset(), draft)),
      m_lastEntry(new LastEntryLine(this)),
      m_near(new NearPanel(this)),
      m_reason(new QLabel(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_save(new QPushButton(tr("Save"), this)),
      m_next(new QPushButton(tr("Save and next"), this)),
      m_isNew(!draft.event.id.isStored()) {
    m_keeper = new DraftKeeper(
        document.workbook().path(), [this] { return QJsonDocument(typed()).toJson(QJsonDocument::Compact); }, this);
    arrange();
    connectParts();
    m_form->setMemory(memoryOf(document.workbook()));
    refresh();
    m_form->organization().line().setFocus();
}

EventEditor::~EventEditor() = default;

void EventEditor::arrange() {
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setProperty("role", QStringLiteral("quiet"));
    m_save->setProperty("role", QStringLiteral("accent"));
    m_save->setToolTip(tr("Ctrl+Return"));
    m_next->hide();
    for (QPushButton* button : {m_cancel, m_save, m_next}) button->setAutoDefault(false);

    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(20, 10, 20, 14);
    foot->setSpacing(10);
    foot->addWidget(m_reason, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    foot->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_lastEntry);
    layout->addWidget(m_near);
    layout->addLayout(foot);
}

void EventEditor::connectParts() {
    connect(m_form, &EventForm::changed, this, &EventEditor::refresh);
    connect(m_save, &QPushButton::clicked, this, &EventEditor::save);
    connect(m_next, &QPushButton::clicked, this, &EventEditor::saveAndNext);
    connect(m_cancel, &QPushButton::clicked, this, &EventEditor::cancelAsked);
    connect(m_near, &NearPanel::answered, this, [this] { m_keeper->follow(true); });
    connect(m_near, &NearPanel::mergeAsked, this, &EventEditor::mergeInto);
    connect(m_lastEntry, &LastEntryLine::taken, m_form, &EventForm::takeOver);
    connect(&m_document, &Document::datasetChanged, this, [this] {
        m_lastOf = kNoOrganization;
        m_form->setMemory(memoryOf(m_document.workbook()));
        m_form->setDataset(m_document.dataset());
    });
    auto* take = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this);
    take->setContext(Qt::WidgetWithChildrenShortcut);
    connect(take, &QShortcut::activated, m_lastEntry, &LastEntryLine::take);
    auto* another = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), this);
    another->setContext(Qt::WidgetWithChildrenShortcut);
    connect(another, &QShortcut::activated, m_form, &EventForm::addFigureWhereTheFocusIs);
}

QString EventEditor::reason() const { return m_reason->text(); }

bool EventEditor::isTouched() const { return m_form->isTouched() || !m_near->answers().empty(); }

void EventEditor::start(const EventDraft& draft) {
    m_isNew = !draft.event.id.isStored();
    m_near->setAnswers({});
    m_form->start(draft);
    const bool isCompany = !draft.organization.isEmpty();
    (isCompany && m_isNew ? m_form->announced().line() : m_form->organization().line()).setFocus();
}

void EventEditor::refresh() {
    const QString problem = m_form->problem();
    m_reason->setText(problem);
    for (QPushButton* button : {m_save, m_next}) {
        button->setEnabled(problem.isEmpty());
        button->setAccessibleDescription(problem);
    }
    followNear();
    followLastEntry();
    m_keeper->follow(isTouched());
    Q_EMIT changed();
}

// A stored event has had its questions; they come back when it becomes something else.
void EventEditor::followNear() {
    const EventDraft draft = m_form->draft();
    const bool isAsked = m_isNew || isTouched();
    m_near->follow(m_document.dataset(), draft, isAsked ? m_form->organization().known() : kNoOrganization);
}

void EventEditor::followLastEntry() {
    const OrganizationIndex organization = m_form->organization().found();
    if (!m_isNew || !m_form->isBare() || organization == kNoOrganization) {
        m_lastOf = kNoOrganization;
        return m_lastEntry->show(std::nullopt);
    }
    if (organization == m_lastOf) return;
    m_lastOf = organization;
    const Dataset& dataset = *m_document.dataset();
    const auto last = lastEntered(dataset, organization);
    auto draft = last ? draftOf(m_document.workbook(), dataset.id(*last)) : tl::unexpected<Error>(Error());
    m_lastEntry->show(draft ? std::optional<EventDraft>(*std::move(draft)) : std::nullopt);
}

Result<void> EventEditor::store(const EventDraft& draft, bool& isLinkRefused) {
    const QString words = m_isNew ? tr("Add %1").arg(nameOf(draft)) : tr("Edit %1").arg(nameOf(draft));
    return m_document.edit(words, [&](Transaction& transaction) -> Result<void> {
        const auto id = saveEvent(transaction, draft);
        if (!id) return tl::unexpected<Error>(id.error());
        for (const NearPanel::Answered& one : m_near->answers()) {
            const auto linked = transaction.add(linkFor(one.answer, *id, one.event));
            isLinkRefused = !linked;
            if (!linked) return tl::unexpected<Error>(linked.error());
        }
        return {};
    });
}

bool EventEditor::storeOrSay(const EventDraft& draft) {
    if (!m_form->problem().isEmpty()) return false;
    bool isLinkRefused = false;
    const auto made = store(draft, isLinkRefused);
    if (made) return true;
    m_reason->setText(made.error().oneLine());
    if (isLinkRefused) m_near->setProblem(made.error().oneLine());
    return false;
}

bool EventEditor::save() {
    const EventDraft draft = m_form->draft();
    if (!storeOrSay(draft)) return false;
    m_keeper->forget();
    Q_EMIT saved(draft.event.uid);
    return true;
}

bool EventEditor::saveAndNext() {
    if (!m_isNew) return save();
    const EventDraft draft = m_form->draft();
    if (!storeOrSay(draft)) return false;
    start(nextAfter(draft));
    m_reason->setText(tr("Saved: %1, %2").arg(joinedPath(draft.organization), entryWords(draft)));
    Q_EMIT savedAndNext(draft.event.uid);
    return true;
}

EventDraft EventEditor::nextAfter(const EventDraft& saved) const {
    EventDraft next = emptyDraft();
    next.organization = m_organization;
    next.event.kind = saved.event.kind;
    if (const auto citation = m_form->source().citation()) {
        CitationDraft kept;
        kept.source = citation->source;
        next.citations.push_back(kept);
    }
    return next;
}

void EventEditor::offerNext() {
    if (!m_isNew) return;
    m_next->show();
    setRole(*m_save, QLatin1String());
    m_save->setText(tr("Save and close"));
    m_save->setToolTip(tr("Ctrl+Shift+Return"));
    setRole(*m_next, QLatin1String("accent"));
    m_next->setToolTip(tr("Ctrl+Return"));
}

void EventEditor::discard() { m_keeper->forget(); }

void EventEditor::mergeInto(EventId event) {
    const auto stored = draftOf(m_document.workbook(), event);
    if (!stored) return m_reason->setText(stored.error().oneLine());
    const EventDraft merged = withSourcesOf(*stored, m_form->draft());
    m_next->hide();
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Ctrl+Return"));
    setRole(*m_save, QLatin1String("accent"));
    start(*stored);
    m_form->setDraft(merged);
    m_form->sources().open(m_form->sources().count() - 1);
    m_reason->setText(tr("This is the event that was there, with your source added."));
    m_form->source().publisher().setFocus();
}

EventDraft emptyDraft() {
    EventDraft draft;
    draft.event.uid = newUid();
    return draft;
}

EventDraft withSourcesOf(const EventDraft& stored, const EventDraft& typed) {
    EventDraft merged = stored;
    std::vector<std::optional<int>> places;
    for (const FigureDraft& one : typed.figures) {
        const auto isIt = [&](const FigureDraft& other) {
            return other.division == one.division && other.figure.measure == one.figure.measure &&
                   other.figure.qualifier == one.figure.qualifier && other.figure.best == one.figure.best &&
                   other.figure.low == one.figure.low && other.figure.high == one.figure.high;
        };
        const auto isRival = [&](const FigureDraft& other) {
            return other.division == one.division && other.figure.measure == one.figure.measure &&
                   other.figure.preferred;
        };
        const auto same = std::find_if(merged.figures.begin(), merged.figures.end(), isIt);
        places.push_back(static_cast<int>(same - merged.figures.begin()));
        if (same != merged.figures.end()) continue;
        FigureDraft added = one;
        added.figure.preferred = std::none_of(merged.figures.begin(), merged.figures.end(), isRival);
        merged.figures.push_back(added);
    }
    // A source that says otherwise says so of the figure it gave, not of the event as a whole.
    const bool saysOtherwise = !places.empty() && places.front() >= static_cast<int>(stored.figures.size());
    for (const CitationDraft& one : typed.citations) {
        CitationDraft citation = one;
        if (citation.figure) {
            citation.figure = places[static_cast<std::size_t>(*citation.figure)];
        } else if (saysOtherwise) {
            citation.figure = places.front();
        }
        merged.citations.push_back(citation);
    }
    return merged;
}

}  // namespace cutline
