# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT

foreach(name
        tst_clock tst_expiry tst_filesaving tst_findings tst_jsontree tst_metadataexport tst_metadatafields tst_metadataparser
        tst_pastedtoken tst_redaction tst_savedfile tst_scopename tst_tokenmetadata tst_tokenreading)
    if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp)
        inspector_add_test(${name} core)
    endif()
endforeach()
