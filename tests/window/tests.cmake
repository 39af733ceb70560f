# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT

inspector_add_test(window/dialogs/tst_credentialsdialog window windowtesting)
inspector_add_test(window/dialogs/tst_exportdialog window windowtesting)
inspector_add_test(window/dialogs/tst_helpdialogs window windowtesting)
inspector_add_test(window/panes/tst_cardpane window windowtesting)
inspector_add_test(window/panes/tst_expiryview window windowtesting)
inspector_add_test(window/panes/tst_failedcallpane window windowtesting)
inspector_add_test(window/panes/tst_needsbox window windowtesting)
inspector_add_test(window/panes/tst_scopepane window windowtesting)
inspector_add_test(window/secrets/tst_secretfield window windowtesting)
inspector_add_test(window/tst_filesgiven window windowtesting)
inspector_add_test(window/tst_foreignserver window windowtesting)
inspector_add_test(window/tst_mainwindow window windowtesting)
inspector_add_test(window/tst_mainwindowcalls window windowtesting)
inspector_add_test(window/tst_mainwindowfailures window windowtesting)
inspector_add_test(window/tst_mainwindowlook window windowtesting)
inspector_add_test(window/tst_needsdesk window windowtesting)
inspector_add_test(window/tst_naughtystrings window windowtesting)
inspector_add_test(window/tst_savedforms window windowtesting)
inspector_add_test(window/tst_replies window windowtesting)
inspector_add_test(window/tst_statements window windowtesting)
inspector_add_test(window/tst_accessibility window windowtesting)
inspector_add_test(window/tst_theme window windowtesting)
inspector_add_test(window/tst_windowsizes window windowtesting)
inspector_add_test(window/widgets/tst_linedelegate window windowtesting)
inspector_add_test(window/widgets/tst_sentencelabel window windowtesting)

# The window against hostile servers, pastes, files and clocks.
inspector_add_test(window/tst_windowhostile window windowtesting)
inspector_add_test(window/tst_windowlimits window windowtesting)
inspector_add_test(window/tst_windowoddvalues window windowtesting)
inspector_add_test(window/tst_secrecy window windowtesting)
# The longest of all: they start first, and are not run for their coverage alone (preset `coverage`).
set_tests_properties(tst_windowhostile tst_windowlimits tst_windowoddvalues tst_secrecy
    PROPERTIES COST 100 TIMEOUT 1500 LABELS "unit;slow;behaviours")
