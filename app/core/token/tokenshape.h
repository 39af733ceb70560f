// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace Inspector {

/// The strict shapes of HubSpot's secrets. tokenKind() says what a text looks like; these say what it is, so
/// that a text may be sent.

/// Whether a text begins as an access token does: base64url of a message whose first field is a possible time
/// of expiry. Looks at the first twelve characters only.
[[nodiscard]] bool isAccessTokenHead(QStringView text);
/// Whether a text is an access token that decodes whole, with expiry, account and signature.
[[nodiscard]] bool isWholeAccessToken(QStringView text);
/// The same, with each field once and in order: strict enough to tell where a wrapped token ends.
[[nodiscard]] bool isOrderedAccessToken(QStringView text);
/// `pat-na1-` and a UUID.
[[nodiscard]] bool isWholePrivateAppToken(QStringView text);
/// `na1-` and hex groups of 4-4-4-4-12: refresh token, authorization code or developer key. A UUID behind the
/// region counts too.
[[nodiscard]] bool isWholeRegionalKey(QStringView text);
/// How many characters of `pat-na1-` or `na1-` begin the text; 0 for none.
[[nodiscard]] qsizetype privateAppPrefix(QStringView text);
[[nodiscard]] qsizetype regionPrefix(QStringView text);
/// Where one of HubSpot's tokens, or the head of an access token, begins within a run of characters that
/// tokens hold, whatever is before and after it; -1 if none does.
[[nodiscard]] qsizetype tokenWithin(QStringView word);
/// A CLI personal access key: standard base64 of a message whose first field is a text that begins with a
/// region.
[[nodiscard]] bool isPersonalAccessKey(QStringView text);

} // namespace Inspector
