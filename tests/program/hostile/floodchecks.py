# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT
"""How much memory of the program a server can take that sends without end."""

import gzip
import os

import pyatspi

from canary import Canary, make_token
from common import IS_HUBSPOT, PROGRAM, Skip, arguments, check_no_leak, ensure, open_server
from driver import Program, wait_for
from fakehubspot import FakeServer, answer, reply

MOST_KB = 32 * 1024
PIECE = 1024 * 1024
# More than the program may keep; a server that is not cut off ends here, so that a fault takes no machine with it.
MOST_SENT = 256 * 1024 * 1024


def status_kb(pid, name):
    with open(f"/proc/{pid}/status", encoding="ascii") as file:
        return next(int(line.split()[1]) for line in file if line.startswith(name + ":"))


def forget_peak(pid):
    """From here on VmHWM is the peak since now."""
    with open(f"/proc/{pid}/clear_refs", "w", encoding="ascii") as file:
        file.write("5")


def flood(beginning, piece):
    """A script that sends `beginning`, then `piece` again and again."""
    piece *= max(1, PIECE // len(piece))

    def script(connection, _request):
        connection.sendall(beginning)
        for _ in range(MOST_SENT // len(piece)):
            connection.sendall(piece)
        connection.close()
    return script


def head(*lines, status=b"200 OK"):
    return b"\r\n".join([b"HTTP/1.1 " + status, b"Content-Type: application/json", *lines, b"", b""])


def chunk(data):
    return b"%x\r\n%s\r\n" % (len(data), data)


def floods():
    chunked = b"Transfer-Encoding: chunked"
    blanks = b" " * PIECE
    zeros = gzip.compress(bytes(8 * 1024 * 1024))
    return {
        "a body without end": flood(head(b"Server: x"), blanks),
        "an announced 4 GB": flood(head(b"Content-Length: 4294967296"), blanks),
        "chunks without end": flood(head(chunked), chunk(blanks)),
        "chunks of a byte": flood(head(chunked), chunk(b" ")),
        "one chunk without end": flood(head(chunked) + b"ffffffff\r\n", blanks),
        "a chunk size without end": flood(head(chunked), b"1"),
        "a chunk extension without end": flood(head(chunked) + b"1;a=", b"a"),
        "trailers without end": flood(head(chunked) + b"0\r\n", b"X-A: a\r\n"),
        "an error without end": flood(head(b"Server: x", status=b"404 No"), blanks),
        "a redirect without end": flood(head(b"Location: /x", status=b"302 No"), blanks),
        "gzip without end": flood(head(b"Content-Encoding: gzip"), zeros),
        "a gzip bomb": lambda connection, _: connection.sendall(
            reply(200, zeros, b"Content-Encoding: gzip\r\n")),
        "a gzip bomb in chunks": flood(head(chunked, b"Content-Encoding: gzip"), chunk(zeros)),
        "header lines without end": flood(b"HTTP/1.1 200 OK\r\n", b"X-Flood: %s\r\n" % (b"a" * 60)),
        "empty header lines without end": flood(b"HTTP/1.1 200 OK\r\n", b"a:\r\n"),
        "a header line without end": flood(b"HTTP/1.1 200 OK\r\nX-Flood: ", b"a"),
        "a status line without end": flood(b"HTTP/1.1 200 ", b"a"),
        "no line at all": flood(b"", b"a"),
        "line ends": flood(b"", b"\r\n"),
        "100 without end": flood(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
        "100 with a header without end": flood(b"", b"HTTP/1.1 100 Continue\r\nX-A: a\r\n\r\n"),
        "103 without end": flood(b"", b"HTTP/1.1 103 Hints\r\nLink: </a>\r\n\r\n"),
    }


def is_asking(program):
    cancel = wait_for("Cancel", lambda: program.find(pyatspi.ROLE_MENU_ITEM, "Cancel", showing=False))
    cancel.clear_cache()  # pyatspi keeps what it was told
    return cancel.getState().contains(pyatspi.STATE_ENABLED)


def check_floods(server, address):
    """All of them one after another, so that what one leaves behind counts too."""
    if os.geteuid() != 0:
        raise Skip("only root may forget the peak of the program's memory")
    canary = Canary(make_token())
    server.says(reply(200, answer(canary.token)))
    with Program(PROGRAM, "--token-stdin", *address, token=canary.token) as program:
        program.label("Active - ")
        # What the system's certificates and a first answer take is no flood's.
        before = status_kb(program.pid, "VmRSS")
        for asked, (name, script) in enumerate(floods().items(), 2):
            server.script = script
            forget_peak(program.pid)
            program.press("Inspect")
            wait_for(f"the request before {name}", lambda: len(server.requests) >= asked)
            wait_for(f"the end of {name}", lambda: not is_asking(program))
            ensure(len(server.requests) == asked, f"asked again by itself: {name}")
            ensure(not program.has_label("Active - "), f"FALSE SUCCESS: {name}")
            grown = status_kb(program.pid, "VmHWM") - before
            ensure(grown < MOST_KB, f"memory grew by {grown} kB: {name}")
            print(f"  {grown:6} kB at most, {name}", flush=True)
        check_no_leak(canary, program, "after the floods")
        ensure(program.quit() == 0, "the end was not clean")


def floods_take_no_memory():
    server = open_server()
    check_floods(server, arguments(server))


def floods_without_tls_take_no_memory():
    """Nothing is faster than a server on this machine without TLS."""
    if not IS_HUBSPOT:
        raise Skip("no namespace: the check before it is without TLS")
    server = FakeServer()
    check_floods(server, ["--api-base", f"http://127.0.0.1:{server.port}"])


CHECKS = [floods_take_no_memory, floods_without_tls_take_no_memory]
