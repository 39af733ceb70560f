// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/token/vendorname.h"

#include "core/util/ascii.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

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
    {"clickup"_L1, "ClickUp"_L1},
    {"cloudflare"_L1, "Cloudflare"_L1},
    {"cloudinary"_L1, "Cloudinary"_L1},
    {"contentful"_L1, "Contentful"_L1},
    {"datadog"_L1, "Datadog"_L1},
    {"dd"_L1, "Datadog"_L1},
    {"digitalocean"_L1, "DigitalOcean"_L1},
    {"discord"_L1, "Discord"_L1},
    {"docusign"_L1, "DocuSign"_L1},
    {"dropbox"_L1, "Dropbox"_L1},
    {"entra"_L1, "Azure"_L1},
    {"facebook"_L1, "Facebook"_L1},
    {"fb"_L1, "Facebook"_L1},
    {"firebase"_L1, "Firebase"_L1},
    {"freshdesk"_L1, "Freshdesk"_L1},
    {"freshworks"_L1, "Freshworks"_L1},
    {"gcp"_L1, "Google"_L1},
    {"github"_L1, "GitHub"_L1},
    {"gitlab"_L1, "GitLab"_L1},
    {"gmail"_L1, "Google"_L1},
    {"google"_L1, "Google"_L1},
    {"grafana"_L1, "Grafana"_L1},
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
    {"mapbox"_L1, "Mapbox"_L1},
    {"marketo"_L1, "Marketo"_L1},
    {"meta"_L1, "Facebook"_L1},
    {"microsoft"_L1, "Microsoft"_L1},
    {"mistral"_L1, "Mistral"_L1},
    {"mixpanel"_L1, "Mixpanel"_L1},
    {"msal"_L1, "Microsoft"_L1},
    {"netlify"_L1, "Netlify"_L1},
    {"notion"_L1, "Notion"_L1},
    {"npm"_L1, "npm"_L1},
    {"okta"_L1, "Okta"_L1},
    {"openai"_L1, "OpenAI"_L1},
    {"outlook"_L1, "Microsoft"_L1},
    {"pagerduty"_L1, "PagerDuty"_L1},
    {"paypal"_L1, "PayPal"_L1},
    {"pipedrive"_L1, "Pipedrive"_L1},
    {"plaid"_L1, "Plaid"_L1},
    {"posthog"_L1, "PostHog"_L1},
    {"postmark"_L1, "Postmark"_L1},
    {"quickbooks"_L1, "QuickBooks"_L1},
    {"rollbar"_L1, "Rollbar"_L1},
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

static_assert(std::is_sorted(
    std::begin(vendorWords), std::end(vendorWords), [](const VendorWord &left, const VendorWord &right) {
        return std::string_view(left.word.data()) < std::string_view(right.word.data());
    }));

constexpr AsciiPairs wordBeginnings = [] {
    AsciiPairs pairs;
    for (const VendorWord &vendor : vendorWords) {
        pairs.add(vendor.word.data()[0], vendor.word.data()[1]);
    }
    return pairs;
}();

QLatin1StringView vendorOfWord(QLatin1StringView word)
{
    if (word.size() < 2 || !wordBeginnings.contains(word[0], word[1])) {
        return {};
    }
    const auto *found = std::lower_bound(std::begin(vendorWords), std::end(vendorWords), word,
        [](const VendorWord &vendor, QLatin1StringView key) { return vendor.word < key; });
    return found != std::end(vendorWords) && found->word == word ? found->vendor : QLatin1StringView();
}

} // namespace

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
