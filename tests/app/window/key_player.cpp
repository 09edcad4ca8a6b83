// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window/key_player.h"

#include <QApplication>
#include <QFile>
#include <QKeySequence>
#include <QTest>
#include <QTimer>

namespace cutline::test {

namespace {

/// xdotool calls keys by their X names, QKeySequence a few of them otherwise.
QKeyCombination combinationOf(const QString& keys) {
    static const std::pair<QLatin1String, QLatin1String> names[] = {
        {QLatin1String("Escape"), QLatin1String("Esc")}, {QLatin1String("BackSpace"), QLatin1String("Backspace")},
        {QLatin1String("Prior"), QLatin1String("PgUp")}, {QLatin1String("Next"), QLatin1String("PgDown")},
        {QLatin1String("Delete"), QLatin1String("Del")},
    };
    QStringList parts = keys.split(u'+');
    for (const auto& [x, qt] : names) {
        if (parts.last() == x) parts.last() = qt;
    }
    const QKeySequence sequence(parts.join(u'+'), QKeySequence::PortableText);
    return sequence.count() == 1 ? sequence[0] : QKeyCombination();
}

}  // namespace

Result<std::vector<KeyStep>> readKeyScript(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::File, QStringLiteral("The keys cannot be read"), file.errorString());
    }
    std::vector<KeyStep> steps;
    for (int line = 1; !file.atEnd(); ++line) {
        QString text = QString::fromUtf8(file.readLine());
        if (text.endsWith(u'\n')) text.chop(1);
        if (text.trimmed().isEmpty() || text.startsWith(u'#')) continue;
        const QString verb = text.section(u' ', 0, 0);
        const QString rest = text.section(u' ', 1);
        if (verb == QLatin1String("press") && combinationOf(rest).key() != Qt::Key(0)) {
            steps.push_back({line, rest, {}});
        } else if (verb == QLatin1String("type") && !rest.isEmpty()) {
            steps.push_back({line, {}, rest});
        } else {
            return failure(ErrorKind::Data, QStringLiteral("Line %1 of the keys is no step").arg(line), text);
        }
    }
    return steps;
}

qsizetype keystrokesOf(const std::vector<KeyStep>& steps) {
    qsizetype strokes = 0;
    for (const KeyStep& step : steps) strokes += step.keys.isEmpty() ? step.words.size() : 1;
    return strokes;
}

bool KeyPlayer::play(const std::vector<KeyStep>& steps) {
    m_steps = steps;
    m_next = 0;
    schedule();
    QTimer limit;
    limit.setSingleShot(true);
    connect(&limit, &QTimer::timeout, &m_loop, [this] { m_loop.exit(1); });
    limit.start(60000);
    return m_loop.exec() == 0;
}

// A timer of its own a step: the step before may still be inside the dialog that it opened.
void KeyPlayer::schedule() { QTimer::singleShot(5, this, &KeyPlayer::playNext); }

QWidget* KeyPlayer::receiver() const {
    QWidget* top = QApplication::activeModalWidget();
    if (top == nullptr) top = m_window;
    // With no desktop nobody makes windows active.
    if (QApplication::activeWindow() != top) QApplication::setActiveWindow(top);
    if (QWidget* popup = QApplication::activePopupWidget()) {
        return popup->focusWidget() != nullptr ? popup->focusWidget() : popup;
    }
    return QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : top;
}

void KeyPlayer::playNext() {
    if (m_next == static_cast<qsizetype>(m_steps.size())) {
        if (QApplication::activeModalWidget() == nullptr) return m_loop.exit(0);
        return schedule();
    }
    const KeyStep step = m_steps[static_cast<std::size_t>(m_next++)];
    schedule();
    if (step.keys.isEmpty()) {
        for (const QChar letter : step.words) {
            // Letter by letter to whatever has the focus then: a completion may open on the way.
            QTest::sendKeyEvent(QTest::Click, receiver(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
        }
        return;
    }
    const QKeyCombination keys = combinationOf(step.keys);
    QTest::keyClick(receiver(), keys.key(), keys.keyboardModifiers());
}

}  // namespace cutline::test
