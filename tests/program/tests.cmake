# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT

# Starts the program as it was built.
inspector_add_test(program/tst_program core)
add_dependencies(tst_program hubspot-token-inspector)
target_compile_definitions(tst_program PRIVATE
    INSPECTOR_PROGRAM="$<TARGET_FILE:hubspot-token-inspector>"
    INSPECTOR_WIPES_FREED_MEMORY=$<BOOL:${INSPECTOR_WIPE_FREED_MEMORY}>
    INSPECTOR_DRIVE_DEMO="${CMAKE_CURRENT_SOURCE_DIR}/program/drive_demo.py")

inspector_add_test(program/tst_documents program windowtesting)

# Reads the TS files themselves, and asks lupdate whether they are up to date.
inspector_add_test(program/tst_translations window windowtesting)
target_compile_definitions(tst_translations PRIVATE INSPECTOR_LUPDATE="$<TARGET_FILE:Qt6::lupdate>")
