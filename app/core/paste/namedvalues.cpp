// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/paste/namedvalues.h"

#include "core/paste/candidates.h"
#include "core/util/ascii.h"

#include <QList>

#include <algorithm>
#include <deque>
#include <iterator>

namespace Inspector {

namespace {

using NamePosition = std::deque<FoundName>::const_iterator;
using ValuePosition = std::deque<Candidate>::iterator;

constexpr qsizetype maxNameGap = 400; ///< a name further away belongs to something else

bool isStrong(ValueName name)
{
    return name != ValueName::None && name != ValueName::Key;
}

/// The name of a value among those that stand before it: the last that tells something.
void useLastName(Candidate &candidate, const NamePosition &first, const NamePosition &last)
{
    for (auto name = last; name != first;) {
        --name;
        if (candidate.begin - name->end > maxNameGap) {
            break;
        }
        if (candidate.nameVendor.isEmpty()) {
            candidate.nameVendor = name->vendor;
        }
        if (isStrong(name->name)) {
            candidate.name = name->name;
            candidate.nameVendor = name->vendor;
            return;
        }
        candidate.name = candidate.name == ValueName::None ? name->name : candidate.name;
    }
}

/// `{"value": "...", "key": "client_id"}`: the name behind the value, where the object holds no other.
bool useNameInObject(QStringView text, Candidate &candidate, const NamePosition &before,
    const NamePosition &first, const NamePosition &last)
{
    constexpr qsizetype maxAway = 64;
    const QStringView rest = text.sliced(candidate.end, std::min(maxAway, text.size() - candidate.end));
    const qsizetype begin = std::max<qsizetype>(0, candidate.begin - maxAway);
    const qsizetype open = text.sliced(begin, candidate.begin - begin).lastIndexOf(u'{');
    const qsizetype close = rest.indexOf(u'}');
    const bool isOnly = open >= 0 && close >= 0 && first != last && first->end <= candidate.end + close
        && isStrong(first->name) && (before == first || (first - 1)->end <= begin + open);
    if (isOnly) {
        candidate.name = first->name;
        candidate.nameVendor = first->vendor;
    }
    return isOnly;
}

/// `value (client id)`: the value begins its line, and its name follows on it.
void useNameBehind(
    QStringView text, Candidate &candidate, const NamePosition &first, const NamePosition &last)
{
    qsizetype begin = candidate.begin;
    while (begin > 0 && text.at(begin - 1) != u'\n' && !isTokenUnit(text.at(begin - 1))) {
        --begin;
    }
    const bool beginsLine = begin == 0 || text.at(begin - 1) == u'\n';
    constexpr qsizetype maxRemark = 200;
    const QStringView rest = text.sliced(candidate.end, std::min(maxRemark, text.size() - candidate.end));
    const qsizetype lineLength = rest.indexOf(u'\n');
    const qsizetype lineEnd = candidate.end + (lineLength < 0 ? rest.size() : lineLength);
    if (!beginsLine || first == last || first->begin > lineEnd) {
        return;
    }
    const QStringView between = text.sliced(candidate.end, first->begin - candidate.end);
    const bool isRemark = std::any_of(between.begin(), between.end(),
        [](QChar unit) { return isOneOf(unit, u"(#-/<=:[\u2190\u2013\u2014"); });
    for (auto name = first; isRemark && name != last && name->end <= lineEnd; ++name) {
        if (isStrong(name->name)) {
            candidate.name = name->name;
            candidate.nameVendor = name->vendor;
        }
    }
}

/// A row of names over rows of values: the same order.
void useHeader(const ValuePosition &begin, const ValuePosition &end, const QList<FoundName> &header)
{
    if (header.size() < 2 || (end - begin) % header.size() != 0) {
        return;
    }
    for (auto value = begin; value != end; ++value) {
        const FoundName &name = header.at((value - begin) % header.size());
        value->name = name.name;
        value->nameVendor = name.vendor;
    }
}

} // namespace

void assignNames(QStringView text, Candidates &found)
{
    const auto end = found.names.cend();
    auto used = found.names.cbegin();
    qsizetype valueEnd = 0;
    auto blockBegin = found.values.begin();
    QList<FoundName> header;
    for (auto value = found.values.begin(); value != found.values.end(); ++value) {
        while (used != end && used->end <= valueEnd) {
            ++used;
        }
        auto next = used;
        while (next != end && next->end <= value->begin) {
            ++next;
        }
        const bool hasNames =
            std::any_of(used, next, [](const FoundName &name) { return isStrong(name.name); });
        if (hasNames) {
            useHeader(blockBegin, value, header);
            blockBegin = value;
            header.clear();
            for (auto name = used; name != next && header.size() <= 16; ++name) {
                const bool isTwice = std::any_of(header.begin(), header.end(),
                    [&](const FoundName &other) { return other.name == name->name; });
                if (isStrong(name->name) && !isTwice) {
                    header.append(*name);
                }
            }
        }
        useLastName(*value, used, next);
        const auto following = std::next(value);
        const qsizetype nextValue = following != found.values.end() ? following->begin : text.size();
        auto behind = next;
        while (behind != end && behind->end <= nextValue && behind - next < 4) {
            ++behind;
        }
        if (!useNameInObject(text, *value, used, next, behind)) {
            useNameBehind(text, *value, next, behind);
        }
        used = next;
        valueEnd = value->end;
    }
    useHeader(blockBegin, found.values.end(), header);
}

} // namespace Inspector
