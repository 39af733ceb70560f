# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT
"""Prints what the accessibility bus announces, a line an event, until it is killed: "type|role|name".

A program of its own: whoever listens keeps names, and the driver must always ask for the present ones.
"""

import pyatspi


def tell(event):
    try:
        name = event.source.name.replace("\n", " ")
        print(f"{event.type}|{event.source.getRoleName()}|{name}", flush=True)
    except Exception:  # the object is gone again
        pass


if __name__ == "__main__":
    for kind in ("object:state-changed:showing", "object:property-change", "object:text-changed",
                 "object:visible-data-changed"):
        pyatspi.Registry.registerEventListener(tell, kind)
    print("listening", flush=True)
    pyatspi.Registry.start()
