// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "session/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Inspector {

void installTranslators(QCoreApplication &application, const QLocale &locale)
{
    auto *own = new QTranslator(&application);
    const QString name = u"hubspot-token-inspector"_s;
    const QString folder = u":/i18n"_s;
    const bool isLoaded =
        own->load(locale, name, u"_"_s, folder) || own->load(QLocale(QLocale::English), name, u"_"_s, folder);
    if (!isLoaded) {
        delete own;
        return;
    }
    auto *qt = new QTranslator(&application);
    if (qt->load(QLocale(own->language()), u"qtbase"_s, u"_"_s,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qt);
    }
    QCoreApplication::installTranslator(own);
    // Dates and numbers in the language of the sentences around them; as in the person's country where that
    // speaks it.
    const QLocale loaded(own->language());
    QLocale::setDefault(
        loaded.language() == locale.language() ? QLocale(locale.language(), locale.territory()) : loaded);
}

} // namespace Inspector
