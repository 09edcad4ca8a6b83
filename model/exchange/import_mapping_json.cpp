// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_mapping_json.h"

#include "model/exchange/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cutline {

namespace {

QString dayOrderCode(const std::optional<DayOrder>& order) {
    if (!order || *order == DayOrder::Undecided) return QStringLiteral("auto");
    return *order == DayOrder::MonthFirst ? QStringLiteral("month_first") : QStringLiteral("day_first");
}

QString scaleCode(const std::optional<PercentScale>& scale) {
    if (!scale) return QStringLiteral("auto");
    return *scale == PercentScale::Hundred ? QStringLiteral("hundred") : QStringLiteral("fraction");
}

tl::unexpected<Error> unknownWord(const char* key, const QString& word, const QString& todo) {
    return failure(ErrorKind::Usage, QStringLiteral("The mapping cannot be read"),
                   QStringLiteral("“%1” is no %2").arg(word.left(60), QString::fromLatin1(key)), todo);
}

Result<MappedColumn> columnOf(const QJsonObject& object) {
    MappedColumn column;
    column.header = object[QLatin1String("header")].toString();
    const QString code = object[QLatin1String("field")].toString();
    const auto field = importFieldFromCode(code);
    if (!field)
        return unknownWord("field", code, QStringLiteral("Use a field that --dry-run --json prints, or “ignored”"));
    column.field = *field;
    column.why = QStringLiteral("as the mapping says");
    return column;
}

Result<void> readChoices(const QJsonObject& object, ImportMapping& mapping) {
    const QString days = object[QLatin1String("day_order")].toString(QStringLiteral("auto"));
    if (days == QLatin1String("month_first")) {
        mapping.dayOrder = DayOrder::MonthFirst;
    } else if (days == QLatin1String("day_first")) {
        mapping.dayOrder = DayOrder::DayFirst;
    } else if (days != QLatin1String("auto")) {
        return unknownWord("day_order", days, QStringLiteral("Use month_first, day_first or auto"));
    }
    const QString scale = object[QLatin1String("percent_scale")].toString(QStringLiteral("auto"));
    if (scale == QLatin1String("hundred")) {
        mapping.percentScale = PercentScale::Hundred;
    } else if (scale == QLatin1String("fraction")) {
        mapping.percentScale = PercentScale::Fraction;
    } else if (scale != QLatin1String("auto")) {
        return unknownWord("percent_scale", scale, QStringLiteral("Use hundred, fraction or auto"));
    }
    return {};
}

void appendColumn(QByteArray& out, const MappedColumn& column) {
    JsonLine line(out);
    line.text(QLatin1String("header"), column.header);
    line.text(QLatin1String("field"), QString(toCode(column.field)));
    line.text(QLatin1String("why"), column.why);
    line.texts(QLatin1String("samples"), column.samples);
    line.close();
}

}  // namespace

QByteArray toJson(const ImportMapping& mapping) {
    const QByteArray indent("\n  ");
    QByteArray out;
    JsonLine object(out);
    object.text(QLatin1String("profile"), mapping.profile);
    object.text(QLatin1String("encoding"), mapping.encoding);
    object.text(QLatin1String("delimiter"), QString(mapping.delimiter));
    object.numberOrNull(QLatin1String("header_line"), static_cast<double>(mapping.headerLine));
    object.boolean(QLatin1String("guessed"), mapping.isGuessed);
    object.text(QLatin1String("day_order"), dayOrderCode(mapping.dayOrder));
    object.text(QLatin1String("day_order_why"), mapping.dayOrderWhy);
    object.text(QLatin1String("percent_scale"), scaleCode(mapping.percentScale));
    object.text(QLatin1String("percent_scale_why"), mapping.percentScaleWhy);
    object.texts(QLatin1String("null_words"), mapping.nullWords);
    object.boolean(QLatin1String("personal"), mapping.takesPersonal);
    object.boolean(QLatin1String("join_sites"), mapping.joinsSites);
    object.key(QLatin1String("columns"));
    out += '[';
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        out += i == 0 ? indent : ',' + indent;
        appendColumn(out, mapping.columns[i]);
    }
    out += ']';
    object.close();
    return out;
}

Result<ImportMapping> mappingFromJson(const QByteArray& json) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        return failure(ErrorKind::File, QStringLiteral("The mapping cannot be read"), problem.errorString(),
                       QStringLiteral("Make one with --dry-run --json"));
    }
    QJsonObject object = document.object();
    if (object[QLatin1String("mapping")].isObject()) object = object[QLatin1String("mapping")].toObject();
    ImportMapping mapping;
    mapping.profile = object[QLatin1String("profile")].toString(QStringLiteral("general"));
    const auto profile = importProfileNamed(mapping.profile);
    if (!profile) return tl::unexpected(profile.error());
    mapping.takesPersonal = object[QLatin1String("personal")].toBool();
    mapping.joinsSites = object[QLatin1String("join_sites")].toBool((*profile)->isNotices);
    const QJsonArray words = object[QLatin1String("null_words")].toArray();
    for (const auto& word : words) mapping.nullWords << word.toString();
    if (auto read = readChoices(object, mapping); !read) return tl::unexpected(read.error());
    const QJsonArray columns = object[QLatin1String("columns")].toArray();
    for (const auto& value : columns) {
        auto column = columnOf(value.toObject());
        if (!column) return tl::unexpected(column.error());
        mapping.columns.push_back(std::move(*column));
    }
    return mapping;
}

}  // namespace cutline
