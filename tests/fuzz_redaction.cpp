// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/redaction.h"

#include <QSet>
#include <QStringList>

#include <cstddef>
#include <cstdint>

using namespace Inspector;

namespace {

constexpr qsizetype windowLength = 12;
constexpr qsizetype longestText = 8 * 1024;

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

/// Whether a text holds any window of any of the forms. Seeking each window in a text of a hundred thousand
/// characters took most of a run.
bool holdsWindowOf(const QString &text, const QStringList &forms)
{
    QSet<QStringView> windows;
    for (const QString &form : forms) {
        for (qsizetype i = 0; i + windowLength <= form.size(); ++i)
            windows.insert(QStringView(form).sliced(i, windowLength));
    }
    for (qsizetype i = 0; !windows.isEmpty() && i + windowLength <= text.size(); ++i) {
        if (windows.contains(QStringView(text).sliced(i, windowLength)))
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
        if (result.size() > longestText)
            break;
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
    const QByteArray bytes = secret.toUtf8();
    QStringList forms = {secret};
    if (secret.size() >= windowLength)
        forms << QString::fromLatin1(bytes.toHex());
    require(!holdsWindowOf(redacted, forms));

    for (const QChar unit : visibleText(text))
        require(isShownAsItIs(unit));
    (void)mask(text);
    return 0;
}
