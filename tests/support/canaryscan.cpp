// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "support/canaryscan.h"

#include "models/metadatamodel.h"
#include "support/windowtesting.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Inspector::Testing {

namespace {

constexpr qsizetype windowLength = 12;

void addModel(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &texts)
{
    constexpr int ourRoles = 40;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (int role = 0; role < Qt::UserRole + ourRoles; ++role) {
                const bool isOurs = role >= Qt::UserRole;
                const bool isText = role <= Qt::WhatsThisRole || role == Qt::AccessibleTextRole
                    || role == Qt::AccessibleDescriptionRole;
                if ((!isOurs && !isText)
                    || (role == MetadataModel::RawValueRole
                        && index.data(MetadataModel::IsSecretRole).toBool())) {
                    continue;
                }
                const QVariant value = index.data(role);
                texts += value.metaType().id() == QMetaType::QStringList ? value.toStringList().join(u'\n')
                                                                         : value.toString();
            }
        }
        addModel(model, model.index(row, 0, parent), texts);
    }
}

} // namespace

CanaryScan::CanaryScan(const QStringList &secrets)
{
    for (const QString &secret : secrets) {
        add(secret);
        add(secret.toLower());
        const QByteArray bytes = secret.toUtf8();
        add(QString::fromLatin1(bytes.toHex()));
        add(QString::fromLatin1(bytes.toHex().toUpper()));
        for (int offset = 0; offset < 3; ++offset) {
            // The first and last characters of an encoding also hold bits of the neighbours.
            const QByteArray shifted = QByteArray(offset, '\0') + bytes;
            const qsizetype head = offset == 0 ? 0 : offset + 1;
            const QString encoded = QString::fromLatin1(shifted.toBase64(QByteArray::OmitTrailingEquals));
            const QString inner = encoded.sliced(head).chopped(shifted.size() % 3 == 0 ? 0 : 1);
            add(inner);
            add(QString(inner).replace(u'+', u'-').replace(u'/', u'_'));
        }
    }
}

void CanaryScan::add(const QString &form)
{
    for (qsizetype at = 0; at + windowLength <= form.size(); ++at) {
        m_windows.insert(form.mid(at, windowLength));
    }
}

QString CanaryScan::findIn(const QString &text) const
{
    const auto look = [this](const QString &in) {
        for (qsizetype at = 0; at + windowLength <= in.size(); ++at) {
            // Without copying each window.
            if (m_windows.contains(QString::fromRawData(in.constData() + at, windowLength))) {
                return in.mid(std::max<qsizetype>(0, at - 40), 120);
            }
        }
        return QString();
    };
    QString found = look(text);
    if (!found.isEmpty() || !text.contains(u'%')) {
        return found;
    }
    return look(QUrl::fromPercentEncoding(text.toUtf8()));
}

QString CanaryScan::findIn(const QByteArray &bytes) const
{
    QString found = findIn(QString::fromLatin1(bytes));
    if (!found.isEmpty()) {
        return found;
    }
    for (qsizetype offset = 0; offset < 2; ++offset) {
        QString wide;
        wide.reserve(bytes.size() / 2);
        for (qsizetype at = offset; at + 1 < bytes.size(); at += 2) {
            wide += QChar(static_cast<uchar>(bytes.at(at)), static_cast<uchar>(bytes.at(at + 1)));
        }
        QString in = findIn(wide);
        if (!in.isEmpty()) {
            return in;
        }
    }
    return {};
}

QString CanaryScan::findIn(const QStringList &texts) const
{
    for (const QString &text : texts) {
        QString found = findIn(text);
        if (!found.isEmpty()) {
            return found;
        }
    }
    return {};
}

QString CanaryScan::findBelow(const QString &folder) const
{
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        QString found = findIn(path);
        QFile file(path);
        if (found.isEmpty() && entries.fileInfo().isFile() && file.open(QIODevice::ReadOnly)) {
            found = findIn(file.readAll());
        }
        if (!found.isEmpty()) {
            return path + u": " + found;
        }
    }
    return {};
}

QStringList textsOf(QWidget *window)
{
    QStringList texts{accessibleText(window)};
    QList<QWidget *> widgets = window->findChildren<QWidget *>();
    widgets.prepend(window);
    for (QWidget *widget : widgets) {
        texts += {widget->windowTitle(), widget->toolTip(), widget->statusTip(), widget->whatsThis(),
            widget->accessibleName(), widget->accessibleDescription(), widget->objectName()};
        for (const auto query :
            {Qt::ImSurroundingText, Qt::ImCurrentSelection, Qt::ImTextBeforeCursor, Qt::ImTextAfterCursor}) {
            texts += widget->inputMethodQuery(query).toString();
        }
        if (const auto *label = qobject_cast<QLabel *>(widget)) {
            texts += label->text();
        } else if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
            texts += button->text();
        } else if (const auto *line = qobject_cast<QLineEdit *>(widget)) {
            texts += {line->displayText(), line->placeholderText()};
        } else if (const auto *field = qobject_cast<QPlainTextEdit *>(widget)) {
            texts += field->toPlainText();
        } else if (const auto *view = qobject_cast<QAbstractItemView *>(widget)) {
            if (view->model() != nullptr) {
                addModel(*view->model(), view->rootIndex(), texts);
            }
        }
    }
    const QList<QAction *> actions = window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        texts += {action->text(), action->toolTip(), action->statusTip(), action->whatsThis()};
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace Inspector::Testing
