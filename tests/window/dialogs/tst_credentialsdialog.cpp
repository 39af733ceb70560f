// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "support/samplereply.h"
#include "support/windowtesting.h"
#include "window/dialogs/credentialsdialog.h"
#include "window/secrets/secretclipboard.h"

#include <QClipboard>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

struct Dialog {
    FakeClock clock;
    SecretClipboard clipboard{clock};
    CredentialsDialog dialog{{}, clipboard};

    [[nodiscard]] bool show()
    {
        dialog.show();
        dialog.activateWindow();
        return waitUntilActive(&dialog);
    }
    [[nodiscard]] QLineEdit *field(const QString &name) { return find<QLineEdit>(&dialog, name); }
    void paste(const QString &name, const QString &text)
    {
        field(name)->setFocus();
        pasteText(&dialog, text);
    }
};

const QStringList uuids{u"3f0c5d1e-9a8b-4c7d-8e6f-102132435465"_s, u"c7b6a594-8372-4160-8f5e-4d3c2b1a0918"_s};
const QString idName = u"Client ID"_s;
const QString secretName = u"Client secret"_s;
const QString foreign = u"belongs to another vendor"_s;

} // namespace

/// The dialog for the app's credentials, pasted into as people do.
class CredentialsDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fieldCases_pasted_fillBoth_data();
    void fieldCases_pasted_fillBoth();
    void foreignSecret_pasted_isRefusedInWords_data();
    void foreignSecret_pasted_isRefusedInWords();
    void half_pasted_keepsTheOther();
    void half_accepted_isToldAndStays_data();
    void half_accepted_isToldAndStays();
    void id_isInClear_secretIsMasked();
    void token_pastedIntoTheId_isRefused();
    void file_pasted_isReadOrNamed_data();
    void file_pasted_isReadOrNamed();
};

void CredentialsDialogTest::init()
{
    failOnWarnings();
    QGuiApplication::clipboard()->clear();
}

void CredentialsDialogTest::fieldCases_pasted_fillBoth_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("secret");
    QFile file(QStringLiteral(INSPECTOR_TEST_DATA "/field/cases.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &value : cases) {
        const QJsonObject row = value.toObject();
        if (row.value("how"_L1) != "credentials"_L1) {
            continue;
        }
        for (const QString &target : {idName, secretName}) {
            QTest::addRow("%s into %s", qPrintable(row.value("id"_L1).toString()), qPrintable(target))
                << target << row.value("input"_L1).toString() << row.value("clientId"_L1).toString()
                << row.value("clientSecret"_L1).toString();
        }
    }
}

void CredentialsDialogTest::fieldCases_pasted_fillBoth()
{
    QFETCH(QString, target);
    QFETCH(QString, input);
    QFETCH(QString, id);
    QFETCH(QString, secret);
    Dialog test;
    QVERIFY(test.show());
    test.paste(target, input);
    QCOMPARE(test.field(idName)->text(), id);
    QCOMPARE(test.field(secretName)->text(), secret);
    QCOMPARE(test.dialog.credentials().clientId, id);
    QCOMPARE(test.dialog.credentials().clientSecret, secret);
    QCOMPARE(isShown(&test.dialog, u"Both values look right."_s), !id.isEmpty() && !secret.isEmpty());
    QCOMPARE(isShown(&test.dialog, foreign), id.isEmpty() && secret.isEmpty());
}

void CredentialsDialogTest::foreignSecret_pasted_isRefusedInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Slack's token") << u"xoxb-100000000001-200000000002-Synthetic0"_s;
    QTest::newRow("Google's secret") << u"GOCSPX-Synthetic0Synthetic0Synth"_s;
    QTest::newRow("a name and a password") << u"Basic c29tZWJvZHk6Y29ycmVjdC1ob3JzZS05LWJhdHRlcnk="_s;
}

void CredentialsDialogTest::foreignSecret_pasted_isRefusedInWords()
{
    QFETCH(QString, text);
    Dialog test;
    QVERIFY(test.show());
    test.paste(secretName, text);
    QCOMPARE(test.field(idName)->text(), QString());
    QCOMPARE(test.field(secretName)->text(), QString());
    QVERIFY(isShown(&test.dialog, foreign));
}

void CredentialsDialogTest::half_pasted_keepsTheOther()
{
    const QString id = u"3f0c5d1e-9a8b-4c7d-8e6f-102132435465"_s;
    const QString secret = u"c7b6a594-8372-4160-8f5e-4d3c2b1a0918"_s;
    Dialog test;
    QVERIFY(test.show());
    test.paste(secretName, secret);
    QVERIFY(isShown(&test.dialog, u"The client ID is missing."_s));
    test.paste(idName, id);
    QCOMPARE(test.field(idName)->text(), id);
    QCOMPARE(test.field(secretName)->text(), secret);
    QVERIFY(isShown(&test.dialog, u"Both values look right."_s));
}

void CredentialsDialogTest::half_accepted_isToldAndStays_data()
{
    QTest::addColumn<QString>("filled");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("missing");
    QTest::addColumn<QString>("said");
    QTest::newRow("ID only") << idName << uuids.at(0) << secretName << u"The client secret is missing."_s;
    QTest::newRow("secret only") << secretName << uuids.at(1) << idName << u"The client ID is missing."_s;
    QTest::newRow("an odd secret only") << secretName << u"odd"_s << idName << u"The client ID is missing."_s;
}

void CredentialsDialogTest::half_accepted_isToldAndStays()
{
    QFETCH(QString, filled);
    QFETCH(QString, text);
    QFETCH(QString, missing);
    QFETCH(QString, said);
    Dialog test;
    QVERIFY(test.show());
    QSignalSpy accepted(&test.dialog, &QDialog::accepted);
    test.field(filled)->setText(text);
    test.field(filled)->setFocus();
    pressKey(&test.dialog, Qt::Key_Return);
    QVERIFY(test.dialog.isVisible());
    QCOMPARE(accepted.count(), 0);
    QVERIFY2(isShown(&test.dialog, said), qPrintable(labelTexts(&test.dialog).join(u'\n')));
    QVERIFY(test.field(missing)->hasFocus());
    test.field(missing)->setText(uuids.at(missing == idName ? 0 : 1));
    pressKey(&test.dialog, Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
}

void CredentialsDialogTest::id_isInClear_secretIsMasked()
{
    Dialog test;
    QVERIFY(test.show());
    test.paste(idName, u"client_id=%1\nclient_secret=%2\n"_s.arg(uuids.at(0), uuids.at(1)));
    QVERIFY(accessibleText(&test.dialog).contains(uuids.at(0)));
    QVERIFY(!accessibleText(&test.dialog).contains(uuids.at(1).left(8)));
    QCOMPARE(test.field(idName)->displayText(), uuids.at(0));
    QVERIFY(!test.field(secretName)->displayText().contains(uuids.at(1).at(0)));
    // A copied ID is no secret, and stays on the clipboard.
    test.field(idName)->setFocus();
    test.field(idName)->selectAll();
    pressKey(&test.dialog, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), uuids.at(0));
    QCOMPARE(test.clipboard.secondsLeft(), 0);
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(waitUntilActive(&other));
    QCOMPARE(test.field(idName)->displayText(), uuids.at(0));
    test.dialog.wipe();
    QVERIFY(test.field(idName)->text().isEmpty());
}

void CredentialsDialogTest::token_pastedIntoTheId_isRefused()
{
    Dialog test;
    QVERIFY(test.show());
    const QString token = SampleReply().token;
    test.paste(idName, token);
    QVERIFY(test.field(idName)->text().isEmpty());
    QVERIFY(isShown(&test.dialog, u"looks like a token"_s));
    test.paste(secretName, token); // masked there, and hinted at
    QCOMPARE(test.field(secretName)->text(), token);
    QVERIFY(isShown(&test.dialog, u"The client secret does not look like HubSpot's"_s));
}

void CredentialsDialogTest::file_pasted_isReadOrNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("files");
    QTest::addColumn<bool>("isTaken");
    QTest::addColumn<QString>("said");
    const QByteArray env = "# app\nHUBSPOT_CLIENT_ID=3f0c5d1e-9a8b-4c7d-8e6f-102132435465\n"
                           "HUBSPOT_CLIENT_SECRET=c7b6a594-8372-4160-8f5e-4d3c2b1a0918\n";
    QTest::newRow("both") << env << 1 << true << u"Both values look right."_s;
    QTest::newRow("nothing of it") << QByteArray("LOG_LEVEL=info\n") << 1 << false
                                   << u"The file holds no client ID and no client secret"_s;
    QTest::newRow("another vendor's")
        << QByteArray("SLACK_BOT_TOKEN=xoxb-100000000001-200000000002-Synthetic0") << 1 << false
        << u"The file holds no client ID"_s;
    QTest::newRow("no text") << QByteArray("\0\1", 2) << 1 << false << u"The file holds no client ID"_s;
    QTest::newRow("two files") << env << 2 << false << u"One file at a time can be read, so none was."_s;
    QTest::newRow("no file") << QByteArray() << 1 << false << u"The file could not be read."_s;
}

void CredentialsDialogTest::file_pasted_isReadOrNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(int, files);
    QFETCH(bool, isTaken);
    QFETCH(QString, said);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u".env"_s));
    if (!content.isEmpty()) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
    }
    auto copied = std::make_unique<QMimeData>();
    copied->setUrls(QList<QUrl>(files, QUrl::fromLocalFile(file.fileName())));
    QGuiApplication::clipboard()->setMimeData(copied.release());
    Dialog test;
    QVERIFY(test.show());
    test.field(secretName)->setText(u"as it was"_s);
    test.field(secretName)->setFocus();
    pressKey(&test.dialog, Qt::Key_V, Qt::ControlModifier);
    WAIT_VERIFY2(isShown(&test.dialog, said), qPrintable(labelTexts(&test.dialog).join(u'\n')));
    QCOMPARE(test.field(idName)->text(), isTaken ? u"3f0c5d1e-9a8b-4c7d-8e6f-102132435465"_s : QString());
    QCOMPARE(
        test.field(secretName)->text(), isTaken ? u"c7b6a594-8372-4160-8f5e-4d3c2b1a0918"_s : u"as it was"_s);
}

QTEST_MAIN(CredentialsDialogTest)
#include "tst_credentialsdialog.moc"
