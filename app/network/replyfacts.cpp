// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "network/replyfacts.h"

#include <QNetworkInterface>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

QByteArray ReplyFacts::header(const char *name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(),
        [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

void readHead(const QNetworkReply &reply, ReplyFacts &facts)
{
    const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (status.isValid()) {
        facts.status = status.toInt();
    }
    facts.reason = reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString().toUtf8();
    for (const auto &[name, value] : reply.rawHeaderPairs()) {
        facts.headers.append({name, value});
    }
    facts.networkError = reply.error();
    // Only OpenSSL's reason tells it; nothing else of this text is used.
    facts.isOtherThanTls = facts.networkError == QNetworkReply::SslHandshakeFailedError
        && reply.errorString().contains("wrong version number"_L1);
}

bool isMachineOffline()
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::none_of(interfaces.begin(), interfaces.end(), [](const QNetworkInterface &interface) {
        const auto flags = interface.flags();
        return flags.testFlag(QNetworkInterface::IsRunning) && !flags.testFlag(QNetworkInterface::IsLoopBack)
            && !interface.addressEntries().isEmpty();
    });
}

} // namespace Inspector
