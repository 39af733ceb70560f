// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

class QWidget;

namespace Inspector::Testing {

/// Looks for made-up secrets in output: any 12 consecutive characters, plain, in lower case, base64 (each
/// alignment, both alphabets) or hex; in text also percent-encoded, in bytes also as UTF-16.
class CanaryScan final {
public:
    explicit CanaryScan(const QStringList &secrets);

    /// The first match with some context; empty if there is none.
    [[nodiscard]] QString findIn(const QString &text) const;
    [[nodiscard]] QString findIn(const QByteArray &bytes) const;
    /// The first match in any of the texts.
    [[nodiscard]] QString findIn(const QStringList &texts) const;
    /// Searches the names and contents of all files below a folder.
    [[nodiscard]] QString findBelow(const QString &folder) const;

private:
    void add(const QString &form);
    QSet<QString> m_windows;
};

/// Every text that a window shows or passes on while its secrets are masked: accessibility; texts, tool tips
/// and names of all widgets and actions, hidden ones too; replies to input methods; all cells of all models
/// in all roles, except the exact value of secrets.
[[nodiscard]] QStringList textsOf(QWidget *window);

} // namespace Inspector::Testing
