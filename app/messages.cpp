// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "messages.h"

#include "core/secrets/redaction.h"

#include <QLocale>
#include <QMessageLogContext>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

/// The lines held back; null outside a search. Other threads do not look for the display.
thread_local std::unique_ptr<QStringList> heldLines;

void print(const QString &line)
{
    std::fputs(line.toLocal8Bit().constData(), stderr);
}

/// Translated without QCoreApplication, which is only half constructed when this is needed.
QString noDisplaySentence()
{
    const char *const sentence = QT_TRANSLATE_NOOP("main",
        "no window can be opened: there is no display (DISPLAY, WAYLAND_DISPLAY) that can be reached, or "
        "Qt's "
        "plugin for it is missing");
    QTranslator translator;
    QString translated;
    if (translator.load(QLocale(), u"hubspot-token-inspector"_s, u"_"_s, u":/i18n"_s)) {
        translated = translator.translate("main", sentence);
    }
    return translated.isEmpty() ? QString::fromUtf8(sentence) : translated;
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (heldLines && type == QtFatalMsg) {
        print(u"hubspot-token-inspector: "_s + noDisplaySentence() + u'\n');
        std::_Exit(EXIT_FAILURE);
    }
    const QString line = qFormatLogMessage(type, context, Redactor().redact(message)) + u'\n';
    if (heldLines && type != QtDebugMsg) {
        *heldLines += line;
    } else {
        print(line);
    }
}

} // namespace

void redactMessages()
{
    qInstallMessageHandler(handleMessage);
}

void beginDisplaySearch()
{
    heldLines = std::make_unique<QStringList>();
}

void endDisplaySearch()
{
    const std::unique_ptr<QStringList> lines = std::move(heldLines);
    print(lines->join(QString()));
}

} // namespace Inspector
