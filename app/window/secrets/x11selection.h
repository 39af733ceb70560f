// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Inspector {

/// What another program answered that was asked for an X11 selection.
struct SelectionAnswer {
    bool isSilent = false; ///< it did not answer in time
    QString text;
    QByteArray addresses; ///< text/uri-list, of copied files
};

/// Asks for the text and the addresses of a selection ("CLIPBOARD", "PRIMARY", "XdndSelection") over a
/// connection of its own, so on any thread. Waits at most `limitMs` for each step of the answer. Nothing
/// where there is no X server or no libxcb. Qt would wait 5 s for each step, on the thread of the window.
[[nodiscard]] std::optional<SelectionAnswer> readX11Selection(const QByteArray &selection, int limitMs);

} // namespace Inspector
