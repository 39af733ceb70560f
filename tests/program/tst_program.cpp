// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "program/builtprogram.h"
#include "support/loopbackserver.h"
#include "support/samplereply.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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

/// The program as it was built, from its command line to its window.
class ProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void file_onTheCommandLine_isOpened_data();
    void file_onTheCommandLine_isOpened();
    void tokenOnStdin_isInspectedAndLeavesNoTrace_data();
    void tokenOnStdin_isInspectedAndLeavesNoTrace();
    void text_onStdin_isReadAsAPaste_data();
    void text_onStdin_isReadAsAPaste();
    void demo_throughAccessibility_doesTheJob();

private:
    SampleReply m_sample;
};

void ProgramTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    QVERIFY(QFile::exists(QStringLiteral(INSPECTOR_PROGRAM)));
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

/// What people pipe: the rows of data/field/cases.json.
void ProgramTest::text_onStdin_isReadAsAPaste_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("takes");
    QFile file(QStringLiteral(INSPECTOR_TEST_DATA "/field/cases.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &value : cases) {
        const QJsonObject row = value.toObject();
        if (row.value("how"_L1) == "stdin"_L1) {
            QTest::newRow(qPrintable(row.value("id"_L1).toString()))
                << row.value("input"_L1).toString().replace(u"{{access}}"_s, m_sample.token)
                << row.value("takes"_L1).toString().replace(u"{{access}}"_s, m_sample.token);
        }
    }
}

void ProgramTest::text_onStdin_isReadAsAPaste()
{
    QFETCH(QString, input);
    QFETCH(QString, takes);
    LoopbackServer server;
    server.setReply(httpReply(200, m_sample.body));
    Program program;
    QSignalSpy arrived(&server, &LoopbackServer::requestArrived);
    program.start({u"--api-base"_s, server.url().toString(), u"--token-stdin"_s});
    QVERIFY(program.process().waitForStarted());
    program.process().write(input.toUtf8());
    program.process().closeWriteChannel();
    constexpr int nothingMs = 1500;
    QCOMPARE(arrived.wait(takes.isEmpty() ? nothingMs : patienceMs), !takes.isEmpty());
    QVERIFY(server.received().contains(takes.toLatin1()));
    program.process().terminate();
    QVERIFY(program.process().waitForFinished(patienceMs));
    QVERIFY(!QString(program.ended().err).contains(takes.isEmpty() ? input.left(12) : takes.left(12)));
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
