// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/widgets/alerticon.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace Inspector {

namespace {

class AlertInterface final : public QAccessibleWidget {
public:
    explicit AlertInterface(AlertIcon *icon)
        : QAccessibleWidget(icon, QAccessible::AlertMessage)
        , m_icon(icon)
    {
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_icon->words() : QAccessibleWidget::text(kind);
    }

private:
    AlertIcon *m_icon = nullptr; // outlives its interface
};

QAccessibleInterface *alertInterface(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *icon = qobject_cast<AlertIcon *>(object);
    return icon != nullptr ? new AlertInterface(icon) : nullptr;
}

} // namespace

AlertIcon::AlertIcon(QWidget *parent)
    : QLabel(parent)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(alertInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void AlertIcon::callAttention(const QString &words)
{
    m_words = words;
    // The name first: who reads the screen keeps the one that it was told, and would say the words before.
    for (const auto kind : {QAccessible::NameChanged, QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(this, kind);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace Inspector
