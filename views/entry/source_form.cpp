// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/source_form.h"

#include "model/editing/source_edits.h"
#include "model/wording/wording.h"
#include "views/detail/event_details.h"
#include "views/entry/form_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace cutline {

SourceForm::SourceForm(QWidget* parent)
    : QWidget(parent),
      m_head(new QWidget(this)),
      m_header(new QPushButton(m_head)),
      m_remove(new QToolButton(m_head)),
      m_fields(new QWidget(this)),
      m_grid(new QGridLayout(m_fields)),
      m_publisher(new QLineEdit(m_fields)),
      m_title(new QLineEdit(m_fields)),
      m_url(new QLineEdit(m_fields)),
      m_urlVerdict(new Verdict(m_url, m_fields)),
      m_published(new DateField(tr("Published"), m_fields)),
      m_quote(new QPlainTextEdit(m_fields)),
      m_called(new QLineEdit(m_fields)),
      m_calledLabel(makeFormLabel(tr("Called there"), m_called, m_fields)),
      m_supportsBox(new QComboBox(m_fields)),
      m_supportsLabel(makeFormLabel(tr("Supports"), m_supportsBox, m_fields)) {
    m_publisher->setPlaceholderText(tr("CNBC"));
    m_publisher->setAccessibleName(tr("Publisher"));
    m_title->setAccessibleName(tr("Title"));
    m_url->setPlaceholderText(QStringLiteral("https://"));
    m_url->setAccessibleName(tr("Link"));
    m_called->setAccessibleName(tr("What this source called the organization"));
    m_supportsBox->setAccessibleName(tr("What this source supports"));
    m_quote->setAccessibleName(tr("Quote"));
    m_quote->setPlaceholderText(tr("The sentence that says so"));
    m_quote->setTabChangesFocus(true);
    m_quote->setFixedHeight(m_quote->fontMetrics().lineSpacing() * 3 + 14);
    m_published->expectPast();
    arrange();
    for (QLineEdit* line : {m_publisher, m_title, m_called}) {
        connect(line, &QLineEdit::textChanged, this, &SourceForm::changed);
    }
    connect(m_url, &QLineEdit::textChanged, this, &SourceForm::checkUrl);
    connect(m_published, &DateField::changed, this, &SourceForm::changed);
    connect(m_quote, &QPlainTextEdit::textChanged, this, &SourceForm::changed);
    connect(m_header, &QPushButton::clicked, this, &SourceForm::openAsked);
    connect(m_remove, &QToolButton::clicked, this, &SourceForm::removeAsked);
    connect(m_supportsBox, &QComboBox::activated, this, [this](int row) {
        m_supports = row > 0 ? m_figures[static_cast<std::size_t>(row) - 1].field : nullptr;
        Q_EMIT changed();
    });
}

void SourceForm::arrange() {
    m_header->setProperty("role", QStringLiteral("fold"));
    m_header->setFocusPolicy(Qt::StrongFocus);
    m_header->setAutoDefault(false);
    m_header->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_remove->setText(QStringLiteral("×"));
    m_remove->setToolTip(tr("Remove this source"));
    m_remove->setAccessibleName(m_remove->toolTip());
    m_remove->setProperty("role", QStringLiteral("quietLink"));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_header, 1);
    head->addWidget(m_remove);

    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 5);
    m_grid->setColumnStretch(2, 4);
    m_grid->setColumnMinimumWidth(2, 200);
    const auto add = [&](QLabel* label, QWidget* field, QWidget* verdict) {
        const int row = m_grid->rowCount();
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(field, row, 1, 1, verdict == nullptr ? 2 : 1);
        if (verdict != nullptr) m_grid->addWidget(verdict, row, 2);
    };
    add(makeFormLabel(tr("P&ublisher"), m_publisher, m_fields), m_publisher, nullptr);
    add(makeFormLabel(tr("T&itle"), m_title, m_fields), m_title, nullptr);
    add(makeFormLabel(tr("&Link"), m_url, m_fields), m_url, m_urlVerdict);
    add(makeFormLabel(tr("Pu&blished"), &m_published->line(), m_fields), &m_published->line(), &m_published->verdict());
    add(makeFormLabel(tr("&Quote"), m_quote, m_fields), m_quote, nullptr);
    add(m_calledLabel, m_called, nullptr);
    add(m_supportsLabel, m_supportsBox, nullptr);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_head);
    layout->addWidget(m_fields);
    refreshCalled();
    setFigures({}, false);
    fold(false, true);
}

void SourceForm::setCitation(const CitationDraft& citation) {
    m_stored = citation;
    m_publisher->setText(citation.source.publisher);
    m_title->setText(citation.source.title);
    m_url->setText(citation.source.url);
    m_published->setDate(citation.source.published);
    m_quote->setPlainText(citation.quote);
    m_called->setText(citation.called);
    refreshCalled();
}

void SourceForm::setSource(const Source& source) {
    m_publisher->setText(source.publisher);
    m_title->setText(source.title);
    m_url->setText(source.url);
    m_published->setDate(source.published);
}

// Few sources call an organization otherwise; the others need no row for it.
void SourceForm::refreshCalled() {
    const bool isCalled = !m_stored.called.isEmpty() || !m_called->text().isEmpty();
    m_called->setVisible(isCalled);
    m_calledLabel->setVisible(isCalled);
}

std::optional<CitationDraft> SourceForm::citation() const {
    CitationDraft citation = m_stored;
    const Source typed{m_stored.source.id, m_publisher->text(), m_title->text(), m_url->text(), m_published->date()};
    // What came in from elsewhere is not cleaned by the way: others cite it too, and would cite another one then.
    citation.source = typed == m_stored.source ? typed : cleaned(typed);
    citation.quote = m_quote->toPlainText().trimmed();
    citation.called = m_called->text().trimmed();
    const Source& source = citation.source;
    const bool isEmpty = source.publisher.isEmpty() && source.title.isEmpty() && source.url.isEmpty() &&
                         !source.published && citation.quote.isEmpty();
    return isEmpty ? std::nullopt : std::optional<CitationDraft>(citation);
}

void SourceForm::setSupports(const FigureField* field) {
    m_supports = field;
    setFigures(m_figures, !m_supportsBox->isHidden());
}

void SourceForm::setFigures(const std::vector<CitableFigure>& figures, bool isAsked) {
    m_figures = figures;
    const auto found = std::find_if(figures.begin(), figures.end(),
                                    [&](const CitableFigure& figure) { return figure.field == m_supports; });
    if (found == figures.end()) m_supports = nullptr;
    m_supportsBox->clear();
    m_supportsBox->addItem(tr("the announcement as a whole"));
    for (const CitableFigure& figure : figures) m_supportsBox->addItem(figure.words);
    m_supportsBox->setCurrentIndex(m_supports == nullptr ? 0 : static_cast<int>(found - figures.begin()) + 1);
    m_supportsBox->setVisible(isAsked);
    m_supportsLabel->setVisible(isAsked);
}

QString SourceForm::supportsWords() const { return m_supports == nullptr ? QString() : m_supportsBox->currentText(); }

QString SourceForm::summary() const {
    QStringList parts;
    const QString publisher = m_publisher->text().trimmed();
    const QString title = m_title->text().trimmed();
    const QString url = QUrl(m_url->text().trimmed()).host();
    parts << (!publisher.isEmpty() ? publisher : !title.isEmpty() ? title : !url.isEmpty() ? url : tr("A source"));
    if (m_published->date()) parts.back() += u", " % dateWords(*m_published->date());
    if (const QString supported = supportsWords(); !supported.isEmpty()) parts << tr("for %1").arg(supported);
    const QString quote = m_quote->toPlainText().simplified();
    if (!quote.isEmpty()) parts << QString(u'“' % quote % u'”');
    return parts.join(QStringLiteral(" · "));
}

void SourceForm::fold(bool isFolded, bool isAlone) {
    m_head->setVisible(!isAlone);
    m_fields->setVisible(!isFolded);
    const QString words = isFolded ? summary() : summary().section(QStringLiteral(" · "), 0, 0);
    m_header->setText(QString((isFolded ? u"▸ " : u"▾ ") % QString(words).replace(u'&', QStringLiteral("&&"))));
    m_header->setAccessibleName(isFolded ? tr("Open the source %1").arg(words) : words);
}

void SourceForm::setLabelWidth(int width) { m_grid->setColumnMinimumWidth(0, width); }

int SourceForm::labelWidth() const {
    int width = 0;
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        if (const auto* item = m_grid->itemAtPosition(row, 0)) width = std::max(width, item->sizeHint().width());
    }
    return width;
}

QList<QWidget*> SourceForm::tabStops() const {
    return {m_header, m_remove, m_publisher, m_title, m_url, &m_published->line(), m_quote, m_called, m_supportsBox};
}

QString SourceForm::problem() const {
    if (m_published->isBroken()) return tr("The date of the source cannot be understood.");
    if (m_urlVerdict->isProblem()) return tr("The link of the source is not a web address.");
    const auto cited = citation();
    if (!cited) return {};
    const Source& source = cited->source;
    const bool isNamed = !source.publisher.isEmpty() || !source.title.isEmpty() || !source.url.isEmpty();
    return isNamed ? QString() : tr("Say who published it: a publisher, a title or a link.");
}

void SourceForm::checkUrl() {
    const QString text = m_url->text().trimmed();
    if (text.isEmpty() || isSafeToOpen(text)) {
        m_urlVerdict->understood(QUrl(text, QUrl::StrictMode).host());
    } else if (text == m_stored.source.url) {
        m_urlVerdict->understood(tr("not a web address: it is kept as text"));
    } else {
        m_urlVerdict->problem(tr("Start with https:// or http://."));
    }
    Q_EMIT changed();
}

}  // namespace cutline
