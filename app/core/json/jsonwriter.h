// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace Inspector {

/// Writes indented JSON in the order in which it is told; QJsonDocument would sort the members.
///
/// Below `maxIndentedDepth` containers are written on one line: the indentation of a deep and wide text
/// would else be a hundred times its size.
class JsonWriter final {
public:
    static constexpr int maxIndentedDepth = 24;

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }

    /// The name of the next member.
    void name(QStringView name);
    /// The same as JSON, with its quotes.
    void rawName(QByteArrayView quoted);

    void string(QStringView value);
    void integer(qint64 value);
    void null();
    /// A value as JSON.
    void raw(QByteArrayView value);

    /// What was written, with a line break at the end.
    [[nodiscard]] QByteArray take();

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();
    void breakLine();
    void quote(QStringView text);

    QByteArray m_json;
    int m_depth = 0;
    bool m_isFirst = true; // in the innermost container
    bool m_hasName = false; // a member's name was written, its value was not
};

} // namespace Inspector
