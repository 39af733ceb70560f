# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT
"""A made-up secret, and how to find it in whatever the program lets out."""

import base64
import os
import secrets
import time
import urllib.parse

WINDOW = 12
CHUNK = 4 * 1024 * 1024


def varint(number):
    coded = bytearray()
    while number > 0x7F:
        coded.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes(coded) + bytes([number])


def make_token():
    """An access token of the made-up account that decodes whole, with signatures like no other's."""
    def number(field, value):
        return varint(field << 3) + varint(value)

    def octets(field, value):
        return varint(field << 3 | 2) + varint(len(value)) + value

    message = (number(1, int((time.time() + 1754) * 1000)) + octets(2, b"\x00\x01\x00\x00\x40") + number(3, 6251543)
               + number(4, 2931991) + number(5, 1112131) + octets(6, secrets.token_bytes(20)) + octets(7, b"\x00\x40")
               + octets(8, secrets.token_bytes(32)))
    return base64.urlsafe_b64encode(message).rstrip(b"=").decode()


def make_signature():
    """As HubSpot's: 64 bytes in base64."""
    return base64.b64encode(secrets.token_bytes(64)).decode()


def windows_of(form, step):
    return [form[at:at + WINDOW] for at in range(0, len(form) - WINDOW + 1, step)]


class Canary:
    """Any 12 characters in a row: plain, UTF-16, base64 in each alignment, hex, percent-encoded, lower case."""

    def __init__(self, token, name="the token"):
        self.token = token
        self.name = name
        plain = token.encode("ascii")
        forms = {"plain": plain, "lower case": plain.lower(), "percent": urllib.parse.quote_plus(token).encode(),
                 "hex": plain.hex().encode(), "HEX": plain.hex().upper().encode()}
        for offset in range(3):
            head = 0 if offset == 0 else offset + 1
            encoded = base64.b64encode(b"\0" * offset + plain).rstrip(b"=")[head:-1]
            forms[f"base64 at {offset}"] = encoded
            forms[f"base64url at {offset}"] = encoded.replace(b"+", b"-").replace(b"/", b"_")
        self.windows = {window for form in forms.values() for window in windows_of(form, 1)}
        # The memory of a whole program is searched for each of these: they find any 15 plain characters in a row,
        # and any 31 of the other forms.
        self.needles = {}
        for form, text in forms.items():
            for window in windows_of(text, 4 if form == "plain" else 20):
                self.needles.setdefault(window, form)

    def in_text(self, text):
        """The first finding with a little around it, or None."""
        for form in {text, urllib.parse.unquote(text)}:
            data = form.encode("utf-8", "replace")
            for at in range(len(data) - WINDOW + 1):
                if data[at:at + WINDOW] in self.windows:
                    return form[max(0, at - 60):at + 60]
        return None

    def in_file(self, path):
        with open(path, "rb") as file:
            data = file.read()
        return self.in_text(data.decode("latin-1")) or self.in_text(data.decode("utf-16-le", "replace"))

    def below(self, folder):
        for place, folders, files in os.walk(folder):
            for name in folders + files:
                if self.in_text(name):
                    return os.path.join(place, name)
            for name in files:
                path = os.path.join(place, name)
                if os.path.isfile(path) and not os.path.islink(path) and self.in_file(path):
                    return path
        return None

    def in_memory(self, pid):
        """Where it stands in a process: [(address, form, bytes around), ...]. Needs root.

        What gcore would write, but for what is mapped read-only from a file.
        """
        places = {}
        for begin, data in memory_of(pid):
            self._search(data, begin, places)
        return [places[key] for key in sorted(places)]

    def _search(self, data, begin, places):
        # Without the zeros UTF-16 looks like latin1, and little is left to search.
        dense = data.translate(None, b"\0")
        for window, form in self.needles.items():
            if window not in dense:
                continue
            hits = 0
            for width, encoded in (("", window), (" in UTF-16", window.decode().encode("utf-16-le"))):
                at = data.find(encoded)
                while at >= 0 and len(places) < 1000:
                    hits += 1
                    places.setdefault((begin + at) // 512,
                                      (begin + at, form + width, data[max(0, at - 96):at + 160]))
                    at = data.find(encoded, at + 1)
            if not hits:
                places.setdefault(begin // 512, (begin, form + " among zeros", b""))


def memory_of(pid):
    """(address, bytes) of all that a process may have written, in chunks that overlap a little."""
    with open(f"/proc/{pid}/maps", encoding="utf-8") as file:
        maps = [line.split(maxsplit=5) for line in file]
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for fields in maps:
            if "r" not in fields[1] or ("w" not in fields[1] and fields[4] != "0"):
                continue
            begin, end = (int(part, 16) for part in fields[0].split("-"))
            for at in range(begin, end, CHUNK):
                try:
                    memory.seek(at)
                    yield at, memory.read(min(CHUNK + 256, end - at))
                except (OSError, OverflowError, ValueError):
                    break
