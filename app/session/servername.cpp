// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "session/servername.h"

#include "core/metadata/inspection.h"
#include "core/secrets/redaction.h"
#include "core/secrets/servertext.h"
#include "network/apibase.h"
#include "session/inspectionsession.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

/// Gives the free functions of this file a translation context of their own.
class ServerNames {
    Q_DECLARE_TR_FUNCTIONS(ServerNames)
};

QString simulatedName()
{
    //: the server of the demo, as in "Press Inspect to ask %1." or "%1 does not know this token"
    return ServerNames::tr("HubSpot (simulated)");
}

} // namespace

QString serverName(const QUrl &server)
{
    return isHubSpot(server) ? u"HubSpot"_s : hostWithPort(server);
}

QString serverName(const InspectionSession &session)
{
    return session.isDemo() ? simulatedName() : serverName(session.apiBase());
}

QString serverName(const ReplyContext &context, const Redactor &redactor)
{
    if (context.isDemo) {
        return simulatedName();
    }
    const QString host = context.host.shown(redactor);
    const QString server = context.server.isEmpty() ? u"https://"_s + host : context.server.shown(redactor);
    return host.isEmpty() || isHubSpot(QUrl(server)) ? u"HubSpot"_s : host;
}

} // namespace Inspector
