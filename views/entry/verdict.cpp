// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/verdict.h"

#include <QStyle>

namespace cutline {

Verdict::Verdict(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    display({}, "quiet");
}

void Verdict::understood(const QString& words) {
    m_isProblem = false;
    display(words, "quiet");
}

void Verdict::problem(const QString& words) {
    m_isProblem = true;
    display(words, "problem");
}

void Verdict::display(const QString& words, const char* role) {
    setText(words);
    if (property("role").toString() == QLatin1String(role)) return;
    setProperty("role", QLatin1String(role));
    style()->unpolish(this);
    style()->polish(this);
}

}  // namespace cutline
