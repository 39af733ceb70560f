// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/widgets/accessiblegroup.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QSet>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

QSet<QString> &groupClasses()
{
    static QSet<QString> names;
    return names;
}

QAccessibleInterface *groupInterface(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget != nullptr && groupClasses().contains(className)
        ? new QAccessibleWidget(widget, QAccessible::Grouping)
        : nullptr;
}

} // namespace

void makeAccessibleGroup(QWidget &widget)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(groupInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
    groupClasses().insert(QString::fromLatin1(widget.metaObject()->className()));
}

} // namespace Inspector
