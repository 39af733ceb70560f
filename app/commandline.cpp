// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "commandline.h"

#include "network/apibase.h"
#include "session/sentences.h"
#include "stdintoken.h"
#include "window/dialogs/buildfeatures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

/// Gives the free functions of this file a translation context of their own.
class Options {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

void addOptions(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(
        Options::tr("Shows whose a HubSpot token is, what it may do and how long it lives."));
    parser.addOptions({
        {u"demo"_s,
            Options::tr(
                "Starts a simulated HubSpot on 127.0.0.1 with made-up tokens; nothing leaves the machine.")},
        {u"api-base"_s,
            Options::tr("Asks another server instead of https://api.hubapi.com: https, or http for loopback "
                        "addresses; a path prefix is possible."),
            u"URL"_s},
        {u"token-stdin"_s,
            Options::tr(
                "Reads standard input (up to %1 KiB, read as a paste is) and inspects the token in it.")
                .arg(StdinToken::maxText / 1024)},
        {u"open"_s, Options::tr("The same as FILE alone."), u"FILE"_s},
        {{u"h"_s, u"help"_s}, Options::tr("Shows this help.")},
        {{u"v"_s, u"version"_s}, Options::tr("Shows the version.")},
    });
    parser.addPositionalArgument(u"FILE"_s,
        Options::tr(
            "Shows a saved reply or export without any network; any other text is read as a paste is."),
        u"[FILE]"_s);
    // Qt's own, which it takes from the command line itself.
    for (const char *name : {"platform", "platformpluginpath", "platformtheme", "plugin", "qwindowgeometry",
             "qwindowicon", "qwindowtitle", "icon", "title", "geometry", "display", "style", "stylesheet",
             "session", "fontengine", "dpi", "dialogs"}) {
        QCommandLineOption option(QString::fromLatin1(name), QString(), u"value"_s);
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
    QCommandLineOption reverse(u"reverse"_s);
    reverse.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(reverse);
}

/// A file as openSaved() takes it. A pipe or a device is none: reading it might wait for ever.
bool isReadableFile(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() && info.isReadable();
}

} // namespace

Expected<CommandLine, CommandLineError> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    const bool isUnderstood = parser.parse(arguments);
    CommandLine result;
    if (isUnderstood && parser.isSet(u"help"_s)) {
        result.action = CommandLine::Action::ShowHelp;
        return result;
    }
    if (isUnderstood && parser.isSet(u"version"_s)) {
        result.action = CommandLine::Action::ShowVersion;
        return result;
    }
    if (!isUnderstood) {
        return CommandLineError{Options::tr("unknown option, or an option without its value; see --help")};
    }
    const QStringList files = parser.positionalArguments();
    if (!std::all_of(files.begin(), files.end(), isReadableFile)) {
        return CommandLineError{
            Options::tr("unexpected argument, and no file that can be read; a token is never taken from the "
                        "command line, see --token-stdin")};
    }
    if (files.size() > 1 || (!files.isEmpty() && parser.isSet(u"open"_s))) {
        return CommandLineError{Options::tr("one file at a time can be opened")};
    }
    result.isDemo = parser.isSet(u"demo"_s);
    result.readsTokenFromStdin = parser.isSet(u"token-stdin"_s);
    result.openPath = files.isEmpty() ? parser.value(u"open"_s) : files.constFirst();
    if (result.isDemo && parser.isSet(u"api-base"_s)) {
        return CommandLineError{Options::tr("--demo and --api-base exclude each other")};
    }
    if (parser.isSet(u"open"_s) && result.openPath.isEmpty()) {
        return CommandLineError{Options::tr("--open needs a file")};
    }
    if (!result.openPath.isEmpty() && result.readsTokenFromStdin) {
        return CommandLineError{Options::tr("a file and --token-stdin exclude each other")};
    }
    const auto apiBase =
        parseApiBase(parser.isSet(u"api-base"_s) ? parser.value(u"api-base"_s) : u"https://api.hubapi.com"_s);
    if (!apiBase) {
        return CommandLineError{apiBaseErrorText(apiBase.error())};
    }
    result.apiBase = *apiBase;
    return result;
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText() + u'\n' + buildFeatures() + u'\n';
}

} // namespace Inspector
