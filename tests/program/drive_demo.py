#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT
"""Does the main job in the demo as a screen reader would, through AT-SPI alone.

    drive_demo.py PROGRAM EXPORTED_FILE

Needs a display, a session bus, and QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1. Starts the program, inspects the demo
token, reads verdict, tree and scopes, exports, and quits. Exit status 1 and one line on stderr where
something is not as it should be.
"""

import json
import os
import re
import subprocess
import sys
import time

import pyatspi

PATIENCE_S = 60
TOKEN = re.compile(r"\bC[I-P][A-Za-z0-9_-]{40,}")


class Wrong(Exception):
    """Something is not as a person should find it."""


def children(node):
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield child


def walk(node, depth=0):
    yield node
    if depth < 30:
        for child in children(node):
            yield from walk(child, depth + 1)


def is_showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def find(root, role, name, prefix=False, showing=True):
    for node in walk(root):
        if node.getRole() != role or (showing and not is_showing(node)):
            continue
        if node.name == name or (prefix and node.name.startswith(name)):
            return node
    return None


def wait_for(what, get):
    """Asks again until there is an answer: nothing tells when a program has come up on the bus."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        try:
            found = get()
        except Exception:  # the tree changes while it is walked
            found = None
        if found:
            return found
        time.sleep(0.05)
    raise Wrong(f"never came: {what}")


def press(node):
    if not node.queryAction().doAction(0):
        raise Wrong(f"cannot be pressed: {node.name}")


def texts_of(root):
    for node in walk(root):
        yield node.name
        yield node.description
        try:
            text = node.queryText()
        except NotImplementedError:
            continue
        yield text.getText(0, text.characterCount)


def check_no_token(window, when):
    for text in texts_of(window):
        if text and TOKEN.search(text):
            raise Wrong(f"a token can be read {when}")


def application(pid):
    for app in children(pyatspi.Registry.getDesktop(0)):
        if app.get_process_id() == pid and app.childCount:
            return app
    return None


def cells(tree):
    return [child.name for child in children(tree)]


def export(app, window, path):
    press(wait_for("the menu item to export", lambda: find(
        window, pyatspi.ROLE_MENU_ITEM, "Export Metadata...", showing=False)))
    field = wait_for("the file's name", lambda: find(app, pyatspi.ROLE_TEXT, "File"))
    suggested = field.queryText().getText(0, -1)
    if not re.search(r"/hubspot-token_hub6251543_\d{8}T\d{6}Z\.json$", suggested):
        raise Wrong("unexpected name for the export")
    field.queryEditableText().setTextContents(path)
    wait_for("the count of secrets", lambda: find(app, pyatspi.ROLE_LABEL, "3 secret", prefix=True))
    press(find(app, pyatspi.ROLE_PUSH_BUTTON, "Save"))
    wait_for("the file", lambda: os.path.exists(path) and not find(app, pyatspi.ROLE_TEXT, "File"))
    with open(path, encoding="utf-8") as file:
        content = file.read()
    if json.loads(content)["metadata"]["hub_id"] != 6251543:
        raise Wrong("the export does not hold the account")
    if TOKEN.search(content):
        raise Wrong("the export holds a token")


def do_the_job(process, path):
    app = wait_for("the program", lambda: application(process.pid))
    window = wait_for("the window", lambda: next(iter(children(app)), None))
    field = wait_for("the token field", lambda: find(window, pyatspi.ROLE_PASSWORD_TEXT, "Access token"))
    wait_for("the demo's token", lambda: field.queryText().characterCount > 40)
    check_no_token(window, "before it was inspected")
    if find(window, pyatspi.ROLE_LABEL, "Active - ", prefix=True):
        raise Wrong("inspected without being asked to")

    press(wait_for("Inspect", lambda: find(window, pyatspi.ROLE_PUSH_BUTTON, "Inspect")))
    wait_for("the verdict", lambda: find(
        window, pyatspi.ROLE_LABEL, "Active - ada.lovelace@example.com on hub 6251543"))
    wait_for("the countdown", lambda: find(window, pyatspi.ROLE_LABEL, "Expires in 2", prefix=True))
    tree = wait_for("the tree", lambda: find(window, pyatspi.ROLE_TREE_TABLE, "Metadata")
                    or find(window, pyatspi.ROLE_TREE, "Metadata"))
    rows = wait_for("the rows", lambda: cells(tree))
    for wanted in ("user", "hub_id", "6251543", "ada.lovelace@example.com", "scopes"):
        if not any(row == wanted or row.startswith(wanted) for row in rows):
            raise Wrong(f"not in the tree: {wanted}")
    scopes = find(window, pyatspi.ROLE_TREE_TABLE, "Scopes") or find(window, pyatspi.ROLE_TREE, "Scopes")
    if not any("crm.objects.contacts.read" in cell for cell in cells(scopes)):
        raise Wrong("a scope is missing from the list")
    check_no_token(window, "after it was inspected")
    export(app, window, path)
    check_no_token(window, "after the export")
    press(wait_for("the menu item to quit", lambda: find(
        window, pyatspi.ROLE_MENU_ITEM, "Quit", showing=False)))


def main():
    program, path = sys.argv[1:]
    with subprocess.Popen([program, "--demo"]) as process:
        try:
            do_the_job(process, path)
            if process.wait(PATIENCE_S) != 0:
                raise Wrong(f"the program ended with {process.returncode}")
        except Wrong as wrong:
            sys.stderr.write(f"drive_demo: {wrong}\n")
            return 1
        finally:
            if process.poll() is None:
                process.kill()
    print("the job is done")
    return 0


if __name__ == "__main__":
    sys.exit(main())
