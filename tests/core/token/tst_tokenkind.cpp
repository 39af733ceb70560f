// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/paste/pastedthing.h"
#include "core/paste/pastesamples.h"
#include "core/token/tokenkind.h"
#include "support/tokenencoder.h"

#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;
using Outcome = PastedThing::Outcome;

class TestTokenKind final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kind_shape_data();
    void kind_shape();
    void uuid_shape();
};

void TestTokenKind::kind_shape_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<TokenKind>("kind");
    const auto row = [](const char *name, const QString &token, TokenKind kind) {
        QTest::newRow(name) << token << kind;
    };
    row("access", accessToken(), TokenKind::AccessToken);
    TokenContent old;
    old.lastField = 6;
    row("access, 2016", encodeToken(old).token(), TokenKind::AccessToken);
    row("access, cut to 24", accessToken().first(24), TokenKind::AccessToken);
    row("access, too short", accessToken().first(23), TokenKind::Unknown);
    for (const char second : {'I', 'L', 'P'})
        QTest::addRow("access, C%c", second)
            << u"C"_s + QLatin1Char(second) + QString(30, u'x') << TokenKind::AccessToken;
    for (const char second : {'H', 'Q', 'i'})
        QTest::addRow("unknown, C%c", second)
            << u"C"_s + QLatin1Char(second) + QString(30, u'x') << TokenKind::Unknown;
    row("unknown, small c", u"cL"_s + QString(30, u'x'), TokenKind::Unknown);
    row("unknown, with a dot", u"CL"_s + QString(30, u'x') + u".x"_s, TokenKind::Unknown);
    row("unknown, padded", u"CL"_s + QString(30, u'x') + u"="_s, TokenKind::Unknown);
    row("refresh", refreshToken, TokenKind::RefreshToken);
    row("refresh, eu1, 8-4-4-4-12", u"eu1-"_s + uuid, TokenKind::RefreshToken);
    row("refresh, ap12", u"ap12-"_s + uuid, TokenKind::RefreshToken);
    row("refresh, a group missing", u"na1-1a2b-3c4d-5e6f-7a8b"_s, TokenKind::Unknown);
    row("refresh, not hex", u"na1-1a2b-3c4d-5e6f-7a8b-9c0d1e2f3a4g"_s, TokenKind::Unknown);
    row("private app", privateAppToken, TokenKind::PrivateAppToken);
    row("private app, na1", u"pat-na1-"_s + uuid, TokenKind::PrivateAppToken);
    row("private app, no region", u"pat-"_s + uuid, TokenKind::Unknown);
    row("UUID", uuid, TokenKind::Uuid);
    row("UUID, capitals", uuid.toUpper(), TokenKind::Uuid);
    row("JWT", jwt, TokenKind::Jwt);
    row("JWT, unsigned", u"eyJhbGciOiJub25lIn0.eyJpIjoxfQ."_s, TokenKind::Jwt);
    row("JWT, one dot", u"eyJhbGciOiJub25lIn0.eyJpIjoxfQ"_s, TokenKind::Unknown);
    row("JWT, three dots", jwt + u".x"_s, TokenKind::Unknown);
    row("empty", {}, TokenKind::Unknown);
    row("word", u"garbage123"_s, TokenKind::Unknown);
}

void TestTokenKind::kind_shape()
{
    QFETCH(QString, token);
    QTEST(tokenKind(token), "kind");
}

void TestTokenKind::uuid_shape()
{
    QVERIFY(isUuid(uuid));
    QVERIFY(!isUuid(uuid.chopped(1)));
    QVERIFY(!isUuid(QString(uuid + u"0"_s)));
    QVERIFY(!isUuid(QString(uuid).replace(8, 1, u'0')));
    QVERIFY(!isUuid(QString(uuid).replace(9, 1, u'g')));
    QVERIFY(!isUuid({}));
}

QTEST_GUILESS_MAIN(TestTokenKind)
#include "tst_tokenkind.moc"
