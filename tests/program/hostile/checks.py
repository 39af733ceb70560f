#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT
"""The program as people get it, against hostile servers, other users, and what memory still holds.

    checks.py PROGRAM WORK_FOLDER RESULTS_FILE [MODULE|CHECK...]

Run by tests/program/hostile/run, which brings display, bus and, where root allows, a network in which api.hubapi.com is
this machine. Prints one line a check and writes them all as JUnit.
"""

import sys
import time
import traceback
import xml.etree.ElementTree as ElementTree

import cardchecks
import clearchecks
import clipboardchecks
import floodchecks
import inputmethodchecks
import longusechecks
import machinechecks
import proxychecks
import requestchecks
import secrecychecks
from common import Skip
from driver import Slow, Wrong
from fakehubspot import FakeServer

MODULES = (cardchecks, secrecychecks, requestchecks, proxychecks, clearchecks, clipboardchecks, inputmethodchecks,
    machinechecks)
ALL_CHECKS = [check for module in MODULES for check in module.CHECKS]
# Only those that are named: how much memory a flood takes depends on what else the machine does.
LONG_CHECKS = floodchecks.CHECKS + longusechecks.CHECKS


def outcome_of(check):
    """(what came of it, why) of one check, which must not take the others with it."""
    try:
        try:
            check()
        except Slow as missed:
            print(f"  once more: {missed}", flush=True)
            close_servers()
            check()
        return "passed", ""
    except Skip as reason:
        return "skipped", str(reason)
    except Wrong as fault:
        return "failure", str(fault)
    except Exception:
        return "failure", traceback.format_exc()
    finally:
        close_servers()


def close_servers():
    for server in list(FakeServer.open_servers):
        server.close()


def main():
    results, wanted = sys.argv[3], sys.argv[4:]
    suite = ElementTree.Element("testsuite", name="hostile")
    for check in ALL_CHECKS + (LONG_CHECKS if wanted else []):
        if wanted and not {check.__name__, check.__module__} & set(wanted):
            continue
        began = time.monotonic()
        outcome, text = outcome_of(check)
        took = time.monotonic() - began
        print(f"{outcome:8} {took:6.1f} s {check.__name__} {text}", flush=True)
        case = ElementTree.SubElement(suite, "testcase", name=check.__name__, time=f"{took:.3f}")
        if outcome != "passed":
            ElementTree.SubElement(case, outcome).text = text
    ElementTree.ElementTree(suite).write(results, encoding="utf-8")
    if not len(suite):
        print("no such check:", *wanted)
    return 0 if len(suite) and suite.find("testcase/failure") is None else 1


if __name__ == "__main__":
    sys.exit(main())
