// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "program/builtprogram.h"
#include "support/samplereply.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Inspector::Testing;

namespace {

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

/// The command line of the program as it was built.
class ProgramOptionsTest : public QObject {
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

private:
    SampleReply m_sample;
};

void ProgramOptionsTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    QVERIFY(QFile::exists(QStringLiteral(INSPECTOR_PROGRAM)));
}

void ProgramOptionsTest::help_tellsEveryOption()
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

void ProgramOptionsTest::help_tellsWhatIsBuiltIn()
{
    const QString help = Program().run({u"--help"_s}).out;
    const QString wiping = u"overwrites the memory it frees"_s;
    QCOMPARE(help.count(wiping), INSPECTOR_WIPES_FREED_MEMORY);
    QCOMPARE(help.count(u"not overwrite"_s), 1 - INSPECTOR_WIPES_FREED_MEMORY);
}

void ProgramOptionsTest::version_isOneLine()
{
    for (const QString &option : {u"--version"_s, u"-v"_s}) {
        const Ended ended = Program().run({option});
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.err, QString());
        const QRegularExpression form(u"^hubspot-token-inspector \\d+\\.\\d+\\.\\d+\\n$"_s);
        QVERIFY2(form.match(ended.out).hasMatch(), qPrintable(ended.out));
    }
}

void ProgramOptionsTest::wrongUsage_endsWithTwoAndOneLine_data()
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

void ProgramOptionsTest::wrongUsage_endsWithTwoAndOneLine()
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

void ProgramOptionsTest::strayArgument_isNeverEchoed_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::newRow("alone") << QStringList{};
    QTest::newRow("after --demo") << QStringList{u"--demo"_s};
    QTest::newRow("after --token-stdin") << QStringList{u"--token-stdin"_s};
    QTest::newRow("as an option's value") << QStringList{u"--token"_s};
    QTest::newRow("after --") << QStringList{u"--"_s};
}

void ProgramOptionsTest::strayArgument_isNeverEchoed()
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

void ProgramOptionsTest::noDisplay_endsWithOneAndOneSentence_data()
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

void ProgramOptionsTest::noDisplay_endsWithOneAndOneSentence()
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

void ProgramOptionsTest::noDisplay_helpAndVersionAreTold()
{
    for (const QString &option : {u"--help"_s, u"--version"_s}) {
        const Ended ended = Program(withoutDisplay({})).run({option});
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.err, QString());
        QVERIFY(ended.out.contains(u"hubspot-token-inspector"_s));
    }
}

void ProgramOptionsTest::options_thatAreRight_startTheWindow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("none") << QStringList{};
    QTest::newRow("demo") << QStringList{u"--demo"_s};
    QTest::newRow("another server") << QStringList{u"--api-base"_s, u"https://localhost:1/hubspot/"_s};
    QTest::newRow("this machine by IPv6") << QStringList{u"--api-base=http://[::1]:1"_s};
    QTest::newRow("a file that is not there") << QStringList{u"--open"_s, u"/nowhere/at/all.json"_s};
}

void ProgramOptionsTest::options_thatAreRight_startTheWindow()
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

QTEST_GUILESS_MAIN(ProgramOptionsTest)
#include "tst_programoptions.moc"
