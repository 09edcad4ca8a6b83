# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the house is compiled with.
add_library(cutline_settings INTERFACE)
target_compile_options(cutline_settings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast
  -Wno-missing-field-initializers # designated initializers lean on the defaults that every field has
  $<$<BOOL:${CUTLINE_WARNINGS_AS_ERRORS}>:-Werror>)
target_compile_definitions(cutline_settings INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_USE_QSTRINGBUILDER QT_NO_KEYWORDS
  CUTLINE_VERSION="${PROJECT_VERSION}")
target_include_directories(cutline_settings INTERFACE ${PROJECT_SOURCE_DIR})
target_include_directories(cutline_settings SYSTEM INTERFACE ${CUTLINE_EXPECTED_INCLUDE})
if(CUTLINE_SANITIZERS)
  target_compile_options(cutline_settings INTERFACE
    -fsanitize=${CUTLINE_SANITIZERS} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(cutline_settings INTERFACE -fsanitize=${CUTLINE_SANITIZERS})
endif()
