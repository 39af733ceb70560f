// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace Inspector {

class Redactor;

/// A text that a server, a file or a paste brought. Nothing of it can be shown by mistake: it becomes a
/// QString only without secrets, and for the screen only with every character visible, on one line and
/// bounded.
class ServerText final {
public:
    static constexpr qsizetype defaultLimit = 300;

    ServerText() = default;
    ServerText(QString text) // implicit: any text may be treated with care
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    /// One line of at most `limit` characters and, where it was cut, "… (N more characters)".
    [[nodiscard]] QString shown(const Redactor &redactor, qsizetype limit = defaultLimit) const;
    /// The same with its line breaks: only for a text in a place of its own that scrolls.
    [[nodiscard]] QString shownInLines(const Redactor &redactor, qsizetype limit) const;
    /// As it came, but without secrets: for files, whose format does the escaping.
    [[nodiscard]] QString redacted(const Redactor &redactor) const;
    /// As it came, secrets included, to compare and to search. Not for the rooms that show something:
    /// tests/walls keeps it out of them.
    [[nodiscard]] QStringView asSent() const { return m_text; }

    /// Takes secrets out for good.
    void redact(const Redactor &redactor);

    friend bool operator==(const ServerText &, const ServerText &) = default;

private:
    QString m_text;
};

} // namespace Inspector
