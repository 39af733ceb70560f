// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace Inspector::Testing {

using namespace Qt::StringLiterals;

inline constexpr int patienceMs = 30'000;
inline constexpr int wrongUsage = 2;

struct Ended {
    int status = -1;
    QString out;
    QString err;
};

/// The built program in folders of its own.
class Program final {
public:
    /// With changed variables of the environment, of which an empty one is removed.
    explicit Program(const QMap<QString, QString> &variables = {})
    {
        m_process.setProgram(QStringLiteral(INSPECTOR_PROGRAM));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                 "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
            const QString folder = m_home.filePath(QString::fromLatin1(name));
            QDir().mkpath(folder);
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            environment.insert(QString::fromLatin1(name), folder);
        }
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        // The program lets nobody trace it, and the sanitizer's search for leaks would have to.
        const QString sanitizer = environment.value(u"ASAN_OPTIONS"_s);
        environment.insert(u"ASAN_OPTIONS"_s, QString(sanitizer + u":detect_leaks=0"_s));
        for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable) {
            if (variable.value().isEmpty()) {
                environment.remove(variable.key());
            } else {
                environment.insert(variable.key(), variable.value());
            }
        }
        m_process.setProcessEnvironment(environment);
    }
    Q_DISABLE_COPY_MOVE(Program)
    ~Program()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    [[nodiscard]] Ended run(const QStringList &arguments)
    {
        start(arguments);
        m_process.closeWriteChannel();
        m_process.waitForFinished(patienceMs);
        return ended();
    }
    void start(const QStringList &arguments)
    {
        m_process.setArguments(arguments);
        m_process.start();
    }
    [[nodiscard]] Ended ended()
    {
        const bool isOver =
            m_process.state() == QProcess::NotRunning && m_process.exitStatus() == QProcess::NormalExit;
        return {isOver ? m_process.exitCode() : -1, QString::fromUtf8(m_process.readAllStandardOutput()),
            QString::fromUtf8(m_process.readAllStandardError())};
    }
    [[nodiscard]] QProcess &process() { return m_process; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_home.filePath(name); }

    /// The files below its folders whose name or content matches.
    [[nodiscard]] QStringList filesWith(const QRegularExpression &text) const
    {
        QStringList found;
        QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const bool isNamed = text.match(file.fileName()).hasMatch();
            if (isNamed
                || (file.open(QIODevice::ReadOnly)
                    && text.match(QString::fromLatin1(file.readAll())).hasMatch())) {
                found += file.fileName();
            }
        }
        return found;
    }
    [[nodiscard]] QStringList filesWith(const QString &text) const
    {
        return filesWith(QRegularExpression(QRegularExpression::escape(text)));
    }

private:
    QTemporaryDir m_home;
    QProcess m_process;
};

} // namespace Inspector::Testing
