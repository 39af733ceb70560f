// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSharedDataPointer>
#include <QString>
#include <QStringList>

namespace Inspector {

class DecodedView;

/// A secret by its first and last four characters, "CLmr...NBIY" with a real ellipsis; dots alone below 24
/// characters.
[[nodiscard]] QString mask(QStringView secret);

/// The first eight hex digits of SHA-256 over the UTF-8 text (over its first and last 8 KiB where it is
/// longer than 16 KiB): names a token without telling it.
[[nodiscard]] QString fingerprint(QStringView secret);

/// Takes secrets out of text. Every surface (window, clipboard, log, export) passes through here.
///
/// Known secrets are found whole and in part (any run of 12 or more of their characters, so that no window of
/// 12 survives), as they are and percent-encoded, in base64 (each alignment, both alphabets) and hex. Unknown
/// ones are found by shape: HubSpot access tokens, `pat-` tokens, refresh tokens, JWTs, and what follows
/// `Bearer `, `access_token=`, `client_secret=` and the like. All of it also where it is escaped as URLs,
/// JSON or HTML do, up to twice. What was found is replaced by its mask(); a part of a known secret, or an
/// encoded one, by dots alone.
///
/// Of a secret longer than 16 KiB, which no token is, only the first and last 8 KiB are known in part; it is
/// still known as a whole.
///
/// A value; copies share what they know until one of them learns more.
class Redactor final {
public:
    Redactor();
    explicit Redactor(const QStringList &secrets);
    Redactor(const Redactor &other);
    Redactor &operator=(const Redactor &other);
    ~Redactor();

    /// Fewer than four characters are no secret and are ignored.
    void add(const QString &secret);
    /// A text that is part of a secret but none itself: redact() leaves it where it is the whole text. An
    /// access token is base64 of the very bytes that HubSpot answers, for the greater part, as fields of
    /// their own.
    void allow(const QString &text);
    void clear();

    [[nodiscard]] QString redact(const QString &text) const;
    /// Whether redact() would change the text.
    [[nodiscard]] bool holdsSecret(const QString &text) const;

private:
    class Known;
    [[nodiscard]] QString maskOf(QStringView found) const;
    [[nodiscard]] QString redactLevel(const QString &text, const DecodedView &view) const;

    QSharedDataPointer<Known> d;
};

} // namespace Inspector
