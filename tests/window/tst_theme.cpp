// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "support/palettes.h"
#include "support/samplereply.h"
#include "support/tokenencoder.h"
#include "support/windowtest.h"
#include "support/windowtesting.h"
#include "window/widgets/alerticon.h"
#include "window/widgets/icons.h"
#include "window/widgets/severityicon.h"
#include "window/widgets/tintedframe.h"

#include <QApplication>
#include <QImage>
#include <QProgressBar>
#include <QSplitter>
#include <QStyle>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

/// The colour of the whole pixels of a picture of one colour; invalid if they differ, or there is none.
QColor onlyColour(const QPixmap &picture)
{
    const QImage image = picture.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor colour;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor here = image.pixelColor(x, y);
            if (here.alpha() < 255) {
                continue;
            }
            if (colour.isValid() && here != colour) {
                return {};
            }
            colour = here;
        }
    }
    return colour;
}

constexpr const char *plainIcons[] = {
    "cancel", "clear", "clock", "copy", "export", "help", "inspect", "key", "open", "paste", "show"};

} // namespace

/// The desktop changes its colours or its style while the program runs.
class ThemeTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void plainIcons_haveThePalettesColour_data();
    void plainIcons_haveThePalettesColour();
    void severityIcons_standOut_data();
    void severityIcons_standOut();
    void window_followsLive_data();
    void window_followsLive();
    void texts_areReadable_data();
    void texts_areReadable();
    void checkedChip_isBold();
    void style_changed_keepsRowsAndIcons();

private:
    QPalette m_palette;
};

void ThemeTest::initTestCase()
{
    WindowTest::initTestCase();
    m_palette = QApplication::palette();
}

void ThemeTest::cleanup()
{
    QApplication::setPalette(m_palette);
    WindowTest::cleanup();
}

void ThemeTest::plainIcons_haveThePalettesColour_data()
{
    addPalettes();
}

void ThemeTest::plainIcons_haveThePalettesColour()
{
    QFETCH(QPalette, palette);
    QApplication::setPalette(palette);
    for (const char *const name : plainIcons) {
        for (const int size : {16, 24, 32}) {
            const QIcon shown = icon(name);
            QCOMPARE(onlyColour(shown.pixmap(size)), palette.color(QPalette::ButtonText));
            QCOMPARE(onlyColour(shown.pixmap(size, QIcon::Disabled)),
                palette.color(QPalette::Disabled, QPalette::ButtonText));
        }
    }
}

void ThemeTest::severityIcons_standOut_data()
{
    addPalettes();
}

void ThemeTest::severityIcons_standOut()
{
    QFETCH(QPalette, palette);
    constexpr double visible = 3.0; // of a picture, WCAG 2 1.4.11; beside it are words
    QApplication::setPalette(palette);
    for (const Severity severity : {Severity::Note, Severity::Error}) {
        const QImage image = severityIcon(severity).pixmap(32).toImage();
        const QColor ground = palette.color(QPalette::Base);
        double best = 0;
        for (int x = 0; x < image.width(); ++x) {
            const QColor here = image.pixelColor(x, image.height() / 2);
            best = std::max(best, here.alpha() == 255 ? contrast(here, ground) : 0);
        }
        QCOMPARE_GE(best, visible);
    }
}

void ThemeTest::window_followsLive_data()
{
    addPalettes();
}

void ThemeTest::window_followsLive()
{
    QFETCH(QPalette, palette);
    QApplication::setPalette(lightPalette());
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token); // the card has a plain icon: not checked yet
    const auto *picture = test.window.findChild<AlertIcon *>();
    QCOMPARE(onlyColour(picture->pixmap()), lightPalette().color(QPalette::ButtonText));
    QApplication::setPalette(palette);
    WAIT_COMPARE(onlyColour(picture->pixmap()), palette.color(QPalette::ButtonText));

    QApplication::setPalette(lightPalette());
    QVERIFY(test.inspect(m_sample.token));
    const auto *bar = find<QProgressBar>(&test.window, u"Share of the token's life that is left"_s);
    QVERIFY(bar != nullptr);
    QCOMPARE(bar->palette().color(QPalette::Highlight), tintColour(Tint::Good, lightPalette()));
    QApplication::setPalette(palette);
    WAIT_COMPARE(bar->palette().color(QPalette::Highlight), tintColour(Tint::Good, palette));

    // The result of another token is dimmed, in whatever colours there are.
    QApplication::setPalette(lightPalette());
    pressKey(&test.window, Qt::Key_L, Qt::ControlModifier);
    pasteText(&test.window, encodeToken({.hubId = 7004242}).token());
    const auto *splitter = test.window.findChild<QSplitter *>();
    QVERIFY(test.session.isResultOfOtherToken());
    QApplication::setPalette(palette);
    WAIT_COMPARE(splitter->palette().color(QPalette::Text), mutedColour(palette));
    QCOMPARE(splitter->palette().color(QPalette::Base), palette.color(QPalette::Base));
}

void ThemeTest::texts_areReadable_data()
{
    addPalettes();
}

void ThemeTest::texts_areReadable()
{
    QFETCH(QPalette, palette);
    constexpr double readable = 4.5;
    QApplication::setPalette(palette);
    WindowOnServer test;
    SampleReply sparse;
    sparse.replace(R"("user":"ada.lovelace@example.com",)", ""); // which the card says
    test.server.setReply(httpReply(200, sparse.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(sparse.token));
    QVERIFY(isShown(&test.window, u"not reported"_s));
    int checked = 0;
    const auto labels = test.window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty()) {
            continue;
        }
        const QColor text = label->palette().color(label->foregroundRole());
        for (const Tint tint : {Tint::None, Tint::Good, Tint::Soon, Tint::Bad, Tint::Info}) {
            QVERIFY2(contrast(colourOn(tintWash(tint, palette), text), tintWash(tint, palette)) >= readable,
                qPrintable(label->text()));
        }
        ++checked;
    }
    QCOMPARE_GE(checked, 8);
    for (const auto &[text, ground] : {std::pair(QPalette::ButtonText, QPalette::Button),
             std::pair(QPalette::Text, QPalette::Base), std::pair(QPalette::WindowText, QPalette::Window)}) {
        QCOMPARE_GE(
            contrast(QApplication::palette().color(text), QApplication::palette().color(ground)), readable);
    }
    QCOMPARE_GE(contrast(mutedColour(palette), palette.color(QPalette::Base)), readable);
    const QColor ground = palette.color(QPalette::Base);
    const QColor placeholder = QApplication::palette().color(QPalette::PlaceholderText);
    QCOMPARE_GE(contrast(colourOn(ground, placeholder), ground), readable);
}

void ThemeTest::checkedChip_isBold()
{
    // A style shows it by a shade, and a palette of few colours has none.
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    test.window.applyToken(u"crm.objects.contacts.read crm.lists.read"_s);
    const auto chip = [&test](const QString &text) { return find<QToolButton>(&test.window, text); };
    QVERIFY(chip(u"All 3"_s)->font().bold());
    QVERIFY(!chip(u"Missing 1"_s)->font().bold());
    chip(u"Missing 1"_s)->click();
    QVERIFY(chip(u"Missing 1"_s)->font().bold());
    QVERIFY(!chip(u"All 3"_s)->font().bold());
}

void ThemeTest::style_changed_keepsRowsAndIcons()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    const QString former = QApplication::style()->name();
    for (const QString &style : {u"windows"_s, u"fusion"_s}) {
        QApplication::setStyle(style);
        QCoreApplication::processEvents();
        for (const QString &name : {u"Scopes"_s, u"Metadata"_s}) {
            const auto *tree = find<QTreeView>(&test.window, name);
            QVERIFY2(tree->visualRect(tree->model()->index(0, 0)).height() >= 20, qPrintable(style));
        }
        QCOMPARE(onlyColour(icon("export").pixmap(16)), QApplication::palette().color(QPalette::ButtonText));
    }
    QApplication::setStyle(former);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
