// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/detail/heading_label.h"

#include <QAccessibleWidget>

namespace cutline {

namespace {

/// Qt's cache owns it and deletes it with the label.
class AccessibleHeading : public QAccessibleWidget {
public:
    explicit AccessibleHeading(QLabel& label) : QAccessibleWidget(&label, QAccessible::Heading), m_label(label) {}

    QString text(QAccessible::Text kind) const override {
        const bool isOwn = kind == QAccessible::Name && m_label.accessibleName().isEmpty();
        return isOwn ? m_label.text() : QAccessibleWidget::text(kind);
    }

private:
    const QLabel& m_label;
};

QAccessibleInterface* headingInterface(const QString&, QObject* object) {
    auto* label = qobject_cast<HeadingLabel*>(object);
    return label != nullptr ? new AccessibleHeading(*label) : nullptr;
}

}  // namespace

HeadingLabel::HeadingLabel(const QString& words, QWidget* parent) : QLabel(parent) {
    static const bool isInstalled = [] {
        QAccessible::installFactory(headingInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setWords(words);
}

void HeadingLabel::setWords(const QString& words) {
    const QString shown = breakable(words);
    setText(shown);
    setAccessibleName(shown == words ? QString() : words);
}

QString breakable(const QString& text) {
    constexpr qsizetype kLongestWord = 18;
    constexpr QChar kMayBreak(0x200B);
    QString broken;
    qsizetype place = 0;  ///< in the word
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        place = c.isSpace() ? 0 : place + 1;
        // Never between the halves of a character, nor before what is written above it, and seldom where letters join.
        const bool mayBreak =
            !c.isLowSurrogate() && !c.isMark() && (c.script() != QChar::Script_Arabic || place % kLongestWord == 0);
        if (place > kLongestWord && mayBreak) broken += kMayBreak;
        broken += c;
    }
    return broken;
}

}  // namespace cutline
