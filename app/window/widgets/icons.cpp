// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/widgets/icons.h"

#include <QHash>
#include <QString>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

QIcon iconInSizes(const QString &name, std::initializer_list<int> sizes)
{
    QIcon result;
    for (const int size : sizes) {
        result.addFile(u":/icons/%1-%2.png"_s.arg(name).arg(size), QSize(size, size));
    }
    return result;
}

} // namespace

QIcon icon(const char *name)
{
    static QHash<QString, QIcon> read; // each is four files to decode
    QIcon &known = read[QString::fromLatin1(name)];
    if (known.isNull()) {
        known = iconInSizes(QString::fromLatin1(name), {16, 24, 32, 48});
    }
    return known;
}

QIcon applicationIcon()
{
    return iconInSizes(u"hubspot-token-inspector"_s, {16, 24, 32, 48, 64, 128, 256});
}

} // namespace Inspector
