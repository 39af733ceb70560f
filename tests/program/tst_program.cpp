// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "support/loopbackserver.h"
#include "support/samplereply.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace Inspector::Testing;

namespace {

constexpr int patienceMs = 30'000;
constexpr int wrongUsage = 2;

struct Ended {
    int status = -1;
    QString out;
    QString err;
};

/// The built program in folders of its own.
class Program final {
public:
    /// With changed variables of the environment, of which an empty one is removed.
    explicit Program(const QMap<QString, QString> &variables = {})
    {
        m_process.setProgram(QStringLiteral(INSPECTOR_PROGRAM));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                 "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
            const QString folder = m_home.filePath(QString::fromLatin1(name));
            QDir().mkpath(folder);
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            environment.insert(QString::fromLatin1(name), folder);
        }
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        // The program lets nobody trace it, and the sanitizer's search for leaks would have to.
        const QString sanitizer = environment.value(u"ASAN_OPTIONS"_s);
        environment.insert(u"ASAN_OPTIONS"_s, QString(sanitizer + u":detect_leaks=0"_s));
        for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable) {
            if (variable.value().isEmpty()) {
                environment.remove(variable.key());
            } else {
                environment.insert(variable.key(), variable.value());
            }
        }
        m_process.setProcessEnvironment(environment);
    }
    Q_DISABLE_COPY_MOVE(Program)
    ~Program()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    [[nodiscard]] Ended run(const QStringList &arguments)
    {
        start(arguments);
        m_process.closeWriteChannel();
        m_process.waitForFinished(patienceMs);
        return ended();
    }
    void start(const QStringList &arguments)
    {
        m_process.setArguments(arguments);
        m_process.start();
    }
    [[nodiscard]] Ended ended()
    {
        const bool isOver =
            m_process.state() == QProcess::NotRunning && m_process.exitStatus() == QProcess::NormalExit;
        return {isOver ? m_process.exitCode() : -1, QString::fromUtf8(m_process.readAllStandardOutput()),
            QString::fromUtf8(m_process.readAllStandardError())};
    }
    [[nodiscard]] QProcess &process() { return m_process; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_home.filePath(name); }

    /// The files below its folders whose name or content matches.
    [[nodiscard]] QStringList filesWith(const QRegularExpression &text) const
    {
        QStringList found;
        QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const bool isNamed = text.match(file.fileName()).hasMatch();
            if (isNamed
                || (file.open(QIODevice::ReadOnly)
                    && text.match(QString::fromLatin1(file.readAll())).hasMatch())) {
                found += file.fileName();
            }
        }
        return found;
    }
    [[nodiscard]] QStringList filesWith(const QString &text) const
    {
        return filesWith(QRegularExpression(QRegularExpression::escape(text)));
    }

private:
    QTemporaryDir m_home;
    QProcess m_process;
};

/// Nothing that leads to a display, but what is given.
QMap<QString, QString> withoutDisplay(const QMap<QString, QString> &variables)
{
    QMap<QString, QString> all;
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"WAYLAND_SOCKET"_s,
             u"XDG_SESSION_TYPE"_s, u"QT_QPA_PLATFORM"_s}) {
        all.insert(name, QString());
    }
    all.insert(variables);
    return all;
}

bool isOneLine(const QString &text)
{
    return text.count(u'\n') == 1 && text.endsWith(u'\n') && text.size() > 1;
}

} // namespace

/// The program as it was built, from its command line to its window.
class ProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void help_tellsEveryOption();
    void help_tellsWhatIsBuiltIn();
    void version_isOneLine();
    void wrongUsage_endsWithTwoAndOneLine_data();
    void wrongUsage_endsWithTwoAndOneLine();
    void strayArgument_isNeverEchoed_data();
    void strayArgument_isNeverEchoed();
    void noDisplay_endsWithOneAndOneSentence_data();
    void noDisplay_endsWithOneAndOneSentence();
    void noDisplay_helpAndVersionAreTold();
    void options_thatAreRight_startTheWindow_data();
    void options_thatAreRight_startTheWindow();
    void file_onTheCommandLine_isOpened_data();
    void file_onTheCommandLine_isOpened();
    void tokenOnStdin_isInspectedAndLeavesNoTrace_data();
    void tokenOnStdin_isInspectedAndLeavesNoTrace();
    void demo_throughAccessibility_doesTheJob();

private:
    SampleReply m_sample;
};

void ProgramTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    QVERIFY(QFile::exists(QStringLiteral(INSPECTOR_PROGRAM)));
}

void ProgramTest::help_tellsEveryOption()
{
    for (const QString &option : {u"--help"_s, u"-h"_s}) {
        const Ended ended = Program().run({option});
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.err, QString());
        for (const QString &name :
            {u"--demo"_s, u"--api-base"_s, u"--token-stdin"_s, u"--open"_s, u"--version"_s, u"--help"_s}) {
            QVERIFY2(ended.out.contains(name), qPrintable(name));
        }
        QVERIFY(!ended.out.contains(u"qwindowtitle"_s));
    }
}

void ProgramTest::help_tellsWhatIsBuiltIn()
{
    const QString help = Program().run({u"--help"_s}).out;
    const QString wiping = u"overwrites the memory it frees"_s;
    QCOMPARE(help.count(wiping), INSPECTOR_WIPES_FREED_MEMORY);
    QCOMPARE(help.count(u"not overwrite"_s), 1 - INSPECTOR_WIPES_FREED_MEMORY);
}

void ProgramTest::version_isOneLine()
{
    for (const QString &option : {u"--version"_s, u"-v"_s}) {
        const Ended ended = Program().run({option});
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.err, QString());
        const QRegularExpression form(u"^hubspot-token-inspector \\d+\\.\\d+\\.\\d+\\n$"_s);
        QVERIFY2(form.match(ended.out).hasMatch(), qPrintable(ended.out));
    }
}

void ProgramTest::wrongUsage_endsWithTwoAndOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown option") << QStringList{u"--frobnicate"_s} << u"--help"_s;
    QTest::newRow("unknown letter") << QStringList{u"-x"_s} << u"--help"_s;
    QTest::newRow("no value") << QStringList{u"--api-base"_s} << u"--help"_s;
    QTest::newRow("no URL") << QStringList{u"--api-base"_s, u"not a url"_s} << u"--api-base"_s;
    QTest::newRow("plain http") << QStringList{u"--api-base"_s, u"http://api.hubapi.com"_s} << u"https"_s;
    QTest::newRow("a host that looks like this machine")
        << QStringList{u"--api-base"_s, u"http://127.0.0.1.example.com"_s} << u"https"_s;
    QTest::newRow("another scheme") << QStringList{u"--api-base"_s, u"ftp://localhost"_s} << u"--api-base"_s;
    QTest::newRow("a file") << QStringList{u"--api-base"_s, u"file:///etc/passwd"_s} << u"--api-base"_s;
    QTest::newRow("a password") << QStringList{u"--api-base"_s, u"https://ada:secret@localhost"_s}
                                << u"user name or password"_s;
    QTest::newRow("a query") << QStringList{u"--api-base"_s, u"https://localhost/?a=b"_s} << u"query"_s;
    QTest::newRow("demo and another server")
        << QStringList{u"--demo"_s, u"--api-base"_s, u"https://localhost"_s} << u"--demo"_s;
    QTest::newRow("open and stdin") << QStringList{u"--open"_s, u"a.json"_s, u"--token-stdin"_s}
                                    << u"--token-stdin"_s;
    QTest::newRow("open and another file")
        << QStringList{u"--open"_s, u"a.json"_s, QStringLiteral(INSPECTOR_PROGRAM)} << u"one file"_s;
    QTest::newRow("two files") << QStringList{QStringLiteral(INSPECTOR_PROGRAM),
        QStringLiteral(INSPECTOR_PROGRAM)}
                               << u"one file"_s;
    QTest::newRow("a file and stdin")
        << QStringList{QStringLiteral(INSPECTOR_PROGRAM), u"--token-stdin"_s} << u"--token-stdin"_s;
    QTest::newRow("a file that is not there") << QStringList{u"/nowhere/at/all.json"_s} << u"--token-stdin"_s;
    QTest::newRow("a folder") << QStringList{u"/"_s} << u"--token-stdin"_s;
    QTest::newRow("a device") << QStringList{u"/dev/null"_s} << u"--token-stdin"_s;
    QTest::newRow("open nothing") << QStringList{u"--open="_s} << u"--open"_s;
}

void ProgramTest::wrongUsage_endsWithTwoAndOneLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const Ended ended = Program().run(arguments);
    QCOMPARE(ended.status, wrongUsage);
    QCOMPARE(ended.out, QString());
    QVERIFY2(isOneLine(ended.err), qPrintable(ended.err));
    QVERIFY2(ended.err.contains(said), qPrintable(ended.err));
    QVERIFY(!ended.err.contains(u"ada:secret"_s));
}

void ProgramTest::strayArgument_isNeverEchoed_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::newRow("alone") << QStringList{};
    QTest::newRow("after --demo") << QStringList{u"--demo"_s};
    QTest::newRow("after --token-stdin") << QStringList{u"--token-stdin"_s};
    QTest::newRow("as an option's value") << QStringList{u"--token"_s};
    QTest::newRow("after --") << QStringList{u"--"_s};
}

void ProgramTest::strayArgument_isNeverEchoed()
{
    QFETCH(QStringList, before);
    for (const QString &argument : {m_sample.token, QString(u"--"_s + m_sample.token),
             QString(u"--api-base="_s + m_sample.token), QString(u"-"_s + m_sample.token)}) {
        Program program;
        const Ended ended = program.run(before + QStringList{argument});
        QCOMPARE(ended.status, wrongUsage);
        QCOMPARE(ended.out, QString());
        QVERIFY2(isOneLine(ended.err), qPrintable(ended.err));
        QVERIFY(!ended.err.contains(m_sample.token.left(12)));
        QCOMPARE(program.filesWith(m_sample.token.left(12)), QStringList());
    }
}

void ProgramTest::noDisplay_endsWithOneAndOneSentence_data()
{
    using Variables = QMap<QString, QString>;
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    const QString english = u"no display"_s;
    QTest::newRow("none") << Variables{} << QStringList{} << english;
    QTest::newRow("a demo") << Variables{} << QStringList{u"--demo"_s} << english;
    QTest::newRow("X11 that is not there")
        << Variables{{u"DISPLAY"_s, u":4711"_s}} << QStringList{} << english;
    QTest::newRow("no name of a display")
        << Variables{{u"DISPLAY"_s, u"nonsense"_s}} << QStringList{} << english;
    QTest::newRow("Wayland that is not there")
        << Variables{{u"WAYLAND_DISPLAY"_s, u"wayland-4711"_s}, {u"XDG_SESSION_TYPE"_s, u"wayland"_s}}
        << QStringList{} << english;
    QTest::newRow("Wayland asked for, not there")
        << Variables{{u"QT_QPA_PLATFORM"_s, u"wayland"_s}} << QStringList{} << english;
    QTest::newRow("no such plugin") << Variables{} << QStringList{u"-platform"_s, u"nosuch"_s} << english;
    QTest::newRow("in French") << Variables{{u"LC_ALL"_s, u"fr_FR.UTF-8"_s}} << QStringList{}
                               << u"affichage"_s;
}

void ProgramTest::noDisplay_endsWithOneAndOneSentence()
{
    using Variables = QMap<QString, QString>;
    QFETCH(Variables, variables);
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const Ended ended = Program(withoutDisplay(variables)).run(arguments);
    QCOMPARE(ended.status, 1);
    QCOMPARE(ended.out, QString());
    QVERIFY2(isOneLine(ended.err), qPrintable(ended.err));
    QVERIFY2(ended.err.startsWith(u"hubspot-token-inspector: "_s), qPrintable(ended.err));
    QVERIFY2(ended.err.contains(said), qPrintable(ended.err));
}

void ProgramTest::noDisplay_helpAndVersionAreTold()
{
    for (const QString &option : {u"--help"_s, u"--version"_s}) {
        const Ended ended = Program(withoutDisplay({})).run({option});
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.err, QString());
        QVERIFY(ended.out.contains(u"hubspot-token-inspector"_s));
    }
}

void ProgramTest::options_thatAreRight_startTheWindow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("none") << QStringList{};
    QTest::newRow("demo") << QStringList{u"--demo"_s};
    QTest::newRow("another server") << QStringList{u"--api-base"_s, u"https://localhost:1/hubspot/"_s};
    QTest::newRow("this machine by IPv6") << QStringList{u"--api-base=http://[::1]:1"_s};
    QTest::newRow("a file that is not there") << QStringList{u"--open"_s, u"/nowhere/at/all.json"_s};
}

void ProgramTest::options_thatAreRight_startTheWindow()
{
    QFETCH(QStringList, arguments);
    Program program;
    program.start(arguments);
    QVERIFY(program.process().waitForStarted());
    // It runs for as long as nobody closes it.
    QVERIFY(!program.process().waitForFinished(1'000));
    program.process().kill();
    QVERIFY(program.process().waitForFinished());
    const QString said = program.ended().err;
    QVERIFY2(!said.contains(u"hubspot-token-inspector:"_s), qPrintable(said));
}

void ProgramTest::file_onTheCommandLine_isOpened_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("name");
    QTest::newRow("alone") << QStringList{} << u"a reply.json"_s;
    QTest::newRow("with --open") << QStringList{u"--open"_s} << u"réponse.json"_s;
    QTest::newRow("behind --") << QStringList{u"--"_s} << u"-v"_s;
    QTest::newRow("of the demo") << QStringList{u"--demo"_s} << u"a.json"_s;
}

void ProgramTest::file_onTheCommandLine_isOpened()
{
#ifndef Q_OS_LINUX
    QSKIP("needs inotify");
#else
    QFETCH(QStringList, before);
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_sample.body) == m_sample.body.size());
    file.close();
    const int watch = inotify_init1(IN_CLOEXEC);
    QVERIFY(watch >= 0);
    QVERIFY(inotify_add_watch(watch, QFile::encodeName(file.fileName()).constData(), IN_ACCESS) >= 0);
    Program program;
    program.process().setWorkingDirectory(folder.path());
    program.start(before + QStringList{name});
    QVERIFY(program.process().waitForStarted());
    pollfd wait{watch, POLLIN, 0};
    const int events = poll(&wait, 1, patienceMs);
    close(watch);
    QCOMPARE(events, 1);
    program.process().terminate();
    QVERIFY(program.process().waitForFinished(patienceMs));
#endif
}

void ProgramTest::tokenOnStdin_isInspectedAndLeavesNoTrace_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("further");
    QTest::newRow("plain") << QString() << QStringList{};
    QTest::newRow("with a path prefix") << u"/hubspot/eu"_s << QStringList{};
    QTest::newRow("with an option of Qt's") << QString() << QStringList{u"-style"_s, u"fusion"_s};
}

void ProgramTest::tokenOnStdin_isInspectedAndLeavesNoTrace()
{
    QFETCH(QString, path);
    QFETCH(QStringList, further);
    LoopbackServer server;
    server.setReply(httpReply(200, m_sample.body));
    Program program;
    const QString base = server.url().toString() + path;
    program.start(QStringList{u"--api-base"_s, base, u"--token-stdin"_s} + further);
    QVERIFY(program.process().waitForStarted());
    QSignalSpy arrived(&server, &LoopbackServer::requestArrived);
    const QByteArray line = "Bearer " + m_sample.token.toLatin1() + "\nand a second line\n";
    program.process().write(line);
    program.process().closeWriteChannel();
    QVERIFY(arrived.wait(patienceMs));
    const QString asked = u"GET %1/oauth/v1/access-tokens/%2 HTTP/1.1"_s.arg(path, m_sample.token);
    QVERIFY(server.requests().constFirst().startsWith(asked.toLatin1()));
    QCOMPARE(server.requests().size(), 1);
    QFile arguments(u"/proc/%1/cmdline"_s.arg(program.process().processId()));
    if (arguments.open(QIODevice::ReadOnly)) {
        QVERIFY(!arguments.readAll().contains(m_sample.token.left(12).toLatin1()));
    }
    program.process().terminate();
    QVERIFY(program.process().waitForFinished(patienceMs));
    QVERIFY(!QString(program.ended().err).contains(m_sample.token.left(12)));
    QCOMPARE(program.filesWith(m_sample.token.left(12)), QStringList());
}

void ProgramTest::demo_throughAccessibility_doesTheJob()
{
    const QString python = u"/usr/bin/python3"_s;
    QProcess check;
    check.start(python, {u"-c"_s, u"import pyatspi"_s});
    const bool hasPyatspi = check.waitForFinished(patienceMs) && check.exitCode() == 0;
    const QString xvfb = QStandardPaths::findExecutable(u"Xvfb"_s);
    const QString bus = QStandardPaths::findExecutable(u"dbus-run-session"_s);
    if (!hasPyatspi || xvfb.isEmpty() || bus.isEmpty()) {
        QSKIP("needs Xvfb, dbus-run-session, at-spi2-core and python3-pyatspi");
    }
    QProcess display;
    // Without -noreset it starts anew when its last client goes, and whoever connects just then waits for
    // ever.
    display.start(xvfb,
        {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x1024x24"_s, u"-nolisten"_s, u"tcp"_s,
            u"-noreset"_s});
    QByteArray number;
    while (!number.endsWith('\n') && display.waitForReadyRead(patienceMs)) {
        number += display.readAllStandardOutput();
    }
    QVERIFY2(number.endsWith('\n'), "Xvfb did not come up");

    Program program;
    QProcessEnvironment environment = program.process().processEnvironment();
    environment.insert(u"DISPLAY"_s, QString(u':' + QString::fromLatin1(number.trimmed())));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    // libxkbcommon copies texts of known length that no zero ends, which the sanitizer's strict check
    // forbids.
    const QString asan = environment.value(u"ASAN_OPTIONS"_s);
    environment.insert(u"ASAN_OPTIONS"_s, asan + u":strict_string_checks=0"_s);
    QProcess &driver = program.process();
    driver.setProcessEnvironment(environment);
    driver.setProgram(bus);
    program.start({u"--"_s, python, QStringLiteral(INSPECTOR_DRIVE_DEMO), QStringLiteral(INSPECTOR_PROGRAM),
        program.filePath(u"exported.json"_s)});
    const bool isOver = driver.waitForFinished(5 * patienceMs);
    const Ended ended = program.ended();
    display.terminate();
    display.waitForFinished();
    QVERIFY2(isOver && ended.status == 0, qPrintable(ended.err));
    QCOMPARE(program.filesWith(QRegularExpression(u"\\bC[I-P][A-Za-z0-9_-]{40,}"_s)), QStringList());
    QVERIFY(!program.filesWith(u"6251543"_s).isEmpty());
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
