# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT

inspector_add_test(demo/tst_simulatedhubspot demo network)
inspector_add_test(demo/tst_simulatedcalls demo network)
inspector_add_test(demo/tst_simulatedserver demo network)
