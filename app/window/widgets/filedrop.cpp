// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/widgets/filedrop.h"

#include "window/widgets/localfiles.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QWindow>

namespace Inspector {

FileDrop::FileDrop(QWidget &window)
    : QObject(&window)
    , m_window(window)
    , m_sheet(new QLabel(&window))
{
    window.setAcceptDrops(true);
    m_sheet->hide();
    m_sheet->setTextFormat(Qt::PlainText);
    m_sheet->setAlignment(Qt::AlignCenter);
    m_sheet->setWordWrap(true);
    m_sheet->setFrameStyle(QFrame::Box | QFrame::Plain);
    m_sheet->setLineWidth(3);
    m_sheet->setAutoFillBackground(true);
    m_sheet->setAttribute(Qt::WA_TransparentForMouseEvents);
    // The program's: a drag is sent to the native window first, and from there to the widget below the
    // pointer.
    qApp->installEventFilter(this);
}

FileDrop::~FileDrop() = default;

bool FileDrop::isOfWindow(QObject *object) const
{
    const auto *widget = qobject_cast<QWidget *>(object);
    return widget != nullptr ? widget->window() == &m_window : object == m_window.windowHandle();
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        return isOfWindow(watched) && handleDrag(static_cast<QDropEvent &>(*event));
    case QEvent::DragLeave:
        if (isOfWindow(watched)) {
            m_sheet->hide();
        }
        return false;
    default:
        return false;
    }
}

bool FileDrop::handleDrag(QDropEvent &event)
{
    const QStringList paths = localFiles(event.mimeData());
    if (paths.isEmpty()) {
        return false;
    }
    // Never a move: the file stays where it is.
    const bool isPossible =
        event.possibleActions().testFlag(Qt::CopyAction) && QApplication::activeModalWidget() == nullptr;
    event.setDropAction(Qt::CopyAction);
    event.setAccepted(isPossible);
    m_sheet->setVisible(false);
    if (isPossible && event.type() == QEvent::Drop) {
        Q_EMIT dropped(paths);
    } else if (isPossible) {
        showSheet(paths.size());
    }
    return true;
}

void FileDrop::showSheet(qsizetype files)
{
    QPalette palette = m_window.palette();
    QColor background = palette.color(QPalette::Window);
    constexpr float opacity = 0.9F;
    background.setAlphaF(opacity);
    palette.setColor(QPalette::Window, background);
    m_sheet->setPalette(palette);
    QFont large = m_window.font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_sheet->setFont(large);
    m_sheet->setText(files == 1 ? tr("Drop the file to open it") : tr("One file at a time can be opened"));
    m_sheet->setGeometry(m_window.rect());
    m_sheet->raise();
    m_sheet->show();
}

} // namespace Inspector
