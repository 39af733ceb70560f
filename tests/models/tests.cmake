# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT

inspector_add_test(models/tst_metadatamodel models)
inspector_add_test(models/tst_metadatatext models)
inspector_add_test(models/tst_scopemodel models)
