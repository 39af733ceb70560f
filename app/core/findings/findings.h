// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/jsontree.h"
#include "core/metadata/inspection.h"
#include "core/scopes/scopeindices.h"
#include "core/secrets/redaction.h"
#include "core/token/tokenreading.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace Inspector {

class Expiry;

enum class Severity : quint8 { None, Note, Warning, Error };

/// One remark about a reply. Its id (findingId()) and `path` are stable and go into exports.
struct Finding {
    Q_GADGET
public:
    enum class Kind : quint8 {
        OuterHubDiffers, ///< hub_id is not signed_access_token.hubId
        OuterAppDiffers,
        OuterUserDiffers,
        OtherTokenEchoed, ///< the reply's token is not the one asked about
        OtherClientId, ///< the reply's client_id is not the one that introspection was asked with
        ReadingDiffers, ///< the values encoded in the token differ from the reply
        ExpiryFieldsDisagree, ///< expiresAt and expires_in differ by more than 2 s
        ClockOff, ///< this machine's clock and HubSpot's Date differ by more than 5 s
        UserIsNotInstaller,
        ServiceAccount,
        UserLevelToken,
        TrialScopes,
        ScopeCountDiffers, ///< the token encodes another number than the reply lists
        ScopeNamesDiffer, ///< encoded scopes with a known name differ from the listed ones
        NoOauthScope,
        NotBase64,
        FieldMissing,
        FieldEmpty, ///< null or blank, in a field that replies fill
        TextVeryLong, ///< more than 16,384 characters
        TextNotPlain, ///< holds markup or invisible characters
        FieldUnknown,
        FieldWrongType,
        IdOutOfRange, ///< an id outside int32
        ExpiryTooFar, ///< beyond the lifetime of any token
        DuplicateField, ///< an object has two members of one name
        UnexpectedAccount, ///< the reply is about another account than the person expects
        ActiveUnclear, ///< introspection: `active` is missing or not a boolean
    };
    Q_ENUM(Kind)
    Kind kind = Kind::FieldUnknown;
    Severity severity = Severity::Note;
    QString path; ///< dotted path of its row; empty: the whole reply
    QStringList arguments; ///< numbers and names for the sentence's %1, %2...; never a secret
    int more = 0; ///< not 0: stands for that many more findings of the kind, without a path

    /// Whether the sentence says what was expected in place of a value.
    [[nodiscard]] bool saysWhatWasExpected() const
    {
        return kind == Kind::FieldWrongType || kind == Kind::IdOutOfRange;
    }
};

/// Checks a reply against itself, the values encoded in the token, and the clocks. Findings come in the order
/// of the tree's rows, worst first within a row. A healthy current reply has no warning and no error.
///
/// `reading` may be null (a saved reply, or not an access token).
[[nodiscard]] QList<Finding> checkReply(const Inspection &inspection, const TokenReading *reading,
    const ScopeIndices &indices, const Expiry &expiry);

/// What was found when a reply came, and behind it what a later check finds besides.
[[nodiscard]] QList<Finding> joinedFindings(const QList<Finding> &then, const QList<Finding> &now);

/// The worst severity of the findings at `path` and below; of all for an empty path.
[[nodiscard]] Severity worstSeverity(const QList<Finding> &findings, const QString &path = {});

} // namespace Inspector
