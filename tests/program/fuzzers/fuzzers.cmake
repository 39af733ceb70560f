# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT

# inspector_add_fuzzer(fuzz_<what> <layer>...): a libFuzzer target from fuzz_<what>.cpp (preset `fuzz`, Clang).
# Its seeds lie in data/fuzz/<what>; `ctest` runs them once each, a hunt is
#   fuzz_<what> -max_total_time=60 NEW_CORPUS_DIR tests/data/fuzz/<what>
function(inspector_add_fuzzer name)
    string(REGEX REPLACE "^fuzz_" "" what ${name})
    add_executable(${name} program/fuzzers/${name}.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    list(TRANSFORM ARGN PREPEND inspector_)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE ${ARGN})
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    # What the checks of the target itself compare leads nowhere.
    target_compile_options(${name} PRIVATE -fno-sanitize=fuzzer-no-link)
    add_test(NAME ${name} COMMAND ${name} -runs=0 ${CMAKE_CURRENT_SOURCE_DIR}/data/fuzz/${what})
endfunction()

inspector_add_fuzzer(fuzz_pastedtoken core)
inspector_add_fuzzer(fuzz_redaction core)
inspector_add_fuzzer(fuzz_tokenreading core)
inspector_add_fuzzer(fuzz_metadataparser core)
inspector_add_fuzzer(fuzz_savedfile core)
