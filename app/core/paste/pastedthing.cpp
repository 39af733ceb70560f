// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/paste/pastedthing.h"

#include "core/paste/candidates.h"
#include "core/paste/normalisedtext.h"
#include "core/paste/pastedinstead.h"
#include "core/paste/pastenoise.h"
#include "core/token/tokenkind.h"
#include "core/token/tokenshape.h"
#include "core/util/ascii.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

using Outcome = PastedThing::Outcome;

/// Whether a text is long and has a digit, as what a machine makes.
bool isMachineMade(QStringView text)
{
    constexpr qsizetype minLength = 8;
    return text.size() >= minLength && std::any_of(text.begin(), text.end(), isAsciiDigit);
}

class Decision final {
public:
    Decision(const NormalisedText &plain, const Candidates &found)
        : m_plain(plain)
        , m_text(plain.text)
        , m_found(found)
    {
    }

    PastedThing decide()
    {
        m_thing.credentials = credentialsIn(m_text, m_found);
        if (!tryToken() && !tryDocument() && !tryShape() && !tryWords()) {
            m_thing.outcome = Outcome::Instead;
            m_thing.instead = isRequest(m_text) ? PastedInstead::Request : PastedInstead::Nothing;
        }
        return std::move(m_thing);
    }

private:
    [[nodiscard]] QList<const Candidate *> different(CandidateShape shape) const
    {
        QList<const Candidate *> values;
        QSet<QStringView> seen;
        for (const Candidate &value : m_found.values) {
            if (value.shape == shape && !seen.contains(value.value)) {
                seen.insert(value.value);
                values.append(&value);
            }
        }
        return values;
    }

    [[nodiscard]] const Candidate *first(CandidateShape shape) const
    {
        const auto found = std::find_if(m_found.values.begin(), m_found.values.end(),
            [shape](const Candidate &value) { return value.shape == shape; });
        return found == m_found.values.end() ? nullptr : &*found;
    }

    /// Those whose name fits best: a refresh token before a code, nothing that is named a developer key.
    [[nodiscard]] QList<const Candidate *> regionalKeys() const
    {
        QList<const Candidate *> keys = different(CandidateShape::RegionalKey);
        keys.removeIf([](const Candidate *key) {
            return key->name == ValueName::DeveloperKey || key->name == ValueName::ClientId
                || key->name == ValueName::ClientSecret;
        });
        for (const ValueName name : {ValueName::RefreshToken, ValueName::AccessToken}) {
            const auto isNamed = [name](const Candidate *key) { return key->name == name; };
            if (std::any_of(keys.begin(), keys.end(), isNamed)) {
                keys.removeIf([&](const Candidate *key) { return !isNamed(key); });
            }
        }
        return keys;
    }

    /// Values of the shapes that may be sent, the most telling shape first.
    bool tryToken()
    {
        QList<const Candidate *> tokens =
            different(CandidateShape::AccessToken) + different(CandidateShape::PrivateAppToken);
        if (tokens.isEmpty()) {
            tokens = regionalKeys();
        }
        if (tokens.isEmpty()) {
            return false;
        }
        if (tokens.size() == 1) {
            take(*tokens.constFirst());
        } else {
            m_thing.outcome = Outcome::Choice;
            for (const Candidate *token : std::as_const(tokens)) {
                m_thing.choices.append(token->value);
            }
        }
        noteLeftAside(tokens);
        return true;
    }

    void take(const Candidate &token)
    {
        m_thing.outcome = Outcome::Token;
        m_thing.token = token.value;
        m_thing.kind = tokenKind(token.value);
        m_thing.noise = noiseAround(m_plain, token);
    }

    void noteLeftAside(const QList<const Candidate *> &taken)
    {
        for (const Candidate &value : m_found.values) {
            if (std::any_of(taken.begin(), taken.end(),
                    [&value](const Candidate *token) { return token->value == value.value; })) {
                continue;
            }
            if (value.shape == CandidateShape::RegionalKey || value.name == ValueName::RefreshToken) {
                leaveAside(LeftAside::RefreshToken);
            } else if (value.shape == CandidateShape::Uuid && value.name == ValueName::ClientSecret) {
                leaveAside(LeftAside::ClientSecret);
            } else if (value.shape == CandidateShape::PersonalAccessKey) {
                leaveAside(LeftAside::PersonalAccessKey);
            } else if (value.shape == CandidateShape::Foreign && !value.vendor.isEmpty()) {
                leaveAside(LeftAside::ForeignSecret);
            }
        }
    }

    void leaveAside(LeftAside what)
    {
        QList<LeftAside> &leftAside = m_thing.leftAside;
        if (!leftAside.contains(what)) {
            leftAside.append(what);
            std::sort(leftAside.begin(), leftAside.end());
        }
    }

    bool instead(PastedInstead kind, QLatin1StringView vendor = {})
    {
        m_thing.outcome = Outcome::Instead;
        m_thing.instead = kind;
        m_thing.vendor = vendor;
        return true;
    }

    bool tryDocument()
    {
        if (isHubSpotError(m_text)) {
            return instead(PastedInstead::HubSpotError);
        }
        const PastedInstead document = documentKind(m_text);
        return document != PastedInstead::None && instead(document);
    }

    /// Shapes that are never sent, and a UUID, which only a call chosen by hand asks about.
    bool tryShape()
    {
        const auto named = [this](ValueName name) {
            return std::any_of(m_found.values.begin(), m_found.values.end(), [name](const Candidate &value) {
                return value.name == name && value.shape <= CandidateShape::Uuid;
            });
        };
        if (first(CandidateShape::PersonalAccessKey) != nullptr) {
            return instead(PastedInstead::PersonalAccessKey);
        }
        if (named(ValueName::DeveloperKey)) {
            return instead(PastedInstead::DeveloperKey);
        }
        if (useCut()) {
            return true;
        }
        if (!m_thing.credentials.isEmpty()) {
            return instead(PastedInstead::Credentials);
        }
        if (m_thing.credentials.isRefused) {
            return instead(PastedInstead::ForeignSecret, m_thing.credentials.refusedVendor);
        }
        if (first(CandidateShape::Base64Credentials) != nullptr) {
            return instead(PastedInstead::BasicCredentials);
        }
        if (const Candidate *foreign = first(CandidateShape::Foreign)) {
            return instead(PastedInstead::ForeignSecret, vendorOf(*foreign));
        }
        const QList<const Candidate *> uuids = different(CandidateShape::Uuid);
        if (uuids.size() == 1 && (isForeignName(*uuids.constFirst()))) {
            return instead(PastedInstead::ForeignSecret, uuids.constFirst()->nameVendor);
        }
        if (uuids.size() == 1 && !isPlaceholder(m_text)) {
            take(*uuids.constFirst());
            return true;
        }
        if (const Candidate *jwt = first(CandidateShape::Jwt)) {
            if (isForeignName(*jwt)) {
                return instead(PastedInstead::ForeignSecret, jwt->nameVendor);
            }
            take(*jwt);
            return true;
        }
        return false;
    }

    [[nodiscard]] static bool isForeignName(const Candidate &value)
    {
        return !value.nameVendor.isEmpty() && value.nameVendor != "HubSpot"_L1;
    }

    [[nodiscard]] static QLatin1StringView vendorOf(const Candidate &value)
    {
        return !value.vendor.isEmpty() ? value.vendor
            : isForeignName(value)     ? value.nameVendor
                                       : QLatin1StringView();
    }

    bool useCut()
    {
        for (const Candidate &value : m_found.values) {
            if (value.shape < CandidateShape::CutAccessToken
                || value.shape > CandidateShape::CutRegionalKey) {
                continue;
            }
            if (isMasked(m_text)) {
                return instead(PastedInstead::Masked);
            }
            const bool isAccessToken = value.shape == CandidateShape::CutAccessToken;
            if (!isAccessToken && isPlaceholder(m_text)) {
                return instead(PastedInstead::Placeholder);
            }
            m_thing.kind = isAccessToken                            ? TokenKind::AccessToken
                : value.shape == CandidateShape::CutPrivateAppToken ? TokenKind::PrivateAppToken
                                                                    : TokenKind::RefreshToken;
            constexpr qsizetype uuidLength = 36;
            constexpr qsizetype groupsLength = 32;
            const qsizetype whole = value.shape == CandidateShape::CutPrivateAppToken
                ? privateAppPrefix(value.value) + uuidLength
                : regionPrefix(value.value) + groupsLength;
            m_thing.missing =
                isAccessToken ? 0 : static_cast<int>(std::max<qsizetype>(0, whole - value.value.size()));
            return instead(PastedInstead::Cut);
        }
        return false;
    }

    /// Texts of no shape.
    bool tryWords()
    {
        if (isScopeList(m_text)) {
            return instead(PastedInstead::ScopeList);
        }
        if (isMasked(m_text)) {
            return instead(PastedInstead::Masked);
        }
        if (isPlaceholder(m_text)) {
            return instead(PastedInstead::Placeholder);
        }
        if (m_text.contains("hooks.slack.com"_L1)) {
            return instead(PastedInstead::ForeignSecret, "Slack"_L1);
        }
        return useWholeText() || useAssigned();
    }

    /// One word and nothing else.
    bool useWholeText()
    {
        qsizetype begin = 0;
        qsizetype end = m_text.size();
        while (begin < end && isAroundUnit(m_text.at(begin))) {
            ++begin;
        }
        while (end > begin && isAroundUnit(m_text.at(end - 1))) {
            --end;
        }
        const QStringView word = m_text.sliced(begin, end - begin);
        if (word.size() > maxTokenLength && std::all_of(word.begin(), word.end(), isSendableUnit)) {
            m_thing.outcome = Outcome::TooLong;
            return true;
        }
        return isSendable(word) && isMachineMade(word) && useUnknown(word, begin, end);
    }

    bool useUnknown(QStringView word, qsizetype begin, qsizetype end)
    {
        m_thing.outcome = Outcome::UnknownShape;
        m_thing.token = word.toString();
        m_thing.kind = tokenKind(word);
        m_thing.noise = noiseAround(m_plain, {.begin = begin, .end = end});
        return true;
    }

    /// One `name=value`, the name being a token's or another vendor's.
    bool useAssigned()
    {
        std::optional<std::pair<qsizetype, qsizetype>> only;
        for (const FoundName &name : m_found.names) {
            const bool isForeign = !name.vendor.isEmpty() && name.vendor != "HubSpot"_L1;
            const bool isToken = name.name == ValueName::Key || name.name == ValueName::AccessToken
                || name.name == ValueName::RefreshToken || name.vendor == "HubSpot"_L1;
            qsizetype begin = name.end;
            while (
                begin < m_text.size() && begin - name.end < 8 && isOneOf(m_text.at(begin), u" \t\"'`=:>")) {
                ++begin;
            }
            if (begin == name.end) {
                continue;
            }
            qsizetype end = begin;
            const auto goesOn = [this, begin](qsizetype at, bool isPadding) {
                return at < m_text.size() && isSendableUnit(m_text.at(at))
                    && (m_text.at(at) == u'=') == isPadding && at - begin <= maxTokenLength;
            };
            while (goesOn(end, false)) {
                ++end;
            }
            while (goesOn(end, true)) {
                ++end;
            }
            const QStringView value = m_text.sliced(begin, end - begin);
            if (!isMachineMade(value)) {
                continue;
            }
            if (value.size() > maxTokenLength) {
                m_thing.outcome = Outcome::TooLong;
                return true;
            }
            if (isForeign) {
                return instead(PastedInstead::ForeignSecret, name.vendor);
            }
            if (!isToken || !isSendable(value)) {
                continue;
            }
            if (only && m_text.sliced(only->first, only->second - only->first) != value) {
                return false;
            }
            only = {begin, end};
        }
        return only
            && useUnknown(m_text.sliced(only->first, only->second - only->first), only->first, only->second);
    }

    const NormalisedText &m_plain;
    QStringView m_text;
    const Candidates &m_found;
    PastedThing m_thing;
};

} // namespace

PastedThing readPastedThing(QStringView text)
{
    PastedThing thing;
    if (text.size() > PastedThing::maxText) {
        thing.outcome = Outcome::TooLong;
        return thing;
    }
    const NormalisedText plain = normalised(text);
    if (plain.text.trimmed().isEmpty()) {
        return thing;
    }
    const Candidates found = findCandidates(plain.text);
    return Decision(plain, found).decide();
}

} // namespace Inspector
