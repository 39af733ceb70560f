// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/errors/diagnosis.h"
#include "core/scopes/scopecheck.h"
#include "core/secrets/redaction.h"

#include <QList>
#include <QObject>

#include <optional>

namespace Inspector {

class InspectionSession;

/// What the person's app needs, kept for the session and checked again with each answer and each token in the
/// field. Sends nothing.
class NeedsCheck final : public QObject {
    Q_OBJECT
public:
    /// `session` must outlive this.
    explicit NeedsCheck(InspectionSession &session, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(NeedsCheck)

    /// Takes needs in. A project file beside an install URL, and the other way round, is compared with it;
    /// anything else replaces what was there. Texts without a scope are ignored: false.
    bool add(const NeededScopes &needed);
    void clear();
    [[nodiscard]] const QList<NeededScopes> &sources() const { return m_sources; }
    [[nodiscard]] const ScopeCheck &check() const { return m_check; }

    /// The account that a token is expected to be for; nullopt: any.
    void setExpectedAccount(std::optional<qint64> hubId);
    [[nodiscard]] std::optional<qint64> expectedAccount() const;
    /// The account of the token here where it is not the expected one.
    [[nodiscard]] std::optional<qint64> unexpectedAccount() const;

    /// The token that checks and failed calls are compared with: the one answered about, unless the field
    /// holds another; else what the token in the field says of itself.
    [[nodiscard]] TokenHere token() const;
    /// Knows the secrets of the session and the token in the field.
    [[nodiscard]] Redactor redactor() const;
    /// Explains a failed call against that token.
    [[nodiscard]] Diagnosis explain(const FailedCall &call) const;

Q_SIGNALS:
    /// The needs, the expected account or the token changed, and with it the result.
    void checkChanged();

private:
    void update();

    InspectionSession &m_session;
    QList<NeededScopes> m_sources;
    ScopeCheck m_check;
};

} // namespace Inspector
