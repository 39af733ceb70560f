// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/scopes/installurl.h"

#include "core/scopes/knownscopes.h"
#include "core/text/unescapedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

bool endsUrl(QChar unit)
{
    static constexpr QStringView ends = u"\"'`<>{}|^\u00AB\u00BB\u201C\u201D";
    return unit.isSpace() || ends.contains(unit);
}

bool isScopeParameter(QStringView name)
{
    return name == u"scope" || name == u"scopes";
}

bool isOptionalParameter(QStringView name)
{
    return name == u"optional_scope" || name == u"optional_scopes";
}

/// Where the value of a scope parameter ends. One that was decoded holds blanks, and goes on as long as
/// scopes come.
qsizetype scopeValueEnd(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    for (;;) {
        while (end < text.size() && text.at(end) != u'&' && text.at(end) != u'#' && !endsUrl(text.at(end))) {
            ++end;
        }
        if (end == text.size() || text.at(end) != u' ') {
            return end;
        }
        qsizetype next = end + 1;
        while (next < text.size() && text.at(next) != u'&' && !endsUrl(text.at(next))) {
            ++next;
        }
        if (!isScopeByItself(text.sliced(end + 1, next - end - 1))) {
            return end;
        }
        end = next;
    }
}

QStringList scopesOfValue(QStringView value)
{
    QString plain = withoutPercentSigns(value);
    for (QChar &unit : plain) {
        unit = unit == u'+' || unit == u',' || unit.isSpace() ? QChar(u' ') : unit;
    }
    QStringList names;
    const QList<QStringView> words = QStringView(plain).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        if (isScopeShaped(word)) {
            names.append(word.toString());
        }
    }
    names.removeDuplicates();
    return names;
}

/// One `name=value` of the query.
struct Parameter {
    qsizetype begin = 0;
    qsizetype valueBegin = 0;
    qsizetype end = 0;
    QStringView name;
};

/// The parameters from `begin` on; the last one's end is the URL's.
QList<Parameter> parametersIn(QStringView text, qsizetype begin)
{
    constexpr int maxParameters = 100;
    QList<Parameter> parameters;
    while (begin < text.size() && parameters.size() < maxParameters) {
        qsizetype equals = begin;
        while (equals < text.size() && text.at(equals) != u'=' && text.at(equals) != u'&'
            && !endsUrl(text.at(equals))) {
            ++equals;
        }
        Parameter parameter{begin, equals, equals, text.sliced(begin, equals - begin)};
        if (equals < text.size() && text.at(equals) == u'=') {
            parameter.valueBegin = equals + 1;
            const bool isScope = isScopeParameter(parameter.name) || isOptionalParameter(parameter.name);
            parameter.end = parameter.valueBegin;
            while (!isScope && parameter.end < text.size() && text.at(parameter.end) != u'&'
                && !endsUrl(text.at(parameter.end))) {
                ++parameter.end;
            }
            parameter.end = isScope ? scopeValueEnd(text, parameter.valueBegin) : parameter.end;
        }
        parameters.append(parameter);
        if (parameter.end >= text.size() || text.at(parameter.end) != u'&') {
            break;
        }
        begin = parameter.end + 1;
    }
    return parameters;
}

bool isInstallAddress(QStringView address)
{
    return address.contains("/oauth"_L1) || address.contains("hubspot"_L1, Qt::CaseInsensitive);
}

} // namespace

std::optional<InstallUrl> findInstallUrl(const QString &source)
{
    constexpr int maxTries = 20;
    QString text = source;
    text.replace("&amp;"_L1, "&"_L1);
    int tries = 0;
    for (qsizetype at = text.indexOf("authorize"_L1); at >= 0 && tries < maxTries;
         at = text.indexOf("authorize"_L1, at + 1), ++tries) {
        const qsizetype query = text.indexOf(u'?', at);
        if (query < 0 || query > at + 10) {
            continue;
        }
        qsizetype begin = at;
        constexpr qsizetype maxAddress = 300;
        while (begin > 0 && at - begin < maxAddress && !endsUrl(text.at(begin - 1))
            && text.at(begin - 1) != u'(' && text.at(begin - 1) != u'[') {
            --begin;
        }
        if (const qsizetype scheme = QStringView(text).sliced(begin, at - begin).lastIndexOf(u"http");
            scheme > 0) {
            begin += scheme; // INSTALL_URL=https://...
        }
        if (!isInstallAddress(QStringView(text).sliced(begin, at - begin))) {
            continue;
        }
        InstallUrl found;
        bool hasScope = false;
        const QList<Parameter> parameters = parametersIn(text, query + 1);
        for (const Parameter &parameter : parameters) {
            const QStringView value =
                QStringView(text).sliced(parameter.valueBegin, parameter.end - parameter.valueBegin);
            found.hasClientId = found.hasClientId || (parameter.name == u"client_id" && !value.isEmpty());
            if (isScopeParameter(parameter.name)) {
                found.scopes += scopesOfValue(value);
                hasScope = true;
            } else if (isOptionalParameter(parameter.name)) {
                found.optionalScopes += scopesOfValue(value);
                hasScope = true;
            }
        }
        if (!hasScope && !found.hasClientId) {
            continue;
        }
        found.url = text.mid(begin, (parameters.isEmpty() ? query + 1 : parameters.last().end) - begin);
        found.scopes.removeDuplicates();
        found.optionalScopes.removeDuplicates();
        return found;
    }
    return std::nullopt;
}

QString installUrlPart(QLatin1StringView parameter, const QStringList &scopes)
{
    // The name of a scope needs no encoding, but a person may have typed anything.
    QStringList encoded;
    encoded.reserve(scopes.size());
    for (const QString &scope : scopes) {
        encoded.append(QString::fromLatin1(scope.toUtf8().toPercentEncoding()));
    }
    return parameter + u'=' + encoded.join("%20"_L1);
}

QString installUrlWith(const InstallUrl &url, const QStringList &scopes, const QStringList &optionalScopes)
{
    const qsizetype query = url.url.indexOf(u'?');
    if (query < 0) {
        return url.url;
    }
    QStringList parts;
    bool hasScope = false;
    bool hasOptional = false;
    const QList<Parameter> parameters = parametersIn(url.url, query + 1);
    for (const Parameter &parameter : parameters) {
        const bool isScope = isScopeParameter(parameter.name);
        if (isScope || isOptionalParameter(parameter.name)) {
            bool &isWritten = isScope ? hasScope : hasOptional;
            const QStringList &names = isScope ? scopes : optionalScopes;
            if (!isWritten && !names.isEmpty()) {
                parts.append(installUrlPart(isScope ? "scope"_L1 : "optional_scope"_L1, names));
            }
            isWritten = true;
            continue;
        }
        parts.append(url.url.mid(parameter.begin, parameter.end - parameter.begin));
    }
    if (!hasScope && !scopes.isEmpty()) {
        parts.append(installUrlPart("scope"_L1, scopes));
    }
    if (!hasOptional && !optionalScopes.isEmpty()) {
        parts.append(installUrlPart("optional_scope"_L1, optionalScopes));
    }
    return url.url.left(query + 1) + parts.join(u'&');
}

} // namespace Inspector
