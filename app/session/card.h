// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/findings/findings.h"
#include "core/util/times.h"
#include "session/verdict.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace Inspector {

class InspectionSession;

/// What is to be said now about the token in the field, or about the result where there is no other token.
/// The window's card shows it and adds nothing. All texts are plain, redacted and translated.
struct Card {
    Q_GADGET
public:
    enum class State : quint8 {
        Empty, ///< no text in the field and no result
        NoToken, ///< the field holds something that is no token
        NotChecked, ///< HubSpot was not asked about the token in the field
        Asking,
        Cancelled,
        Active,
        Ending, ///< active, with less than five minutes left
        Doubtful, ///< the reply contradicts itself or the token
        Expired,
        Refused, ///< HubSpot's verdict: it does not accept the token
        Unanswered, ///< no answer, or one that says nothing about the token
        Saved, ///< from a file
    };
    Q_ENUM(State)

    /// What a person can do about it with a button on the card.
    enum class Action : quint8 {
        None,
        TryDemo, ///< and open a saved reply
        TryAgain,
        EnterCredentials,
    };
    Q_ENUM(Action)

    /// Where a part of the identity comes from.
    enum class Source : quint8 {
        Reply, ///< HubSpot's word
        Token, ///< the token's own, not confirmed by HubSpot
        File, ///< HubSpot's word as of the time of the file
        Nowhere, ///< expected in such a reply, but not there
    };
    Q_ENUM(Source)

    enum class Kind : quint8 { Domain, Account, Region, User, UserId, App, Distribution, Expiry };
    Q_ENUM(Kind)

    /// One part of the identity.
    struct Part {
        Kind kind = Kind::Account;
        Source source = Source::Reply;
        QString name; ///< "Account ID"
        QString value; ///< "6251543": what is copied; empty where it comes from nowhere
        QString text; ///< "account 6251543", with the source where the card's other parts have another
        std::optional<HubSpotTime> changesAt; ///< then it reads differently by itself
    };

    /// One finding on the card.
    struct Remark {
        Severity severity = Severity::None;
        QString sentence;
        QString path; ///< of its row
        int more = 0; ///< how many other findings there are
    };

    State state = State::Empty;
    Verdict::Mood mood = Verdict::Mood::Neutral;
    QString headline; ///< "Active - ada.lovelace@example.com on hub 6251543"
    QString sentence; ///< what happened; mostly empty
    QString nextStep; ///< what to do about it; mostly empty
    QString said; ///< HubSpot's own words, and the scopes they name; one "Name: value" a line
    QStringList details; ///< "Name: value" a line: correlation ID, host, status
    QString caption; ///< which token or file this is about, and where the parts come from
    Action action = Action::None;
    bool canRetry = false; ///< Try Again is offered, in addition to `action`
    QList<Part> parts;
    QStringList chips; ///< what explains refused calls: "service account"
    std::optional<Remark> worst; ///< the worst finding, from warnings on
    bool hasCountdown = false; ///< the session's expiry() is to be counted down
    QString countdownAbsence; ///< what to say where no expiry is reported
    bool canExport = false;
    QString brief; ///< for the window's title: "Active until 17:39"
    QString account; ///< likewise; empty where not known
    std::optional<HubSpotTime> changesAt; ///< then the card reads differently by itself
};

/// Reads the session and its clock; changes nothing.
[[nodiscard]] Card cardOf(const InspectionSession &session);

} // namespace Inspector
