// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/paste/pastedthing.h"

namespace Inspector {

struct Candidate;
struct NormalisedText;

/// Blanks, quote marks and punctuation: what may be around a token without being a text.
[[nodiscard]] bool isAroundUnit(QChar unit);
/// What was taken off around a token of a text, in the order of the enum.
[[nodiscard]] QList<PasteNoise> noiseAround(const NormalisedText &plain, const Candidate &token);

} // namespace Inspector
