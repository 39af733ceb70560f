// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>

namespace Inspector {

class Clock;

/// A made-up token that the demo knows, and how to offer it to a person.
struct DemoToken {
    QString group; ///< translated heading; tokens of one group stand together in the list
    QString label; ///< translated, e.g. "Active, 3 scopes"
    QString description; ///< translated: one sentence on what inspecting it shows
    QString token;
};

/// HubSpot's token calls, answered over real HTTP/1.1 on a loopback port, from made-up data.
///
/// GET /oauth/v1/access-tokens/{t} and /oauth/v1/refresh-tokens/{t}, POST /oauth/2026-09/token/introspect
/// (and 2026-03) and /oauth/v2/private-apps/get/access-token-info. Takes no more than 64 KiB of a request and
/// 64 connections at a time, whatever comes in; lives in the thread that made it and never blocks it.
class SimulatedHubSpot final : public QObject {
    Q_OBJECT
public:
    /// `clock` must outlive this. The tokens are made here: their expiries count from now, their texts from
    /// the language in force now.
    explicit SimulatedHubSpot(const Clock &clock, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SimulatedHubSpot)
    ~SimulatedHubSpot() override;

    /// Opens a free port of 127.0.0.1. False if there is none.
    [[nodiscard]] bool listen();
    /// "http://127.0.0.1:PORT"; empty before listen().
    [[nodiscard]] QUrl baseUrl() const;

    /// As it will be after 16 February 2027. How HubSpot will then answer is not known. Here both v1 calls
    /// say 410 with HubSpot's error body: a 404 could not be told from that of an unknown token.
    void setV1SwitchedOff(bool isSwitchedOff);

    /// The first one is a plain active token.
    [[nodiscard]] const QList<DemoToken> &tokens() const;
    /// The made-up app that introspection accepts.
    [[nodiscard]] QString demoClientId() const;
    [[nodiscard]] QString demoClientSecret() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Inspector
