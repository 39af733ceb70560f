// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "demo/simulatedhubspot.h"
#include "support/palettes.h"
#include "support/samplereply.h"
#include "support/windowtest.h"
#include "support/windowtesting.h"
#include "window/card/cardpane.h"
#include "window/card/identityview.h"
#include "window/widgets/tintedframe.h"

#include <QAccessible>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

using State = InspectionSession::State;

} // namespace

/// The card in the window: what assistive technology is told, where it stands, and that it is readable.
class CardPaneTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void card_isAGroupBeforeTheTrees();
    void answerAndRefusal_callAttention();
    void milestone_ofTheEnd_callsAttention();
    void export_isAButtonOfTheCard();
    void value_copied_isConfirmedByName();
    void finding_shown_opensTheList();
    void finding_worst_saysHowManyOthersThereAre();
    void scopes_areLeftAndExplainedBelow();
    void identity_getsTheHeightThatItsWidthAsksFor();
    void narrowWindow_stacksThePanes();
    void demo_withinTheProgram_startsAndEnds();
    void colours_areReadable_data();
    void colours_areReadable();
};

void CardPaneTest::card_isAGroupBeforeTheTrees()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    QWidget *card = findWidget(&test.window, QAccessible::Grouping, u"Verdict"_s);
    QVERIFY(card != nullptr);
    QVERIFY(findWidget(card, QAccessible::StaticText, u"Active - ada.lovelace@example.com on hub 6251543"_s)
        != nullptr);
    QVERIFY(findWidget(card, QAccessible::StaticText, u"Expires in 29:15"_s) != nullptr);
    QAccessibleInterface *centre = QAccessible::queryAccessibleInterface(card->parentWidget());
    const auto placeOf = [centre](const QWidget *widget) {
        for (int child = 0; child < centre->childCount(); ++child) {
            const auto *object = qobject_cast<QWidget *>(centre->child(child)->object());
            if (object == widget || object->isAncestorOf(widget)) {
                return child;
            }
        }
        return -1;
    };
    const QWidget *tree = findWidget(&test.window, QAccessible::Tree, u"Scopes"_s);
    QVERIFY(placeOf(test.field()) >= 0 && placeOf(test.field()) < placeOf(card));
    QVERIFY(placeOf(card) < placeOf(tree));
}

void CardPaneTest::answerAndRefusal_callAttention()
{
    // The events themselves reach nobody on this platform: tests/program/hostile listens on the bus.
    WindowOnServer test;
    QVERIFY(test.show());
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.inspect(m_sample.token));
    const auto isAlert = [&test](const QString &words) {
        return findWidget(&test.window, QAccessible::AlertMessage, words) != nullptr;
    };
    QVERIFY(isAlert(u"Active - ada.lovelace@example.com on hub 6251543"_s));
    test.server.setReply(httpReply(502, "<html>"));
    QVERIFY(test.inspect(m_sample.token));
    QVERIFY(isAlert(u"Not checked: the answer says nothing about this token"_s));
    test.window.showProblem(u"Something beside the request."_s);
    QVERIFY(isAlert(u"Something beside the request."_s));
}

void CardPaneTest::milestone_ofTheEnd_callsAttention()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    test.advance(1'800'000ms);
    QVERIFY(findWidget(&test.window, QAccessible::AlertMessage,
                u"Expired - ada.lovelace@example.com on hub 6251543"_s)
        != nullptr);
}

void CardPaneTest::export_isAButtonOfTheCard()
{
    WindowOnServer test;
    QVERIFY(test.show());
    QVERIFY(findWidget(&test.window, QAccessible::Button, u"Export"_s) == nullptr);
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.inspect(m_sample.token));
    QWidget *button = findWidget(&test.window, QAccessible::Button, u"Export"_s);
    QVERIFY(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(find<QLineEdit>(&test.window, u"File"_s) != nullptr);
}

void CardPaneTest::value_copied_isConfirmedByName()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    QWidget *account = findWidget(&test.window, QAccessible::StaticText, u"account 6251543"_s);
    QVERIFY(account != nullptr);
    QTest::keyClick(account, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"6251543"_s);
    QCOMPARE(test.window.statusBar()->currentMessage(), u"Copied: Account ID"_s);
}

void CardPaneTest::finding_shown_opensTheList()
{
    WindowOnServer test;
    SampleReply contested;
    contested.replace(R"("hub_id":6251543)", R"("hub_id":7004242)");
    test.server.setReply(httpReply(200, contested.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(contested.token));
    QVERIFY(find<QListWidget>(&test.window, u"Findings"_s) == nullptr);
    QWidget *show = findWidget(&test.window, QAccessible::Button, u"Show Finding"_s);
    QVERIFY(show != nullptr);
    QTest::mouseClick(show, Qt::LeftButton);
    const auto *list = find<QListWidget>(&test.window, u"Findings"_s);
    QVERIFY(list != nullptr);
    QVERIFY2(list->item(0)->text().startsWith(u"Error: The reply names account 7004242"_s),
        qPrintable(list->item(0)->text()));
    QVERIFY(!isShown(&test.window, u"(+"_s)); // there is no other
    const auto *tree = find<QTreeView>(&test.window, u"Metadata"_s);
    QCOMPARE(tree->currentIndex().siblingAtColumn(0).data().toString(), u"hub_id"_s);
    const QString described = tree->currentIndex().data(Qt::AccessibleDescriptionRole).toString();
    QVERIFY2(described.contains(u"Error: The reply names"_s), qPrintable(described));
}

void CardPaneTest::finding_worst_saysHowManyOthersThereAre()
{
    WindowOnServer test;
    SampleReply contested;
    contested.replace(R"("hub_id":6251543)", R"("hub_id":7004242,"new_field":1,"newer_field":2)");
    test.server.setReply(httpReply(200, contested.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(contested.token));
    QCOMPARE(test.session.findings().size(), 3);
    QVERIFY2(isShown(&test.window, u"Do not rely on this reply. (+2)"_s),
        qPrintable(labelTexts(&test.window).join(u'\n')));
}

void CardPaneTest::scopes_areLeftAndExplainedBelow()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    test.window.resize(1180, 780);
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    auto *scopes = find<QTreeView>(&test.window, u"Scopes"_s);
    const auto *metadata = find<QTreeView>(&test.window, u"Metadata"_s);
    QVERIFY(scopes->mapTo(&test.window, QPoint()).x() < metadata->mapTo(&test.window, QPoint()).x());
    QVERIFY(scopes->width() > metadata->width());
    QCOMPARE_GE(scopes->visualRect(scopes->model()->index(0, 0)).height(), 20);
    scopes->setFocus();
    scopes->setCurrentIndex(scopes->model()->index(0, 0));
    QTest::keyClick(scopes, Qt::Key_Down);
    QVERIFY2(isShown(&test.window, u"crm.objects.contacts.read: "_s),
        qPrintable(labelTexts(&test.window).join(u'\n')));
}

void CardPaneTest::identity_getsTheHeightThatItsWidthAsksFor()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, SampleReply().body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(SampleReply().token));
    const auto *identity = test.window.findChild<IdentityView *>();
    QVERIFY(identity != nullptr);
    for (int width = 1'280; width >= 700; width -= 20) {
        test.window.resize(width, 780);
        WAIT_VERIFY2(identity->height() >= identity->heightForWidth(identity->width()),
            qPrintable(u"%1: %2 of %3"_s.arg(width)
                           .arg(identity->height())
                           .arg(identity->heightForWidth(identity->width()))));
    }
}

void CardPaneTest::narrowWindow_stacksThePanes()
{
    WindowOnServer test;
    QVERIFY(test.show());
    const auto *splitter = test.window.findChild<QSplitter *>();
    test.window.resize(1180, 780);
    QCOMPARE(splitter->orientation(), Qt::Horizontal);
    test.window.resize(800, 600);
    QCOMPARE(splitter->orientation(), Qt::Vertical);
    QVERIFY(find<QTreeView>(&test.window, u"Scopes"_s) != nullptr);
    QVERIFY(find<QTreeView>(&test.window, u"Metadata"_s) != nullptr);
}

void CardPaneTest::demo_withinTheProgram_startsAndEnds()
{
    WindowOnServer test;
    QVERIFY(test.show());
    const QUrl before = test.session.apiBase();
    QWidget *start = findWidget(&test.window, QAccessible::Button, u"Try with Made-up Tokens"_s);
    QVERIFY(start != nullptr);
    QTest::mouseClick(start, Qt::LeftButton);
    QVERIFY(test.window.windowTitle().endsWith(u"Demo"_s));
    const auto inspectTip = [&test] {
        return findWidget(&test.window, QAccessible::Button, u"Inspect"_s)->toolTip();
    };
    QVERIFY(isShown(&test.window, u"Press Inspect to ask HubSpot (simulated)."_s));
    QCOMPARE(inspectTip(), u"Ask HubSpot (simulated) about this token (Enter)"_s);
    QVERIFY(test.field()->toolTip().contains(u"HubSpot (simulated)"_s));
    // The call line names the host.
    QVERIFY(isShown(&test.window, QString(u"GET "_s + test.session.apiBase().authority())));
    QVERIFY(test.session.apiBase() != before);
    pressKey(&test.window, Qt::Key_F5);
    WAIT_COMPARE(test.session.state(), State::Answered);
    QCOMPARE(test.server.connectionCount(), 0);
    QWidget *leave = findWidget(&test.window, QAccessible::Button, u"Leave Demo"_s);
    QVERIFY(leave != nullptr);
    QTest::mouseClick(leave, Qt::LeftButton);
    QCOMPARE(test.session.apiBase(), before);
    QCOMPARE(test.session.state(), State::Idle);
    QVERIFY(test.session.input().token.isEmpty());
    WAIT_VERIFY(!isShown(&test.window, u"nothing leaves this machine"_s));
    QVERIFY(!isShown(&test.window, u"(simulated)"_s));
    QCOMPARE(inspectTip(), QString(u"Ask %1 about this token (Enter)"_s.arg(test.host())));
    QVERIFY(!test.window.windowTitle().contains(u"Demo"_s));
}

void CardPaneTest::colours_areReadable_data()
{
    addPalettes();
}

void CardPaneTest::colours_areReadable()
{
    QFETCH(const QPalette, palette);
    constexpr double readable = 4.5;
    constexpr double visible = 3.0; // of a stripe and a bar, which are no text
    const QColor base = palette.color(QPalette::Base);
    QCOMPARE_GE(contrast(mutedColour(palette), base), readable);
    for (const Tint tint : {Tint::Good, Tint::Soon, Tint::Bad, Tint::Info}) {
        QCOMPARE_GE(contrast(tintColour(tint, palette), base), visible);
        const QColor wash = tintWash(tint, palette);
        QCOMPARE_GE(contrast(palette.color(QPalette::WindowText), wash), readable);
        QCOMPARE_GE(contrast(mutedColour(palette), wash), readable);
    }
}

QTEST_MAIN(CardPaneTest)
#include "tst_cardpane.moc"
