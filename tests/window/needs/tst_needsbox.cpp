// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/needs/needsbox.h"

#include "session/needscheck.h"
#include "support/tokenencoder.h"
#include "support/windowtesting.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

const QString installUrl =
    u"https://app.hubspot.com/oauth/authorize?client_id=11112222-3333-4444-5555-666677778888&"
    "redirect_uri=https%3A%2F%2Fexample.com&scope=oauth%20crm.objects.contacts.read&state=s1"_s;
const QString projectFile = QString::fromLatin1(
    R"({"uid":"a","config":{"auth":{"requiredScopes":["oauth","crm.objects.contacts.read","crm.export"],
"optionalScopes":[],"conditionallyRequiredScopes":[]}}})");

/// The box beside a token field.
struct Box {
    FakeClock clock;
    LoopbackServer server;
    InspectionSession session{clock, server.url()};
    NeedsCheck needs{session};
    NeedsBox box{needs};

    Box()
    {
        box.resize(420, 360);
        box.show();
    }
    void setToken() { session.setInput(readPastedThing(encodeToken().token())); }
    [[nodiscard]] QPlainTextEdit *field() { return box.findChild<QPlainTextEdit *>(); }
    [[nodiscard]] QLineEdit *account() { return find<QLineEdit>(&box, u"Expected account"_s); }
    void paste(const QString &text)
    {
        box.setOpen(true);
        field()->setFocus();
        pasteText(&box, text);
    }
    [[nodiscard]] QAction *copyAction(int row)
    {
        return find<QToolButton>(&box, u"Copy Missing"_s)->menu()->actions().at(row);
    }
};

} // namespace

/// The box that takes what the person's app needs.
class NeedsBoxTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void fold_hidesAllButTheResult();
    void list_isUnderstoodAndChecked();
    void missing_isCopiedInFourForms();
    void installUrl_isRefusedBeforeAnybodyClicks();
    void projectFile_isComparedWithInstallUrl();
    void faults_many_areCounted();
    void wrongName_isCorrected();
    void cutList_isTold();
    void longText_isToldToBeReadInPart();
    void account_unexpected_isAnError();
    void account_takesDigitsOnly();
    void typing_isUnderstood();
    void token_isNeitherTakenNorShown();
    void otherText_goesElsewhere();
    void forget_leavesNothing();
    void names_areAccessible();
    void french_isWhole();
};

void NeedsBoxTest::fold_hidesAllButTheResult()
{
    Box test;
    test.setToken();
    QVERIFY(!test.field()->isVisible());
    auto *fold = find<QToolButton>(&test.box, u"Needed by my app"_s);
    fold->click();
    QVERIFY(test.field()->isVisible());
    test.paste(u"oauth\ncrm.export"_s);
    fold->click();
    QVERIFY(!test.field()->isVisible());
    QVERIFY(isShown(&test.box, u"1 required scope"_s));
}

void NeedsBoxTest::list_isUnderstoodAndChecked()
{
    Box test;
    test.paste(u"scopes: [oauth, crm.objects.contacts.read, crm.export]"_s);
    QVERIFY(isShown(&test.box, inWords("ScopeWordings", "%n scope(s) needed by the app.", 3)));
    QVERIFY(isShown(&test.box, u"3 undecided"_s)); // no token yet
    test.setToken();
    QVERIFY(isShown(&test.box, inWords("ScopeWordings", "%n required scope(s) missing", 1)));
    QVERIFY(isShown(&test.box, u"read from the token"_s));
}

void NeedsBoxTest::missing_isCopiedInFourForms()
{
    Box test;
    test.setToken();
    QSignalSpy copies(&test.box, &NeedsBox::copyRequested);
    test.paste(u"oauth crm.export crm.import"_s);
    for (int row = 0; row < 4; ++row) {
        test.copyAction(row)->trigger();
    }
    QCOMPARE(copies.size(), 4);
    QCOMPARE(copies.at(0).at(1).toString(), u"crm.export\ncrm.import"_s);
    QCOMPARE(copies.at(1).at(1).toString(), u"crm.export crm.import"_s);
    QVERIFY(copies.at(2).at(1).toString().startsWith(u'['));
    QCOMPARE(copies.at(3).at(1).toString(), u"scope=crm.export%20crm.import"_s);
    test.paste(u"oauth"_s);
    QVERIFY(find<QToolButton>(&test.box, u"Copy Missing"_s) == nullptr);
}

void NeedsBoxTest::installUrl_isRefusedBeforeAnybodyClicks()
{
    Box test;
    QString url = installUrl;
    test.paste(url.remove(u"oauth%20"_s));
    QVERIFY(isShown(&test.box, u"HubSpot will refuse this install URL: the scope oauth is not in it."_s));
    QSignalSpy copies(&test.box, &NeedsBox::copyRequested);
    find<QPushButton>(&test.box, u"Copy Corrected URL"_s)->click();
    const QString corrected = copies.constFirst().at(1).toString();
    QVERIFY(corrected.contains(u"oauth%20crm.objects.contacts.read"_s)
        || corrected.contains(u"crm.objects.contacts.read%20oauth"_s));
    QVERIFY(corrected.contains(u"client_id=11112222-3333-4444-5555-666677778888"_s));
    QVERIFY(corrected.contains(u"state=s1"_s));
}

void NeedsBoxTest::projectFile_isComparedWithInstallUrl()
{
    Box test;
    test.paste(installUrl);
    QVERIFY(!isShown(&test.box, u"will refuse"_s));
    test.paste(projectFile);
    QVERIFY(isShown(&test.box, u"the app requires crm.export, and the URL does not ask for it"_s));
    QVERIFY(isShown(&test.box, u"Install URL: "_s));
    QVERIFY(isShown(&test.box, u"Project file: "_s));
}

void NeedsBoxTest::faults_many_areCounted()
{
    constexpr int count = 15;
    Box test;
    test.paste(installUrl);
    QString file = projectFile;
    QStringList names;
    for (int i = 0; i < count; ++i) {
        names.append(u"\"crm.objects.thing_%1.read\""_s.arg(i));
    }
    test.paste(file.replace(u"\"crm.export\""_s, names.join(u',')));
    QVERIFY2(isShown(&test.box, u"\nAnd 3 more."_s), qPrintable(labelTexts(&test.box).join(u'\n')));
}

void NeedsBoxTest::wrongName_isCorrected()
{
    Box test;
    test.setToken();
    test.paste(u"scopes: [oauth, crm.objects.contact.read]"_s);
    QVERIFY(isShown(&test.box, u"Did you mean crm.objects.contacts.read?"_s));
}

void NeedsBoxTest::cutList_isTold()
{
    Box test;
    test.paste(u"scopes: [ 'oauth', 'crm.export', ... 12 more items ]"_s);
    QVERIFY(isShown(&test.box, u"The list was cut"_s));
}

void NeedsBoxTest::longText_isToldToBeReadInPart()
{
    Box test;
    test.setToken();
    test.paste(u"scopes: [oauth, crm.objects.contacts.read]\n"_s + QString(NeededScopes::maxText, u'\n'));
    QVERIFY2(isShown(&test.box, u"The text is too long to be read whole"_s),
        qPrintable(labelTexts(&test.box).join(u'\n')));
    QVERIFY(isShown(&test.box, u"there may be more"_s));
    QVERIFY(!isShown(&test.box, u"all required scopes granted"_s));
}

void NeedsBoxTest::account_unexpected_isAnError()
{
    Box test;
    test.setToken();
    test.box.setOpen(true);
    QTest::keyClicks(test.account(), u"7004242"_s);
    QTest::keyClick(test.account(), Qt::Key_Return);
    QVERIFY(isShown(&test.box, u"The token here is for account 6251543, not for 7004242."_s));
    test.account()->selectAll();
    QTest::keyClicks(test.account(), u"6251543"_s);
    QTest::keyClick(test.account(), Qt::Key_Return);
    QVERIFY(!isShown(&test.box, u"The token here is for account"_s));
}

void NeedsBoxTest::account_takesDigitsOnly()
{
    Box test;
    test.box.setOpen(true);
    QTest::keyClicks(test.account(), u"a7b-0"_s);
    QTest::keyClick(test.account(), Qt::Key_Return);
    QCOMPARE(test.account()->text(), u"70"_s);
    QCOMPARE(test.needs.expectedAccount().value_or(0), 70);
    test.account()->selectAll();
    QTest::keyClick(test.account(), Qt::Key_Delete);
    QTest::keyClick(test.account(), Qt::Key_Return);
    QVERIFY(!test.needs.expectedAccount());
}

void NeedsBoxTest::typing_isUnderstood()
{
    Box test;
    test.setToken();
    test.box.setOpen(true);
    test.field()->setFocus();
    QTest::keyClicks(test.field(), u"crm.export crm.import"_s);
    QCOMPARE(test.needs.check().missing, 2);
    test.field()->selectAll();
    QTest::keyClick(test.field(), Qt::Key_Delete);
    QVERIFY(test.needs.sources().isEmpty());
    QTest::keyClicks(test.field(), u"hello there"_s);
    QVERIFY(isShown(&test.box, u"This text names no scope."_s));
}

void NeedsBoxTest::token_isNeitherTakenNorShown()
{
    Box test;
    const QString token = encodeToken().token();
    QSignalSpy elsewhere(&test.box, &NeedsBox::elsewherePasted);
    test.paste(token);
    QCOMPARE(elsewhere.size(), 1);
    QVERIFY(test.needs.sources().isEmpty());
    test.paste(u"HUBSPOT_TOKEN="_s + token + u"\nSCOPES=oauth crm.export"_s);
    QCOMPARE(test.needs.sources().size(), 1);
    const QString all = accessibleText(&test.box) + test.field()->toPlainText();
    QVERIFY(!all.contains(token.mid(8, 12)));
    QVERIFY(all.contains(u"SCOPES=oauth crm.export"_s));
}

void NeedsBoxTest::otherText_goesElsewhere()
{
    Box test;
    QSignalSpy elsewhere(&test.box, &NeedsBox::elsewherePasted);
    test.paste(u"oauth crm.export"_s);
    test.paste(u"hello"_s);
    QCOMPARE(elsewhere.size(), 1);
    QCOMPARE(test.needs.sources().size(), 1); // the needs stay
}

void NeedsBoxTest::forget_leavesNothing()
{
    Box test;
    test.setToken();
    test.paste(u"oauth crm.export"_s);
    QTest::keyClicks(test.account(), u"7"_s);
    QTest::keyClick(test.account(), Qt::Key_Return);
    find<QPushButton>(&test.box, u"Forget needed scopes"_s)->click();
    QVERIFY(test.needs.sources().isEmpty());
    QVERIFY(test.field()->toPlainText().isEmpty());
    test.paste(u"oauth crm.export"_s);
    test.box.wipe();
    QVERIFY(test.needs.sources().isEmpty());
    QVERIFY(!test.needs.expectedAccount());
    QVERIFY(!test.box.isOpen());
    QVERIFY(!isShown(&test.box, u"missing"_s));
}

void NeedsBoxTest::names_areAccessible()
{
    Box test;
    test.box.setOpen(true);
    QVERIFY(findWidget(&test.box, QAccessible::EditableText, u"Needed by my app"_s) != nullptr);
    QVERIFY(test.account() != nullptr);
    test.field()->setFocus();
    QTest::keyClick(test.field(), Qt::Key_Tab);
    QVERIFY(!test.field()->hasFocus()); // Tab leaves the field
}

void NeedsBoxTest::french_isWhole()
{
    const Language language(u"fr"_s);
    QVERIFY(language.isLoaded());
    Box test;
    test.setToken();
    test.paste(installUrl);
    test.paste(projectFile);
    const QString said = labelTexts(&test.box).join(u'\n');
    QVERIFY(said.contains(inWords("Inspector::NeedsBox", "Project file")));
    for (const QString &english : {u"Project file"_s, u"will refuse"_s, u"missing"_s, u"Expected"_s}) {
        QVERIFY2(!said.contains(english), qPrintable(said));
    }
    test.session.setInput(PastedThing());
}

QTEST_MAIN(NeedsBoxTest)
#include "tst_needsbox.moc"
