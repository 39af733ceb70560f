// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/token/foreignsecret.h"

#include "core/util/ascii.h"
#include "core/util/digits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

struct ForeignShape {
    QLatin1StringView prefix;
    qsizetype minLength; ///< of the whole secret
    QLatin1StringView vendor; ///< empty where several have it
};

/// How the secrets of other vendors begin, as those document it. By the first character; among those of one
/// character the first that fits counts.
constexpr ForeignShape foreignShapes[] = {
    {"1//0"_L1, 20, "Google"_L1},
    {"5Aep861"_L1, 40, "Salesforce"_L1},
    {"AIza"_L1, 30, "Google"_L1},
    {"AKIA"_L1, 16, "AWS"_L1},
    {"ASIA"_L1, 16, "AWS"_L1},
    {"ATATT3"_L1, 20, "Atlassian"_L1},
    {"ATCTT3"_L1, 20, "Atlassian"_L1},
    {"ATBB"_L1, 20, "Atlassian"_L1},
    {"Atza|"_L1, 20, "Amazon"_L1},
    {"Atzr|"_L1, 20, "Amazon"_L1},
    {"AGE-SECRET-KEY-"_L1, 20, "age"_L1},
    {"EAAA"_L1, 24, "Square"_L1},
    {"EAAC"_L1, 20, "Facebook"_L1},
    {"EAA"_L1, 20, "Facebook"_L1},
    {"EwB"_L1, 60, "Microsoft"_L1},
    {"FwoGZXIvYXdz"_L1, 16, "AWS"_L1},
    {"FQoGZXIvYXdz"_L1, 16, "AWS"_L1},
    {"GOCSPX-"_L1, 12, "Google"_L1},
    {"HRKU-"_L1, 16, "Heroku"_L1},
    {"IQoJb3JpZ2lu"_L1, 16, "AWS"_L1},
    {"IGQ"_L1, 40, "Instagram"_L1},
    {"NRAK-"_L1, 20, "New Relic"_L1},
    {"PMAK-"_L1, 20, "Postman"_L1},
    {"SG."_L1, 8, "SendGrid"_L1},
    {"amzn1."_L1, 20, "Amazon"_L1},
    {"access-production-"_L1, 20, "Plaid"_L1},
    {"access-sandbox-"_L1, 20, "Plaid"_L1},
    {"ct_live_"_L1, 16, "Customer.io"_L1},
    {"ck_"_L1, 40, "WooCommerce"_L1},
    {"cs_"_L1, 40, "WooCommerce"_L1},
    {"dckr_pat_"_L1, 16, "Docker"_L1},
    {"dop_v1_"_L1, 20, "DigitalOcean"_L1},
    {"doo_v1_"_L1, 20, "DigitalOcean"_L1},
    {"dapi"_L1, 34, "Databricks"_L1},
    {"eyJrIjoi"_L1, 20, "Grafana"_L1},
    {"figd_"_L1, 16, "Figma"_L1},
    {"ghp_"_L1, 20, "GitHub"_L1},
    {"gho_"_L1, 20, "GitHub"_L1},
    {"ghu_"_L1, 20, "GitHub"_L1},
    {"ghs_"_L1, 20, "GitHub"_L1},
    {"ghr_"_L1, 20, "GitHub"_L1},
    {"github_pat_"_L1, 20, "GitHub"_L1},
    {"glpat-"_L1, 16, "GitLab"_L1},
    {"gloas-"_L1, 16, "GitLab"_L1},
    {"gldt-"_L1, 16, "GitLab"_L1},
    {"glptt-"_L1, 16, "GitLab"_L1},
    {"glrt-"_L1, 16, "GitLab"_L1},
    {"gsk_"_L1, 20, "Groq"_L1},
    {"glsa_"_L1, 20, "Grafana"_L1},
    {"hf_"_L1, 20, "Hugging Face"_L1},
    {"hvs."_L1, 16, "Vault"_L1},
    {"hvb."_L1, 16, "Vault"_L1},
    {"key-"_L1, 36, "Mailgun"_L1},
    {"lin_api_"_L1, 16, "Linear"_L1},
    {"lin_oauth_"_L1, 16, "Linear"_L1},
    {"npm_"_L1, 20, "npm"_L1},
    {"ntn_"_L1, 20, "Notion"_L1},
    {"nfp_"_L1, 20, "Netlify"_L1},
    {"pk_live_"_L1, 16, "Stripe"_L1},
    {"pk_test_"_L1, 16, "Stripe"_L1},
    {"pypi-"_L1, 20, "PyPI"_L1},
    {"phc_"_L1, 20, "PostHog"_L1},
    {"phx_"_L1, 20, "PostHog"_L1},
    {"pscale_"_L1, 20, "PlanetScale"_L1},
    {"pk_"_L1, 30, {}},
    {"rk_live_"_L1, 16, "Stripe"_L1},
    {"rk_test_"_L1, 16, "Stripe"_L1},
    {"r8_"_L1, 20, "Replicate"_L1},
    {"rubygems_"_L1, 20, "RubyGems"_L1},
    {"rnd_"_L1, 20, "Render"_L1},
    {"sk_live_"_L1, 16, "Stripe"_L1},
    {"sk_test_"_L1, 16, "Stripe"_L1},
    {"sq0atp-"_L1, 16, "Square"_L1},
    {"sq0csp-"_L1, 16, "Square"_L1},
    {"shpat_"_L1, 16, "Shopify"_L1},
    {"shpca_"_L1, 16, "Shopify"_L1},
    {"shppa_"_L1, 16, "Shopify"_L1},
    {"shpss_"_L1, 16, "Shopify"_L1},
    {"sk-ant-"_L1, 16, "Anthropic"_L1},
    {"sk-or-"_L1, 16, "OpenRouter"_L1},
    {"sk-proj-"_L1, 16, "OpenAI"_L1},
    {"sk-"_L1, 20, "OpenAI"_L1},
    {"secret_"_L1, 40, "Notion"_L1},
    {"sntrys_"_L1, 20, "Sentry"_L1},
    {"sntryu_"_L1, 20, "Sentry"_L1},
    {"sbp_"_L1, 20, "Supabase"_L1},
    {"squ_"_L1, 20, "SonarQube"_L1},
    {"sqp_"_L1, 20, "SonarQube"_L1},
    {"sl."_L1, 24, "Dropbox"_L1},
    {"sk_"_L1, 30, {}},
    {"tfp_"_L1, 20, "Typeform"_L1},
    {"vercel_"_L1, 20, "Vercel"_L1},
    {"whsec_"_L1, 16, "Stripe"_L1},
    {"xoxb-"_L1, 12, "Slack"_L1},
    {"xoxp-"_L1, 12, "Slack"_L1},
    {"xoxa-"_L1, 12, "Slack"_L1},
    {"xoxr-"_L1, 12, "Slack"_L1},
    {"xoxs-"_L1, 12, "Slack"_L1},
    {"xoxe-"_L1, 12, "Slack"_L1},
    {"xoxe."_L1, 12, "Slack"_L1},
    {"xoxc-"_L1, 12, "Slack"_L1},
    {"xoxd-"_L1, 12, "Slack"_L1},
    {"xapp-"_L1, 12, "Slack"_L1},
    {"xkeysib-"_L1, 16, "Brevo"_L1},
    {"xsmtpsib-"_L1, 16, "Brevo"_L1},
    {"ya29."_L1, 16, "Google"_L1},
};

constexpr char16_t firstOf(const ForeignShape &shape)
{
    return static_cast<unsigned char>(shape.prefix.data()[0]);
}
constexpr char16_t firstOf(QChar unit)
{
    return unit.unicode();
}
static_assert(std::is_sorted(std::begin(foreignShapes), std::end(foreignShapes),
    [](const ForeignShape &left, const ForeignShape &right) { return firstOf(left) < firstOf(right); }));

/// The first two characters of all of them.
constexpr AsciiPairs shapeBeginnings = [] {
    AsciiPairs pairs;
    for (const ForeignShape &shape : foreignShapes) {
        pairs.add(shape.prefix.data()[0], shape.prefix.data()[1]);
    }
    return pairs;
}();

bool isHexUnit(QChar unit)
{
    return hexDigit(unit) >= 0;
}

/// What the secrets of other vendors are made of.
bool isForeignUnit(QChar unit)
{
    switch (unit.unicode()) {
    case u'.':
    case u'+':
    case u'/':
    case u'=':
    case u'~':
    case u'!':
    case u'|':
        return true;
    default:
        return isTokenUnit(unit);
    }
}

template <typename Predicate>
qsizetype lengthWhile(QStringView text, Predicate isUnit)
{
    const auto *end = std::find_if_not(text.begin(), text.end(), isUnit);
    return end - text.begin();
}

/// Hex keys, also as Mailchimp's, and what begins with digits: Telegram's bot token, Salesforce's session.
ForeignSecret hexSecretAt(QStringView text)
{
    const qsizetype hex = lengthWhile(text, isHexUnit);
    const bool endsThere = hex == text.size() || !isTokenUnit(text.at(hex));
    if (hex >= 32 && endsThere && std::any_of(text.begin(), text.begin() + hex, isAsciiDigit)) {
        return {{}, hex};
    }
    if (hex == 32 && text.sliced(hex).startsWith("-us"_L1)) {
        return {"Mailchimp"_L1, lengthWhile(text, isTokenUnit)};
    }
    const qsizetype digits = lengthWhile(text, isAsciiDigit);
    if (digits >= 8 && digits <= 12 && text.sliced(digits).startsWith(":AA"_L1)) {
        const qsizetype rest = lengthWhile(text.sliced(digits + 1), isTokenUnit);
        return rest >= 25 ? ForeignSecret{"Telegram"_L1, digits + 1 + rest} : ForeignSecret();
    }
    if (text.startsWith("00D"_L1) && text.size() > 18 && (text.at(15) == u'!' || text.at(18) == u'!')) {
        return {"Salesforce"_L1, lengthWhile(text, isForeignUnit)};
    }
    return {};
}

/// `pat` and 14 characters, a dot and hex digits.
ForeignSecret airtableSecretAt(QStringView text)
{
    constexpr qsizetype idLength = 17;
    if (!text.startsWith("pat"_L1) || text.size() <= idLength || text.at(idLength) != u'.') {
        return {};
    }
    const qsizetype rest = lengthWhile(text.sliced(idLength + 1), isHexUnit);
    return rest >= 32 ? ForeignSecret{"Airtable"_L1, idLength + 1 + rest} : ForeignSecret();
}

/// `SK` or `AC` and 32 hex digits.
ForeignSecret twilioSecretAt(QStringView text)
{
    constexpr qsizetype length = 34;
    const bool isTwilio = (text.startsWith("SK"_L1) || text.startsWith("AC"_L1))
        && lengthWhile(text, isTokenUnit) == length
        && std::all_of(text.begin() + 2, text.begin() + length, isHexUnit);
    return isTwilio ? ForeignSecret{"Twilio"_L1, length} : ForeignSecret();
}

/// A user's number in base64, a time, a signature, with dots between.
ForeignSecret discordSecretAt(QStringView text)
{
    const qsizetype first = lengthWhile(text, isTokenUnit);
    if (first < 23 || first > 28 || first >= text.size() || text.at(first) != u'.') {
        return {};
    }
    const qsizetype second = lengthWhile(text.sliced(first + 1), isTokenUnit);
    const qsizetype dot = first + 1 + second;
    if (second < 5 || second > 7 || dot >= text.size() || text.at(dot) != u'.') {
        return {};
    }
    const qsizetype third = lengthWhile(text.sliced(dot + 1), isTokenUnit);
    return third >= 25 ? ForeignSecret{"Discord"_L1, dot + 1 + third} : ForeignSecret();
}

ForeignSecret unprefixedSecretAt(QStringView text)
{
    switch (text.front().unicode()) {
    case u'p':
        return airtableSecretAt(text);
    case u'M':
    case u'N':
    case u'O':
        return discordSecretAt(text);
    case u'S':
        return twilioSecretAt(text);
    case u'A': {
        const ForeignSecret twilio = twilioSecretAt(text);
        return twilio.length > 0 ? twilio : hexSecretAt(text);
    }
    default:
        return isHexUnit(text.front()) ? hexSecretAt(text) : ForeignSecret();
    }
}

} // namespace

ForeignSecret foreignSecretAt(QStringView text)
{
    constexpr qsizetype shortest = 8;
    constexpr qsizetype maxLength = 8 * 1024;
    constexpr qsizetype maxHead = 24;
    if (text.size() < shortest) {
        return {};
    }
    const QStringView near = text.left(maxLength);
    if (!shapeBeginnings.contains(near.at(0), near.at(1))) {
        return unprefixedSecretAt(near); // as almost every word of a text
    }
    const auto [first, last] = std::equal_range(std::begin(foreignShapes), std::end(foreignShapes),
        near.front(), [](const auto &left, const auto &right) { return firstOf(left) < firstOf(right); });
    for (const auto *shape = first; shape != last; ++shape) {
        if (near.size() < shape->minLength || !near.startsWith(shape->prefix)) {
            continue;
        }
        // A name such as `sk_live_key_of_the_shop` has neither digits nor capitals.
        const QStringView head = near.sliced(shape->prefix.size()).left(maxHead);
        const bool isRandom = std::any_of(head.begin(), head.begin() + lengthWhile(head, isForeignUnit),
            [](QChar unit) { return isAsciiDigit(unit) || isAsciiUpper(unit); });
        const qsizetype length = isRandom ? lengthWhile(near, isForeignUnit) : 0;
        if (length >= shape->minLength) {
            return {shape->vendor, length};
        }
    }
    return unprefixedSecretAt(near);
}

} // namespace Inspector
