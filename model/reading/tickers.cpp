// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/tickers.h"

#include <QRegularExpression>

namespace cutline {

namespace {

const QRegularExpression& tickerForms() {
    static const QRegularExpression forms(QStringLiteral(
        "\\b(?:NASDAQ(?:GS|GM|CM)?|Nasdaq(?:GS)?|nasdaq|NYSE(?: American| "
        "Arca)?|AMEX|OTC(?:QX|QB|MKTS)?|LSE|LON|TSX|TSE|"
        "TYO|HKEX|HKG|HKSE|SEHK|SSE|SZSE|SHA|SHE|NSE|BSE|ASX|FRA|ETR|XETRA|EPA|Euronext|AMS|STO|SIX|SWX|KRX|TPE|TWSE)"
        "\\s?[:：]\\s?(?<listed>[A-Z0-9]{1,6}(?:\\.[A-Z]{1,2})?)\\b"
        "|(?<suffixed>\\b[0-9]{4,6}\\.(?:HK|SS|SH|SZ|TW|KS|T)\\b)"
        "|(?<=[(（])(?<bare>[A-Z]{1,5}(?:\\.[A-Z])?)(?=[)）])"
        "|\\$(?<cash>[A-Z]{1,5})\\b"));
    return forms;
}

}  // namespace

std::vector<OrganizationMention> tickersIn(QStringView text, const KnownNames& names) {
    std::vector<OrganizationMention> found;
    auto matches = tickerForms().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        OrganizationMention mention{{match.capturedStart(), match.capturedEnd()}, {}, {}, true};
        for (const QString& group :
             {QStringLiteral("listed"), QStringLiteral("suffixed"), QStringLiteral("bare"), QStringLiteral("cash")}) {
            if (match.hasCaptured(group)) mention.ticker = match.captured(group);
        }
        const auto company = names.withTicker(mention.ticker);
        mention.isKnown = company.has_value();
        if (company) mention.path = names.organizations()[*company].path;
        const bool needsToBeKnown =
            match.hasCaptured(QStringLiteral("bare")) || match.hasCaptured(QStringLiteral("cash"));
        if (mention.isKnown || !needsToBeKnown) found.push_back(std::move(mention));
    }
    return found;
}

}  // namespace cutline
