// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

// The whole program, as people start it, beside an empty QMainWindow: time to the first painted window,
// memory with a result shown, processor time of the countdown. Needs an X server of its own (tests/bench
// starts one): what is painted is seen by looking at the screen.
//
//   bench_program PROGRAM EMPTYWINDOW SECONDS
#include "program/benchmarks/benchtable.h"
#include "support/loopbackserver.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

constexpr int starts = 15;
constexpr double maxTimesEmptyStart = 2.0;
constexpr double maxTimesEmptyMemory = 1.6;
constexpr double maxPercentOfCore = 0.2;
constexpr qint64 maxWaitMs = 20'000;

/// The middle of the screen, which every window here covers.
QImage middleOfScreen(QSize size)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const QPoint centre = screen->geometry().center();
    return const_cast<QScreen *>(screen)
        ->grabWindow(
            0, centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height())
        .toImage();
}

/// Looks at the screen as often as it can until it is (or is not) as `known`, in the milliseconds since
/// begin.
double msUntilScreen(const QImage &known, bool same, const QElapsedTimer &since)
{
    while (since.elapsed() < maxWaitMs) {
        if ((middleOfScreen(known.size()) == known) == same) {
            return static_cast<double>(since.nsecsElapsed()) / 1e6;
        }
    }
    qFatal("the screen did not change");
}

/// Handles events for a while; these are figures of running programs, so real time has to pass.
void letPass(qint64 ms)
{
    QEventLoop loop;
    QTimer::singleShot(static_cast<int>(ms), &loop, &QEventLoop::quit);
    loop.exec();
}

class Subject final {
public:
    Subject(const QString &program, const QStringList &arguments, const QByteArray &input = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
        m_process.setProcessEnvironment(environment);
        m_process.start(program, arguments);
        m_process.write(input);
        m_process.closeWriteChannel();
        if (!m_process.waitForStarted()) {
            qFatal("%s does not start", qUtf8Printable(program));
        }
    }
    Q_DISABLE_COPY_MOVE(Subject)
    ~Subject()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    /// A line of /proc/PID/FILE by its first word, in its own unit.
    [[nodiscard]] qint64 value(const char *file, const QByteArray &name) const
    {
        const QList<QByteArray> lines = content(file).split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith(QByteArray(name + ":"))) {
                return line.mid(name.size() + 1).simplified().split(' ').constFirst().toLongLong();
            }
        }
        qFatal("no %s in %s", name.constData(), file);
    }
    /// Of all threads, in milliseconds.
    [[nodiscard]] double cpuMs() const
    {
        double sum = 0;
        const QStringList threads = QDir(path("task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &thread : threads) {
            sum += content(qUtf8Printable(QString(u"task/"_s + thread + u"/schedstat"_s)))
                       .split(' ')
                       .constFirst()
                       .toDouble()
                / 1e6;
        }
        return sum;
    }
    /// How often the main thread was woken.
    [[nodiscard]] qint64 wakeUps() const { return value("status", "voluntary_ctxt_switches"); }

private:
    [[nodiscard]] QString path(const char *file) const
    {
        return u"/proc/%1/%2"_s.arg(m_process.processId()).arg(QLatin1StringView(file));
    }
    [[nodiscard]] QByteArray content(const char *file) const
    {
        QFile opened(path(file));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    QTemporaryDir m_home;
    QProcess m_process;
};

class Bench final {
public:
    Bench(const QString &program, const QString &empty, int seconds)
        : m_program(program)
        , m_empty(empty)
        , m_seconds(seconds)
        , m_background(middleOfScreen({16, 16}))
    {
        m_server.setReply(httpReply(200, reply(1754)));
    }

    void start();
    void memory();
    void countdown();

private:
    static QByteArray reply(int secondsLeft)
    {
        SampleReply sample;
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        sample.replace("1795451354123", QByteArray::number(now + secondsLeft * 1000LL));
        sample.replace("\"expires_in\":1754", "\"expires_in\":" + QByteArray::number(secondsLeft));
        return sample.body;
    }
    double startMs(const QString &program)
    {
        QElapsedTimer since;
        double ms = 0;
        {
            since.start();
            const Subject subject(program, {});
            ms = msUntilScreen(m_background, false, since);
        }
        since.start();
        msUntilScreen(m_background, true, since);
        return ms;
    }
    /// The program with a result shown.
    std::unique_ptr<Subject> inspecting();
    static void waitUntilStill();

    QString m_program;
    QString m_empty;
    int m_seconds;
    QImage m_background;
    LoopbackServer m_server;
};

void Bench::start()
{
    Samples program;
    Samples empty;
    for (int i = 0; i < starts; ++i) {
        empty.add(startMs(m_empty));
        program.add(startMs(m_program));
    }
    BenchTable::row(u"start to first painted window"_s, program.least() / empty.least(), maxTimesEmptyStart,
        "x empty window",
        u"%1 ms, empty %2 ms (least of %3; medians %4, %5)"_s.arg(program.least(), 0, 'f', 0)
            .arg(empty.least(), 0, 'f', 0)
            .arg(starts)
            .arg(program.median(), 0, 'f', 0)
            .arg(empty.median(), 0, 'f', 0));
}

void Bench::waitUntilStill()
{
    QElapsedTimer still;
    still.start();
    for (QImage last = middleOfScreen({800, 200}); still.elapsed() < 1500;) {
        letPass(100);
        const QImage now = middleOfScreen({800, 200});
        if (now != last) {
            still.start();
            last = now;
        }
    }
}

std::unique_ptr<Subject> Bench::inspecting()
{
    m_server.clear();
    auto subject = std::make_unique<Subject>(m_program,
        QStringList{u"--api-base"_s, m_server.url().toString(), u"--token-stdin"_s},
        benchToken().toLatin1() + '\n');
    QElapsedTimer since;
    since.start();
    while (m_server.requests().isEmpty()) {
        if (since.elapsed() > maxWaitMs) {
            qFatal("the program sent no request");
        }
        letPass(20);
    }
    return subject;
}

void Bench::memory()
{
    struct Memory {
        qint64 resident = 0, proportional = 0, own = 0;
    };
    const auto of = [](const Subject &subject) {
        return Memory{subject.value("smaps_rollup", "Rss"), subject.value("smaps_rollup", "Pss"),
            subject.value("smaps_rollup", "Private_Clean") + subject.value("smaps_rollup", "Private_Dirty")};
    };
    QElapsedTimer since;
    since.start();
    Memory empty;
    {
        const Subject subject(m_empty, {});
        msUntilScreen(m_background, false, since);
        waitUntilStill();
        empty = of(subject);
    }
    since.start();
    msUntilScreen(m_background, true, since);
    Memory program;
    {
        const auto subject = inspecting();
        waitUntilStill();
        program = of(*subject);
    }
    since.start();
    msUntilScreen(m_background, true, since);

    const auto told = [](qint64 ours, qint64 theirs) {
        return u"%1 MiB, empty %2 MiB"_s.arg(static_cast<double>(ours) / 1024, 0, 'f', 1)
            .arg(static_cast<double>(theirs) / 1024, 0, 'f', 1);
    };
    const auto ratio = [](qint64 ours, qint64 theirs) {
        return static_cast<double>(ours) / static_cast<double>(theirs);
    };
    BenchTable::row(u"resident memory, result shown"_s, ratio(program.resident, empty.resident),
        maxTimesEmptyMemory, "x empty window", told(program.resident, empty.resident));
    BenchTable::note(u"- shared pages by share (PSS)"_s, ratio(program.proportional, empty.proportional),
        "x empty window", told(program.proportional, empty.proportional));
    BenchTable::note(u"- its own pages alone (USS)"_s, ratio(program.own, empty.own), "x empty window",
        told(program.own, empty.own));
}

void Bench::countdown()
{
    // A window manager, since without one no window can be minimised.
    QProcess manager;
    manager.start(u"openbox"_s, {u"--sm-disable"_s});
    manager.waitForStarted();
    letPass(1000);

    struct State {
        QString name;
        double limit;
        std::unique_ptr<Subject> subject;
        double cpuMs = 0;
        qint64 wakeUps = 0;
    };
    std::vector<State> states;
    m_server.setReply(httpReply(200, reply(1754)));
    auto hidden = inspecting();
    waitUntilStill();
    QProcess minimise;
    minimise.start(u"xdotool"_s,
        {u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(hidden->processId()),
            u"--name"_s, u"HubSpot"_s, u"windowminimize"_s});
    if (!minimise.waitForFinished() || minimise.exitCode() != 0) {
        qFatal("the window could not be minimised");
    }
    states.push_back({u"minimised"_s, maxPercentOfCore, std::move(hidden)});
    m_server.setReply(httpReply(200, reply(-600)));
    states.push_back({u"expired ten minutes ago"_s, maxPercentOfCore, inspecting()});
    waitUntilStill();
    m_server.setReply(httpReply(200, reply(1754)));
    states.push_back({u"visible"_s, maxPercentOfCore, inspecting()});
    waitUntilStill();
    states.push_back({u"empty window"_s, 0, std::make_unique<Subject>(m_empty, QStringList())});
    letPass(3000);

    for (State &state : states) {
        state.cpuMs = state.subject->cpuMs();
        state.wakeUps = state.subject->wakeUps();
    }
    letPass(m_seconds * 1000LL);
    for (auto state = states.rbegin(); state != states.rend(); ++state) {
        const double cpuMs = state->subject->cpuMs() - state->cpuMs;
        const auto wakeUps = state->subject->wakeUps() - state->wakeUps;
        const QString what = u"countdown: %1"_s.arg(state->name);
        const QString against =
            u"%1 ms of processor in %2 s, main thread woken %3 times"_s.arg(cpuMs, 0, 'f', 1)
                .arg(m_seconds)
                .arg(wakeUps);
        const double percent = cpuMs / (m_seconds * 10.0);
        if (state->limit > 0) {
            BenchTable::row(what, percent, state->limit, "% of a core", against);
        } else {
            BenchTable::note(what, percent, "% of a core", against);
        }
        if (state->name == u"minimised") {
            BenchTable::row(u"- its main thread woken"_s, static_cast<double>(wakeUps), 2, "times",
                u"no timer while nobody sees it"_s);
        }
    }
    states.clear();
    manager.kill();
    manager.waitForFinished();
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        qFatal("usage: bench_program PROGRAM EMPTYWINDOW SECONDS");
    }
    Bench bench(arguments.at(1), arguments.at(2), arguments.at(3).toInt());
    bench.start();
    bench.memory();
    bench.countdown();
    return 0;
}
