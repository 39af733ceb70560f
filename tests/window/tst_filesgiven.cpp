// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "support/samplereply.h"
#include "support/windowtesting.h"
#include "window/dialogs/credentialsdialog.h"
#include "window/secrets/secretclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTreeView>
#include <QUrl>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

using State = InspectionSession::State;

const QString sheetText = u"Drop the file to open it"_s;

/// Drags over a window and drops, as the platform does: through the native window.
class Drag final {
public:
    Drag(QWidget *window, const QMimeData &content, Qt::DropActions actions = Qt::CopyAction | Qt::MoveAction)
        : m_window(window->windowHandle())
        , m_content(content)
        , m_actions(actions)
    {
    }

    /// Whether the window would take it there.
    [[nodiscard]] bool enter(QPoint position)
    {
        QDragEnterEvent event(position, m_actions, &m_content, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window, &event);
        return event.isAccepted();
    }
    [[nodiscard]] bool move(QPoint position)
    {
        QDragMoveEvent event(position, m_actions, &m_content, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window, &event);
        return event.isAccepted();
    }
    /// What the window says it did with it; Qt::IgnoreAction for nothing.
    Qt::DropAction drop(QPoint position, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QDropEvent event(QPointF(position), m_actions, &m_content, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(m_window, &event);
        return event.isAccepted() ? event.dropAction() : Qt::IgnoreAction;
    }
    void leave()
    {
        QDragLeaveEvent event;
        QCoreApplication::sendEvent(m_window, &event);
    }

private:
    QWindow *m_window;
    const QMimeData &m_content;
    Qt::DropActions m_actions;
};

QPoint centreOf(QWidget *widget)
{
    return widget->mapTo(widget->window(), widget->rect().center());
}

} // namespace

/// Files that come the usual ways: dropped and pasted, on the real window.
class FilesGivenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void file_droppedAnywhere_isOpened_data();
    void file_droppedAnywhere_isOpened();
    void file_draggedOver_isAnnouncedAndTakenBack();
    void file_droppedOnBlockedWindow_isRefused();
    void file_isNeverMoved();
    void files_several_areRefusedInWords();
    void drop_ofOtherThings_data();
    void drop_ofOtherThings();
    void file_droppedThatCannotBeOpened_isSaid();
    void file_pasted_isOpened_data();
    void file_pasted_isOpened();
    void envFile_eachWay_isReadForItsToken_data();
    void envFile_eachWay_isReadForItsToken();
    void file_onACredentialsField_isRefused();

private:
    [[nodiscard]] QMimeData *files(const QList<QUrl> &urls);

    OwnSettings m_settings;
    QTemporaryDir m_folder;
    SampleReply m_sample;
    QString m_path;
    std::unique_ptr<QMimeData> m_content;
};

QMimeData *FilesGivenTest::files(const QList<QUrl> &urls)
{
    m_content = std::make_unique<QMimeData>();
    m_content->setUrls(urls);
    return m_content.get();
}

void FilesGivenTest::initTestCase()
{
    m_path = m_folder.filePath(u"a reply, gespeichert über.json"_s);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_sample.body), m_sample.body.size());
}

void FilesGivenTest::init()
{
    failOnWarnings();
    QGuiApplication::clipboard()->clear();
}

void FilesGivenTest::file_droppedAnywhere_isOpened_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the token field") << u"Access token"_s;
    QTest::newRow("the scope filter") << u"Filter scopes"_s;
    QTest::newRow("the metadata") << u"Metadata"_s;
    QTest::newRow("the scopes") << u"Scopes"_s;
    QTest::newRow("a button") << u"Paste"_s;
    QTest::newRow("the menu") << u""_s;
}

void FilesGivenTest::file_droppedAnywhere_isOpened()
{
    QFETCH(QString, name);
    WindowOnServer test;
    QVERIFY(test.show());
    QWidget *target = find<QWidget>(&test.window, name);
    const QPoint position = name.isEmpty() ? QPoint(5, 5) : centreOf(target);
    Drag drag(&test.window, *files({QUrl::fromLocalFile(m_path)}));
    QVERIFY(drag.enter(position));
    QVERIFY(drag.move(position + QPoint(1, 1)));
    QVERIFY(isShown(&test.window, sheetText));
    QCOMPARE(drag.drop(position), Qt::CopyAction);
    QVERIFY(!isShown(&test.window, sheetText));
    WAIT_COMPARE(test.session.state(), State::Opened);
    QCOMPARE(test.session.inspection().metadata.hubId(), 6251543);
    QCOMPARE(test.field()->text(), QString());
    QCOMPARE(find<QLineEdit>(&test.window, u"Filter scopes"_s)->text(), QString());
    QVERIFY(QFile::exists(m_path));
}

void FilesGivenTest::file_draggedOver_isAnnouncedAndTakenBack()
{
    WindowOnServer test;
    QVERIFY(test.show());
    QVERIFY(!isShown(&test.window, sheetText));
    Drag drag(&test.window, *files({QUrl::fromLocalFile(m_path)}));
    QVERIFY(drag.enter({50, 50}));
    QVERIFY(isShown(&test.window, sheetText));
    drag.leave();
    QVERIFY(!isShown(&test.window, sheetText));
    QCOMPARE(test.session.state(), State::Idle);
}

void FilesGivenTest::file_droppedOnBlockedWindow_isRefused()
{
    WindowOnServer test;
    QVERIFY(test.show());
    findAction(&test.window, u"App Credentials..."_s)->trigger();
    WAIT_VERIFY(QApplication::activeModalWidget() != nullptr);
    Drag drag(&test.window, *files({QUrl::fromLocalFile(m_path)}));
    const QPoint position = centreOf(test.field());
    QVERIFY(!drag.enter(position));
    QVERIFY(!isShown(&test.window, sheetText));
    QCOMPARE(drag.drop(position), Qt::IgnoreAction);
    QCOMPARE(test.field()->text(), QString());
    QApplication::activeModalWidget()->close();
}

void FilesGivenTest::file_isNeverMoved()
{
    WindowOnServer test;
    QVERIFY(test.show());
    Drag shifted(&test.window, *files({QUrl::fromLocalFile(m_path)}));
    QVERIFY(shifted.enter({50, 50}));
    QCOMPARE(shifted.drop({50, 50}, Qt::ShiftModifier), Qt::CopyAction);
    WAIT_COMPARE(test.session.state(), State::Opened);
    Drag drag(&test.window, *files({QUrl::fromLocalFile(m_path)}), Qt::MoveAction);
    QVERIFY(!drag.enter({50, 50}));
    QCOMPARE(drag.drop({50, 50}), Qt::IgnoreAction);
}

void FilesGivenTest::files_several_areRefusedInWords()
{
    WindowOnServer test;
    QVERIFY(test.show());
    const QUrl url = QUrl::fromLocalFile(m_path);
    Drag drag(&test.window, *files({url, QUrl::fromLocalFile(m_folder.path())}));
    QVERIFY(drag.enter({50, 50}));
    QVERIFY(isShown(&test.window, u"One file at a time can be opened"_s));
    QVERIFY(!isShown(&test.window, sheetText));
    QCOMPARE(drag.drop({50, 50}), Qt::CopyAction);
    QVERIFY(isShown(&test.window, u"One file at a time can be opened, so none was."_s));
    QCOMPARE(test.session.state(), State::Idle);
}

void FilesGivenTest::drop_ofOtherThings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLink");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("a text") << QString(u"Authorization: Bearer "_s + m_sample.token) << false << true;
    QTest::newRow("a link") << QString(u"https://api.hubapi.com/oauth/v1/access-tokens/"_s + m_sample.token)
                            << true << true;
    QTest::newRow("a file elsewhere") << u"sftp://host/home/a.json"_s << true << false;
    QTest::newRow("a file of another machine") << u"file://host/home/a.json"_s << true << false;
}

void FilesGivenTest::drop_ofOtherThings()
{
    QFETCH(QString, text);
    QFETCH(bool, isLink);
    QFETCH(bool, isTaken);
    WindowOnServer test;
    QVERIFY(test.show());
    QMimeData *content = files(isLink ? QList<QUrl>{QUrl(text)} : QList<QUrl>());
    content->setText(text);
    Drag drag(&test.window, *content);
    QVERIFY(!drag.enter({5, 5})); // the menu bar
    QVERIFY(!isShown(&test.window, sheetText));
    const QPoint position = centreOf(test.field());
    QVERIFY(drag.enter(position)); // a paste
    QVERIFY(drag.drop(position) != Qt::IgnoreAction);
    QCOMPARE(test.session.input().token, isTaken ? m_sample.token : QString());
    QCOMPARE(test.session.state(), State::Idle);
}

void FilesGivenTest::file_droppedThatCannotBeOpened_isSaid()
{
    WindowOnServer test;
    QVERIFY(test.show());
    Drag drag(&test.window, *files({QUrl::fromLocalFile(m_folder.path())}));
    QVERIFY(drag.enter({50, 50}));
    QCOMPARE(drag.drop({50, 50}), Qt::CopyAction);
    WAIT_VERIFY(isShown(&test.window, u"This is a folder. Choose a file."_s));
}

void FilesGivenTest::file_pasted_isOpened_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("Ctrl+V in the field") << u"field"_s;
    QTest::newRow("Ctrl+V in the tree") << u"tree"_s;
    QTest::newRow("Paste button") << u"button"_s;
    QTest::newRow("menu") << u"menu"_s;
}

void FilesGivenTest::file_pasted_isOpened()
{
    QFETCH(QString, how);
    WindowOnServer test;
    QVERIFY(test.show());
    auto content = std::make_unique<QMimeData>();
    // As file managers put it there.
    content->setUrls({QUrl::fromLocalFile(m_path)});
    content->setText(m_path);
    QGuiApplication::clipboard()->setMimeData(content.release());
    if (how == u"field") {
        test.field()->setFocus();
        pressKey(&test.window, Qt::Key_V, Qt::ControlModifier);
    } else if (how == u"tree") {
        find<QTreeView>(&test.window, u"Metadata"_s)->setFocus();
        pressKey(&test.window, Qt::Key_V, Qt::ControlModifier);
    } else if (how == u"button") {
        QTest::mouseClick(find<QPushButton>(&test.window, u"Paste"_s), Qt::LeftButton);
    } else {
        findAction(&test.window, u"Paste Token"_s)->trigger();
    }
    WAIT_COMPARE(test.session.state(), State::Opened);
    QCOMPARE(test.field()->text(), QString());
}

void FilesGivenTest::envFile_eachWay_isReadForItsToken_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("dropped") << u"dropped"_s;
    QTest::newRow("pasted") << u"pasted"_s;
    QTest::newRow("given on the command line") << u"given"_s;
}

void FilesGivenTest::envFile_eachWay_isReadForItsToken()
{
    QFETCH(QString, how);
    QFile file(m_folder.filePath(u".env"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("HUBSPOT_ACCESS_TOKEN=\"" + m_sample.token.toUtf8() + "\"\n") > 0);
    file.close();
    const QUrl url = QUrl::fromLocalFile(file.fileName());
    WindowOnServer test;
    QVERIFY(test.show());
    if (how == u"dropped") {
        Drag drag(&test.window, *files({url}));
        QVERIFY(drag.enter({50, 50}));
        QCOMPARE(drag.drop({50, 50}), Qt::CopyAction);
    } else if (how == u"pasted") {
        auto content = std::make_unique<QMimeData>();
        content->setUrls({url});
        QGuiApplication::clipboard()->setMimeData(content.release());
        pressKey(&test.window, Qt::Key_V, Qt::ControlModifier);
    } else {
        test.window.openFile(file.fileName());
    }
    WAIT_COMPARE(test.session.input().token, m_sample.token);
    QCOMPARE(test.field()->text(), m_sample.token);
    QVERIFY(!test.field()->displayText().contains(u'C'));
    QVERIFY(test.server.requests().isEmpty());
    QCOMPARE(test.session.state(), State::Idle);
}

void FilesGivenTest::file_onACredentialsField_isRefused()
{
    FakeClock clock;
    SecretClipboard clipboard(clock);
    CredentialsDialog dialog({}, clipboard);
    dialog.show();
    QVERIFY(waitUntilActive(&dialog));
    auto *secret = find<QLineEdit>(&dialog, u"Client secret"_s);
    Drag drag(&dialog, *files({QUrl::fromLocalFile(m_path)}));
    (void)drag.enter(centreOf(secret));
    QCOMPARE(drag.drop(centreOf(secret)), Qt::IgnoreAction);
    QCOMPARE(secret->text(), QString());
}

QTEST_MAIN(FilesGivenTest)
#include "tst_filesgiven.moc"
