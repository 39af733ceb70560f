// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/findings/findings.h"

#include "core/findings/fieldfindings.h"
#include "core/findings/findingcollector.h"
#include "core/findings/findingpaths.h"
#include "core/metadata/expiry.h"
#include "core/metadata/hubspotfacts.h"
#include "core/scopes/scopeindices.h"
#include "core/scopes/scopename.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

using Kind = Finding::Kind;
using Node = JsonTree::Node;

constexpr std::chrono::seconds disagreement(2);
constexpr std::chrono::seconds clockOff(5);
constexpr std::chrono::minutes lifetimeSlack(1);

class Checks final {
public:
    Checks(const Inspection &inspection, const TokenReading *reading, const ScopeIndices &indices,
        const Expiry &expiry);

    [[nodiscard]] QList<Finding> run();

private:
    void checkIdentity();
    void checkReading();
    void checkTime();
    void checkFlags();
    void checkScopes();
    [[nodiscard]] QList<Finding> inTreeOrder(const QList<Finding> &findings) const;

    const Inspection &m_inspection;
    const TokenMetadata &m_metadata;
    const JsonTree &m_tree;
    const TokenReading *m_reading;
    const ScopeIndices &m_indices;
    const Expiry &m_expiry;
    FindingCollector m_collector;
};

Checks::Checks(const Inspection &inspection, const TokenReading *reading, const ScopeIndices &indices,
    const Expiry &expiry)
    : m_inspection(inspection)
    , m_metadata(inspection.metadata)
    , m_tree(inspection.metadata.tree())
    , m_reading(reading && reading->isReadable() ? reading : nullptr)
    , m_indices(indices)
    , m_expiry(expiry)
    , m_collector(inspection.redactor)
{
}

QList<Finding> Checks::run()
{
    if (m_metadata.isEmpty()) {
        return {};
    }
    checkTime();
    checkReplyFields(m_inspection, m_collector);
    if (m_metadata.active() != false) {
        checkScopes();
        checkIdentity();
        checkFlags();
    }
    checkReading();
    return inTreeOrder(m_collector.take()) + m_collector.rest();
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
            m_collector.add(pair.kind, Severity::Error, QString(pair.outer),
                {QString::number(*outer), QString::number(*inner)});
        }
    }
    const auto clientId = m_metadata.text(u"client_id");
    if (clientId && !m_inspection.clientId.isEmpty()
        && clientId->compare(m_inspection.clientId.trimmed(), Qt::CaseInsensitive) != 0) {
        m_collector.add(Kind::OtherClientId, Severity::Error, u"client_id"_s,
            {m_collector.argument(*clientId), m_collector.argument(m_inspection.clientId.trimmed())});
    }
    const auto echoed = m_metadata.echoedToken();
    if (!m_inspection.token.isEmpty() && echoed && *echoed != m_inspection.token) {
        m_collector.add(Kind::OtherTokenEchoed, Severity::Error, u"token"_s,
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
        m_collector.add(Kind::ReadingDiffers, Severity::Warning,
            isSigned ? QString(u"signed_access_token." + key) : QString(),
            {QString(key), m_collector.argument(text(*read)), m_collector.argument(text(*answered))});
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
    const auto &date = m_inspection.context.serverDate;
    const Milliseconds offset = m_expiry.clockOffset();
    if (date && !m_inspection.isSaved && (offset > clockOff || offset < -clockOff)) {
        m_collector.add(Kind::ClockOff, Severity::Warning, {},
            {durationText(offset), offset > Milliseconds::zero() ? u"fast"_s : u"slow"_s});
    }

    const auto expiresAt = m_metadata.expiresAt();
    const auto expiresIn = m_metadata.expiresIn();
    if (date && expiresAt && expiresIn) {
        // Date has whole seconds, and HubSpot rounds expires_in down: up to a second each.
        const Milliseconds maxLeft = saturatedDifference(*expiresAt, *date);
        const Milliseconds minLeft = saturatedDifference(maxLeft, std::chrono::seconds(2));
        const Milliseconds left = saturatedMilliseconds(*expiresIn);
        if (saturatedDifference(left, maxLeft) > disagreement
            || saturatedDifference(minLeft, left) > disagreement) {
            m_collector.add(Kind::ExpiryFieldsDisagree, Severity::Warning, u"expires_in"_s,
                {remainingText(left), remainingText(maxLeft)});
        }
    }
    if (expiresAt && m_expiry.lifetime() > formerAccessTokenLifetime + lifetimeSlack) {
        m_collector.add(Kind::ExpiryTooFar, Severity::Warning, u"signed_access_token.expiresAt"_s,
            {remainingText(m_expiry.lifetime()), durationText(accessTokenLifetime),
                durationText(formerAccessTokenLifetime)});
    }
    if (expiresIn && *expiresIn > formerAccessTokenLifetime + lifetimeSlack) {
        m_collector.add(Kind::ExpiryTooFar, Severity::Warning, u"expires_in"_s,
            {remainingText(saturatedMilliseconds(*expiresIn)), durationText(accessTokenLifetime),
                durationText(formerAccessTokenLifetime)});
    }
}

void Checks::checkFlags()
{
    const QString installerPath = u"signed_access_token.installingUserId"_s;
    const auto user = m_metadata.userId();
    const auto installer = m_metadata.integer(installerPath);
    if (user && installer && *user != *installer) {
        m_collector.add(Kind::UserIsNotInstaller, Severity::Note, installerPath,
            {QString::number(*user), QString::number(*installer)});
    }

    const QString servicePath = u"signed_access_token.isServiceAccount"_s;
    if (m_metadata.flag(servicePath) == true) {
        m_collector.add(Kind::ServiceAccount, Severity::Note, servicePath);
    }
    const QString userLevelPath = u"signed_access_token.isUserLevel"_s;
    if (m_metadata.flag(userLevelPath) == true) {
        m_collector.add(Kind::UserLevelToken, Severity::Note, userLevelPath);
    }

    const Node trialList = m_metadata.node(u"trial_scopes");
    const QString trialPath = u"signed_access_token.trialScopes"_s;
    if (trialList != JsonTree::none && m_tree.kind(trialList) == JsonTree::Kind::Array
        && m_tree.childCount(trialList) > 0) {
        m_collector.add(Kind::TrialScopes, Severity::Note, u"trial_scopes"_s);
    } else if (const Node trial = m_metadata.node(trialPath);
               trial != JsonTree::none && !m_tree.string(trial).isEmpty()) {
        m_collector.add(Kind::TrialScopes, Severity::Note, trialPath);
    } else if (m_reading && m_reading->hasTrialScopes) {
        m_collector.add(Kind::TrialScopes, Severity::Note, {});
    }
}

void Checks::checkScopes()
{
    const Node list = m_metadata.node(u"scopes");
    if (list == JsonTree::none || m_tree.kind(list) != JsonTree::Kind::Array) {
        return;
    }
    const bool hasIndices = m_reading && m_reading->scopeIndices;
    const QList<qint32> indices = hasIndices ? *m_reading->scopeIndices : QList<qint32>();
    const QSet<qint32> encoded(indices.cbegin(), indices.cend());
    QSet<qint32> listed;
    QStringList onlyListed;
    bool hasOauth = false;
    // One name at a time: for a reply of 10,000 scopes a list of strings would cost more than all the rest.
    for (int row = 0; row < m_tree.childCount(list); ++row) {
        const Node element = m_tree.child(list, row);
        if (m_tree.kind(element) != JsonTree::Kind::String) {
            continue;
        }
        const QString scope = m_tree.string(element);
        hasOauth = hasOauth || scope == "oauth"_L1;
        const auto index = hasIndices ? m_indices.index(scope) : std::nullopt;
        if (index && encoded.contains(*index)) {
            listed.insert(*index);
        } else if (index) {
            onlyListed.append(scope);
        }
    }

    const QString path = u"scopes"_s;
    if (factsOf(m_metadata.shape()).token != TokenKind::PrivateAppToken && !hasOauth) {
        m_collector.add(Kind::NoOauthScope, Severity::Note, path);
    }
    if (m_reading && m_reading->scopeCount && *m_reading->scopeCount != m_tree.childCount(list)) {
        m_collector.add(Kind::ScopeCountDiffers, Severity::Warning, path,
            {QString::number(*m_reading->scopeCount), QString::number(m_tree.childCount(list))});
    }
    QStringList onlyEncoded;
    for (const qint32 index : indices) {
        const QString name = m_indices.name(index);
        if (!name.isEmpty() && !listed.contains(index)) {
            onlyEncoded.append(name);
        }
    }
    if (!onlyEncoded.isEmpty() || !onlyListed.isEmpty()) {
        m_collector.add(Kind::ScopeNamesDiffer, Severity::Warning, path,
            {m_collector.names(onlyEncoded), m_collector.names(onlyListed)});
    }
}

QList<Finding> Checks::inTreeOrder(const QList<Finding> &findings) const
{
    // Position in the tree: documented fields in the table's order, then the others in the reply's order.
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
    for (const Finding &finding : findings) {
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
    QList<Finding> sorted;
    for (Keyed &entry : keyed) {
        sorted.append(std::move(entry.finding));
    }
    return sorted;
}

} // namespace

QList<Finding> joinedFindings(const QList<Finding> &then, const QList<Finding> &now)
{
    QList<Finding> all = then;
    for (const Finding &finding : now) {
        const bool isKnown = std::any_of(then.begin(), then.end(), [&finding](const Finding &other) {
            return other.kind == finding.kind && other.path == finding.path
                && (other.more > 0) == (finding.more > 0);
        });
        if (!isKnown) {
            all.append(finding);
        }
    }
    return all;
}

QList<Finding> checkReply(const Inspection &inspection, const TokenReading *reading,
    const ScopeIndices &indices, const Expiry &expiry)
{
    return Checks(inspection, reading, indices, expiry).run();
}

} // namespace Inspector
