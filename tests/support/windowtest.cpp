// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "support/windowtest.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Inspector::Testing {

void WindowTest::initTestCase()
{
    m_settings = std::make_unique<OwnSettings>();
}

void WindowTest::init()
{
    failOnWarnings();
    m_language = std::make_unique<Language>(u"en"_s);
    QVERIFY(m_language->isLoaded());
    QSettings().clear();
    QGuiApplication::clipboard()->clear();
}

void WindowTest::cleanup()
{
    m_language.reset();
}

} // namespace Inspector::Testing
