// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/files/fileerror.h"
#include "core/files/filesaving.h"
#include "core/files/metadataexport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <functional>

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Inspector;
using namespace Qt::StringLiterals;

namespace {

using Kind = FileError::Kind;

constexpr uid_t nobody = 65534;
constexpr int saved = 200; // what a child tells when nothing failed

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Runs a saving in a process of its own, whose rights and limits may be taken away; its kind of failure.
int savedInChild(const std::function<void()> &prepare, const QString &path, const QByteArray &bytes)
{
    const pid_t child = ::fork();
    if (child == 0) {
        prepare();
        const auto error = saveAtomically(path, bytes, false);
        ::_exit(error ? static_cast<int>(error->kind) : saved);
    }
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || !WIFEXITED(status)) {
        return -1;
    }
    return WEXITSTATUS(status);
}

/// Root may write everywhere; nobody may not.
void becomeNobody()
{
    if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0)) {
        ::_exit(255);
    }
}

} // namespace

class TestFileSaving final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
    }

    void save_newFile_isWritten();
    void save_existingFile_isReplaced();
    void save_private_isForItsOwnerOnly();
    void save_linkToFile_writesTheFile();
    void save_withObstacle_saysWhichAndTouchesNothing_data();
    void save_withObstacle_saysWhichAndTouchesNothing();
    void save_intoForbiddenFolder_keepsTheOldFile();
    void save_overReadOnlyFile_keepsTheOldFile();
    void save_behindForbiddenFolder_isNotPermitted();
    void save_onFullDisk_keepsTheOldFile_data();
    void save_onFullDisk_keepsTheOldFile();
    void save_beyondFileSizeLimit_keepsTheOldFile_data();
    void save_beyondFileSizeLimit_keepsTheOldFile();
    void save_readOnlyFileSystem_isNotPermitted();

private:
    [[nodiscard]] QString inFolder(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileSaving::save_newFile_isWritten()
{
    const QString path = inFolder(u"export.json"_s);
    QVERIFY(!saveAtomically(path, "{}\n", false));
    QCOMPARE(contentOf(path), QByteArray("{}\n"));
    QCOMPARE(entries(), QStringList({u"export.json"_s}));
    // The longest name beside which the temporary file still fits, and a name no shell likes.
    QVERIFY(!saveAtomically(inFolder(QString(248, u'x')), "{}", false));
    QVERIFY(!saveAtomically(inFolder(u"-\u00E9 \"'\n.json"_s), "{}", false));
}

void TestFileSaving::save_existingFile_isReplaced()
{
    const QString path = inFolder(u"export.json"_s);
    QVERIFY(write(path, QByteArray(100'000, 'o')));
    QVERIFY(!saveAtomically(path, "new", false));
    QCOMPARE(contentOf(path), QByteArray("new"));
    QVERIFY(!saveAtomically(path, {}, false));
    QCOMPARE(contentOf(path), QByteArray());
    QCOMPARE(entries(), QStringList({u"export.json"_s}));
}

void TestFileSaving::save_private_isForItsOwnerOnly()
{
    const auto mode = [this](const char *name) {
        struct stat status = {};
        return ::stat(QFile::encodeName(inFolder(QString::fromLatin1(name))).constData(), &status) == 0
            ? static_cast<int>(status.st_mode & 07777)
            : -1;
    };
    const mode_t before = ::umask(0);
    QVERIFY(!saveAtomically(inFolder(u"secret"_s), "s", true));
    QVERIFY(!saveAtomically(inFolder(u"open"_s), "o", false));
    QVERIFY(!saveAtomically(inFolder(u"open"_s), "now secret", true));
    ::umask(before);
    QCOMPARE(mode("secret"), 0600);
    QCOMPARE(mode("open"), 0600);
}

void TestFileSaving::save_linkToFile_writesTheFile()
{
    QVERIFY(write(inFolder(u"target"_s), "old"));
    QVERIFY(QFile::link(inFolder(u"target"_s), inFolder(u"link"_s)));
    QVERIFY(!saveAtomically(inFolder(u"link"_s), "new", false));
    QCOMPARE(contentOf(inFolder(u"target"_s)), QByteArray("new"));
    QVERIFY(QFileInfo(inFolder(u"link"_s)).isSymLink());
}

void TestFileSaving::save_withObstacle_saysWhichAndTouchesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("no folder") << u"gone/export.json"_s << Kind::FolderMissing;
    QTest::newRow("file as folder") << u"file/export.json"_s << Kind::FolderMissing;
    QTest::newRow("folder") << u"folder"_s << Kind::IsAFolder;
    QTest::newRow("full folder") << u"full"_s << Kind::IsAFolder;
    QTest::newRow("link to folder") << u"linkedfolder"_s << Kind::IsAFolder;
    QTest::newRow("dangling link") << u"dangling"_s << Kind::NotAFile;
    QTest::newRow("link to itself") << u"circle"_s << Kind::NotAFile;
    QTest::newRow("pipe") << u"pipe"_s << Kind::NotAFile;
    QTest::newRow("device") << u"device"_s << Kind::NotAFile;
    QTest::newRow("255 characters") << QString(255, u'n') << Kind::NameTooLong;
    QTest::newRow("256 characters") << QString(256, u'n') << Kind::NameTooLong;
    QTest::newRow("255 bytes") << QString(QString(127, u'\u00E9') + u'n') << Kind::NameTooLong;
    QTest::newRow("long path") << QString(QString(u"d/"_s).repeated(2'500) + u"n"_s) << Kind::NameTooLong;
    QTest::newRow("NUL") << QString(u"a"_s + QChar(QChar::Null) + u"b"_s) << Kind::NotAFile;
}

void TestFileSaving::save_withObstacle_saysWhichAndTouchesNothing()
{
    QFETCH(QString, name);
    QVERIFY(write(inFolder(u"file"_s), "old"));
    QVERIFY(QDir(m_folder->path()).mkpath(u"full/inner"_s));
    QVERIFY(QDir(m_folder->path()).mkpath(u"folder"_s));
    QVERIFY(QFile::link(inFolder(u"folder"_s), inFolder(u"linkedfolder"_s)));
    QVERIFY(QFile::link(inFolder(u"nowhere"_s), inFolder(u"dangling"_s)));
    QVERIFY(QFile::link(inFolder(u"circle"_s), inFolder(u"circle"_s)));
    QVERIFY(QFile::link(u"/dev/full"_s, inFolder(u"device"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(inFolder(u"pipe"_s)).constData(), 0600), 0);
    const QStringList before = entries();

    const auto error = saveAtomically(inFolder(name), QByteArray(20'000, 'x'), false);
    QVERIFY(error);
    QTEST(error->kind, "kind");
    QCOMPARE(entries(), before);
    QCOMPARE(contentOf(inFolder(u"file"_s)), QByteArray("old"));
    QVERIFY(saveAtomically({}, "x", false));
}

void TestFileSaving::save_intoForbiddenFolder_keepsTheOldFile()
{
    QVERIFY(write(inFolder(u"old.json"_s), "old"));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
    const int forNew = savedInChild(becomeNobody, inFolder(u"new.json"_s), "new");
    const int forOld = savedInChild(becomeNobody, inFolder(u"old.json"_s), "new");
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
    QCOMPARE(forNew, static_cast<int>(Kind::NotPermitted));
    QCOMPARE(forOld, static_cast<int>(Kind::NotPermitted));
    QCOMPARE(contentOf(inFolder(u"old.json"_s)), QByteArray("old"));
    QCOMPARE(entries(), QStringList({u"old.json"_s}));
}

void TestFileSaving::save_overReadOnlyFile_keepsTheOldFile()
{
    QVERIFY(write(inFolder(u"old.json"_s), "old"));
    QVERIFY(QFile::setPermissions(inFolder(u"old.json"_s), QFile::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    QCOMPARE(
        savedInChild(becomeNobody, inFolder(u"old.json"_s), "new"), static_cast<int>(Kind::NotPermitted));
    QCOMPARE(contentOf(inFolder(u"old.json"_s)), QByteArray("old"));
    QCOMPARE(entries(), QStringList({u"old.json"_s}));
}

void TestFileSaving::save_behindForbiddenFolder_isNotPermitted()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"closed/inner"_s));
    QVERIFY(QFile::setPermissions(inFolder(u"closed"_s), QFile::Permissions()));
    const int kind = savedInChild(becomeNobody, inFolder(u"closed/inner/new.json"_s), "new");
    QVERIFY(QFile::setPermissions(inFolder(u"closed"_s), QFile::Permissions(0x7755)));
    QCOMPARE(kind, static_cast<int>(Kind::NotPermitted));
}

void TestFileSaving::save_onFullDisk_keepsTheOldFile_data()
{
    // 16 KiB is what QFileDevice holds back: below it the disk is first asked when flushing.
    QTest::addColumn<int>("size");
    for (const int size : {1, 4'096, 16'000, 16'384, 16'385, 1'000'000}) {
        QTest::addRow("%d bytes", size) << size;
    }
}

void TestFileSaving::save_onFullDisk_keepsTheOldFile()
{
    QFETCH(int, size);
    const QByteArray mountPoint = QFile::encodeName(m_folder->path());
    if (::mount("tmpfs", mountPoint.constData(), "tmpfs", 0, "size=64k,mode=0755") != 0) {
        QSKIP("Needs the right to mount a small file system.");
    }
    const QByteArray old(8'192, 'o');
    const bool isPrepared = write(inFolder(u"old.json"_s), old);
    QFile filler(inFolder(u"filler"_s));
    const bool isOpen = filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    while (isOpen && filler.write(QByteArray(4'096, 'f')) > 0) { }
    filler.close();
    const auto error = saveAtomically(inFolder(u"old.json"_s), QByteArray(size, 'n'), false);
    const auto errorForNew = saveAtomically(inFolder(u"new.json"_s), QByteArray(size, 'n'), true);
    const QByteArray content = contentOf(inFolder(u"old.json"_s));
    const QStringList names = entries();
    QCOMPARE(::umount(mountPoint.constData()), 0);

    QVERIFY(isPrepared && isOpen);
    QVERIFY(error && errorForNew);
    QCOMPARE(error->kind, Kind::NoSpace);
    QCOMPARE(errorForNew->kind, Kind::NoSpace);
    QVERIFY(!error->systemText.isEmpty());
    QCOMPARE(content, old);
    QCOMPARE(names, QStringList({u"filler"_s, u"old.json"_s}));
}

void TestFileSaving::save_beyondFileSizeLimit_keepsTheOldFile_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {4'097, 16'000, 16'384, 16'385, 1'000'000}) {
        QTest::addRow("%d bytes", size) << size;
    }
}

void TestFileSaving::save_beyondFileSizeLimit_keepsTheOldFile()
{
    QFETCH(int, size);
    QVERIFY(write(inFolder(u"old.json"_s), "old"));
    const auto limit = [] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit bytes{4'096, 4'096};
        if (::setrlimit(RLIMIT_FSIZE, &bytes) != 0) {
            ::_exit(255);
        }
    };
    QCOMPARE(
        savedInChild(limit, inFolder(u"old.json"_s), QByteArray(size, 'n')), static_cast<int>(Kind::NoSpace));
    QCOMPARE(contentOf(inFolder(u"old.json"_s)), QByteArray("old"));
    QCOMPARE(entries(), QStringList({u"old.json"_s}));
    QCOMPARE(savedInChild(limit, inFolder(u"old.json"_s), QByteArray(4'096, 'n')), saved);
}

void TestFileSaving::save_readOnlyFileSystem_isNotPermitted()
{
    const QByteArray mountPoint = QFile::encodeName(m_folder->path());
    if (::mount("tmpfs", mountPoint.constData(), "tmpfs", 0, "size=64k") != 0) {
        QSKIP("Needs the right to mount a small file system.");
    }
    const bool isPrepared = write(inFolder(u"old.json"_s), "old");
    const bool isReadOnly =
        ::mount("tmpfs", mountPoint.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    const auto error = saveAtomically(inFolder(u"old.json"_s), "new", false);
    const QByteArray content = contentOf(inFolder(u"old.json"_s));
    QCOMPARE(::umount(mountPoint.constData()), 0);
    QVERIFY(isPrepared && isReadOnly && error);
    QCOMPARE(error->kind, Kind::NotPermitted);
    QCOMPARE(content, QByteArray("old"));
}

QTEST_GUILESS_MAIN(TestFileSaving)
#include "tst_filesaving.moc"
