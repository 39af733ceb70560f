// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/metadata/typewords.h"

#include "core/metadata/hubspotfacts.h"

#include <QCoreApplication>

namespace Inspector {

QString jsonKindText(JsonTree::Kind kind)
{
    switch (kind) {
    case JsonTree::Kind::Null:
        return QCoreApplication::translate("TypeWords", "null");
    case JsonTree::Kind::Boolean:
        return QCoreApplication::translate("TypeWords", "true or false");
    case JsonTree::Kind::Number:
        return QCoreApplication::translate("TypeWords", "a number");
    case JsonTree::Kind::String:
        return QCoreApplication::translate("TypeWords", "text");
    case JsonTree::Kind::Array:
        return QCoreApplication::translate("TypeWords", "a list");
    case JsonTree::Kind::Object:
        return QCoreApplication::translate("TypeWords", "an object");
    }
    return {};
}

QString expectedTypeText(FieldType type)
{
    switch (type) {
    case FieldType::Integer32:
        return QCoreApplication::translate("TypeWords", "a whole number from 0 to %1 was expected")
            .arg(maxId);
    case FieldType::Seconds:
        return QCoreApplication::translate("TypeWords", "a number of whole seconds was expected");
    case FieldType::EpochMilliseconds:
        return QCoreApplication::translate("TypeWords", "a time in milliseconds since 1970 was expected");
    case FieldType::Text:
        return QCoreApplication::translate("TypeWords", "text was expected");
    case FieldType::Boolean:
        return QCoreApplication::translate("TypeWords", "true or false was expected");
    case FieldType::TextList:
        return QCoreApplication::translate("TypeWords", "a list of texts was expected");
    case FieldType::IntegerList:
        return QCoreApplication::translate("TypeWords", "a list of whole numbers was expected");
    case FieldType::Object:
        return QCoreApplication::translate("TypeWords", "an object was expected");
    case FieldType::Base64:
        return QCoreApplication::translate("TypeWords", "base64 text was expected");
    }
    return {};
}

QString expectedElementText(FieldType list)
{
    switch (list) {
    case FieldType::TextList:
        return QCoreApplication::translate("TypeWords", "text was expected");
    case FieldType::IntegerList:
        return QCoreApplication::translate("TypeWords", "a whole number was expected");
    default:
        return {};
    }
}

} // namespace Inspector
