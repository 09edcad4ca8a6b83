// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/html_entities.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace cutline {

namespace {

// In the order of their code points, from U+00A0 to U+00FF.
constexpr QLatin1String kLatin1(
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute "
    "micro "
    "para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil "
    "Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave "
    "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml "
    "igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute "
    "thorn yuml");

struct Named {
    QLatin1String name;
    char16_t character;
};
constexpr Named kOthers[] = {
    {QLatin1String("amp"), u'&'},         {QLatin1String("AMP"), u'&'},         {QLatin1String("lt"), u'<'},
    {QLatin1String("LT"), u'<'},          {QLatin1String("gt"), u'>'},          {QLatin1String("GT"), u'>'},
    {QLatin1String("quot"), u'"'},        {QLatin1String("QUOT"), u'"'},        {QLatin1String("apos"), u'\''},
    {QLatin1String("ndash"), u'–'},       {QLatin1String("mdash"), u'—'},       {QLatin1String("lsquo"), u'‘'},
    {QLatin1String("rsquo"), u'’'},       {QLatin1String("sbquo"), u'‚'},       {QLatin1String("ldquo"), u'“'},
    {QLatin1String("rdquo"), u'”'},       {QLatin1String("bdquo"), u'„'},       {QLatin1String("lsaquo"), u'‹'},
    {QLatin1String("rsaquo"), u'›'},      {QLatin1String("hellip"), u'…'},      {QLatin1String("bull"), u'•'},
    {QLatin1String("dagger"), u'†'},      {QLatin1String("Dagger"), u'‡'},      {QLatin1String("permil"), u'‰'},
    {QLatin1String("prime"), u'′'},       {QLatin1String("Prime"), u'″'},       {QLatin1String("euro"), u'€'},
    {QLatin1String("trade"), u'™'},       {QLatin1String("minus"), u'−'},       {QLatin1String("asymp"), u'≈'},
    {QLatin1String("ne"), u'≠'},          {QLatin1String("le"), u'≤'},          {QLatin1String("ge"), u'≥'},
    {QLatin1String("ensp"), u'\u2002'},   {QLatin1String("emsp"), u'\u2003'},   {QLatin1String("thinsp"), u'\u2009'},
    {QLatin1String("zwnj"), u'\u200C'},   {QLatin1String("zwj"), u'\u200D'},    {QLatin1String("lrm"), u'\u200E'},
    {QLatin1String("rlm"), u'\u200F'},    {QLatin1String("OElig"), u'Œ'},       {QLatin1String("oelig"), u'œ'},
    {QLatin1String("Scaron"), u'Š'},      {QLatin1String("scaron"), u'š'},      {QLatin1String("Yuml"), u'Ÿ'},
    {QLatin1String("larr"), u'←'},        {QLatin1String("rarr"), u'→'},        {QLatin1String("comma"), u','},
    {QLatin1String("period"), u'.'},      {QLatin1String("colon"), u':'},       {QLatin1String("percnt"), u'%'},
    {QLatin1String("dollar"), u'$'},      {QLatin1String("lpar"), u'('},        {QLatin1String("rpar"), u')'},
    {QLatin1String("NewLine"), u'\n'},    {QLatin1String("Tab"), u'\t'},        {QLatin1String("num"), u'#'},
    {QLatin1String("hyphen"), u'\u2010'}, {QLatin1String("horbar"), u'\u2015'}, {QLatin1String("numsp"), u'\u2007'},
};

// U+0080 to U+009F as pages that were written on Windows mean them; 0 where Windows has nothing.
constexpr char16_t kWindows[] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                 0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

QHash<QString, char16_t> namedCharacters() {
    QHash<QString, char16_t> named;
    char16_t next = 0xA0;
    for (const QString& name : QString(kLatin1).split(u' ')) named.insert(name, next++);
    for (const Named& one : kOthers) named.insert(one.name, one.character);
    return named;
}

QString characterNumbered(char32_t number) {
    if (number >= 0x80 && number <= 0x9F && kWindows[number - 0x80] != 0) return QChar(kWindows[number - 0x80]);
    const bool isCharacter = number > 0 && number <= 0x10FFFF && (number < 0xD800 || number > 0xDFFF);
    return QString::fromUcs4(isCharacter ? &number : U"\uFFFD", 1);
}

}  // namespace

QString characterOf(QStringView reference) {
    if (reference.startsWith(u'#')) {
        QStringView digits = reference.mid(1);
        const bool isHexadecimal = digits.startsWith(u'x', Qt::CaseInsensitive);
        if (isHexadecimal) digits = digits.mid(1);
        bool isNumber = !digits.isEmpty() && digits.front() != u'+' && digits.front() != u'-';
        const quint64 number = isNumber ? digits.toULongLong(&isNumber, isHexadecimal ? 16 : 10) : 0;
        if (!isNumber) return {};
        return characterNumbered(static_cast<char32_t>(std::min<quint64>(number, 0x110000)));
    }
    static const QHash<QString, char16_t> named = namedCharacters();
    const auto found = named.constFind(reference.toString());
    return found == named.cend() ? QString() : QString(QChar(*found));
}

}  // namespace cutline
