// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/paste/candidates.h"

#include "core/paste/namedvalues.h"
#include "core/paste/wrappedtoken.h"
#include "core/token/foreignsecret.h"
#include "core/token/tokenkind.h"
#include "core/token/tokenshape.h"
#include "core/token/vendorname.h"
#include "core/util/ascii.h"
#include "core/util/digits.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr std::size_t maxPhrase = 64;

bool isTokenOrBase64Unit(QChar unit)
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
    if (run.contains("0000-0000-0000-0000"_L1)) {
        return std::nullopt; // of an example
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
        if (m_size == m_folded.size()) { // only the end counts
            std::copy(m_folded.end() - maxPhrase, m_folded.end(), m_folded.begin());
            m_size = maxPhrase;
        }
        m_folded[m_size++] = foldedLetter(unit);
    }
    void append(QStringView word)
    {
        if (word.size() > static_cast<qsizetype>(maxPhrase)) {
            end();
            return;
        }
        for (const QChar unit : word) {
            if (unit != u'-' && unit != u'_') {
                append(unit);
            }
        }
    }
    void end() { m_size = 0; }
    [[nodiscard]] QStringView folded() const
    {
        return QStringView(m_folded.data(), static_cast<qsizetype>(m_size));
    }

private:
    std::array<QChar, 2 * maxPhrase> m_folded;
    std::size_t m_size = 0;
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
                i = readRun(i, end);
                continue;
            }
            if (unit.unicode() > 0x7F && unit.isLetter()) {
                m_phrase.append(unit); // no name ends with one
            } else if (unit != u' ' && unit != u'\'' && unit != u'\u2019' && unit != u'.') {
                m_phrase.end();
            }
            ++i;
        }
        return std::move(m_found);
    }

private:
    /// Takes the run [begin, end) as a value or a name; where to go on.
    qsizetype readRun(qsizetype begin, qsizetype end)
    {
        const QStringView run = m_text.sliced(begin, end - begin);
        const QStringView value = withoutMarks(run);
        const qsizetype valueBegin = end - value.size();
        const qsizetype taken = value.isEmpty() ? -1 : readValue(value, valueBegin);
        if (taken > begin) {
            m_phrase.end();
            return taken;
        }
        m_phrase.append(run);
        addName(begin, end);
        return end;
    }

    qsizetype readValue(QStringView value, qsizetype begin)
    {
        constexpr qsizetype minForeign = 8;
        auto shape = wholeShape(value);
        if (const WrappedToken wrapped =
                joinWrappedToken(m_text, begin, begin + value.size(), shape.has_value(), m_budget);
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
            begin > 0 && isTokenOrBase64Unit(m_text.at(begin - 1)) && !isTokenUnit(m_text.at(begin - 1));
        if (constexpr qsizetype minInPath = 16; isInPath && value.size() < minInPath) {
            return -1;
        }
        if (const qsizetype end = readBase64(begin); end > 0) {
            return end;
        }
        if (const ForeignSecret foreign = foreignSecretAt(m_text.sliced(begin));
            foreign.length >= minForeign) {
            // At least the run: a longer one is not read from its middle again.
            const qsizetype end = begin + std::max(foreign.length, value.size());
            add({.shape = CandidateShape::Foreign,
                .value = m_text.sliced(begin, end - begin).toString(),
                .begin = begin,
                .end = end,
                .vendor = foreign.vendor});
            return end;
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
    qsizetype readBase64(qsizetype begin)
    {
        constexpr qsizetype minLength = 24;
        if (m_text.at(begin) == u'e' && m_text.sliced(begin).startsWith("eyJ"_L1)) {
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
        if (!std::all_of(head.begin(), head.end(), isTokenOrBase64Unit)
            || (!head.startsWith("Ci"_L1) && !isPrintable(QByteArray::fromBase64(head.toLatin1())))) {
            return -1;
        }
        qsizetype end = begin;
        while (end < m_text.size() && isTokenOrBase64Unit(m_text.at(end))) {
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
        if (const qsizetype wrappedEnd = useWrappedBase64(run, begin, end); wrappedEnd > 0) {
            return wrappedEnd;
        }
        return useDecoded(run, begin, end);
    }

    /// Lines of base64 as `base64` breaks them, the last the shortest.
    qsizetype useWrappedBase64(QStringView first, qsizetype begin, qsizetype end)
    {
        constexpr qsizetype minLine = 40;
        const QString head = QString::fromLatin1(QByteArray::fromBase64(first.left(minLine).toLatin1()));
        if (first.size() < minLine || m_budget <= 0 || !cutShape(head)) {
            return -1;
        }
        QString joined = first.toString();
        qsizetype length = first.size();
        while (length == first.size() && joined.size() < 2 * maxTokenLength) {
            qsizetype next = end;
            while (next < m_text.size() && isOneOf(m_text.at(next), u" \t\n")) {
                ++next;
            }
            qsizetype lineEnd = next;
            while (lineEnd < m_text.size()
                && (isTokenOrBase64Unit(m_text.at(lineEnd)) || m_text.at(lineEnd) == u'=')
                && lineEnd - next <= length) {
                ++lineEnd;
            }
            length = lineEnd - next;
            m_budget -= length;
            if (next == end || length == 0 || length > first.size()) {
                break;
            }
            joined += m_text.sliced(next, length);
            end = lineEnd;
        }
        return joined.size() > first.size() ? useDecoded(joined, begin, end) : -1;
    }

    /// Base64 of a text that has a shape itself.
    qsizetype useDecoded(QStringView run, qsizetype begin, qsizetype end)
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
        } else if (inner.startsWith("tok:"_L1)) {
            candidate.shape = CandidateShape::Foreign;
            candidate.vendor = "Intercom"_L1;
        } else if (inner.size() >= 8 && inner.contains(u':') && !inner.contains(u' ')
            && !inner.contains(u'\n') && !inner.contains(u'{')) {
            candidate.shape = CandidateShape::Base64Credentials;
        } else {
            return -1;
        }
        add(std::move(candidate));
        return end;
    }

    void add(Candidate &&candidate) { m_found.values.push_back(std::move(candidate)); }

    void addName(qsizetype begin, qsizetype end)
    {
        const QStringView word = m_text.sliced(begin, end - begin);
        const QLatin1StringView own = vendorInName(word);
        if (!own.isEmpty()) {
            m_section = own;
        }
        constexpr qsizetype minName = 5;
        const ValueName name = valueName(m_phrase.folded());
        if (name == ValueName::None && (own.isEmpty() || word.size() < minName)) {
            return;
        }
        m_found.names.push_back({name, begin, end, own.isEmpty() ? m_section : own});
    }

    QStringView m_text;
    Candidates m_found;
    Phrase m_phrase;
    QLatin1StringView m_section;
    qsizetype m_noBase64Before = 0; ///< up to there a run of base64 was looked at
    qsizetype m_budget = 512 * 1024;
};

} // namespace

Candidates findCandidates(QStringView text)
{
    Candidates found = Finder(text).find();
    assignNames(text, found);
    return found;
}

} // namespace Inspector
