// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/needs/needsdesk.h"

#include "demo/demosamples.h"
#include "support/samplereply.h"
#include "support/windowtesting.h"
#include "window/needs/failedcallpane.h"
#include "window/needs/needsbox.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

/// The samples of the demo, by their place in its list.
enum Sample { MissingScope, OtherToken, OtherAccount, InstallLink, ProjectFile, Request, CurlWithError };

QString sample(Sample which)
{
    return demoSamples(encodeToken().token()).at(which).text;
}

} // namespace

/// Whatever is pasted into the token field goes where it belongs.
class NeedsDeskTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_sample = SampleReply();
    }

    void error_isExplained_data();
    void error_isExplained();
    void error_ofAnotherToken_isToldSo();
    void installUrl_isRefusedWithReason();
    void projectFile_isComparedWithInstallUrl();
    void curlWithTokenAndError_givesBoth();
    void needs_areCheckedWithEachAnswer();
    void show_goesToTheMissingScopes();
    void chips_filterTheList();
    void account_unexpected_isAFinding();
    void clear_emptiesAllOfIt();
    void summary_isCopied();
    void summary_ofUncheckedToken_saysSo();
    void export_carriesTheCheck();
    void lowWindow_givesRoomToWhatIsOpen();
    void needs_ofAnError_areAdded();
    void summary_isNotOfferedWhileAsking();
    void longText_saysWhatIsNotRead();
    void smallWindow_staysSmall();

private:
    OwnSettings m_settings;
    SampleReply m_sample;
};

void NeedsDeskTest::error_isExplained_data()
{
    QTest::addColumn<QString>("locale");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
}

void NeedsDeskTest::error_isExplained()
{
    QFETCH(QString, locale);
    const Language language(locale);
    QVERIFY(language.isLoaded());
    WindowOnServer test;
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    pasteText(&test.window, sample(MissingScope));
    QVERIFY(isShown(
        &test.window, inWords("FailedCallWords", "Scope missing: %1").arg(u"crm.objects.deals.read"_s)));
    QVERIFY(isShown(&test.window, inWords("FailedCallWords", "account %1").arg(6251543)));
    QVERIFY(isShown(&test.window, inWords("FailedCallWords", "app %1").arg(1112131)));
    QVERIFY(isShown(&test.window, inWords("PastedPartsText", "An error: explained under Failed call.")));
    QCOMPARE(test.field()->text(), m_sample.token);
    QVERIFY(test.server.requests().isEmpty());
}

void NeedsDeskTest::error_ofAnotherToken_isToldSo()
{
    WindowOnServer test;
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    pasteText(&test.window, sample(OtherToken));
    QVERIFY(isShown(&test.window, u"The call used another token than the one here"_s));
    pasteText(&test.window, sample(OtherAccount));
    QVERIFY(isShown(&test.window, u"The call went to another account than this token's"_s));
    pasteText(&test.window, sample(Request));
    QVERIFY(isShown(&test.window, u"HubSpot's documentation asks for one of: crm.objects.deals.read"_s));
}

void NeedsDeskTest::installUrl_isRefusedWithReason()
{
    WindowOnServer test;
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    pasteText(&test.window, sample(InstallLink));
    QVERIFY(isShown(&test.window, u"HubSpot will refuse this install URL: the scope oauth is not in it."_s));
    QCOMPARE(test.field()->text(), m_sample.token);
    find<QPushButton>(&test.window, u"Copy Corrected URL"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"oauth%20"_s)
        || QGuiApplication::clipboard()->text().contains(u"%20oauth"_s));
    QVERIFY(isShown(&test.window, u"Copied: Corrected install URL"_s)
        || accessibleText(&test.window).contains(u"Copied: Corrected install URL"_s));
}

void NeedsDeskTest::projectFile_isComparedWithInstallUrl()
{
    WindowOnServer test;
    QVERIFY(test.show());
    pasteText(&test.window, sample(InstallLink));
    pasteText(&test.window, sample(ProjectFile));
    QVERIFY(isShown(&test.window, u"which the app does not declare"_s));
    QVERIFY(isShown(&test.window, u"the app requires crm.objects.companies.read"_s));
}

void NeedsDeskTest::curlWithTokenAndError_givesBoth()
{
    WindowOnServer test;
    QVERIFY(test.show());
    pasteText(&test.window, sample(CurlWithError));
    QCOMPARE(test.field()->text(), encodeToken().token());
    QVERIFY(isShown(&test.window, u"Looks like an OAuth access token."_s));
    QVERIFY(isShown(&test.window, u"Scope missing: crm.objects.deals.read"_s));
    QVERIFY(test.field()->hasFocus()); // Enter inspects
    for (const auto *edit : test.window.findChildren<QPlainTextEdit *>()) {
        QVERIFY(!edit->toPlainText().contains(encodeToken().token().mid(8, 12)));
    }
}

void NeedsDeskTest::needs_areCheckedWithEachAnswer()
{
    WindowOnServer test;
    m_sample.replace("\"scopes\":[\"oauth\",", "\"scopes\":[\"oauth\",\"crm.export\",");
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    pasteText(&test.window, u"scopes: [oauth, crm.export]"_s);
    QVERIFY(isShown(&test.window, inWords("ScopeWordings", "%n undecided", 2)));
    pasteText(&test.window, m_sample.token);
    const QString missing = inWords("ScopeWordings", "%n required scope(s) missing", 1);
    QVERIFY(isShown(&test.window, missing));
    QVERIFY(isShown(&test.window, u"read from the token, not confirmed by HubSpot."_s));
    QVERIFY(test.scopesText().contains(u"Missing"_s));
    QVERIFY(test.inspect(m_sample.token));
    QVERIFY(!isShown(&test.window, missing));
    QVERIFY(isShown(&test.window, u"All required scopes granted."_s));
    QVERIFY(!test.scopesText().contains(u"Missing"_s));
}

void NeedsDeskTest::show_goesToTheMissingScopes()
{
    WindowOnServer test;
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    pasteText(&test.window, u"scopes: [oauth, crm.export]"_s);
    find<QPushButton>(&test.window, u"Show needed scopes"_s)->click();
    QVERIFY(test.scopesText().contains(u"crm.export"_s));
    QVERIFY(!test.scopesText().contains(u"oauth"_s));
    QVERIFY(find<QToolButton>(&test.window, u"Missing 1"_s)->isChecked());
}

void NeedsDeskTest::chips_filterTheList()
{
    WindowOnServer test;
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    QVERIFY(find<QToolButton>(&test.window, u"Missing 1"_s) == nullptr);
    pasteText(&test.window, u"scopes: [oauth, crm.export]"_s);
    find<QToolButton>(&test.window, u"Extra 2"_s)->click();
    QVERIFY(test.scopesText().contains(u"crm.objects.contacts.read"_s));
    QVERIFY(!test.scopesText().contains(u"oauth"_s));
    find<QToolButton>(&test.window, u"All 3"_s)->click();
    QVERIFY(test.scopesText().contains(u"oauth"_s));
    find<QPushButton>(&test.window, u"Forget needed scopes"_s)->click();
    QVERIFY(find<QToolButton>(&test.window, u"Missing 1"_s) == nullptr);
    QVERIFY(!test.scopesText().contains(u"crm.export"_s));
}

void NeedsDeskTest::account_unexpected_isAFinding()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    test.window.findChild<NeedsBox *>()->setOpen(true);
    auto *account = find<QLineEdit>(&test.window, u"Expected account"_s);
    account->setFocus();
    QTest::keyClicks(account, u"7004242"_s);
    QTest::keyClick(account, Qt::Key_Return);
    const QString error = u"Error: This token is for account 6251543, not for 7004242, which you expect."_s;
    QVERIFY(isShown(&test.window, error)); // before anything is sent
    QVERIFY(test.server.requests().isEmpty());
    QVERIFY(test.inspect(m_sample.token));
    QVERIFY(isShown(&test.window, error));
    QCOMPARE(test.session.findings().constFirst().kind, Finding::Kind::UnexpectedAccount);
    account->setFocus();
    account->selectAll();
    QTest::keyClicks(account, u"6251543"_s);
    QTest::keyClick(account, Qt::Key_Return);
    QVERIFY(!isShown(&test.window, u"which you expect"_s));
}

void NeedsDeskTest::clear_emptiesAllOfIt()
{
    WindowOnServer test;
    QVERIFY(test.show());
    pasteText(&test.window, sample(CurlWithError));
    pasteText(&test.window, sample(InstallLink));
    test.window.findChild<NeedsBox *>()->setOpen(true);
    auto *account = find<QLineEdit>(&test.window, u"Expected account"_s);
    account->setFocus();
    QTest::keyClicks(account, u"7004242"_s);
    QTest::keyClick(account, Qt::Key_Return);
    pressKey(&test.window, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!test.window.findChild<FailedCallPane *>()->isVisible());
    QVERIFY(!test.window.findChild<NeedsBox *>()->isOpen());
    for (const auto *edit : test.window.findChildren<QPlainTextEdit *>()) {
        QCOMPARE(edit->toPlainText(), QString());
    }
    QVERIFY(!accessibleText(&test.window).contains(u"crm.objects"_s));
    QVERIFY(!test.session.expectedAccount());
    QVERIFY(!isShown(&test.window, u"refuse"_s));
}

void NeedsDeskTest::summary_isCopied()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    pasteText(&test.window, u"scopes: [oauth, crm.export]"_s);
    QVERIFY(test.inspect(m_sample.token));
    pasteText(&test.window, sample(MissingScope));
    auto *button = find<QToolButton>(&test.window, u"Copy Summary"_s);
    button->click();
    QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"- **missing** `crm.export`"_s), qPrintable(text));
    QVERIFY(text.contains(u"ada.lovelace@example.com"_s));
    QVERIFY(text.contains(u"crm.objects.deals.read"_s)); // the failed call
    QVERIFY(!text.contains(m_sample.token.left(12)));
    button->menu()->actions().constFirst()->trigger();
    QAction *action = findAction(&test.window, u"Copy Summary"_s);
    QVERIFY(action != nullptr);
    action->trigger();
    text = QGuiApplication::clipboard()->text();
    QVERIFY(!text.contains(u"lovelace@"_s));
}

void NeedsDeskTest::summary_ofUncheckedToken_saysSo()
{
    WindowOnServer test;
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    find<QToolButton>(&test.window, u"Copy Summary"_s)->click();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"Not checked yet"_s), qPrintable(text));
    QVERIFY(text.contains(u"Account (read from the token): 6251543"_s));
    QVERIFY(text.contains(u"Scopes (3), read from the token"_s));
}

void NeedsDeskTest::export_carriesTheCheck()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    auto *desk = test.window.findChild<NeedsDesk *>();
    QVERIFY(!desk->checkOfResult());
    QVERIFY(!test.session.exported(false).json.contains("scope_check"));
    pasteText(&test.window, u"scopes: [oauth, crm.export]"_s);
    const auto check = desk->checkOfResult();
    QVERIFY(check);
    const QJsonObject root = QJsonDocument::fromJson(test.session.exported(false, &*check).json).object();
    const QJsonObject result = root.value(u"scope_check"_s).toObject();
    QCOMPARE(result.value(u"scopes_from"_s).toString(), u"reply"_s);
    QCOMPARE(result.value(u"missing"_s).toArray(), QJsonArray{u"crm.export"_s});
    QCOMPARE(result.value(u"granted"_s).toArray(), QJsonArray{u"oauth"_s});
    // Of another token in the field the check says nothing about the result.
    pasteText(&test.window, encodeToken({.hubId = 7004242}).token());
    QVERIFY(!desk->checkOfResult());
}

void NeedsDeskTest::lowWindow_givesRoomToWhatIsOpen()
{
    WindowOnServer test;
    QVERIFY(test.show());
    const auto isThere = [&test](
                             const QString &name) { return find<QTreeView>(&test.window, name) != nullptr; };
    test.window.resize(1000, 780);
    pasteText(&test.window, m_sample.token);
    pasteText(&test.window, sample(InstallLink));
    pasteText(&test.window, sample(MissingScope));
    QVERIFY(isThere(u"Scopes"_s) && isThere(u"Metadata"_s));
    test.window.resize(1000, 600);
    QVERIFY(!isThere(u"Scopes"_s) && !isThere(u"Metadata"_s));
    find<QToolButton>(&test.window, u"Close failed call"_s)->click();
    QVERIFY(isThere(u"Metadata"_s));
    QVERIFY(!isShown(&test.window, u"Scope missing: crm.objects.deals.read"_s));
    find<QToolButton>(&test.window, u"Needed by my app"_s)->click();
    WAIT_VERIFY(isThere(u"Scopes"_s));
    findAction(&test.window, u"Failed Call"_s)->trigger();
    QVERIFY(!isThere(u"Metadata"_s));
    test.window.resize(1000, 780);
    QVERIFY(isThere(u"Metadata"_s));
}

void NeedsDeskTest::needs_ofAnError_areAdded()
{
    WindowOnServer test;
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    pasteText(&test.window, sample(MissingScope));
    QVERIFY(!isShown(&test.window, u"1 required scope"_s));
    find<QPushButton>(&test.window, u"Add to Needed Scopes"_s)->click();
    QVERIFY(isShown(&test.window, u"1 required scope"_s));
    QCOMPARE(test.field()->text(), m_sample.token);
}

void NeedsDeskTest::summary_isNotOfferedWhileAsking()
{
    const auto isOffered = [](WindowOnServer &test) {
        return find<QToolButton>(&test.window, u"Copy Summary"_s) != nullptr;
    };
    WindowOnServer test;
    test.server.setScript({{ServerStep::hang()}, false});
    QVERIFY(test.show());
    QVERIFY(!isOffered(test));
    pasteText(&test.window, m_sample.token);
    QVERIFY(isOffered(test));
    pressKey(&test.window, Qt::Key_F5);
    WAIT_VERIFY(!isOffered(test));
    test.session.cancel();
}

void NeedsDeskTest::longText_saysWhatIsNotRead()
{
    WindowOnServer test;
    QVERIFY(test.show());
    pasteText(&test.window, u"lorem ipsum dolor\n"_s.repeated(NeededScopes::maxText / 18 + 1));
    QVERIFY2(
        isShown(&test.window, u"There is no token in this text. Nothing was sent; copy the token again. "_s),
        qPrintable(labelTexts(&test.window).join(u'\n')));
    QVERIFY(isShown(&test.window, u"but not for scopes."_s));
    pasteText(&test.window, u"lorem ipsum dolor"_s);
    QVERIFY(!isShown(&test.window, u"but not for scopes."_s));
}

void NeedsDeskTest::smallWindow_staysSmall()
{
    WindowOnServer test;
    QVERIFY(test.show());
    test.window.resize(640, 480);
    pasteText(&test.window, m_sample.token);
    pasteText(&test.window, sample(InstallLink));
    pasteText(&test.window, sample(MissingScope));
    WAIT_VERIFY2(test.window.minimumSizeHint().width() <= 640, "width");
    QVERIFY2(test.window.minimumSizeHint().height() <= 520,
        qPrintable(QString::number(test.window.minimumSizeHint().height())));
    QVERIFY(isShown(&test.window, u"Scope missing: crm.objects.deals.read"_s));
}

QTEST_MAIN(NeedsDeskTest)
#include "tst_needsdesk.moc"
