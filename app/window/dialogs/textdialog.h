// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace Inspector {

/// Shows plain text, however long, in a read-only field in a window of its own; returns at once.
/// Lines are broken into pieces: a single line of a megabyte would freeze a wrapping text field.
void showTextDialog(const QString &title, const QString &text, QWidget *parent);

} // namespace Inspector
