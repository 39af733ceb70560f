# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT

# What is measured frees memory as the program that people use does, and so does its peer.
function(inspector_wipe_as_released)
    if(INSPECTOR_WIPE_FREED_MEMORY)
        foreach(name ${ARGN})
            target_link_libraries(${name} PRIVATE inspector_wipingallocator)
        endforeach()
    endif()
endfunction()

# Preset `bench`; `cmake --build build/bench --target bench` prints the one table.
function(inspector_add_benchmark name)
    add_executable(${name} program/benchmarks/${name}.cpp)
    list(TRANSFORM ARGN PREPEND inspector_)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE ${ARGN} Qt6::Test)
    inspector_wipe_as_released(${name})
endfunction()

add_executable(bench_emptywindow program/benchmarks/bench_emptywindow.cpp)
target_link_libraries(bench_emptywindow PRIVATE inspector_options Qt6::Widgets)
inspector_add_benchmark(bench_program testsupport)
target_link_libraries(bench_program PRIVATE Qt6::Gui)
inspector_add_benchmark(bench_reply models testsupport)
inspector_add_benchmark(bench_window window testsupport)

add_custom_target(benchmarks DEPENDS bench_emptywindow bench_program bench_reply bench_window)
add_custom_target(bench
    COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/bench ${CMAKE_BINARY_DIR}
    DEPENDS bench_emptywindow bench_program bench_reply bench_window hubspot-token-inspector
    USES_TERMINAL VERBATIM)
