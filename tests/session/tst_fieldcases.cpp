// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/paste/pastedcredentials.h"
#include "core/paste/pastedthing.h"
#include "network/metadataservice.h"
#include "session/inspectionsession.h"
#include "session/sentences.h"
#include "support/fakeclock.h"
#include "support/loopbackserver.h"
#include "support/samplereply.h"
#include "support/tokenencoder.h"
#include "support/waiting.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Inspector;
using namespace Inspector::Testing;

/// What people really held in some fifty public places, one row each, on the real session and a loopback
/// server: what is sent on Enter, and what is said. `{{access}}` in data/field/cases.json is a fresh access
/// token. `tests/check field_rows` counts that no case is left out.
class FieldCasesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void paste_onEnter_sendsOnlyHubSpotsToken_data();
    void paste_onEnter_sendsOnlyHubSpotsToken();
    void credentials_paste_fillsBoth_data();
    void credentials_paste_fillsBoth();

private:
    static void addRows(bool forCredentials);
};

void FieldCasesTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
}

void FieldCasesTest::addRows(bool forCredentials)
{
    QFile file(QStringLiteral(INSPECTOR_TEST_DATA "/field/cases.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(!cases.isEmpty());
    QTest::addColumn<QString>("input");
    QTest::addColumn<QJsonObject>("row");
    const QString token = encodeToken().token();
    for (const auto &value : cases) {
        QJsonObject row = value.toObject();
        const QString how = row.value("how"_L1).toString();
        if ((how == "credentials"_L1) != forCredentials
            || (!forCredentials && how != "paste"_L1 && how != "stdin"_L1)) {
            continue;
        }
        for (const QString &key : {u"input"_s, u"takes"_s}) {
            row.insert(key, row.value(key).toString().replace(u"{{access}}"_s, token));
        }
        QTest::newRow(qPrintable(row.value("id"_L1).toString())) << row.value("input"_L1).toString() << row;
    }
}

void FieldCasesTest::paste_onEnter_sendsOnlyHubSpotsToken_data()
{
    addRows(false);
}

void FieldCasesTest::paste_onEnter_sendsOnlyHubSpotsToken()
{
    QFETCH(QString, input);
    QFETCH(QJsonObject, row);
    const QString takes = row.value("takes"_L1).toString();
    FakeClock clock;
    LoopbackServer server;
    // Without a word on the token it would be asked once more, by the former version of introspection.
    server.setReply(
        httpReply(404, R"({"status":"error","message":"The access token is expired or invalid"})"));
    InspectionSession session(clock, server.url());
    session.setCredentials(
        {u"3f0c5d1e-0000-4c7d-8e6f-102132435465"_s, u"c7b6a594-0000-4160-8f5e-4d3c2b1a0918"_s});
    session.setInput(readPastedThing(input));
    session.inspect();
    QVERIFY(waitUntil([&session] { return session.state() != InspectionSession::State::Busy; }));

    const QByteArray received = server.received();
    if (takes.isEmpty()) {
        QVERIFY2(received.isEmpty(), received.constData());
    } else {
        QCOMPARE(session.input().token, takes);
        QCOMPARE(server.requests().size(), 1);
        QVERIFY2(received.contains(takes.toLatin1()), received.constData());
    }
    const QString said = recognisedText(session.input(), session.inputReading(), clock.hubSpotTime()) + u' '
        + refusalText(session.decision(), session.input().kind);
    const QRegularExpression says(row.value("says"_L1).toString(), QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(says.match(said).hasMatch(), qPrintable(said));
}

void FieldCasesTest::credentials_paste_fillsBoth_data()
{
    addRows(true);
}

void FieldCasesTest::credentials_paste_fillsBoth()
{
    QFETCH(QString, input);
    QFETCH(QJsonObject, row);
    const PastedCredentials credentials = readPastedCredentials(input);
    QCOMPARE(credentials.clientId, row.value("clientId"_L1).toString());
    QCOMPARE(credentials.clientSecret, row.value("clientSecret"_L1).toString());
}

QTEST_GUILESS_MAIN(FieldCasesTest)
#include "tst_fieldcases.moc"
