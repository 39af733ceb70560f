# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT
"""What input methods hear: ibus on X11, the compositor on Wayland."""

import contextlib
import os
import re
import subprocess
import tempfile
import uuid

import pyatspi

from canary import Canary, make_token
from clearchecks import check_cleared, need_memory
from common import OWNER, WORK, Skip, ensure, keyboard, need, open_server, reveal, start, typist
from driver import PATIENCE_S, wait_for
from fakehubspot import answer, reply

TYPED = "zqxj"  # into each field for a secret, besides


@contextlib.contextmanager
def running(command, **options):
    with subprocess.Popen(command, **options) as process:
        try:
            yield process
        finally:
            process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(PATIENCE_S)
            process.kill()


def read(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        return file.read()


def new_folder():
    return tempfile.mkdtemp(prefix="input-", dir=WORK)


class Ibus:
    """A daemon with the hangul engine, which asks for the text around the cursor, and a listener on its bus."""

    def __init__(self, folder):
        self.environment = {"IBUS_ADDRESS_FILE": os.path.join(folder, "address"), "QT_IM_MODULE": "ibus"}
        self.own_environment = {**os.environ, **self.environment, "HOME": folder, "XDG_CONFIG_HOME": folder,
                                "XDG_CACHE_HOME": folder, "GSETTINGS_BACKEND": "memory"}
        self.heard_path = os.path.join(folder, "heard")

    def answer(self, *question):
        done = subprocess.run(["ibus", *question], env=self.own_environment, capture_output=True, text=True,
                              timeout=20, check=False)
        return done.stdout.strip() if done.returncode == 0 else ""

    def heard(self):
        return read(self.heard_path)

    def is_listened_to(self):
        self.answer("engine")
        return "GlobalEngine" in self.heard()

    def use_hangul(self):
        """Once the program has the focus: what an engine asks for, only the one who has it then is told."""
        wait_for("the focus at ibus", lambda: re.search(r"/InputContext_\d+;.*member=FocusIn\n", self.heard()))
        wait_for("the hangul engine", lambda: self.answer("engine", "hangul") or self.answer("engine") == "hangul")
        wait_for("its question", lambda: re.search(
            r"/InputContext_\d+;.*member=RequireSurroundingText\n", self.heard()))


@contextlib.contextmanager
def ibus():
    for tool in ("ibus", "ibus-daemon", "dbus-monitor"):
        need(tool)
    bus = Ibus(new_folder())
    daemon = ["ibus-daemon", "--panel=disable", "--emoji-extension=disable", "--cache=none"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with running(daemon, env=bus.own_environment, **quiet):
        address = wait_for("the address of ibus", lambda: bus.answer("address").removeprefix("(null)"))
        if not re.search(r"\bhangul\b", wait_for("the engines", lambda: bus.answer("list-engine"))):
            raise Skip("ibus has no hangul engine")
        with open(bus.heard_path, "wb") as file, running(["dbus-monitor", "--address", address], stdout=file,
                                                         stderr=subprocess.DEVNULL):
            wait_for("the listener", bus.is_listened_to)
            yield bus


@contextlib.contextmanager
def weston():
    """A compositor in a window of the display. Gives what the program needs to find it, and its keyboard."""
    need("weston")
    need("xdotool")
    folder = new_folder()
    socket, log = os.path.join(folder, "compositor"), os.path.join(folder, "log")
    command = ["weston", "--backend=x11-backend.so", "--use-pixman", "--no-config", "--idle-time=0", "--width=1200",
               "--height=900", f"--socket={os.path.basename(socket)}"]
    with open(log, "wb") as file, running(command, env={**os.environ, "XDG_RUNTIME_DIR": folder}, stdout=file,
                                          stderr=file) as process:
        wait_for("the compositor", lambda: os.path.exists(socket) or process.poll() is not None)
        if process.poll() is not None:
            raise Skip(f"weston does not run here: {read(log)[-200:]!r}")
        keys = typist("the compositor's window", "--class", "^Weston Compositor$")
        keys()  # the focus, before the program comes: with it the compositor's input methods go on and off
        yield {"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": socket}, keys


def has(node, state):
    return node.getState().contains(state)


def focused_field(program, keys, name):
    """A compositor takes its time to give a new window the keys, and to give them back."""
    keys()
    field = program.field(name)
    wait_for(f"the focus in {name}", lambda: has(field, pyatspi.STATE_FOCUSED))
    return field


def go_to(program, keys, combination, name):
    keys()
    wait_for("the window's focus", lambda: has(program.window(), pyatspi.STATE_ACTIVE))
    keys(combination)
    return focused_field(program, keys, name)


def type_into(field, keys):
    """Types and takes it away again, so that an input method would see each step."""
    length = field.queryText().characterCount
    keys("End")
    keys(TYPED, verb="type")
    wait_for("what was typed", lambda: field.queryText().characterCount == length + len(TYPED))
    keys(*["BackSpace"] * len(TYPED), "ctrl+a", "Home", "shift+End", "Right")
    wait_for("the text as before", lambda: field.queryText().characterCount == length)


def use_token(program, keys):
    field = go_to(program, keys, "ctrl+l", "Access token")
    type_into(field, keys)
    length = field.queryText().characterCount
    reveal(program)
    keys("ctrl+a", "ctrl+c", "Delete")
    wait_for("the empty field", lambda: field.queryText().characterCount == 0)
    keys("ctrl+v")
    wait_for("what was copied", lambda: field.queryText().characterCount == length)
    type_into(field, keys)


def use_credentials(program, keys_of, client_secret):
    program.choose("App Credentials...")  # this hides the token
    wait_for("the dialog", lambda: program.find(pyatspi.ROLE_TEXT, "Client ID"))
    keys = keys_of(program, "App Credentials")
    client_id = focused_field(program, keys, "Client ID")
    keys(str(uuid.uuid4()), verb="type")
    wait_for("the client ID", lambda: client_id.queryText().characterCount == 36)
    keys("Tab")
    keys(client_secret, verb="type")
    program.label("Both values look right.")
    type_into(program.field("Client secret"), keys)
    program.press("Show client secret", None)
    field = wait_for("the secret in the clear", lambda: program.find(pyatspi.ROLE_TEXT, "Client secret"))
    ensure(field.queryText().getText(0, -1) == client_secret, "another client secret")
    type_into(field, keys)
    program.press("OK")
    wait_for("the end of the dialog", lambda: not program.find(None, "Client secret"))


def filter_scopes(program, keys, word):
    """No secret, in a field of Qt's own: that the rest is silent must not be for want of ears."""
    field = go_to(program, keys, "ctrl+f", "Filter scopes")
    keys("ctrl+a")
    keys(word, verb="type")
    wait_for("the word", lambda: field.queryText().getText(0, -1) == word)


def use_everything(program, keys_of, client_secret, hears, prepare=lambda: None):
    """All fields for secrets, masked and revealed, between two words that `hears` must come to know."""
    program.label(OWNER)
    keys = keys_of(program)
    go_to(program, keys, "ctrl+f", "Filter scopes")
    prepare()
    for word in ("crm", "obj"):
        filter_scopes(program, keys, word)
        wait_for(f"'{word}' at the input method", lambda: hears(word))
        if word == "crm":
            use_token(program, keys)
            use_credentials(program, keys_of, client_secret.token)


def new_secrets():
    return Canary(make_token()), Canary(str(uuid.uuid4()), "the client secret")


def answering_server(token):
    server = open_server()
    server.says(reply(200, answer(token.token)))
    return server


def check_unheard(said, token, client_secret):
    for secret in (token, client_secret):
        found = secret.in_text(said)
        ensure(not found, f"LEAK: the input method hears {secret.name}: {found}")
    ensure(TYPED not in said, "LEAK: the input method hears what is typed")


def input_method_hears_no_secret():
    need("xdotool")
    token, client_secret = new_secrets()
    with ibus() as bus, start(answering_server(token), token.token, environment=bus.environment) as program:
        use_everything(program, keyboard, client_secret, lambda word: f'"{word}"' in bus.heard(), bus.use_hangul)
        said = bus.heard()
        check_unheard(said, token, client_secret)
        keys = {chr(int(key)) for key in re.findall(r"member=ProcessKeyEvent\n +uint32 (\d+)\n", said)}
        ensure(set("crmobj") <= keys, "no keys were heard at all")
        ensure(not keys & set("zqx"), "LEAK: the input method hears what is typed, key by key")


def compositor_hears_no_secret():
    token, client_secret = new_secrets()
    with weston() as (where, keys), start(answering_server(token), token.token,
                                          environment={**where, "WAYLAND_DEBUG": "1"}) as program:
        def hears(word):
            return f'set_surrounding_text("{word}"' in program.said()
        use_everything(program, lambda *_: keys, client_secret, hears)
        check_unheard(program.said(), token, client_secret)
        ensure(program.quit() == 0, "the end was not clean")


def clear_leaves_nothing_in_memory_on_wayland():
    """Without WAYLAND_DEBUG, which writes by way of buffers of its own."""
    need_memory()
    token, client_secret = new_secrets()
    with weston() as (where, keys), start(answering_server(token), token.token, environment=where) as program:
        use_everything(program, lambda *_: keys, client_secret, lambda _: True)
        check_cleared(program, [token, client_secret])


CHECKS = [input_method_hears_no_secret, compositor_hears_no_secret, clear_leaves_nothing_in_memory_on_wayland]
