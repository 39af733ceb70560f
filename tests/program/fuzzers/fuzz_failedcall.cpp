// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/errors/callneeds.h"
#include "core/errors/causerules.h"
#include "core/errors/diagnosis.h"
#include "core/scopes/knownscopes.h"
#include "core/scopes/neededscopes.h"
#include "core/scopes/scopecheck.h"
#include "core/scopes/scopeindices.h"
#include "core/token/tokenreading.h"

#include <QStringList>

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace Inspector;

namespace {

constexpr qsizetype telling = 12;

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

/// A made-up access token that decodes whole.
const QString &secret()
{
    static const QString token =
        QStringLiteral("CMvGs4WhNBIFAQMFBwkY14j9AiCX-rIBKMPwQzIUSE9WXWRrcnmAh46VnKOqsbi_"
                       "xs06BAABAgNCFFlgZ251fIOKkZifpq20u8LJ0NfeSgNldTFSAFoAYABol_qyAXAAeAE");
    return token;
}

/// The text with the token in the places where it has a U+0001, and a part of it for a U+0002.
QString planted(const QString &text)
{
    QString result;
    for (const QChar unit : text) {
        result += unit == u'\x01' ? secret() : unit == u'\x02' ? secret().mid(0, 14) : QString(unit);
    }
    return result;
}

void requireNoSecret(const QString &text, const QString &source)
{
    for (qsizetype i = 0; i + telling <= secret().size(); ++i) {
        const QStringView window = QStringView(secret()).sliced(i, telling);
        // What the input itself spells without a marker is no secret of ours.
        require(!text.contains(window) || source.contains(window));
    }
}

void checkNeeded(const NeededScopes &needed, const GrantedScopes &granted, const QString &source)
{
    for (const ScopeRequirement &need : needed.needs) {
        require(!need.scopes.isEmpty());
        for (const QString &name : need.scopes) {
            require(isScopeShaped(name.toLower()));
            requireNoSecret(name, source);
        }
    }
    for (const SpreadScope &spread : needed.spread)
        requireNoSecret(spread.written, source);
    for (const QString &name : needed.unrecognised)
        requireNoSecret(name, source);
    const ScopeCheck check = checkScopes(granted, {needed});
    require(check.rows.size()
        == check.missing + check.missingOptional + check.undecided + check.granted + check.extra);
    QStringList names;
    for (const ScopeRow &row : check.rows)
        names.append(row.scope);
    require(names.removeDuplicates() == 0);
    for (const ScopeListForm form :
        {ScopeListForm::Lines, ScopeListForm::Blanks, ScopeListForm::Json, ScopeListForm::UrlPart})
        require(missingScopesText(check, form).isEmpty() || check.missing > 0 || form == ScopeListForm::Json);
}

void check(const QString &source)
{
    const QString text = planted(source);
    const TokenReading reading = readToken(secret());
    const TokenHere here = tokenHere(secret(), reading, nullptr, ScopeIndices());
    checkNeeded(readNeededScopes(text), here.granted, source);
    const FailedCall call = readFailedCall(text);
    for (const QString &said : {call.body.status, call.body.message, call.body.category, call.body.error,
             call.body.policyName, call.body.correlationId, call.body.correctRegion, call.request.path})
        requireNoSecret(said, source);
    for (const TokenHere &token : {TokenHere(), here}) {
        const Diagnosis diagnosis = diagnose(call, token, HubSpotTime(Milliseconds(1'795'450'000'000)));
        require(!diagnosis.causes.isEmpty() && diagnosis.causes.size() <= Diagnosis::maxCauses);
        for (const auto &[name, value] : diagnosis.fields)
            requireNoSecret(value, source);
        for (const Cause &cause : diagnosis.causes) {
            require(!causeId(cause.kind).isEmpty());
            for (const QString &scope : cause.scopes)
                requireNoSecret(scope, source);
        }
    }
    const CallNeeds needs = callNeeds(readHttpRequest(text));
    require(needs.isKnown() == !needs.needs.isEmpty());
    requireNoSecret(needs.call, source);
}

} // namespace

/// The input is a pasted text: needed scopes, a refusal, a request.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    check(QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
