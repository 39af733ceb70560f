# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT
"""A server that does what it is told, plain or over TLS, and keeps what it was sent."""

import json
import re
import socket
import ssl
import struct
import threading
import time


def answer(token, lifetime=1754, **more):
    """The body of a healthy v1 reply about a made-up account."""
    body = {
        "token": token, "user": "ada.lovelace@example.com", "hub_domain": "engines.example.com",
        "scopes": ["oauth", "crm.objects.contacts.read"], "hub_id": 6251543, "app_id": 1112131,
        "expires_in": lifetime, "user_id": 2931991, "token_type": "access",
    }
    body.update(more)
    return json.dumps(body).encode()


def reply(status, body=b"{}", headers=b"", reason=b"Fine"):
    return (b"HTTP/1.1 %d %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n%s\r\n"
            % (status, reason, len(body), headers)) + body


def is_whole(request):
    head, blank, body = request.partition(b"\r\n\r\n")
    length = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
    return bool(blank) and len(body) >= (int(length[1]) if length else 0)


def reset(connection):
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


class FakeServer:
    """`script(connection, request)` is called for each request; None: the connection is left open in silence."""

    def __init__(self, certificate=None, key=None, port=0):
        self.script = None
        self.greeting = b""  # sent at once
        self.requests = []
        self.raw = b""
        self.handshakes = []  # (protocol, cipher)
        self.connections = 0
        self._context = None
        if certificate:
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._context.load_cert_chain(certificate, key)
        self._socket = socket.create_server(("127.0.0.1", port))
        self.port = self._socket.getsockname()[1]
        self._silent = []
        FakeServer.open_servers.append(self)
        threading.Thread(target=self._accept, daemon=True).start()

    def says(self, data):
        def script(connection, _request):
            connection.sendall(data)
            connection.close()
        self.script = script

    def repeats(self, data):
        """The connection is kept, and whatever else comes on it gets the same answer."""
        def script(connection, request):
            while request:
                connection.sendall(data)
                request = self._receive(connection)
        self.script = script

    open_servers = []

    def close(self):
        FakeServer.open_servers.remove(self)
        # Wakes the thread that waits in accept(); else the port stays taken.
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _accept(self):
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        try:
            if self._context:
                connection = self._context.wrap_socket(connection, server_side=True)
                self.handshakes.append((connection.version(), connection.cipher()[0]))
            connection.sendall(self.greeting)
            request = self._receive(connection)
            if not request:
                return
            if self.script:
                self.script(connection, request)
            else:
                self._silent.append(connection)
        except (OSError, ssl.SSLError):
            connection.close()

    def _receive(self, connection):
        """One request with its body; nothing where the connection ends before."""
        request = b""
        while not is_whole(request):
            data = connection.recv(65536)
            if not data:
                return b""
            request += data
            self.raw += data
        self.requests.append(request)
        return request


def drip(data, seconds):
    """A script that sends `data` byte by byte."""
    def script(connection, _request):
        for at in range(len(data)):
            connection.sendall(data[at:at + 1])
            time.sleep(seconds)
        connection.close()
    return script
