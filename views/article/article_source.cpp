// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/article/article_source.h"

#include "model/editing/source_edits.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace cutline {

ArticleSource::ArticleSource(QWidget* parent)
    : QWidget(parent),
      m_publisher(new QLineEdit(this)),
      m_title(new QLineEdit(this)),
      m_url(new QLineEdit(this)),
      m_published(new DateField(tr("Published"), this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    // The form beside it has labels of its own for the same: a key that two answer to is answered by neither.
    const auto add = [&](const QString& words, const QString& name, QLineEdit* line, int row, int column) {
        auto* label = new QLabel(words, this);
        label->setBuddy(line);
        line->setAccessibleName(name);
        grid->addWidget(label, row, column);
        grid->addWidget(line, row, column + 1);
    };
    add(tr("Published b&y"), tr("Publisher"), m_publisher, 0, 0);
    add(tr("Published"), tr("Published"), &m_published->line(), 0, 2);
    add(tr("&Title"), tr("Title"), m_title, 1, 0);
    add(tr("Link"), tr("Link"), m_url, 1, 2);
    grid->addWidget(&m_published->verdict(), 2, 2, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    m_publisher->setPlaceholderText(tr("CNBC"));
    m_url->setPlaceholderText(QStringLiteral("https://"));
    m_published->verdict().setVisible(false);
    setTabOrder(m_publisher, &m_published->line());
    setTabOrder(&m_published->line(), m_title);
    setTabOrder(m_title, m_url);
    for (QLineEdit* line : {m_publisher, m_title, m_url}) {
        connect(line, &QLineEdit::textChanged, this, &ArticleSource::changed);
    }
    connect(m_published, &DateField::changed, this, [this] {
        // "2023-03-20" needs no comment, "last Tuesday" does.
        const auto date = m_published->date();
        const bool isPlain = m_published->isEmpty() || (date && date->text() == m_published->line().text().trimmed());
        m_published->verdict().setVisible(!isPlain);
        Q_EMIT changed();
    });
}

Source ArticleSource::source() const {
    return cleaned({{}, m_publisher->text(), m_title->text(), m_url->text(), m_published->date()});
}

void ArticleSource::setSource(const Source& source) {
    const QSignalBlocker quiet(this);
    m_publisher->setText(source.publisher);
    m_title->setText(source.title);
    m_url->setText(source.url);
    m_published->setDate(source.published);
}

std::optional<QDate> ArticleSource::day() const {
    const auto date = m_published->date();
    if (!date || date->precision() != DatePrecision::Day) return std::nullopt;
    return date->firstDay();
}

}  // namespace cutline
