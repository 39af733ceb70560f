// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/redaction.h"

#include <cstddef>
#include <cstdint>

using namespace Inspector;

namespace {

constexpr qsizetype windowLength = 12;

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

bool holdsWindowOf(const QString &text, const QString &form)
{
    for (qsizetype i = 0; i + windowLength <= form.size(); ++i) {
        if (text.contains(QStringView(form).sliced(i, windowLength)))
            return true;
    }
    return false;
}

/// The text with the secret, plain and encoded, in the places where it has a U+0001 to U+0005.
QString planted(const QString &text, const QString &secret)
{
    const QByteArray bytes = secret.toUtf8();
    QString result;
    for (const QChar unit : text) {
        switch (unit.unicode()) {
        case 1:
            result += secret;
            break;
        case 2:
            result += QString::fromLatin1(bytes.toPercentEncoding());
            break;
        case 3:
            result += QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding));
            break;
        case 4:
            result += QString::fromLatin1(bytes.toHex());
            break;
        case 5:
            result += secret.mid(secret.size() / 4, windowLength + 3);
            break;
        default:
            result += unit;
        }
    }
    return result;
}

bool isShownAsItIs(QChar unit)
{
    return unit == u'\n'
        || (unit.category() != QChar::Other_Control && unit != u'\u202E' && unit != u'\u200B');
}

} // namespace

/// The first line of the input is the secret, the rest the text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 4096)
        return 0;
    const QString input =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString secret = input.section(u'\n', 0, 0).left(600);
    const QString text = planted(input.section(u'\n', 1), secret);

    const Redactor redactor({secret});
    const QString redacted = redactor.redact(text);
    require(redactor.holdsSecret(text) == (redacted != text));
    require(!holdsWindowOf(redacted, secret));
    const QByteArray bytes = secret.toUtf8();
    if (secret.size() >= windowLength)
        require(!holdsWindowOf(redacted, QString::fromLatin1(bytes.toHex())));

    for (const QChar unit : visibleText(text))
        require(isShownAsItIs(unit));
    (void)mask(text);
    return 0;
}
