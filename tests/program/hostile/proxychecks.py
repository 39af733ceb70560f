# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT
"""The network's proxy, and the script that names it."""

import select
import socket
import time

import pyatspi

from canary import Canary, make_token
from common import (
    IS_HUBSPOT, OWNER, PROGRAM, Skip, check_no_leak, ensure, ensure_answers, ensure_in_time, longest_answer_ms,
    longest_answer_while_busy_ms, open_server)
from driver import Program, Stopwatch, Wrong, wait_for, walk
from fakehubspot import FakeServer, answer, reply, reset


SEND = "Send It There"  # the yes to a server that is not HubSpot


def hung_proxy_script_does_not_freeze():
    """The system's proxy settings name a PAC script whose server takes the request and never answers."""
    canary = Canary(make_token())
    pac = FakeServer()
    proxies = {"https_proxy": f"pac+http://127.0.0.1:{pac.port}/hang",
               "http_proxy": f"pac+http://127.0.0.1:{pac.port}/hang", "no_proxy": ""}
    with Program(PROGRAM, "--token-stdin", "--api-base", "https://api.example.com", token=canary.token,
                 environment=proxies) as program:
        program.press(SEND)
        try:
            wait_for("a question to the PAC server", lambda: pac.connections, 20)
        except Wrong:
            raise Skip("this system's libproxy asks no PAC server") from None
        waited, began = time.monotonic(), Stopwatch()
        longest = longest_answer_while_busy_ms(program)
        waited, late = time.monotonic() - waited, began.seconds()
        ensure_answers(longest)
        ensure(waited > 4, f"waits for {waited:.1f} s only, not for 5")
        ensure_in_time(late < 15, f"HANG: waits for {late:.1f} s, not for 5")
        program.label("The network's proxy could not be used")
        ensure(not canary.in_text(pac.raw.decode("latin-1")), "LEAK: the PAC server sees the token")
        ensure(program.quit() == 0, "the end was not clean")


def proxy_script_sees_the_host_only():
    """A PAC script that tells what it was asked about by the proxy that it names."""
    canary = Canary(make_token())
    pac, told, bare = FakeServer(), FakeServer(), FakeServer()
    pac.says(reply(200, b'function FindProxyForURL(url, host) { return url.indexOf("oauth") >= 0 || url.length > 40 '
                   b'? "PROXY 127.0.0.1:%d" : "PROXY 127.0.0.1:%d"; }' % (told.port, bare.port),
                   b"X-Type: application/x-ns-proxy-autoconfig\r\n"))
    proxies = {"https_proxy": f"pac+http://127.0.0.1:{pac.port}/p.pac", "no_proxy": ""}
    with Program(PROGRAM, "--token-stdin", "--api-base", "https://api.example.com", token=canary.token,
                 environment=proxies) as program:
        program.press(SEND)
        try:
            wait_for("a question to the PAC server", lambda: pac.connections, 20)
            wait_for("a question to a proxy", lambda: told.connections or bare.connections, 20)
        except Wrong:
            raise Skip("this system's libproxy runs no PAC script") from None
        ensure(not told.connections, "LEAK: the proxy script sees more than the host")
        for server in (pac, told, bare):
            ensure(not canary.in_text(server.raw.decode("latin-1")), "LEAK: proxy or PAC server sees the token")


def start_proxied(proxy, token):
    return Program(PROGRAM, "--token-stdin", "--api-base", "https://api.example.com", token=token,
                   environment={"https_proxy": f"http://127.0.0.1:{proxy.port}", "no_proxy": ""})


def check_failure_at_proxy(program, proxy, canary, name, words):
    """What the person is told, and all that the proxy was sent: one CONNECT, for the host only."""
    wait_for(f"the end: {name}", lambda: program.find(pyatspi.ROLE_PUSH_BUTTON, "Copy Details"))
    labels = [node.name for node in walk(program.application())
              if node.getRole() == pyatspi.ROLE_LABEL and node.getState().contains(pyatspi.STATE_SHOWING)]
    count = len(proxy.requests)
    ensure(count <= 1, f"{name}: {count} requests to the proxy, the last one {proxy.requests[-1:]}, says {labels}")
    ensure(any(label.startswith(words) for label in labels), f"{name}: says {labels}")
    ensure(proxy.connections <= 1, f"{name}: {proxy.connections} connections to the proxy")
    ensure(proxy.raw == b"".join(proxy.requests), f"{name}: more than a request to the proxy")
    ensure(not count or proxy.raw.startswith(b"CONNECT api.example.com:443 HTTP/1.1\r\n"), f"{name}: {proxy.raw}")
    ensure(b"authorization" not in proxy.raw.lower(), f"LEAK: {name}: credentials for the proxy: {proxy.raw}")
    ensure(not canary.in_text(proxy.raw.decode("latin-1")), f"LEAK: {name}: the proxy sees the token")
    check_no_leak(canary, program, name)


def check_password_is_not_given(canary, name, ways):
    proxy = FakeServer()
    proxy.repeats(reply(407, b"", b"".join(b"Proxy-Authenticate: %s\r\n" % way for way in ways)))
    with start_proxied(proxy, canary.token) as program:
        program.press(SEND)
        check_failure_at_proxy(program, proxy, canary, name, "The network's proxy asks for a name and password")
        ensure(proxy.requests, f"{name}: the proxy was not asked")


def proxy_that_wants_a_password_gets_none():
    canary = Canary(make_token())
    for name, ways in (("Basic", [b'Basic realm="office"']), ("Digest", [b'Digest realm="office", nonce="1a"'])):
        check_password_is_not_given(canary, name, ways)


def proxy_that_wants_ntlm_gets_nothing():
    canary = Canary(make_token())
    for name, ways in (("NTLM", [b"NTLM"]), ("all", [b"Negotiate", b"NTLM", b'Basic realm="office"'])):
        check_password_is_not_given(canary, name, ways)


def proxy_that_tunnels_sees_the_host_only():
    if not IS_HUBSPOT:
        raise Skip("no network namespace here")
    canary = Canary(make_token())
    server, proxy = open_server(), FakeServer()
    server.says(reply(200, answer(canary.token)))

    def tunnel(connection, _request):
        with socket.create_connection(("127.0.0.1", server.port)) as onward:
            connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            ends = {connection: onward, onward: connection}
            while True:
                for end in select.select(list(ends), [], [])[0]:
                    data = end.recv(65536)
                    if not data:
                        connection.close()
                        return
                    ends[end].sendall(data)
    proxy.script = tunnel
    with Program(PROGRAM, "--token-stdin", token=canary.token,
                 environment={"https_proxy": f"http://127.0.0.1:{proxy.port}", "no_proxy": ""}) as program:
        program.label(OWNER)
        ensure(len(server.requests) == 1, f"{len(server.requests)} requests")
        for request in proxy.requests:
            ensure(request.startswith(b"CONNECT api.hubapi.com:443 HTTP/1.1\r\n"), f"asks the proxy for {request}")
            ensure(b"user-agent: hubspottokeninspector/" in request.lower() and b"Mozilla" not in request, f"says {request}")
        ensure(proxy.raw == b"".join(proxy.requests), "more than requests to the proxy")


def failing_proxy_is_named_and_does_not_freeze():
    canary = Canary(make_token())
    unusable = "The network's proxy could not be used"
    silent, refusing = FakeServer(), FakeServer()
    refusing.close()
    bad, closing, resetting = FakeServer(), FakeServer(), FakeServer()
    bad.says(reply(502, b"<html>", reason=b"Bad Gateway"))
    closing.says(b"")
    resetting.script = lambda connection, _: reset(connection)
    with start_proxied(silent, canary.token) as waiting:
        waiting.press(SEND)
        wait_for("the connection", lambda: silent.requests)
        began, stopwatch = time.monotonic(), Stopwatch()
        longest = longest_answer_ms(waiting, lambda: time.monotonic() < began + 2)
        ensure_answers(longest)
        longest = longest_answer_while_busy_ms(waiting)
        late = stopwatch.seconds()
        ensure_answers(longest)
        ensure_in_time(late < 25, f"HANG: waits for {late:.0f} s, not for 10")
        check_failure_at_proxy(waiting, silent, canary, "silent", unusable)
    for name, proxy in (("502", bad), ("refusing", refusing), ("closing", closing), ("resetting", resetting)):
        with start_proxied(proxy, canary.token) as program:
            program.press(SEND)
            check_failure_at_proxy(program, proxy, canary, name, unusable)


CHECKS = [
    hung_proxy_script_does_not_freeze, proxy_script_sees_the_host_only, proxy_that_wants_a_password_gets_none,
    proxy_that_wants_ntlm_gets_nothing, proxy_that_tunnels_sees_the_host_only,
    failing_proxy_is_named_and_does_not_freeze,
]
