// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "support/demowindow.h"
#include "support/windowtest.h"
#include "support/windowtesting.h"
#include "window/widgets/scrollingpage.h"

#include <QApplication>
#include <QScrollBar>
#include <QStatusBar>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

using State = InspectionSession::State;

constexpr QSize frame(4, 30); // of a window manager
constexpr QSize lowest = QSize(640, 400) - frame; // 1280x800 at scale 2
constexpr QSize vga = QSize(640, 480) - frame;

/// Needs that no demo token meets whole.
const QString neededScopes = u"crm.objects.contacts.read crm.objects.deals.read crm.lists.read"_s;

void addStates()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("demoToken");
    QTest::addColumn<QString>("more");
    const struct {
        const char *demoToken;
        const char *more;
    } states[] = {{"", ""}, {"Active, 3 scopes", "unasked"}, {"Active, 3 scopes", ""},
        {"Active, 3 scopes", "needs"}, {"Two different accounts", "needs"}, {"Hostile text", "details"},
        {"Revoked", "details needs"}, {"Rate limited, wait 7 s", "details"}, {"HubSpot down", "details"},
        {"Refresh token", ""}, {"Service account", ""}};
    for (const char *language : {"en", "fr"}) {
        for (const auto &[demoToken, more] : states) {
            QTest::addRow("%s %s %s", language, demoToken, more) << QString::fromLatin1(
                language) << QString::fromLatin1(demoToken) << QString::fromLatin1(more);
        }
    }
}

/// Brings the window into the state of the row; false if it does not get there.
bool reach(DemoWindow &test, qsizetype row, const QString &more)
{
    test.window.show();
    if (!test.isListening || !waitUntilActive(&test.window)) {
        return false;
    }
    if (row >= 0) {
        test.window.applyToken(test.demo.tokens().at(row).token);
    }
    if (row >= 0 && more != u"unasked"_s) {
        test.window.inspect();
        if (!waitUntil([&test] { return test.session.state() != State::Busy; })) {
            return false;
        }
    }
    if (more.contains(u"needs"_s)) {
        test.window.applyToken(neededScopes);
    }
    if (more.contains(u"details"_s)) {
        unfold(&test.window);
    }
    return true;
}

qsizetype demoRow(const QString &label)
{
    return label.isEmpty() ? -1 : rowOfDemoToken(label);
}

bool hasSize(const QWidget &window, QSize size)
{
    return waitUntil([&window, size] { return window.size() == size; });
}

/// Scrolls whatever it lies in.
void scrollTo(QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            area->ensureWidgetVisible(widget);
        }
    }
}

/// Whether a widget is not scrolled away: of a small one all is seen, of a text in the folded needs two
/// lines.
bool isInView(const QWidget *widget)
{
    QRect seen(widget->mapTo(widget->window(), QPoint()), widget->size());
    for (const QWidget *above = widget->parentWidget(); above != nullptr; above = above->parentWidget()) {
        seen &= QRect(above->mapTo(above->window(), QPoint()), above->size());
    }
    const bool isNested = widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit");
    const int least = isNested ? 2 * widget->fontMetrics().lineSpacing() : widget->height();
    return seen.width() == widget->width() && seen.height() >= least;
}

/// What is cut of the labels and buttons of the page once it is scrolled to them.
QStringList cutAfterScrolling(ScrollingPage &page)
{
    QStringList cut;
    const auto all = page.widget()->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisible() && !clippedText(widget).isEmpty()) {
            scrollTo(widget);
            cut += clippedText(widget);
        }
    }
    cut.removeAll(QString());
    return cut;
}

} // namespace

/// The window on the smallest screens, and with large letters: nothing is lost, all of it can be reached.
class WindowSizesTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void smallestScreen_holdsTheWindow_data() { addStates(); }
    void smallestScreen_holdsTheWindow();
    void smallestScreen_tabReachesEverything_data();
    void smallestScreen_tabReachesEverything();
    void vga_usualStates_needNoScrolling_data();
    void vga_usualStates_needNoScrolling();
    void trees_neverScrollSideways_data();
    void trees_neverScrollSideways();
    void largeLetters_fit_data();
    void largeLetters_fit();
    void statusBar_withAllItsParts_fits_data();
    void statusBar_withAllItsParts_fits();
    void spareNeeds_areShownWhenAsked();

private:
    QFont m_font;
};

void WindowSizesTest::initTestCase()
{
    WindowTest::initTestCase();
    m_font = QApplication::font();
}

void WindowSizesTest::cleanup()
{
    QApplication::setFont(m_font);
    WindowTest::cleanup();
}

void WindowSizesTest::smallestScreen_holdsTheWindow()
{
    QFETCH(QString, language);
    QFETCH(QString, demoToken);
    QFETCH(QString, more);
    const qsizetype row = demoRow(demoToken);
    const Language inForce(language);
    DemoWindow test;
    test.window.resize(lowest);
    QVERIFY(reach(test, row, more));
    const auto *page = test.window.findChild<ScrollingPage *>();
    QVERIFY(page != nullptr);
    const QSize least = test.window.minimumSizeHint();
    QVERIFY2(least.width() <= lowest.width() && least.height() <= lowest.height(),
        qPrintable(u"%1x%2"_s.arg(least.width()).arg(least.height())));
    QVERIFY(hasSize(test.window, lowest));
    WAIT_COMPARE(page->horizontalScrollBar()->maximum(), 0);
    QVERIFY2(
        waitUntil([&test] { return cutAfterScrolling(*test.window.findChild<ScrollingPage *>()).isEmpty(); }),
        qPrintable(cutAfterScrolling(*test.window.findChild<ScrollingPage *>()).join(u'\n')));
}

void WindowSizesTest::smallestScreen_tabReachesEverything_data()
{
    QTest::addColumn<QString>("demoToken");
    QTest::addColumn<QString>("more");
    QTest::newRow("answered") << u"Active, 3 scopes"_s << QString();
    QTest::newRow("finding and needs") << u"Two different accounts"_s << u"needs"_s;
    QTest::newRow("failed") << u"Rate limited, wait 7 s"_s << u"details"_s;
}

void WindowSizesTest::smallestScreen_tabReachesEverything()
{
    QFETCH(QString, demoToken);
    QFETCH(QString, more);
    const qsizetype row = demoRow(demoToken);
    const Language inForce(u"en"_s);
    DemoWindow test;
    test.window.resize(lowest);
    QVERIFY(reach(test, row, more));
    QVERIFY(hasSize(test.window, lowest));
    for (int turn = 0; turn < 10; ++turn) {
        QCoreApplication::processEvents(); // what was opened finds its place in steps, each posted by the one
                                           // before
    }
    const auto isStop = [](const QWidget *widget) {
        return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0
            && widget->focusProxy() == nullptr;
    };
    QSet<QWidget *> missing;
    const auto all = test.window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (isStop(widget)) {
            missing.insert(widget);
        }
    }
    QCOMPARE_GE(missing.size(), 10);
    constexpr int moreThanThereAre = 100;
    for (int press = 0; press < moreThanThereAre && !missing.isEmpty(); ++press) {
        QTest::keyClick(test.window.focusWidget(), Qt::Key_Tab);
        QWidget *focus = test.window.focusWidget();
        QVERIFY(focus != nullptr);
        missing.remove(focus);
        QVERIFY2(waitUntil([focus] { return isInView(focus); }),
            qPrintable(u"%1 %2"_s.arg(
                QString::fromLatin1(focus->metaObject()->className()), accessibleName(focus))));
    }
    QStringList names;
    for (QWidget *widget : std::as_const(missing)) {
        names += QString::fromLatin1(widget->metaObject()->className()) + u' ' + accessibleName(widget);
    }
    QCOMPARE(names.join(u'\n'), QString());
}

void WindowSizesTest::vga_usualStates_needNoScrolling_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("demoToken");
    QTest::addColumn<QString>("more");
    for (const QString &language : {u"en"_s, u"fr"_s}) {
        for (const char *token : {"", "Active, 3 scopes", "Active, 97 scopes", "Revoked", "HubSpot down"}) {
            QTest::addRow("%s %s", qPrintable(language), token)
                << language << QString::fromLatin1(token) << QString();
        }
        QTest::addRow("%s unasked", qPrintable(language))
            << language << u"Active, 3 scopes"_s << u"unasked"_s;
    }
}

void WindowSizesTest::vga_usualStates_needNoScrolling()
{
    QFETCH(QString, language);
    QFETCH(QString, demoToken);
    QFETCH(QString, more);
    const qsizetype row = demoRow(demoToken);
    const Language inForce(language);
    DemoWindow test;
    test.window.resize(vga);
    QVERIFY(reach(test, row, more));
    const auto *page = test.window.findChild<ScrollingPage *>();
    QVERIFY(hasSize(test.window, vga));
    WAIT_COMPARE(page->verticalScrollBar()->maximum(), 0);
    QCOMPARE(page->horizontalScrollBar()->maximum(), 0);
}

void WindowSizesTest::trees_neverScrollSideways_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QList<int>>("widths");
    for (const QString &language : {u"en"_s, u"fr"_s}) {
        QTest::addRow("%s growing", qPrintable(language))
            << language << QList<int>{636, 800, 899, 901, 1180, 1400, 1900};
        QTest::addRow("%s shrinking", qPrintable(language))
            << language << QList<int>{1900, 1400, 1180, 901, 899, 800, 636};
    }
}

void WindowSizesTest::trees_neverScrollSideways()
{
    QFETCH(QString, language);
    QFETCH(QList<int>, widths);
    const qsizetype row = rowOfDemoToken(u"Active, 97 scopes"_s);
    const Language inForce(language);
    DemoWindow test;
    test.window.resize(widths.constFirst(), 700);
    QVERIFY(reach(test, row, QString()));
    const auto trees = test.window.findChildren<QTreeView *>();
    QCOMPARE(trees.size(), 2);
    for (const int width : widths) {
        for (const int height : {700, 450}) { // one above the other, and side by side
            test.window.resize(width, height);
            QVERIFY(hasSize(test.window, QSize(width, height)));
            for (const QTreeView *tree : trees) {
                const QScrollBar *bar = tree->horizontalScrollBar();
                QVERIFY2(waitUntil([bar] { return bar->maximum() == 0; }),
                    qPrintable(u"%1 at %2x%3"_s.arg(tree->accessibleName()).arg(width).arg(height)));
            }
        }
    }
}

void WindowSizesTest::largeLetters_fit_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("demoToken");
    QTest::addColumn<QString>("more");
    for (const QString &language : {u"en"_s, u"fr"_s}) {
        QTest::addRow("%s empty", qPrintable(language)) << language << QString() << QString();
        QTest::addRow("%s answered", qPrintable(language)) << language << u"Active, 97 scopes"_s << QString();
        QTest::addRow("%s finding", qPrintable(language))
            << language << u"Two different accounts"_s << u"needs"_s;
        QTest::addRow("%s failed", qPrintable(language))
            << language << u"Rate limited, wait 7 s"_s << u"details"_s;
    }
}

// 144 dpi on 1280x800: letters of one and a half times the size.
void WindowSizesTest::largeLetters_fit()
{
    QFETCH(QString, language);
    QFETCH(QString, demoToken);
    QFETCH(QString, more);
    constexpr double large = 1.5;
    const qsizetype row = demoRow(demoToken);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * large);
    QApplication::setFont(font);
    const Language inForce(language);
    DemoWindow test;
    const QSize screen = QSize(1280, 800) - frame;
    test.window.resize(screen);
    QVERIFY(reach(test, row, more));
    auto *page = test.window.findChild<ScrollingPage *>();
    QVERIFY(hasSize(test.window, screen));
    WAIT_COMPARE(page->horizontalScrollBar()->maximum(), 0);
    QVERIFY2(waitUntil([page] { return cutAfterScrolling(*page).isEmpty(); }),
        qPrintable(cutAfterScrolling(*page).join(u'\n')));
}

void WindowSizesTest::statusBar_withAllItsParts_fits_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("fr") << u"fr"_s;
}

void WindowSizesTest::statusBar_withAllItsParts_fits()
{
    QFETCH(QString, language);
    const qsizetype row = rowOfDemoToken(u"Two different accounts"_s);
    const Language inForce(language);
    DemoWindow test;
    test.window.resize(lowest);
    QVERIFY(reach(test, row, QString()));
    auto *bar = test.window.statusBar();
    const auto parts = bar->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *part : parts) {
        if (!part->inherits("QSizeGrip")) {
            part->show(); // a file was saved, a secret copied
        }
    }
    QVERIFY(test.window.minimumSizeHint().width() <= lowest.width());
    QVERIFY(hasSize(test.window, lowest));
}

void WindowSizesTest::spareNeeds_areShownWhenAsked()
{
    const Language inForce(u"en"_s);
    DemoWindow test;
    test.window.resize(lowest);
    QVERIFY(reach(test, -1, QString()));
    const auto needs = [&test] { return find<QWidget>(&test.window, u"Needed by my app"_s); };
    WAIT_VERIFY(needs() == nullptr);
    pressKey(&test.window, Qt::Key_N, Qt::ControlModifier);
    WAIT_VERIFY(needs() != nullptr);
    QCOMPARE(accessibleName(test.window.focusWidget()), u"Needed by my app"_s);
    test.window.resize(1180, 780);
    WAIT_VERIFY(needs() != nullptr);
}

QTEST_MAIN(WindowSizesTest)
#include "tst_windowsizes.moc"
