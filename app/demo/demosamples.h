// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace Inspector {

/// Something else than a token that people paste, made up.
struct DemoSample {
    QString label; ///< translated
    QString description; ///< translated: what pasting it shows, one sentence
    QString text;
};
/// Errors, install URL, project file and calls to try with the demo's tokens. `token` is one of them, for the
/// sample that holds a token too.
[[nodiscard]] QList<DemoSample> demoSamples(const QString &token);

} // namespace Inspector
