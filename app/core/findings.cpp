// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/findings.h"

#include "core/expiry.h"
#include "core/scopename.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

using Kind = Finding::Kind;
using Node = JsonTree::Node;

constexpr int mostOfOneKind = 20;
constexpr int mostNamesInSentence = 3;
constexpr qsizetype longestArgument = 80;
constexpr qint64 disagreementMs = 2000;
constexpr qint64 clockOffMs = 5000;
constexpr qint64 longestLifetimeMs = 6 * 3600 * 1000LL; // until 2021; half an hour since
constexpr qint64 lifetimeSlackMs = 60 * 1000;

qint64 saturatedDifference(qint64 a, qint64 b)
{
    qint64 result = 0;
    if (qSubOverflow(a, b, &result)) {
        return a < 0 ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
    }
    return result;
}

bool hasStandardBase64Form(const QString &text)
{
    if (text.size() % 4 != 0) {
        return false;
    }
    const QByteArray latin = text.toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(latin, QByteArray::AbortOnBase64DecodingErrors);
    return decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok;
}

bool isIntrospected(ReplyShape shape)
{
    return shape == ReplyShape::IntrospectedAccessToken || shape == ReplyShape::IntrospectedRefreshToken;
}

bool isOAuthShape(ReplyShape shape)
{
    return shape != ReplyShape::PrivateApp;
}

// What the tree shows below one another: a documented object's members have its path before their own.
QString parentPath(const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot < 0 ? QString() : path.left(dot);
}

class Checks final {
public:
    Checks(const Inspection &inspection, const TokenReading *reading, const ScopeIndices &indices,
        const Expiry &expiry, const Redactor &redactor);

    [[nodiscard]] QList<Finding> run();

private:
    void add(Kind kind, Severity severity, const QString &path, const QStringList &arguments = {});
    [[nodiscard]] QString argument(const QString &serverText) const;
    [[nodiscard]] QString names(const QStringList &scopes) const;

    void checkFields();
    void checkField(const FieldSpec &field, const QString &path);
    void checkActive();
    void checkWrongType(const FieldSpec &field, const QString &path, Node node);
    void checkListElements(const FieldSpec &field, Node list);
    void checkUnknownMembers();
    void checkDuplicates();
    void checkIdentity();
    void checkReading();
    void checkTime();
    void checkFlags();
    void checkScopes();
    void sort();

    const Inspection &m_inspection;
    const TokenMetadata &m_metadata;
    const JsonTree &m_tree;
    const TokenReading *m_reading;
    const ScopeIndices &m_indices;
    const Expiry &m_expiry;
    Redactor m_redactor;
    QList<Finding> m_findings;
    QMap<int, int> m_counts; // by kind
    QHash<int, Severity> m_severities; // of the last finding by kind
};

Checks::Checks(const Inspection &inspection, const TokenReading *reading, const ScopeIndices &indices,
    const Expiry &expiry, const Redactor &redactor)
    : m_inspection(inspection)
    , m_metadata(inspection.metadata)
    , m_tree(inspection.metadata.tree())
    , m_reading(reading && reading->isReadable() ? reading : nullptr)
    , m_indices(indices)
    , m_expiry(expiry)
    , m_redactor(redactor)
{
    for (const QString &secret : inspection.metadata.secrets()) {
        m_redactor.add(secret);
    }
    if (!inspection.token.isEmpty()) {
        m_redactor.add(inspection.token);
    }
}

QList<Finding> Checks::run()
{
    if (m_metadata.isEmpty()) {
        return {};
    }
    checkDuplicates();
    checkTime();
    // A token that HubSpot does not know comes with nothing but `active: false`; that is no list of faults.
    if (m_metadata.active() != false) {
        checkActive();
        checkFields();
        checkScopes();
        checkIdentity();
        checkFlags();
    }
    checkUnknownMembers();
    checkReading();
    sort();
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count) {
        if (count.value() > mostOfOneKind) {
            Finding rest;
            rest.kind = static_cast<Kind>(count.key());
            rest.severity = m_severities.value(count.key());
            rest.more = count.value() - mostOfOneKind;
            m_findings.append(rest);
        }
    }
    return m_findings;
}

void Checks::add(Kind kind, Severity severity, const QString &path, const QStringList &arguments)
{
    m_severities.insert(static_cast<int>(kind), severity);
    if (++m_counts[static_cast<int>(kind)] > mostOfOneKind) {
        return;
    }
    Finding finding;
    finding.kind = kind;
    finding.severity = severity;
    finding.path = path;
    finding.arguments = arguments;
    m_findings.append(finding);
}

QString Checks::argument(const QString &serverText) const
{
    // Cut first: a value of megabytes is no reason to search megabytes.
    return singleLine(visibleText(m_redactor.redact(serverText.left(4 * longestArgument)), longestArgument));
}

QString Checks::names(const QStringList &scopes) const
{
    QStringList shown;
    for (const QString &scope : scopes.mid(0, mostNamesInSentence)) {
        shown.append(argument(scope));
    }
    if (scopes.size() > mostNamesInSentence) {
        shown.append(u"\u2026"_s);
    }
    return shown.join(", "_L1);
}

void Checks::checkFields()
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
        const bool isChecked = path == "active"_L1 && isIntrospected(m_metadata.shape());
        if (isChecked) {
            continue; // by checkActive(), in words of its own
        }
        if (isOfShape || m_metadata.node(path) != JsonTree::none) {
            checkField(field, path);
        }
    }
}

// Only true says that the token works: everything else that the reply holds may be of a dead one.
void Checks::checkActive()
{
    if (isIntrospected(m_metadata.shape()) && !m_metadata.active()) {
        add(Kind::ActiveUnclear, Severity::Error, u"active"_s);
    }
}

void Checks::checkField(const FieldSpec &field, const QString &path)
{
    const Node node = m_metadata.node(path);
    switch (m_metadata.state(field)) {
    case FieldState::Missing:
        if (field.presence == FieldPresence::Always) {
            add(Kind::FieldMissing, Severity::Warning, path, {path});
        } else if (field.presence == FieldPresence::Usually) {
            add(Kind::FieldMissing, Severity::Note, path, {path});
        }
        return;
    case FieldState::Null:
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
    if (field.type == FieldType::Base64) {
        const QString text = m_tree.string(node);
        // A redacted export holds "abcd...wxyz" here, which is ours and not HubSpot's.
        const bool isOurMask = m_inspection.isSaved && field.isSecret && text.contains(u'\u2026');
        if (!isOurMask && !hasStandardBase64Form(text)) {
            add(Kind::NotBase64, Severity::Note, path, {path});
        }
    }
}

void Checks::checkWrongType(const FieldSpec &field, const QString &path, Node node)
{
    const JsonTree::Kind kind = m_tree.kind(node);
    const bool isInteger = kind == JsonTree::Kind::Number
        && (m_tree.integer(node)
            || std::none_of(m_tree.source(node).begin(), m_tree.source(node).end(),
                [](char c) { return c == '.' || c == 'e' || c == 'E'; }));
    const bool isList = field.type == FieldType::TextList || field.type == FieldType::IntegerList;
    if (field.type == FieldType::Integer32 && isInteger) {
        add(Kind::IdOutOfRange, Severity::Warning, path,
            {path, argument(QString::fromLatin1(m_tree.source(node)))});
    } else if (field.type == FieldType::Base64 && kind == JsonTree::Kind::String) {
        add(Kind::NotBase64, Severity::Note, path, {path});
    } else if (isList && kind == JsonTree::Kind::Array) {
        checkListElements(field, node);
    } else {
        add(Kind::FieldWrongType, Severity::Warning, path, {path});
    }
}

void Checks::checkListElements(const FieldSpec &field, Node list)
{
    const JsonTree::Kind expected =
        field.type == FieldType::TextList ? JsonTree::Kind::String : JsonTree::Kind::Number;
    for (int row = 0; row < m_tree.childCount(list); ++row) {
        const Node element = m_tree.child(list, row);
        if (m_tree.kind(element) == expected) {
            continue;
        }
        const bool isListed = m_counts.value(static_cast<int>(Kind::FieldWrongType)) < mostOfOneKind;
        const QString path = isListed ? nodePath(m_tree, element, m_redactor) : QString();
        add(Kind::FieldWrongType, Severity::Warning, path, {path});
    }
}

void Checks::checkUnknownMembers()
{
    QMap<QString, QSet<QString>> known; // names by their parent's path
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
            if (m_counts.value(static_cast<int>(Kind::FieldUnknown)) < mostOfOneKind) {
                add(Kind::FieldUnknown, Severity::Note, nodePath(m_tree, member, m_redactor),
                    {argument(name)});
            } else {
                add(Kind::FieldUnknown, Severity::Note, {});
            }
        }
    }
}

void Checks::checkDuplicates()
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
            const bool isListed = m_counts.value(static_cast<int>(Kind::DuplicateField)) < mostOfOneKind;
            add(Kind::DuplicateField, Severity::Warning,
                isListed ? nodePath(m_tree, member, m_redactor) : QString(),
                isListed ? QStringList{argument(name)} : QStringList());
        }
    }
}

void Checks::checkIdentity()
{
    struct Pair {
        Kind kind;
        QLatin1StringView outer;
        QLatin1StringView inner;
    };
    static constexpr Pair pairs[] = {
        {Kind::OuterHubDiffers, "hub_id"_L1, "signed_access_token.hubId"_L1},
        {Kind::OuterAppDiffers, "app_id"_L1, "signed_access_token.appId"_L1},
        {Kind::OuterUserDiffers, "user_id"_L1, "signed_access_token.userId"_L1},
    };
    for (const Pair &pair : pairs) {
        const auto outer = m_metadata.integer(QString(pair.outer));
        const auto inner = m_metadata.integer(QString(pair.inner));
        if (outer && inner && *outer != *inner) {
            add(pair.kind, Severity::Error, QString(pair.outer),
                {QString::number(*outer), QString::number(*inner)});
        }
    }
    const auto echoed = m_metadata.echoedToken();
    if (!m_inspection.token.isEmpty() && echoed && *echoed != m_inspection.token) {
        add(Kind::OtherTokenEchoed, Severity::Error, u"token"_s,
            {fingerprint(*echoed), fingerprint(m_inspection.token)});
    }
}

void Checks::checkReading()
{
    if (!m_reading) {
        return;
    }
    const auto compare = [this](QLatin1StringView key, const auto &read, const auto &inSigned,
                             const auto &elsewhere, const auto &text) {
        const bool isSigned = inSigned.has_value();
        const auto &answered = isSigned ? inSigned : elsewhere;
        if (!read || !answered || *read == *answered) {
            return;
        }
        add(Kind::ReadingDiffers, Severity::Warning,
            isSigned ? QString(u"signed_access_token." + key) : QString(),
            {QString(key), argument(text(*read)), argument(text(*answered))});
    };
    const auto number = [](qint64 value) { return QString::number(value); };
    const auto word = [](bool value) { return value ? u"true"_s : u"false"_s; };
    const auto same = [](const QString &value) { return value; };
    const auto integer = [this](const char16_t *path) { return m_metadata.integer(QStringView(path)); };
    const auto flag = [this](const char16_t *path) { return m_metadata.flag(QStringView(path)); };
    const std::optional<qint64> noNumber;
    const std::optional<bool> noFlag;
    const TokenReading &read = *m_reading;

    compare("expiresAt"_L1, read.expiresAtMs, integer(u"signed_access_token.expiresAt"), noNumber, number);
    compare("hubId"_L1, read.hubId, integer(u"signed_access_token.hubId"), m_metadata.hubId(), number);
    compare("userId"_L1, read.userId, integer(u"signed_access_token.userId"), m_metadata.userId(), number);
    compare("appId"_L1, read.appId, integer(u"signed_access_token.appId"), m_metadata.appId(), number);
    compare(
        "hublet"_L1, read.hublet, m_metadata.text(u"signed_access_token.hublet"), m_metadata.hublet(), same);
    compare("isUserLevel"_L1, read.isUserLevel, flag(u"signed_access_token.isUserLevel"), noFlag, word);
    compare("installingUserId"_L1, read.installingUserId, integer(u"signed_access_token.installingUserId"),
        noNumber, number);
    compare("isServiceAccount"_L1, read.isServiceAccount, flag(u"signed_access_token.isServiceAccount"),
        noFlag, word);
    compare("isPrivateDistribution"_L1, read.isPrivateDistribution,
        flag(u"signed_access_token.isPrivateDistribution"), m_metadata.isPrivateDistribution(), word);
}

void Checks::checkTime()
{
    const auto &date = m_inspection.context.serverDateMs;
    const qint64 offset = m_expiry.clockOffsetMs();
    if (date && !m_inspection.isSaved && (offset > clockOffMs || offset < -clockOffMs)) {
        add(Kind::ClockOff, Severity::Warning, {},
            {durationText(offset), offset > 0 ? u"fast"_s : u"slow"_s});
    }

    const auto expiresAt = m_metadata.expiresAtMs();
    const auto expiresIn = m_metadata.expiresInSeconds();
    if (date && expiresAt && expiresIn) {
        // Date leaves a second open, and HubSpot rounds expires_in down by up to another.
        const qint64 most = saturatedDifference(*expiresAt, *date);
        const qint64 least = saturatedDifference(most, 2000);
        const qint64 limit = std::numeric_limits<qint64>::max() / 1000;
        const qint64 left = std::clamp(*expiresIn, -limit, limit) * 1000;
        if (saturatedDifference(left, most) > disagreementMs
            || saturatedDifference(least, left) > disagreementMs) {
            add(Kind::ExpiryFieldsDisagree, Severity::Warning, u"expires_in"_s,
                {remainingText(left), remainingText(most)});
        }
    }
    if (m_expiry.isReported() && m_expiry.lifetimeMs() > longestLifetimeMs + lifetimeSlackMs) {
        add(Kind::ExpiryTooFar, Severity::Warning,
            expiresAt ? u"signed_access_token.expiresAt"_s : u"expires_in"_s,
            {remainingText(m_expiry.lifetimeMs())});
    }
}

void Checks::checkFlags()
{
    const QString installerPath = u"signed_access_token.installingUserId"_s;
    const auto user = m_metadata.userId();
    const auto installer = m_metadata.integer(installerPath);
    if (user && installer && *user != *installer) {
        add(Kind::UserIsNotInstaller, Severity::Note, installerPath,
            {QString::number(*user), QString::number(*installer)});
    }

    const QString servicePath = u"signed_access_token.isServiceAccount"_s;
    if (m_metadata.flag(servicePath) == true) {
        add(Kind::ServiceAccount, Severity::Note, servicePath);
    }
    const QString userLevelPath = u"signed_access_token.isUserLevel"_s;
    if (m_metadata.flag(userLevelPath) == true) {
        add(Kind::UserLevelToken, Severity::Note, userLevelPath);
    }

    const Node trialList = m_metadata.node(u"trial_scopes");
    const QString trialPath = u"signed_access_token.trialScopes"_s;
    if (trialList != JsonTree::none && m_tree.kind(trialList) == JsonTree::Kind::Array
        && m_tree.childCount(trialList) > 0) {
        add(Kind::TrialScopes, Severity::Note, u"trial_scopes"_s);
    } else if (const Node trial = m_metadata.node(trialPath);
               trial != JsonTree::none && !m_tree.string(trial).isEmpty()) {
        add(Kind::TrialScopes, Severity::Note, trialPath);
    } else if (m_reading && m_reading->hasTrialScopes) {
        add(Kind::TrialScopes, Severity::Note, {});
    }
}

void Checks::checkScopes()
{
    const Node list = m_metadata.node(u"scopes");
    if (list == JsonTree::none || m_tree.kind(list) != JsonTree::Kind::Array) {
        return;
    }
    const QString path = u"scopes"_s;
    const QStringList scopes = m_metadata.scopes();
    if (isOAuthShape(m_metadata.shape()) && !scopes.contains("oauth"_L1)) {
        add(Kind::NoOauthScope, Severity::Note, path);
    }
    if (!m_reading) {
        return;
    }
    if (m_reading->scopeCount && *m_reading->scopeCount != m_tree.childCount(list)) {
        add(Kind::ScopeCountDiffers, Severity::Warning, path,
            {QString::number(*m_reading->scopeCount), QString::number(m_tree.childCount(list))});
    }
    if (!m_reading->scopeIndices) {
        return;
    }

    const QSet<qint32> encoded(m_reading->scopeIndices->cbegin(), m_reading->scopeIndices->cend());
    const QSet<QString> listed(scopes.cbegin(), scopes.cend());
    QStringList onlyEncoded;
    for (const qint32 index : *m_reading->scopeIndices) {
        const QString name = m_indices.name(index);
        if (!name.isEmpty() && !listed.contains(name)) {
            onlyEncoded.append(name);
        }
    }
    QStringList onlyListed;
    for (const QString &scope : scopes) {
        const auto index = m_indices.index(scope);
        if (index && !encoded.contains(*index)) {
            onlyListed.append(scope);
        }
    }
    if (!onlyEncoded.isEmpty() || !onlyListed.isEmpty()) {
        add(Kind::ScopeNamesDiffer, Severity::Warning, path, {names(onlyEncoded), names(onlyListed)});
    }
}

void Checks::sort()
{
    // Position in the tree: documented fields in their order, then the others as the reply has them.
    QHash<QString, int> documented;
    for (const FieldSpec &field : documentedFields()) {
        documented.insert(QString::fromLatin1(field.path), static_cast<int>(documented.size()));
    }
    const int afterDocumented = static_cast<int>(documented.size());

    struct Keyed {
        std::vector<int> position;
        Finding finding;
    };
    std::vector<Keyed> keyed;
    for (const Finding &finding : std::as_const(m_findings)) {
        Keyed entry{{}, finding};
        for (QString path = finding.path; !path.isEmpty(); path = parentPath(path)) {
            const QString plain = path.section(u'[', 0, 0);
            const Node node = nodeAtPath(m_tree, path);
            if (plain != path && node != JsonTree::none) {
                entry.position.push_back(m_tree.row(node));
            }
            const auto known = documented.constFind(plain);
            if (known != documented.cend()) {
                entry.position.push_back(*known);
            } else {
                entry.position.push_back(afterDocumented + (node == JsonTree::none ? 0 : m_tree.row(node)));
            }
        }
        std::reverse(entry.position.begin(), entry.position.end()); // from the root down
        keyed.push_back(std::move(entry));
    }
    std::stable_sort(keyed.begin(), keyed.end(), [](const Keyed &a, const Keyed &b) {
        return a.position != b.position ? a.position < b.position : a.finding.severity > b.finding.severity;
    });
    m_findings.clear();
    for (Keyed &entry : keyed) {
        m_findings.append(std::move(entry.finding));
    }
}

} // namespace

QList<Finding> findFindings(const Inspection &inspection, const TokenReading *reading,
    const ScopeIndices &indices, const Expiry &expiry, const Redactor &redactor)
{
    return Checks(inspection, reading, indices, expiry, redactor).run();
}

} // namespace Inspector
