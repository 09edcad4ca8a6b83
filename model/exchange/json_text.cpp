// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/json_text.h"

#include <QLocale>

#include <cmath>

namespace cutline {

namespace {

// Below this every whole double is written digit by digit, exactly.
constexpr double kMostWhole = 9007199254740992.0;

void appendEscaped(QByteArray& out, char c) {
    switch (c) {
        case '"':
            out += "\\\"";
            return;
        case '\\':
            out += "\\\\";
            return;
        case '\n':
            out += "\\n";
            return;
        case '\r':
            out += "\\r";
            return;
        case '\t':
            out += "\\t";
            return;
        default: {
            static constexpr char kHex[] = "0123456789abcdef";
            const auto code = static_cast<unsigned char>(c);
            out += "\\u00";
            out += kHex[code >> 4];
            out += kHex[code & 15];
        }
    }
}

bool needsEscape(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

}  // namespace

void appendJsonString(QByteArray& out, QByteArrayView utf8) {
    out += '"';
    qsizetype plain = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if (!needsEscape(utf8[i])) continue;
        out.append(utf8.sliced(plain, i - plain));
        appendEscaped(out, utf8[i]);
        plain = i + 1;
    }
    out.append(utf8.sliced(plain));
    out += '"';
}

void appendJsonString(QByteArray& out, const QString& text) { appendJsonString(out, QByteArrayView(text.toUtf8())); }

void appendJsonStrings(QByteArray& out, const QStringList& texts) {
    out += '[';
    bool isFirst = true;
    for (const QString& text : texts) {
        if (!isFirst) out += ", ";
        isFirst = false;
        appendJsonString(out, text);
    }
    out += ']';
}

void appendJsonNumber(QByteArray& out, double value) {
    if (value == std::floor(value) && std::abs(value) < kMostWhole) {
        out += QByteArray::number(static_cast<qint64>(value));
    } else {
        out += QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
    }
}

void JsonLine::separate() {
    if (!m_isEmpty) m_out += ", ";
    m_isEmpty = false;
}

void JsonLine::key(QLatin1String key) {
    separate();
    appendJsonString(m_out, QByteArrayView(key.data(), key.size()));
    m_out += ": ";
}

void JsonLine::keyOnNewLine(QLatin1String key, QByteArrayView indent) {
    if (!m_isEmpty) m_out += ",\n";
    m_isEmpty = true;
    m_out.append(indent);
    this->key(key);
}

void JsonLine::text(QLatin1String key, const QString& value) {
    this->key(key);
    appendJsonString(m_out, value);
}

void JsonLine::textOrNull(QLatin1String key, const QString& value) {
    this->key(key);
    if (value.isEmpty()) {
        m_out += "null";
    } else {
        appendJsonString(m_out, value);
    }
}

void JsonLine::texts(QLatin1String key, const QStringList& values) {
    this->key(key);
    appendJsonStrings(m_out, values);
}

void JsonLine::numberOrNull(QLatin1String key, std::optional<double> value) {
    this->key(key);
    if (value) {
        appendJsonNumber(m_out, *value);
    } else {
        m_out += "null";
    }
}

void JsonLine::boolean(QLatin1String key, bool value) {
    this->key(key);
    m_out += value ? "true" : "false";
}

}  // namespace cutline
