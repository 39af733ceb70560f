// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "support/demowindow.h"
#include "support/windowtest.h"
#include "support/windowtesting.h"
#include "window/dialogs/exportdialog.h"
#include "window/result/scopepane.h"

#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QTest>
#include <QTreeView>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

using State = InspectionSession::State;

constexpr QSize smallScreen(1024, 700);

} // namespace

/// How the window looks in each language: whole texts, plain text, HubSpot's names untouched.
class MainWindowLookTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void english_counts_inTheRightNumber();
    void french_job_keepsHubSpotsNames();
    void smallScreen_noText_isClipped_data();
    void smallScreen_noText_isClipped();
    void placeholders_areReadableOnAnyGround();
    void labels_all_arePlainText();
    void controls_all_haveNames();
};

void MainWindowLookTest::english_counts_inTheRightNumber()
{
    const Language language(u"en"_s);
    QVERIFY(language.isLoaded());
    QCOMPARE(inWords("Inspector::ScopePane", "%n scope(s)", 1), u"1 scope"_s);
    QCOMPARE(inWords("Inspector::ScopePane", "%n scope(s)", 97), u"97 scopes"_s);
    QCOMPARE(inWords("Inspector::ExportDialog", "%n secret(s) hidden", 1), u"1 secret hidden"_s);
    QCOMPARE(inWords("Inspector::ExportDialog", "%n secret(s) hidden", 2), u"2 secrets hidden"_s);
    QCOMPARE(inWords("Inspector::FindingsButton", "%n finding(s)", 1), u"1 finding"_s);
}

void MainWindowLookTest::french_job_keepsHubSpotsNames()
{
    QString english;
    {
        const Language language(u"en"_s);
        WindowOnServer test;
        test.server.setReply(httpReply(200, m_sample.body));
        QVERIFY(test.show());
        QVERIFY(test.inspect(m_sample.token));
        english = labelTexts(&test.window).join(u'\n');
    }
    const Language language(u"fr"_s);
    QVERIFY(language.isLoaded());
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    QVERIFY(test.field() != nullptr);
    QVERIFY(test.inspect(m_sample.token));
    QCOMPARE(test.session.state(), State::Answered);
    for (const char *source : {"&File", "&Edit", "&View", "&Help"}) {
        const QString shown = inWords("Inspector::MainMenu", source);
        const QString former = inWords("Inspector::MainWindow", source);
        QVERIFY2(shown != QLatin1StringView(source) || former != QLatin1StringView(source), source);
    }
    const QString verdict =
        inWords("Verdicts", "%1 on hub %2").arg(u"ada.lovelace@example.com"_s, u"6251543"_s);
    QVERIFY2(isShown(&test.window, QString(inWords("Verdicts", "Active") + u" - "_s + verdict)),
        qPrintable(labelTexts(&test.window).join(u'\n')));
    QVERIFY(isShown(&test.window, inWords("Inspector::ExpiryView", "Expires in %1").arg(u"29:15"_s)));
    test.advance(1'000ms);
    QVERIFY(isShown(&test.window, inWords("Inspector::ExpiryView", "Expires in %1").arg(u"29:14"_s)));
    QVERIFY(inWords("Inspector::ExpiryView", "Expires in %1") != u"Expires in %1"_s);
    QVERIFY(labelTexts(&test.window).join(u'\n') != english);
    const QString tree = test.treeText();
    for (const QString &name : {u"user | "_s, u"hub_domain | "_s, u"scopes | "_s, u"signed_access_token | "_s,
             u"  expiresAt | "_s, u"  isPrivateDistribution | "_s, u"expires_in | "_s, u"token_type | "_s}) {
        QVERIFY2(tree.contains(name), qPrintable(name));
    }
    QVERIFY(test.scopesText().contains(u"crm.objects.contacts.read"_s));
    // What is not a sentence stays: a machine reads it.
    QVERIFY(test.session.exported(false).json.contains("\"hub_id\""));
}

void MainWindowLookTest::smallScreen_noText_isClipped_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("demoToken");
    for (const QString &language : {u"en"_s, u"fr"_s}) {
        for (const char *label :
            {"", "Active, 97 scopes", "Revoked", "Rate limited, wait 7 s", "Hostile text", "Refresh token"}) {
            QTest::addRow("%s %s", qPrintable(language), label) << language << QString::fromLatin1(label);
        }
    }
}

void MainWindowLookTest::smallScreen_noText_isClipped()
{
    QFETCH(QString, language);
    QFETCH(QString, demoToken);
    const qsizetype row = demoToken.isEmpty() ? 0 : rowOfDemoToken(demoToken);
    QVERIFY(row >= 0);
    const Language inForce(language);
    DemoWindow test;
    QVERIFY(test.isListening);
    test.window.resize(smallScreen);
    test.window.show();
    QVERIFY(waitUntilActive(&test.window));
    QVERIFY2(test.window.width() <= smallScreen.width() && test.window.height() <= smallScreen.height(),
        qPrintable(u"%1x%2"_s.arg(test.window.width()).arg(test.window.height())));
    if (!demoToken.isEmpty()) {
        test.window.applyToken(test.demo.tokens().at(row).token);
        test.window.inspect();
        WAIT_VERIFY(test.session.state() != State::Busy);
    }
    // The layout settles with the events that are under way, on a busy machine after more than a second.
    const bool isWhole = waitUntil([&test] { return clippedTexts(&test.window).isEmpty(); });
    QVERIFY2(isWhole, qPrintable(clippedTexts(&test.window).join(u'\n')));
}

void MainWindowLookTest::placeholders_areReadableOnAnyGround()
{
    const QPalette before = QApplication::palette();
    const auto restore = qScopeGuard([&before] { QApplication::setPalette(before); });
    // As Qt reads KDE's dark colours: the placeholder's is not among them.
    QPalette dark(QColor(0x31, 0x36, 0x3b), QColor(0x23, 0x26, 0x29));
    dark.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
    QPalette light(QColor(0xef, 0xf0, 0xf1), QColor(0xef, 0xf0, 0xf1));
    light.setColor(QPalette::PlaceholderText, QColor(255, 255, 255, 128));
    const auto isReadable = [](const QWidget &widget) {
        const QPalette &palette = widget.palette();
        const int ground = palette.color(QPalette::Base).lightness();
        const int placeholder = palette.color(QPalette::PlaceholderText).lightness();
        return std::abs(placeholder - ground) > 100;
    };
    QApplication::setPalette(dark);
    DemoWindow demo;
    demo.window.show();
    const auto *filter = demo.window.findChild<ScopePane *>()->findChild<QLineEdit *>();
    QVERIFY(filter != nullptr);
    WAIT_VERIFY(isReadable(*filter));
    // The desktop may change its colours while the program runs.
    QApplication::setPalette(light);
    WAIT_VERIFY(isReadable(*filter));
    QApplication::setPalette(dark);
    WAIT_VERIFY(isReadable(*filter));
}

void MainWindowLookTest::labels_all_arePlainText()
{
    const Language language(u"en"_s);
    DemoWindow test;
    test.window.show();
    test.window.applyToken(test.demo.tokens().constFirst().token);
    test.window.inspect();
    WAIT_COMPARE(test.session.state(), State::Answered);
    const QList<QLabel *> labels = test.window.findChildren<QLabel *>();
    QVERIFY(labels.size() > 15);
    for (const QLabel *label : labels) {
        if (!label->text().isEmpty()) {
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        }
    }
}

void MainWindowLookTest::controls_all_haveNames()
{
    const Language language(u"en"_s);
    DemoWindow test;
    test.window.show();
    QVERIFY(waitUntilActive(&test.window));
    const QList<QWidget *> all = test.window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool takesFocus = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0;
        QVERIFY2(!takesFocus || !accessibleName(widget).isEmpty() || widget->inherits("QHeaderView"),
            widget->metaObject()->className());
    }
}

QTEST_MAIN(MainWindowLookTest)
#include "tst_mainwindowlook.moc"
