// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "network/curlcommand.h"

#include "core/metadata/hubspotfacts.h"
#include "network/apibase.h"
#include "network/endpoint.h"

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

bool needsPercentEncoding(QStringView token)
{
    return token.contains(u'+') || token.contains(u'=');
}

QString shellQuoted(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'\'', "'\\''"_L1);
    return QString(u'\'' + quoted + u'\'');
}

} // namespace

QString curlCommand(Call call, const QUrl &apiBase, QStringView token, const QString &answeredPath)
{
    const QString former = QString::fromLatin1(introspectionPath(formerIntrospectionVersion));
    const QString path = answeredPath.endsWith(former) ? former : QString::fromLatin1(callPath(call));
    const QString url = shellQuoted(QString::fromLatin1(encodedBase(apiBase)) + path);
    // -g: the brackets of an IPv6 host are meant as they stand.
    QString line = u"curl -sSg -H 'Accept: application/json'"_s;
    if (factsOf(call).isV1) {
        // A variable cannot be percent-encoded by the shell itself.
        const QString segment = needsPercentEncoding(token)
            ? u"\"$(printf %s \"$HUBSPOT_TOKEN\" | sed 's/+/%2B/g; s/=/%3D/g')\""_s
            : u"\"$HUBSPOT_TOKEN\""_s;
        return QString(line + u' ' + url + segment);
    }
    if (call == Call::PrivateAppInfo) {
        line += " -H 'Content-Type: application/json'"_L1;
        if (needsBearer(call, token)) {
            line += " -H \"Authorization: Bearer $HUBSPOT_TOKEN\""_L1;
        }
        line += " --data-raw '{\"tokenKey\":\"'\"$HUBSPOT_TOKEN\"'\"}' "_L1;
    } else {
        line += " --data-urlencode \"client_id=$HUBSPOT_CLIENT_ID\""
                " --data-urlencode \"client_secret=$HUBSPOT_CLIENT_SECRET\""
                " --data-urlencode \"token=$HUBSPOT_TOKEN\" -d token_type_hint="_L1;
        line += QString::fromLatin1(tokenTypeHint(call)) + u' ';
    }
    return QString(line + url);
}

} // namespace Inspector
