// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/paste/pastedjson.h"

#include "core/paste/pastedtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

void collect(const QString &key, const QString &value, JsonTokens &tokens)
{
    if (value.isEmpty()) {
        return;
    }
    const QString name = plainName(key);
    if (name == "accesstoken"_L1) {
        tokens.access.append(value);
    } else if (name == "token"_L1 || name == "tokenkey"_L1) {
        tokens.token.append(value);
    } else if (name == "refreshtoken"_L1) {
        tokens.refresh.append(value);
    }
}

} // namespace

const QStringList &JsonTokens::best() const
{
    if (!access.isEmpty()) {
        return access;
    }
    return token.isEmpty() ? refresh : token;
}

JsonTokens readJsonTokens(const QString &text)
{
    JsonTokens tokens;
    if (!text.startsWith(u'{') && !text.startsWith(u'[')) {
        return tokens;
    }
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    QList<QJsonValue> open;
    if (document.isObject()) {
        open.append(document.object());
    } else if (document.isArray()) {
        open.append(document.array());
    }
    tokens.isJson = !open.isEmpty();
    while (!open.isEmpty()) {
        const QJsonValue value = open.takeLast();
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (const auto &element : array) {
                if (element.isObject() || element.isArray()) {
                    open.append(element);
                }
            }
            continue;
        }
        const QJsonObject object = value.toObject();
        for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
            const QJsonValue inner = member.value();
            if (inner.isString()) {
                collect(member.key(), inner.toString(), tokens);
            } else if (inner.isObject() || inner.isArray()) {
                open.append(inner);
            }
        }
    }
    return tokens;
}

} // namespace Inspector
