// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "commandline.h"
#include "core/util/clock.h"
#include "demo/simulatedhubspot.h"
#include "messages.h"
#include "processhardening.h"
#include "session/filework.h"
#include "session/inspectionsession.h"
#include "session/translation.h"
#include "stdintoken.h"
#include "window/mainwindow.h"
#include "window/widgets/icons.h"

#include <QApplication>
#include <QLocale>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Inspector;

namespace {

constexpr int wrongUsage = 2;
constexpr std::chrono::milliseconds iconDelay(100);
constexpr std::chrono::seconds lastWrite(1); // a healthy disk takes some milliseconds

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
}

void nameApplication()
{
    QCoreApplication::setApplicationName(u"hubspot-token-inspector"_s);
    QCoreApplication::setOrganizationName(u"hubspot-token-inspector"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(INSPECTOR_VERSION));
}

/// --help, --version and mistakes need no display, so they end before there is a QApplication.
int answerOnTerminal(int &argc, char **argv)
{
    QCoreApplication application(argc, argv);
    installTranslators(application, QLocale());
    const auto commandLine = parseCommandLine(QCoreApplication::arguments());
    if (!commandLine) {
        print(stderr, u"hubspot-token-inspector: "_s + commandLine.error().sentence + u'\n');
        return wrongUsage;
    }
    const bool isHelp = commandLine->action == CommandLine::Action::ShowHelp;
    print(stdout,
        isHelp ? helpText()
               : QString(u"hubspot-token-inspector "_s + QCoreApplication::applicationVersion() + u'\n'));
    return 0;
}

int run(const CommandLine &options)
{
    const SystemClock clock;
    std::unique_ptr<SimulatedHubSpot> demo;
    if (options.isDemo) {
        demo = std::make_unique<SimulatedHubSpot>(clock);
        if (!demo->listen()) {
            print(stderr,
                QCoreApplication::translate("main", "no free port on 127.0.0.1 for the demo") + u'\n');
            return 1;
        }
    }
    InspectionSession session(clock, demo ? demo->baseUrl() : options.apiBase);
    MainWindow window(session, demo.get());
    window.show();
    if (!options.openPath.isEmpty()) {
        window.openFile(options.openPath);
    } else if (options.readsTokenFromStdin) {
        auto *input = new StdinToken(&window);
        QObject::connect(input, &StdinToken::read, &window, [&window](const QString &text) {
            if (text.trimmed().isEmpty()) {
                window.showProblem(QCoreApplication::translate(
                    "main", "There was no token on standard input. Paste the token above."));
                return;
            }
            window.applyToken(text);
            window.inspect();
        });
    } else if (demo) {
        window.applyToken(demo->tokens().constFirst().token);
    }
    const int status = QApplication::exec();
    (void)FileWork::waitForAll(lastWrite);
    return status;
}

} // namespace

// Qt lets no exception through its event loop, and what std::get() throws is a mistake in this program.
int main(int argc, char *argv[]) // NOLINT(bugprone-exception-escape)
{
    hardenProcess();
    shareHeap();
    redactMessages();
    nameApplication();
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments += QString::fromLocal8Bit(argv[i]);
    }
    const auto commandLine = parseCommandLine(arguments);
    if (!commandLine || commandLine->action != CommandLine::Action::Run) {
        return answerOnTerminal(argc, argv);
    }
    beginDisplaySearch();
    QApplication application(argc, argv);
    endDisplaySearch();
    QGuiApplication::setDesktopFileName(u"io.github.hubspot_token_inspector"_s);
    // After the first paint: seven pictures to read.
    QTimer::singleShot(iconDelay, &application, [] { QGuiApplication::setWindowIcon(applicationIcon()); });
    installTranslators(application, QLocale());
    return run(*commandLine);
}
