/* SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
 * SPDX-License-Identifier: MIT
 *
 * dragsource WINDOW X Y MOVES TYPE [CONTENT]
 *
 * Drags content of TYPE (such as UTF8_STRING) to a point of the screen in WINDOW and drops it there, by the XDND
 * protocol, version 5. Without CONTENT it does not answer whoever asks for it. Moves there up to MOVES times, until
 * WINDOW would take a drop, and drops in any case. Ends with 0 once WINDOW has done with the drop.
 */
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xcb/xcb.h>

enum { version = 5, patience_ms = 20000, between_moves_ms = 50 };

static xcb_connection_t *display;
static xcb_window_t own, target;
static xcb_atom_t offered;

static xcb_atom_t atom(const char *name)
{
    xcb_intern_atom_reply_t *reply =
        xcb_intern_atom_reply(display, xcb_intern_atom(display, 0, (uint16_t)strlen(name), name), NULL);
    const xcb_atom_t result = reply ? reply->atom : XCB_ATOM_NONE;
    free(reply);
    return result;
}

static void tell(const char *type, uint32_t b, uint32_t c, uint32_t d, uint32_t e)
{
    xcb_client_message_event_t event = {.response_type = XCB_CLIENT_MESSAGE, .format = 32, .window = target};
    event.type = atom(type);
    const uint32_t data[5] = {own, b, c, d, e};
    memcpy(event.data.data32, data, sizeof data);
    xcb_send_event(display, 0, target, XCB_EVENT_MASK_NO_EVENT, (const char *)&event);
    xcb_flush(display);
}

static void answer(const xcb_selection_request_event_t *request, const char *content)
{
    xcb_selection_notify_event_t notice = {.response_type = XCB_SELECTION_NOTIFY, .requestor = request->requestor,
        .selection = request->selection, .target = request->target, .property = XCB_ATOM_NONE};
    if (request->target == offered) {
        notice.property = request->property;
        xcb_change_property(display, XCB_PROP_MODE_REPLACE, request->requestor, request->property, offered, 8,
            (uint32_t)strlen(content), content);
    }
    xcb_send_event(display, 0, request->requestor, XCB_EVENT_MASK_NO_EVENT, (const char *)&notice);
    xcb_flush(display);
}

/* Answers who asks, until the target sends a message of this type; what it says. Ends the program when it does not. */
static uint32_t await_message(const char *type, const char *content)
{
    const xcb_atom_t wanted = atom(type);
    for (;;) {
        xcb_generic_event_t *event;
        while ((event = xcb_poll_for_event(display)) != NULL) {
            const int kind = event->response_type & 0x7f;
            const int is_wanted =
                kind == XCB_CLIENT_MESSAGE && ((xcb_client_message_event_t *)event)->type == wanted;
            if (kind == XCB_SELECTION_REQUEST && content != NULL) {
                answer((const xcb_selection_request_event_t *)event, content);
            }
            const uint32_t says = is_wanted ? ((xcb_client_message_event_t *)event)->data.data32[1] : 0;
            free(event);
            if (is_wanted) {
                return says;
            }
        }
        struct pollfd readable = {xcb_get_file_descriptor(display), POLLIN, 0};
        if (poll(&readable, 1, patience_ms) <= 0) {
            fprintf(stderr, "dragsource: no %s came\n", type);
            exit(1);
        }
    }
}

int main(int argc, char **argv)
{
    if (argc < 6) {
        return 2;
    }
    target = (xcb_window_t)strtoul(argv[1], NULL, 0);
    const uint32_t point = (uint32_t)(atoi(argv[2]) << 16 | atoi(argv[3]));
    const char *content = argc > 6 ? argv[6] : NULL;
    display = xcb_connect(NULL, NULL);
    if (xcb_connection_has_error(display)) {
        return 2;
    }
    const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(display)).data;
    offered = atom(argv[5]);
    own = xcb_generate_id(display);
    xcb_create_window(display, XCB_COPY_FROM_PARENT, own, screen->root, 0, 0, 1, 1, 0, XCB_WINDOW_CLASS_INPUT_ONLY,
        XCB_COPY_FROM_PARENT, 0, NULL);
    xcb_set_selection_owner(display, own, atom("XdndSelection"), XCB_CURRENT_TIME);
    tell("XdndEnter", version << 24, offered, XCB_ATOM_NONE, XCB_ATOM_NONE);
    for (int moves = atoi(argv[4]); moves > 0; --moves) {
        tell("XdndPosition", 0, point, XCB_CURRENT_TIME, atom("XdndActionCopy"));
        if (await_message("XdndStatus", content) & 1) {
            break;
        }
        poll(NULL, 0, between_moves_ms);
    }
    tell("XdndDrop", 0, XCB_CURRENT_TIME, 0, 0);
    await_message("XdndFinished", content);
    xcb_disconnect(display);
    return 0;
}
