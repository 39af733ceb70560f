// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QAbstractItemModel;
class QModelIndex;

namespace Inspector::Testing {

/// A model as text: one line per row, children indented by two spaces, columns separated by " | ".
/// Omits missing trailing columns.
[[nodiscard]] QString dumpModel(
    const QAbstractItemModel &model, int columns = 2, int role = 0 /* Qt::DisplayRole */);

} // namespace Inspector::Testing
