// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "support/windowtest.h"
#include "support/windowtesting.h"
#include "window/dialogs/exportdialog.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

using State = InspectionSession::State;

const QString email = u"ada.lovelace@example.com"_s;
const QString domain = u"analytical-engines.example.com"_s;

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// What the dialog says that it will write, and what is written then.
class ExportDialogTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void secretsLeftOut_areNamed();
    void parts_leftOut_areNeitherPreviewedNorWritten();
    void folder_isNamedAndCanBeOpened();

    void rememberUrl(const QUrl &url) { m_openedUrl = url; }

private:
    /// The dialog of an inspected window.
    ExportDialog *dialogOf(WindowOnServer &test);

    QUrl m_openedUrl;
};

ExportDialog *ExportDialogTest::dialogOf(WindowOnServer &test)
{
    test.server.setReply(httpReply(200, m_sample.body));
    if (!test.show() || !test.inspect(m_sample.token)) {
        return nullptr;
    }
    pressKey(&test.window, Qt::Key_S, Qt::ControlModifier);
    auto *dialog = test.window.findChild<ExportDialog *>();
    return dialog != nullptr && waitUntilActive(dialog) ? dialog : nullptr;
}

void ExportDialogTest::secretsLeftOut_areNamed()
{
    WindowOnServer test;
    ExportDialog *dialog = dialogOf(test);
    QVERIFY(dialog != nullptr);
    QVERIFY2(isShown(dialog,
                 u"3 secrets hidden: token, signed_access_token.signature, and "
                 "signed_access_token.newSignature"_s),
        qPrintable(labelTexts(dialog).join(u'\n')));
}

void ExportDialogTest::parts_leftOut_areNeitherPreviewedNorWritten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"saved.json"_s);
    WindowOnServer test;
    ExportDialog *dialog = dialogOf(test);
    QVERIFY(dialog != nullptr);
    const auto *preview = find<QPlainTextEdit>(dialog, u"What will be written"_s);
    QVERIFY(preview->toPlainText().contains(email) && preview->toPlainText().contains(domain));
    find<QCheckBox>(dialog, u"Leave out e-mail addresses"_s)->click();
    QVERIFY(!preview->toPlainText().contains(email) && preview->toPlainText().contains(domain));
    find<QCheckBox>(dialog, u"Leave out the account's domain"_s)->click();
    QVERIFY(!preview->toPlainText().contains(email) && !preview->toPlainText().contains(domain));
    QVERIFY(isShown(dialog, u"2 values with an e-mail address or the domain left out"_s));
    // With the secrets in it as well: the token itself is not cut.
    find<QCheckBox>(dialog, u"Include the secrets: the live token and the signatures"_s)->click();
    QVERIFY(!preview->toPlainText().contains(m_sample.token));
    find<QLineEdit>(dialog, u"File"_s)->setText(path);
    pressKey(dialog, Qt::Key_Return);
    WAIT_VERIFY(test.window.findChild<ExportDialog *>() == nullptr);
    const QString written = contentOf(path);
    QVERIFY(written.contains(m_sample.token));
    QVERIFY(!written.contains(email) && !written.contains(domain));

    WindowOnServer later;
    QVERIFY(later.show());
    later.window.openFile(path);
    WAIT_COMPARE(later.session.state(), State::Opened);
    QVERIFY2(isShown(&later.window, u"User left out of the file"_s),
        qPrintable(labelTexts(&later.window).join(u'\n')));
    QVERIFY(isShown(&later.window, u"Account domain left out of the file"_s));
    for (const Finding &finding : later.session.findings()) {
        QVERIFY(finding.path != u"user" && finding.path != u"hub_domain");
    }
}

void ExportDialogTest::folder_isNamedAndCanBeOpened()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"saved.json"_s);
    WindowOnServer test;
    ExportDialog *dialog = dialogOf(test);
    QVERIFY(dialog != nullptr);
    QVERIFY(findWidget(&test.window, QAccessible::Button, u"Open Folder"_s) == nullptr);
    find<QLineEdit>(dialog, u"File"_s)->setText(path);
    pressKey(dialog, Qt::Key_Return);
    WAIT_VERIFY(test.window.findChild<ExportDialog *>() == nullptr);
    QCOMPARE(test.window.statusBar()->currentMessage(), u"Saved "_s + path);
    QWidget *open = findWidget(&test.window, QAccessible::Button, u"Open Folder"_s);
    QVERIFY(open != nullptr);
    QDesktopServices::setUrlHandler(u"file"_s, this, "rememberUrl");
    QTest::mouseClick(open, Qt::LeftButton);
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_openedUrl, QUrl::fromLocalFile(folder.path()));
    test.window.activateWindow();
    QVERIFY(waitUntilActive(&test.window));
    pressKey(&test.window, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier); // Clear Everything
    QVERIFY(findWidget(&test.window, QAccessible::Button, u"Open Folder"_s) == nullptr);
}

QTEST_MAIN(ExportDialogTest)
#include "tst_exportdialog.moc"
