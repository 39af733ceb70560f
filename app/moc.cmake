# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT

# inspector_run_moc(<target>): moc reads each header of the target by itself, and all that it writes is compiled as one
# file. AUTOMOC, Qt's usual way, has moc read with each header all of Qt's that it includes: a quarter of a build's
# processor time. So no #if may decide what a class in a header declares (tests/walls).
set(CMAKE_AUTOMOC OFF)
set(CMAKE_AUTOUIC OFF)
function(inspector_run_moc target)
    get_target_property(headers ${target} SOURCES)
    list(FILTER headers INCLUDE REGEX "[.]h$")
    qt_wrap_cpp(mocs ${headers} OPTIONS --no-notes)
    # A target that waits for no other: else moc, and with it the layer, waits until the layers below are built.
    add_custom_target(${target}_mocs DEPENDS ${mocs})
    add_dependencies(${target} ${target}_mocs)
    set_source_files_properties(${mocs} PROPERTIES HEADER_FILE_ONLY ON)
    list(TRANSFORM mocs REPLACE "(.+)" "#include \"\\1\"\n" OUTPUT_VARIABLE includes)
    string(CONCAT includes ${includes})
    set(all ${CMAKE_CURRENT_BINARY_DIR}/${target}_mocs.cpp)
    file(GENERATE OUTPUT ${all} CONTENT "${includes}")
    target_sources(${target} PRIVATE ${mocs} ${all})
endfunction()
