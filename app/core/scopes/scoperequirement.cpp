// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/scopes/scoperequirement.h"

using namespace Qt::StringLiterals;

namespace Inspector {

bool isInternalPermission(const QString &name)
{
    static const QStringList oldScopes{u"e-commerce"_s, u"business-intelligence"_s, u"integration-sync"_s,
        u"transactional-email"_s, u"marketing-email"_s};
    return name.contains(u'-') && !name.contains(u'.') && !oldScopes.contains(name);
}

} // namespace Inspector
