# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT

add_library(inspector_testsupport STATIC
    support/callnames.h
    support/cardtext.h
    support/certificatefaults.cpp support/certificatefaults.h
    support/fairtimer.h
    support/fakeclock.h
    support/filecontent.h
    support/hostilebehaviours.cpp support/hostilebehaviours.h
    support/hostilewire.cpp support/hostilerows.h
    support/loopbackserver.cpp support/loopbackserver.h
    support/modeldump.cpp support/modeldump.h
    support/palettes.h
    support/statements.cpp support/statements.h
    support/testcertificates.cpp support/testcertificates.h
    support/tokenencoder.cpp support/tokenencoder.h
    support/tsmessages.cpp support/tsmessages.h)
inspector_run_moc(inspector_testsupport)
target_include_directories(inspector_testsupport PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(inspector_testsupport PUBLIC inspector_core Qt6::Network Qt6::Test)
# One precompiled header serves this library and the tests, so both are compiled alike. Qt 6.4 asks for -fPIC by itself,
# later versions leave programs with CMake's -fPIE, and GCC then refuses the header.
target_compile_options(inspector_testsupport PUBLIC -fPIC)
# For every test that does not link the widgets, see inspector_add_test.
set(test_headers <QElapsedTimer> <QFile> <QJsonDocument> <QProcess> <QRegularExpression> <QSet> <QSignalSpy> <QTemporaryDir>
    <QTest> <QUrl>)
target_precompile_headers(inspector_testsupport PRIVATE ${test_headers})

# Drives the window. A library of its own, so that other tests do not link the widgets.
if(TARGET inspector_window)
    add_library(inspector_windowtesting STATIC
        support/canaryscan.cpp support/canaryscan.h
        support/demowindow.h
        support/heartbeat.h support/instrumentation.h
        support/windowtest.cpp support/windowtest.h
        support/windowtesting.cpp support/windowtesting.h)
    inspector_run_moc(inspector_windowtesting)
    target_link_libraries(inspector_windowtesting PUBLIC inspector_testsupport inspector_window)
    target_precompile_headers(inspector_windowtesting PRIVATE
        ${test_headers} <QApplication> <QClipboard> <QLabel> <QLineEdit> <QMainWindow> <QMenu> <QPushButton> <QToolButton>
        <QTreeView>)
endif()
