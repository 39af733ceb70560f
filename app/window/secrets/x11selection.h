// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace Inspector {

/// What another program answered that was asked for an X11 selection.
struct SelectionAnswer {
    bool isSilent = false; ///< it did not answer in time
    QString text;
    QByteArray addresses; ///< text/uri-list, of copied files
};

/// How long to wait for another program.
struct SelectionLimits {
    std::chrono::milliseconds step; ///< a long text comes in many
    std::chrono::milliseconds total = std::chrono::milliseconds::max();
};

/// Asks for the text and the addresses of a selection ("CLIPBOARD", "PRIMARY", "XdndSelection") over a
/// connection of its own, so on any thread. Nothing where there is no X server or no libxcb. Qt would wait
/// 5 s for each step, on the thread of the window.
[[nodiscard]] std::optional<SelectionAnswer> readX11Selection(
    const QByteArray &selection, SelectionLimits limits);

} // namespace Inspector
