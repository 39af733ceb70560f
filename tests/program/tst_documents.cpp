// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "core/metadata/hubspotfacts.h"
#include "core/metadata/metadataparser.h"
#include "session/sentences.h"
#include "stdintoken.h"

#include <QFile>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Inspector;

/// The dates, versions and limits that README and the manual page name are those of the code.
class DocumentsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void document_namesWhatTheCodeHas_data();
    void document_namesWhatTheCodeHas();
};

void DocumentsTest::document_namesWhatTheCodeHas_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    const QString v1End = dayText(v1SunsetDate());
    const QString introspection = QString::fromLatin1(introspectionPath(introspectionVersion));
    const QString former = QString::fromLatin1(formerIntrospectionVersion.toByteArray());
    const QString stdinLimit = u"%1 KiB"_s.arg(StdinToken::maxText / 1024);
    const QString readme = u"README.md"_s;
    const QString changes = u"CHANGELOG.md"_s;
    const QString manual = u"resources/hubspot-token-inspector.1"_s;
    QTest::newRow("end of v1") << readme << v1End;
    QTest::newRow("introspection") << readme << introspection;
    QTest::newRow("former introspection") << readme << former;
    QTest::newRow("standard input") << readme << stdinLimit;
    QTest::newRow("changelog, introspection")
        << changes
        << u"introspection %1 (or %2 "_s.arg(QString::fromLatin1(introspectionVersion.toByteArray()), former);
    QTest::newRow("changelog, bounds")
        << changes
        << u"(%1 MiB, %L2 values, %L3 scopes)"_s.arg(maxReplyBytes / (1024 * 1024))
               .arg(maxReplyValues)
               .arg(maxReplyScopes);
    QTest::newRow("manual, standard input") << manual << stdinLimit;
}

void DocumentsTest::document_namesWhatTheCodeHas()
{
    QFETCH(QString, name);
    QFETCH(QString, words);
    QFile file(QStringLiteral(INSPECTOR_TEST_DATA "/../../") + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll()).replace(u'\n', u' ');
    QVERIFY2(text.contains(words), qPrintable(words));
}

QTEST_GUILESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
