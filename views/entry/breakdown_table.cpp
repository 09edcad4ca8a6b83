// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/breakdown_table.h"

#include "model/record/name_key.h"
#include "model/wording/wording.h"
#include "views/chart/widget_role.h"
#include "views/detail/detail_text.h"
#include "views/entry/known_words.h"
#include "views/entry/organization_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSet>
#include <QShortcut>

#include <algorithm>

namespace cutline {

BreakdownTable::BreakdownTable(QWidget* parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_remainder(new QLabel(this)), m_add(new QToolButton(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_add->setText(tr("Add a di&vision"));
    // Not by the button, which would press itself for a tenth of a second before the focus goes to the new row.
    m_add->setShortcut(QKeySequence());
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_V), this), &QShortcut::activated, this,
            &BreakdownTable::addRow);
    m_add->setProperty("role", QStringLiteral("link"));
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_remainder->setTextFormat(Qt::PlainText);
    m_remainder->setProperty("role", QStringLiteral("quiet"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch(1);
    foot->addWidget(m_remainder);
    m_layout->addLayout(foot);
    connect(m_add, &QToolButton::clicked, this, &BreakdownTable::addRow);
}

void BreakdownTable::addRow() {
    appendRow({}).division->setFocus();
    change();
}

void BreakdownTable::setShares(const std::vector<Share>& shares) {
    m_isFilling = true;
    clear();
    std::vector<std::pair<QStringList, std::vector<FigureStack::Stored>>> rows;
    for (const Share& share : shares) {
        auto row = std::find_if(rows.begin(), rows.end(), [&](const auto& one) { return one.first == share.division; });
        if (row == rows.end()) row = rows.insert(rows.end(), {share.division, {}});
        row->second.push_back({share.position, share.figure});
    }
    for (const auto& [division, figures] : rows) appendRow(division).stack->setFigures(figures);
    m_isFilling = false;
    change();
    Q_EMIT linesChanged();
}

std::vector<BreakdownTable::TypedRow> BreakdownTable::typed() const {
    std::vector<TypedRow> rows;
    for (const Row& row : m_rows) rows.push_back({row.division->text(), row.stack->typed(), row.isOffer});
    return rows;
}

void BreakdownTable::setTyped(const std::vector<TypedRow>& rows) {
    m_isFilling = true;
    clear();
    for (const TypedRow& typed : rows) {
        Row& row = appendRow({});
        row.division->setText(typed.division);
        row.isOffer = typed.isOffer;
        row.stack->setTyped(typed.figures);
    }
    m_isFilling = false;
    change();
    Q_EMIT linesChanged();
}

void BreakdownTable::offer(const QList<QStringList>& divisions) {
    for (const QStringList& division : divisions) {
        const QString key = nameKey(joinedPath(division));
        const auto isThere = [&](const Row& row) { return nameKey(row.division->text()) == key; };
        if (std::any_of(m_rows.begin(), m_rows.end(), isThere)) continue;
        appendRow(division).isOffer = true;
    }
    change();
}

BreakdownTable::Row& BreakdownTable::appendRow(const QStringList& division) {
    Row row = makeRow();
    row.division->setText(joinedPath(division));
    new CompletionList(row.division, [this](const QString& typed) {
        return m_known ? completionRows(m_known(), typed) : std::vector<CompletionList::Row>();
    });
    m_layout->insertWidget(m_layout->count() - 1, row.box);
    row.box->show();  // now, not when the layout gets to it: the focus is about to go there
    connectRow(row);
    m_rows.push_back(row);
    Q_EMIT linesChanged();
    return m_rows.back();
}

BreakdownTable::Row BreakdownTable::makeRow() {
    Row row;
    row.box = new QWidget(this);
    auto* line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    row.division = new QLineEdit(row.box);
    row.division->setAccessibleName(tr("Division"));
    row.division->setPlaceholderText(tr("Division"));
    row.stack = new FigureStack(tr("Figure of the division"), FigureField::Takes::Any, row.box);
    row.note = new QLabel(row.box);
    row.note->setTextFormat(Qt::PlainText);
    row.note->setWordWrap(true);
    row.note->setProperty("role", QStringLiteral("quiet"));
    row.remove = newSignButton(QStringLiteral("×"), tr("Remove this division"), row.box);
    auto* said = new QVBoxLayout;
    said->setSpacing(2);
    said->addWidget(row.stack);
    said->addWidget(row.note);
    line->addWidget(row.division, 3, Qt::AlignTop);
    line->addLayout(said, 7);
    row.remove->setMinimumHeight(row.division->sizeHint().height());
    line->addWidget(row.remove, 0, Qt::AlignTop);
    return row;
}

void BreakdownTable::connectRow(const Row& row) {
    QWidget* box = row.box;
    FigureStack* stack = row.stack;
    connect(row.remove, &QToolButton::clicked, this, [this, box] { removeRow(box); });
    connect(stack, &FigureStack::anotherAsked, this, [this, stack] { Q_EMIT anotherAsked(stack); });
    connect(row.division, &QLineEdit::textEdited, this, [this, box] { rowOf(box)->isOffer = false; });
    connect(row.division, &QLineEdit::textChanged, this, &BreakdownTable::change);
    connect(stack, &FigureStack::changed, this, &BreakdownTable::change);
    connect(stack, &FigureStack::linesChanged, this, &BreakdownTable::linesChanged);
}

BreakdownTable::Row* BreakdownTable::rowOf(const QWidget* box) {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.box == box; });
    return found == m_rows.end() ? nullptr : &*found;
}

void BreakdownTable::removeRow(const QWidget* box) {
    Row* row = rowOf(box);
    if (row == nullptr) return;
    row->box->hide();
    row->stack->disconnect(this);
    row->box->deleteLater();
    m_rows.erase(m_rows.begin() + (row - m_rows.data()));
    m_add->setFocus();
    Q_EMIT linesChanged();
    change();
}

void BreakdownTable::clear() {
    for (const Row& row : m_rows) {
        row.box->hide();
        row.stack->disconnect(this);
        row.box->deleteLater();
    }
    m_rows.clear();
}

std::vector<BreakdownTable::Share> BreakdownTable::shares() const {
    std::vector<Share> shares;
    for (const Row& row : m_rows) {
        const QStringList division = typedPath(row.division->text());
        if (division.isEmpty()) continue;
        const auto figures = row.stack->figures();
        if (figures.empty() && !row.isOffer) {
            shares.push_back({division, &row.stack->field(), row.stack->position(0), Figure{}});
        }
        for (const FigureStack::Held& held : figures) {
            if (held.figure) shares.push_back({division, held.field, held.position, *held.figure});
        }
    }
    return shares;
}

void BreakdownTable::setKnownDivisions(std::function<const Completions&()> known) { m_known = std::move(known); }

void BreakdownTable::setWhole(std::optional<qint64> whole) {
    m_whole = whole;
    showRemainder();
}

QString BreakdownTable::problem() const {
    QSet<QString> seen;
    for (const Row& row : m_rows) {
        const QString name = row.division->text().trimmed();
        if (name.isEmpty() && row.stack->isEmpty()) continue;
        if (name.isEmpty()) {
            return tr("Name the division that %1 falls on.").arg(row.stack->field().line().text().trimmed());
        }
        if (typedPath(name).isEmpty()) return tr("A name is missing beside “>” in the breakdown.");
        if (row.stack->isBroken()) return tr("The figure of %1 cannot be understood.").arg(name);
        QSet<QString> keys;
        for (const FigureStack::Held& held : row.stack->figures()) {
            keys << nameKey(name) % (held.figure && held.figure->measure == Measure::Percent ? u"%" : u"");
        }
        if (keys.isEmpty()) keys << nameKey(name);
        if (seen.intersects(keys)) {
            return tr("%1 stands in the breakdown twice: + adds what another source says.").arg(name);
        }
        seen.unite(keys);
    }
    return {};
}

QString BreakdownTable::remainder() const { return m_remainder->text(); }

void BreakdownTable::change() {
    if (m_isFilling) return;
    showRemainder();
    showNotes();
    Q_EMIT changed();
}

void BreakdownTable::showRemainder() {
    qint64 sum = 0;
    for (const Row& row : m_rows) sum += row.stack->people().value_or(0);
    const bool isTooMuch = m_whole && sum > *m_whole;
    QString words;
    if (!m_rows.empty() && m_whole) {
        words = isTooMuch ? tr("the parts are %1 more than the whole; it will count as their sum")
                                .arg(numberWords(sum - *m_whole))
                          : tr("%1 not broken down").arg(numberWords(*m_whole - sum));
    } else if (!m_rows.empty() && sum > 0) {
        words = tr("%1 in all").arg(numberWords(sum));
    }
    m_remainder->setText(words);
    setRole(*m_remainder, isTooMuch ? QLatin1String("doubt") : QLatin1String("quiet"));
    for (const Row& row : m_rows) {
        const qint64 others = sum - row.stack->people().value_or(0);
        const bool isLeft = m_whole && others <= *m_whole;
        row.stack->setRest(isLeft ? std::optional<qint64>(*m_whole - others) : std::nullopt);
    }
}

void BreakdownTable::showNotes() {
    for (const Row& row : m_rows) {
        const bool isOpen = !row.division->text().trimmed().isEmpty() && row.stack->isEmpty();
        row.note->setText(row.isOffer ? tr("from the last entry: left out as long as it has no figure")
                                      : tr("named without a number"));
        row.note->setVisible(isOpen);
    }
}

QList<QWidget*> BreakdownTable::tabStops() const {
    QList<QWidget*> stops;
    for (const Row& row : m_rows) stops << row.division << row.stack->tabStops() << row.remove;
    return stops << m_add;
}

}  // namespace cutline
