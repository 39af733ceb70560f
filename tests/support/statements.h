// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace Inspector::Testing {

/// What is known of a token apart from the program: made from the bytes of a reply or a file, by plain
/// search.
struct Evidence {
    enum class Source { Nothing, Reply, File };
    Source source = Source::Nothing;
    int status = 0; ///< 0: no reply came
    bool isAnswer = false; ///< a whole JSON object that tells of a token: HTTP 200, or in a file
    bool isHubSpotsError = false; ///< a JSON object with HubSpot's marks
    bool isPage = false; ///< HTML
    QString text; ///< the body without quotes, backslashes and blanks after colons
    bool isIntrospected = false; ///< the call, or the file, is of introspection
    bool isRefreshCall = false;
    std::optional<bool> active;
    QSet<qint64> accounts; ///< that reply and token name
    bool hasAccount = false; ///< the reply names one
    bool isTimeUnreadable = false; ///< it has an expires_in that is no time, and no other
    bool isOfOtherToken = false; ///< it names another token than the one asked about
    bool isExpiredByIt = false; ///< its own deadline, by HubSpot's clock, has passed
    bool hasDeadline = false; ///< and when that is, is known
    bool hasTimeLeft = false; ///< expires_in, whenever that was
    std::optional<qint64> ownExpiryMs; ///< what the token says of itself
    qint64 nowMs = 0; ///< by the reply's Date, else by the machine
};

/// Of a whole reply, from the status line on.
[[nodiscard]] Evidence evidenceOfReply(
    const QByteArray &reply, const QString &token, bool isIntrospected, bool isRefreshCall, qint64 nowMs);
/// Of a saved file that holds a reply somewhere.
[[nodiscard]] Evidence evidenceOfFile(const QByteArray &content, qint64 nowMs);

/// A statement of the window about a token, and the evidence without which it must not be made.
struct Statement {
    const char *words; ///< "^" before it: at the beginning of a line
    const char *evidence; ///< for people
    bool (*isProven)(const Evidence &known);
    bool isHeadline = false; ///< one of them, and only one, is shown at any time
};
[[nodiscard]] const QList<Statement> &statements();

/// The rows of the table that a shown text contains.
[[nodiscard]] QList<qsizetype> statementsIn(const QString &shown);
/// What is wrong with a shown text: a statement without its evidence, or not one headline; empty if nothing.
[[nodiscard]] QString unproven(const QString &shown, const Evidence &known);

} // namespace Inspector::Testing
