# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT
"""Servers, certificates and replies that are not as they should be."""

import time

import pyatspi

from canary import Canary, make_token
from common import (
    IS_HUBSPOT, PROGRAM, Skip, arguments, certificate, check_no_leak, ensure, ensure_answers, ensure_in_time,
    longest_answer_ms, open_server, start)
from driver import Program, Stopwatch, wait_for
from fakehubspot import FakeServer, answer, drip, reply, reset


def empty_input_is_told():
    server = open_server()
    for line in ("", "  \t ", None):
        with Program(PROGRAM, "--token-stdin", *arguments(server), token=line) as program:
            program.label("There was no token on standard input")
            ensure(program.find(pyatspi.ROLE_PUSH_BUTTON, "Dismiss"), "the notice cannot be dismissed")
            ensure(program.quit() == 0, "the end was not clean")
    ensure(not server.connections, "something was asked")


def redirect_is_not_followed():
    canary = Canary(make_token())
    server = open_server()
    other = FakeServer(*certificate("good")) if IS_HUBSPOT else FakeServer()
    base = b"https://api.hubapi.com" if IS_HUBSPOT else b"http://127.0.0.1"
    server.says(reply(302, b"{}", b"Location: %s:%d/x\r\n" % (base, other.port)))
    with start(server, canary.token) as program:
        program.label("The server wanted to send the token on")
        ensure(other.connections == 0, "LEAK: the redirect was followed")
        ensure(len(server.requests) == 1, "asked again")


def stalling_server_does_not_freeze():
    canary = Canary(make_token())
    server = open_server()
    scripts = [None, drip(reply(200, answer(canary.token)), 0.05),
               lambda connection, _: (connection.sendall(b"HTTP/1.1 200 OK\r\nServer: x\r\n\r\n"),
                                      [connection.sendall(b" " * 65536) for _ in range(400)])]
    with start(server, canary.token) as program:
        for number, script in enumerate(scripts):
            server.script = script
            if number:
                program.press("Inspect")
            wait_for("the request", lambda: len(server.requests) == number + 1)
            end = time.monotonic() + 2
            longest = longest_answer_ms(program, lambda: time.monotonic() < end)
            ensure_answers(longest)
            if program.find(pyatspi.ROLE_PUSH_BUTTON, "Cancel"):
                program.press("Cancel")
                # Were it to wait for the server, it would say that the server is slow.
                program.label("Cancelled, so not checked")
            ensure(not program.has_label("Active - "), "FALSE SUCCESS")
        ensure(program.quit() == 0, "the end was not clean")


def quitting_while_busy_is_clean():
    canary = Canary(make_token())
    server = open_server()
    with start(server, canary.token) as program:
        wait_for("the request", lambda: server.requests)
        began = Stopwatch()
        ensure(program.quit() == 0, "the end was not clean")
        ensure_in_time(began.seconds() < 10, "HANG: the end waits for the server, which has 15 s")


def broken_replies_are_no_success():
    canary = Canary(make_token())
    server = open_server()
    whole = answer(canary.token)
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"

    def cut(data):
        def script(connection, _request):
            connection.sendall(data)
            reset(connection)
        return script
    behaviours = [
        ("half a body", cut(head + b"Content-Length: %d\r\n\r\n" % len(whole) + whole[:60])),
        ("cut without a length", cut(head + b"\r\n" + whole[:60])),
        ("two lengths", cut(head + b"Content-Length: 5\r\nContent-Length: %d\r\n\r\n" % len(whole) + whole)),
        ("chunks cut", cut(head + b"Transfer-Encoding: chunked\r\n\r\nfff\r\n" + whole)),
        ("status 103", cut(b"HTTP/1.1 103 Hints\r\nContent-Length: %d\r\n\r\n" % len(whole) + whole)),
        ("another object", cut(reply(200, b'{"hello":"world"}'))),
        ("a login page", cut(reply(200, b"<html>log in</html>"))),
        ("nothing", cut(b"")),
    ]
    with start(server, canary.token) as program:
        for number, (name, script) in enumerate(behaviours):
            server.script = script
            if number:
                program.press("Inspect")
            else:
                program.window()
            wait_for("the request", lambda: len(server.requests) > number)
            wait_for(name, lambda: program.find(pyatspi.ROLE_PUSH_BUTTON, "Inspect")
                     and not program.find(pyatspi.ROLE_PUSH_BUTTON, "Cancel"))
            ensure(not program.has_label("Active - "), f"FALSE SUCCESS: {name}")
            check_no_leak(canary, program, name)
        ensure(len(server.requests) == len(behaviours), "asked again by itself")


def bad_certificate_gets_nothing():
    if not IS_HUBSPOT:
        raise Skip("no namespace")
    canary = Canary(make_token())
    for name, words in (("expired", "The certificate of api.hubapi.com has expired"),
                        ("early", "The certificate of api.hubapi.com is not valid yet"),
                        ("otherhost", "The server's certificate is for another host"),
                        ("selfsigned", "The certificate of api.hubapi.com was issued by somebody"),
                        ("strangers", "The certificate of api.hubapi.com was issued by somebody")):
        server = open_server(name)
        server.says(reply(200, answer(canary.token)))
        with start(server, canary.token) as program:
            program.label(words)
            ensure(not program.has_label("Active - "), "FALSE SUCCESS")
            ensure(not server.raw and not server.requests, f"LEAK: bytes sent although {name}")
            check_no_leak(canary, program, name)
        server.close()
    plain = FakeServer(port=443)
    plain.greeting = reply(200, answer(canary.token))
    with start(plain, canary.token) as program:
        program.label("api.hubapi.com answered with something that is not proper TLS")
        ensure(not canary.in_text(plain.raw.decode("latin-1")), "LEAK: the token went out in the clear")


CHECKS = [
    empty_input_is_told, redirect_is_not_followed, broken_replies_are_no_success, bad_certificate_gets_nothing,
    stalling_server_does_not_freeze, quitting_while_busy_is_clean,
]
