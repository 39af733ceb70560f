// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/paste/namedvalues.h"

#include "core/paste/candidates.h"
#include "core/util/ascii.h"

#include <algorithm>

namespace Inspector {

namespace {

constexpr qsizetype maxNameGap = 400; ///< a name further away belongs to something else

bool isStrong(ValueName name)
{
    return name != ValueName::None && name != ValueName::Key;
}

/// The name of a value among those that stand before it: the last that tells something.
void useLastName(Candidate &candidate, const FoundName *first, const FoundName *last)
{
    for (const auto *name = last; name != first;) {
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
bool useNameInObject(QStringView text, Candidate &candidate, const FoundName *before, const FoundName *first,
    const FoundName *last)
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
void useNameBehind(QStringView text, Candidate &candidate, const FoundName *first, const FoundName *last)
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
    for (const auto *name = first; isRemark && name != last && name->end <= lineEnd; ++name) {
        if (isStrong(name->name)) {
            candidate.name = name->name;
            candidate.nameVendor = name->vendor;
        }
    }
}

/// A row of names over rows of values: the same order.
void useHeader(QList<Candidate> &values, qsizetype begin, qsizetype end, const QList<FoundName> &header)
{
    if (header.size() < 2 || (end - begin) % header.size() != 0) {
        return;
    }
    for (qsizetype i = begin; i < end; ++i) {
        const FoundName &name = header.at((i - begin) % header.size());
        values[i].name = name.name;
        values[i].nameVendor = name.vendor;
    }
}

} // namespace

void assignNames(QStringView text, Candidates &found)
{
    const FoundName *names = found.names.constData();
    const qsizetype count = found.names.size();
    qsizetype used = 0;
    qsizetype valueEnd = 0;
    qsizetype blockBegin = 0;
    QList<FoundName> header;
    for (qsizetype i = 0; i < found.values.size(); ++i) {
        Candidate &candidate = found.values[i];
        while (used < count && names[used].end <= valueEnd) {
            ++used;
        }
        qsizetype next = used;
        while (next < count && names[next].end <= candidate.begin) {
            ++next;
        }
        const bool hasNames = std::any_of(
            names + used, names + next, [](const FoundName &name) { return isStrong(name.name); });
        if (hasNames) {
            useHeader(found.values, blockBegin, i, header);
            blockBegin = i;
            header.clear();
            for (qsizetype k = used; k < next && header.size() <= 16; ++k) {
                const bool isTwice = std::any_of(header.begin(), header.end(),
                    [&](const FoundName &name) { return name.name == names[k].name; });
                if (isStrong(names[k].name) && !isTwice) {
                    header.append(names[k]);
                }
            }
        }
        useLastName(candidate, names + used, names + next);
        qsizetype behind = next;
        const qsizetype nextValue = i + 1 < found.values.size() ? found.values.at(i + 1).begin : text.size();
        while (behind < count && names[behind].end <= nextValue && behind - next < 4) {
            ++behind;
        }
        if (!useNameInObject(text, candidate, names + used, names + next, names + behind)) {
            useNameBehind(text, candidate, names + next, names + behind);
        }
        used = next;
        valueEnd = candidate.end;
    }
    useHeader(found.values, blockBegin, found.values.size(), header);
}

} // namespace Inspector
