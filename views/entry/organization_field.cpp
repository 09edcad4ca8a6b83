// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/organization_field.h"

#include "model/record/name_key.h"
#include "views/entry/known_words.h"

namespace cutline {

namespace {

/// The longest part of the path that is known, and how many names it has.
std::pair<OrganizationIndex, qsizetype> knownPart(const Dataset& dataset, const QStringList& path) {
    for (qsizetype length = path.size(); length > 0; --length) {
        const OrganizationIndex found = dataset.at(path.first(length));
        if (found != kNoOrganization) return {found, length};
    }
    return {kNoOrganization, 0};
}

}  // namespace

QStringList typedPath(const QString& text) {
    QStringList names = text.split(u'>');
    for (QString& name : names) {
        name = name.simplified();
        if (name.isEmpty()) return {};
    }
    return names;
}

OrganizationField::OrganizationField(const QString& name, std::shared_ptr<const Dataset> dataset, QWidget* parent)
    : QObject(parent),
      m_dataset(std::move(dataset)),
      m_line(new QLineEdit(parent)),
      m_verdict(new Verdict(m_line, parent)) {
    m_line->setAccessibleName(name);
    m_line->setPlaceholderText(tr("Company, or Company > Division"));
    new CompletionList(m_line, [this](const QString& typed) { return completionRows(completions(), typed); });
    connect(m_line, &QLineEdit::textChanged, this, &OrganizationField::read);
}

void OrganizationField::setDataset(std::shared_ptr<const Dataset> dataset) {
    m_dataset = std::move(dataset);
    m_completions.reset();
    read();
}

const Completions& OrganizationField::completions() {
    if (!m_completions) m_completions.emplace(knownOrganizations(*m_dataset));
    return *m_completions;
}

void OrganizationField::setPath(const QStringList& path) { m_line->setText(joinedPath(path)); }

QStringList OrganizationField::path() const { return typedPath(m_line->text()); }

void OrganizationField::read() {
    const QStringList names = path();
    const auto [known, length] = knownPart(*m_dataset, names);
    m_known = known;
    m_isWhole = length == names.size() && length > 0;
    if (isEmpty()) {
        m_verdict->understood({});
    } else if (names.isEmpty()) {
        m_verdict->problem(tr("A name is missing beside “>”."));
    } else if (m_isWhole) {
        const QString path = m_dataset->entry(known).path;
        m_verdict->understood(path == joinedPath(names) ? tr("known") : path);
    } else if (length == 0) {
        m_verdict->understood(tr("new company"));
    } else {
        m_verdict->understood(tr("new division of %1").arg(m_dataset->entry(known).path));
    }
    m_line->setAccessibleDescription(m_verdict->text());
    Q_EMIT changed();
}

}  // namespace cutline
