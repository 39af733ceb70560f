// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/errors/diagnosis.h"

#include <QString>
#include <QStringList>

namespace Inspector {

class Redactor;

/// A cause in a person's words. All plain text.
struct CauseSentence {
    QString sentence;
    QStringList evidence; ///< a sentence each
    QString nextStep;
};
/// The words for a cause of `diagnosis`. `redactor` knows the secrets of the session; names out of the error
/// are made visible and bounded.
[[nodiscard]] CauseSentence causeSentence(
    const Diagnosis &diagnosis, const Cause &cause, const Redactor &redactor);
/// The whole as lines: the verdict, numbered causes, and what the error says of itself.
[[nodiscard]] QStringList diagnosisLines(const Diagnosis &diagnosis, const Redactor &redactor);

} // namespace Inspector
