// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/json/jsonescapes.h"

#include <QJsonDocument>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

/// A JSON text with its invisible characters escaped.
class TestJsonEscapes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonEscaped_text_keepsItsValue();
};

void TestJsonEscapes::jsonEscaped_text_keepsItsValue()
{
    const QString json = u"{\n\t\"a\": \"x\u202Ey\u200Bz \u00e9 \U000E0041 \\u0041\", \"\u2066\": 1}"_s;
    const QString escaped = jsonEscaped(json);
    QCOMPARE(escaped, u"{\n\t\"a\": \"x\\u202Ey\\u200Bz \u00e9 \\uDB40\\uDC41 \\u0041\", \"\\u2066\": 1}"_s);
    QCOMPARE(QJsonDocument::fromJson(escaped.toUtf8()), QJsonDocument::fromJson(json.toUtf8()));
}

QTEST_GUILESS_MAIN(TestJsonEscapes)
#include "tst_jsonescapes.moc"
