// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Inspector::Testing {

using namespace Qt::StringLiterals;

/// One message of a TS file, with its translation.
struct Message {
    QString context;
    QString source;
    QStringList forms; // one, or the numerus forms
    bool isPlural = false;
    bool isUnfinished = false;

    [[nodiscard]] QString name() const { return context + u": "_s + source; }
};

/// Empty when the file cannot be read or is not a TS file.
[[nodiscard]] QList<Message> readMessages(const QString &path);

} // namespace Inspector::Testing
