// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/paste/pastedcredentials.h"

#include "core/paste/candidates.h"
#include "core/paste/normalisedtext.h"
#include "core/paste/pastedthing.h"
#include "core/token/foreignsecret.h"
#include "core/token/tokenkind.h"
#include "core/util/ascii.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

bool isForeign(QLatin1StringView vendor)
{
    return !vendor.isEmpty() && vendor != "HubSpot"_L1;
}

/// What may stand between a name and its value, `=` or `:` among it.
bool isBetween(QChar unit)
{
    return isOneOf(unit, u" \t\"'`=:>");
}

bool isValueUnit(QChar unit)
{
    return !isOneOf(unit, u" \t\n\"'`&;,{}<>[]()|\\");
}

/// What stands for a value in JSON and code without being a text.
bool isBareLiteral(QStringView value)
{
    static constexpr QStringView words[] = {u"null", u"true", u"false", u"undefined", u"None", u"nil"};
    bool isNumber = false;
    static_cast<void>(value.toDouble(&isNumber));
    return isNumber || std::any_of(std::begin(words), std::end(words), [value](QStringView word) {
        return value == word;
    });
}

/// The value that is assigned to a name; empty for none.
QStringView assignedValue(QStringView text, const FoundName &name)
{
    constexpr qsizetype maxBetween = 16;
    qsizetype begin = name.end;
    bool isAssigned = false;
    bool isNameQuoted = begin < text.size() && (text.at(begin) == u'"' || text.at(begin) == u'\'');
    while (begin < text.size() && begin - name.end < maxBetween && isBetween(text.at(begin))) {
        isAssigned = isAssigned || text.at(begin) == u'=' || text.at(begin) == u':';
        ++begin;
    }
    if (!isAssigned) {
        return {};
    }
    qsizetype end = begin;
    while (end < text.size() && isValueUnit(text.at(end))) {
        ++end;
    }
    const QStringView value = text.sliced(begin, end - begin);
    const bool isQuoted = begin > 0 && (text.at(begin - 1) == u'"' || text.at(begin - 1) == u'\'');
    const bool isLiteral = !isQuoted && isBareLiteral(value)
        && (isNameQuoted
            || std::any_of(value.begin(), value.end(), [](QChar unit) { return unit.isLetter(); }));
    return !isLiteral && !value.contains(u'=') ? value : QStringView();
}

/// Named values that have no shape of HubSpot's.
void useNamedTexts(QStringView text, const Candidates &found, PastedCredentials &credentials)
{
    for (const FoundName &name : found.names) {
        if (name.name != ValueName::ClientId && name.name != ValueName::ClientSecret) {
            continue;
        }
        const QStringView value = assignedValue(text, name);
        if (value.isEmpty() || isUuid(value)) {
            continue;
        }
        const ForeignSecret foreign = foreignSecretAt(value);
        const bool isGoogle = value.endsWith(".apps.googleusercontent.com"_L1);
        if (isForeign(name.vendor) || foreign.length > 0 || isGoogle) {
            credentials.isRefused = true;
            credentials.refusedVendor = isGoogle ? "Google"_L1
                : !foreign.vendor.isEmpty()      ? foreign.vendor
                : isForeign(name.vendor)         ? name.vendor
                                                 : QLatin1StringView();
            continue;
        }
        QString &target = name.name == ValueName::ClientId ? credentials.clientId : credentials.clientSecret;
        if (target.isEmpty()) {
            target = value.toString();
        }
    }
}

/// `id:secret`, both UUIDs.
bool useColonPair(QStringView text, const Candidates &found, PastedCredentials &credentials)
{
    for (std::size_t i = 0; i < found.values.size(); ++i) {
        const Candidate &value = found.values[i];
        if (value.shape == CandidateShape::Base64Credentials) {
            const qsizetype colon = value.value.indexOf(u':');
            const QStringView id = QStringView(value.value).first(colon);
            const QStringView secret = QStringView(value.value).sliced(colon + 1);
            if (isUuid(id) && isUuid(secret)) {
                credentials.clientId = id.toString();
                credentials.clientSecret = secret.toString();
                return true;
            }
            continue;
        }
        if (i + 1 == found.values.size() || value.shape != CandidateShape::Uuid) {
            continue;
        }
        const Candidate &next = found.values[i + 1];
        if (next.shape == CandidateShape::Uuid && next.begin == value.end + 1 && text.at(value.end) == u':') {
            credentials.clientId = value.value;
            credentials.clientSecret = next.value;
            return true;
        }
    }
    return false;
}

/// Nothing but two different UUIDs.
bool useBarePair(QStringView text, const Candidates &found, PastedCredentials &credentials)
{
    if (found.values.size() != 2 || found.values.front().value == found.values.back().value
        || !std::all_of(found.values.begin(), found.values.end(),
            [](const Candidate &value) { return value.shape == CandidateShape::Uuid; })) {
        return false;
    }
    qsizetype others = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isInValue = std::any_of(found.values.begin(), found.values.end(),
            [i](const Candidate &value) { return i >= value.begin && i < value.end; });
        others += !isInValue && isTokenUnit(text.at(i)) ? 1 : 0;
    }
    if (others > 0) {
        return false;
    }
    credentials.clientId = found.values.front().value;
    credentials.clientSecret = found.values.back().value;
    return true;
}

} // namespace

PastedCredentials credentialsIn(QStringView text, const Candidates &found)
{
    PastedCredentials credentials;
    for (const Candidate &value : found.values) {
        const bool isId = value.name == ValueName::ClientId;
        if (value.shape != CandidateShape::Uuid || (!isId && value.name != ValueName::ClientSecret)) {
            continue;
        }
        if (isForeign(value.nameVendor)) {
            credentials.isRefused = true;
            credentials.refusedVendor = value.nameVendor;
            continue;
        }
        QString &target = isId ? credentials.clientId : credentials.clientSecret;
        if (target.isEmpty()) {
            target = value.value;
        }
    }
    if (credentials.isEmpty() && !useColonPair(text, found, credentials)
        && !useBarePair(text, found, credentials)) {
        useNamedTexts(text, found, credentials);
    }
    if (!credentials.isEmpty()) {
        credentials.isRefused = false;
        credentials.refusedVendor = {};
    }
    return credentials;
}

PastedCredentials readPastedCredentials(QStringView pasted)
{
    if (pasted.size() > PastedThing::maxText) {
        return {};
    }
    const NormalisedText plain = normalised(pasted);
    return credentialsIn(plain.text, findCandidates(plain.text));
}

} // namespace Inspector
