# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT

foreach(name
        tst_endpoint tst_metadataservice tst_metadataservicehostile tst_metadataservicetls tst_proxylookup tst_proxyprobe
        tst_replyclassifier)
    if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp)
        inspector_add_test(${name} network)
    endif()
endforeach()
