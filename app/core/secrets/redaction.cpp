// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/secrets/redaction.h"

#include "core/secrets/secretshapes.h"
#include "core/text/decodedview.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QSet>
#include <QSharedData>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr qsizetype windowLength = 12;
constexpr qsizetype minSecret = 4; // fewer characters name no secret, and would blacken ordinary text
constexpr qsizetype minEncodedForm = 6;
constexpr qsizetype maxLearnt = 16 * 1024; // twice the longest token
constexpr size_t filterBits = size_t{1} << 16;
constexpr quint64 hashBase = 0x9E3779B97F4A7C15ULL | 1U;

constexpr quint64 power(quint64 value, int exponent)
{
    quint64 result = 1;
    for (int i = 0; i < exponent; ++i) {
        result *= value;
    }
    return result;
}

/// The hash of the last twelve characters, rolled along a text.
class RollingHash final {
public:
    void push(char16_t in) { m_hash = m_hash * hashBase + in + 1; }
    void roll(char16_t out, char16_t in)
    {
        m_hash -= (out + quint64{1}) * power(hashBase, windowLength - 1);
        push(in);
    }
    [[nodiscard]] size_t value() const { return m_hash ^ (m_hash >> 29); }

private:
    quint64 m_hash = 0;
};

size_t filterIndex(size_t hash)
{
    return (hash >> 7) % filterBits;
}

/// What base64 makes of the bytes when `offset` bytes stand before them: only the characters that they alone
/// decide.
QString base64At(const QByteArray &bytes, int offset, QByteArray::Base64Options alphabet)
{
    QByteArray padded(offset, '\0');
    padded += bytes;
    const QByteArray encoded = padded.toBase64(alphabet | QByteArray::OmitTrailingEquals);
    const qsizetype bits = padded.size() * 8;
    const qsizetype first = (offset * 8 + 5) / 6;
    return QString::fromLatin1(encoded.mid(first, bits / 6 - first));
}

QStringList encodedForms(const QString &secret)
{
    const QByteArray bytes = secret.toUtf8();
    QStringList forms;
    for (int offset = 0; offset < 3; ++offset) {
        const QString standard = base64At(bytes, offset, QByteArray::Base64Encoding);
        const QString url = base64At(bytes, offset, QByteArray::Base64UrlEncoding);
        forms.append(standard);
        if (url != standard) {
            forms.append(url);
        }
    }
    const QByteArray hex = bytes.toHex();
    forms.append(QString::fromLatin1(hex));
    forms.append(QString::fromLatin1(hex.toUpper()));
    return forms;
}

} // namespace

QString mask(QStringView secret)
{
    constexpr qsizetype shown = 4;
    if (secret.size() < 24) {
        return QString(8, u'\u2022');
    }
    QStringView head = secret.first(shown);
    QStringView tail = secret.last(shown);
    if (head.back().isHighSurrogate()) {
        head.chop(1);
    }
    if (tail.front().isLowSurrogate()) {
        tail = tail.sliced(1);
    }
    return head.toString() + u'\u2026' + tail.toString();
}

QString fingerprint(QStringView secret)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (secret.size() > maxLearnt) {
        hash.addData(secret.first(maxLearnt / 2).toUtf8());
        secret = secret.last(maxLearnt / 2);
    }
    hash.addData(secret.toUtf8());
    return QString::fromLatin1(hash.result().first(4).toHex());
}

class Redactor::Known final : public QSharedData {
public:
    void add(const QString &secret);
    [[nodiscard]] bool isWhole(QStringView text) const { return m_whole.contains(qHash(text)); }
    void find(QStringView text, QList<TextRange> &ranges) const;

    QSet<size_t> windows; // of all 12-character windows of all forms
    QSet<QString> allowed;

private:
    void addForm(const QString &form, qsizetype shortest);

    std::vector<quint64> m_filter; // bits that tell most other windows apart without a look into the set
    QSet<size_t> m_whole; // of the whole secrets
    QStringList m_short; // forms shorter than a window, matched whole
};

Redactor::Redactor()
    : d(new Known)
{
}

Redactor::Redactor(const QStringList &secrets)
    : Redactor()
{
    for (const QString &secret : secrets) {
        add(secret);
    }
}

Redactor::Redactor(const Redactor &other) = default;
Redactor &Redactor::operator=(const Redactor &other) = default;
Redactor::~Redactor() = default;

void Redactor::add(const QString &secret)
{
    if (secret.size() >= minSecret && !std::as_const(d)->isWhole(secret)) {
        d->add(secret);
    }
}

void Redactor::Known::add(const QString &secret)
{
    m_whole.insert(qHash(secret));
    if (secret.size() > maxLearnt) {
        // A server's idea of a signature: to learn a megabyte in all its forms would freeze the window.
        add(secret.first(maxLearnt / 2));
        add(secret.last(maxLearnt / 2));
        return;
    }
    const QStringList encoded = encodedForms(secret);
    windows.reserve(std::accumulate(encoded.begin(), encoded.end(), windows.size() + secret.size(),
        [](qsizetype sum, const QString &form) { return sum + form.size(); }));
    addForm(secret, minSecret);
    for (const QString &form : encoded) {
        addForm(form, minEncodedForm);
    }
}

void Redactor::Known::addForm(const QString &form, qsizetype shortest)
{
    if (form.size() < windowLength) {
        if (form.size() >= shortest && !m_short.contains(form)) {
            m_short.append(form);
        }
        return;
    }
    if (m_filter.empty()) {
        m_filter.resize(filterBits / 64);
    }
    RollingHash hash;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const char16_t unit = form.at(i).unicode();
        if (i < windowLength) {
            hash.push(unit);
        } else {
            hash.roll(form.at(i - windowLength).unicode(), unit);
        }
        if (i + 1 < windowLength) {
            continue;
        }
        windows.insert(hash.value());
        const size_t bit = filterIndex(hash.value());
        m_filter[bit / 64] |= quint64{1} << (bit % 64);
    }
}

void Redactor::allow(const QString &text)
{
    d->allowed.insert(text);
}

void Redactor::clear()
{
    d = new Known;
}

void Redactor::Known::find(QStringView text, QList<TextRange> &ranges) const
{
    for (const QString &secret : m_short) {
        for (qsizetype at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + secret.size())) {
            ranges.append({at, at + secret.size()});
        }
    }
    if (windows.isEmpty() || text.size() < windowLength) {
        return;
    }
    RollingHash hash;
    qsizetype coveredTo = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        if (i < windowLength) {
            hash.push(unit);
        } else {
            hash.roll(text.at(i - windowLength).unicode(), unit);
        }
        if (i + 1 < windowLength) {
            continue;
        }
        const size_t bit = filterIndex(hash.value());
        if ((m_filter[bit / 64] >> (bit % 64) & 1U) == 0 || !windows.contains(hash.value())) {
            continue;
        }
        const qsizetype begin = i + 1 - windowLength;
        if (begin <= coveredTo) {
            ranges.back().end = i + 1;
        } else {
            ranges.append({begin, i + 1});
        }
        coveredTo = i + 1;
    }
}

QString Redactor::maskOf(QStringView found) const
{
    // A part of a known secret shows nothing of its inside: several parts would add up.
    if (d->windows.isEmpty() || d->isWhole(found)) {
        return mask(found);
    }
    QList<TextRange> known;
    d->find(found, known);
    return known.isEmpty() ? mask(found) : mask({});
}

QString Redactor::redactLevel(const QString &text, const DecodedView &view) const
{
    QList<TextRange> ranges;
    d->find(view.text(), ranges);
    findSecretShapes(view.text(), ranges);
    if (ranges.isEmpty()) {
        return text;
    }

    std::sort(ranges.begin(), ranges.end(),
        [](const TextRange &a, const TextRange &b) { return a.begin < b.begin; });
    QString redacted;
    redacted.reserve(text.size());
    qsizetype done = 0;
    for (qsizetype i = 0; i < ranges.size();) {
        TextRange range = ranges.at(i);
        for (++i; i < ranges.size() && ranges.at(i).begin <= range.end; ++i) {
            range.end = std::max(range.end, ranges.at(i).end);
        }
        redacted += QStringView(text).sliced(done, view.sourceBegin(range.begin) - done);
        redacted += maskOf(view.text().sliced(range.begin, range.end - range.begin));
        done = view.sourceEnd(range.end);
    }
    redacted += QStringView(text).sliced(done);
    return redacted;
}

QString Redactor::redact(const QString &text) const
{
    if (text.size() < minSecret || d->allowed.contains(text)) {
        return text;
    }
    if (d->isWhole(text)) {
        return mask(text);
    }
    QString redacted = text;
    if (DecodedView::isWorthwhile(redacted)) {
        // The most deeply escaped form first: what is left is then found as it is.
        for (int depth = 2; depth > 0; --depth) {
            redacted = redactLevel(redacted, DecodedView(redacted, depth));
        }
    }
    return redactLevel(redacted, DecodedView(redacted, 0));
}

bool Redactor::holdsSecret(const QString &text) const
{
    return redact(text) != text;
}

} // namespace Inspector
