// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/paste/pastedcredentials.h"

#include "core/paste/pastedtext.h"
#include "core/paste/pastedtoken.h"
#include "core/token/tokenkind.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

enum class CredentialName : quint8 { None, Id, Secret };

CredentialName credentialName(QStringView name)
{
    if (name.size() < 8 || name.size() > 64) {
        return CredentialName::None;
    }
    const QString plain = plainName(name);
    if (plain.endsWith("clientid"_L1)) {
        return CredentialName::Id;
    }
    return plain.endsWith("clientsecret"_L1) ? CredentialName::Secret : CredentialName::None;
}

/// "Client ID" and "Client secret", as HubSpot's pages write them.
CredentialName spacedName(QStringView first, QStringView second)
{
    if (first.compare("client"_L1, Qt::CaseInsensitive) != 0) {
        return CredentialName::None;
    }
    if (second.compare("id"_L1, Qt::CaseInsensitive) == 0) {
        return CredentialName::Id;
    }
    return second.compare("secret"_L1, Qt::CaseInsensitive) == 0 ? CredentialName::Secret
                                                                 : CredentialName::None;
}

bool isCredentialUnit(QChar unit)
{
    static constexpr QStringView ends = u" \n&;,{}<>\\";
    return !isPastedQuote(unit) && !ends.contains(unit);
}

/// What stands for a value in JSON and code without being a text.
bool isBareLiteral(QStringView value)
{
    static constexpr QStringView words[] = {u"null", u"true", u"false", u"undefined", u"None"};
    return value.startsWith(u'[')
        || std::any_of(
            std::begin(words), std::end(words), [value](QStringView word) { return value == word; });
}

bool isNumber(QStringView value)
{
    bool isDouble = false;
    static_cast<void>(value.toDouble(&isDouble));
    return isDouble;
}

/// The value after a name that ends at `position`, and where it ends. Without `=` or `:` only a UUID counts;
/// a number does not where the name is quoted, as in JSON.
QStringView valueAfter(QStringView text, qsizetype position, qsizetype &end)
{
    const bool isNameQuoted = position < text.size() && isPastedQuote(text.at(position));
    bool isAssigned = false;
    while (position < text.size()) {
        const QChar unit = text.at(position);
        const bool isSign = unit == u'=' || unit == u':';
        if (!isPastedQuote(unit) && unit != u' ' && unit != u'\n' && unit != u'\\'
            && (!isSign || isAssigned)) {
            break;
        }
        isAssigned = isAssigned || isSign;
        ++position;
    }
    end = position;
    while (end < text.size() && isCredentialUnit(text.at(end))) {
        ++end;
    }
    const QStringView value = text.sliced(position, end - position);
    const bool isQuoted = isPastedQuote(text.at(position - 1)); // a name stands before it
    if (!isQuoted && (isBareLiteral(value) || (isNameQuoted && isNumber(value)))) {
        return {};
    }
    return isAssigned || isUuid(value) ? value : QStringView();
}

/// Client id and secret one under the other and nothing else, in the order of HubSpot's own page.
PastedCredentials bareCredentials(QStringView text)
{
    const auto words = text.split(u'\n', Qt::SkipEmptyParts);
    if (words.size() != 2) {
        return {};
    }
    const QStringView id = words.at(0).trimmed();
    const QStringView secret = words.at(1).trimmed();
    if (!isUuid(id) || !isUuid(secret) || id == secret) {
        return {};
    }
    return {id.toString(), secret.toString()};
}

} // namespace

PastedCredentials readPastedCredentials(QStringView pasted)
{
    PastedCredentials credentials;
    if (pasted.size() > PastedToken::maximumText) {
        return credentials;
    }
    const QString decoded = percentDecoded(plainPaste(pasted).text);
    const QStringView text(decoded);
    if (PastedCredentials bare = bareCredentials(text); !bare.clientId.isEmpty()) {
        return bare;
    }
    QStringView previous;
    for (qsizetype i = 0; i < text.size();) {
        if (!isNameUnit(text.at(i))) {
            if (text.at(i) != u' ') {
                previous = {};
            }
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < text.size() && isNameUnit(text.at(i))) {
            ++i;
        }
        const QStringView name = text.sliced(begin, i - begin);
        CredentialName kind = credentialName(name);
        if (kind == CredentialName::None) {
            kind = spacedName(previous, name);
        }
        previous = name;
        if (kind == CredentialName::None) {
            continue;
        }
        qsizetype end = i;
        const QStringView value = valueAfter(text, i, end);
        QString &target = kind == CredentialName::Id ? credentials.clientId : credentials.clientSecret;
        // `client_id=` left empty before `client_secret=`: the next name is no value
        if (value.isEmpty() || credentialName(value.left(value.indexOf(u'='))) != CredentialName::None) {
            continue;
        }
        if (target.isEmpty()) {
            target = value.toString();
        }
        i = end;
        previous = {};
    }
    return credentials;
}

} // namespace Inspector
