// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/errors/diagnosis.h"

#include "core/errors/causerules.h"
#include "core/scopes/scoperequirement.h"
#include "core/secrets/redaction.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

bool saysNeverExpiring(const ErrorBody &body)
{
    constexpr std::chrono::days noTokenLives(15'000);
    return (body.expiredAt && *body.expiredAt < startOfDay(std::chrono::year(1970) / 1 / 2))
        || (body.expiredAgo && *body.expiredAgo > noTokenLives);
}

void compareExpiry(RefusedCase &c)
{
    constexpr std::chrono::seconds same(1); // HubSpot's text may lack the milliseconds
    const ErrorBody &body = c.call.body;
    if (c.call.fault != BodyFault::ExpiredToken || c.isOf1970 || !c.token.expiresAt) {
        return;
    }
    if (body.expiredAt) {
        const bool isSame = std::chrono::abs(*body.expiredAt - *c.token.expiresAt) < same;
        c.sameness = isSame ? Sameness::Same : Sameness::Other;
    } else if (*c.token.expiresAt > c.now) {
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

Diagnosis diagnose(const FailedCall &call, const TokenHere &token, HubSpotTime now)
{
    RefusedCase c{.call = call, .token = token, .now = now, .check = {}, .names = {}};
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
