#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT
"""Writes every text that programs announce on the accessibility bus, one a line, until it is ended."""

import pyatspi


def write(event):
    print(repr(event.any_data), flush=True)


for kind in ("object:text-changed", "object:property-change:accessible-value"):
    pyatspi.Registry.registerEventListener(write, kind)
print("listening", flush=True)
pyatspi.Registry.start()
