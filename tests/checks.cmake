# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT

# inspector_add_checks(<label> <name>...): tests that are functions of the script `check`.
function(inspector_add_checks label)
    foreach(name ${ARGN})
        add_test(NAME ${name} COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/check ${name} ${CMAKE_BINARY_DIR})
        set_tests_properties(${name} PROPERTIES LABELS "${label}" SKIP_RETURN_CODE 77 TIMEOUT ${INSPECTOR_TIME_LIMIT})
    endforeach()
endfunction()

if(INSPECTOR_COVERAGE)
    # After all others, whose reach it counts.
    get_property(tests DIRECTORY PROPERTY TESTS)
    inspector_add_checks(unit core_is_covered)
    set_tests_properties(core_is_covered PROPERTIES DEPENDS "${tests}")
endif()
if(INSPECTOR_BUILD_TESTS)
    inspector_add_checks(format clang_format walls shellcheck reuse doc)
    inspector_add_checks(unit field_rows)
    inspector_add_checks("fresh;bothbare" setup)
    # All other steps of CI build on this system, so step fresh tries the other Debian bare; step bothbare tries both.
    set(own_suite)
    if(LINUX) # elsewhere CMake refuses the question
        cmake_host_system_information(RESULT own_suite QUERY DISTRIB_VERSION_CODENAME)
    endif()
    inspector_add_checks("fresh;bothbare" fresh_bookworm fresh_trixie)
    if(TEST fresh_${own_suite})
        set_tests_properties(fresh_${own_suite} PROPERTIES LABELS bothbare)
    endif()
    # Each takes up to 4 GB of memory, its disk included: on a small machine, one after the other.
    cmake_host_system_information(RESULT megabytes QUERY TOTAL_PHYSICAL_MEMORY)
    if(megabytes LESS 12000)
        set_tests_properties(fresh_bookworm fresh_trixie PROPERTIES RUN_SERIAL ON)
    endif()
endif()
if(INSPECTOR_ANALYSIS)
    inspector_add_checks(tidy clang_tidy)
    inspector_add_checks(clazy clazy)
    inspector_add_checks(deepanalysis deep_clang_tidy tests_clang_tidy tests_clazy)
endif()
if(INSPECTOR_BUILD_BENCHMARKS)
    inspector_add_checks(release
        position_independent full_relro plain_stack stack_protector no_search_path wiping_allocator fortified
        library_assertions version tells_what_is_in build_types packagers_flags what_is_missing debian_package
        cpack_names_the_locale
        desktop_entry mime_type metainfo metainfo_id metainfo_releases man_page svg_icon)

    # The built program against a fake HubSpot, other users, and what memory still holds. One test a module, since most
    # of each is waiting.
    function(inspector_add_program_test label name)
        add_test(NAME ${name} COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/program/hostile/run -o ${INSPECTOR_RESULTS}/${name}.xml
            $<TARGET_FILE:hubspot-token-inspector> ${ARGN})
        set_tests_properties(${name} PROPERTIES LABELS "${label}" TIMEOUT ${INSPECTOR_TIME_LIMIT})
    endfunction()
    file(GLOB modules CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/program/hostile/?*checks.py)
    list(FILTER modules EXCLUDE REGEX "/(flood|longuse)checks[.]py$")
    foreach(module ${modules})
        cmake_path(GET module STEM module)
        inspector_add_program_test("hostile;behaviours" ${module} ${module})
    endforeach()
    # What one process keeps of 2,000 inspections, and takes of a flood.
    inspector_add_program_test(longuse longuse floodchecks longusechecks)

    # Ratios of one run; only a quiet machine holds them all.
    add_test(NAME bench COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/bench ${CMAKE_BINARY_DIR})
    set_tests_properties(bench PROPERTIES LABELS bench TIMEOUT ${INSPECTOR_TIME_LIMIT})
endif()
