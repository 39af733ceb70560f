// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/scopes/neededscopes.h"

#include "core/json/jsonsearch.h"
#include "core/scopes/errorrequirements.h"
#include "core/scopes/knownscopes.h"
#include "core/scopes/scopelists.h"
#include "core/scopes/scopewords.h"
#include "core/text/unescapedtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

/// Without escapes, byte order mark and the like; line breaks are U+000A.
QString plainText(const QString &text)
{
    QString plain = withoutPercentSigns(withoutBackslashes(text));
    plain.replace("&quot;"_L1, "\""_L1).replace("&#39;"_L1, "'"_L1).replace("&amp;"_L1, "&"_L1);
    QString clean;
    clean.reserve(plain.size());
    for (const QChar unit : std::as_const(plain)) {
        const bool isGone = unit.category() == QChar::Other_Format || unit == u'\0' || unit == u'\uFEFF';
        if (!isGone) {
            clean += unit == u'\r' || unit == u'\u2028' || unit == u'\u2029' ? QChar(u'\n')
                : unit.isSpace() && unit != u'\n'                            ? QChar(u' ')
                                                                             : unit;
        }
    }
    return clean;
}

bool isErrorOfScopes(const QString &text)
{
    static constexpr QLatin1StringView signs[] = {"MISSING_SCOPES"_L1, "of the following scopes"_L1,
        "requiredGranularScopes"_L1, "all required scopes"_L1, "approved to access the required scopes"_L1,
        "requires one of ["_L1, "requires any of ["_L1, "requires all of ["_L1, "missing required '"_L1,
        "could not be recognized"_L1, "missingScopes"_L1};
    return std::any_of(
        std::begin(signs), std::end(signs), [&text](QLatin1StringView sign) { return text.contains(sign); });
}

bool isReplyOfToken(const QString &text)
{
    static constexpr QLatin1StringView signs[] = {
        "hub_id"_L1, "signed_access_token"_L1, "token_type"_L1, "expires_in"_L1, "\"hubId\""_L1};
    return std::any_of(
        std::begin(signs), std::end(signs), [&text](QLatin1StringView sign) { return text.contains(sign); });
}

class NeedsReader final {
public:
    explicit NeedsReader(const QString &source)
        : m_source(source.left(NeededScopes::maxText))
    {
        m_needs.isTextCut = source.size() > NeededScopes::maxText;
    }

    NeededScopes read()
    {
        if (const auto url = findInstallUrl(m_source)) {
            m_needs.installUrl = url;
            readInstallUrl(*url);
        }
        m_plain = plainText(m_source);
        if (isErrorOfScopes(m_plain)) {
            readError();
            return m_needs;
        }
        ScopeLists lists(m_plain, m_needs, m_budget);
        lists.setOrigin(
            isReplyOfToken(m_plain) ? ScopeRequirement::Origin::OtherToken : ScopeRequirement::Origin::List);
        if (!lists.readNamed() && !m_needs.installUrl) {
            lists.readLoose();
        }
        return m_needs;
    }

private:
    void readInstallUrl(const InstallUrl &url)
    {
        addNeed(url.scopes, ScopeRequirement::Use::Required);
        addNeed(url.optionalScopes, ScopeRequirement::Use::Optional);
        m_source.replace("&amp;"_L1, "&"_L1).replace(url.url, " "_L1);
    }

    void addNeed(const QStringList &scopes, ScopeRequirement::Use use)
    {
        if (!scopes.isEmpty()) {
            m_needs.needs.append({scopes.mid(0, NeededScopes::maxScopes), ScopeRequirement::Match::All, use,
                ScopeRequirement::Origin::InstallUrl});
        }
    }

    void readError()
    {
        static const QRegularExpression unknown(
            u"\\bscope ['\"`]?([a-z][a-z0-9_.-]{2,99})['\"`]? could not be recogni[sz]ed"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (auto found = unknown.globalMatch(m_plain); found.hasNext();) {
            const QString name = found.next().captured(1);
            if (isScopeShaped(name) && !m_needs.unrecognised.contains(name)
                && m_needs.unrecognised.size() < 100) {
                m_needs.unrecognised.append(name);
            }
        }
        if (!readErrorJson(m_source) && !readErrorJson(withoutBackslashes(m_source))) {
            ScopeLists lists(m_plain, m_needs, m_budget);
            lists.setOrigin(ScopeRequirement::Origin::Error);
            if (!lists.readNamed()) {
                readErrorMessage();
            }
        }
    }

    /// The body itself, or one inside another object.
    bool readErrorJson(const QString &text)
    {
        constexpr JsonTree::Node maxNodes = 2'000;
        const std::optional<JsonTree> tree = findJsonObject(text);
        for (JsonTree::Node node = 0; tree && node < std::min<qsizetype>(tree->size(), maxNodes); ++node) {
            if (tree->kind(node) != JsonTree::Kind::Object) {
                continue;
            }
            const JsonTree::Node message = tree->member(node, u"message");
            QList<ScopeRequirement> found = requirementsOfError(
                *tree, node, message == JsonTree::none ? QString() : tree->string(message));
            for (ScopeRequirement &need : found) {
                need.scopes.removeIf([](const QString &name) { return !isScopeShaped(name); });
            }
            found.removeIf([](const ScopeRequirement &need) { return need.scopes.isEmpty(); });
            if (!found.isEmpty()) {
                m_needs.needs += found;
                return true;
            }
        }
        return false;
    }

    void readErrorMessage()
    {
        static const QRegularExpression list(
            u"(?:requires? (one|any|all) of|required scopes:?) ?\\[([^\\]]{0,4000})(\\]?)"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression single(u"missing required '([a-z][a-z0-9_.-]{2,99})' scope"_s);
        for (auto found = list.globalMatch(m_plain); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const QString word = match.captured(1).toLower();
            ScopeWords words(m_needs, m_budget);
            static const QRegularExpression between(u"[\\s,'\"`]+"_s);
            const QStringList pieces = match.captured(2).split(between, Qt::SkipEmptyParts);
            for (const QString &name : pieces) {
                words.add(name, true);
                m_needs.wasCut = m_needs.wasCut || isCutMark(name);
            }
            m_needs.wasCut = m_needs.wasCut || match.captured(3).isEmpty();
            add(words.names(),
                word.isEmpty() || word == "all"_L1 ? ScopeRequirement::Match::All
                                                   : ScopeRequirement::Match::Any);
        }
        if (const auto found = single.match(m_plain); found.hasMatch() && isScopeShaped(found.captured(1))) {
            add({found.captured(1)}, ScopeRequirement::Match::All);
        }
    }

    void add(const QStringList &scopes, ScopeRequirement::Match match)
    {
        const ScopeRequirement need{
            scopes, match, ScopeRequirement::Use::Required, ScopeRequirement::Origin::Error};
        if (!scopes.isEmpty() && !m_needs.needs.contains(need)) {
            m_needs.needs.append(need);
        }
    }

    QString m_source;
    QString m_plain;
    qsizetype m_budget = NeededScopes::maxScopes;
    NeededScopes m_needs;
};

} // namespace

NeededScopes readNeededScopes(const QString &text)
{
    return NeedsReader(text).read();
}

} // namespace Inspector
