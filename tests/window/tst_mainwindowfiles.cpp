// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "support/fakeclock.h"
#include "support/filecontent.h"
#include "support/windowtest.h"
#include "support/windowtesting.h"
#include "window/dialogs/exportdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

using State = InspectionSession::State;

const QString owner = u"ada.lovelace@example.com on hub 6251543"_s;

unsigned modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}

} // namespace

/// Saving the result and opening it again, as a person does it.
class MainWindowFilesTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void export_thenOpen_showsTheSameTree();
    void export_withSecrets_isForTheOwnerOnly();
    void export_escape_writesNothing();

private:
    void saveAs(MainWindow &window, const QString &path, bool withSecrets);
};

void MainWindowFilesTest::saveAs(MainWindow &window, const QString &path, bool withSecrets)
{
    // Without a window manager nothing gives the window its focus back after a dialog.
    window.activateWindow();
    QVERIFY(waitUntilActive(&window));
    pressKey(&window, Qt::Key_S, Qt::ControlModifier);
    auto *dialog = window.findChild<ExportDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(waitUntilActive(dialog));
    auto *file = find<QLineEdit>(dialog, u"File"_s);
    QVERIFY(file != nullptr);
    QVERIFY2(file->text().endsWith(u"/hubspot-token_hub6251543_20261123T160000Z.json"_s),
        qPrintable(file->text()));
    QVERIFY(isShown(dialog, inWords("Inspector::ExportDialog", "%n secret(s) hidden", 3)));
    file->setText(path);
    QString button = u"Save"_s;
    if (withSecrets) {
        auto *include = find<QCheckBox>(dialog, u"Include the secrets: the live token and the signatures"_s);
        QVERIFY(include != nullptr && !include->isChecked());
        include->click();
        QVERIFY(isShown(dialog, u"Whoever gets this file can use the token"_s));
        button = u"Save with Secrets"_s;
    }
    auto *save = findWidget(dialog, QAccessible::Button, button);
    QVERIFY(save != nullptr);
    QTest::mouseClick(save, Qt::LeftButton);
    WAIT_VERIFY(window.findChild<ExportDialog *>() == nullptr);
    QVERIFY(QFileInfo(path).isFile());
}

void MainWindowFilesTest::export_thenOpen_showsTheSameTree()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"saved.json"_s);
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    QAction *exporting = findAction(&test.window, u"Export Metadata..."_s);
    QVERIFY(exporting != nullptr && !exporting->isEnabled());
    QVERIFY(test.inspect(m_sample.token));
    QVERIFY(exporting->isEnabled());
    saveAs(test.window, path, false);
    const QByteArray saved = fileContent(path);
    QVERIFY(saved.contains("\"hub_id\": 6251543"));
    QVERIFY(saved.contains("2026-11-23T16:29:14"));
    QVERIFY(!saved.contains(m_sample.token.toLatin1()));
    const QString tree = test.treeText();
    const QString scopes = test.scopesText();

    WindowOnServer later;
    later.clock.advance(86'400'000ms);
    QVERIFY(later.show());
    pressKey(&later.window, Qt::Key_O, Qt::ControlModifier);
    auto *dialog = later.window.findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(waitUntilActive(dialog));
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
    pressKey(dialog, Qt::Key_Return);
    WAIT_COMPARE(later.session.state(), State::Opened);
    QCOMPARE(later.server.connectionCount(), 0);
    QVERIFY(isShown(&later.window, u"Was active when inspected - "_s + owner));
    QVERIFY(
        isShown(&later.window, u"From a file, as of 23 Nov 2026 16:00:00. HubSpot was not asked again."_s));
    QVERIFY(isShown(&later.window, u"Expired 23 h ago, on 23 Nov 2026 at 16:29"_s));
    QCOMPARE(later.scopesText(), scopes);
    // What the token says of itself goes with the token, which is not in the file.
    const QString laterTree = later.treeText();
    for (const QString &row : laterTree.split(u'\n')) {
        const bool isMasked = row.contains(u"token |"_s) || row.contains(u"ignature |"_s);
        QVERIFY2(isMasked || tree.contains(row), qPrintable(row));
    }
    QCOMPARE(
        laterTree.count(u'\n'), QStringView(tree).left(tree.indexOf(u"Read from the token"_s)).count(u'\n'));
    QVERIFY(laterTree.contains(u"  newSignature | "_s));
}

void MainWindowFilesTest::export_withSecrets_isForTheOwnerOnly()
{
    QTemporaryDir folder;
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    const QString open = folder.filePath(u"open.json"_s);
    const QString closed = folder.filePath(u"closed.json"_s);
    saveAs(test.window, open, false);
    saveAs(test.window, closed, true);
    QCOMPARE(modeOf(closed), 0600U);
    QVERIFY(fileContent(closed).contains(m_sample.token.toLatin1()));
    QVERIFY(fileContent(closed).contains("yv66vsr+ur7K/rq+yv66vsr+ur4="));
    QVERIFY(!fileContent(open).contains("yv66vsr+ur7K"));
}

void MainWindowFilesTest::export_escape_writesNothing()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    QTemporaryDir folder;
    pressKey(&test.window, Qt::Key_S, Qt::ControlModifier);
    auto *dialog = test.window.findChild<ExportDialog *>();
    QVERIFY(dialog != nullptr && waitUntilActive(dialog));
    find<QLineEdit>(dialog, u"File"_s)->setText(folder.filePath(u"never.json"_s));
    pressKey(dialog, Qt::Key_Escape);
    WAIT_VERIFY(test.window.findChild<ExportDialog *>() == nullptr);
    QVERIFY(QDir(folder.path()).isEmpty());
    QCOMPARE(test.session.state(), State::Answered);
}

QTEST_MAIN(MainWindowFilesTest)
#include "tst_mainwindowfiles.moc"
