// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/paste/valuename.h"

#include <QLatin1String>
#include <QString>

#include <deque>

namespace Inspector {

/// What a run of token characters is, by its shape alone.
enum class CandidateShape : quint8 {
    AccessToken, ///< decodes whole, with an expiry
    PrivateAppToken,
    RegionalKey, ///< refresh token, authorization code or developer key
    Uuid,
    Jwt,
    PersonalAccessKey,
    CutAccessToken, ///< begins as one and does not decode whole
    CutPrivateAppToken, ///< `pat-na1-` and something else than a UUID
    CutRegionalKey, ///< `na1-` and some of the hex groups
    Base64Credentials, ///< base64 of two texts with a colon between: the Basic scheme
    Foreign, ///< another vendor's
};

/// A value in the text that has a shape.
struct Candidate {
    CandidateShape shape = CandidateShape::Foreign;
    QString value{}; ///< joined, where it was wrapped; decoded, where it was base64
    qsizetype begin = 0; ///< in the normalised text
    qsizetype end = 0;
    ValueName name = ValueName::None;
    QLatin1StringView nameVendor{}; ///< whose the name says it is: "HubSpot", "Google"
    QLatin1StringView vendor{}; ///< of Foreign
    bool wasJoined = false;
    bool wasBase64 = false;
};

/// A name with a meaning, anywhere in the text.
struct FoundName {
    ValueName name = ValueName::None;
    qsizetype begin = 0;
    qsizetype end = 0;
    QLatin1StringView vendor; ///< of the name itself, else of the last section or name that told one
};

/// Deques, which grow without moving what they hold: a megabyte of text has up to 150,000 names.
struct Candidates {
    std::deque<Candidate> values; ///< in the order of the text
    std::deque<FoundName> names; ///< likewise
};
/// Finds all values and names in a normalised text. Linear in the text.
[[nodiscard]] Candidates findCandidates(QStringView text);

} // namespace Inspector
