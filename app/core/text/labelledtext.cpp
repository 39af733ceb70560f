// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/text/labelledtext.h"

#include <QCoreApplication>

namespace Inspector {

QString labelledText(const QString &label, const QString &text)
{
    //: %1 is a name such as "Correlation ID", "Warning" or "bytes 0-6", %2 what is said of it
    return QCoreApplication::translate("LabelledText", "%1: %2").arg(label, text);
}

} // namespace Inspector
