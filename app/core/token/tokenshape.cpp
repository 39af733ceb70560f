// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/token/tokenshape.h"

#include "core/token/protobufreader.h"
#include "core/token/tokenkind.h"
#include "core/token/tokenreading.h"
#include "core/util/digits.h"
#include "core/util/moments.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

bool isAsciiDigit(QChar unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool isAsciiUpper(QChar unit)
{
    return unit >= u'A' && unit <= u'Z';
}

bool isAsciiLetter(QChar unit)
{
    return isAsciiUpper(unit) || (unit >= u'a' && unit <= u'z');
}

bool isWordUnit(QChar unit)
{
    return isAsciiLetter(unit) || isAsciiDigit(unit) || unit == u'_' || unit == u'-';
}

/// What the secrets of other vendors are made of.
bool isForeignUnit(QChar unit)
{
    static constexpr QStringView others = u".+/=~!|";
    return isWordUnit(unit) || others.contains(unit);
}

/// Whether the text is hex groups of these sizes with dashes between.
template <std::size_t Count>
bool isGroups(QStringView text, const std::array<qsizetype, Count> &sizes)
{
    qsizetype at = 0;
    for (std::size_t i = 0; i < Count; ++i) {
        if (i > 0 && (at >= text.size() || text.at(at++) != u'-')) {
            return false;
        }
        for (qsizetype k = 0; k < sizes.at(i); ++k, ++at) {
            if (at >= text.size() || hexDigit(text.at(at)) < 0) {
                return false;
            }
        }
    }
    return at == text.size();
}

struct ForeignShape {
    QLatin1StringView prefix;
    qsizetype minLength; ///< of the whole secret
    QLatin1StringView vendor;
};

/// How the secrets of other vendors begin, as those document it. Sorted by nothing: the first that fits
/// counts.
constexpr ForeignShape foreignShapes[] = {
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
    {"sk_live_"_L1, 16, "Stripe"_L1},
    {"sk_test_"_L1, 16, "Stripe"_L1},
    {"rk_live_"_L1, 16, "Stripe"_L1},
    {"rk_test_"_L1, 16, "Stripe"_L1},
    {"pk_live_"_L1, 16, "Stripe"_L1},
    {"pk_test_"_L1, 16, "Stripe"_L1},
    {"whsec_"_L1, 16, "Stripe"_L1},
    {"ya29."_L1, 16, "Google"_L1},
    {"1//0"_L1, 20, "Google"_L1},
    {"AIza"_L1, 30, "Google"_L1},
    {"GOCSPX-"_L1, 12, "Google"_L1},
    {"AKIA"_L1, 16, "AWS"_L1},
    {"ASIA"_L1, 16, "AWS"_L1},
    {"IQoJb3JpZ2lu"_L1, 16, "AWS"_L1},
    {"FwoGZXIvYXdz"_L1, 16, "AWS"_L1},
    {"FQoGZXIvYXdz"_L1, 16, "AWS"_L1},
    {"SG."_L1, 8, "SendGrid"_L1},
    {"EAAA"_L1, 24, "Square"_L1},
    {"EAAC"_L1, 20, "Facebook"_L1},
    {"EAA"_L1, 20, "Facebook"_L1},
    {"IGQ"_L1, 40, "Instagram"_L1},
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
    {"gsk_"_L1, 20, "Groq"_L1},
    {"hf_"_L1, 20, "Hugging Face"_L1},
    {"r8_"_L1, 20, "Replicate"_L1},
    {"npm_"_L1, 20, "npm"_L1},
    {"pypi-"_L1, 20, "PyPI"_L1},
    {"rubygems_"_L1, 20, "RubyGems"_L1},
    {"dckr_pat_"_L1, 16, "Docker"_L1},
    {"dop_v1_"_L1, 20, "DigitalOcean"_L1},
    {"doo_v1_"_L1, 20, "DigitalOcean"_L1},
    {"hvs."_L1, 16, "Vault"_L1},
    {"hvb."_L1, 16, "Vault"_L1},
    {"ntn_"_L1, 20, "Notion"_L1},
    {"secret_"_L1, 40, "Notion"_L1},
    {"lin_api_"_L1, 16, "Linear"_L1},
    {"lin_oauth_"_L1, 16, "Linear"_L1},
    {"figd_"_L1, 16, "Figma"_L1},
    {"PMAK-"_L1, 20, "Postman"_L1},
    {"xkeysib-"_L1, 16, "Brevo"_L1},
    {"xsmtpsib-"_L1, 16, "Brevo"_L1},
    {"ATATT3"_L1, 20, "Atlassian"_L1},
    {"ATCTT3"_L1, 20, "Atlassian"_L1},
    {"ATBB"_L1, 20, "Atlassian"_L1},
    {"dapi"_L1, 34, "Databricks"_L1},
    {"NRAK-"_L1, 20, "New Relic"_L1},
    {"sntrys_"_L1, 20, "Sentry"_L1},
    {"sntryu_"_L1, 20, "Sentry"_L1},
    {"phc_"_L1, 20, "PostHog"_L1},
    {"phx_"_L1, 20, "PostHog"_L1},
    {"sbp_"_L1, 20, "Supabase"_L1},
    {"vercel_"_L1, 20, "Vercel"_L1},
    {"nfp_"_L1, 20, "Netlify"_L1},
    {"HRKU-"_L1, 16, "Heroku"_L1},
    {"rnd_"_L1, 20, "Render"_L1},
    {"pscale_"_L1, 20, "PlanetScale"_L1},
    {"amzn1."_L1, 20, "Amazon"_L1},
    {"Atza|"_L1, 20, "Amazon"_L1},
    {"Atzr|"_L1, 20, "Amazon"_L1},
    {"EwB"_L1, 60, "Microsoft"_L1},
    {"glsa_"_L1, 20, "Grafana"_L1},
    {"AGE-SECRET-KEY-"_L1, 20, "age"_L1},
    {"key-"_L1, 36, "Mailgun"_L1},
    {"tfp_"_L1, 20, "Typeform"_L1},
    {"ct_live_"_L1, 16, "Customer.io"_L1},
    {"access-production-"_L1, 20, "Plaid"_L1},
    {"access-sandbox-"_L1, 20, "Plaid"_L1},
    {"squ_"_L1, 20, "SonarQube"_L1},
    {"sqp_"_L1, 20, "SonarQube"_L1},
    {"eyJrIjoi"_L1, 20, "Grafana"_L1},
};

/// The words in names that say whose a secret is. Sorted.
struct VendorWord {
    QLatin1StringView word;
    QLatin1StringView vendor;
};
constexpr VendorWord vendorWords[] = {
    {"activecampaign"_L1, "ActiveCampaign"_L1},
    {"airtable"_L1, "Airtable"_L1},
    {"algolia"_L1, "Algolia"_L1},
    {"amazon"_L1, "Amazon"_L1},
    {"anthropic"_L1, "Anthropic"_L1},
    {"apollo"_L1, "Apollo"_L1},
    {"asana"_L1, "Asana"_L1},
    {"atlassian"_L1, "Atlassian"_L1},
    {"auth0"_L1, "Auth0"_L1},
    {"aws"_L1, "AWS"_L1},
    {"azure"_L1, "Azure"_L1},
    {"bitbucket"_L1, "Bitbucket"_L1},
    {"braintree"_L1, "Braintree"_L1},
    {"brevo"_L1, "Brevo"_L1},
    {"calendly"_L1, "Calendly"_L1},
    {"clearbit"_L1, "Clearbit"_L1},
    {"cloudflare"_L1, "Cloudflare"_L1},
    {"cloudinary"_L1, "Cloudinary"_L1},
    {"datadog"_L1, "Datadog"_L1},
    {"digitalocean"_L1, "DigitalOcean"_L1},
    {"discord"_L1, "Discord"_L1},
    {"docusign"_L1, "DocuSign"_L1},
    {"dropbox"_L1, "Dropbox"_L1},
    {"entra"_L1, "Azure"_L1},
    {"facebook"_L1, "Facebook"_L1},
    {"fb"_L1, "Facebook"_L1},
    {"firebase"_L1, "Firebase"_L1},
    {"freshdesk"_L1, "Freshdesk"_L1},
    {"gcp"_L1, "Google"_L1},
    {"github"_L1, "GitHub"_L1},
    {"gitlab"_L1, "GitLab"_L1},
    {"gmail"_L1, "Google"_L1},
    {"google"_L1, "Google"_L1},
    {"heroku"_L1, "Heroku"_L1},
    {"hs"_L1, "HubSpot"_L1},
    {"hubspot"_L1, "HubSpot"_L1},
    {"instagram"_L1, "Instagram"_L1},
    {"intercom"_L1, "Intercom"_L1},
    {"jira"_L1, "Atlassian"_L1},
    {"keycloak"_L1, "Keycloak"_L1},
    {"klaviyo"_L1, "Klaviyo"_L1},
    {"linear"_L1, "Linear"_L1},
    {"linkedin"_L1, "LinkedIn"_L1},
    {"mailchimp"_L1, "Mailchimp"_L1},
    {"mailgun"_L1, "Mailgun"_L1},
    {"marketo"_L1, "Marketo"_L1},
    {"meta"_L1, "Facebook"_L1},
    {"microsoft"_L1, "Microsoft"_L1},
    {"mixpanel"_L1, "Mixpanel"_L1},
    {"msal"_L1, "Microsoft"_L1},
    {"netlify"_L1, "Netlify"_L1},
    {"notion"_L1, "Notion"_L1},
    {"npm"_L1, "npm"_L1},
    {"okta"_L1, "Okta"_L1},
    {"openai"_L1, "OpenAI"_L1},
    {"outlook"_L1, "Microsoft"_L1},
    {"paypal"_L1, "PayPal"_L1},
    {"pipedrive"_L1, "Pipedrive"_L1},
    {"plaid"_L1, "Plaid"_L1},
    {"postmark"_L1, "Postmark"_L1},
    {"quickbooks"_L1, "QuickBooks"_L1},
    {"salesforce"_L1, "Salesforce"_L1},
    {"segment"_L1, "Segment"_L1},
    {"sendgrid"_L1, "SendGrid"_L1},
    {"sentry"_L1, "Sentry"_L1},
    {"sf"_L1, "Salesforce"_L1},
    {"sfdc"_L1, "Salesforce"_L1},
    {"shopify"_L1, "Shopify"_L1},
    {"slack"_L1, "Slack"_L1},
    {"snowflake"_L1, "Snowflake"_L1},
    {"spotify"_L1, "Spotify"_L1},
    {"square"_L1, "Square"_L1},
    {"stripe"_L1, "Stripe"_L1},
    {"supabase"_L1, "Supabase"_L1},
    {"telegram"_L1, "Telegram"_L1},
    {"trello"_L1, "Trello"_L1},
    {"twilio"_L1, "Twilio"_L1},
    {"twitter"_L1, "Twitter"_L1},
    {"typeform"_L1, "Typeform"_L1},
    {"vercel"_L1, "Vercel"_L1},
    {"webflow"_L1, "Webflow"_L1},
    {"woocommerce"_L1, "WooCommerce"_L1},
    {"xero"_L1, "Xero"_L1},
    {"zapier"_L1, "Zapier"_L1},
    {"zendesk"_L1, "Zendesk"_L1},
    {"zoho"_L1, "Zoho"_L1},
    {"zoom"_L1, "Zoom"_L1},
};

QLatin1StringView vendorOfWord(QLatin1StringView word)
{
    const auto *found = std::lower_bound(std::begin(vendorWords), std::end(vendorWords), word,
        [](const VendorWord &vendor, QLatin1StringView key) { return vendor.word < key; });
    return found != std::end(vendorWords) && found->word == word ? found->vendor : QLatin1StringView();
}

qsizetype lengthWhile(QStringView text, bool (*isUnit)(QChar))
{
    const auto *end = std::find_if_not(text.begin(), text.end(), isUnit);
    return end - text.begin();
}

/// Shapes without a prefix: a hex key, Telegram's bot token, Airtable's, Mailchimp's, Salesforce's session.
ForeignSecret unprefixedSecretAt(QStringView text)
{
    const qsizetype hex = lengthWhile(text, [](QChar unit) { return hexDigit(unit) >= 0; });
    const bool endsThere = hex == text.size() || !isWordUnit(text.at(hex));
    const bool hasDigit = std::any_of(text.begin(), text.begin() + hex, isAsciiDigit);
    if (hex >= 32 && endsThere && hasDigit) {
        return {{}, hex};
    }
    if (hex == 32 && text.sliced(hex).startsWith("-us"_L1)) {
        return {"Mailchimp"_L1, lengthWhile(text, isWordUnit)};
    }
    const qsizetype digits = lengthWhile(text, isAsciiDigit);
    if (digits >= 8 && digits <= 12 && text.sliced(digits).startsWith(":AA"_L1)) {
        const qsizetype rest = lengthWhile(text.sliced(digits + 1), isWordUnit);
        return rest >= 25 ? ForeignSecret{"Telegram"_L1, digits + 1 + rest} : ForeignSecret();
    }
    if (text.startsWith("pat"_L1) && text.size() > 17 && text.at(17) == u'.') {
        const qsizetype rest = lengthWhile(text.sliced(18), [](QChar unit) { return hexDigit(unit) >= 0; });
        return rest >= 32 ? ForeignSecret{"Airtable"_L1, 18 + rest} : ForeignSecret();
    }
    if (text.startsWith("00D"_L1) && (text.size() > 18 && (text.at(15) == u'!' || text.at(18) == u'!'))) {
        return {"Salesforce"_L1, lengthWhile(text, isForeignUnit)};
    }
    const bool isTwilio = text.startsWith("SK"_L1) || text.startsWith("AC"_L1);
    if (isTwilio && lengthWhile(text, isWordUnit) == 34
        && std::all_of(text.begin() + 2, text.begin() + 34, [](QChar unit) { return hexDigit(unit) >= 0; })) {
        return {"Twilio"_L1, 34};
    }
    return {};
}

bool isRegionUnit(QChar unit)
{
    return isAsciiLetter(unit);
}

} // namespace

bool isAccessTokenHead(QStringView text)
{
    constexpr qsizetype headLength = 12;
    if (text.size() < headLength || text.at(0) != u'C' || text.at(1) < u'I' || text.at(1) > u'P'
        || !std::all_of(text.begin(), text.begin() + headLength, isWordUnit)) {
        return false;
    }
    const QByteArray bytes = QByteArray::fromBase64(
        text.first(headLength).toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    ProtobufReader reader(bytes, 1);
    const auto expiry = reader.varint();
    return bytes.at(0) == 0x08 && expiry && isMomentOfExpiry(static_cast<qint64>(*expiry));
}

bool isWholeAccessToken(QStringView text)
{
    if (!isAccessTokenHead(text) || text.size() > maxTokenLength
        || tokenKind(text) != TokenKind::AccessToken) {
        return false;
    }
    // The first tokens, of 2016, end with the signature; what ends before it is a piece of one.
    constexpr quint32 signature = 6;
    const TokenReading reading = readToken(text);
    return reading.extent == TokenReading::Extent::Whole && reading.plausibleExpiryMs().has_value()
        && reading.hubId.has_value()
        && std::any_of(reading.fields.begin(), reading.fields.end(),
            [](const TokenField &field) { return field.number == signature; });
}

bool isOrderedAccessToken(QStringView text)
{
    if (!isAccessTokenHead(text)) {
        return false;
    }
    const TokenReading reading = readToken(text);
    constexpr quint32 maxKnown = 15;
    return reading.extent == TokenReading::Extent::Whole && reading.plausibleExpiryMs().has_value()
        && reading.fields.constLast().number <= maxKnown
        && std::adjacent_find(reading.fields.begin(), reading.fields.end(),
               [](const TokenField &first, const TokenField &second) {
                   return first.number >= second.number;
               })
        == reading.fields.end()
        && std::all_of(reading.fields.begin(), reading.fields.end(),
            [](const TokenField &field) { return field.isExpectedWire; });
}

qsizetype regionPrefix(QStringView text)
{
    if (text.size() < 4 || !isRegionUnit(text.at(0)) || !isRegionUnit(text.at(1))) {
        return 0;
    }
    qsizetype end = 2;
    while (end < text.size() && end < 5 && isAsciiDigit(text.at(end))) {
        ++end;
    }
    return end > 2 && end < text.size() && text.at(end) == u'-' ? end + 1 : 0;
}

qsizetype privateAppPrefix(QStringView text)
{
    if (!text.startsWith("pat-"_L1, Qt::CaseInsensitive)) {
        return 0;
    }
    const qsizetype region = regionPrefix(text.sliced(4));
    return region > 0 ? 4 + region : 0;
}

bool isWholePrivateAppToken(QStringView text)
{
    const qsizetype prefix = privateAppPrefix(text);
    return prefix > 0 && isUuid(text.sliced(prefix));
}

bool isWholeRegionalKey(QStringView text)
{
    const qsizetype prefix = regionPrefix(text);
    if (prefix == 0) {
        return false;
    }
    const QStringView rest = text.sliced(prefix);
    return isGroups<5>(rest, {4, 4, 4, 4, 12}) || isUuid(rest);
}

bool isPersonalAccessKey(QStringView text)
{
    constexpr qsizetype minLength = 40;
    constexpr qsizetype headLength = 32;
    if (text.size() < minLength || !text.startsWith("Ci"_L1)) {
        return false;
    }
    const QByteArray head = QByteArray::fromBase64(text.first(headLength).toLatin1());
    // Field 1 as bytes, its length, then "na1-" and hex.
    return head.size() >= 12 && head.at(0) == 0x0A && regionPrefix(QString::fromLatin1(head.mid(2, 10))) > 0;
}

ForeignSecret foreignSecretAt(QStringView text)
{
    // Most words of a text begin as no secret does, or are too short.
    static constexpr std::array<bool, 128> isFirst = [] {
        std::array<bool, 128> firsts{};
        for (const ForeignShape &shape : foreignShapes) {
            firsts.at(static_cast<std::size_t>(shape.prefix.data()[0])) = true;
        }
        return firsts;
    }();
    constexpr qsizetype shortest = 8;
    if (text.size() < shortest || text.front().unicode() >= isFirst.size()) {
        return {};
    }
    if (!isFirst.at(text.front().unicode())) {
        return unprefixedSecretAt(text.left(256));
    }
    constexpr qsizetype maxLength = 8 * 1024;
    constexpr qsizetype maxHead = 24;
    const QStringView near = text.left(maxLength);
    for (const ForeignShape &shape : foreignShapes) {
        if (near.size() < shape.minLength || near.front() != shape.prefix.front()
            || !near.startsWith(shape.prefix)) {
            continue;
        }
        // A name such as `sk_live_key_of_the_shop` has neither digits nor capitals.
        const QStringView head = near.sliced(shape.prefix.size()).left(maxHead);
        const bool isRandom = std::any_of(head.begin(), head.begin() + lengthWhile(head, isForeignUnit),
            [](QChar unit) { return isAsciiDigit(unit) || isAsciiUpper(unit); });
        const qsizetype length = isRandom ? lengthWhile(near, isForeignUnit) : 0;
        if (length >= shape.minLength) {
            return {shape.vendor, length};
        }
    }
    return unprefixedSecretAt(near);
}

QLatin1StringView vendorInName(QStringView name)
{
    constexpr qsizetype maxName = 64;
    constexpr qsizetype maxWord = 16;
    if (name.size() > maxName) {
        return {};
    }
    QLatin1StringView foreign;
    bool isAfterHub = false;
    bool isAfterGit = false;
    std::array<char, maxWord> word{};
    qsizetype length = 0;
    for (qsizetype i = 0; i <= name.size(); ++i) {
        const QChar unit = i < name.size() ? name.at(i) : QChar(u'_');
        const bool isSeparator = !isAsciiLetter(unit) && !isAsciiDigit(unit);
        const bool beginsCamel = isAsciiUpper(unit) && i > 0 && !isAsciiUpper(name.at(i - 1));
        if ((isSeparator || beginsCamel) && length > 0) {
            const QLatin1StringView vendor = length <= maxWord
                ? vendorOfWord(QLatin1StringView(word.data(), length))
                : QLatin1StringView();
            if (vendor == "HubSpot"_L1) {
                return vendor;
            }
            foreign = foreign.isEmpty() ? vendor : foreign;
            // In camel case "HubSpot" and "GitHub" are two words.
            const QLatin1StringView whole =
                length <= maxWord ? QLatin1StringView(word.data(), length) : QLatin1StringView();
            if (isAfterHub && whole == "spot"_L1) {
                return "HubSpot"_L1;
            }
            if (isAfterGit && whole == "hub"_L1) {
                foreign = "GitHub"_L1;
            }
            isAfterHub = whole == "hub"_L1;
            isAfterGit = whole == "git"_L1;
            length = 0;
        }
        if (!isSeparator) {
            if (length < maxWord) {
                word.at(static_cast<std::size_t>(length)) =
                    static_cast<char>(isAsciiUpper(unit) ? unit.unicode() + 32 : unit.unicode());
            }
            ++length;
        }
    }
    return foreign;
}

} // namespace Inspector
