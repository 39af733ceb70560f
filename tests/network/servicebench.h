// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "network/metadataservice.h"
#include "support/fakeclock.h"
#include "support/loopbackserver.h"

namespace Inspector::Testing {

using namespace Qt::StringLiterals;

inline const QString refreshToken = u"na1-1a2b-3c4d-5e6f-7a8b-9c0d1e2f3a4b"_s;
inline const AppCredentials credentials{u"0a1b2c3d-0000-4000-8000-00000000000a"_s, u"se cret+&=%é"_s};

/// The service with a server, and its signals.
struct Bench {
    LoopbackServer server;
    FakeClock clock;
    MetadataService service;
    QList<Inspection> inspections;
    QList<RequestError> errors;

    explicit Bench(const QUrl &otherServer = {})
        : service(clock, otherServer.isEmpty() ? server.url() : otherServer)
    {
        QObject::connect(&service, &MetadataService::succeeded, &service,
            [this](const Inspection &inspection) { inspections.append(inspection); });
        QObject::connect(&service, &MetadataService::failed, &service,
            [this](const RequestError &error) { errors.append(error); });
    }
    [[nodiscard]] qsizetype outcomes() const { return inspections.size() + errors.size(); }
};

} // namespace Inspector::Testing
