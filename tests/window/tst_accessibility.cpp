// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "support/samplereply.h"
#include "support/windowtest.h"
#include "support/windowtesting.h"
#include "window/dialogs/credentialsdialog.h"
#include "window/dialogs/exportdialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QProgressBar>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

constexpr int leastTarget = 20; // pixels, either way

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface != nullptr ? interface->text(QAccessible::Name) : QString();
}

/// The buttons of a window that are too small or have no name, one line each.
QStringList faultsOfButtons(QWidget *root, int *count)
{
    QStringList faults;
    const auto buttons = root->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (!button->isVisible()) {
            continue;
        }
        ++*count;
        const QString name = nameOf(button);
        const bool isSmall = button->width() < leastTarget || button->height() < leastTarget;
        if (name.isEmpty() || isSmall) {
            faults += u"%1 \"%2\" %3x%4"_s.arg(QString::fromLatin1(button->metaObject()->className()), name)
                          .arg(button->width())
                          .arg(button->height());
        }
    }
    return faults;
}

} // namespace

/// What people need who do not see the window, or cannot point well.
class AccessibilityTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void targets_areNamedAndLargeEnough_data();
    void targets_areNamedAndLargeEnough();
    void rows_areHighEnough();
    void severity_isSaidInWords();
    void progress_isInPercent();
    void filtersClearButton_hasAName();
};

void AccessibilityTest::targets_areNamedAndLargeEnough_data()
{
    QTest::addColumn<QString>("state");
    for (const char *const state :
        {"empty", "pasted", "answered", "failed", "export", "credentials", "demo"}) {
        QTest::newRow(state) << QString::fromLatin1(state);
    }
}

void AccessibilityTest::targets_areNamedAndLargeEnough()
{
    QFETCH(QString, state);
    WindowOnServer test;
    SampleReply contested;
    contested.replace(R"("hub_id":6251543)", R"("hub_id":7004242)"); // with a finding
    test.server.setReply(state == u"failed"_s ? httpReply(502, "<html>") : httpReply(200, contested.body));
    test.window.resize(1180, 780);
    QVERIFY(test.show());
    int least = 5;
    QWidget *root = &test.window;
    if (state == u"demo"_s) {
        QWidget *start = findWidget(&test.window, QAccessible::Button, u"Try with Made-up Tokens"_s);
        QTest::mouseClick(start, Qt::LeftButton);
    } else if (state == u"pasted"_s) {
        pasteText(&test.window, contested.token);
    } else if (state != u"empty"_s) {
        QVERIFY(test.inspect(contested.token));
        unfold(&test.window);
        least = 8;
    }
    if (state == u"export"_s) {
        pressKey(&test.window, Qt::Key_S, Qt::ControlModifier);
        root = test.window.findChild<ExportDialog *>();
        least = 6;
    } else if (state == u"credentials"_s) {
        findAction(&test.window, u"App Credentials..."_s)->trigger();
        root = test.window.findChild<CredentialsDialog *>();
        least = 4;
    }
    QVERIFY(root != nullptr);
    QCoreApplication::processEvents(); // lay out
    int count = 0;
    QCOMPARE(faultsOfButtons(root, &count).join(u'\n'), QString());
    QCOMPARE_GE(count, least);
}

void AccessibilityTest::rows_areHighEnough()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    for (const QString &name : {u"Scopes"_s, u"Metadata"_s}) {
        const auto *tree = find<QTreeView>(&test.window, name);
        int rows = 0;
        for (QModelIndex index = tree->model()->index(0, 0); index.isValid();
             index = tree->indexBelow(index)) {
            QCOMPARE_GE(tree->visualRect(index).height(), leastTarget);
            ++rows;
        }
        QCOMPARE_GE(rows, 3);
    }
}

void AccessibilityTest::severity_isSaidInWords()
{
    WindowOnServer test;
    SampleReply sample;
    sample.replace(R"("hub_id":6251543)", R"("hub_id":7004242)");
    sample.replace(R"("userId":2931991)", R"("userId":"none")");
    test.server.setReply(httpReply(200, sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(sample.token));
    const auto *tree = find<QTreeView>(&test.window, u"Metadata"_s);
    const auto spoken = [tree](const QString &field) {
        for (QModelIndex index = tree->model()->index(0, 0); index.isValid();
             index = tree->indexBelow(index)) {
            if (index.data().toString() == field) {
                return QString(index.data(Qt::AccessibleTextRole).toString() + u'\n'
                    + index.data(Qt::AccessibleDescriptionRole).toString());
            }
        }
        return QString();
    };
    QVERIFY2(spoken(u"hub_id"_s).contains(u"Error: "_s), qPrintable(spoken(u"hub_id"_s)));
    const QString parent = spoken(u"signed_access_token"_s);
    QVERIFY2(parent.contains(u"1 warning inside"_s, Qt::CaseInsensitive), qPrintable(parent));
}

void AccessibilityTest::progress_isInPercent()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    auto *bar = find<QProgressBar>(&test.window, u"Share of the token's life that is left"_s);
    QVERIFY(bar != nullptr);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(bar);
    QCOMPARE(interface->valueInterface()->minimumValue().toInt(), 0);
    QCOMPARE(interface->valueInterface()->maximumValue().toInt(), 100);
    QCOMPARE(interface->valueInterface()->currentValue().toInt(), 97); // 29:14 of 30:00
}

void AccessibilityTest::filtersClearButton_hasAName()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    auto *filter = find<QLineEdit>(&test.window, u"Filter scopes"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"contacts"_s);
    const auto buttons = filter->findChildren<QAbstractButton *>();
    QCOMPARE(buttons.size(), 1);
    QVERIFY2(nameOf(buttons.constFirst()).contains(u"filter"_s, Qt::CaseInsensitive),
        qPrintable(nameOf(buttons.constFirst())));
    buttons.constFirst()->click();
    QCOMPARE(filter->text(), QString());
}

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
