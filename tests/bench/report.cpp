// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace cutline::bench {

void print(const Row& row) {
    QTextStream out(stdout);
    out << row.id.leftJustified(16) << QString::number(row.value, 'f', 1).rightJustified(9) << ' ' << row.unit;
    QString goal;
    if (row.goal) goal = QStringLiteral("  goal %1 %2").arg(QString::number(*row.goal), row.unit);
    if (row.goalRatio) goal = QStringLiteral("  goal %1 x").arg(*row.goalRatio);
    out << goal.leftJustified(16);
    if (row.peerValue && *row.peerValue > 0) {
        out << "  " << QString::number(row.value / *row.peerValue, 'g', 3) << " x " << row.peer << " ("
            << QString::number(*row.peerValue, 'f', 1) << ' ' << row.unit << ')';
    } else if (!row.peer.isEmpty()) {
        out << "  " << row.peer;
    }
    out << "  " << row.what << Qt::endl;
}

bool writeJson(const std::vector<Row>& rows, const QString& path) {
    QJsonArray array;
    for (const Row& row : rows) {
        QJsonObject object{{QStringLiteral("id"), row.id},
                           {QStringLiteral("what"), row.what},
                           {QStringLiteral("unit"), row.unit},
                           {QStringLiteral("value"), row.value}};
        if (row.goal) object.insert(QStringLiteral("goal"), *row.goal);
        if (row.goalRatio) object.insert(QStringLiteral("goal_ratio"), *row.goalRatio);
        if (!row.peer.isEmpty()) object.insert(QStringLiteral("peer"), row.peer);
        if (row.peerValue) {
            object.insert(QStringLiteral("peer_value"), *row.peerValue);
            object.insert(QStringLiteral("ratio"), row.value / *row.peerValue);
        }
        array << object;
    }
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(array).toJson()) > 0;
}

}  // namespace cutline::bench
