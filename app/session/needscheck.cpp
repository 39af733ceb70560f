// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "session/needscheck.h"

#include "core/util/clock.h"
#include "session/inspectionsession.h"

#include <algorithm>

namespace Inspector {

namespace {

bool isOfProjectFile(const NeededScopes &needed)
{
    return std::any_of(needed.needs.begin(), needed.needs.end(),
        [](const ScopeRequirement &need) { return need.origin == ScopeRequirement::Origin::ProjectFile; });
}

} // namespace

NeedsCheck::NeedsCheck(InspectionSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_session, &InspectionSession::stateChanged, this, &NeedsCheck::update);
    connect(&m_session, &InspectionSession::inputChanged, this, &NeedsCheck::update);
}

bool NeedsCheck::add(const NeededScopes &needed)
{
    if (needed.needs.isEmpty() && !needed.wasCut && needed.unrecognised.isEmpty()) {
        return false;
    }
    // Only an install URL and a project file belong together.
    const bool isUrl = needed.installUrl.has_value();
    const bool isProject = isOfProjectFile(needed);
    m_sources.removeIf([&](const NeededScopes &source) {
        return !(isUrl && isOfProjectFile(source)) && !(isProject && source.installUrl.has_value());
    });
    m_sources.append(needed);
    update();
    return true;
}

void NeedsCheck::clear()
{
    m_sources.clear();
    update();
}

void NeedsCheck::setExpectedAccount(std::optional<qint64> hubId)
{
    m_session.setExpectedAccount(hubId); // which changes the check by inputChanged()
}

std::optional<qint64> NeedsCheck::expectedAccount() const
{
    return m_session.expectedAccount();
}

std::optional<qint64> NeedsCheck::unexpectedAccount() const
{
    const std::optional<qint64> hubId = token().hubId;
    const std::optional<qint64> expected = expectedAccount();
    return expected && hubId && *hubId != *expected ? hubId : std::nullopt;
}

TokenHere NeedsCheck::token() const
{
    using State = InspectionSession::State;
    const State state = m_session.state();
    const bool isAnswered = state == State::Answered || state == State::Opened;
    if (isAnswered && !m_session.isResultOfOtherToken()) {
        const Inspection &inspection = m_session.inspection();
        return tokenHere(
            inspection.token, m_session.reading(), &inspection.metadata, m_session.scopeIndices());
    }
    return tokenHere(m_session.input().token, m_session.inputReading(), nullptr, m_session.scopeIndices());
}

Redactor NeedsCheck::redactor() const
{
    Redactor redactor = m_session.redactor();
    redactor.add(m_session.input().token);
    return redactor;
}

Diagnosis NeedsCheck::explain(const FailedCall &call) const
{
    const bool isAnswered = m_session.state() == InspectionSession::State::Answered;
    const HubSpotTime now = isAnswered ? m_session.expiry().serverNow(m_session.clock())
                                       : presumedHubSpotTime(m_session.clock().wallTime());
    return diagnose(call, token(), now);
}

void NeedsCheck::update()
{
    m_check = m_sources.isEmpty() ? ScopeCheck() : checkScopes(token().granted, m_sources);
    Q_EMIT checkChanged();
}

} // namespace Inspector
