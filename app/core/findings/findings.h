// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/jsontree.h"
#include "core/metadata/inspection.h"
#include "core/secrets/redaction.h"
#include "core/token/scopeindices.h"
#include "core/token/tokenreading.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Inspector {

class Expiry;

enum class Severity : quint8 { None, Note, Warning, Error };

/// Something about a reply that a person should know. `id` and `path` are stable and go into exports.
struct Finding {
    enum class Kind : quint8 {
        OuterHubDiffers, ///< hub_id is not signed_access_token.hubId
        OuterAppDiffers,
        OuterUserDiffers,
        OtherTokenEchoed, ///< the reply's token is not the one asked about
        OtherClientId, ///< the reply's client_id is not the one that introspection was asked with
        ReadingDiffers, ///< what the token says of itself differs from the reply
        ExpiryFieldsDisagree, ///< expiresAt and expires_in differ by more than 2 s
        ClockOff, ///< this machine's clock and HubSpot's Date differ by more than 5 s
        UserIsNotInstaller,
        ServiceAccount,
        UserLevelToken,
        TrialScopes,
        ScopeCountDiffers, ///< as encoded in the token, and as listed
        ScopeNamesDiffer, ///< encoded scopes whose names are known, and the listed ones
        NoOauthScope,
        NotBase64,
        FieldMissing,
        FieldEmpty, ///< null, or text of nothing but blanks, where replies are known to have more
        TextVeryLong, ///< more than 16,384 characters
        TextNotPlain, ///< holds markup, or characters that cannot be seen
        FieldUnknown,
        FieldWrongType,
        IdOutOfRange, ///< an id outside int32
        ExpiryTooFar, ///< further away than a token of this kind lives
        DuplicateField, ///< a member name stands twice in one object
        ActiveUnclear, ///< introspection, whose `active` is missing or no boolean
    };
    Kind kind = Kind::FieldUnknown;
    Severity severity = Severity::Note;
    QString path; ///< dotted path of the row it belongs to; empty: the reply as a whole
    QStringList
        arguments; ///< numbers and names the sentence mentions, in the order of the sentence; never a secret
    int more = 0; ///< if not 0, this stands for so many further ones of the kind, and has no path

    /// Whether the sentence says what was expected in place of a value.
    [[nodiscard]] bool saysWhatWasExpected() const
    {
        return kind == Kind::FieldWrongType || kind == Kind::IdOutOfRange;
    }
};

/// Cross-checks a reply against itself, the token's own reading and the clocks. Pure. In the order of the
/// tree's rows, worst first within a row. A healthy current reply gives no warning and no error.
///
/// `reading` may be null (a saved reply, or not an access token). `redactor` knows the secrets that are not
/// part of the inspection, the client secret above all; those of the inspection need not be in it.
[[nodiscard]] QList<Finding> findFindings(const Inspection &inspection, const TokenReading *reading,
    const ScopeIndices &indices, const Expiry &expiry, const Redactor &redactor = Redactor());

/// The worst severity among findings on `path` and below it.
[[nodiscard]] Severity worstSeverity(const QList<Finding> &findings, const QString &path = {});

} // namespace Inspector
