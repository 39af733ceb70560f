// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

class QCoreApplication;
class QLocale;

namespace Inspector {

/// Installs the translation for the first of the locale's languages that the program speaks, otherwise
/// English, whose plural forms are a translation too; and Qt's own texts in that same language, so that no
/// dialog has buttons of another one; and makes dates and numbers of that language the default. Not in Qt's
/// file dialog: QFileSystemModel writes dates and sizes by QLocale::system(), whatever the default is (seen
/// on Qt 6.4.2 to 6.11.2). The translators belong to `application`.
void installTranslators(QCoreApplication &application, const QLocale &locale);

} // namespace Inspector
