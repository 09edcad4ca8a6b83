# SPDX-License-Identifier: GPL-3.0-or-later
# Nine tenths of the time it takes to compile a file goes into reading the headers of Qt and the standard library. With
# CUTLINE_PRECOMPILED they are read once a target. Off where a compiler cache is used, which caches less with them. Tests
# are left out: Qt defines a macro for each of their folders, so that no two could share.
if(CUTLINE_PRECOMPILED)
  target_precompile_headers(cutline_model PRIVATE
    <QByteArray> <QDate> <QJsonObject> <QList> <QObject> <QSqlDatabase> <QString> <QStringBuilder> <QStringList>
    <algorithm> <functional> <memory> <optional> <span> <unordered_map> <variant> <vector> <tl/expected.hpp>)
  target_precompile_headers(cutline_views PRIVATE
    <QtWidgets> <QChart> <QJsonObject> <QSqlDatabase> <algorithm> <functional> <memory> <optional> <span>
    <unordered_map> <variant> <vector> <tl/expected.hpp>)
  target_precompile_headers(cutline_app REUSE_FROM cutline_views)
endif()
