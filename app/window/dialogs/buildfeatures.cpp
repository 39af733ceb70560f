// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/dialogs/buildfeatures.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

#ifdef __GLIBC__
/// Defined by wipingallocator.cpp; null in a program without it.
extern "C" [[gnu::weak]] const char inspectorWipesFreedMemory;
#endif

namespace Inspector {

namespace {

/// Gives the free functions of this file a translation context of their own.
class Build {
    Q_DECLARE_TR_FUNCTIONS(Build)
};

bool wipesFreedMemory()
{
#ifdef __GLIBC__
    return &inspectorWipesFreedMemory != nullptr;
#else
    return false;
#endif
}

/// The compiler says by these macros what it was asked for, by us or by a packager.
QStringList hardening()
{
    QStringList names;
#if defined __SSP_STRONG__ || defined __SSP_ALL__
    names += Build::tr("stack protector");
#endif
#if defined __OPTIMIZE__ && defined _FORTIFY_SOURCE
    if (_FORTIFY_SOURCE > 0) {
        names += u"FORTIFY"_s;
    }
#endif
#ifdef _GLIBCXX_ASSERTIONS
    names += Build::tr("standard library assertions");
#endif
#if defined __CET__ || defined __ARM_FEATURE_BTI_DEFAULT
    names += Build::tr("control-flow protection");
#endif
    return names;
}

} // namespace

QString buildFeatures()
{
    const QString memory = wipesFreedMemory()
        ? Build::tr("This build overwrites the memory it frees.")
        : Build::tr("This build does not overwrite the memory it frees.");
    const QStringList names = hardening();
    if (names.isEmpty()) {
        return memory + u' ' + Build::tr("It is compiled without hardening.");
    }
    //: %1: a list of protections, "stack protector, FORTIFY"
    return memory + u' ' + Build::tr("Hardening: %1.").arg(names.join(u", "_s));
}

} // namespace Inspector
