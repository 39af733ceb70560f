// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/bars/serverstrip.h"

#include "network/apibase.h"
#include "window/widgets/sentencelabel.h"

#include <QFont>
#include <QUrl>
#include <QVBoxLayout>

namespace Inspector {

ServerStrip::ServerStrip(const QUrl &server, QWidget *parent)
    : TintedFrame(parent)
{
    setTint(isLoopback(server) ? Tint::Info : Tint::Soon);
    auto *host = new SentenceLabel(this);
    QFont strong = host->font();
    strong.setBold(true);
    host->setFont(strong);
    //: %1: a host name, perhaps with a port
    host->setSentence(tr("Asks %1, not HubSpot").arg(hostWithPort(server)));
    auto *consequence = new SentenceLabel(this);
    consequence->setSentence(
        tr("Tokens and app credentials go to that server. Its answers are its own, not HubSpot's."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 6, 8, 6);
    layout->addWidget(host);
    layout->addWidget(consequence);
}

} // namespace Inspector
