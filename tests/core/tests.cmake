# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT

inspector_add_test(core/files/tst_filesaving core)
inspector_add_test(core/files/tst_metadataexport core)
inspector_add_test(core/files/tst_savedfile core)
inspector_add_test(core/findings/tst_findings core)
inspector_add_test(core/json/tst_jsontree core)
inspector_add_test(core/metadata/tst_expiry core)
inspector_add_test(core/metadata/tst_metadatafields core)
inspector_add_test(core/metadata/tst_metadataparser core)
inspector_add_test(core/metadata/tst_tokenmetadata core)
inspector_add_test(core/paste/tst_pastedthing core)
inspector_add_test(core/paste/tst_pastelimits core)
inspector_add_test(core/scopes/tst_scopename core)
inspector_add_test(core/secrets/tst_redaction core)
inspector_add_test(core/token/tst_tokenreading core)
inspector_add_test(core/util/tst_clock core)
set_tests_properties(tst_filesaving PROPERTIES LABELS "unit;behaviours")
