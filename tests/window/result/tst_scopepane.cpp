// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "core/secrets/redaction.h"
#include "support/windowtesting.h"
#include "window/result/scopepane.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

const QStringList names{u"crm.objects.contacts.read"_s, u"crm.schemas.contacts.write"_s,
    u"crm.objects.deals.sensitive.read"_s, u"settings.users.read"_s, u"oauth"_s};

struct Pane {
    Language language{u"en"_s};
    ScopePane pane;
    QTreeView *view = find<QTreeView>(&pane, u"Scopes"_s);

    Pane()
    {
        pane.setScopesOfToken(names, Redactor(), ScopePane::Origin::Token);
        pane.resize(700, 400);
    }
    [[nodiscard]] bool show()
    {
        pane.show();
        view = find<QTreeView>(&pane, u"Scopes"_s);
        pane.activateWindow();
        return view != nullptr && waitUntilActive(&pane);
    }
    [[nodiscard]] QModelIndex group(const QString &title) const
    {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (index.data().toString() == title) {
                return index;
            }
        }
        return {};
    }
    [[nodiscard]] bool isExpanded(const QString &title) const { return view->isExpanded(group(title)); }
};

const QString contacts = u"CRM > Contacts"_s;
const QString deals = u"CRM > Deals"_s;

} // namespace

/// The scopes by area and object: groups that open and close, and stay as they were left.
class ScopePaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void groups_areOpenAndNamed();
    void group_collapsedByKey_staysSo();
    void filter_showsWhatItFinds_alsoInCollapsedGroups();
    void menu_closesAndOpensAll();
    void sensitive_isSaidInWords_whereTheWordsAreHidden();
    void wipe_forgetsWhatWasCollapsed();
};

void ScopePaneTest::groups_areOpenAndNamed()
{
    Pane test;
    QVERIFY(test.show());
    QStringList titles;
    for (int row = 0; row < test.view->model()->rowCount(); ++row) {
        titles += test.view->model()->index(row, 0).data().toString();
    }
    QCOMPARE(titles, (QStringList{contacts, deals, u"General"_s, u"Settings > Users"_s}));
    for (const QString &title : titles) {
        QVERIFY(test.isExpanded(title));
    }
}

void ScopePaneTest::group_collapsedByKey_staysSo()
{
    Pane test;
    QVERIFY(test.show());
    test.view->setFocus();
    test.view->setCurrentIndex(test.group(contacts));
    QTest::keyClick(test.view, Qt::Key_Left);
    QVERIFY(!test.isExpanded(contacts));
    QVERIFY(test.isExpanded(deals));
    // An answer that comes again, and one with other scopes.
    test.pane.setScopesOfToken(names, Redactor(), ScopePane::Origin::Token);
    QVERIFY(!test.isExpanded(contacts));
    test.pane.setScopesOfToken(names.mid(0, 3), Redactor(), ScopePane::Origin::Token);
    QVERIFY(!test.isExpanded(contacts));
    QVERIFY(test.isExpanded(deals));
    test.view->setCurrentIndex(test.group(contacts));
    QTest::keyClick(test.view, Qt::Key_Right);
    test.pane.setScopesOfToken(names, Redactor(), ScopePane::Origin::Token);
    QVERIFY(test.isExpanded(contacts));
}

void ScopePaneTest::filter_showsWhatItFinds_alsoInCollapsedGroups()
{
    Pane test;
    QVERIFY(test.show());
    test.view->collapse(test.group(contacts));
    auto *filter = find<QLineEdit>(&test.pane, u"Filter scopes"_s);
    filter->setText(u"contacts"_s);
    QVERIFY(test.isExpanded(contacts));
    QVERIFY(!test.group(deals).isValid());
    filter->setText(QString());
    QVERIFY(!test.isExpanded(contacts));
    QVERIFY(test.isExpanded(deals));
}

void ScopePaneTest::menu_closesAndOpensAll()
{
    Pane test;
    QVERIFY(test.show());
    const auto run = [&test](const QString &text) {
        const auto actions = test.view->actions();
        for (QAction *action : actions) {
            if (action->text().remove(u'&') == text) {
                action->trigger();
                return true;
            }
        }
        return false;
    };
    QVERIFY(run(u"Collapse All"_s));
    QVERIFY(!test.isExpanded(contacts) && !test.isExpanded(deals));
    QVERIFY(run(u"Expand All"_s));
    QVERIFY(test.isExpanded(contacts) && test.isExpanded(deals));
}

void ScopePaneTest::sensitive_isSaidInWords_whereTheWordsAreHidden()
{
    Pane test;
    test.pane.resize(320, 400);
    QVERIFY(test.show());
    QVERIFY(test.view->isColumnHidden(2));
    const QModelIndex scope = test.view->model()->index(0, 1, test.group(deals));
    QCOMPARE(scope.data().toString(), u"read, sensitive"_s);
}

void ScopePaneTest::wipe_forgetsWhatWasCollapsed()
{
    Pane test;
    QVERIFY(test.show());
    test.view->collapse(test.group(contacts));
    test.pane.wipe();
    test.pane.setScopesOfToken(names, Redactor(), ScopePane::Origin::Token);
    QVERIFY(test.isExpanded(contacts));
}

QTEST_MAIN(ScopePaneTest)
#include "tst_scopepane.moc"
