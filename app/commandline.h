// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/expected.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace Inspector {

/// What the person asked for at the start.
struct CommandLine {
    enum class Action { Run, ShowHelp, ShowVersion };
    Action action = Action::Run;
    bool isDemo = false;
    bool readsTokenFromStdin = false;
    QUrl apiBase; ///< never empty
    QString openPath; ///< of FILE or --open; empty: none
};

struct CommandLineError {
    QString sentence; ///< one line; never repeats an argument, which may be a token
};

/// Options of Qt itself (-platform, -style ...) are let through.
[[nodiscard]] Expected<CommandLine, CommandLineError> parseCommandLine(const QStringList &arguments);

/// The text of --help.
[[nodiscard]] QString helpText();

} // namespace Inspector
