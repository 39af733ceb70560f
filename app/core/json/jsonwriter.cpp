// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/json/jsonwriter.h"

#include <utility>

namespace Inspector {

void JsonWriter::name(QStringView name)
{
    separate();
    quote(name);
    m_json += ": ";
    m_hasName = true;
}

void JsonWriter::rawName(QByteArrayView quoted)
{
    separate();
    m_json.append(quoted.data(), quoted.size());
    m_json += ": ";
    m_hasName = true;
}

void JsonWriter::string(QStringView value)
{
    separate();
    quote(value);
}

void JsonWriter::integer(qint64 value)
{
    separate();
    m_json += QByteArray::number(value);
}

void JsonWriter::null()
{
    separate();
    m_json += "null";
}

void JsonWriter::raw(QByteArrayView value)
{
    separate();
    m_json.append(value.data(), value.size());
}

QByteArray JsonWriter::take()
{
    m_json += '\n';
    return std::exchange(m_json, {});
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_json += bracket;
    ++m_depth;
    m_isFirst = true;
}

void JsonWriter::end(char bracket)
{
    const bool isEmpty = m_isFirst;
    --m_depth;
    if (!isEmpty && m_depth < maxIndentedDepth) {
        breakLine();
    }
    m_json += bracket;
    m_isFirst = false;
}

/// The text between a value and the one before it.
void JsonWriter::separate()
{
    if (std::exchange(m_hasName, false)) {
        return;
    }
    if (!m_isFirst) {
        m_json += ',';
    }
    if (m_depth > maxIndentedDepth) {
        m_json += m_isFirst ? "" : " ";
    } else if (m_depth > 0) {
        breakLine();
    }
    m_isFirst = false;
}

void JsonWriter::breakLine()
{
    m_json += '\n';
    m_json.append(4 * m_depth, ' ');
}

void JsonWriter::quote(QStringView text)
{
    const auto escape = [this](char16_t unit) {
        m_json += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
    };
    m_json += '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' || c == u'\\') {
            m_json += '\\';
            m_json += c.toLatin1();
        } else if (c.unicode() < 0x20 || c.unicode() == 0x7F) { // NOLINT(bugprone-branch-clone)
            escape(c.unicode()); // as half a pair below, which has to be asked about after whole pairs
        } else if (c.unicode() < 0x80) {
            m_json += c.toLatin1();
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            m_json += text.sliced(i, 2).toUtf8();
            ++i;
        } else if (c.isSurrogate()) {
            escape(c.unicode()); // UTF-8 has no form for half a pair
        } else {
            m_json += text.sliced(i, 1).toUtf8();
        }
    }
    m_json += '"';
}

} // namespace Inspector
