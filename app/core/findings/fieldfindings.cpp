// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/findings/fieldfindings.h"

#include "core/findings/findingcollector.h"
#include "core/findings/findingpaths.h"
#include "core/metadata/typewords.h"
#include "core/secrets/hiddensecret.h"
#include "core/text/visibletext.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

using Kind = Finding::Kind;
using Node = JsonTree::Node;

// Ten times the longest text in a recorded reply, the groups of some hundred scopes.
constexpr qsizetype maxUsualText = 16 * 1024;

bool hasStandardBase64Form(const QString &text)
{
    if (text.size() % 4 != 0) {
        return false;
    }
    const QByteArray latin = text.toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(latin, QByteArray::AbortOnBase64DecodingErrors);
    return decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok;
}

/// Whether a browser would find a tag in the text.
bool holdsMarkup(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const QChar next = text.at(i + 1);
        if (text.at(i) == u'<' && (next.isLetter() || next == u'/' || next == u'!' || next == u'?')) {
            return true;
        }
    }
    return false;
}

class FieldChecks final {
public:
    FieldChecks(const Inspection &inspection, FindingCollector &collector)
        : m_inspection(inspection)
        , m_metadata(inspection.metadata)
        , m_tree(inspection.metadata.tree())
        , m_collector(collector)
    {
    }

    void checkDuplicates();
    void checkFields();
    void checkActive();
    void checkUnknownMembers();

private:
    void checkField(const FieldSpec &field, const QString &path);
    void checkEmpty(const FieldSpec &field, const QString &path);
    void checkText(const FieldSpec &field, const QString &path, const QString &text);
    void checkWrongType(const FieldSpec &field, const QString &path, Node node);
    void checkListElements(const FieldSpec &field, Node list);

    const Inspection &m_inspection;
    const TokenMetadata &m_metadata;
    const JsonTree &m_tree;
    FindingCollector &m_collector;
};

void FieldChecks::checkFields()
{
    for (const FieldSpec &field : documentedFields()) {
        const bool isOfShape = field.shapes.testFlag(m_metadata.shape());
        const QString path = QString::fromLatin1(field.path);
        const QString parent = parentPath(path);
        if (!parent.isEmpty()) {
            const Node node = m_metadata.node(parent);
            if (node == JsonTree::none || m_tree.kind(node) != JsonTree::Kind::Object) {
                continue;
            }
        }
        const bool isActiveField = path == "active"_L1 && factsOf(m_metadata.shape()).isIntrospection;
        if (isActiveField) {
            continue; // see checkActive()
        }
        if (isOfShape || m_metadata.node(path) != JsonTree::none) {
            checkField(field, path);
        }
    }
}

// Without `active: true` the rest of the reply may describe a dead token.
void FieldChecks::checkActive()
{
    if (factsOf(m_metadata.shape()).isIntrospection && !m_metadata.active()) {
        m_collector.add(Kind::ActiveUnclear, Severity::Error, u"active"_s);
    }
}

void FieldChecks::checkField(const FieldSpec &field, const QString &path)
{
    const Node node = m_metadata.node(path);
    switch (m_metadata.state(field)) {
    case FieldState::Missing:
        if (field.presence == FieldPresence::Always) {
            m_collector.add(Kind::FieldMissing, Severity::Warning, path, {path});
        } else if (field.presence == FieldPresence::Usually) {
            m_collector.add(Kind::FieldMissing, Severity::Note, path, {path});
        }
        return;
    case FieldState::Null:
        checkEmpty(field, path);
        return;
    case FieldState::WrongType:
        checkWrongType(field, path, node);
        return;
    case FieldState::Present:
        break;
    }
    if (field.type == FieldType::TextList || field.type == FieldType::IntegerList) {
        checkListElements(field, node);
    }
    if (field.type == FieldType::Text || field.type == FieldType::Base64) {
        checkText(field, path, m_tree.string(node));
    }
}

// Only for fields that replies fill; the trial lists, for example, are empty in almost all.
void FieldChecks::checkEmpty(const FieldSpec &field, const QString &path)
{
    if (field.presence == FieldPresence::Always) {
        m_collector.add(Kind::FieldEmpty, Severity::Warning, path, {path});
    } else if (field.presence == FieldPresence::Usually) {
        m_collector.add(Kind::FieldEmpty, Severity::Note, path, {path});
    }
}

void FieldChecks::checkText(const FieldSpec &field, const QString &path, const QString &text)
{
    const bool isBase64 = field.type == FieldType::Base64;
    // A mask comes from our redacted export, not from HubSpot; early exports had "abcd...wxyz" only.
    const bool isOurMask =
        m_inspection.isSaved && field.isSecret && (isHiddenSecret(text) || text.contains(u'\u2026'));
    if (isOurMask || (m_inspection.isSaved && text == leftOutMark)) {
        return;
    }
    if (text.size() > maxUsualText) {
        m_collector.add(Kind::TextVeryLong, Severity::Warning, path, {path, QString::number(text.size())});
    } else if (text.trimmed().isEmpty() && (!isBase64 || field.isSecret)) {
        checkEmpty(field, path);
    } else if (isBase64 && !hasStandardBase64Form(text)) {
        m_collector.add(Kind::NotBase64, Severity::Note, path, {path});
    } else if (!isBase64 && (visibleLine(text) != text || holdsMarkup(text))) {
        m_collector.add(Kind::TextNotPlain, Severity::Note, path, {path});
    }
}

void FieldChecks::checkWrongType(const FieldSpec &field, const QString &path, Node node)
{
    const JsonTree::Kind kind = m_tree.kind(node);
    const bool isInteger = kind == JsonTree::Kind::Number
        && (m_tree.integer(node)
            || std::none_of(m_tree.source(node).begin(), m_tree.source(node).end(),
                [](char c) { return c == '.' || c == 'e' || c == 'E'; }));
    const bool isList = field.type == FieldType::TextList || field.type == FieldType::IntegerList;
    if (field.type == FieldType::Integer32 && isInteger) {
        m_collector.add(Kind::IdOutOfRange, Severity::Warning, path,
            {path, m_collector.argument(QString::fromLatin1(m_tree.source(node))),
                expectedTypeText(field.type)});
    } else if (isList && kind == JsonTree::Kind::Array) {
        checkListElements(field, node);
    } else {
        m_collector.add(Kind::FieldWrongType, Severity::Warning, path,
            {path, jsonKindText(kind), expectedTypeText(field.type)});
    }
}

void FieldChecks::checkListElements(const FieldSpec &field, Node list)
{
    for (int row = 0; row < m_tree.childCount(list); ++row) {
        const Node element = m_tree.child(list, row);
        if (isElementOf(m_tree, element, field.type)) {
            continue;
        }
        if (!m_collector.isListed(Kind::FieldWrongType)) {
            m_collector.add(Kind::FieldWrongType, Severity::Warning, {});
            continue;
        }
        const QString path = nodePath(m_tree, element, m_collector.redactor());
        m_collector.add(Kind::FieldWrongType, Severity::Warning, path,
            {path, jsonKindText(m_tree.kind(element)), expectedElementText(field.type)});
    }
}

void FieldChecks::checkUnknownMembers()
{
    QMap<QString, QSet<QString>> known; // parent's path -> names
    for (const FieldSpec &field : documentedFields()) {
        const QString path = QString::fromLatin1(field.path);
        const QString parent = parentPath(path);
        known[parent].insert(path.mid(parent.isEmpty() ? 0 : parent.size() + 1));
    }
    for (auto level = known.cbegin(); level != known.cend(); ++level) {
        const Node object = level.key().isEmpty() ? JsonTree::root : m_metadata.node(level.key());
        if (object == JsonTree::none || m_tree.kind(object) != JsonTree::Kind::Object) {
            continue;
        }
        for (int row = 0; row < m_tree.childCount(object); ++row) {
            const Node member = m_tree.child(object, row);
            const QString name = m_tree.name(member);
            if (level->contains(name)) {
                continue;
            }
            if (m_collector.isListed(Kind::FieldUnknown)) {
                m_collector.add(Kind::FieldUnknown, Severity::Note,
                    nodePath(m_tree, member, m_collector.redactor()), {m_collector.argument(name)});
            } else {
                m_collector.add(Kind::FieldUnknown, Severity::Note, {});
            }
        }
    }
}

void FieldChecks::checkDuplicates()
{
    QSet<QString> seen;
    for (Node object = 0; object < m_tree.size(); ++object) {
        if (m_tree.kind(object) != JsonTree::Kind::Object || m_tree.childCount(object) < 2) {
            continue;
        }
        seen.clear();
        for (int row = 0; row < m_tree.childCount(object); ++row) {
            const Node member = m_tree.child(object, row);
            const QString name = m_tree.name(member);
            const auto before = seen.size();
            seen.insert(name);
            if (seen.size() != before) {
                continue;
            }
            const bool isListed = m_collector.isListed(Kind::DuplicateField);
            m_collector.add(Kind::DuplicateField, Severity::Warning,
                isListed ? nodePath(m_tree, member, m_collector.redactor()) : QString(),
                isListed ? QStringList{m_collector.argument(name)} : QStringList());
        }
    }
}

} // namespace

void checkReplyFields(const Inspection &inspection, FindingCollector &collector)
{
    FieldChecks checks(inspection, collector);
    checks.checkDuplicates();
    // For an unknown token HubSpot sends `active: false` alone: no field is missing.
    if (inspection.metadata.active() != false) {
        checks.checkActive();
        checks.checkFields();
    }
    checks.checkUnknownMembers();
}

} // namespace Inspector
