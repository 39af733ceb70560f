// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/secrets/redaction.h"
#include "core/text/visibletext.h"

#include <QStringList>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

using namespace Inspector;

namespace {

constexpr qsizetype windowLength = 12;
// Longer ones show nothing that these do not, and each run learns the secret in all its forms.
constexpr size_t maxSecret = 120;
constexpr size_t maxText = 2 * 1024;

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

/// Twelve characters as one number, which is quicker to look for than text. No two texts of the size used
/// here are likely to share one, and if they did it would be seen as a finding, not missed.
quint64 key(QStringView window)
{
    quint64 result = 0;
    for (const QChar unit : window)
        result = result * 0x9E3779B97F4A7C15ULL + unit.unicode() + 1;
    return result;
}

/// Whether a text holds any window of any of the forms.
bool holdsWindowOf(const QString &text, const QStringList &forms)
{
    std::vector<quint64> windows;
    for (const QString &form : forms) {
        for (qsizetype i = 0; i + windowLength <= form.size(); ++i)
            windows.push_back(key(QStringView(form).sliced(i, windowLength)));
    }
    std::sort(windows.begin(), windows.end());
    for (qsizetype i = 0; !windows.empty() && i + windowLength <= text.size(); ++i) {
        if (std::binary_search(
                windows.begin(), windows.end(), key(QStringView(text).sliced(i, windowLength))))
            return true;
    }
    return false;
}

/// What base64 makes of a secret behind none to two other bytes: the characters that the secret alone
/// decides.
QStringList base64Forms(const QByteArray &secret)
{
    QStringList forms;
    for (int before = 0; before < 3; ++before) {
        const QByteArray encoded =
            QByteArray(QByteArray(before, '\0') + secret).toBase64(QByteArray::OmitTrailingEquals);
        const int first = (before * 8 + 5) / 6;
        forms << QString::fromLatin1(encoded.mid(first, (before + secret.size()) * 8 / 6 - first));
    }
    return forms;
}

/// The text with the secret, plain and encoded, in the places where it has a U+0001 to U+0005.
QString planted(const QString &text, const QString &secret)
{
    const QByteArray bytes = secret.toUtf8();
    QString result;
    for (const QChar unit : text) {
        if (result.size() > qsizetype{maxText})
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
    if (size > maxSecret + maxText)
        return -1; // nothing for the corpus
    const QString input =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString secret = input.section(u'\n', 0, 0).left(maxSecret);
    const QString text = planted(input.section(u'\n', 1), secret);

    const Redactor redactor({secret});
    const QString redacted = redactor.redact(text);
    const QByteArray bytes = secret.toUtf8();
    QStringList forms = {secret};
    if (secret.size() >= windowLength)
        forms << QString::fromLatin1(bytes.toHex()) << base64Forms(bytes);
    require(!holdsWindowOf(redacted, forms));

    for (const QChar unit : visibleText(text))
        require(isShownAsItIs(unit));
    (void)mask(text);
    return 0;
}
