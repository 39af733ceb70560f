// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QAbstractItemModel;
class QModelIndex;

namespace Inspector::Testing {

/// A model as a person reads it: one line a row, children indented by two blanks, columns separated by " | ".
/// Missing trailing columns are left out.
[[nodiscard]] QString dumpModel(
    const QAbstractItemModel &model, int columns = 2, int role = 0 /* Qt::DisplayRole */);

} // namespace Inspector::Testing
