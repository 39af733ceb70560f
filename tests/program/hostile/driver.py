# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT
"""Starts the program as it was built and works it as assistive technology does (AT-SPI)."""

import os
import re
import subprocess
import tempfile
import time

import pyatspi

# For what only a fault keeps from coming: on a machine with much else to do a dialog alone has taken 20 s.
PATIENCE_S = 120


class Wrong(Exception):
    """Something is not as it should be; the text begins with HANG, LEAK or FALSE SUCCESS where it is one."""


class Slow(Wrong):
    """A limit of time was missed: by a fault each time, by a busy machine now and then."""


def wait_for(what, get, patience=PATIENCE_S):
    """Asks again until there is an answer: nothing tells when another program has got that far."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            found = get()
        except Exception:  # the tree changes while it is walked
            found = None
        if found:
            return found
        time.sleep(0.03)
    raise Wrong(f"HANG: never came: {what}")


def walk(node, depth=0):
    yield node
    if depth < 30:
        for index in range(node.childCount):
            child = node.getChildAtIndex(index)
            if child is not None:
                yield from walk(child, depth + 1)


def waited_ms(schedstat):
    with open(schedstat, encoding="ascii") as file:
        return int(file.read().split()[1]) / 1e6


def processes_between():
    """This run's display and message buses, through which the program is asked."""
    own_home = f"HOME={os.environ['HOME']}".encode()
    found = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/comm", encoding="ascii") as name, open(f"/proc/{pid}/environ", "rb") as environment:
                if name.read().startswith(("Xvfb", "dbus-", "at-spi2")) and own_home in environment.read().split(b"\0"):
                    found.append(pid)
        except OSError:  # it has ended
            pass
    return found


class Stopwatch:
    """Seconds since it was made, without those in which anything here waited for a processor: a limit on them is
    passed by a fault and not by a busy machine."""

    def __init__(self):
        self._began, self._stalled = time.monotonic(), self._stalled_s()

    @staticmethod
    def _stalled_s():
        try:
            with open("/proc/pressure/cpu", encoding="ascii") as file:
                return int(re.search(r"^some .*total=(\d+)", file.read())[1]) / 1e6
        except OSError:  # a kernel that does not tell
            return 0

    def seconds(self):
        return time.monotonic() - self._began - (self._stalled_s() - self._stalled)


class Program:
    """One run, with a home, a runtime folder and a folder for temporary files of its own."""

    def __init__(self, path, *arguments, token=None, environment=None, wrapper=()):
        self.home = tempfile.mkdtemp(prefix="home-")
        own = dict(os.environ)
        for name, folder in (("HOME", ""), ("TMPDIR", "tmp"), ("XDG_RUNTIME_DIR", "run"),
                             ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache"),
                             ("XDG_DATA_HOME", "data"), ("XDG_STATE_HOME", "state")):
            own[name] = os.path.join(self.home, folder)
            os.makedirs(own[name], 0o700, exist_ok=True)
        os.chmod(self.home, 0o700)
        own.update({"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                    "LC_ALL": "C.UTF-8", "TZ": "UTC"})
        own.update(environment or {})
        self._said = tempfile.TemporaryFile(prefix="said-", dir="/tmp")
        self.process = subprocess.Popen(
            [*wrapper, path, *arguments], stdin=subprocess.PIPE, stdout=self._said, stderr=self._said,
            env=own)
        if token is not None:
            self.process.stdin.write(token.encode() + b"\n")
        self.process.stdin.close()
        self._window = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    @property
    def pid(self):
        return self.process.pid

    def said(self):
        self._said.seek(0)
        return self._said.read().decode("utf-8", "replace")

    def application(self):
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and app.get_process_id() == self.pid and app.childCount:
                return app
        return None

    def window(self):
        if self._window is None:
            app = wait_for("the program on the bus", self.application)
            self._window = wait_for("the window", lambda: app.getChildAtIndex(0))
        return self._window

    def find(self, role, name, prefix=False, showing=True):
        for node in walk(self.application()):
            if (role is not None and node.getRole() != role) or (showing and not node.getState().contains(pyatspi.STATE_SHOWING)):
                continue
            if node.name == name or (prefix and node.name.startswith(name)):
                return node
        return None

    def label(self, beginning, patience=PATIENCE_S):
        return wait_for(f"the words '{beginning}'", lambda: self.find(
            pyatspi.ROLE_LABEL, beginning, prefix=True), patience)

    def has_label(self, beginning):
        return self.find(pyatspi.ROLE_LABEL, beginning, prefix=True) is not None

    def press(self, name, role=pyatspi.ROLE_PUSH_BUTTON, showing=True):
        # A disabled button takes no press: Inspect is one while HubSpot asks to wait.
        def pressable():
            node = self.find(role, name, showing=showing)
            return node if node and node.getState().contains(pyatspi.STATE_ENABLED) else None
        wait_for(name, pressable).queryAction().doAction(0)

    def choose(self, name):
        self.press(name, pyatspi.ROLE_MENU_ITEM, showing=False)

    def field(self, name="Access token"):
        return wait_for(name, lambda: self.find(pyatspi.ROLE_PASSWORD_TEXT, name)
                        or self.find(pyatspi.ROLE_TEXT, name))

    def texts(self):
        """All that assistive technology can read, hidden parts included."""
        for node in walk(self.application()):
            yield node.name or ""
            yield node.description or ""
            try:
                yield node.queryText().getText(0, -1)
            except NotImplementedError:
                pass

    def ask(self):
        """A question that only the window's own thread can answer."""
        self.window().queryComponent().getExtents(0)

    def waited_for_cpu_ms(self):
        """How long the window's own thread could have run, had others not had the CPU."""
        return waited_ms(f"/proc/{self.pid}/schedstat")

    def quit(self, patience=PATIENCE_S):
        self.choose("Quit")
        try:
            return self.process.wait(patience)
        except subprocess.TimeoutExpired:
            raise Wrong("HANG: the program does not end") from None
