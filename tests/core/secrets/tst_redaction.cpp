// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/secrets/redaction.h"
#include "support/fairtimer.h"
#include "support/tokenencoder.h"

#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype windowLength = 12;
const QString dots = u"\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022"_s;

/// A secret of no shape that could be found without knowing it.
QString canary()
{
    return u"x7Qe-Zp3_vKd9mWb4RtLs8YhNc2GjUfAo5iTXr1BkEwqDn6MzPy0CgSHaVuJOlF-x_9QeZ"_s;
}

QStringList encodedForms(const QString &secret)
{
    const QByteArray bytes = secret.toUtf8();
    QStringList forms{secret, QString::fromLatin1(bytes.toPercentEncoding()),
        QString::fromLatin1(bytes.toPercentEncoding({}, secret.toLatin1()))};
    for (const char *before : {"", "a", "bc"}) {
        const QByteArray text = QByteArray(before) + bytes;
        forms << QString::fromLatin1(text.toBase64())
              << QString::fromLatin1(text.toBase64(QByteArray::Base64UrlEncoding));
    }
    forms << QString::fromLatin1(bytes.toHex()) << QString::fromLatin1(bytes.toHex().toUpper());
    QString json;
    QString html;
    for (const QChar unit : secret) {
        json += u"\\u%1"_s.arg(uint(unit.unicode()), 4, 16, QLatin1Char('0'));
        html += u"&#%1;"_s.arg(uint(unit.unicode()));
    }
    return forms << json << html;
}

/// The first 12-character window of `secret` that stands in `text`; empty if none does.
QString survivingWindow(const QString &text, const QString &secret)
{
    for (qsizetype i = 0; i + windowLength <= secret.size(); ++i) {
        if (text.contains(QStringView(secret).sliced(i, windowLength)))
            return secret.sliced(i, windowLength);
    }
    return {};
}

} // namespace

class TestRedaction final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mask_length_data();
    void mask_length();
    void fingerprint_isHeadOfSha256();
    void known_anyFormAnywhere_doesNotSurvive_data();
    void known_anyFormAnywhere_doesNotSurvive();
    void known_part_doesNotSurvive();
    void known_partlyEscaped_doesNotSurvive();
    void known_whole_isShownByHeadAndTail();
    void known_short_isMatchedWhole();
    void known_severalAndCleared();
    void known_veryLong_isKnownByItsEndsAndWhole();
    void known_redactedText_holdsNoSecret();
    void shape_secret_isMasked_data();
    void shape_secret_isMasked();
    void shape_ordinaryText_isUnchanged_data();
    void shape_ordinaryText_isUnchanged();
    void redact_cost_isSmall();
    void pathOfV1Call_isFoundWithoutKnowingTheToken_data();
    void pathOfV1Call_isFoundWithoutKnowingTheToken();
};

void TestRedaction::mask_length_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("masked");
    QTest::newRow("empty") << QString() << dots;
    QTest::newRow("short") << u"abc"_s << dots;
    QTest::newRow("23") << u"abcdefghijklmnopqrstuvw"_s << dots;
    QTest::newRow("24") << u"abcdefghijklmnopqrstuvwx"_s << u"abcd\u2026uvwx"_s;
    QTest::newRow("pairs at the cuts")
        << u"abc\U0001F600"_s + QString(20, u'.') + u"\U0001F600xyz"_s << u"abc\u2026xyz"_s;
}

void TestRedaction::mask_length()
{
    QFETCH(QString, secret);
    QTEST(mask(secret), "masked");
}

void TestRedaction::fingerprint_isHeadOfSha256()
{
    QCOMPARE(fingerprint(u"abc"), u"ba7816bf"_s); // FIPS 180-4's example
    QCOMPARE(fingerprint({}), u"e3b0c442"_s);
}

void TestRedaction::known_anyFormAnywhere_doesNotSurvive_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("context");
    const QStringList contexts{u"%1"_s, u"GET https://api.hubapi.com/oauth/v1/access-tokens/%1 failed"_s,
        u"{\"status\":\"error\",\"message\":\"bad %1\",\"x\":1}"_s, u"<p title=\"%1\">&amp; more</p>"_s,
        u"X-Echo: %1\r\nVia: a"_s, u"a%1b"_s, u"%1%1"_s, u"\u00E4\u4E2D%1\U0001F600"_s,
        u"100%% \\ & %1 %41"_s};
    const QStringList forms = encodedForms(canary());
    for (qsizetype f = 0; f < forms.size(); ++f) {
        for (qsizetype c = 0; c < contexts.size(); ++c)
            QTest::addRow("form %d context %d", int(f), int(c)) << forms.at(f) << contexts.at(c);
    }
}

void TestRedaction::known_anyFormAnywhere_doesNotSurvive()
{
    QFETCH(QString, form);
    QFETCH(QString, context);
    QString text = context;
    text.replace(u"%1"_s, form);
    const Redactor redactor({canary()});
    const QString redacted = redactor.redact(text);
    QCOMPARE(survivingWindow(redacted, form), QString());
    for (const QString &other : encodedForms(canary()))
        QCOMPARE(survivingWindow(redacted, other), QString());
    QVERIFY(redactor.holdsSecret(text));
    QVERIFY(!redactor.holdsSecret(redacted));
    QCOMPARE(redactor.redact(redacted), redacted);
}

void TestRedaction::known_part_doesNotSurvive()
{
    const QString secret = canary();
    const Redactor redactor({secret});
    for (qsizetype begin = 0; begin + windowLength <= secret.size(); ++begin) {
        for (const qsizetype length : {windowLength, windowLength + 1, qsizetype(30)}) {
            const QString part = secret.mid(begin, length);
            // A part shows nothing of its inside, or several parts would add up.
            QCOMPARE(redactor.redact(QString(u"<"_s + part + u">"_s)), QString(u"<"_s + dots + u">"_s));
        }
        const QString tooShort = secret.mid(begin, windowLength - 1);
        QCOMPARE(redactor.redact(tooShort), tooShort);
        for (const QString &form : encodedForms(secret.mid(begin, windowLength)))
            QVERIFY2(redactor.holdsSecret(form), qPrintable(form));
    }
}

void TestRedaction::known_partlyEscaped_doesNotSurvive()
{
    const QString secret = canary();
    const Redactor redactor({secret});
    for (const auto *escape : {"%", "%25", "\\u00", "\\\\u00", "&#x", "\\x"}) {
        for (qsizetype step = 1; step < windowLength; ++step) {
            QString text;
            for (qsizetype i = 0; i < secret.size(); ++i) {
                const QString hex = QString::number(secret.at(i).unicode(), 16);
                const bool isReference = QByteArrayView(escape) == "&#x";
                if (i % step == 0)
                    text += QString::fromLatin1(escape) + hex + (isReference ? u";"_s : QString());
                else
                    text += secret.at(i);
            }
            QVERIFY2(redactor.redact(text).size() <= dots.size() + 2, qPrintable(text));
        }
    }
}

void TestRedaction::known_whole_isShownByHeadAndTail()
{
    const Redactor redactor({canary()});
    const QString masked = mask(canary());
    QCOMPARE(redactor.redact(QString(u"a "_s + canary() + u" b"_s)), QString(u"a "_s + masked + u" b"_s));
    QCOMPARE(redactor.redact(QString(u"/"_s + canary() + u"?x=1"_s)), QString(u"/"_s + masked + u"?x=1"_s));
}

void TestRedaction::known_short_isMatchedWhole()
{
    const Redactor redactor({u"s3cr"_s, u"abc"_s, QString(), u"pa55word"_s});
    QCOMPARE(redactor.redact(u"a s3cr b"_s), QString(u"a "_s + dots + u" b"_s));
    QCOMPARE(redactor.redact(u"pa55word"_s), dots);
    QCOMPARE(redactor.redact(u"70613535776f7264"_s), dots);
    QCOMPARE(redactor.redact(u"pa55%77ord!"_s), QString(dots + u"!"_s));
    QCOMPARE(redactor.redact(u"abc s3c pa55"_s), u"abc s3c pa55"_s); // three characters are no secret
}

void TestRedaction::known_severalAndCleared()
{
    const QString other = u"0f1e2d3c-4b5a-4678-8796-a5b4c3d2e1f0"_s;
    const QString text = canary() + u" and "_s + other;
    Redactor redactor;
    QCOMPARE(redactor.redact(text), text);
    redactor.add(canary());
    QCOMPARE(redactor.redact(text), QString(mask(canary()) + u" and "_s + other));
    redactor.add(other);
    QCOMPARE(redactor.redact(text), QString(mask(canary()) + u" and "_s + mask(other)));
    redactor.clear();
    QCOMPARE(redactor.redact(text), text);
}

void TestRedaction::known_veryLong_isKnownByItsEndsAndWhole()
{
    QString secret;
    for (int i = 0; secret.size() < 7'500'000; ++i) {
        secret += QString::number(i, 36) + u'~';
    }
    FairTimer timer;
    timer.start();
    const Redactor redactor({secret});
    const QString mark = fingerprint(secret);
    QCOMPARE(redactor.redact(secret), mask(secret));
    // Learnt in all its forms it took 19 s and 2 GB; the bound leaves room for a sanitizer's slowness.
    QCOMPARE_LT(asOnReference(timer.elapsed()), 2'000);

    constexpr qsizetype half = 8 * 1024;
    const auto part = [&secret](qsizetype at) { return QString(u"x "_s + secret.mid(at, 40) + u" y"_s); };
    for (const qsizetype at : {qsizetype{0}, half - 40, secret.size() - half, secret.size() - 40}) {
        QVERIFY2(redactor.holdsSecret(part(at)), qPrintable(QString::number(at)));
    }
    QVERIFY(!redactor.holdsSecret(part(half)));
    QVERIFY(mark != fingerprint(QStringView(secret).chopped(1)));
    QVERIFY(mark != fingerprint(QStringView(secret).sliced(1)));
}

void TestRedaction::known_redactedText_holdsNoSecret()
{
    const QString token = encodeToken().token();
    const Redactor redactor({token});
    QVERIFY(!redactor.holdsSecret(mask(token)));
    QVERIFY(!redactor.holdsSecret(QString(u"access_token="_s + mask(token))));
    QVERIFY(!redactor.holdsSecret(QString(u"Bearer "_s + mask(token))));
    QVERIFY(!redactor.holdsSecret(QString(u"client_secret="_s + dots)));
}

void TestRedaction::shape_secret_isMasked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("redacted");
    const QString t = encodeToken().token();
    const QString m = mask(t);
    const QString uuid = u"0f1e2d3c-4b5a-4678-8796-a5b4c3d2e1f0"_s;
    const QString pat = u"pat-eu1-"_s + uuid;
    const QString refresh = u"na1-1a2b-3c4d-5e6f-7a8b-9c0d1e2f3a4b"_s;
    const QString jwt = u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NSJ9.c2lnbmF0dXJlLWJ5dGVz"_s;
    const auto row = [](const char *name, const QString &before, const QString &secret,
                         const QString &after) {
        QTest::newRow(name) << QString(before + secret + after) << QString(before + mask(secret) + after);
    };
    row("access token", u"a "_s, t, u" b"_s);
    row("fragment in HubSpot's message", u"This oauth-token ("_s, u"CJ5"_s, u"...) does not"_s);
    row("access token in a URL", u"https://api.hubapi.com/oauth/v1/access-tokens/"_s, t, u"?x"_s);
    row("access token in JSON", u"{\"t\":\""_s, t, u"\"}"_s);
    row("access token after an escaped line break", u"{\"m\":\"bad\\n"_s, t, u"\"}"_s);
    row("access token behind letters", u"tok"_s, t, u" x"_s);
    row("access token behind a name", u"hs_"_s, t, u"\n"_s);
    row("head of an access token", u"keot-("_s, t.left(14), u"...)"_s);
    row("pat- behind letters", u"token_"_s, pat, u" x"_s);
    row("refresh token behind letters", u"key-"_s, refresh, u" x"_s);
    row("pat-", u"("_s, pat, u")"_s);
    row("refresh token", {}, refresh, u","_s);
    row("JWT", u"id: "_s, jwt, u"."_s);
    row("another vendor's", u"slack said "_s, u"xoxb-100000000001-200000000002-Synthetic0"_s, u", bad"_s);
    row("Bearer", u"Authorization: Bearer "_s, u"abcdefgh12345678"_s, u"\n"_s);
    row("Bearer, padded", u"bearer  "_s, u"abcdefgh/+~.45678=="_s, u" x"_s);
    row("Basic", u"Authorization: Basic "_s, u"dXNlcjpwYXNzd29yZDE="_s, {});
    row("access_token=", u"?access_token="_s, u"abcdefgh"_s, u"&x=1"_s);
    row("client_secret=", u"client_secret="_s, uuid, u"&x=1"_s);
    row("client_secret in JSON", u"{\"client_secret\": \""_s, uuid, u"\"}"_s);
    row("client_secret in escaped JSON", u"{\\\"client_secret\\\": \\\""_s, uuid, u"\\\"}"_s);
    row("clientSecret:", u"clientSecret: "_s, uuid, u"\n"_s);
    row("variable", u"HUBSPOT_CLIENT_SECRET='"_s, uuid, u"'"_s);
    row("hapikey", u"?hapikey="_s, uuid, u"#x"_s);
    row("code", u"?code="_s, uuid, {});
    row("token=", u"&token="_s, u"abcdefgh12345678"_s, u"&token_type_hint=access_token"_s);
    row("signature", u"\"newSignature\":\""_s, u"3q2+796tvu/erb7v3q2+796tvu8="_s, u"\""_s);
    QTest::newRow("percent-encoded") << QString(u"client_secret%3D"_s + uuid + u"%26x"_s)
                                     << QString(u"client_secret%3D"_s + mask(uuid) + u"%26x"_s);
    QTest::newRow("two") << QString(t + u" "_s + pat) << QString(m + u" "_s + mask(pat));
}

void TestRedaction::shape_secret_isMasked()
{
    QFETCH(QString, text);
    const Redactor redactor;
    QTEST(redactor.redact(text), "redacted");
    QVERIFY(redactor.holdsSecret(text));
    QVERIFY(!redactor.holdsSecret(redactor.redact(text)));
}

void TestRedaction::shape_ordinaryText_isUnchanged_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{u""_s, u"a"_s, u"crm.objects.contacts.highly_sensitive.write.v2"_s,
        u"communication_preferences.read_write"_s, u"analytical-engines.example.com"_s,
        u"CIO-conference-2026-Registration-Portal.analytical-engines.example.com"_s,
        u"COMMUNICATION_PREFERENCES_UPDATED_BY_ADMINISTRATOR_2026"_s,
        u"ContactInformationForEverybodyInTheCompany"_s, u"0f1e2d3c-4b5a-4678-8796-a5b4c3d2e1f0"_s,
        u"correlationId: 0f1e2d3c-4b5a-4678-8796-a5b4c3d2e1f0"_s,
        u"{\"correlationId\":\"0f1e2d3c-4b5a-4678-8796-a5b4c3d2e1f0\",\"client_id\":\"0f1e2d3c-4b5a-4678-8796-a5b4c3d2e1f0\"}"_s,
        u"ada.lovelace+test@analytical-engines.example.com"_s, u"The access token is expired or invalid"_s,
        u"The access token must have the correct format"_s, u"Bearer authentication required"_s,
        u"Bearer token"_s, u"token_type: Bearer"_s,
        u"{\"token_type\":\"Bearer\",\"token_use\":\"access_token\"}"_s,
        u"token_type_hint=access_token&x=1"_s, u"access_token: missing"_s, u"error code: 401"_s,
        u"token: unknown"_s, u"client_secret=$HUBSPOT_CLIENT_SECRET"_s, u"2026-11-23T16:00:00.000Z"_s,
        u"1795449600123"_s, u"https://app-eu1.hubspot.com/integrations-settings/6251543/installed"_s,
        u"AAEAAEAAAQ=="_s, u"eu1"_s, u"100% of 5 \\ 7 & <b>"_s, u"\U0001F600 \u4E2D\u6587 \u202E"_s,
        u"Signature: none given"_s, u"pat-a-cake"_s, u"compat-eu1-na1"_s, u"INVALID_CLIENT_CREDENTIALS"_s,
        u"HTTPCLientSecretProviderFactory2"_s, u"eyJust a word. And another."_s};
    for (qsizetype i = 0; i < texts.size(); ++i)
        QTest::addRow("%d", int(i)) << texts.at(i);
}

void TestRedaction::shape_ordinaryText_isUnchanged()
{
    QFETCH(QString, text);
    for (const Redactor &redactor : {Redactor(), Redactor({canary(), encodeToken().token()})}) {
        QCOMPARE(redactor.redact(text), text);
        QVERIFY(!redactor.holdsSecret(text));
    }
}

void TestRedaction::redact_cost_isSmall()
{
#ifdef NDEBUG
    constexpr int factor = 1;
    constexpr qsizetype largest = 8 * 1024 * 1024;
#else
    constexpr int factor = 20;
    constexpr qsizetype largest = 512 * 1024;
#endif
    const Redactor redactor({canary(), encodeToken().token(), canary().toUpper()});
    const QString scope = u"crm.objects.contacts.highly_sensitive.write.v2"_s;
    qsizetype total = 0;
    FairTimer timer;
    timer.start();
    for (int i = 0; i < 10'000; ++i)
        total += redactor.redact(scope).size();
    QCOMPARE(total, 10'000 * scope.size());
    QCOMPARE_LT(asOnReference(timer.elapsed()), 20 * factor); // 2 microseconds a cell

    for (const QString &unit : {u"abcdefgh "_s, u"a"_s, u"%41"_s, u"token="_s, u"Bearer "_s, u"eyJ."_s,
             u"&#"_s, u"client_secret:        "_s}) {
        const QString large = unit.repeated(largest / unit.size());
        timer.start();
        total += redactor.redact(large).size();
        QVERIFY2(asOnReference(timer.elapsed()) < 1000 * factor, qPrintable(unit));
    }
}

void TestRedaction::pathOfV1Call_isFoundWithoutKnowingTheToken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("redacted");
    const QString uuid = u"0a1b2c3d-1111-4222-8333-0123456789ab"_s;
    const QString masked = u"0a1b\u202689ab"_s;
    for (const QString &path :
        {u"https://api.hubapi.com/oauth/v1/access-tokens/"_s, u"/oauth/v1/refresh-tokens/"_s}) {
        QTest::addRow("%s, end", qPrintable(path)) << QString(path + uuid) << QString(path + masked);
        QTest::addRow("%s, HTTP", qPrintable(path)) << QString(u"GET "_s + path + uuid + u" HTTP/1.1"_s)
                                                    << QString(u"GET "_s + path + masked + u" HTTP/1.1"_s);
        QTest::addRow("%s, of no shape", qPrintable(path))
            << QString(path + u"abcdefgh"_s) << QString(path + dots);
        QTest::addRow("%s, masked", qPrintable(path)) << QString(path + masked) << QString(path + masked);
        QTest::addRow("%s, documented", qPrintable(path))
            << QString(path + u"{token}"_s) << QString(path + u"{token}"_s);
    }
}

void TestRedaction::pathOfV1Call_isFoundWithoutKnowingTheToken()
{
    QFETCH(const QString, text);
    QTEST(Redactor().redact(text), "redacted");
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
