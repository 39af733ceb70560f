// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/paste/pastedcredentials.h"
#include "core/paste/pastedthing.h"
#include "core/token/foreignsecret.h"
#include "core/token/tokenkind.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace Inspector;

namespace {

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

bool isAllowed(QChar unit)
{
    static constexpr QStringView others = u"-_.~+/=";
    const char16_t c = unit.unicode();
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || others.contains(unit);
}

/// Words around a token, of letters that are in no token's shape alone, never change which one is taken.
void checkAround(const QString &token, const QString &source)
{
    static constexpr QStringView alphabet = u"ghijklmoqrstuvwyz ";
    QString words;
    for (const QChar unit : source.left(40))
        words += alphabet.at(unit.unicode() % alphabet.size());
    const QString text = words + QStringLiteral(" \"") + token + QStringLiteral("\" ") + words;
    const PastedThing around = readPastedThing(text);
    require(around.outcome == PastedThing::Outcome::Token && around.token == token);
}

/// Nor does any text that holds no token itself.
void checkWithin(const QString &text, PastedThing::Outcome own)
{
    static const QString token = QStringLiteral(
        "CLmG8bOhNBIYMDc-RUxTWmFob3Z9hIuSmaCnrrW8w8rRGJfI_QIgl_qyASjD8EMyFEFIT1ZdZGtyeYCHjpWco6qxuL_G"
        "OjBSWWBnbnV8g4qRmJ-mrbS7wsnQ197l7PP6AQgPFh0kKzI5QEdOVVxjanF4f4aNlJtCFGNqcXh_ho2Um6KpsLe-xczT"
        "2uHoSgNldTFSAFoAYABol_qyAXAAeAE");
    if (own == PastedThing::Outcome::Token || own == PastedThing::Outcome::Choice) {
        return;
    }
    const QString surrounded = text + QStringLiteral("\n\"") + token + QStringLiteral("\"\n") + text;
    const PastedThing around = readPastedThing(surrounded);
    require(around.outcome == PastedThing::Outcome::Token && around.token == token);
}

void check(const QString &text)
{
    const PastedThing pasted = readPastedThing(text);
    checkWithin(text, pasted.outcome);
    const bool isToken = pasted.outcome == PastedThing::Outcome::Token;
    require((isToken || pasted.outcome == PastedThing::Outcome::UnknownShape) == !pasted.token.isEmpty());
    require(pasted.token.isEmpty() || foreignSecretAt(pasted.token).length < pasted.token.size());
    require(std::is_sorted(pasted.noise.begin(), pasted.noise.end()));
    require(std::adjacent_find(pasted.noise.begin(), pasted.noise.end()) == pasted.noise.end());
    const PastedCredentials credentials = readPastedCredentials(text);
    require(!credentials.clientId.contains(u'\n') && !credentials.clientSecret.contains(u'\n'));
    if (pasted.token.isEmpty()) {
        require(pasted.noise.isEmpty());
        return;
    }
    require(pasted.token.size() <= maxTokenLength && pasted.token.size() <= text.size());
    require(std::all_of(pasted.token.begin(), pasted.token.end(), isAllowed));
    require(!pasted.token.contains(u'/') && !pasted.token.contains(u"..") && pasted.token != u".");
    require(pasted.kind == tokenKind(pasted.token));

    const PastedThing again = readPastedThing(pasted.token);
    if (isToken) {
        require(again.outcome == PastedThing::Outcome::Token && again.token == pasted.token);
        require(again.kind == pasted.kind && again.noise.isEmpty());
        checkAround(pasted.token, text);
    }
}

} // namespace

/// The input is tried both as UTF-8 and as UTF-16 code units.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    check(QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    QString units;
    for (size_t i = 0; i + 1 < size; i += 2)
        units += QChar(static_cast<char16_t>(data[i] | data[i + 1] << 8));
    check(units);
    return 0;
}
