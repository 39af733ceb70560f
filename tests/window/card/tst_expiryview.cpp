// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "support/samplereply.h"
#include "support/windowtesting.h"
#include "window/card/expiryview.h"

#include <QCoreApplication>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Inspector;
using namespace Inspector::Testing;

/// The countdown: its words, its bar, and that it rests when nobody looks.
class ExpiryViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void words_followTheClock();
    void stage_isToldOnce();
    void timer_runsOnlyWhileSeen();
    void noExpiry_saysWhyAndNeverTicks();
    void clear_leavesNothing();
    void parts_haveTheirPlaces();

private:
    [[nodiscard]] Expiry sampleExpiry()
    {
        return {m_sample.inspection.metadata, m_sample.inspection.context, m_clock};
    }

    FakeClock m_clock;
    SampleReply m_sample;
};

void ExpiryViewTest::init()
{
    failOnWarnings();
    QLocale::setDefault(QLocale(QLocale::English));
    m_clock.wall = FakeClock().wall;
    m_clock.steady = FakeClock().steady;
    m_sample = SampleReply();
    m_sample.inspection.context.serverDate.reset();
    m_sample.inspection.context.received = m_clock.wall;
    m_sample.inspection.context.receivedSteady = m_clock.steady;
    m_sample.inspection = m_sample.read();
}

void ExpiryViewTest::words_followTheClock()
{
    ExpiryView view(m_clock);
    view.show();
    view.setExpiry(sampleExpiry(), u"none"_s);
    QVERIFY(isShown(&view, u"Expires in 29:15"_s));
    QVERIFY(isShown(&view, u"Until 23 Nov 2026 16:29:14"_s));
    auto *bar = qobject_cast<QProgressBar *>(
        findWidget(&view, QAccessible::ProgressBar, u"Share of the token's life that is left"_s));
    QVERIFY(bar != nullptr);
    const int before = bar->value();
    m_clock.advance(900'000ms);
    view.refresh();
    QVERIFY(isShown(&view, u"Expires in 14:15"_s));
    QVERIFY(bar->value() < before);
    m_clock.advance(900'000ms);
    view.refresh();
    QVERIFY(isShown(&view, u"Expired 45 s ago, at 16:29"_s));
    QCOMPARE(bar->value(), 0);
}

void ExpiryViewTest::stage_isToldOnce()
{
    ExpiryView view(m_clock);
    view.show();
    view.setExpiry(sampleExpiry(), u"none"_s);
    QSignalSpy changed(&view, &ExpiryView::stageChanged);
    m_clock.advance(60'000ms);
    view.refresh();
    QCOMPARE(changed.count(), 0);
    m_clock.advance(1'694'123ms);
    view.refresh();
    view.refresh();
    QCOMPARE(changed.count(), 1);
}

void ExpiryViewTest::timer_runsOnlyWhileSeen()
{
    ExpiryView view(m_clock);
    QVERIFY(!view.isTicking());
    view.setExpiry(sampleExpiry(), u"none"_s);
    QVERIFY(!view.isTicking());
    view.show();
    QVERIFY(view.isTicking());
    view.hide();
    QVERIFY(!view.isTicking());
    m_clock.advance(60'000ms);
    view.show();
    QVERIFY(isShown(&view, u"Expires in 28:15"_s));
    view.showMinimized();
    WAIT_VERIFY(!view.isTicking());
}

void ExpiryViewTest::noExpiry_saysWhyAndNeverTicks()
{
    ExpiryView view(m_clock);
    view.show();
    view.setExpiry(Expiry(), u"There is none, because."_s);
    QVERIFY(isShown(&view, u"There is none, because."_s));
    QVERIFY(!isShown(&view, u"Expire"_s));
    QVERIFY(!view.isTicking());
}

void ExpiryViewTest::clear_leavesNothing()
{
    ExpiryView view(m_clock);
    view.show();
    view.setExpiry(sampleExpiry(), u"none"_s);
    view.clear();
    QCOMPARE(labelTexts(&view), QStringList());
    QVERIFY(!view.isTicking());
}

void ExpiryViewTest::parts_haveTheirPlaces()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *view = new ExpiryView(m_clock, &window);
    layout->addWidget(view, 0, Qt::AlignTop);
    window.resize(500, 300);
    window.show();
    QVERIFY(waitUntilExposed(&window));
    const auto arePlaced = [view](int expected) {
        int end = 0;
        int count = 0;
        for (const QWidget *part : view->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!part->isVisible())
                continue;
            const bool isHighEnough =
                !part->hasHeightForWidth() || part->height() >= part->heightForWidth(part->width());
            if (part->y() < end || !view->rect().contains(part->geometry()) || !isHighEnough)
                return false;
            end = part->geometry().bottom() + 1;
            ++count;
        }
        return count == expected && end == view->height();
    };
    view->setExpiry(sampleExpiry(), u"none"_s);
    WAIT_VERIFY(arePlaced(3));
    const int oneLine = view->height();
    // A line more: this machine's clock is off.
    m_sample.inspection.context.serverDate = m_clock.hubSpotTime() - 90s;
    view->setExpiry(sampleExpiry(), u"none"_s);
    QVERIFY(isShown(view, u"this machine's is 1 min ahead"_s));
    WAIT_VERIFY(arePlaced(3));
    QCOMPARE_GT(view->height(), oneLine);
    // No bar, and a sentence that needs several lines.
    m_sample.body = R"({"hub_id":1})";
    m_sample.inspection = m_sample.read();
    view->setExpiry(sampleExpiry(), u"words of why there is none "_s.repeated(5));
    WAIT_VERIFY(arePlaced(2));
    // As a second question does: hidden and empty, then shown with the same again.
    const int before = view->height();
    view->hide();
    view->clear();
    QCoreApplication::processEvents();
    view->show();
    view->setExpiry(Expiry(), u"words of why there is none "_s.repeated(5));
    WAIT_VERIFY(arePlaced(2));
    QCOMPARE(view->height(), before);
}

QTEST_MAIN(ExpiryViewTest)
#include "tst_expiryview.moc"
