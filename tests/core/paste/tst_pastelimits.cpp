// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/paste/pastedthing.h"
#include "support/fairtimer.h"
#include "support/tokenencoder.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

/// How long any text takes to be understood. Only an optimised build is held to the limits (label `limits`);
/// any other finds what hangs.
class PasteLimitsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void text_aMegabyteLong_isFast_data();
    void text_aMegabyteLong_isFast();

private:
    /// The best of ten runs, or the first within the limit, in microseconds: what another program slows down
    /// is fast in one of them, what is slow in none.
    [[nodiscard]] static qint64 microsecondsOf(QStringView text, qint64 limit);
};

qint64 PasteLimitsTest::microsecondsOf(QStringView text, qint64 limit)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 10; ++i) {
        FairTimer timer;
        timer.start();
        (void)readPastedThing(text);
        best = std::min(best, asOnReference(timer.nsecsElapsed() / 1000));
        if (best <= limit) {
            break;
        }
    }
    return best;
}

void PasteLimitsTest::text_aMegabyteLong_isFast_data()
{
    QTest::addColumn<QString>("unit");
    const QString token = encodeToken().token();
    const QString other = QString(token).replace(40, 1, u'x');
    const QString uuid = u"0f1e2d3c-4b5a-4678-8796-a5b4c3d2e1f0"_s;
    const auto row = [](const char *name, const QString &unit) { QTest::newRow(name) << unit; };
    row("letters", u"a"_s);
    row("one-letter lines", u"a\n"_s);
    row("words", u"hello world "_s);
    row("two words of a name", u"client secret "_s);
    row("accents", u"\u00E9"_s);
    row("words with accents", u"cl\u00E9 secr\u00E8te "_s);
    row("Japanese", u"\u30C8\u30FC\u30AF\u30F3"_s);
    row("labels", u"access_token="_s);
    row("labels over lines", u"token=abcdefgh12345678901234\n"_s);
    row("labels and blanks", u"token:    "_s);
    row("labels and values", u"token: abc12345 secret: def67890 id: 12345678\n"_s);
    row("lines of labels", u"client_id client_secret access_token refresh_token\n"_s);
    row("table", u"| access_token | refresh_token | "_s);
    row("Bearer", u"Bearer "_s);
    row("vendors", u"GITHUB_TOKEN "_s);
    row("camel case", u"hubSpotGitHubToken"_s);
    row("escapes", u"%41"_s);
    row("percent signs", u"%25"_s);
    row("ampersands", u"&"_s);
    row("entities", u"&amp;"_s);
    row("backslashes", u"\\"_s);
    row("escaped line breaks", u"\\n"_s);
    row("colours", u"\x1b[32m"_s);
    row("titles", u"\x1b]"_s);
    row("quoted-printable", u"=3D"_s);
    row("quoted-printable lines", u"=3Dabc=\n"_s);
    row("dashes", u"na1-"_s);
    row("dots", u"eyJ."_s);
    row("bullets", u"\u2022"_s);
    row("stars", u"*"_s);
    row("quotes", u"\""_s);
    row("brackets", u"["_s);
    row("variables", u"$a"_s);
    row("zero width", u"\u200B"_s);
    row("JSON", u"{\"token\":"_s);
    row("URL", u"/access-tokens/"_s);
    row("tokens", token + u"\n"_s);
    row("two tokens", token + u"\n"_s + other + u"\n"_s);
    row("tokens in JSON", u"{\"access_token\":\""_s + token + u"\"}"_s);
    row("cut tokens", token.left(100) + u"\n"_s);
    row("masked tokens", token.left(100) + u"...\n"_s);
    row("heads of tokens", token.left(15) + u"\n"_s);
    row("heads of tokens, words", token.left(15) + u" "_s);
    row("heads of tokens, a path", u"/"_s + token.left(15));
    row("first letters of tokens", u"C\n"_s);
    row("first two letters of tokens", u"CI\n"_s);
    row("prefixes", u"pat-\nna1-\n"_s);
    row("UUIDs", uuid + u"\n"_s);
    row("UUIDs with names", u"client_id="_s + uuid + u"\n"_s);
    row("a header of names", u"client_id client_secret "_s + uuid + u' ' + uuid + u"\n"_s);
    row("base64", u"QWxhZGRpbjpvcGVuIHNlc2FtZQ=="_s);
    row("base64 over lines", u"QWxhZGRpbjpvcGVuIHNlc2FtZQ==\n"_s);
    row("base64 with slashes", u"QWxhZGRpbjpvcGVuIHNlc2FtZQ/"_s);
    row("personal access keys", u"CiRuYTEtMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDA"_s);
    row("hex", u"0123456789abcdef"_s);
    row("hex keys", u"0123456789abcdef0123456789abcdef\n"_s);
    row("prefixes of other vendors", u"sk_live_"_s);
    row("keys of other vendors", u"sk_live_abc0defghijklm\n"_s);
    row("short prefixes of other vendors", u"SG.abc "_s);
    row("scopes", u"crm.objects.contacts.read "_s);
    row("log",
        u"2026-11-23T16:21:00.123Z INFO [main] OAuthClient - GET https://api.hubapi.com/crm/v3 200 id=abc123\n"_s);
    row("code", u"const accessToken = await client.oauth.tokensApi.create('refresh_token', undefined);\n"_s);
    row("minified code", u"function(a,b){return a.token&&b.x?c(a,b,d):e.f(g,h[0]+1)}"_s);
}

void PasteLimitsTest::text_aMegabyteLong_isFast()
{
    QFETCH(QString, unit);
#ifdef NDEBUG
    constexpr qint64 limit = 100'000;
    constexpr qint64 shortLimit = 10'000;
    constexpr qsizetype size = PastedThing::maxText;
#else
    constexpr qint64 limit = std::numeric_limits<qint64>::max();
    constexpr qint64 shortLimit = limit;
    constexpr qsizetype size = PastedThing::maxText / 8;
#endif
    const QString text = unit.repeated(size / unit.size() + 1).left(size);
    QCOMPARE_LE(microsecondsOf(text, limit), limit);
    constexpr qsizetype shortSize = 8 * 1024;
    QCOMPARE_LE(microsecondsOf(QStringView(text).left(shortSize), shortLimit), shortLimit);
}

QTEST_GUILESS_MAIN(PasteLimitsTest)
#include "tst_pastelimits.moc"
