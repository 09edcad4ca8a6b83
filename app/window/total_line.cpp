// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/total_line.h"

#include "app/window/action_button.h"
#include "app/window/actions.h"
#include "model/wording/wording.h"
#include "views/browse/browser.h"

#include <QGridLayout>
#include <QLabel>

namespace cutline {

TotalLine::TotalLine(Browser* browser, const Actions& actions, QWidget* parent)
    : QWidget(parent),
      m_browser(browser),
      m_layout(new QGridLayout(this)),
      m_number(new QLabel(this)),
      m_rest(new QLabel(this)) {
    m_number->setProperty("role", QStringLiteral("total"));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rest->setProperty("role", QStringLiteral("quiet"));
    m_rest->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rest->setWordWrap(true);
    m_explain = new ActionButton(actions.explain, tr("Explain"), QStringLiteral("link"), this);
    m_layout->setContentsMargins(15, 8, 15, 2);
    m_layout->setHorizontalSpacing(10);
    m_layout->setVerticalSpacing(2);
    m_layout->setColumnStretch(1, 1);
    m_layout->addWidget(m_number, 0, 0);
    m_layout->addWidget(m_explain, 0, 2);
    place();
    connect(browser, &Browser::contentChanged, this, &TotalLine::refresh);
    connect(browser, &Browser::presentationChanged, this, &TotalLine::refresh);
    refresh();
}

QString TotalLine::words() const { return m_number->text() % u' ' % m_rest->text(); }

void TotalLine::resizeEvent(QResizeEvent*) { place(); }

void TotalLine::place() {
    const int beside = m_rest->fontMetrics().horizontalAdvance(m_rest->text()) + 4;
    const QMargins margins = m_layout->contentsMargins();
    const int room = width() - margins.left() - margins.right() - m_number->sizeHint().width() -
                     m_explain->sizeHint().width() - 2 * m_layout->horizontalSpacing();
    m_layout->removeWidget(m_rest);
    if (beside <= room) {
        m_layout->addWidget(m_rest, 0, 1);
    } else {
        m_layout->addWidget(m_rest, 1, 0, 1, 3);
    }
}

void TotalLine::refresh() {
    const auto& selection = m_browser->selection();
    if (!selection) {
        m_number->clear();
        m_rest->clear();
        return;
    }
    const Total total = totalOf(*selection);
    // "27,000 net of 37,000 announced · 74 layoffs · 1 without a number": the number that was chosen stands large.
    const QString words = totalWords(total);
    const QString net = numberWords(total.net) % tr(" net");
    const QString count = total.events == 1 ? tr("1 layoff") : tr("%1 layoffs").arg(numberWords(total.events));
    QString rest = words.startsWith(net) ? words.mid(net.size()).trimmed() : words;
    const qsizetype dot = rest.indexOf(QStringLiteral(" · "));
    rest = dot < 0 ? QString(rest % u" · " % count) : QString(rest.first(dot) % u" · " % count % rest.mid(dot));
    if (m_browser->state().showsGross) {
        m_number->setText(tr("%1 announced").arg(numberWords(total.gross)));
        m_rest->setText(rest.replace(tr("of %1 announced").arg(numberWords(total.gross)),
                                     tr("of them %1 net").arg(numberWords(total.net))));
    } else {
        m_number->setText(net);
        m_rest->setText(rest);
    }
    setToolTip(words);
    place();
}

}  // namespace cutline
