# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT

# Run by CPack between installing and packing: the documents as Debian's policy wants them (chapter 12).
if(NOT CPACK_GENERATOR STREQUAL "DEB")
    return()
endif()

# CPack's archiver reads names by the locale, and says only "Can't lstat" of those that it cannot read.
execute_process(COMMAND locale charmap OUTPUT_VARIABLE charmap OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
if(CPACK_TEMPORARY_INSTALL_DIRECTORY MATCHES "[^ -~]" AND NOT charmap STREQUAL "UTF-8")
    message(FATAL_ERROR "The path of this build tree is not plain ASCII, so run: LC_ALL=C.UTF-8 cpack")
endif()

set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX}/share)
set(documents ${share}/doc/${CPACK_PACKAGE_NAME})
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC) # or what SOURCE_DATE_EPOCH says
file(WRITE ${documents}/changelog.Debian "\
${CPACK_PACKAGE_NAME} (${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=medium

  * Release ${CPACK_PACKAGE_VERSION}; what is new is in changelog.gz.

 -- ${CPACK_PACKAGE_CONTACT}  ${date}
")
# The bug that this asks for is the request to take a program into Debian itself.
set(overrides ${share}/lintian/overrides)
file(WRITE ${overrides}/${CPACK_PACKAGE_NAME} "${CPACK_PACKAGE_NAME}: initial-upload-closes-no-bugs\n")
file(CHMOD ${documents}/changelog.Debian ${overrides}/${CPACK_PACKAGE_NAME}
    FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
file(CHMOD ${share}/lintian ${overrides}
    DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
execute_process(
    COMMAND gzip -9n ${documents}/changelog.Debian ${documents}/changelog ${share}/man/man1/${CPACK_PACKAGE_NAME}.1
    COMMAND_ERROR_IS_FATAL ANY)
