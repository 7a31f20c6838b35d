# SPDX-FileCopyrightText: 2026 The Nashra authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The few helpers every folder uses, so that a layer, a test or a benchmark is one call.

# One include root, one standard, one set of warnings.
add_library(nashra_options INTERFACE)
target_compile_features(nashra_options INTERFACE cxx_std_20)
target_include_directories(nashra_options INTERFACE ${PROJECT_SOURCE_DIR}/src)
target_compile_definitions(nashra_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  NASHRA_VERSION="${PROJECT_VERSION}")
target_compile_options(nashra_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
  $<$<BOOL:${NASHRA_WERROR}>:-Werror>)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# nashra_add_layer(core SOURCES … LINKS … PRIVATE_LINKS … PCH …)
# Makes the static library nashra_<name>. Headers are listed beside their sources for AUTOMOC.
function(nashra_add_layer name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINKS;PRIVATE_LINKS;PCH" ${ARGN})
  set(target nashra_${name})
  add_library(${target} STATIC ${arg_SOURCES})
  target_link_libraries(${target} PUBLIC nashra_options ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
  set_target_properties(${target} PROPERTIES AUTOMOC ON)
  if(arg_PCH)
    target_precompile_headers(${target} PRIVATE ${arg_PCH})
  endif()
endfunction()

# Precompiles what every test includes, once for all tests of a folder with the same libraries: the definitions these
# bring, and the folder's name, change what Qt Test's headers are.
function(nashra_share_test_headers target)
  string(MAKE_C_IDENTIFIER "NASHRA_TEST_HEADERS_${ARGN}" owner_property)
  get_property(owner DIRECTORY PROPERTY ${owner_property})
  if(owner)
    target_precompile_headers(${target} REUSE_FROM ${owner})
  else()
    target_precompile_headers(${target} PRIVATE <QDateTime> <QFuture> <QHash> <QList> <QSet> <QSignalSpy> <QString>
      <QTest> <QUuid> <functional> <memory> <optional>)
    set_property(DIRECTORY PROPERTY ${owner_property} ${target})
  endif()
  # Mostly empty: reading the headers would be all there is to compile.
  set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/mocs_compilation.cpp
    PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
endfunction()

# nashra_add_test(name SOURCES … LINKS … LABELS …): one Qt Test executable, run off-screen.
function(nashra_add_test name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINKS;LABELS;ENVIRONMENT" ${ARGN})
  set(target test_${name})
  add_executable(${target} ${arg_SOURCES})
  target_link_libraries(${target} PRIVATE nashra_options Qt6::Test ${arg_LINKS})
  set_target_properties(${target} PROPERTIES AUTOMOC ON)
  # Two hundred programs that run once: compiled in two thirds of the time.
  target_compile_options(${target} PRIVATE $<$<NOT:$<CONFIG:Debug>>:-O1>)
  target_compile_definitions(${target} PRIVATE
    NASHRA_SOURCE_DIR="${PROJECT_SOURCE_DIR}" NASHRA_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
  nashra_share_test_headers(${target} ${arg_LINKS})
  add_test(NAME ${name} COMMAND ${target})
  set_tests_properties(${name} PROPERTIES TIMEOUT 300 LABELS "${arg_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;${arg_ENVIRONMENT}")
endfunction()

# nashra_add_benchmark(name SOURCES … LINKS …): one Google Benchmark executable, never run by ctest.
function(nashra_add_benchmark name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
  add_executable(bench_${name} ${arg_SOURCES})
  target_link_libraries(bench_${name} PRIVATE nashra_options benchmark::benchmark ${arg_LINKS})
  set_target_properties(bench_${name} PROPERTIES AUTOMOC ON)
  target_compile_definitions(bench_${name} PRIVATE
    NASHRA_SOURCE_DIR="${PROJECT_SOURCE_DIR}" NASHRA_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
endfunction()
