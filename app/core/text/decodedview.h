// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace Inspector {

/// A half-open range of characters.
struct TextRange {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// A text without its escapes (`%2D`, `\u002D`, `\/`, `&#45;`), each character with the place it came from.
class DecodedView final {
public:
    /// Takes off `depth` layers of escapes; 0: the text as it is. The text must outlive the view.
    DecodedView(const QString &text, int depth);

    /// Whether the text may hold an escape at all.
    [[nodiscard]] static bool isWorthwhile(QStringView text);

    [[nodiscard]] QStringView text() const { return m_text; }
    /// Where in the original text the character at `position` begins.
    [[nodiscard]] qsizetype sourceBegin(qsizetype position) const;
    /// Where in the original text the character before `position` ends.
    [[nodiscard]] qsizetype sourceEnd(qsizetype position) const;

private:
    QString m_text;
    QList<qsizetype> m_starts; // one more than characters; empty while the text is as it was
};

} // namespace Inspector
