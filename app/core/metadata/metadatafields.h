// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/metadata/calls.h"

#include <QString>

#include <span>

namespace Inspector {

enum class FieldType : quint8 {
    Integer32,
    Seconds, ///< int64, a duration in seconds
    EpochMilliseconds, ///< int64, milliseconds since 1970 UTC
    Text,
    Boolean,
    TextList,
    IntegerList,
    Object,
    Base64, ///< text that should be base64, standard alphabet, padded
};

/// How often replies of a shape have a field.
enum class FieldPresence : quint8 {
    Always, ///< HubSpot's schema requires it, and recordings have it
    Usually, ///< current replies have it
    Rarely, ///< documented, but in few replies or none: not reported when missing
    Legacy, ///< only in replies of earlier years: not listed when missing
};

/// One documented field. The table of them is the only place that names HubSpot's fields.
struct FieldSpec {
    const char *path = nullptr; ///< "hub_id", "signed_access_token.expiresAt"
    FieldType type = FieldType::Text;
    FieldPresence presence = FieldPresence::Rarely;
    bool isSecret = false; ///< masked on screen, left out of exports by default
    ReplyShapes shapes;
    const char *label = nullptr; ///< two or three words, English source text for tr()
    const char *explanation = nullptr; ///< one plain sentence, English source text for tr()

    [[nodiscard]] QString translatedLabel() const;
    [[nodiscard]] QString translatedExplanation() const;
};

/// All documented fields; those of one parent in HubSpot's order.
[[nodiscard]] std::span<const FieldSpec> documentedFields();

/// The field at `path` ("hub_id", "signed_access_token.hubId"); null if HubSpot does not document it.
[[nodiscard]] const FieldSpec *findField(QStringView path);

} // namespace Inspector
