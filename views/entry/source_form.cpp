// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/source_form.h"

#include <QGridLayout>
#include <QPlainTextEdit>
#include <QUrl>

namespace cutline {

SourceForm::SourceForm(QWidget* parent)
    : QObject(parent),
      m_publisher(new QLineEdit(parent)),
      m_title(new QLineEdit(parent)),
      m_url(new QLineEdit(parent)),
      m_urlVerdict(new Verdict(parent)),
      m_published(new DateField(tr("Published"), parent)),
      m_quote(new QPlainTextEdit(parent)) {
    m_publisher->setPlaceholderText(tr("CNBC"));
    m_publisher->setAccessibleName(tr("Publisher"));
    m_title->setAccessibleName(tr("Title"));
    m_url->setPlaceholderText(QStringLiteral("https://"));
    m_url->setAccessibleName(tr("Link"));
    m_quote->setAccessibleName(tr("Quote"));
    m_quote->setPlaceholderText(tr("The sentence that says so"));
    m_quote->setTabChangesFocus(true);
    m_quote->setFixedHeight(m_quote->fontMetrics().lineSpacing() * 3 + 14);
    for (QLineEdit* line : {m_publisher, m_title}) connect(line, &QLineEdit::textChanged, this, &SourceForm::changed);
    connect(m_url, &QLineEdit::textChanged, this, &SourceForm::checkUrl);
    connect(m_published, &DateField::changed, this, &SourceForm::changed);
    connect(m_quote, &QPlainTextEdit::textChanged, this, &SourceForm::changed);
}

void SourceForm::addTo(QGridLayout& grid) {
    const auto add = [&](const QString& name, QWidget* field, QWidget* verdict) {
        const int row = grid.rowCount();
        auto* label = new QLabel(name);
        label->setBuddy(field);
        label->setContentsMargins(0, 6, 0, 0);
        grid.addWidget(label, row, 0, Qt::AlignTop);
        grid.addWidget(field, row, 1, 1, verdict == nullptr ? 2 : 1);
        if (verdict != nullptr) grid.addWidget(verdict, row, 2);
    };
    add(tr("Publisher"), m_publisher, nullptr);
    add(tr("Title"), m_title, nullptr);
    add(tr("Link"), m_url, m_urlVerdict);
    add(tr("Published"), &m_published->line(), &m_published->verdict());
    add(tr("Quote"), m_quote, nullptr);
}

void SourceForm::setCitation(const CitationDraft& citation) {
    m_stored = citation;
    m_publisher->setText(citation.source.publisher);
    m_title->setText(citation.source.title);
    m_url->setText(citation.source.url);
    m_published->setDate(citation.source.published);
    m_quote->setPlainText(citation.quote);
}

std::optional<CitationDraft> SourceForm::citation() const {
    CitationDraft citation = m_stored;
    citation.source.publisher = m_publisher->text().trimmed();
    citation.source.title = m_title->text().trimmed();
    citation.source.url = m_url->text().trimmed();
    citation.source.published = m_published->date();
    citation.quote = m_quote->toPlainText().trimmed();
    const Source& source = citation.source;
    const bool isEmpty = source.publisher.isEmpty() && source.title.isEmpty() && source.url.isEmpty() &&
                         !source.published && citation.quote.isEmpty();
    return isEmpty ? std::nullopt : std::optional<CitationDraft>(citation);
}

QList<QWidget*> SourceForm::fields() const { return {m_publisher, m_title, m_url, &m_published->line(), m_quote}; }

QString SourceForm::problem() const {
    if (m_published->isBroken()) return tr("The date of the source cannot be understood.");
    if (m_urlVerdict->isProblem()) return tr("The link of the source is not a web address.");
    return {};
}

void SourceForm::checkUrl() {
    const QString text = m_url->text().trimmed();
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    const bool isWeb =
        url.isValid() && !url.host().isEmpty() && (scheme == QLatin1String("https") || scheme == QLatin1String("http"));
    if (text.isEmpty() || isWeb) {
        m_urlVerdict->understood(text.isEmpty() ? QString() : url.host());
    } else if (text == m_stored.source.url) {
        m_urlVerdict->understood(tr("not a web address: it is kept as text"));
    } else {
        m_urlVerdict->problem(tr("Start with https:// or http://."));
    }
    Q_EMIT changed();
}

}  // namespace cutline
