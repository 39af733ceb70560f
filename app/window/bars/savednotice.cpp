// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/bars/savednotice.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Inspector {

SavedNotice::SavedNotice(QWidget *parent)
    : QToolButton(parent)
{
    setText(tr("Open Folder"));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &SavedNotice::openFolder);
    hide();
}

void SavedNotice::showSaved(const QString &path)
{
    m_folder = QFileInfo(path).absolutePath();
    const QString folder = QDir::toNativeSeparators(m_folder);
    setAccessibleDescription(folder);
    setToolTip(QString(u"<qt>"_s + folder.toHtmlEscaped() + u"</qt>"_s));
    show();
}

void SavedNotice::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
}

} // namespace Inspector
