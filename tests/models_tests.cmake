# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT

foreach(name tst_metadatamodel tst_scopemodel)
    if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp)
        inspector_add_test(${name} models)
    endif()
endforeach()

# Texts that have broken other programs, in every field of a reply: through the models and the real widgets.
inspector_add_test(tst_naughtystrings window windowtesting)
