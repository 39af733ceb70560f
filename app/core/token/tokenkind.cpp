// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/token/tokenkind.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

bool isHex(QChar unit)
{
    const char16_t c = unit.unicode();
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isAllOf(QStringView text, bool (*predicate)(QChar))
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), predicate);
}

/// How long the region and its dash are at the start of the text ("na1-"); 0 if there is none.
qsizetype regionLength(QStringView text)
{
    const auto isLetter = [](QChar unit) {
        return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
    };
    if (text.size() < 4 || !isLetter(text.at(0)) || !isLetter(text.at(1))) {
        return 0;
    }
    qsizetype end = 2;
    while (end < text.size() && end < 5 && text.at(end) >= u'0' && text.at(end) <= u'9') {
        ++end;
    }
    return end > 2 && end < text.size() && text.at(end) == u'-' ? end + 1 : 0;
}

/// Hex groups with dashes between: 4-4-4-4-12 or 8-4-4-4-12, and whatever else of five groups HubSpot may
/// issue.
bool isHexGroups(QStringView text)
{
    if (text.size() > 64) {
        return false;
    }
    const auto groups = text.split(u'-');
    return groups.size() == 5 && std::all_of(groups.begin(), groups.end(), [](QStringView group) {
        return group.size() >= 4 && group.size() <= 12 && isAllOf(group, isHex);
    });
}

bool isJwt(QStringView token)
{
    if (!token.startsWith(u"eyJ") || token.count(u'.') != 2) {
        return false;
    }
    const auto parts = token.split(u'.');
    // An unsigned one has an empty third part.
    return isAllOf(parts.at(0), isTokenUnit) && isAllOf(parts.at(1), isTokenUnit)
        && (parts.at(2).isEmpty() || isAllOf(parts.at(2), isTokenUnit));
}

bool isAccessToken(QStringView token)
{
    // Field 1, the expiry, begins with the byte 0x08 and goes on with one whose highest bit is set; with hub
    // and user no token is shorter than this.
    constexpr qsizetype shortest = 24;
    return token.size() >= shortest && token.at(0) == u'C' && token.at(1) >= u'I' && token.at(1) <= u'P'
        && isAllOf(token, isTokenUnit);
}

} // namespace

bool isSendable(QStringView text)
{
    if (text.isEmpty() || text.size() > maxTokenLength || text.contains(".."_L1)
        || !std::all_of(text.begin(), text.end(), isSendableUnit)) {
        return false;
    }
    const qsizetype equalsSign = text.indexOf(u'=');
    const QStringView padding = equalsSign < 0 ? QStringView() : text.sliced(equalsSign);
    const auto isAlphanumeric = [](QChar unit) { return isTokenUnit(unit) && unit != u'-' && unit != u'_'; };
    return padding.size() <= 2 && padding.count(u'=') == padding.size()
        && std::any_of(text.begin(), text.end(), isAlphanumeric);
}

bool isUuid(QStringView text)
{
    if (text.size() != 36) {
        return false;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? text.at(i) != u'-' : !isHex(text.at(i))) {
            return false;
        }
    }
    return true;
}

TokenKind tokenKind(QStringView token)
{
    if (isUuid(token)) {
        return TokenKind::Uuid;
    }
    if (token.startsWith(u"pat-", Qt::CaseInsensitive)) {
        const QStringView rest = token.sliced(4);
        const qsizetype region = regionLength(rest);
        if (region > 0 && rest.size() >= region + 8 && isAllOf(rest.sliced(region), isTokenUnit)) {
            return TokenKind::PrivateAppToken;
        }
    }
    if (const qsizetype region = regionLength(token); region > 0 && isHexGroups(token.sliced(region))) {
        return TokenKind::RefreshToken;
    }
    if (isJwt(token)) {
        return TokenKind::Jwt;
    }
    return isAccessToken(token) ? TokenKind::AccessToken : TokenKind::Unknown;
}

} // namespace Inspector
