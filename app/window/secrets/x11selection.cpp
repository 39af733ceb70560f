// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/secrets/x11selection.h"

#if defined(Q_OS_UNIX) && __has_include(<xcb/xcb.h>)
#define INSPECTOR_HAS_XCB 1
#include <QDeadlineTimer>
#include <QLibrary>

#include <poll.h>
#include <xcb/xcb.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#endif

using namespace Qt::StringLiterals;

namespace Inspector {

#ifdef INSPECTOR_HAS_XCB

namespace {

constexpr qsizetype maxTextBytes = 16 * 1024 * 1024;

/// libxcb, which Qt's plugin for X11 has loaded; not linked, since other platforms need none.
struct Xcb {
    QLibrary library{u"xcb"_s, 1};
    bool isComplete = true;

    template <class Function>
    Function *find(const char *name)
    {
        auto *const function = reinterpret_cast<Function *>(library.resolve(name));
        isComplete = isComplete && function != nullptr;
        return function;
    }

// It declares a member, where parentheses have no place.
// NOLINTNEXTLINE(bugprone-macro-parentheses)
#define INSPECTOR_XCB(name) decltype(::xcb_##name) *name = find<decltype(::xcb_##name)>("xcb_" #name)
    INSPECTOR_XCB(connect);
    INSPECTOR_XCB(connection_has_error);
    INSPECTOR_XCB(disconnect);
    INSPECTOR_XCB(get_setup);
    INSPECTOR_XCB(setup_roots_iterator);
    INSPECTOR_XCB(generate_id);
    INSPECTOR_XCB(create_window);
    INSPECTOR_XCB(intern_atom);
    INSPECTOR_XCB(intern_atom_reply);
    INSPECTOR_XCB(convert_selection);
    INSPECTOR_XCB(get_property);
    INSPECTOR_XCB(get_property_reply);
    INSPECTOR_XCB(get_property_value);
    INSPECTOR_XCB(get_property_value_length);
    INSPECTOR_XCB(flush);
    INSPECTOR_XCB(get_file_descriptor);
    INSPECTOR_XCB(poll_for_event);
#undef INSPECTOR_XCB
};

template <class Reply>
std::unique_ptr<Reply, decltype(&std::free)> owned(Reply *reply)
{
    return {reply, &std::free};
}

/// One connection with a window that answers are sent to.
class SelectionReader final {
public:
    SelectionReader(Xcb &xcb, SelectionLimits limits)
        : m_xcb(xcb)
        , m_step(limits.step)
        , m_end(limits.total)
        , m_connection(xcb.connect(nullptr, nullptr))
    {
        if (!isOpen()) {
            return;
        }
        const xcb_screen_t *screen = xcb.setup_roots_iterator(xcb.get_setup(m_connection)).data;
        m_window = xcb.generate_id(m_connection);
        const quint32 events = XCB_EVENT_MASK_PROPERTY_CHANGE;
        xcb.create_window(m_connection, XCB_COPY_FROM_PARENT, m_window, screen->root, 0, 0, 1, 1, 0,
            XCB_WINDOW_CLASS_INPUT_ONLY, XCB_COPY_FROM_PARENT, XCB_CW_EVENT_MASK, &events);
        m_property = atom("INSPECTOR_SELECTION");
        m_incremental = atom("INCR");
    }
    Q_DISABLE_COPY_MOVE(SelectionReader)
    ~SelectionReader() { m_xcb.disconnect(m_connection); }

    [[nodiscard]] bool isOpen() const { return m_xcb.connection_has_error(m_connection) == 0; }
    [[nodiscard]] bool isSilent() const { return m_isSilent; }

    /// Nothing where the owner has no such form, or is silent.
    std::optional<QByteArray> read(const QByteArray &selection, const char *target)
    {
        m_xcb.convert_selection(
            m_connection, m_window, atom(selection), atom(target), m_property, XCB_CURRENT_TIME);
        const auto notice = waitFor<xcb_selection_notify_event_t>(
            XCB_SELECTION_NOTIFY, [](const xcb_selection_notify_event_t & /*event*/) { return true; });
        if (!notice || notice->property == XCB_ATOM_NONE) {
            return {};
        }
        const Part whole = takeProperty();
        return whole.type == m_incremental ? readParts() : std::optional(whole.bytes);
    }

private:
    struct Part {
        xcb_atom_t type = XCB_ATOM_NONE;
        QByteArray bytes;
    };

    xcb_atom_t atom(const QByteArray &name)
    {
        const auto cookie =
            m_xcb.intern_atom(m_connection, 0, static_cast<quint16>(name.size()), name.constData());
        const auto reply = owned(m_xcb.intern_atom_reply(m_connection, cookie, nullptr));
        return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    }

    // Taking the property away asks for the next part of a long text.
    Part takeProperty()
    {
        const auto cookie = m_xcb.get_property(
            m_connection, 1, m_window, m_property, XCB_GET_PROPERTY_TYPE_ANY, 0, maxTextBytes / 4);
        const auto reply = owned(m_xcb.get_property_reply(m_connection, cookie, nullptr));
        if (!reply) {
            return {};
        }
        return {reply->type,
            QByteArray(static_cast<const char *>(m_xcb.get_property_value(reply.get())),
                m_xcb.get_property_value_length(reply.get()))};
    }

    std::optional<QByteArray> readParts()
    {
        QByteArray all;
        while (all.size() <= maxTextBytes) {
            const auto change = waitFor<xcb_property_notify_event_t>(
                XCB_PROPERTY_NOTIFY, [this](const xcb_property_notify_event_t &event) {
                    return event.atom == m_property && event.state == XCB_PROPERTY_NEW_VALUE;
                });
            if (!change) {
                return {};
            }
            const QByteArray part = takeProperty().bytes;
            if (part.isEmpty()) {
                break;
            }
            all += part;
        }
        return all;
    }

    template <class Event, class Matches>
    std::optional<Event> waitFor(int type, Matches matches)
    {
        m_xcb.flush(m_connection);
        const QDeadlineTimer deadline = std::min(QDeadlineTimer(m_step), m_end);
        while (isOpen()) {
            while (const auto event = owned(m_xcb.poll_for_event(m_connection))) {
                const auto *const found = reinterpret_cast<const Event *>(event.get());
                if ((event->response_type & 0x7f) == type && matches(*found)) {
                    return *found;
                }
            }
            if (deadline.hasExpired()) {
                break;
            }
            pollfd readable{m_xcb.get_file_descriptor(m_connection), POLLIN, 0};
            ::poll(&readable, 1, static_cast<int>(deadline.remainingTime()));
        }
        m_isSilent = true;
        return {};
    }

    Xcb &m_xcb;
    const std::chrono::milliseconds m_step;
    const QDeadlineTimer m_end;
    xcb_connection_t *const m_connection;
    xcb_window_t m_window = XCB_WINDOW_NONE;
    xcb_atom_t m_property = XCB_ATOM_NONE;
    xcb_atom_t m_incremental = XCB_ATOM_NONE;
    bool m_isSilent = false;
};

} // namespace

std::optional<SelectionAnswer> readX11Selection(const QByteArray &selection, SelectionLimits limits)
{
    Xcb xcb;
    if (!xcb.isComplete) {
        return {};
    }
    SelectionReader reader(xcb, limits);
    if (!reader.isOpen()) {
        return {};
    }
    SelectionAnswer answer;
    answer.addresses = reader.read(selection, "text/uri-list").value_or(QByteArray());
    for (const char *target : {"UTF8_STRING", "text/plain;charset=utf-8", "STRING"}) {
        if (reader.isSilent()) {
            return SelectionAnswer{true, {}, {}};
        }
        if (const auto bytes = reader.read(selection, target)) {
            const bool isLatin1 = qstrcmp(target, "STRING") == 0;
            answer.text = isLatin1 ? QString::fromLatin1(*bytes) : QString::fromUtf8(*bytes);
            return answer;
        }
    }
    answer.isSilent = reader.isSilent();
    return answer;
}

#else

std::optional<SelectionAnswer> readX11Selection(const QByteArray & /*selection*/, SelectionLimits /*limits*/)
{
    return {};
}

#endif

} // namespace Inspector
