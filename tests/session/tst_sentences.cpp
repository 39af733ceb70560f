// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "core/files/fileerror.h"
#include "core/metadata/hubspotfacts.h"
#include "core/metadata/metadatafields.h"
#include "core/secrets/redaction.h"
#include "core/token/tokenkind.h"
#include "network/callchoice.h"
#include "network/metadataservice.h"
#include "session/errorsentences.h"
#include "session/filesentences.h"
#include "session/sentences.h"
#include "session/translation.h"
#include "support/fakeclock.h"
#include "support/tokenencoder.h"

#include <QLocale>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Inspector;
using namespace Inspector::Testing;

/// The sentences for what was pasted, for refusals, for files and for failed requests.
class SentencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void recognised_noise_isNamed_data();
    void recognised_noise_isNamed();
    void recognised_damagedToken_saysHowFar();
    void recognised_tokenThatEndsEarly_mayBeCut();
    void recognised_readingOfToken_isNeverCalledValid();
    void recognised_readingOfNoToken_saysNoExpiry();
    void refusal_each_saysWhatToDo_data();
    void refusal_each_saysWhatToDo();
    void fileError_each_hasASentence();
    void kinds_areCalledAllThatTheyMayBe();
    void shortTime_otherDay_namesTheDate();
    void requestError_each_hasSentenceAndNextStep();
    void requestError_oddAnswer_isCalledWhatItIs_data();
    void requestError_oddAnswer_isCalledWhatItIs();
    void requestError_placeholders_areFilledOnce();
    void requestError_details_holdNoSecret();
    void requestError_serverText_isMadeVisible();
    void requestError_namesTheServerThatAnswered();
    void requestError_numbers_comeFromTheCode();
    void language_thatIsNotSpoken_givesEnglishDates_data();
    void language_thatIsNotSpoken_givesEnglishDates();
};

void SentencesTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
}

void SentencesTest::recognised_noise_isNamed_data()
{
    QTest::addColumn<int>("noise");
    QTest::addColumn<QString>("words");
    QTest::newRow("blanks") << int(PasteNoise::WhiteSpace) << u"Removed: blanks."_s;
    QTest::newRow("lines") << int(PasteNoise::LineBreaks) << u"Removed: line breaks."_s;
    QTest::newRow("invisible") << int(PasteNoise::InvisibleCharacters) << u"Removed: invisible characters."_s;
    QTest::newRow("quotes") << int(PasteNoise::Quotes) << u"Removed: quotes and punctuation."_s;
    QTest::newRow("bearer") << int(PasteNoise::BearerPrefix) << u"Removed: the \"Bearer\" prefix."_s;
    QTest::newRow("escapes") << int(PasteNoise::Escapes) << u"Removed: escape sequences."_s;
    QTest::newRow("dashes") << int(PasteNoise::Dashes) << u"Removed: look-alikes of the dash."_s;
    QTest::newRow("base64") << int(PasteNoise::Base64) << u"Removed: the base64 around it."_s;
    QTest::newRow("URL") << int(PasteNoise::Url) << u"Removed: the URL around it."_s;
    QTest::newRow("curl") << int(PasteNoise::CurlCommand) << u"Removed: the curl command around it."_s;
    QTest::newRow("text") << int(PasteNoise::Text) << u"Removed: the text around it."_s;
}

void SentencesTest::recognised_noise_isNamed()
{
    QFETCH(int, noise);
    QFETCH(QString, words);
    PastedThing pasted;
    pasted.outcome = PastedThing::Outcome::Token;
    pasted.kind = TokenKind::PrivateAppToken;
    QVERIFY(!recognisedText(pasted, {}, HubSpotTime()).contains(u"Removed"_s));
    pasted.noise = {static_cast<PasteNoise>(noise)};
    QCOMPARE(recognisedText(pasted, {}, HubSpotTime()),
        QString(u"Looks like a private-app token or a service key. "_s + words));
}

void SentencesTest::recognised_damagedToken_saysHowFar()
{
    const QString token = encodeToken().token().left(44);
    const QString text = recognisedText(readPastedThing(token), readToken(token), FakeClock().hubSpotTime());
    QVERIFY2(text.contains(u"damaged or cut short"_s), qPrintable(text));
}

void SentencesTest::recognised_tokenThatEndsEarly_mayBeCut()
{
    const auto said = [](int lastField) {
        const QString token = encodeToken({.lastField = lastField}).token();
        return recognisedText(readPastedThing(token), readToken(token), HubSpotTime());
    };
    QVERIFY(said(14).contains(u"It may be cut short: other tokens of its time have more fields."_s));
    QVERIFY(!said(15).contains(u"cut short"_s));
}

void SentencesTest::recognised_readingOfToken_isNeverCalledValid()
{
    const FakeClock clock;
    for (const qint64 leftMs : {-60'000LL, 60'000LL, 86'400'000LL * 400}) {
        TokenContent content;
        content.expiresAtMs = clock.wallMs() + leftMs;
        const QString token = encodeToken(content).token();
        const QString text = recognisedText(readPastedThing(token), readToken(token), clock.hubSpotTime());
        QVERIFY2(text.contains(leftMs > 0 ? u"Expires "_s : u"Expired "_s), qPrintable(text));
        QVERIFY(text.contains(u"not confirmed by HubSpot"_s));
        QVERIFY(!text.contains(u"valid"_s, Qt::CaseInsensitive));
        QVERIFY(!text.contains(token.left(12)));
    }
}

void SentencesTest::recognised_readingOfNoToken_saysNoExpiry()
{
    const FakeClock clock;
    for (const qint64 expiresAtMs : {qint64(11'000), qint64(1'795'451'354), qint64(253'402'300'800'000)}) {
        TokenContent content;
        content.expiresAtMs = expiresAtMs;
        const QString token = encodeToken(content).token();
        const QString text = recognisedText(readPastedThing(token), readToken(token), clock.hubSpotTime());
        QVERIFY2(!text.contains(u"expire"_s, Qt::CaseInsensitive), qPrintable(text));
        QVERIFY2(text.contains(u"the shape of no HubSpot token"_s), qPrintable(text));
    }
}

void SentencesTest::refusal_each_saysWhatToDo_data()
{
    using Refusal = EndpointDecision::Refusal;
    QTest::addColumn<int>("refusal");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << int(Refusal::None) << QString();
    QTest::newRow("credentials") << int(Refusal::NeedsCredentials) << u"Token > App Credentials"_s;
    QTest::newRow("no token") << int(Refusal::NotAToken) << u"Paste the access token instead"_s;
    QTest::newRow("ID token") << int(Refusal::IdToken) << u"Paste the access token that came with it"_s;
    QTest::newRow("v1 off") << int(Refusal::V1SwitchedOff) << u"16 February 2027"_s;
}

void SentencesTest::refusal_each_saysWhatToDo()
{
    QFETCH(int, refusal);
    QFETCH(QString, words);
    EndpointDecision decision;
    decision.refusal = static_cast<EndpointDecision::Refusal>(refusal);
    const QString text = refusalText(decision, TokenKind::Jwt);
    QCOMPARE(text.isEmpty(), words.isEmpty());
    QVERIFY2(text.contains(words), qPrintable(text));
}

void SentencesTest::fileError_each_hasASentence()
{
    for (int kind = 0; kind <= int(FileError::Kind::NotAnExport); ++kind) {
        for (const bool wasSaving : {false, true}) {
            const QString text =
                fileErrorText({static_cast<FileError::Kind>(kind), u"system\u202Esays"_s}, wasSaving);
            QVERIFY(text.size() > 20);
            QVERIFY(!text.contains(u'\u202E'));
        }
    }
    QVERIFY(fileErrorText({FileError::Kind::FolderMissing, {}}, true)
        != fileErrorText({FileError::Kind::FolderMissing, {}}, false));
}

void SentencesTest::kinds_areCalledAllThatTheyMayBe()
{
    QCOMPARE(kindText(TokenKind::PrivateAppToken), u"a private-app token or a service key"_s);
    QCOMPARE(
        kindText(TokenKind::RefreshToken), u"a refresh token, an authorization code or a developer key"_s);
    const QString meaning = findField(u"token_use")->translatedExplanation();
    QVERIFY2(meaning.contains(u"client_credentials for an app's own token"_s), qPrintable(meaning));
}

void SentencesTest::shortTime_otherDay_namesTheDate()
{
    const HubSpotTime now = FakeClock().hubSpotTime();
    QCOMPARE(shortTimeText(now + 1min, now), u"at 16:01"_s);
    QCOMPARE(shortTimeText(now + 24h, now), u"on 24 Nov 2026 at 16:00"_s);
}

void SentencesTest::requestError_each_hasSentenceAndNextStep()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= int(RequestError::Kind::TokenNotSendable); ++kind) {
        RequestError error;
        error.kind = static_cast<RequestError::Kind>(kind);
        error.context.host = u"api.example.com"_s;
        error.context.httpStatus = 418;
        const ErrorSentence words = errorSentence(error, {});
        const QByteArray number = QByteArray::number(kind);
        QVERIFY2(words.sentence != u"The request failed."_s, number.constData());
        QVERIFY2(words.sentence.endsWith(u'.'), number.constData());
        QVERIFY2(words.nextStep.endsWith(u'.'), number.constData());
        QVERIFY2(!words.sentence.contains(u'%') && !words.nextStep.contains(u'%'), number.constData());
        sentences.insert(words.sentence);
    }
    QCOMPARE(sentences.size(), int(RequestError::Kind::TokenNotSendable) + 1);
}

void SentencesTest::requestError_oddAnswer_isCalledWhatItIs_data()
{
    using Kind = RequestError::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("not HTTP, or nothing") << int(Kind::ConnectionReset) << u"something that is not HTTP"_s;
    QTest::newRow("compressed") << int(Kind::Compressed) << u"although this program asks for it plain"_s;
    QTest::newRow("304") << int(Kind::NotModified) << u"HTTP status 304"_s;
    QTest::newRow("redirect without Location") << int(Kind::RedirectedNowhere) << u"names no address"_s;
}

void SentencesTest::requestError_oddAnswer_isCalledWhatItIs()
{
    QFETCH(const int, kind);
    QFETCH(const QString, words);
    RequestError error;
    error.kind = static_cast<RequestError::Kind>(kind);
    const QString sentence = errorSentence(error, {}).sentence;
    QVERIFY2(sentence.contains(words), qPrintable(sentence));
}

void SentencesTest::requestError_placeholders_areFilledOnce()
{
    RequestError error;
    error.kind = RequestError::Kind::CertificateExpired;
    error.context.host = u"%2.example.com"_s;
    error.context.httpStatus = 200;
    QVERIFY(!errorSentence(error, {}).sentence.contains(u"200"_s));
}

void SentencesTest::requestError_details_holdNoSecret()
{
    const QString token = encodeToken().token();
    RequestError error;
    error.message = QString(u"no such token: "_s + token);
    error.category = token;
    error.policyName = token;
    error.redirectHost = token;
    error.requirements = {{{token}, ScopeRequirement::Match::All}};
    error.context.correlationId = token;
    error.context.host = token;
    const Redactor redactor(QStringList{token});
    const QString text = errorDetails(error, redactor).join(u'\n');
    QVERIFY(text.contains(u" says: no such token"_s));
    QVERIFY(!text.contains(token.left(12)));
}

void SentencesTest::requestError_serverText_isMadeVisible()
{
    RequestError error;
    error.message = QString(u"one\ntwo\u202Ethree"_s + QString(5'000, u'x'));
    const QString text = errorDetails(error, {}).constFirst();
    QVERIFY(text.contains(u"one\\u000Atwo\\u202Ethree"_s));
    QVERIFY(text.size() < 800);
}

void SentencesTest::requestError_namesTheServerThatAnswered()
{
    const QRegularExpression named(
        u"HubSpot,? (says|does not (accept|allow|say)|refused|knows|cannot|has|is|received|no longer|or)|"
        "HubSpot's place|in front of HubSpot|calls to HubSpot"_s);
    const QString host = u"api.hubapi.com.evil.example"_s;
    qsizetype ofHubSpot = 0;
    for (int kind = 0; kind <= static_cast<int>(RequestError::Kind::TokenNotSendable); ++kind) {
        for (const Call call : {Call::AccessTokenV1, Call::PrivateAppInfo}) {
            RequestError error;
            error.kind = static_cast<RequestError::Kind>(kind);
            error.message = u"no"_s;
            error.expiredAgo = 1s;
            error.requirements = {{{u"oauth"_s}, ScopeRequirement::Match::NotSaid}};
            error.context.call = call;
            const auto shown = [&error] {
                const ErrorSentence words = errorSentence(error, Redactor());
                return QString(words.sentence + u'\n' + words.nextStep + u'\n'
                    + errorWords(error, Redactor()).join(u'\n'));
            };
            error.context.host = u"api.hubapi.com"_s;
            error.context.server = u"https://api.hubapi.com"_s;
            ofHubSpot += shown().count(named);
            error.context.host = host;
            error.context.server = QString(u"https://"_s + host);
            const QString text = shown();
            QVERIFY2(!text.contains(named), qPrintable(text));
            QVERIFY2(text.contains(QString(host + u" says: no"_s)), qPrintable(text));
        }
    }
    QVERIFY2(ofHubSpot > 200, qPrintable(QString::number(ofHubSpot)));
}

void SentencesTest::requestError_numbers_comeFromTheCode()
{
    const MetadataService::Limits limits;
    const auto sentence = [](RequestError::Kind kind) {
        RequestError error;
        error.kind = kind;
        return errorSentence(error, {}).sentence;
    };
    const auto seconds = [](std::chrono::milliseconds limit) {
        return QString(u' ' + QString::number(limit.count() / 1000) + u" seconds"_s);
    };
    QVERIFY(sentence(RequestError::Kind::ConnectTimeout).contains(seconds(limits.connecting)));
    QVERIFY(sentence(RequestError::Kind::IdleTimeout).contains(seconds(limits.silence)));
    QVERIFY(sentence(RequestError::Kind::TotalTimeout).contains(seconds(limits.total)));
    QVERIFY(sentence(RequestError::Kind::CallGone).contains(dayText(v1SunsetDate())));
}

void SentencesTest::language_thatIsNotSpoken_givesEnglishDates_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("date");
    QTest::newRow("German") << u"de_DE"_s << u"16 February 2027"_s;
    QTest::newRow("Japanese") << u"ja_JP"_s << u"16 February 2027"_s;
    QTest::newRow("British") << u"en_GB"_s << u"16 February 2027"_s;
    QTest::newRow("Canadian French") << u"fr_CA"_s << u"16 février 2027"_s;
}

void SentencesTest::language_thatIsNotSpoken_givesEnglishDates()
{
    QFETCH(const QString, locale);
    const QLocale before;
    const auto restore = qScopeGuard([&] { QLocale::setDefault(before); });
    QCoreApplication *application = QCoreApplication::instance();
    QLocale::setDefault(QLocale(locale)); // as on such a system
    installTranslators(*application, QLocale(locale));
    QTEST(dayText(v1SunsetDate()), "date");
    const QList<QTranslator *> installed = application->findChildren<QTranslator *>();
    qDeleteAll(installed);
}

QTEST_GUILESS_MAIN(SentencesTest)
#include "tst_sentences.moc"
