// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/errors/diagnosis.h"

#include "core/errors/causerules.h"
#include "core/scopes/scoperequirement.h"
#include "core/secrets/redaction.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr qint64 dayMs = 86'400'000;

bool saysNeverExpiring(const ErrorBody &body)
{
    constexpr qint64 noTokenLivesMs = 15'000 * dayMs;
    return (body.expiredAtMs && *body.expiredAtMs < dayMs)
        || (body.expiredAgoMs && *body.expiredAgoMs > noTokenLivesMs);
}

void compareExpiry(RefusedCase &c)
{
    constexpr qint64 sameMs = 1'000; // HubSpot's text may lack the milliseconds
    const ErrorBody &body = c.call.body;
    if (c.call.fault != BodyFault::ExpiredToken || c.isOf1970 || !c.token.expiresAtMs) {
        return;
    }
    if (body.expiredAtMs) {
        const bool isSame = std::abs(*body.expiredAtMs - *c.token.expiresAtMs) < sameMs;
        c.sameness = isSame ? Sameness::Same : Sameness::Other;
    } else if (*c.token.expiresAtMs > c.nowMs) {
        c.sameness = Sameness::Other; // what lives now has not expired before
    }
}

void compareWithToken(RefusedCase &c)
{
    compareExpiry(c);
    const QString &fragment = c.call.tokenFragment;
    c.hasFragment = !fragment.isEmpty() && !c.token.token.isEmpty();
    if (c.hasFragment) {
        constexpr qsizetype telling = 8; // the first letters of all tokens are alike
        c.fragmentAgrees = c.token.token.startsWith(fragment);
        if (!c.fragmentAgrees) {
            c.sameness = Sameness::Other;
        } else if (fragment.size() >= telling && c.sameness == Sameness::NotKnown) {
            c.sameness = Sameness::Same;
        }
    }
    c.isOtherAccount = c.call.hubId && c.token.hubId && *c.call.hubId != *c.token.hubId;
    if (c.isOtherAccount) {
        c.sameness = Sameness::Other;
    }
}

QList<std::pair<QString, QString>> fieldsOf(const FailedCall &call, const TokenHere &token)
{
    QList<std::pair<QString, QString>> fields;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            fields.append({name, value});
        }
    };
    const Redactor redactor({call.tokenFragment, token.token});
    add(u"status"_s, redactor.redact(call.body.status));
    add(u"message"_s, redactor.redact(call.body.message));
    add(u"category"_s, redactor.redact(call.body.category));
    add(u"subCategory"_s, redactor.redact(call.body.subCategory));
    add(u"error"_s, redactor.redact(call.body.error));
    add(u"policyName"_s, redactor.redact(call.body.policyName));
    add(u"correlationId"_s, redactor.redact(call.body.correlationId));
    add(u"correctHublet"_s, redactor.redact(call.body.correctRegion));
    add(u"CF-RAY"_s, call.edgeRay);
    add(u"HTTP"_s, call.httpStatus == 0 ? QString() : QString::number(call.httpStatus));
    return fields;
}

} // namespace

Diagnosis diagnose(const FailedCall &call, const TokenHere &token, qint64 nowMs)
{
    RefusedCase c{.call = call, .token = token, .nowMs = nowMs, .check = {}, .names = {}};
    c.isOf1970 = saysNeverExpiring(call.body);
    compareWithToken(c);
    NeededScopes needed = call.needed;
    needed.needs = call.body.requirements;
    c.check = checkScopes(token.granted, {needed});
    for (const ScopeRequirement &need : std::as_const(needed.needs)) {
        c.names += need.scopes;
    }
    c.names.removeDuplicates();

    Diagnosis diagnosis;
    diagnosis.sameness = c.sameness;
    diagnosis.fields = fieldsOf(call, token);
    diagnosis.causes = causesOf(c, Diagnosis::maxCauses);
    diagnosis.check = c.sameness == Sameness::Other ? ScopeCheck() : std::move(c.check);
    return diagnosis;
}

} // namespace Inspector
