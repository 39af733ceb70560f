// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/paste/valuename.h"

#include "core/util/ascii.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

struct NamedValue {
    QLatin1StringView ending;
    ValueName name;
};

/// As code, HubSpot's pages and other programs write them, in six languages. The first that fits counts.
constexpr NamedValue namedValues[] = {
    {"accesstoken"_L1, ValueName::AccessToken},
    {"privateapptoken"_L1, ValueName::AccessToken},
    {"bearer"_L1, ValueName::AccessToken},
    {"authorization"_L1, ValueName::AccessToken},
    {"bearertoken"_L1, ValueName::AccessToken},
    {"jetondacces"_L1, ValueName::AccessToken},
    {"tokendacces"_L1, ValueName::AccessToken},
    {"zugriffstoken"_L1, ValueName::AccessToken},
    {"zugangstoken"_L1, ValueName::AccessToken},
    {"tokendeacceso"_L1, ValueName::AccessToken},
    {"tokendeacesso"_L1, ValueName::AccessToken},
    {"tokendiaccesso"_L1, ValueName::AccessToken},
    {"toegangstoken"_L1, ValueName::AccessToken},
    {"refreshtoken"_L1, ValueName::RefreshToken},
    {"jetondactualisation"_L1, ValueName::RefreshToken},
    {"tokendactualisation"_L1, ValueName::RefreshToken},
    {"jetonderafraichissement"_L1, ValueName::RefreshToken},
    {"tokenderafraichissement"_L1, ValueName::RefreshToken},
    {"jetonderenouvellement"_L1, ValueName::RefreshToken},
    {"aktualisierungstoken"_L1, ValueName::RefreshToken},
    {"erneuerungstoken"_L1, ValueName::RefreshToken},
    {"tokendeactualizacion"_L1, ValueName::RefreshToken},
    {"tokenderefresco"_L1, ValueName::RefreshToken},
    {"tokendeatualizacao"_L1, ValueName::RefreshToken},
    {"tokendiaggiornamento"_L1, ValueName::RefreshToken},
    {"vernieuwingstoken"_L1, ValueName::RefreshToken},
    {"authorizationcode"_L1, ValueName::Code},
    {"authcode"_L1, ValueName::Code},
    {"codedautorisation"_L1, ValueName::Code},
    {"autorisierungscode"_L1, ValueName::Code},
    {"codigodeautorizacion"_L1, ValueName::Code},
    {"idtoken"_L1, ValueName::IdToken},
    {"clientid"_L1, ValueName::ClientId},
    {"clientidentifier"_L1, ValueName::ClientId},
    {"idclient"_L1, ValueName::ClientId},
    {"idduclient"_L1, ValueName::ClientId},
    {"identifiantclient"_L1, ValueName::ClientId},
    {"identifiantduclient"_L1, ValueName::ClientId},
    {"idcliente"_L1, ValueName::ClientId},
    {"iddecliente"_L1, ValueName::ClientId},
    {"iddelcliente"_L1, ValueName::ClientId},
    {"iddocliente"_L1, ValueName::ClientId},
    {"kundenid"_L1, ValueName::ClientId},
    {"kundennummer"_L1, ValueName::None},
    {"clientsecret"_L1, ValueName::ClientSecret},
    {"appsecret"_L1, ValueName::ClientSecret},
    {"clientsecretkey"_L1, ValueName::ClientSecret},
    {"secretclient"_L1, ValueName::ClientSecret},
    {"secretduclient"_L1, ValueName::ClientSecret},
    {"clesecrete"_L1, ValueName::ClientSecret},
    {"clesecreteclient"_L1, ValueName::ClientSecret},
    {"clesecreteduclient"_L1, ValueName::ClientSecret},
    {"codesecretduclient"_L1, ValueName::ClientSecret},
    {"clientgeheimnis"_L1, ValueName::ClientSecret},
    {"geheimerclientschlussel"_L1, ValueName::ClientSecret},
    {"clientschlussel"_L1, ValueName::ClientSecret},
    {"kundengeheimnis"_L1, ValueName::ClientSecret},
    {"secretocliente"_L1, ValueName::ClientSecret},
    {"secretodecliente"_L1, ValueName::ClientSecret},
    {"secretodelcliente"_L1, ValueName::ClientSecret},
    {"segredodocliente"_L1, ValueName::ClientSecret},
    {"segretoclient"_L1, ValueName::ClientSecret},
    {"segretodelclient"_L1, ValueName::ClientSecret},
    {"clientgeheim"_L1, ValueName::ClientSecret},
    {"developerapikey"_L1, ValueName::DeveloperKey},
    {"developerkey"_L1, ValueName::DeveloperKey},
    {"devapikey"_L1, ValueName::DeveloperKey},
    {"entwicklerapischlussel"_L1, ValueName::DeveloperKey},
    {"hapikey"_L1, ValueName::DeveloperKey},
    {"personalaccesskey"_L1, ValueName::PersonalAccessKey},
    {"signaturev3"_L1, ValueName::Signature},
    {"signature"_L1, ValueName::Signature},
    {"token"_L1, ValueName::Key},
    {"tokenkey"_L1, ValueName::Key},
    {"jeton"_L1, ValueName::Key},
    {"apikey"_L1, ValueName::Key},
    {"cledapi"_L1, ValueName::Key},
    {"apischlussel"_L1, ValueName::Key},
    {"privateapp"_L1, ValueName::Key},
    {"code"_L1, ValueName::Code},
};

/// The last two characters of all of them.
constexpr AsciiPairs endings = [] {
    AsciiPairs pairs;
    for (const NamedValue &named : namedValues) {
        pairs.add(named.ending.data()[named.ending.size() - 2], named.ending.data()[named.ending.size() - 1]);
    }
    return pairs;
}();

QChar foldedAccent(QChar letter)
{
    const QString parts = letter.decomposition();
    return parts.isEmpty() ? letter.toLower() : parts.front().toLower();
}

} // namespace

ValueName valueName(QStringView phrase)
{
    constexpr qsizetype minLength = 4;
    if (phrase.size() < minLength) {
        return ValueName::None;
    }
    const QChar last = phrase.back();
    const QChar before = phrase.at(phrase.size() - 2);
    if (!endings.contains(before, last)) {
        return ValueName::None; // as almost every word of a text
    }
    const auto *found =
        std::find_if(std::begin(namedValues), std::end(namedValues), [=](const NamedValue &named) {
            return named.ending.back() == last && named.ending[named.ending.size() - 2] == before
                && phrase.endsWith(named.ending)
                && (named.name != ValueName::Code || named.ending.size() > 4 || phrase == named.ending
                    || phrase.endsWith("?code"_L1));
        });
    return found == std::end(namedValues) ? ValueName::None : found->name;
}

QChar foldedLetter(QChar letter)
{
    constexpr char16_t begin = 0x80;
    constexpr char16_t end = 0x180;
    const char16_t c = letter.unicode();
    if (c < begin) {
        return isAsciiUpper(letter) ? QChar(static_cast<char16_t>(c + 32)) : letter;
    }
    // Those of Western languages by a table: taking a letter apart is slow.
    static const auto accents = [] {
        std::array<QChar, end - begin> folded;
        for (char16_t unit = begin; unit < end; ++unit) {
            folded[static_cast<std::size_t>(unit - begin)] = foldedAccent(unit);
        }
        return folded;
    }();
    return c < end ? accents[static_cast<std::size_t>(c - begin)] : letter.toLower();
}

} // namespace Inspector
