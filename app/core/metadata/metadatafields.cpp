// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/metadata/metadatafields.h"

#include <QCoreApplication>

#include <algorithm>

namespace Inspector {

namespace {

constexpr const char *translationContext = "MetadataFields";

constexpr ReplyShapes accessV1 = ReplyShape::AccessTokenV1;
constexpr ReplyShapes refreshV1 = ReplyShape::RefreshTokenV1;
constexpr ReplyShapes privateApp = ReplyShape::PrivateApp;
constexpr ReplyShapes introspected =
    ReplyShapes(ReplyShape::IntrospectedAccessToken) | ReplyShape::IntrospectedRefreshToken;
constexpr ReplyShapes accessTokens = accessV1 | ReplyShape::IntrospectedAccessToken;
constexpr ReplyShapes allTokens = accessV1 | refreshV1 | introspected;

// In the order of HubSpot's sample reply, with the fields of introspection and private apps in between.
constexpr FieldSpec allFields[] = {
    {"active", FieldType::Boolean, FieldPresence::Always, false, introspected,
        QT_TRANSLATE_NOOP("MetadataFields", "Active"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "Whether HubSpot accepts the token at this moment; if not, it says nothing more about it.")},
    {"token", FieldType::Text, FieldPresence::Always, true, allTokens,
        QT_TRANSLATE_NOOP("MetadataFields", "Token"),
        QT_TRANSLATE_NOOP(
            "MetadataFields", "The token that was asked about, sent back whole: whoever has it can use it.")},
    {"userId", FieldType::Integer32, FieldPresence::Always, false, privateApp,
        QT_TRANSLATE_NOOP("MetadataFields", "User ID"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "The HubSpot user behind the private app or service key; unique only together with hubId.")},
    {"hubId", FieldType::Integer32, FieldPresence::Always, false, privateApp,
        QT_TRANSLATE_NOOP("MetadataFields", "Account ID"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "The HubSpot account of the private app or service key; other HubSpot APIs call it portalId.")},
    {"appId", FieldType::Integer32, FieldPresence::Always, false, privateApp,
        QT_TRANSLATE_NOOP("MetadataFields", "App ID"),
        QT_TRANSLATE_NOOP("MetadataFields", "The app of the private-app token or service key.")},
    {"user", FieldType::Text, FieldPresence::Usually, false, allTokens,
        QT_TRANSLATE_NOOP("MetadataFields", "User"),
        QT_TRANSLATE_NOOP("MetadataFields", "The e-mail address of the user who authorised the app.")},
    {"hub_domain", FieldType::Text, FieldPresence::Usually, false, allTokens,
        QT_TRANSLATE_NOOP("MetadataFields", "Account domain"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "The account's primary domain as entered in HubSpot: free text, not always a real domain.")},
    {"scopes", FieldType::TextList, FieldPresence::Always, false, allTokens | privateApp,
        QT_TRANSLATE_NOOP("MetadataFields", "Scopes"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "What the app may do in this account; fixed when the app was installed, and independent of what "
            "the user may do.")},
    {"signed_access_token", FieldType::Object, FieldPresence::Usually, false, accessTokens,
        QT_TRANSLATE_NOOP("MetadataFields", "Signed content"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "The content of the token itself, as HubSpot signed it; it should agree with the fields beside "
            "it.")},

    {"signed_access_token.expiresAt", FieldType::EpochMilliseconds, FieldPresence::Usually, false,
        accessTokens, QT_TRANSLATE_NOOP("MetadataFields", "Expires at"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "The moment when the token expires, in milliseconds since 1970 UTC by HubSpot's clock.")},
    {"signed_access_token.scopes", FieldType::Base64, FieldPresence::Usually, false, accessTokens,
        QT_TRANSLATE_NOOP("MetadataFields", "Encoded scopes"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "The scopes as HubSpot's internal bit set, in base64; the readable list is scopes, one level "
            "up.")},
    {"signed_access_token.hubId", FieldType::Integer32, FieldPresence::Usually, false, accessTokens,
        QT_TRANSLATE_NOOP("MetadataFields", "Account ID"),
        QT_TRANSLATE_NOOP(
            "MetadataFields", "The account that the token was signed for; the same as hub_id.")},
    {"signed_access_token.userId", FieldType::Integer32, FieldPresence::Usually, false, accessTokens,
        QT_TRANSLATE_NOOP("MetadataFields", "User ID"),
        QT_TRANSLATE_NOOP("MetadataFields", "The user that the token was signed for; the same as user_id.")},
    {"signed_access_token.appId", FieldType::Integer32, FieldPresence::Usually, false, accessTokens,
        QT_TRANSLATE_NOOP("MetadataFields", "App ID"),
        QT_TRANSLATE_NOOP("MetadataFields", "The app that the token was signed for; the same as app_id.")},
    {"signed_access_token.signature", FieldType::Base64, FieldPresence::Usually, true, accessTokens,
        QT_TRANSLATE_NOOP("MetadataFields", "Signature"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "HubSpot's signature over the token; part of the secret, and only HubSpot can check it.")},
    {"signed_access_token.scopeToScopeGroupPks", FieldType::Base64, FieldPresence::Usually, false,
        accessTokens, QT_TRANSLATE_NOOP("MetadataFields", "Scope groups"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "An internal list of HubSpot's that assigns scopes to groups, in base64; not meant to be read by "
            "people.")},
    {"signed_access_token.newSignature", FieldType::Base64, FieldPresence::Usually, true, accessTokens,
        QT_TRANSLATE_NOOP("MetadataFields", "New signature"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "A second signature beside the first, in HubSpot's newer form; part of the secret as well.")},
    {"signed_access_token.hublet", FieldType::Text, FieldPresence::Usually, false, accessTokens,
        QT_TRANSLATE_NOOP("MetadataFields", "Data region"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "The data centre region that hosts the account, for instance na1 for North America or eu1 for "
            "Europe.")},
    {"signed_access_token.trialScopes", FieldType::Base64, FieldPresence::Usually, false, accessTokens,
        QT_TRANSLATE_NOOP("MetadataFields", "Trial scopes"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "Scopes that the account has only while it tries a product, as an internal list in base64; "
            "usually empty.")},
    {"signed_access_token.trialScopeToScopeGroupPks", FieldType::Base64, FieldPresence::Usually, false,
        accessTokens, QT_TRANSLATE_NOOP("MetadataFields", "Trial scope groups"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "The groups of the trial scopes, as an internal list in base64; usually empty.")},
    {"signed_access_token.isUserLevel", FieldType::Boolean, FieldPresence::Usually, false, accessTokens,
        QT_TRANSLATE_NOOP("MetadataFields", "User level"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "Whether the token acts as one user with that user's own permissions; some HubSpot calls refuse "
            "it "
            "whatever its scopes.")},
    {"signed_access_token.installingUserId", FieldType::Integer32, FieldPresence::Usually, false,
        accessTokens, QT_TRANSLATE_NOOP("MetadataFields", "Installed by"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "The user who installed the app in the account; may be another one than the token's user.")},
    {"signed_access_token.isServiceAccount", FieldType::Boolean, FieldPresence::Usually, false, accessTokens,
        QT_TRANSLATE_NOOP("MetadataFields", "Service account"),
        QT_TRANSLATE_NOOP(
            "MetadataFields", "Whether the token belongs to a technical account and not to a person.")},
    {"signed_access_token.isPrivateDistribution", FieldType::Boolean, FieldPresence::Usually, false,
        accessTokens, QT_TRANSLATE_NOOP("MetadataFields", "Private distribution"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "Whether the app is distributed privately; the same as is_private_distribution.")},
    {"signed_access_token.appInstallId", FieldType::Text, FieldPresence::Rarely, false, accessTokens,
        QT_TRANSLATE_NOOP("MetadataFields", "Installation ID"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "Names this one installation of the app; documented since 2026 and still rare in replies.")},
    {"signed_access_token.audience", FieldType::Text, FieldPresence::Rarely, false, accessTokens,
        QT_TRANSLATE_NOOP("MetadataFields", "Audience"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "The service that the token is meant for; documented since 2026 and still rare in replies.")},

    {"scope_to_scope_group_pks", FieldType::IntegerList, FieldPresence::Legacy, false, accessV1,
        QT_TRANSLATE_NOOP("MetadataFields", "Scope groups"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "An internal list of scope groups that HubSpot sent until 2022; not meant to be read by "
            "people.")},
    {"trial_scopes", FieldType::TextList, FieldPresence::Legacy, false, accessV1,
        QT_TRANSLATE_NOOP("MetadataFields", "Trial scopes"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "Scopes that the account had only while it tried a product; HubSpot sent this list until 2022.")},
    {"trial_scope_to_scope_group_pks", FieldType::IntegerList, FieldPresence::Legacy, false, accessV1,
        QT_TRANSLATE_NOOP("MetadataFields", "Trial scope groups"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "An internal list of trial scope groups that HubSpot sent until 2022; not meant to be read by "
            "people.")},

    {"hub_id", FieldType::Integer32, FieldPresence::Always, false, allTokens,
        QT_TRANSLATE_NOOP("MetadataFields", "Account ID"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "The HubSpot account that the token gives access to; other HubSpot APIs call it portalId.")},
    {"app_id", FieldType::Integer32, FieldPresence::Always, false, accessV1 | introspected,
        QT_TRANSLATE_NOOP("MetadataFields", "App ID"),
        QT_TRANSLATE_NOOP("MetadataFields", "The app that the token was issued to.")},
    {"client_id", FieldType::Text, FieldPresence::Always, false, refreshV1 | introspected,
        QT_TRANSLATE_NOOP("MetadataFields", "Client ID"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "The app's public OAuth identifier, as its developer sees it in the app's settings.")},
    {"expires_in", FieldType::Seconds, FieldPresence::Always, false, accessTokens,
        QT_TRANSLATE_NOOP("MetadataFields", "Expires in"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "Seconds that were left when HubSpot replied, rounded down: true then, fewer now.")},
    {"user_id", FieldType::Integer32, FieldPresence::Always, false, allTokens,
        QT_TRANSLATE_NOOP("MetadataFields", "User ID"),
        QT_TRANSLATE_NOOP(
            "MetadataFields", "The HubSpot user who authorised the app; unique only together with hub_id.")},
    {"token_use", FieldType::Text, FieldPresence::Always, false, introspected,
        QT_TRANSLATE_NOOP("MetadataFields", "Token use"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "Which kind of token this is: access_token, refresh_token, or client_credentials for an app's "
            "own token "
            "without a user, as the webhooks journal takes it.")},
    {"token_type", FieldType::Text, FieldPresence::Always, false, allTokens,
        QT_TRANSLATE_NOOP("MetadataFields", "Token type"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "How HubSpot names the kind of token; the older calls say access or refresh, introspection says "
            "Bearer.")},
    {"is_private_distribution", FieldType::Boolean, FieldPresence::Usually, false, accessTokens,
        QT_TRANSLATE_NOOP("MetadataFields", "Private distribution"),
        QT_TRANSLATE_NOOP("MetadataFields",
            "Whether the app's distribution is private (true) or marketplace (false, also while it is not "
            "listed).")},
};

} // namespace

QString FieldSpec::translatedLabel() const
{
    return QCoreApplication::translate(translationContext, label);
}

QString FieldSpec::translatedExplanation() const
{
    return QCoreApplication::translate(translationContext, explanation);
}

std::span<const FieldSpec> documentedFields()
{
    return allFields;
}

const FieldSpec *findField(QStringView path)
{
    const auto *const found = std::find_if(std::begin(allFields), std::end(allFields),
        [path](const FieldSpec &field) { return QLatin1StringView(field.path) == path; });
    return found == std::end(allFields) ? nullptr : found;
}

} // namespace Inspector
