// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/secrets/maskedannouncements.h"

#include "window/secrets/secretfield.h"

#include <QAccessible>

namespace Inspector {

namespace {

QAccessible::UpdateHandler formerHandler = nullptr;

QString dots(const QString &secret)
{
    return {secret.size(), u'\u2022'};
}

void tell(QAccessibleEvent *event);

/// Those who would have been told without us.
void passOn(QAccessibleEvent *event)
{
    QAccessible::installUpdateHandler(formerHandler);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(tell);
}

/// QLineEdit tells assistive technology in clear what is typed, pasted and removed, whatever the echo mode: a
/// screen reader would speak the secret, and everything on its bus could read it.
void tell(QAccessibleEvent *event)
{
    const auto *field = qobject_cast<const SecretField *>(event->object());
    if (field == nullptr || field->isRevealed()) {
        passOn(event);
        return;
    }
    switch (event->type()) {
    case QAccessible::TextInserted: {
        const auto *told = static_cast<QAccessibleTextInsertEvent *>(event);
        QAccessibleTextInsertEvent masked(
            event->object(), told->changePosition(), dots(told->textInserted()));
        masked.setCursorPosition(told->cursorPosition());
        passOn(&masked);
        break;
    }
    case QAccessible::TextRemoved: {
        const auto *told = static_cast<QAccessibleTextRemoveEvent *>(event);
        QAccessibleTextRemoveEvent masked(event->object(), told->changePosition(), dots(told->textRemoved()));
        masked.setCursorPosition(told->cursorPosition());
        passOn(&masked);
        break;
    }
    case QAccessible::TextUpdated: {
        const auto *told = static_cast<QAccessibleTextUpdateEvent *>(event);
        QAccessibleTextUpdateEvent masked(
            event->object(), told->changePosition(), dots(told->textRemoved()), dots(told->textInserted()));
        masked.setCursorPosition(told->cursorPosition());
        passOn(&masked);
        break;
    }
    case QAccessible::ValueChanged: {
        auto *told = static_cast<QAccessibleValueChangeEvent *>(event);
        told->setValue(dots(told->value().toString()));
        passOn(told);
        break;
    }
    default:
        passOn(event);
    }
}

} // namespace

void maskAnnouncements()
{
    if (const auto handler = QAccessible::installUpdateHandler(tell); handler != tell) {
        formerHandler = handler;
    }
}

} // namespace Inspector
