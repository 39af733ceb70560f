# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT

# Start the program as it was built.
foreach(name tst_program tst_programoptions)
    inspector_add_test(program/${name} core)
    add_dependencies(${name} hubspot-token-inspector)
    target_compile_definitions(${name} PRIVATE
        INSPECTOR_PROGRAM="$<TARGET_FILE:hubspot-token-inspector>"
        INSPECTOR_WIPES_FREED_MEMORY=$<BOOL:${INSPECTOR_WIPE_FREED_MEMORY}>
        INSPECTOR_DRIVE_DEMO="${CMAKE_CURRENT_SOURCE_DIR}/program/drive_demo.py")
endforeach()

inspector_add_test(program/tst_documents program windowtesting)

# Reads the TS files themselves, and asks lupdate whether they are up to date.
inspector_add_test(program/tst_translations window windowtesting)
target_compile_definitions(tst_translations PRIVATE INSPECTOR_LUPDATE="$<TARGET_FILE:Qt6::lupdate>")
