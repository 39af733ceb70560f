# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT

# inspector_add_fuzzer(fuzz_<what> <runs> <layer>...): a libFuzzer target from fuzz_<what>.cpp (preset `fuzz`, Clang). Its
# seeds lie in data/fuzz/<what>. The test is a hunt of so many runs from the seeds, always the same one, so that a change
# fails of its own finding only; the label `soak` has the long one, which goes another way each time.
add_custom_target(fuzzers)
function(inspector_add_fuzzer name runs)
    string(REGEX REPLACE "^fuzz_" "" what ${name})
    add_executable(${name} program/fuzzers/${name}.cpp)
    add_dependencies(fuzzers ${name})
    list(TRANSFORM ARGN PREPEND inspector_)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE ${ARGN})
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    # What the checks of the target itself compare leads nowhere.
    target_compile_options(${name} PRIVATE -fno-sanitize=fuzzer-no-link)
    set(seeds ${CMAKE_CURRENT_SOURCE_DIR}/data/fuzz/${what})
    set(options -timeout=60 -rss_limit_mb=2048 -max_len=4096 -print_final_stats=1
        -artifact_prefix=${INSPECTOR_RESULTS}/${name}.finding-)
    add_test(NAME ${name}
        COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/program/fuzzers/hunt $<TARGET_FILE:${name}> ${seeds} ${options} -seed=1 -runs=${runs})
    set(corpus ${CMAKE_BINARY_DIR}/hunt/${what})
    file(MAKE_DIRECTORY ${corpus})
    add_test(NAME ${name}_hunt COMMAND ${name} ${options} -runs=10000000 ${corpus} ${seeds})
    # A small quarantine: each run is short, and a large one means fresh memory for every allocation.
    set_tests_properties(${name} ${name}_hunt PROPERTIES
        ENVIRONMENT "QT_HASH_SEED=0;ASAN_OPTIONS=detect_leaks=1:quarantine_size_mb=4;UBSAN_OPTIONS=print_stacktrace=1")
    set_tests_properties(${name} PROPERTIES LABELS fuzz TIMEOUT 900)
    set_tests_properties(${name}_hunt PROPERTIES LABELS soak TIMEOUT 36000)
endfunction()

# As many runs as take some 8 seconds.
inspector_add_fuzzer(fuzz_pastedtoken 10000 core)
inspector_add_fuzzer(fuzz_redaction 10000 core)
inspector_add_fuzzer(fuzz_tokenreading 150000 core)
inspector_add_fuzzer(fuzz_metadataparser 150000 core)
inspector_add_fuzzer(fuzz_savedfile 40000 core)
inspector_add_fuzzer(fuzz_failedcall 3000 core)
