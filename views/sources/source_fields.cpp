// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/source_fields.h"

#include "model/editing/source_edits.h"
#include "views/detail/detail_text.h"
#include "views/entry/date_field.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace cutline {

SourceFields::SourceFields(QWidget* parent)
    : QWidget(parent),
      m_publisher(new QLineEdit(this)),
      m_title(new QLineEdit(this)),
      m_url(new QLineEdit(this)),
      m_published(new DateField(tr("Published"), this)),
      m_problem(newDetailText({}, "problem")) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    QWidget* before = nullptr;
    const auto add = [&](const QString& words, QLineEdit& field) {
        auto* label = new QLabel(words);
        label->setBuddy(&field);
        grid->addWidget(label, row, 0);
        grid->addWidget(&field, row++, 1);
        field.setAccessibleName(QString(words).remove(u'&'));
        if (before != nullptr) setTabOrder(before, &field);
        before = &field;
    };
    add(tr("&Publisher"), *m_publisher);
    add(tr("&Title"), *m_title);
    add(tr("P&ublished"), m_published->line());
    grid->addWidget(&m_published->verdict(), row++, 1);
    add(tr("&Address"), *m_url);
    grid->addWidget(m_problem, row++, 1);
    for (QLineEdit* field : {m_publisher, m_title, m_url}) {
        field->setPlaceholderText(tr("not known"));
        connect(field, &QLineEdit::textChanged, this, &SourceFields::refresh);
    }
    connect(m_published, &DateField::changed, this, &SourceFields::refresh);
    refresh();
}

void SourceFields::setSource(const Source& source) {
    m_stored = source;
    type(source);
}

void SourceFields::type(const Source& typed) {
    m_isFilling = true;
    m_publisher->setText(typed.publisher);
    m_title->setText(typed.title);
    m_url->setText(typed.url);
    m_published->setDate(typed.published);
    for (QLineEdit* field : {m_publisher, m_title, m_url}) field->setCursorPosition(0);
    m_isFilling = false;
    refresh();
}

Source SourceFields::source() const {
    return cleaned({m_stored.id, m_publisher->text(), m_title->text(), m_url->text(), m_published->date()});
}

bool SourceFields::isTouched() const {
    return m_stored.id.isStored() && (source() != m_stored || m_published->isBroken());
}

QString SourceFields::problem() const {
    if (!m_stored.id.isStored()) return {};
    const Source now = source();
    if (now.publisher.isEmpty() && now.title.isEmpty() && now.url.isEmpty()) {
        return tr("Say at least who published it, what it is called, or where it stands.");
    }
    return m_published->isBroken() ? m_published->verdict().text() : QString();
}

void SourceFields::refresh() {
    if (m_isFilling) return;
    m_published->verdict().setVisible(!m_published->verdict().text().isEmpty());
    // A broken date says so itself.
    const QString words = m_published->isBroken() ? QString() : problem();
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    m_publisher->setAccessibleDescription(words);
    Q_EMIT changed();
}

}  // namespace cutline
