// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "core/findings/findingsentences.h"
#include "support/windowtesting.h"
#include "window/dialogs/helpdialogs.h"

#include <QApplication>
#include <QScopeGuard>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Inspector;
using namespace Inspector::Testing;

/// What Help says of HubSpot: its dates, and what it refuses to a user-level token.
class HelpDialogsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init() { failOnWarnings(); }
    void help_namesHubSpotsDates_data();
    void help_namesHubSpotsDates();
    void userLevelToken_isToldWhatHubSpotRefuses_data();
    void userLevelToken_isToldWhatHubSpotRefuses();

private:
    [[nodiscard]] static QString helpText();
};

QString HelpDialogsTest::helpText()
{
    QWidget window;
    showHelp(&window);
    const auto *table = find<QTableWidget>(QApplication::activeModalWidget(), u"Help"_s);
    QStringList lines;
    for (int row = 0; row < table->rowCount(); ++row) {
        const QTableWidgetItem *second = table->item(row, 1);
        const QString first = table->item(row, 0)->text();
        lines += second == nullptr ? first : QString(first + u": "_s + second->text());
    }
    return lines.join(u'\n');
}

void HelpDialogsTest::help_namesHubSpotsDates_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("user-level apps") << u"15 September 2026: user-level apps for everybody"_s;
    QTest::newRow("v1 OAuth") << u"16 February 2027: the v1 OAuth calls are switched off"_s;
    QTest::newRow("v4") << u"30 March 2027: v4 APIs are no longer supported, but not switched off"_s;
    QTest::newRow("v1 to v3") << u"September 2027: v1 to v3 APIs, legacy public and private apps likewise"_s;
}

void HelpDialogsTest::help_namesHubSpotsDates()
{
    QFETCH(QString, line);
    QVERIFY2(helpText().split(u'\n').contains(line), qPrintable(helpText()));
}

void HelpDialogsTest::userLevelToken_isToldWhatHubSpotRefuses_data()
{
    QTest::addColumn<QString>("refused");
    for (const char *refused : {"owners", "pipelines", "lists", "CMS", "campaigns", "teams",
             "deleting records", "whatever its scopes"}) {
        QTest::newRow(refused) << QString::fromLatin1(refused);
    }
}

void HelpDialogsTest::userLevelToken_isToldWhatHubSpotRefuses()
{
    QFETCH(QString, refused);
    const QStringList lines = helpText().split(u'\n').filter(u"A user-level token"_s);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.constFirst().contains(refused), qPrintable(lines.constFirst()));
    Finding finding;
    finding.kind = Finding::Kind::UserLevelToken;
    QVERIFY2(findingSentence(finding).contains(refused), qPrintable(findingSentence(finding)));
}

QTEST_MAIN(HelpDialogsTest)
#include "tst_helpdialogs.moc"
