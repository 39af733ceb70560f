// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/paste/candidates.h"

#include "core/paste/wrappedtoken.h"
#include "core/token/tokenkind.h"
#include "core/token/tokenshape.h"
#include "core/util/digits.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr qsizetype maxPhrase = 64;
constexpr qsizetype maxNameGap = 400; ///< a name further away belongs to something else

bool isBase64Unit(QChar unit)
{
    return isTokenUnit(unit) || unit == u'+' || unit == u'/';
}

bool isPrintable(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
        [](char c) { return (c >= 0x20 && c < 0x7F) || c == '\n' || c == '\r' || c == '\t'; });
}

QStringView withoutMarks(QStringView run)
{
    while (!run.isEmpty() && (run.front() == u'-' || run.front() == u'_')) {
        run = run.sliced(1);
    }
    return run;
}

QStringView withoutMarksBehind(QStringView run)
{
    while (!run.isEmpty() && (run.back() == u'-' || run.back() == u'_')) {
        run.chop(1);
    }
    return run;
}

std::optional<CandidateShape> wholeShape(QStringView run)
{
    if (isWholeAccessToken(run)) {
        return CandidateShape::AccessToken;
    }
    if (isWholePrivateAppToken(run)) {
        return CandidateShape::PrivateAppToken;
    }
    if (isWholeRegionalKey(run)) {
        return CandidateShape::RegionalKey;
    }
    return isUuid(run) ? std::optional(CandidateShape::Uuid) : std::nullopt;
}

bool isHexGroupUnit(QChar unit)
{
    return hexDigit(unit) >= 0 || unit == u'-';
}

/// The beginning of one of HubSpot's shapes.
std::optional<CandidateShape> cutShape(QStringView run)
{
    if (isAccessTokenHead(run)) {
        return CandidateShape::CutAccessToken;
    }
    if (privateAppPrefix(run) > 0) {
        return CandidateShape::CutPrivateAppToken;
    }
    const qsizetype region = regionPrefix(run);
    constexpr qsizetype twoGroups = 9;
    if (region > 0 && run.size() >= region + twoGroups
        && std::all_of(run.begin() + region, run.end(), isHexGroupUnit) && run.at(region + 4) == u'-') {
        return CandidateShape::CutRegionalKey;
    }
    return std::nullopt;
}

/// Letters and digits since the last mark that ends a phrase: "Client", " ", "ID" are "clientid".
class Phrase final {
public:
    void append(QChar unit)
    {
        m_folded += foldedLetter(unit);
        if (m_folded.size() > 2 * maxPhrase) {
            m_folded = m_folded.last(maxPhrase);
        }
    }
    void append(QStringView word)
    {
        if (word.size() > maxPhrase) {
            m_folded.clear();
            return;
        }
        for (const QChar unit : word) {
            if (unit != u'-' && unit != u'_') {
                append(unit);
            }
        }
    }
    void end() { m_folded.clear(); }
    [[nodiscard]] QStringView folded() const { return m_folded; }

private:
    QString m_folded;
};

/// Walks over the text once.
class Finder final {
public:
    explicit Finder(QStringView text)
        : m_text(text)
    {
    }

    Candidates find()
    {
        for (qsizetype i = 0; i < m_text.size();) {
            const QChar unit = m_text.at(i);
            if (isTokenUnit(unit)) {
                qsizetype end = i;
                while (end < m_text.size() && isTokenUnit(m_text.at(end))) {
                    ++end;
                }
                i = takeRun(i, end);
                continue;
            }
            if (unit.unicode() > 0x7F && unit.isLetter()) {
                m_phrase.append(unit);
                addName(i, i + 1);
            } else if (unit != u' ' && unit != u'\'' && unit != u'\u2019' && unit != u'.') {
                m_phrase.end();
            }
            ++i;
        }
        return std::move(m_found);
    }

private:
    /// Takes the run [begin, end) as a value or a name; where to go on.
    qsizetype takeRun(qsizetype begin, qsizetype end)
    {
        const QStringView run = m_text.sliced(begin, end - begin);
        const QStringView value = withoutMarks(run);
        const qsizetype valueBegin = end - value.size();
        const qsizetype taken = takeValue(value, valueBegin);
        if (taken > begin) {
            m_phrase.end();
            return taken;
        }
        m_phrase.append(run);
        addName(begin, end);
        return end;
    }

    qsizetype takeValue(QStringView value, qsizetype begin)
    {
        constexpr qsizetype minForeign = 8;
        if (value.isEmpty()) {
            return -1;
        }
        if (const WrappedToken wrapped = joinWrappedToken(m_text, begin, begin + value.size(), m_budget);
            !wrapped.token.isEmpty()) {
            if (const auto joined = wholeShape(wrapped.token)) {
                add({.shape = *joined,
                    .value = wrapped.token,
                    .begin = begin,
                    .end = wrapped.end,
                    .wasJoined = true});
                return wrapped.end;
            }
        }
        const QStringView bare = withoutMarksBehind(value);
        auto shape = wholeShape(value);
        const QStringView whole = shape ? value : bare;
        if (!shape && bare.size() < value.size()) {
            shape = wholeShape(bare);
        }
        if (shape) {
            const qsizetype end = begin + whole.size();
            const bool goesOn = *shape == CandidateShape::AccessToken && isShortenedAt(end);
            add({.shape = goesOn ? CandidateShape::CutAccessToken : *shape,
                .value = whole.toString(),
                .begin = begin,
                .end = end});
            return end;
        }
        const bool isInPath =
            begin > 0 && isBase64Unit(m_text.at(begin - 1)) && !isTokenUnit(m_text.at(begin - 1));
        if (constexpr qsizetype minInPath = 16; isInPath && value.size() < minInPath) {
            return -1;
        }
        if (const qsizetype end = takeBase64(begin); end > 0) {
            return end;
        }
        if (value.size() >= 2) {
            if (const ForeignSecret foreign = foreignSecretAt(m_text.sliced(begin));
                foreign.length >= minForeign) {
                const QStringView secret = m_text.sliced(begin, foreign.length);
                add({.shape = CandidateShape::Foreign,
                    .value = secret.toString(),
                    .begin = begin,
                    .end = begin + foreign.length,
                    .vendor = foreign.vendor});
                return begin + foreign.length;
            }
        }
        if (const auto cut = cutShape(value)) {
            add({.shape = *cut, .value = value.toString(), .begin = begin, .end = begin + value.size()});
            return begin + value.size();
        }
        return -1;
    }

    /// Whether dots or stars stand there for what was left out.
    [[nodiscard]] bool isShortenedAt(qsizetype position) const
    {
        const QStringView rest = m_text.sliced(position);
        return rest.startsWith("..."_L1) || rest.startsWith("***"_L1) || rest.startsWith(u'\u2026')
            || rest.startsWith(u'\u2022');
    }

    /// JWTs, personal access keys, and base64 of a text that has a shape itself.
    qsizetype takeBase64(qsizetype begin)
    {
        constexpr qsizetype minLength = 24;
        if (m_text.sliced(begin).startsWith("eyJ"_L1)) {
            qsizetype end = begin;
            int dots = 0;
            while (end < m_text.size()
                && (isTokenUnit(m_text.at(end)) || (m_text.at(end) == u'.' && dots < 2))) {
                dots += m_text.at(end) == u'.' ? 1 : 0;
                ++end;
            }
            const QStringView jwt = m_text.sliced(begin, end - begin);
            if (tokenKind(jwt) == TokenKind::Jwt) {
                add({.shape = CandidateShape::Jwt, .value = jwt.toString(), .begin = begin, .end = end});
                return end;
            }
        }
        if (m_text.size() - begin < minLength || begin < m_noBase64Before) {
            return -1;
        }
        const QStringView head = m_text.sliced(begin, minLength);
        const bool isKey = head.startsWith("Ci"_L1);
        if (!std::all_of(head.begin(), head.end(), isBase64Unit)
            || (!isKey && !isPrintable(QByteArray::fromBase64(head.toLatin1())))) {
            return -1;
        }
        qsizetype end = begin;
        while (end < m_text.size() && isBase64Unit(m_text.at(end))) {
            ++end;
        }
        m_noBase64Before = end;
        while (end < m_text.size() && m_text.at(end) == u'=') {
            ++end;
        }
        const QStringView run = m_text.sliced(begin, end - begin);
        if (isPersonalAccessKey(run)) {
            add({.shape = CandidateShape::PersonalAccessKey,
                .value = run.toString(),
                .begin = begin,
                .end = end});
            return end;
        }
        return takeDecoded(run, begin, end);
    }

    qsizetype takeDecoded(QStringView run, qsizetype begin, qsizetype end)
    {
        if (run.size() > 2 * maxTokenLength) {
            return -1;
        }
        const auto decoded =
            QByteArray::fromBase64Encoding(run.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || !isPrintable(*decoded)) {
            return -1;
        }
        const QString inner = QString::fromLatin1(*decoded).trimmed();
        Candidate candidate{.value = inner, .begin = begin, .end = end, .wasBase64 = true};
        if (const auto shape = wholeShape(inner)) {
            candidate.shape = *shape;
        } else if (const ForeignSecret foreign = foreignSecretAt(inner); foreign.length == inner.size()) {
            candidate.shape = CandidateShape::Foreign;
            candidate.vendor = foreign.vendor;
        } else if (inner.size() >= 8 && inner.contains(u':') && !inner.contains(u' ')
            && !inner.contains(u'\n') && !inner.contains(u'{')) {
            candidate.shape = CandidateShape::Base64Credentials;
        } else {
            return -1;
        }
        add(std::move(candidate));
        return end;
    }

    void add(Candidate &&candidate) { m_found.values.append(std::move(candidate)); }

    void addName(qsizetype begin, qsizetype end)
    {
        const QStringView word = m_text.sliced(begin, end - begin);
        const QLatin1StringView own = vendorInName(word);
        if (!own.isEmpty()) {
            m_section = own;
        }
        ValueName name = valueName(m_phrase.folded());
        if (name == ValueName::None) {
            if (own.isEmpty() || word.size() < 5) {
                return;
            }
            name = ValueName::None;
        }
        m_found.names.append({name, begin, end, own.isEmpty() ? m_section : own});
    }

    QStringView m_text;
    Candidates m_found;
    Phrase m_phrase;
    QLatin1StringView m_section;
    qsizetype m_noBase64Before = 0; ///< up to there a run of base64 was looked at
    qsizetype m_budget = 512 * 1024;
};

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
    const bool isRemark = std::any_of(between.begin(), between.end(), [](QChar unit) {
        static constexpr QStringView marks = u"(#-/<=:[\u2190\u2013\u2014";
        return marks.contains(unit);
    });
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

/// Gives each value its name.
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
        useNameBehind(text, candidate, names + next, names + behind);
        used = next;
        valueEnd = candidate.end;
    }
    useHeader(found.values, blockBegin, found.values.size(), header);
}

} // namespace

Candidates findCandidates(QStringView text)
{
    Candidates found = Finder(text).find();
    assignNames(text, found);
    return found;
}

} // namespace Inspector
