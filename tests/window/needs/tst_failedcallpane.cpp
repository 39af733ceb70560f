// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/needs/failedcallpane.h"

#include "session/needscheck.h"
#include "support/tokenencoder.h"
#include "support/windowtesting.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

const QString missingScopes = QString::fromLatin1(
    R"({"status":"error","message":"This app hasn\u0027t been granted all required scopes to make this call.",
"correlationId":"0b6a51ce-7b56-4b2b-9a51-6f3fdd5e7f10",
"errors":[{"message":"One or more of the following scopes are required.",
"context":{"requiredGranularScopes":["crm.objects.deals.read"]}}],
"category":"MISSING_SCOPES"})");

/// The pane beside a token field.
struct Pane {
    FakeClock clock;
    LoopbackServer server;
    InspectionSession session{clock, server.url()};
    NeedsCheck needs{session};
    FailedCallPane pane{needs};

    Pane()
    {
        pane.resize(500, 500);
        pane.show();
    }
    void setToken(const TokenContent &content = {})
    {
        session.setInput(readPastedThing(encodeToken(content).token()));
    }
    [[nodiscard]] QPlainTextEdit *field() { return pane.findChild<QPlainTextEdit *>(); }
    void paste(const QString &text)
    {
        field()->setFocus();
        pasteText(&pane, text);
    }
    [[nodiscard]] QString said() { return labelTexts(&pane).join(u'\n'); }
};

} // namespace

/// A pasted error, explained against the token in the field.
class FailedCallPaneTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void missingScope_isNamedWithAccountAndApp();
    void verdict_followsTheToken();
    void expired_ofAnotherToken_isToldSo();
    void withoutToken_saysWhatToDo();
    void request_isAnsweredFromTheList();
    void buttons_areForWhatThereIs();
    void secret_isNeverShown_data();
    void secret_isNeverShown();
    void typing_isUnderstoodAndMasked();
    void otherText_goesElsewhere();
    void needs_areOffered();
    void explanation_isCopied();
    void wipe_leavesNothing();
    void names_areAccessible();
    void longValues_wrap();
    void french_isWhole();
};

void FailedCallPaneTest::missingScope_isNamedWithAccountAndApp()
{
    Pane test;
    test.setToken();
    test.paste(missingScopes);
    QVERIFY(isShown(&test.pane, u"Scope missing: crm.objects.deals.read"_s));
    QVERIFY(isShown(&test.pane, u"account 6251543, app 1112131"_s));
    QVERIFY(isShown(&test.pane, u"not confirmed by HubSpot"_s));
    QVERIFY(isShown(&test.pane, u"1. This token lacks a scope"_s));
    QVERIFY(isShown(&test.pane, u"Next step: Add the scope"_s));
    QVERIFY(isShown(&test.pane, u"correlationId: 0b6a51ce"_s));
    QVERIFY(test.pane.diagnosis().has_value());
}

void FailedCallPaneTest::verdict_followsTheToken()
{
    Pane test;
    test.setToken();
    test.paste(missingScopes);
    QVERIFY(isShown(&test.pane, u"account 6251543"_s));
    TokenContent other;
    other.hubId = 7004242;
    test.setToken(other);
    QVERIFY(isShown(&test.pane, u"account 7004242"_s));
    QVERIFY(!isShown(&test.pane, u"account 6251543"_s));
}

void FailedCallPaneTest::expired_ofAnotherToken_isToldSo()
{
    Pane test;
    test.setToken();
    test.paste(QString::fromLatin1(
        R"({"message":"The OAuth token used to make this call expired 5 hour(s) ago.",
"category":"EXPIRED_AUTHENTICATION","context":{"expire time":["2026-11-22T05:00:00Z"]}})"));
    QVERIFY(isShown(&test.pane, u"another token than the one here"_s));
}

void FailedCallPaneTest::withoutToken_saysWhatToDo()
{
    Pane test;
    test.paste(missingScopes);
    QVERIFY(isShown(&test.pane, u"There is no token here to compare with"_s));
    QVERIFY(isShown(&test.pane, u"crm.objects.deals.read"_s));
}

void FailedCallPaneTest::request_isAnsweredFromTheList()
{
    Pane test;
    test.setToken();
    test.paste(u"GET /crm/v3/objects/contacts"_s);
    QVERIFY(isShown(&test.pane, u"Call: GET /crm/v3/objects/contacts"_s));
    QVERIFY(isShown(&test.pane, u"HubSpot's documentation asks for one of: crm.objects.contacts.read"_s));
    QVERIFY(isShown(&test.pane, u"This token has: crm.objects.contacts.read"_s));
    QVERIFY(!test.said().contains(u"may make"_s));
    QVERIFY(!test.pane.diagnosis());
    test.paste(u"GET /something/v1/else"_s);
    QVERIFY(isShown(&test.pane, u"Not in my list"_s));
}

void FailedCallPaneTest::buttons_areForWhatThereIs()
{
    Pane test;
    const auto button = [&test](const QString &name) { return find<QPushButton>(&test.pane, name); };
    QVERIFY(!button(u"Copy Explanation"_s)->isEnabled());
    test.paste(u"GET /crm/v3/objects/contacts"_s);
    QVERIFY(button(u"Copy Explanation"_s)->isEnabled());
    QVERIFY(button(u"Add to Needed Scopes"_s) == nullptr);
    test.paste(missingScopes);
    QVERIFY(button(u"Add to Needed Scopes"_s) != nullptr);
    test.field()->selectAll();
    QTest::keyClick(test.field(), Qt::Key_X);
    QVERIFY(isShown(&test.pane, u"Neither an error of HubSpot's nor a request"_s));
    QVERIFY(!button(u"Copy Explanation"_s)->isEnabled());
    QVERIFY(button(u"Add to Needed Scopes"_s) == nullptr);
    QVERIFY(!test.pane.diagnosis());
}

void FailedCallPaneTest::secret_isNeverShown_data()
{
    QTest::addColumn<QString>("text"); // %1 is a token
    QTest::newRow("log") << u"POST failed, Authorization: Bearer %1 "_s + missingScopes.toHtmlEscaped()
            + u'\n' + missingScopes;
    QTest::newRow("message") << u"This oauth-token (%1) does not have proper permissions! (requires any of "
                                "[crm.objects.deals.read])"_s;
    QTest::newRow("path") << u"GET /oauth/v1/access-tokens/%1"_s;
}

void FailedCallPaneTest::secret_isNeverShown()
{
    QFETCH(QString, text);
    const QString token = encodeToken().token();
    for (const bool isWhole : {true, false}) {
        Pane test;
        test.setToken();
        const QString secret = isWhole ? token : token.left(20);
        QVERIFY(test.pane.explain(text.arg(secret)));
        QVERIFY(!test.pane.isEmpty());
        QVERIFY(!test.field()->toPlainText().isEmpty());
        const QString all = accessibleText(&test.pane) + test.field()->toPlainText();
        for (qsizetype i = 0; i + 12 <= secret.size(); ++i) {
            QVERIFY2(!all.contains(secret.mid(i, 12)), isWhole ? "whole" : "beginning");
        }
        test.field()->undo();
        QVERIFY(!test.field()->toPlainText().contains(secret));
    }
}

void FailedCallPaneTest::typing_isUnderstoodAndMasked()
{
    Pane test;
    test.setToken();
    test.field()->setFocus();
    QTest::keyClicks(test.field(), u"GET /crm/v3/objects/deals"_s);
    QVERIFY(isShown(&test.pane, u"crm.objects.deals.read"_s));
    const QString token = encodeToken().token();
    QTest::keyClicks(test.field(), u"?access_token="_s + token);
    QVERIFY(!test.field()->toPlainText().contains(token.left(40)));
    test.field()->selectAll();
    QTest::keyClick(test.field(), Qt::Key_Delete);
    QVERIFY(test.pane.isEmpty());
    QTest::keyClicks(test.field(), u"hello"_s);
    QVERIFY(isShown(&test.pane, u"Neither an error of HubSpot's nor a request"_s));
}

void FailedCallPaneTest::otherText_goesElsewhere()
{
    Pane test;
    QSignalSpy elsewhere(&test.pane, &FailedCallPane::elsewherePasted);
    test.paste(missingScopes);
    test.paste(u"oauth crm.objects.contacts.read"_s);
    QCOMPARE(elsewhere.size(), 1);
    test.paste(u"Bearer "_s + encodeToken().token() + missingScopes); // the token has its field
    QCOMPARE(elsewhere.size(), 2);
    QVERIFY(!test.pane.isEmpty()); // the call stays
}

void FailedCallPaneTest::needs_areOffered()
{
    Pane test;
    QSignalSpy offered(&test.pane, &FailedCallPane::needsOffered);
    QVERIFY(find<QPushButton>(&test.pane, u"Add to Needed Scopes"_s) == nullptr);
    test.paste(missingScopes);
    find<QPushButton>(&test.pane, u"Add to Needed Scopes"_s)->click();
    QCOMPARE(offered.size(), 1);
    const auto needed = offered.constFirst().constFirst().value<NeededScopes>();
    QCOMPARE(needed.needs.constFirst().scopes, QStringList{u"crm.objects.deals.read"_s});
}

void FailedCallPaneTest::explanation_isCopied()
{
    Pane test;
    test.setToken();
    QSignalSpy copies(&test.pane, &FailedCallPane::copyRequested);
    test.paste(missingScopes);
    find<QPushButton>(&test.pane, u"Copy Explanation"_s)->click();
    const QString text = copies.constFirst().at(1).toString();
    QVERIFY(text.startsWith(u"Scope missing: crm.objects.deals.read\n"));
    QVERIFY(text.contains(u"1. This token lacks"_s));
}

void FailedCallPaneTest::wipe_leavesNothing()
{
    Pane test;
    test.setToken();
    test.paste(missingScopes);
    QSignalSpy changes(&test.pane, &FailedCallPane::callChanged);
    test.pane.wipe();
    QCOMPARE(changes.size(), 1);
    QVERIFY(test.pane.isEmpty());
    QVERIFY(test.field()->toPlainText().isEmpty());
    QVERIFY(!test.said().contains(u"deals"_s));
    test.field()->undo();
    QVERIFY(test.field()->toPlainText().isEmpty());
}

void FailedCallPaneTest::names_areAccessible()
{
    Pane test;
    QVERIFY(findWidget(&test.pane, QAccessible::EditableText, u"Failed call"_s) != nullptr);
    QSignalSpy closed(&test.pane, &FailedCallPane::closeRequested);
    find<QToolButton>(&test.pane, u"Close failed call"_s)->click();
    QCOMPARE(closed.size(), 1);
    test.field()->setFocus();
    QTest::keyClick(test.field(), Qt::Key_Tab);
    QVERIFY(!test.field()->hasFocus()); // Tab leaves the field
}

void FailedCallPaneTest::longValues_wrap()
{
    Pane test;
    test.pane.resize(320, 400);
    test.setToken();
    test.paste(QString::fromLatin1(R"({"status":"error","category":"X","message":"%1","correlationId":"%2"})")
                   .arg(QString(2'000, u'W'), QString(300, u'i')));
    QVERIFY(isShown(&test.pane, u"This error is not known here"_s));
    const auto *scroll = test.pane.findChild<QScrollArea *>(QString(), Qt::FindDirectChildrenOnly);
    WAIT_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    QVERIFY(test.pane.minimumSizeHint().width() <= 500);
}

void FailedCallPaneTest::french_isWhole()
{
    const Language language(u"fr"_s);
    QVERIFY(language.isLoaded());
    Pane test;
    test.setToken();
    test.paste(missingScopes);
    QVERIFY(isShown(
        &test.pane, inWords("FailedCallWords", "Scope missing: %1").arg(u"crm.objects.deals.read"_s)));
    QVERIFY(!test.said().contains(u"Scope missing"_s));
    QVERIFY(!test.said().contains(u"Next step"_s));
    QVERIFY(!test.said().contains(u"Compared"_s));
}

QTEST_MAIN(FailedCallPaneTest)
#include "tst_failedcallpane.moc"
