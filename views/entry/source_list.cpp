// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/source_list.h"

#include "views/entry/known_words.h"

#include <QHBoxLayout>

#include <algorithm>

namespace cutline {

SourceList::SourceList(QWidget* parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_add(new QToolButton(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_add->setText(tr("Add another source"));
    m_add->setProperty("role", QStringLiteral("link"));
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_foot = new QHBoxLayout;
    m_foot->addWidget(m_add);
    m_foot->addStretch(1);
    m_layout->addLayout(m_foot);
    connect(m_add, &QToolButton::clicked, this, [this] { add().publisher().setFocus(); });
    append();
}

SourceForm& SourceList::append() {
    auto* form = new SourceForm(this);
    form->setLabelWidth(m_labelWidth);
    m_layout->insertWidget(m_layout->count() - 1, form);
    form->show();  // now, not when the layout gets to it: the focus may be about to go there
    m_forms.push_back(form);
    connect(form, &SourceForm::changed, this, [this] {
        if (!m_isFilling) Q_EMIT changed();
    });
    connect(form, &SourceForm::openAsked, this, [this, form] {
        open(static_cast<int>(std::find(m_forms.begin(), m_forms.end(), form) - m_forms.begin()));
        form->publisher().setFocus();
    });
    connect(form, &SourceForm::removeAsked, this, [this, form] { remove(form); });
    if (m_memory) SourceMemory::attach(m_memory, *form);
    return *form;
}

void SourceList::setCitations(const std::vector<Cited>& cited) {
    m_isFilling = true;
    clear();
    for (const Cited& one : cited) {
        SourceForm& form = append();
        form.setCitation(one.citation);
        form.setFigures(m_figures, false);
        form.setSupports(one.supports);
    }
    if (m_forms.empty()) append();
    const auto whole =
        std::find_if(m_forms.begin(), m_forms.end(), [](const auto* form) { return form->supports() == nullptr; });
    m_open = whole == m_forms.end() ? 0 : static_cast<int>(whole - m_forms.begin());
    refreshFigures();
    refold();
    m_isFilling = false;
    Q_EMIT linesChanged();
}

void SourceList::setCount(int count, int opened) {
    setCitations(std::vector<Cited>(static_cast<std::size_t>(std::max(count, 1))));
    open(std::clamp(opened, 0, this->count() - 1));
}

SourceForm& SourceList::add(const FigureField* supports) {
    SourceForm& form = append();
    form.setFigures(m_figures, false);
    form.setSupports(supports);
    m_open = count() - 1;
    refreshFigures();
    refold();
    Q_EMIT linesChanged();
    Q_EMIT changed();
    return form;
}

void SourceList::open(int source) {
    m_open = source;
    refold();
    Q_EMIT linesChanged();
}

void SourceList::remove(SourceForm* form) {
    m_forms.erase(std::find(m_forms.begin(), m_forms.end(), form));
    form->hide();
    form->disconnect(this);
    form->deleteLater();
    m_open = std::min(m_open, count() - 1);
    refreshFigures();
    refold();
    current().publisher().setFocus();
    Q_EMIT linesChanged();
    Q_EMIT changed();
}

void SourceList::clear() {
    for (SourceForm* form : m_forms) {
        form->hide();
        form->disconnect(this);
        form->deleteLater();
    }
    m_forms.clear();
}

std::vector<SourceList::Cited> SourceList::citations() const {
    std::vector<Cited> cited;
    for (const SourceForm* form : m_forms) {
        if (auto citation = form->citation()) cited.push_back({*std::move(citation), form->supports()});
    }
    return cited;
}

void SourceList::setFigures(const std::vector<CitableFigure>& figures) {
    m_figures = figures;
    refreshFigures();
    refold();
}

// One source of one figure has nothing to choose from; nearly all events are like that.
void SourceList::refreshFigures() {
    for (SourceForm* form : m_forms) {
        const bool isAsked = !m_figures.empty() && (m_figures.size() > 1 || m_forms.size() > 1 || form->supports());
        form->setFigures(m_figures, isAsked);
    }
}

void SourceList::refold() {
    for (int i = 0; i < count(); ++i) form(i).fold(i != m_open, count() == 1);
}

QString SourceList::publishersOf(const FigureField* field) const {
    QStringList publishers;
    for (const SourceForm* form : m_forms) {
        const auto citation = form->supports() == field ? form->citation() : std::nullopt;
        if (citation && !citation->source.publisher.isEmpty()) publishers << citation->source.publisher;
    }
    return publishers.join(QStringLiteral(", "));
}

QString SourceList::problem() const {
    for (const SourceForm* form : m_forms) {
        if (const QString problem = form->problem(); !problem.isEmpty()) return problem;
    }
    return {};
}

void SourceList::setMemory(std::shared_ptr<const SourceMemory> memory) {
    m_memory = std::move(memory);
    for (SourceForm* form : m_forms) SourceMemory::attach(m_memory, *form);
}

void SourceList::setLabelWidth(int width) {
    m_labelWidth = width;
    m_foot->setContentsMargins(width + 14, 0, 0, 0);
    for (SourceForm* form : m_forms) form->setLabelWidth(width);
}

QList<QWidget*> SourceList::tabStops() const {
    QList<QWidget*> stops;
    for (const SourceForm* form : m_forms) stops << form->tabStops();
    return stops << m_add;
}

}  // namespace cutline
