// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/secrets/displaybuffers.h"

#include <QGuiApplication>
#include <QLibrary>

#include <array>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Inspector {

#if QT_CONFIG(xcb)

namespace {

struct Cookie {
    unsigned int sequence;
};

using Region = std::uint32_t;

struct Extension {
    std::uint8_t kind;
    std::uint8_t padding;
    std::uint16_t sequence;
    std::uint32_t length;
    std::uint8_t isPresent;
};

struct Rectangle {
    std::int16_t x;
    std::int16_t y;
    std::uint16_t width;
    std::uint16_t height;
};

// XCB_QUEUE_BUFFER_SIZE of libxcb's xcbint.h, in the smallest requests there are.
constexpr int requestsToFill = 16 * 1024 / 4;

// More than the 4 KB of libxcb's reading end. A display writes most replies in two parts, head and content,
// or many replies one by one, and what reads each as soon as it comes never reaches the buffer's end (as seen
// on a busy machine). The rectangles of a region are written with their head, in one piece.
constexpr int rectanglesToFill = 4 * 1024 / sizeof(Rectangle);
constexpr int repliesToFill = 4; // a network may still take one to pieces

/// The few functions of libxcb needed here. Qt's platform plugin has them loaded; nothing links them.
template <typename Function>
Function *resolve(QLibrary &library, const char *name)
{
    return reinterpret_cast<Function *>(library.resolve(name));
}

void overwriteRequests(xcb_connection_t *connection, QLibrary &xcb)
{
    auto *noOperation = resolve<Cookie(xcb_connection_t *)>(xcb, "xcb_no_operation");
    auto *flush = resolve<int(xcb_connection_t *)>(xcb, "xcb_flush");
    if (!noOperation || !flush) {
        return;
    }
    (void)flush(connection); // so that the next request stands at the buffer's beginning
    for (int i = 0; i < requestsToFill; ++i) {
        (void)noOperation(connection);
    }
    (void)flush(connection);
}

void overwriteReplies(xcb_connection_t *connection, QLibrary &xcb)
{
    QLibrary xfixes(u"xcb-xfixes"_s, 0);
    auto *extension = resolve<const Extension *(xcb_connection_t *, void *)>(xcb, "xcb_get_extension_data");
    void *id = resolve<void>(xfixes, "xcb_xfixes_id");
    const Extension *data = extension && id ? extension(connection, id) : nullptr;
    if (!data || !data->isPresent) {
        return; // libxcb ends a connection over which the unknown is asked
    }
    auto *newId = resolve<Region(xcb_connection_t *)>(xcb, "xcb_generate_id");
    auto *create = resolve<Cookie(xcb_connection_t *, Region, std::uint32_t, const Rectangle *)>(
        xfixes, "xcb_xfixes_create_region");
    auto *fetch = resolve<Cookie(xcb_connection_t *, Region)>(xfixes, "xcb_xfixes_fetch_region");
    auto *getReply =
        resolve<void *(xcb_connection_t *, Cookie, void **)>(xfixes, "xcb_xfixes_fetch_region_reply");
    auto *destroy = resolve<Cookie(xcb_connection_t *, Region)>(xfixes, "xcb_xfixes_destroy_region");
    if (!newId || !create || !fetch || !getReply || !destroy) {
        return;
    }
    std::array<Rectangle, rectanglesToFill> apart{}; // so that none of them become one
    std::int16_t y = 0;
    for (Rectangle &rectangle : apart) {
        rectangle = {0, y, 1, 1};
        y += 2;
    }
    const Region region = newId(connection);
    (void)create(connection, region, apart.size(), apart.data());
    for (int i = 0; i < repliesToFill; ++i) {
        std::free(getReply(connection, fetch(connection, region), nullptr)); // waits for it
    }
    (void)destroy(connection, region);
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
    QLibrary xcb(u"xcb"_s, 1);
    overwriteRequests(connection, xcb);
    overwriteReplies(connection, xcb);
}

#else

void overwriteDisplayBuffers()
{
}

#endif

} // namespace Inspector
