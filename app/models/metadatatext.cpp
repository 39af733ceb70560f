// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "models/metadatatext.h"

#include "core/findings/findingpaths.h"
#include "core/json/jsonescapes.h"
#include "core/metadata/expiry.h"
#include "core/metadata/typewords.h"
#include "core/scopes/scopename.h"
#include "core/secrets/hiddensecret.h"
#include "core/secrets/redactedsource.h"
#include "core/text/labelledtext.h"
#include "core/util/moments.h"
#include "core/util/utc.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <climits>
#include <limits>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

using Kind = MetadataRow::Kind;
using Json = JsonTree::Kind;

constexpr qsizetype maxShownName = 120;

bool isScopeList(const FieldSpec *spec)
{
    return spec && spec->type == FieldType::TextList;
}

QString timeText(qint64 msSinceEpoch)
{
    const QDateTime utc = utcDateTime(HubSpotTime(Milliseconds(msSinceEpoch)));
    const QDateTime local = utc.toLocalTime();
    const QLocale locale;
    const QString dateAndTime = u"yyyy-MM-dd HH:mm:ss"_s;
    //: %1 is a local date and time, %2 the same in UTC, without the date where it is the same day
    return MetadataText::tr("%1 (%2 UTC)")
        .arg(locale.toString(local, dateAndTime),
            locale.toString(utc, local.date() == utc.date() ? u"HH:mm:ss"_s : dateAndTime));
}

QString yesOrNo(bool value)
{
    return value ? MetadataText::tr("yes") : MetadataText::tr("no");
}

// Text, a fingerprint beside it so that two secrets can be told apart.
QString maskedText(QStringView secret)
{
    if (isHiddenSecret(secret)) {
        return secret.toString(); // of an export that was opened again: a placeholder has no fingerprint
    }
    //: %1 is the masked secret, %2 eight hexadecimal digits that name it
    return MetadataText::tr("%1 (fingerprint %2)").arg(mask(secret), fingerprint(secret));
}

} // namespace

void MetadataText::clear()
{
    inspection = {};
    reading = {};
    isReadingDifferent = false;
    isSignedPartDifferent = false;
}

QString MetadataText::shown(const ServerText &text, Extent extent) const
{
    return extent == Extent::Cell
        ? text.shown(inspection.redactor, maxCell)
        : text.shownInLines(inspection.redactor, std::numeric_limits<qsizetype>::max());
}

QString MetadataText::key(const MetadataRow &row) const
{
    switch (row.kind) {
    case Kind::Value: {
        const QString name = inspection.metadata.tree().name(row.source);
        return row.spec ? name : ServerText(name).shown(inspection.redactor, maxShownName);
    }
    case Kind::Missing:
        return QString::fromLatin1(row.spec->path).section(u'.', -1);
    case Kind::ReadingField:
        return tokenFieldName(tokenField(row).number);
    case Kind::Reading:
    case Kind::ReadingScope:
    case Kind::ReadingEnd:
        break;
    }
    return {};
}

QString MetadataText::field(const MetadataRow &row) const
{
    const JsonTree &tree = inspection.metadata.tree();
    switch (row.kind) {
    case Kind::Value:
        if (tree.kind(tree.parent(row.source)) == Json::Array) {
            return u'[' + QString::number(row.row) + u']';
        }
        if (QString name = key(row); !name.isEmpty()) {
            return name;
        }
        return tr("(no name)");
    case Kind::Missing:
        return key(row);
    case Kind::Reading:
        return tr("Read from the token");
    case Kind::ReadingField: {
        const QString name = key(row);
        return name.isEmpty() ? tr("field %1").arg(tokenField(row).number) : name;
    }
    case Kind::ReadingScope:
        return u'[' + QString::number(row.row) + u']';
    case Kind::ReadingEnd:
        return tr("Damaged from here");
    }
    return {};
}

QString MetadataText::value(const MetadataRow &row) const
{
    return cell(row, Extent::Cell);
}

QString MetadataText::fullValue(const MetadataRow &row) const
{
    return cell(row, Extent::Full);
}

QString MetadataText::cell(const MetadataRow &row, Extent extent) const
{
    switch (row.kind) {
    case Kind::Value:
        return jsonValue(row, extent);
    case Kind::Missing:
        return tr("not in this reply");
    case Kind::Reading:
        if (inspection.metadata.isEmpty()) {
            return tr("not confirmed by HubSpot");
        }
        return isReadingDifferent ? tr("not confirmed by HubSpot, differs from the reply")
                                  : tr("not confirmed by HubSpot, agrees with the reply");
    case Kind::ReadingField:
        return readingValue(tokenField(row), row.spec);
    case Kind::ReadingScope: {
        const qint32 index = scopeIndex(row);
        const QString name = indices.name(index);
        return name.isEmpty() ? tr("index %1").arg(index) : shown(name, extent);
    }
    case Kind::ReadingEnd:
        return tr("%1 of %2 bytes could be read").arg(reading.readBytes).arg(reading.totalBytes);
    }
    return {};
}

QString MetadataText::jsonValue(const MetadataRow &row, Extent extent) const
{
    const JsonTree &tree = inspection.metadata.tree();
    const JsonTree::Node node = row.source;
    switch (tree.kind(node)) {
    case Json::Null:
        return u"null"_s;
    case Json::Boolean:
        return yesOrNo(tree.boolean(node));
    case Json::Number:
        return row.isSecret ? maskedText(QString::fromLatin1(tree.source(node))) : numberValue(row, extent);
    case Json::String: {
        const QString text = tree.string(node);
        if (text.isEmpty()) {
            return tr("(empty)");
        }
        if (row.isSecret) {
            return maskedText(text);
        }
        const bool isBlank = text.front().isSpace() && shown(text, Extent::Full).trimmed().isEmpty();
        return isBlank ? tr("(only blanks)") : shown(text, extent);
    }
    case Json::Array:
        return isScopeList(row.spec) ? tr("%n scopes", nullptr, tree.childCount(node))
                                     : tr("%n values", nullptr, tree.childCount(node));
    case Json::Object: {
        const QString fields = tr("%n fields", nullptr, tree.childCount(node));
        // Of the signed part it is also known whether it fits the rest.
        const bool isSigned = row.spec != nullptr && row.spec->type == FieldType::Object;
        return isSigned && !isSignedPartDifferent ? tr("%1, agree with the reply").arg(fields) : fields;
    }
    }
    return {};
}

QString MetadataText::numberValue(const MetadataRow &row, Extent extent) const
{
    const JsonTree &tree = inspection.metadata.tree();
    QString asSent = shown(QString::fromLatin1(tree.source(row.source)), extent);
    const auto integer = tree.integer(row.source);
    if (!row.spec || !integer
        || inspection.metadata.stateAs(row.source, row.spec->type) != FieldState::Present) {
        return asSent;
    }
    if (row.spec->type == FieldType::EpochMilliseconds && *integer <= maxMomentMs) {
        return timeText(*integer);
    }
    if (row.spec->type == FieldType::Seconds && *integer <= maxMomentMs / 1000) {
        //: %1 is a number of seconds, %2 the same as minutes and seconds, 29:14
        return tr("%1 s (%2)").arg(asSent, remainingText(std::chrono::seconds(*integer)));
    }
    return asSent;
}

QString MetadataText::readingValue(const TokenField &field, const FieldSpec *spec) const
{
    constexpr quint32 scopesField = 2;
    if (field.wire == TokenField::Wire::Bytes) {
        if (spec && spec->isSecret) {
            return field.bytes.isEmpty() ? tr("(empty)")
                                         : maskedText(QString::fromLatin1(field.bytes.toBase64()));
        }
        if (field.number == scopesField && field.isExpectedWire && reading.scopeCount) {
            return tr(
                "%n scopes", nullptr, static_cast<int>(std::clamp<qint64>(*reading.scopeCount, 0, INT_MAX)));
        }
        if (spec && spec->type == FieldType::Text) {
            return field.bytes.isEmpty() ? tr("(empty)")
                                         : shown(QString::fromUtf8(field.bytes), Extent::Cell);
        }
        return field.bytes.isEmpty() ? tr("(empty)")
                                     : tr("%n bytes", nullptr, static_cast<int>(field.bytes.size()));
    }
    if (spec && spec->type == FieldType::Boolean && field.integer <= 1) {
        return yesOrNo(field.integer == 1);
    }
    if (spec && spec->type == FieldType::EpochMilliseconds
        && field.integer <= static_cast<quint64>(maxMomentMs)) {
        return timeText(static_cast<qint64>(field.integer));
    }
    return QString::number(field.integer);
}

QString MetadataText::scopeMeaning(const QString &scope) const
{
    return inspection.redactor.redact(
        scopeExplanation(parseScopeName(ServerText(scope).shown(inspection.redactor, maxShownName))));
}

QString MetadataText::expectation(const MetadataRow &row, const MetadataRow *parent) const
{
    if (row.kind != Kind::Value) {
        return {};
    }
    const JsonTree &tree = inspection.metadata.tree();
    const Json kind = tree.kind(row.source);
    QString expected;
    if (row.spec) {
        if (inspection.metadata.stateAs(row.source, row.spec->type) == FieldState::WrongType) {
            const bool isList =
                row.spec->type == FieldType::TextList || row.spec->type == FieldType::IntegerList;
            if (isList && kind == Json::Array) {
                return tr("Unexpected: not everything in this list is what HubSpot documents.");
            }
            expected = expectedTypeText(row.spec->type);
        }
    } else if (parent && parent->spec && parent->kind == Kind::Value) {
        if (tree.kind(parent->source) == Json::Array && !isElementOf(tree, row.source, parent->spec->type)) {
            expected = expectedElementText(parent->spec->type);
        }
    }
    if (expected.isEmpty()) {
        return {};
    }
    //: %1 is what stands there ("text"), %2 "a whole number was expected"
    return tr("Unexpected: %1, where %2.").arg(jsonKindText(kind), expected);
}

QString MetadataText::meaning(const MetadataRow &row, const MetadataRow *parent) const
{
    QString text = row.spec ? row.spec->translatedExplanation() : QString();
    switch (row.kind) {
    case Kind::Value: {
        if (row.isUnknown) {
            text = tr("New: HubSpot's documentation does not describe this field.");
        } else if (parent && isScopeList(parent->spec)
            && inspection.metadata.tree().kind(row.source) == Json::String) {
            text = scopeMeaning(inspection.metadata.tree().string(row.source));
        }
        const QString unexpected = row.saysWhatWasExpected ? QString() : expectation(row, parent);
        return unexpected.isEmpty() || text.isEmpty() ? QString(unexpected + text)
                                                      : QString(unexpected + u' ' + text);
    }
    case Kind::Missing:
        return text;
    case Kind::Reading:
        return tr(
            "What the token says about itself, read on this computer. HubSpot does not publish this form, "
            "and the signature cannot be checked here.");
    case Kind::ReadingField:
        if (row.isUnknown) {
            text = tr("New: this program does not know the field.");
        }
        if (!tokenField(row).isExpectedWire) {
            text.prepend(tr("Unexpected: written in another form than usual.") + u' ');
        }
        return labelledText(byteRange(row), text);
    case Kind::ReadingScope: {
        const qint32 index = scopeIndex(row);
        const QString name = indices.name(index);
        return name.isEmpty()
            ? tr("A scope whose name is not known yet.")
            : tr("Inferred from index %1: %2").arg(QString::number(index), scopeMeaning(name));
    }
    case Kind::ReadingEnd:
        return tr("The rest is damaged or was cut off. Paste the whole token.");
    }
    return {};
}

QVariant MetadataText::rawValue(const MetadataRow &row) const
{
    if (row.kind == Kind::ReadingField) {
        const TokenField &field = tokenField(row);
        if (field.wire == TokenField::Wire::Bytes) {
            // Bytes are no text; base64 is how HubSpot writes them.
            return row.isSecret ? QVariant(QString::fromLatin1(field.bytes.toBase64()))
                                : QVariant(field.bytes);
        }
        return field.integer <= static_cast<quint64>(std::numeric_limits<qint64>::max())
            ? QVariant(static_cast<qint64>(field.integer))
            : QVariant(QString::number(field.integer));
    }
    if (row.kind == Kind::ReadingScope) {
        return scopeIndex(row);
    }
    if (row.kind != Kind::Value) {
        return {};
    }
    const JsonTree &tree = inspection.metadata.tree();
    switch (tree.kind(row.source)) {
    case Json::Boolean:
        return tree.boolean(row.source);
    case Json::Number:
        if (const auto integer = tree.integer(row.source)) {
            return *integer;
        }
        return QString::fromLatin1(tree.source(row.source));
    case Json::String:
        return tree.string(row.source);
    case Json::Null:
    case Json::Array:
    case Json::Object:
        break;
    }
    return {};
}

QString MetadataText::rawText(const MetadataRow &row) const
{
    if (row.kind != Kind::Value) {
        return row.kind == Kind::ReadingField ? readingValue(tokenField(row), row.spec) : QString();
    }
    const JsonTree &tree = inspection.metadata.tree();
    if (row.isSecret) {
        const QString text = tree.string(row.source);
        return mask(text.isEmpty() ? QString::fromUtf8(tree.source(row.source)) : text);
    }
    return jsonEscaped(redactedSource(tree, row.source, inspection.redactor));
}

QString MetadataText::path(const MetadataRow &row) const
{
    if (row.kind == Kind::Value) {
        return nodePath(inspection.metadata.tree(), row.source, inspection.redactor);
    }
    return row.kind == Kind::Missing ? QString::fromLatin1(row.spec->path) : QString();
}

QString MetadataText::byteRange(const MetadataRow &row) const
{
    if (row.kind == Kind::ReadingField) {
        return tr("bytes %1-%2").arg(tokenField(row).begin).arg(tokenField(row).end - 1);
    }
    if (row.kind == Kind::ReadingEnd && reading.readBytes < reading.totalBytes) {
        return tr("bytes %1-%2").arg(reading.readBytes).arg(reading.totalBytes - 1);
    }
    return {};
}

} // namespace Inspector
