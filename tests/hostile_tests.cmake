# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT

# The window against hostile servers, pastes, files and clocks.
foreach(name
        tst_windowhostile tst_windowlimits tst_windowoddvalues tst_secrecy)
    if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp)
        inspector_add_test(${name} window windowtesting)
        # The longest of all: they start first, and are not run for their coverage alone (preset `coverage`).
        set_tests_properties(${name} PROPERTIES COST 100 TIMEOUT 1500 LABELS slow)
    endif()
endforeach()
