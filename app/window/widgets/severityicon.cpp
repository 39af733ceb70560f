// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/widgets/severityicon.h"

#include "window/widgets/icons.h"

namespace Inspector {

QIcon severityIcon(Severity severity)
{
    static const QIcon note = icon("severity-note");
    static const QIcon warning = icon("severity-warning");
    static const QIcon error = icon("severity-error");
    switch (severity) {
    case Severity::None:
        break;
    case Severity::Note:
        return note;
    case Severity::Warning:
        return warning;
    case Severity::Error:
        return error;
    }
    return {};
}

} // namespace Inspector
