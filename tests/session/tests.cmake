# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT

inspector_add_test(session/tst_card session demo)
inspector_add_test(session/tst_cardreplies session)
inspector_add_test(session/tst_diagnosissentences session)
inspector_add_test(session/tst_fieldcases session)
inspector_add_test(session/tst_filework session)
inspector_add_test(session/tst_inspectionsession session)
inspector_add_test(session/tst_needscheck session)
inspector_add_test(session/tst_pastedparts session)
inspector_add_test(session/tst_sentences session)
inspector_add_test(session/tst_tokenword session)
