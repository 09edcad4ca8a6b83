// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QProcess>
#include <QString>

namespace cutline::test {

/// Starts this test program again as a child that is going to be killed, with one disabled test of its own and some
/// variables besides those of this program, and waits until it says the word. Gives everything it said up to then;
/// fails the test where it never says the word.
QByteArray startUntil(QProcess& child, const QString& filter, const QHash<QString, QString>& variables,
                      const QByteArray& word);

/// The child's side: says a line at once.
void say(const char* line);
/// Says the word, and does nothing more until the child is killed.
void sayAndWait(const char* word);

}  // namespace cutline::test
