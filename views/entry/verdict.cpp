// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/verdict.h"

#include "views/chart/plain_tool_tip.h"
#include "views/chart/widget_role.h"
#include "views/detail/flow_layout.h"

#include <QLabel>
#include <QVBoxLayout>

namespace cutline {

Verdict::Verdict(QWidget* field, QWidget* parent)
    : QWidget(parent), m_field(field), m_words(new QLabel(this)), m_offers(new QWidget(this)) {
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    m_words->setProperty("role", QStringLiteral("quiet"));
    auto* flow = new FlowLayout(m_offers);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(6);
    m_offers->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_offers);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString Verdict::text() const { return m_words->text(); }

void Verdict::understood(const QString& words) { display(State::Understood, words, {}); }

void Verdict::problem(const QString& words, const QList<Choice>& choices) { display(State::Problem, words, choices); }

void Verdict::doubt(const QString& words, const QList<Choice>& choices) { display(State::Doubt, words, choices); }

void Verdict::display(State state, const QString& words, const QList<Choice>& choices) {
    m_state = state;
    m_words->setText(words);
    offer(choices);
    const auto role = state == State::Problem ? QLatin1String("problem")
                      : state == State::Doubt ? QLatin1String("doubt")
                                              : QLatin1String("quiet");
    setRole(*m_words, role);
}

void Verdict::offer(const QList<Choice>& choices) {
    for (QToolButton* button : m_choices) {
        button->hide();
        button->deleteLater();  // one of them may be what was pressed
    }
    m_choices.clear();
    QWidget* before = m_field;
    for (const Choice& choice : choices) {
        auto* button = new QToolButton(m_offers);
        button->setText(QString(choice.words).replace(u'&', QStringLiteral("&&")));
        button->setToolTip(plainToolTip(choice.why));
        button->setAccessibleName(tr("Read it as %1").arg(choice.words));
        button->setAccessibleDescription(choice.why);
        button->setProperty("role", QStringLiteral("chip"));
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, words = choice.words] { Q_EMIT chosen(words); });
        m_offers->layout()->addWidget(button);
        button->show();
        setTabOrder(before, button);
        before = button;
        m_choices << button;
    }
    m_offers->setVisible(!choices.isEmpty());
}

}  // namespace cutline
