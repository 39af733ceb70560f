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

/// A made-up token and its texts for the menu.
struct DemoToken {
    QString group; ///< translated heading; the list keeps a group together
    QString label; ///< translated, e.g. "Active, 3 scopes"
    QString description; ///< translated: what inspecting it shows, one sentence
    QString token;
};

/// HubSpot's token calls over real HTTP/1.1 on a loopback port, with made-up data.
///
/// GET /oauth/v1/access-tokens/{t} and /oauth/v1/refresh-tokens/{t}, POST introspection (both versions of
/// hubspotfacts.h) and /oauth/v2/private-apps/get/access-token-info. Accepts at most 64 KiB per request and
/// 64 connections at a time; runs in the thread that created it and never blocks it.
class SimulatedHubSpot final : public QObject {
    Q_OBJECT
public:
    /// `clock` must outlive this. Makes the tokens: their expiries count from now, and their texts are in the
    /// current language.
    explicit SimulatedHubSpot(const Clock &clock, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SimulatedHubSpot)
    ~SimulatedHubSpot() override;

    /// Listens on a free port of 127.0.0.1. False if there is none.
    [[nodiscard]] bool listen();
    /// "http://127.0.0.1:PORT"; empty before listen().
    [[nodiscard]] QUrl baseUrl() const;

    /// The state after 16 February 2027. HubSpot's reply is not known yet; here both v1 calls reply 410 with
    /// HubSpot's error body, because 404 already means an unknown token.
    void setV1SwitchedOff(bool isSwitchedOff);

    /// The first is a plain active token.
    [[nodiscard]] const QList<DemoToken> &tokens() const;
    /// The made-up app that introspection accepts.
    [[nodiscard]] QString demoClientId() const;
    [[nodiscard]] QString demoClientSecret() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Inspector
