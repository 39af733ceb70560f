# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT

# What protects the program beyond its own code: an allocator that overwrites freed memory, and the hardening flags.
include(CheckCXXCompilerFlag)
include(CheckCXXSourceCompiles)
include(CheckLinkerFlag)
include(CheckPIESupported)
include(CMakeDependentOption)

# Linked, since the allocator hands over to glibc's own. A sanitizer brings an allocator itself, also where the flag
# for it is among CXXFLAGS.
check_cxx_source_compiles([[
    #include <cstdlib>
    #if !defined __GLIBC__ || defined __SANITIZE_ADDRESS__ || defined __SANITIZE_THREAD__
    #error
    #endif
    #ifdef __has_feature
    #if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer) || __has_feature(thread_sanitizer)
    #error
    #endif
    #endif
    extern "C" void __libc_free(void *);
    int main() { __libc_free(nullptr); }
]] INSPECTOR_CAN_WIPE_FREED_MEMORY)
cmake_dependent_option(INSPECTOR_WIPE_FREED_MEMORY "Overwrite memory that is freed (glibc, no sanitizers)" ON
    "INSPECTOR_CAN_WIPE_FREED_MEMORY;NOT INSPECTOR_SANITIZERS" OFF)

if(NOT INSPECTOR_HARDENING)
    return()
endif()

# For every target, the generated sources of resources and translations too.
foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection=full -mbranch-protection=standard)
    string(MAKE_C_IDENTIFIER "INSPECTOR_HAS${flag}" has_flag)
    check_cxx_compiler_flag(${flag} ${has_flag})
    if(${has_flag})
        add_compile_options(${flag})
    endif()
endforeach()
add_compile_definitions(_GLIBCXX_ASSERTIONS)

# FORTIFY works in optimised code only, and elsewhere glibc warns of it in every file. A compiler or a packager that
# asks for as much or more is left alone. Both depend on the build type, so its name is part of what CMake remembers.
set(CMAKE_TRY_COMPILE_CONFIGURATION ${CMAKE_BUILD_TYPE})
string(MAKE_C_IDENTIFIER "INSPECTOR_NEEDS_FORTIFY_${CMAKE_BUILD_TYPE}" needs_fortify)
check_cxx_source_compiles([[
    #if !defined __OPTIMIZE__ || _FORTIFY_SOURCE >= 2
    #error
    #endif
    int main() {}
]] ${needs_fortify})
unset(CMAKE_TRY_COMPILE_CONFIGURATION)
if(${needs_fortify})
    add_compile_options(-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
endif()

set(linker_flags LINKER:-z,relro,-z,now,-z,noexecstack) # a linker for ELF knows all of them
check_linker_flag(CXX ${linker_flags} INSPECTOR_HAS_LINKER_FLAGS)
if(INSPECTOR_HAS_LINKER_FLAGS)
    add_link_options(${linker_flags})
endif()
check_pie_supported(LANGUAGES CXX)
