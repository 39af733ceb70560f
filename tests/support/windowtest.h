// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/samplereply.h"
#include "support/windowtesting.h"

#include <QObject>

#include <memory>

namespace Inspector::Testing {

/// What tests of the window share: each begins in English with empty settings and an empty clipboard, and a
/// warning fails it. A test with slots of these names calls them.
class WindowTest : public QObject {
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    SampleReply m_sample;

private:
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<Language> m_language;
};

} // namespace Inspector::Testing
