// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/files/leaveout.h"

#include <QByteArray>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr qsizetype minDomain = 4;
constexpr qsizetype minBase64 = 6; // of minDomain bytes

/// Something on both sides of an @; an address may be cut.
bool holdsEmail(QStringView text)
{
    for (qsizetype at = text.indexOf(u'@', 1); at > 0; at = text.indexOf(u'@', at + 1)) {
        if (!text.at(at - 1).isSpace() && at + 1 < text.size() && text.at(at + 1).isLetterOrNumber()) {
            return true;
        }
    }
    return false;
}

bool isOfAddress(QChar unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9')
        || unit == u'-' || unit == u'_' || unit == u'+';
}

/// The same in bytes, where an @ may stand by chance: behind it a name with a dot and two letters more.
bool holdsEmailAmongBytes(QStringView text)
{
    for (qsizetype at = text.indexOf(u'@', 1); at > 0; at = text.indexOf(u'@', at + 1)) {
        qsizetype dot = at + 1;
        while (dot < text.size() && isOfAddress(text.at(dot))) {
            ++dot;
        }
        if (isOfAddress(text.at(at - 1)) && dot > at + 1 && dot + 2 < text.size() && text.at(dot) == u'.'
            && isOfAddress(text.at(dot + 1)) && isOfAddress(text.at(dot + 2))) {
            return true;
        }
    }
    return false;
}

bool isBase64Unit(QChar unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9')
        || unit == u'+' || unit == u'/' || unit == u'-' || unit == u'_' || unit == u'=';
}

} // namespace

LeftOutParts::LeftOutParts(const TokenMetadata &metadata, LeaveOut leaveOut)
    : m_leaveOut(leaveOut)
{
    if (!leaveOut.domain || metadata.isEmpty()) {
        return;
    }
    // Each of them, should the reply have two.
    const JsonTree &tree = metadata.tree();
    for (int row = 0; row < tree.childCount(JsonTree::root); ++row) {
        const JsonTree::Node node = tree.child(JsonTree::root, row);
        const FieldSpec *field = metadata.field(node);
        const QString domain = field != nullptr && isField(*field) ? tree.string(node).trimmed() : QString();
        if (domain.size() >= minDomain) {
            m_domains.append(domain);
        }
    }
}

bool LeftOutParts::isField(const FieldSpec &field) const
{
    const QLatin1StringView path(field.path);
    return (m_leaveOut.emails && path == "user"_L1) || (m_leaveOut.domain && path == "hub_domain"_L1);
}

bool LeftOutParts::holdsDomain(const QString &text) const
{
    return std::any_of(m_domains.begin(), m_domains.end(),
        [&text](const QString &domain) { return text.contains(domain, Qt::CaseInsensitive); });
}

bool LeftOutParts::holdsPlain(const QString &text) const
{
    return (m_leaveOut.emails && holdsEmail(text)) || holdsDomain(text);
}

bool LeftOutParts::holds(const QString &text) const
{
    if (isEmpty() || text.isEmpty()) {
        return false;
    }
    if (holdsPlain(text) || (text.contains(u'%') && holdsPlain(QUrl::fromPercentEncoding(text.toUtf8())))) {
        return true;
    }
    // Base64 by itself or among words.
    for (auto begin = text.begin(); begin != text.end();) {
        begin = std::find_if(begin, text.end(), isBase64Unit);
        const auto end = std::find_if_not(begin, text.end(), isBase64Unit);
        if (holdsEncoded(QStringView(begin, end))) {
            return true;
        }
        begin = end;
    }
    return false;
}

bool LeftOutParts::holdsEncoded(QStringView base64) const
{
    if (base64.size() < minBase64) {
        return false;
    }
    const QByteArray encoded = base64.toLatin1();
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        const QString bytes = QString::fromLatin1(QByteArray::fromBase64(encoded, alphabet));
        if ((m_leaveOut.emails && holdsEmailAmongBytes(bytes)) || holdsDomain(bytes)) {
            return true;
        }
    }
    return false;
}

QString LeftOutParts::without(const QString &text) const
{
    return holds(text) ? leftOutMark.toString() : text;
}

} // namespace Inspector
