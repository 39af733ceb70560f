// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/scopes/scopewords.h"

#include "core/scopes/knownscopes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

bool isAct(QStringView part)
{
    return part == u"read" || part == u"write" || part == u"delete" || part == u"export" || part == u"import";
}

/// `crm.objects.contacts.read/write`; empty where it is none.
QStringList spreadActs(QStringView word)
{
    const QList<QStringView> parts = word.split(u'/');
    const qsizetype dot = parts.front().lastIndexOf(u'.');
    if (parts.size() < 2 || dot < 1 || !isAct(parts.front().sliced(dot + 1))
        || !std::all_of(parts.begin() + 1, parts.end(), isAct)) {
        return {};
    }
    QStringList names{parts.front().toString()};
    for (qsizetype i = 1; i < parts.size(); ++i) {
        names.append(parts.front().first(dot + 1).toString() + parts.at(i));
    }
    return names;
}

/// `crm.lists.*`; empty where it is none.
QStringList spreadStar(QStringView word)
{
    constexpr qsizetype minPrefix = 4;
    if (!word.endsWith(u".*"_s) || word.size() < minPrefix + 2 || word.count(u'*') != 1) {
        return {};
    }
    const QString prefix = word.chopped(1).toString();
    if (!isScopeByItself(QString(prefix + u"read"))) {
        return {};
    }
    QStringList names;
    for (const QString &known : knownScopeNames()) {
        if (known.startsWith(prefix)) {
            names.append(known);
        }
    }
    return names.isEmpty() ? QStringList{QString(prefix + u"read"), QString(prefix + u"write")} : names;
}

QStringList spreadNames(QStringView word)
{
    if (word.contains(u'*')) {
        return spreadStar(word);
    }
    return word.contains(u'/') ? spreadActs(word) : QStringList();
}

} // namespace

bool isScopeWordUnit(QChar unit)
{
    static constexpr QStringView others = u"_.-/*~%@$+";
    const char16_t c = unit.unicode();
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || others.contains(unit);
}

bool isCutMark(QStringView word)
{
    return word == u"Array" || word == u"Object" || word.startsWith(u"...") || word == u"\u2026";
}

QStringView bareScopeWord(QStringView word)
{
    while (!word.isEmpty() && (word.front() == u'-' || word.front() == u'*')) {
        word = word.sliced(1);
    }
    while (!word.isEmpty() && word.back() == u'.') {
        word.chop(1);
    }
    return word;
}

bool ScopeWords::isScope(QStringView word)
{
    word = bareScopeWord(word);
    if (word.endsWith(u".*"_s)) {
        return isScopeByItself(QString(word.chopped(1).toString() + u"read"));
    }
    return isScopeByItself(word) || (word.contains(u'/') && !spreadActs(word).isEmpty());
}

bool ScopeWords::add(QStringView whole, bool isListed)
{
    const QStringView word = bareScopeWord(whole);
    if (word.contains(u'+')) {
        // "a+b" of a URL; all of it, or it is base64.
        const QList<QStringView> parts = word.split(u'+', Qt::SkipEmptyParts);
        if (!std::all_of(parts.begin(), parts.end(), isScopeShaped)) {
            return false;
        }
        const auto isTaken = [&](QStringView part) { return add(part, isListed); };
        return std::count_if(parts.begin(), parts.end(), isTaken) > 0;
    }
    if (addSpread(word)) {
        return true;
    }
    const bool isCertain = isScopeByItself(word);
    if (isCertain || (isListed && isScopeShaped(word))) {
        m_hasCertain = m_hasCertain || isCertain;
        append(word.toString());
        return true;
    }
    // A known name with capitals: shown as written, and the check says what it should be. An unknown one may
    // hold a part of a token.
    const QString lower =
        isListed && word.size() < 100 && word.contains(u'.') ? word.toString().toLower() : QString();
    if (!lower.isEmpty() && isKnownScope(lower)) {
        m_hasCertain = true;
        append(word.toString());
        return true;
    }
    return false;
}

bool ScopeWords::addSpread(QStringView word)
{
    if (!word.contains(u'/') && !word.contains(u'*')) {
        return false;
    }
    if (m_seenSpread.contains(word.toString())) {
        return true;
    }
    const QStringList names = spreadNames(word);
    if (names.isEmpty() || !std::all_of(names.begin(), names.end(), [](const QString &name) {
            return isScopeByItself(name);
        })) {
        return false;
    }
    m_seenSpread.insert(word.toString());
    const SpreadScope spread{word.toString(), names};
    if (!m_result.spread.contains(spread) && m_result.spread.size() < 100) {
        m_result.spread.append(spread);
    }
    for (const QString &name : names) {
        append(name);
    }
    m_hasCertain = true;
    return true;
}

void ScopeWords::append(const QString &name)
{
    if (m_seen.contains(name)) {
        return;
    }
    if (m_budget <= 0) {
        m_result.isTooMany = true;
        return;
    }
    --m_budget;
    m_seen.insert(name);
    m_names.append(name);
}

void ScopeWords::removeLast()
{
    if (!m_names.isEmpty()) {
        m_seen.remove(m_names.takeLast());
    }
}

} // namespace Inspector
