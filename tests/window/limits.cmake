# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT

# The tests that hold the window to its 100 ms, compiled and freeing memory as the program that people use: in a
# debug build they only find what hangs (see longestFreezeMs).
inspector_add_test(core/paste/tst_pastelimits core)
inspector_add_test(core/scopes/tst_scopelimits core)
inspector_add_test(network/tst_metadataservicehostile network)
inspector_add_test(window/tst_windowhostile window windowtesting)
inspector_add_test(window/tst_windowlimits window windowtesting)
inspector_add_test(window/tst_windowpastes window windowtesting)
set(limits_programs tst_pastelimits tst_scopelimits tst_metadataservicehostile tst_windowhostile tst_windowlimits
    tst_windowpastes)
add_custom_target(limits_tests DEPENDS ${limits_programs})
inspector_wipe_as_released(${limits_programs})
# Its floods fill two cores, and the time until they are cut off is memory: at most one other test runs beside it.
set_tests_properties(tst_metadataservicehostile PROPERTIES PROCESSORS 2)
set_tests_properties(tst_metadataservicehostile tst_windowhostile tst_windowlimits tst_windowpastes
    PROPERTIES LABELS "limits;behaviours" TIMEOUT ${INSPECTOR_TIME_LIMIT})
set_tests_properties(tst_pastelimits tst_scopelimits PROPERTIES LABELS limits)
