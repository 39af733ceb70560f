// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

class QWidget;

namespace Inspector::Testing {

/// Looks for a made-up secret in whatever the program lets out: any 12 characters in a row of it, as they
/// are, in lower case, in base64 (each alignment, both alphabets) or hex; in text also percent-encoded, in
/// bytes also as UTF-16.
class CanaryScan final {
public:
    explicit CanaryScan(const QStringList &secrets);

    /// What was found, with a little around it; empty where nothing was.
    [[nodiscard]] QString findIn(const QString &text) const;
    [[nodiscard]] QString findIn(const QByteArray &bytes) const;
    /// The first finding in any of the texts.
    [[nodiscard]] QString findIn(const QStringList &texts) const;
    /// Every file below a folder, names included.
    [[nodiscard]] QString findBelow(const QString &folder) const;

private:
    void add(const QString &form);
    QSet<QString> m_windows;
};

/// Every text that a person or a program can get out of a window without revealing: what accessibility tells,
/// texts, tool tips and names of all widgets and actions, hidden ones too, what they answer input methods,
/// and all cells of all models in all roles but the one that holds the exact value.
[[nodiscard]] QStringList textsOf(QWidget *window);

} // namespace Inspector::Testing
