// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/displaybuffers.h"

#include <QGuiApplication>
#include <QLibrary>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Inspector {

#if QT_CONFIG(xcb)

namespace {

struct Cookie {
    unsigned int sequence;
};

// XCB_QUEUE_BUFFER_SIZE and the reading end of libxcb's xcbint.h, in the smallest requests and replies there
// are.
constexpr int requestsToFillOut = 16 * 1024 / 4;
constexpr int repliesToFillIn = 4 * (4 * 1024 / 32); // several times: they need not come in one piece

/// The few functions of libxcb that are needed here. Qt's platform plugin has it loaded; nothing links it.
template <typename Function>
Function *resolve(QLibrary &library, const char *name)
{
    return reinterpret_cast<Function *>(library.resolve(name));
}

} // namespace

void overwriteDisplayBuffers()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    // Qt's offscreen platform has one too, without a connection.
    xcb_connection_t *connection = x11 ? x11->connection() : nullptr;
    if (!connection) {
        return;
    }
    QLibrary library(u"xcb"_s, 1);
    auto *noOperation = resolve<Cookie(xcb_connection_t *)>(library, "xcb_no_operation");
    auto *flush = resolve<int(xcb_connection_t *)>(library, "xcb_flush");
    auto *getInputFocus = resolve<Cookie(xcb_connection_t *)>(library, "xcb_get_input_focus");
    auto *getReply =
        resolve<void *(xcb_connection_t *, Cookie, void **)>(library, "xcb_get_input_focus_reply");
    auto *discardReply = resolve<void(xcb_connection_t *, unsigned int)>(library, "xcb_discard_reply");
    if (!noOperation || !flush || !getInputFocus || !getReply || !discardReply) {
        return;
    }
    (void)flush(connection); // so that the next request stands at the buffer's beginning
    for (int i = 0; i < requestsToFillOut; ++i) {
        (void)noOperation(connection);
    }
    (void)flush(connection);
    for (int i = 1; i < repliesToFillIn; ++i) {
        discardReply(connection, getInputFocus(connection).sequence);
    }
    std::free(
        getReply(connection, getInputFocus(connection), nullptr)); // sends them, and waits for all of them
}

#else

void overwriteDisplayBuffers()
{
}

#endif

} // namespace Inspector
