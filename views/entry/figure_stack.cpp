// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/figure_stack.h"

#include "views/detail/detail_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>

#include <algorithm>

namespace cutline {

namespace {

/// What the line measures; an empty one goes with people.
Measure measureOf(const FigureField& field) { return field.figure() ? field.figure()->measure : Measure::People; }

}  // namespace

FigureStack::FigureStack(const QString& name, FigureField::Takes takes, QWidget* parent)
    : QWidget(parent), m_name(name), m_takes(takes), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    setFigures({});
}

void FigureStack::setFigures(std::vector<Stored> figures) {
    std::stable_sort(figures.begin(), figures.end(),
                     [](const Stored& a, const Stored& b) { return a.figure.preferred && !b.figure.preferred; });
    clear();
    for (const Stored& stored : figures) addLine(stored);
    if (m_lines.empty()) addLine();
    Q_EMIT changed();
}

std::vector<FigureStack::Typed> FigureStack::typed() const {
    std::vector<Typed> lines;
    for (const Line& line : m_lines) {
        std::optional<Stored> stored;
        if (line.position) stored = Stored{line.position, {}};
        lines.push_back({line.field->line().text(), stored, line.isChosen});
    }
    return lines;
}

void FigureStack::setTyped(const std::vector<Typed>& lines) {
    clear();
    for (const Typed& typed : lines) {
        FigureField& field = addLine(typed.stored);
        if (field.line().text() != typed.words) field.line().setText(typed.words);
        m_lines.back().isChosen = typed.isPreferred;
    }
    if (m_lines.empty()) addLine();
    refresh();
    Q_EMIT changed();
}

void FigureStack::clear() {
    for (const Line& line : m_lines) {
        line.box->hide();
        line.field->disconnect(this);
        line.field->deleteLater();
        line.box->deleteLater();
    }
    m_lines.clear();
}

FigureField& FigureStack::addLine(const std::optional<Stored>& stored) {
    Line line = makeLine();
    line.isChosen = stored ? stored->figure.preferred : m_lines.empty();
    line.position = stored ? stored->position : std::nullopt;
    if (stored) line.field->setFigure(stored->figure);
    line.field->setContext(m_context);
    line.field->setRest(m_rest);
    m_layout->addWidget(line.box);
    line.box->show();  // now, not when the layout gets to it: the focus may be about to go there
    FigureField* field = line.field;
    connect(field, &FigureField::changed, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    m_lines.push_back(line);
    refresh();
    Q_EMIT linesChanged();
    return *field;
}

// The field, with its mark, and the verdict, with its buttons, share the width as every row of the form does, so that
// their edges stand in line however many marks and buttons there are.
FigureStack::Line FigureStack::makeLine() {
    Line line;
    line.box = new QWidget(this);
    auto* cell = new QWidget(line.box);
    auto* side = new QWidget(line.box);
    line.mark = new QRadioButton(cell);
    line.mark->setAutoExclusive(false);  // there may be one for people and one for a percentage
    line.mark->setToolTip(tr("This is the figure that counts"));
    line.mark->setAccessibleName(line.mark->toolTip());
    line.field = new FigureField(m_lines.empty() ? m_name : tr("%1, said otherwise").arg(m_name), m_takes, cell);
    line.field->verdict().setParent(side);
    line.citedBy = new QLabel(side);
    line.citedBy->setTextFormat(Qt::PlainText);
    line.citedBy->setWordWrap(true);
    line.citedBy->setProperty("role", QStringLiteral("quiet"));
    line.another = newSignButton(QStringLiteral("+"), tr("Another source says otherwise (Ctrl+Shift+F)"), side);
    // The key does the same: Tab has a shorter way from the figure on.
    line.another->setFocusPolicy(Qt::ClickFocus);
    line.remove = newSignButton(QStringLiteral("×"), tr("Remove this figure"), side);
    lay(line, *cell, *side);
    connect(line.another, &QToolButton::clicked, this, &FigureStack::anotherAsked);
    connect(line.remove, &QToolButton::clicked, this, [this, box = line.box] { removeLine(box); });
    connect(line.mark, &QRadioButton::clicked, this, [this, box = line.box] {
        const auto found =
            std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& one) { return one.box == box; });
        prefer(static_cast<int>(found - m_lines.begin()));
    });
    return line;
}

void FigureStack::lay(const Line& line, QWidget& cell, QWidget& side) {
    auto* left = new QHBoxLayout(&cell);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(8);
    left->addWidget(line.mark);
    left->addWidget(&line.field->line(), 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(&line.field->verdict());
    words->addWidget(line.citedBy);
    auto* right = new QHBoxLayout(&side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(4);
    right->addLayout(words, 1);
    for (QToolButton* button : {line.another, line.remove}) {
        button->setMinimumHeight(line.field->line().sizeHint().height());
        right->addWidget(button, 0, Qt::AlignTop);
    }
    side.setMinimumWidth(m_takes == FigureField::Takes::Any ? 150 : 200);
    auto* layout = new QHBoxLayout(line.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(&cell, 5, Qt::AlignTop);
    layout->addWidget(&side, 4);
}

void FigureStack::removeLine(const QWidget* box) {
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& line) { return line.box == box; });
    if (found == m_lines.end() || m_lines.size() == 1) return;
    const bool wasChosen = found->isChosen;
    found->box->hide();
    found->field->disconnect(this);
    found->field->deleteLater();
    found->box->deleteLater();
    m_lines.erase(found);
    const auto isChosen = [](const Line& line) { return line.isChosen; };
    if (wasChosen && std::none_of(m_lines.begin(), m_lines.end(), isChosen)) m_lines.front().isChosen = true;
    m_lines.front().field->line().setFocus();
    refresh();
    Q_EMIT linesChanged();
    Q_EMIT changed();
}

void FigureStack::prefer(int line) {
    const Measure measure = measureOf(field(line));
    for (Line& one : m_lines) {
        if (measureOf(*one.field) == measure) one.isChosen = false;
    }
    m_lines[static_cast<std::size_t>(line)].isChosen = true;
    refresh();
    Q_EMIT changed();
}

// A mark on a line that was emptied goes to the first that has a figure of its measure; a new figure that is the only
// one of its measure needs no mark. A stored figure that nobody preferred stays what it is.
std::vector<bool> FigureStack::preferred() const {
    std::vector<bool> preferred(m_lines.size(), false);
    bool isFree = false;
    for (const Line& line : m_lines) isFree |= line.isChosen && !line.field->figure();
    for (const Measure measure : {Measure::People, Measure::Percent}) {
        std::vector<std::size_t> lines;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].field->figure() && measureOf(*m_lines[i].field) == measure) lines.push_back(i);
        }
        const auto chosen =
            std::find_if(lines.begin(), lines.end(), [&](std::size_t i) { return m_lines[i].isChosen; });
        if (chosen != lines.end()) {
            preferred[*chosen] = true;
        } else if (!lines.empty() && (isFree || (lines.size() == 1 && !m_lines[lines.front()].position))) {
            preferred[lines.front()] = true;
        }
    }
    return preferred;
}

bool FigureStack::isPreferred(int line) const { return preferred()[static_cast<std::size_t>(line)]; }

std::vector<FigureStack::Held> FigureStack::figures() const {
    std::vector<Held> held;
    const std::vector<bool> marks = preferred();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].field->isEmpty()) continue;
        Held one{m_lines[i].field, m_lines[i].position, m_lines[i].field->figure()};
        if (one.figure) one.figure->preferred = marks[i];
        held.push_back(std::move(one));
    }
    return held;
}

bool FigureStack::isEmpty() const {
    return std::all_of(m_lines.begin(), m_lines.end(), [](const Line& line) { return line.field->isEmpty(); });
}

bool FigureStack::isBroken() const {
    return std::any_of(m_lines.begin(), m_lines.end(), [](const Line& line) { return line.field->isBroken(); });
}

std::optional<qint64> FigureStack::people() const {
    for (const Held& one : figures()) {
        if (one.figure && one.figure->preferred && one.figure->measure == Measure::People) {
            return bestPeople(*one.figure);
        }
    }
    return std::nullopt;
}

void FigureStack::setContext(const std::optional<PlausibilityContext>& context) {
    m_context = context;
    const QSignalBlocker quiet(this);
    for (const Line& line : m_lines) line.field->setContext(context);
}

void FigureStack::setRest(std::optional<qint64> rest) {
    m_rest = rest;
    for (const Line& line : m_lines) line.field->setRest(rest);
}

void FigureStack::setCitedBy(const std::function<QString(const FigureField*)>& citedBy) {
    for (const Line& line : m_lines) {
        const QString words = m_lines.size() > 1 ? citedBy(line.field) : QString();
        line.citedBy->setText(words);
        line.citedBy->setVisible(!words.isEmpty());
    }
}

QList<QWidget*> FigureStack::tabStops() const {
    QList<QWidget*> stops;
    for (const Line& line : m_lines) stops << line.mark << &line.field->line() << line.remove;
    return stops;
}

void FigureStack::refresh() {
    const std::vector<bool> marks = preferred();
    const bool showsMarks = m_lines.size() > 1 || (!m_lines.front().isChosen && !m_lines.front().field->isEmpty());
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i].mark->setChecked(marks[i]);
        m_lines[i].mark->setVisible(showsMarks);
        m_lines[i].remove->setVisible(m_lines.size() > 1);
        m_lines[i].another->setVisible(i == 0);
        m_lines[i].another->setEnabled(!isEmpty());
    }
}

}  // namespace cutline
