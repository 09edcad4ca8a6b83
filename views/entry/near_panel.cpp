// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/near_panel.h"

#include "model/wording/near_words.h"
#include "model/wording/wording.h"
#include "views/chart/plain_tool_tip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace cutline {

namespace {

/// More are no help: the likeliest come first.
constexpr std::size_t kMostRows = 3;

QString said(const Dataset& dataset, EventIndex event) {
    for (const FigureEntry& entry : dataset.figures(event)) {
        if (entry.organization != dataset.organization(event)) continue;
        Figure figure;
        figure.measure = entry.measure;
        figure.qualifier = entry.qualifier;
        figure.low = entry.low;
        figure.best = entry.best;
        figure.high = entry.high;
        return figureWords(figure);
    }
    return NearPanel::tr("no number");
}

std::optional<double> peopleOf(const Dataset& dataset, EventIndex event) {
    for (const FigureEntry& entry : dataset.figures(event)) {
        if (entry.organization == dataset.organization(event) && entry.measure == Measure::People) return entry.best;
    }
    return std::nullopt;
}

QString placeAndDay(const Dataset& dataset, EventIndex event) {
    return dataset.entry(dataset.organization(event)).path % u", " %
           spanWords(dataset.firstDay(event), dataset.lastDay(event));
}

NearSubject subjectOf(const EventDraft& draft, OrganizationIndex known) {
    NearSubject subject;
    subject.organization = known;
    subject.kind = draft.event.kind;
    subject.firstDay = static_cast<qint32>(draft.event.announced.firstDay().toJulianDay());
    subject.lastDay = static_cast<qint32>(draft.event.announced.lastDay().toJulianDay());
    if (draft.event.id.isStored()) subject.self = draft.event.id;
    for (const FigureDraft& one : draft.figures) {
        if (!one.figure.preferred || !one.figure.best) continue;
        if (!one.division.isEmpty()) {
            if (one.figure.measure == Measure::People) subject.parts.push_back(*one.figure.best);
        } else {
            (one.figure.measure == Measure::People ? subject.people : subject.percent) = *one.figure.best;
        }
    }
    return subject;
}

}  // namespace

NearPanel::NearPanel(QWidget* parent)
    : QWidget(parent),
      m_layout(new QVBoxLayout(this)),
      m_merge(new QToolButton(this)),
      m_problem(new QLabel(this)),
      m_conflict(new QLabel(this)) {
    setObjectName(QStringLiteral("entryAside"));
    setAttribute(Qt::WA_StyledBackground);
    m_layout->setContentsMargins(20, 8, 20, 8);
    m_layout->setSpacing(4);
    makeHead();
    m_layout->addWidget(m_merge, 0, Qt::AlignLeft);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("role", QStringLiteral("problem"));
    m_layout->addWidget(m_problem);
    m_problem->hide();
    m_conflict->setTextFormat(Qt::PlainText);
    m_conflict->setWordWrap(true);
    m_conflict->setProperty("role", QStringLiteral("doubt"));
    m_layout->addWidget(m_conflict);
    m_conflict->hide();
    hide();
    for (int i = 0; i < static_cast<int>(kMostRows); ++i) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] { choose(i); });
    }
}

void NearPanel::makeHead() {
    auto* head = new QHBoxLayout;
    head->setSpacing(2);
    auto* question = new QLabel(tr("Is it one of these?"), this);
    question->setProperty("role", QStringLiteral("caption"));
    head->addWidget(question);
    head->addSpacing(10);
    const Qt::Key keys[] = {Qt::Key_S, Qt::Key_P, Qt::Key_W, Qt::Key_C, Qt::Key_D};
    const QString words[] = {tr("&Same"), tr("&Part of it"), tr("Its &whole"), tr("&Corrects it"), tr("&Different")};
    for (int i = 0; i < kNearAnswerCount; ++i) {
        auto* button = new QToolButton(this);
        button->setText(words[i]);
        button->setProperty("role", QStringLiteral("link"));
        button->setFocusPolicy(Qt::StrongFocus);
        const auto answered = static_cast<NearAnswer>(i);
        // The key of the button itself would press it for a tenth of a second before anything happens.
        button->setShortcut(QKeySequence());
        connect(new QShortcut(QKeySequence(Qt::ALT | keys[i]), this), &QShortcut::activated, this,
                [this, answered] { answer(answered); });
        button->setToolTip(tr("Of the chosen event: %1").arg(answerWords(answered)));
        connect(button, &QToolButton::clicked, this, [this, answered] { answer(answered); });
        head->addWidget(button);
    }
    m_merge->setToolTip(
        tr("Opens the event that is there, with this source and its figure added, so that one "
           "announcement stays one event"));
    m_merge->setProperty("role", QStringLiteral("link"));
    m_merge->setFocusPolicy(Qt::StrongFocus);
    m_merge->setText(tr("Add this source to that event instead of a second one (Alt+M)"));
    m_merge->setShortcut(QKeySequence(Qt::ALT | Qt::Key_M));
    m_merge->hide();
    connect(m_merge, &QToolButton::clicked, this, [this] {
        for (const Answered& one : m_answers) {
            if (one.answer == NearAnswer::Same) return Q_EMIT mergeAsked(one.event);
        }
    });
    head->addStretch(1);
    m_layout->addLayout(head);
}

// What was answered stays in the list, also where the date was changed since.
std::vector<NearEvent> NearPanel::found(const EventDraft& draft, OrganizationIndex known) const {
    std::vector<NearEvent> near;
    if (draft.event.announced.isValid()) near = nearEvents(*m_dataset, subjectOf(draft, known), kMostRows);
    std::vector<NearEvent> kept;
    for (const Answered& one : m_answers) {
        const auto event = m_dataset->find(one.event);
        if (!event) continue;
        const auto isIt = [&](const NearEvent& other) { return other.event == *event; };
        if (std::none_of(near.begin(), near.end(), isIt)) kept.push_back({*event, FigureNearness::Unknown, 0, false});
    }
    if (near.size() > kMostRows - std::min(kMostRows, kept.size()))
        near.resize(kMostRows - std::min(kMostRows, kept.size()));
    near.insert(near.begin(), kept.begin(), kept.end());
    if (near.size() > kMostRows) near.resize(kMostRows);
    return near;
}

void NearPanel::follow(const std::shared_ptr<const Dataset>& dataset, const EventDraft& draft,
                       OrganizationIndex known) {
    const bool isOther = dataset != m_dataset;
    m_dataset = dataset;
    m_self = draft.event.id.isStored() ? std::optional<EventId>(draft.event.id) : std::nullopt;
    m_people = subjectOf(draft, known).people;
    std::vector<NearEvent> near = found(draft, known);
    const auto isEqual = [](const NearEvent& a, const NearEvent& b) {
        return a.event == b.event && a.figure == b.figure && a.daysLater == b.daysLater;
    };
    if (isOther || !std::equal(near.begin(), near.end(), m_near.begin(), m_near.end(), isEqual)) {
        m_near = near;
        rebuild(*dataset, near);
    }
    showConflict();
    setVisible(!m_rows.empty());
}

void NearPanel::rebuild(const Dataset& dataset, const std::vector<NearEvent>& near) {
    for (const Row& row : m_rows) {
        row.box->hide();
        row.box->deleteLater();
    }
    m_rows.clear();
    for (const NearEvent& one : near) {
        Row row = makeRow(static_cast<int>(m_rows.size()) + 1);
        row.id = dataset.id(one.event);
        row.words = placeAndDay(dataset, one.event) % u" · " % said(dataset, one.event) % u" — " % nearWords(one);
        const QString headline = dataset.headline(one.event);
        row.radio->setToolTip(plainToolTip(headline.isEmpty() ? row.words : QString(row.words % u'\n' % headline)));
        row.radio->setAccessibleName(row.words);
        m_layout->insertWidget(m_layout->count() - 3, row.box);
        row.box->show();
        m_rows.push_back(row);
    }
    // The likeliest, unless somebody chose another.
    const auto same =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.id == m_chosenByHand; });
    if (!m_rows.empty()) (same == m_rows.end() ? m_rows.front() : *same).radio->setChecked(true);
    refresh();
    elide();
}

NearPanel::Row NearPanel::makeRow(int number) {
    Row row;
    row.box = new QWidget(this);
    auto* line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto* key = new QLabel(tr("Alt+%1").arg(number), row.box);
    key->setProperty("role", QStringLiteral("quiet"));
    row.radio = new QRadioButton(row.box);
    row.radio->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row.radio->setAutoExclusive(false);  // the rows have no common parent of their own
    row.answer = new QToolButton(row.box);
    row.answer->setProperty("role", QStringLiteral("chip"));
    row.answer->setFocusPolicy(Qt::StrongFocus);
    row.answer->setToolTip(tr("Take this answer back"));
    line->addWidget(key);
    line->addWidget(row.radio, 1);
    line->addWidget(row.answer);
    connect(row.radio, &QRadioButton::clicked, this, [this, number] { choose(number - 1); });
    connect(row.answer, &QToolButton::clicked, this, [this, number] { takeBack(number - 1); });
    return row;
}

void NearPanel::choose(int row) {
    if (row >= rowCount()) return;
    for (int i = 0; i < rowCount(); ++i) m_rows[static_cast<std::size_t>(i)].radio->setChecked(i == row);
    m_chosenByHand = eventAt(row);
    setProblem({});
    refresh();
}

int NearPanel::chosen() const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.radio->isChecked(); });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::optional<NearAnswer> NearPanel::answerOf(int row) const {
    const auto found = std::find_if(m_answers.begin(), m_answers.end(),
                                    [&](const Answered& one) { return one.event == eventAt(row); });
    return found == m_answers.end() ? std::nullopt : std::optional<NearAnswer>(found->answer);
}

// Only one whole: what the workbook would refuse is refused when it is answered.
QString NearPanel::refusal(NearAnswer answer, EventId other) const {
    if (answer != NearAnswer::PartOf && answer != NearAnswer::Whole) return {};
    const auto part = answer == NearAnswer::Whole ? std::optional<EventId>(other) : m_self;
    for (const LinkEntry& link : m_dataset->links()) {
        if (link.kind != LinkKind::PartOf || !part || m_dataset->id(link.from) != *part) continue;
        return tr("%1 is already part of %2. Take that link away first.")
            .arg(placeAndDay(*m_dataset, link.from), placeAndDay(*m_dataset, link.to));
    }
    if (answer == NearAnswer::Whole) return {};
    for (const Answered& one : m_answers) {
        if (one.answer != NearAnswer::PartOf || one.event == other) continue;
        const auto whole = m_dataset->find(one.event);
        return tr("It is already part of %1. Take that answer back first.")
            .arg(whole ? placeAndDay(*m_dataset, *whole) : QString());
    }
    return {};
}

void NearPanel::answer(NearAnswer answer) {
    const int row = chosen();
    if (row < 0) return;
    const EventId other = eventAt(row);
    if (const QString words = refusal(answer, other); !words.isEmpty()) return setProblem(words);
    setProblem({});
    std::erase_if(m_answers, [&](const Answered& one) { return one.event == other; });
    m_answers.push_back({other, answer});
    for (int next = 0; next < rowCount(); ++next) {
        if (answerOf(next)) continue;
        choose(next);
        break;
    }
    m_chosenByHand.reset();
    refresh();
    Q_EMIT answered();
}

void NearPanel::takeBack(int row) {
    std::erase_if(m_answers, [&](const Answered& one) { return one.event == eventAt(row); });
    choose(row);
    Q_EMIT answered();
}

QString NearPanel::problem() const { return m_problem->text(); }

void NearPanel::setProblem(const QString& words) {
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void NearPanel::refresh() {
    bool isSame = false;
    for (int i = 0; i < rowCount(); ++i) {
        const Row& row = m_rows[static_cast<std::size_t>(i)];
        const auto answer = answerOf(i);
        row.answer->setVisible(answer.has_value());
        if (!answer) continue;
        row.answer->setText(answerWords(*answer) % QStringLiteral("  ×"));
        row.answer->setAccessibleName(tr("Take back: %1").arg(answerWords(*answer)));
        isSame |= *answer == NearAnswer::Same;
    }
    m_merge->setVisible(isSame);
    showConflict();
    elide();
}

QString NearPanel::conflict() const { return m_conflict->text(); }

// It may be saved: parts that exceed their whole count as their sum. But whoever says so should see it.
void NearPanel::showConflict() {
    QString words;
    for (const Answered& one : m_answers) {
        const auto event = m_dataset->find(one.event);
        const auto theirs = event ? peopleOf(*m_dataset, *event) : std::nullopt;
        const bool isPart = one.answer == NearAnswer::PartOf;
        if (!theirs || !m_people || (!isPart && one.answer != NearAnswer::Whole)) continue;
        const auto part = static_cast<qint64>(isPart ? *m_people : *theirs);
        const auto whole = static_cast<qint64>(isPart ? *theirs : *m_people);
        if (part <= whole) continue;
        words =
            tr("%1 is more than the %2 of which it is a part: a conflict. Perhaps it corrects the other, or the other "
               "is a part of it.")
                .arg(numberWords(part), numberWords(whole));
    }
    m_conflict->setText(words);
    m_conflict->setVisible(!words.isEmpty());
}

void NearPanel::elide() {
    for (const Row& row : m_rows) {
        const int room = std::max(row.radio->width() - 32, 200);
        const QString words = row.radio->fontMetrics().elidedText(row.words, Qt::ElideRight, room);
        row.radio->setText(QString(words).replace(u'&', QStringLiteral("&&")));
    }
}

void NearPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    elide();
}

}  // namespace cutline
