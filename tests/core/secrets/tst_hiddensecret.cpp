// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/secrets/hiddensecret.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

/// The masks that a redacted export has in place of secrets.
class TestHiddenSecret final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hiddenSecret_isShortOnly_data();
    void hiddenSecret_isShortOnly();
};

void TestHiddenSecret::hiddenSecret_isShortOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isHidden");
    QTest::newRow("marker") << u"[hidden]"_s << true;
    QTest::newRow("mask") << u"[hidden] CLmr\u2026NBIY"_s << true;
    QTest::newRow("dots") << u"[hidden] \u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022"_s << true;
    QTest::newRow("a secret behind it") << u"[hidden] CLmrsMugNBIY"_s << false;
    QTest::newRow("other text") << u"CLmrsMugNBIY"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestHiddenSecret::hiddenSecret_isShortOnly()
{
    QFETCH(QString, text);
    QTEST(isHiddenSecret(text), "isHidden");
}

QTEST_GUILESS_MAIN(TestHiddenSecret)
#include "tst_hiddensecret.moc"
