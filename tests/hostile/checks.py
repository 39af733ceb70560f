#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT
"""The program as people get it, against hostile servers, other users, and what memory still holds.

    checks.py PROGRAM WORK_FOLDER [NAME...]

Run by tests/hostile/run, which brings display, bus and, where root allows, a network in which api.hubapi.com is
this machine. Prints one line a check, as QtTest does, and the totals.
"""

import sys
import traceback

import clearchecks
import inputmethodchecks
import machinechecks
import proxychecks
import requestchecks
import secrecychecks
from common import Skip
from driver import Wrong
from fakehubspot import FakeServer

MODULES = (secrecychecks, requestchecks, proxychecks, clearchecks, inputmethodchecks, machinechecks)
ALL_CHECKS = [check for module in MODULES for check in module.CHECKS]


def main():
    wanted = sys.argv[3:]
    passed = failed = skipped = 0
    for check in ALL_CHECKS:
        name = check.__name__
        if wanted and name not in wanted:
            continue
        try:
            check()
            passed += 1
            print(f"PASS   : ReleaseProgram::{name}()", flush=True)
        except Skip as reason:
            skipped += 1
            print(f"SKIP   : ReleaseProgram::{name}() {reason}", flush=True)
        except Exception as error:  # one check must not take the others with it
            failed += 1
            what = str(error) if isinstance(error, Wrong) else traceback.format_exc()
            print(f"FAIL!  : ReleaseProgram::{name}() {what}", flush=True)
        for server in list(FakeServer.open_servers):
            server.close()
    print(f"Totals: {passed} passed, {failed} failed, {skipped} skipped", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
