# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT

inspector_add_test(network/tst_endpoint network)
inspector_add_test(network/tst_errorkinds network)
inspector_add_test(network/tst_metadataservice network)
inspector_add_test(network/tst_metadataservicehostile network)
inspector_add_test(network/tst_metadataservicelife network)
inspector_add_test(network/tst_metadataservicetls network)
inspector_add_test(network/tst_networkmanagerreaper network)
inspector_add_test(network/tst_proxylookup network)
inspector_add_test(network/tst_proxyprobe network)
inspector_add_test(network/tst_replyclassifier network)
set_tests_properties(tst_metadataservicehostile tst_metadataservicetls PROPERTIES LABELS "unit;behaviours")
