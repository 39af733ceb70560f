// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/widgets/localfiles.h"

#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Inspector {

QStringList localFiles(const QMimeData *content)
{
    QStringList paths;
    if (content == nullptr || !content->hasUrls()) {
        return paths;
    }
    const QList<QUrl> urls = content->urls();
    for (QUrl url : urls) {
        if (url.host() == "localhost"_L1) {
            url.setHost(QString());
        }
        if (url.isLocalFile() && url.host().isEmpty()) {
            paths += url.toLocalFile();
        }
    }
    return paths;
}

} // namespace Inspector
