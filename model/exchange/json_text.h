// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <optional>

namespace cutline {

// JSON as we write it, appended to `out`: QJsonDocument would sort the keys by letter, and people read and compare
// these files. Only what RFC 8259 demands is escaped.

void appendJsonString(QByteArray& out, QByteArrayView utf8);
void appendJsonString(QByteArray& out, const QString& text);
/// ["Amazon", "Twitch"]
void appendJsonStrings(QByteArray& out, const QStringList& texts);
/// Whole numbers without a fraction, others as the shortest text that reads back the same.
void appendJsonNumber(QByteArray& out, double value);

/// One object on one line, its members in the order they are added.
class JsonLine {
public:
    explicit JsonLine(QByteArray& out) : m_out(out) { m_out += '{'; }
    void close() { m_out += '}'; }

    void text(QLatin1String key, const QString& value);
    /// Empty text is not known: null.
    void textOrNull(QLatin1String key, const QString& value);
    void texts(QLatin1String key, const QStringList& values);
    void numberOrNull(QLatin1String key, std::optional<double> value);
    void boolean(QLatin1String key, bool value);
    /// Writes only the key; the caller appends the value.
    void key(QLatin1String key);
    /// Like key, on a new line that begins with `indent`.
    void keyOnNewLine(QLatin1String key, QByteArrayView indent);

private:
    void separate();

    QByteArray& m_out;
    bool m_isEmpty = true;
};

}  // namespace cutline
