# SPDX-License-Identifier: GPL-3.0-or-later
# Nine tenths of the time it takes to compile a file goes into reading the headers of Qt and the standard library. With
# CUTLINE_PRECOMPILED they are read once a target, and once for all tests. Off where a compiler cache is used, which caches
# less with them.
if(CUTLINE_PRECOMPILED)
  target_precompile_headers(cutline_model PRIVATE
    <QByteArray> <QDate> <QJsonObject> <QList> <QObject> <QSqlDatabase> <QString> <QStringBuilder> <QStringList>
    <algorithm> <functional> <memory> <optional> <span> <unordered_map> <variant> <vector> <tl/expected.hpp>)
  target_precompile_headers(cutline_views PRIVATE
    <QtWidgets> <QChart> <QJsonObject> <QSqlDatabase> <algorithm> <functional> <memory> <optional> <span>
    <unordered_map> <variant> <vector> <tl/expected.hpp>)
  target_precompile_headers(cutline_app REUSE_FROM cutline_views)

  # Qt defines a macro that names the folder of each test, for QFINDTESTDATA, which we do not use. With it no two tests
  # could share.
  set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
  target_precompile_headers(cutline_test_support PRIVATE
    <QtWidgets> <QtTest> <QJsonObject> <QSqlDatabase> <algorithm> <functional> <memory> <optional> <span>
    <unordered_map> <variant> <vector> <tl/expected.hpp> <gmock/gmock.h>)
  get_property(tests GLOBAL PROPERTY CUTLINE_TESTS)
  foreach(test IN LISTS tests)
    target_precompile_headers(${test} REUSE_FROM cutline_test_support)
  endforeach()
endif()
