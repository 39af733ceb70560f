// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

// The window's own part: from Inspect to the painted tree against curl, a keystroke in the filter, and how
// long the window stands still while replies of all sizes come in.
//
//   bench_window [inspect|filter|open]...   the figures
//   bench_window --serve                    the simulated HubSpot alone: prints its address and a token, then
//   answers
#include "core/util/clock.h"
#include "demo/simulatedhubspot.h"
#include "program/benchmarks/benchtable.h"
#include "session/inspectionsession.h"
#include "window/mainwindow.h"
#include "window/result/scopepane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDeadlineTimer>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

constexpr int rounds = 50;
constexpr double maxAfterServerMs = 10;
constexpr double frameMs = 16;
constexpr double maxFreezeMs = 100;
constexpr auto maxPatience = 20s;

/// Lets the window work until it is so; ends the benchmark when that does not come.
template <class Condition>
void waitUntil(Condition &&isSo, const char *otherwise)
{
    const QDeadlineTimer deadline(maxPatience);
    QTimer waker; // where no other event comes
    waker.start(1s);
    while (!isSo()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (deadline.hasExpired()) {
            qFatal("%s", otherwise);
        }
    }
}

/// Counts the paintings of a view.
class PaintCount final : public QObject {
public:
    explicit PaintCount(QAbstractScrollArea &view)
        : QObject(&view)
    {
        view.viewport()->installEventFilter(this);
    }
    [[nodiscard]] int count() const { return m_count; }
    /// Lets the window work until the view was painted once more than `count` times.
    void waitForMoreThan(int count) const
    {
        waitUntil([&] { return m_count > count; }, "the view is not painted");
        QCoreApplication::processEvents();
    }
    void waitForNext() const { waitForMoreThan(m_count); }

private:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
    int m_count = 0;
};

void waitForAnswer(const InspectionSession &session)
{
    waitUntil([&] { return session.state() != InspectionSession::State::Busy; }, "no answer comes");
}

template <class Widget>
Widget &named(QWidget &window, const QString &name)
{
    const auto all = window.findChildren<Widget *>();
    for (Widget *widget : all) {
        if (widget->accessibleName() == name
            || (widget->accessibleName().isEmpty()
                && widget->property("text").toString().remove(u'&') == name)) {
            return *widget;
        }
    }
    qFatal("no widget is named %s", qUtf8Printable(name));
}

int serve()
{
    const SystemClock clock;
    SimulatedHubSpot server(clock);
    if (!server.listen()) {
        return 1;
    }
    std::printf("%s\n", qUtf8Printable(server.baseUrl().toString()));
    for (const DemoToken &token : server.tokens()) {
        std::printf("%s\t%s\n", qUtf8Printable(token.token), qUtf8Printable(token.label));
    }
    std::printf("\n");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

double curlMs(const QUrl &server, const QString &token)
{
    QProcess curl;
    curl.start(u"curl"_s,
        {u"-s"_s, u"-o"_s, u"/dev/null"_s, u"-w"_s, u"%{http_code} %{time_total}"_s, u"--noproxy"_s, u"*"_s,
            QString(server.toString() + u"/oauth/v1/access-tokens/"_s + token)});
    if (!curl.waitForFinished()) {
        qFatal("curl did not end");
    }
    const QList<QByteArray> told = curl.readAllStandardOutput().split(' ');
    if (told.value(0) != "200") {
        qFatal("curl was answered %s", told.value(0).constData());
    }
    return told.value(1).toDouble() * 1000;
}

void measureInspect(const QUrl &server, const QString &token, const QString &what)
{
    const SystemClock clock;
    InspectionSession session(clock, server);
    MainWindow window(session, nullptr);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window)) {
        qFatal("the window is not shown");
    }
    window.applyToken(token);
    const PaintCount paints(named<QTreeView>(window, u"Metadata"_s));
    auto &inspect = named<QAbstractButton>(window, u"Inspect"_s);
    Samples ours;
    Samples curls;
    Samples clicked;
    Samples answered;
    // The answer may be painted together with what the click had left to be painted, before anyone here sees
    // that it has come.
    int paintedBefore = 0;
    QObject::connect(
        &session, &InspectionSession::stateChanged, &paints, [&] { paintedBefore = paints.count(); });
    for (int round = 0; round < rounds; ++round) {
        curls.add(curlMs(server, token));
        QCoreApplication::processEvents();
        const double click = milliseconds([&] { QTest::mouseClick(&inspect, Qt::LeftButton); });
        const double reply = milliseconds([&] { waitForAnswer(session); });
        const double paint = milliseconds([&] { paints.waitForMoreThan(paintedBefore); });
        ours.add(click + reply + paint);
        clicked.add(click);
        answered.add(reply);
        if (session.state() != InspectionSession::State::Answered) {
            qFatal("the demo did not answer");
        }
    }
    BenchTable::row(u"Inspect to tree painted, %1"_s.arg(what), ours.least() - curls.least(),
        maxAfterServerMs, "ms over curl",
        u"%1 ms (click %2, to the answer %3), curl %4 ms; least of %5, median %6"_s
            .arg(ours.least(), 0, 'f', 1)
            .arg(clicked.least(), 0, 'f', 1)
            .arg(answered.least(), 0, 'f', 1)
            .arg(curls.least(), 0, 'f', 1)
            .arg(rounds)
            .arg(ours.median(), 0, 'f', 1));
}

void measureFilter(int size, double limit)
{
    ScopePane pane;
    pane.resize(500, 700);
    pane.show();
    if (!QTest::qWaitForWindowExposed(&pane)) {
        qFatal("the window is not shown");
    }
    const auto metadata = parseMetadata(replyWithScopes(size), ReplyShape::AccessTokenV1);
    pane.setScopes(*metadata, Redactor(QStringList{benchToken()}));
    auto &filter = named<QLineEdit>(pane, u"Filter scopes"_s);
    const PaintCount paints(named<QTreeView>(pane, u"Scopes"_s));
    QCoreApplication::processEvents();
    Samples samples;
    const auto press = [&](int key) {
        samples.add(milliseconds([&] {
            QTest::keyClick(&filter, static_cast<Qt::Key>(key));
            paints.waitForNext();
        }));
    };
    for (int round = 0; round < 3; ++round) {
        for (const int key : {Qt::Key_R, Qt::Key_E, Qt::Key_A, Qt::Key_D, Qt::Key_Space, Qt::Key_1}) {
            press(key);
        }
        for (int i = 0; i < 6; ++i) {
            press(Qt::Key_Backspace);
        }
    }
    const QString what = u"%L1 scopes: a keystroke in the filter, painted"_s.arg(size);
    const QString against = u"median of 36; worst %1 ms"_s.arg(samples.greatest(), 0, 'f', 1);
    if (limit > 0) {
        BenchTable::row(what, samples.median(), limit, "ms", against);
    } else {
        BenchTable::note(what, samples.median(), "ms", against);
    }
}

/// The same question without a window: what the network and the reading of the reply take of it.
void measureSession(const QUrl &server, const QString &token, const QString &what)
{
    const SystemClock clock;
    InspectionSession session(clock, server);
    session.setInput(readPastedThing(token));
    Samples samples;
    for (int round = 0; round < rounds; ++round) {
        samples.add(milliseconds([&] {
            session.inspect();
            waitForAnswer(session);
        }));
    }
    BenchTable::note(u"- without a window, %1"_s.arg(what), samples.median(), "ms");
}

/// How long the window cannot react while a saved reply is opened and painted.
void measureFreeze(int size)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"reply.json"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(replyWithScopes(size)) < 0) {
        qFatal("no place for a file");
    }
    file.close();
    const SystemClock clock;
    InspectionSession session(clock, QUrl(u"http://127.0.0.1:1"_s));
    MainWindow window(session, nullptr);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window)) {
        qFatal("the window is not shown");
    }
    const PaintCount paints(named<QTreeView>(window, u"Scopes"_s));
    Samples samples;
    for (int round = 0; round < 5; ++round) {
        samples.add(milliseconds([&] {
            window.openFile(path);
            paints.waitForNext();
        }));
    }
    BenchTable::row(
        u"%L1 scopes: open and paint, the window still"_s.arg(size), samples.median(), maxFreezeMs, "ms", {});
}

void measureInspect()
{
    QProcess server;
    server.start(QCoreApplication::applicationFilePath(), {u"--serve"_s});
    QByteArray told;
    while (!told.endsWith("\n\n") && server.waitForReadyRead(10'000)) {
        told += server.readAllStandardOutput();
    }
    const QList<QByteArray> lines = told.split('\n');
    const QUrl url(QString::fromLatin1(lines.value(0)));
    for (const QByteArray &line : lines) {
        for (const char *what : {"3 scopes", "97 scopes"}) {
            if (line.endsWith(QByteArray(QByteArray("\tActive, ") + what))) {
                const QString token = QString::fromLatin1(line.split('\t').constFirst());
                measureInspect(url, token, QString::fromLatin1(what));
                measureSession(url, token, QString::fromLatin1(what));
            }
        }
    }
    server.kill();
    server.waitForFinished();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"bench"_s);
    if (argc > 1 && qstrcmp(argv[1], "--serve") == 0) {
        const QCoreApplication application(argc, argv);
        return serve();
    }
    const QApplication application(argc, argv);
    const QStringList parts = QCoreApplication::arguments().mid(1);
    if (parts.isEmpty() || parts.contains("inspect"_L1)) {
        measureInspect();
    }
    for (const int size : {97, 1'000, 10'000}) {
        if (parts.isEmpty() || parts.contains("filter"_L1)) {
            measureFilter(size, size == 10'000 ? frameMs : 0);
        }
    }
    for (const int size : {97, 1'000, 10'000}) {
        if (parts.isEmpty() || parts.contains("open"_L1)) {
            measureFreeze(size);
        }
    }
    return 0;
}
