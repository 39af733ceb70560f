// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/secrets/clipboardtext.h"

#include "core/util/detachedwork.h"
#include "window/secrets/x11selection.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMimeData>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr SelectionLimits clipboardLimits{std::chrono::seconds(1)};
constexpr int messageMs = 8'000;

/// Gives the functions of this file a translation context of their own.
class ClipboardText {
    Q_DECLARE_TR_FUNCTIONS(ClipboardText)
};

/// A read under way; a child of the widget that reads.
class ClipboardReading final : public QObject {
public:
    ClipboardReading(QWidget *reader, ThreadCounter &threads)
        : QObject(reader)
        , work(*this, threads)
    {
        setObjectName(u"clipboard reading"_s);
    }
    DetachedWork work;
};

bool isX11()
{
    return QGuiApplication::platformName() == "xcb"_L1;
}

bool isOwn(QClipboard::Mode mode)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    return mode == QClipboard::Selection ? clipboard->ownsSelection() : clipboard->ownsClipboard();
}

} // namespace

void readClipboard(QWidget *reader, QClipboard::Mode mode, std::function<void(const QMimeData &)> use)
{
    delete reader->findChild<QObject *>(u"clipboard reading"_s, Qt::FindDirectChildrenOnly);
    const auto useDirectly = [mode](const std::function<void(const QMimeData &)> &function) {
        const QMimeData *content = QGuiApplication::clipboard()->mimeData(mode);
        const QMimeData nothing;
        function(content != nullptr ? *content : nothing);
    };
    if (!isX11() || isOwn(mode)) {
        useDirectly(use);
        return;
    }
    static auto *const threads = new ThreadCounter;
    auto *reading = new ClipboardReading(reader, *threads);
    const QByteArray selection = mode == QClipboard::Selection ? "PRIMARY"_ba : "CLIPBOARD"_ba;
    reading->work.start([selection] { return readX11Selection(selection, clipboardLimits); },
        [reader, reading, useDirectly, use = std::move(use)](const std::optional<SelectionAnswer> &answer) {
            reading->setObjectName(QString());
            reading->deleteLater();
            if (!answer) {
                useDirectly(use);
                return;
            }
            if (answer->isSilent) {
                sayInStatusBar(
                    reader, ClipboardText::tr("The program that holds the clipboard does not answer."));
                return;
            }
            QMimeData content;
            content.setText(answer->text);
            if (!answer->addresses.isEmpty()) {
                content.setData(u"text/uri-list"_s, answer->addresses);
            }
            use(content);
        });
}

void sayInStatusBar(const QWidget *widget, const QString &sentence)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (const auto *window = qobject_cast<const QMainWindow *>(widget)) {
            window->findChild<QStatusBar *>()->showMessage(sentence, messageMs);
        }
    }
}

} // namespace Inspector
