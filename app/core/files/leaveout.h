// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/metadata/tokenmetadata.h"

#include <QString>
#include <QStringList>

namespace Inspector {

/// What else than secrets an export is to leave out.
struct LeaveOut {
    bool emails = false; ///< each e-mail address, whosever it is
    bool domain = false; ///< the account's

    [[nodiscard]] bool isEmpty() const { return !emails && !domain; }
};

/// Tells which texts of a reply may not stand in an export that leaves parts out: those that are one of the
/// parts or hold one, in any case, percent-encoded or as base64, alone or among words. Shorter domains than
/// four characters are known by their field only.
class LeftOutParts final {
public:
    LeftOutParts(const TokenMetadata &metadata, LeaveOut leaveOut);

    [[nodiscard]] bool isEmpty() const { return m_leaveOut.isEmpty(); }
    /// Whether the whole value of a field is left out, whatever it is.
    [[nodiscard]] bool isField(const FieldSpec &field) const;
    [[nodiscard]] bool holds(const QString &text) const;
    /// The text, or the mark in its place.
    [[nodiscard]] QString without(const QString &text) const;

private:
    [[nodiscard]] bool holdsDomain(const QString &text) const;
    [[nodiscard]] bool holdsPlain(const QString &text) const;
    [[nodiscard]] bool holdsEncoded(QStringView base64) const;

    LeaveOut m_leaveOut;
    QStringList m_domains;
};

} // namespace Inspector
