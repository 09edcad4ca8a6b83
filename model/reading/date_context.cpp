// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/date_context.h"

#include "model/reading/folded_text.h"

#include <algorithm>

namespace cutline {

bool isDeadlineAt(QStringView text, qsizetype start) {
    qsizetype before = skipBlanksBefore(text, start);
    if (wordsEndAt(text, before, u"on")) before = skipBlanksBefore(text, before - 2);
    for (const QStringView word :
         {u"by", u"until", u"till", u"through", u"before", u"effective", u"starting", u"beginning"}) {
        if (wordsEndAt(text, before, word)) return true;
    }
    return false;
}

bool followsFuture(QStringView text, qsizetype date) {
    constexpr qsizetype kFarthest = 80;
    qsizetype end = skipBlanksBefore(text, date);
    if (!wordsEndAt(text, end, u"on") && !wordsEndAt(text, end, u"in")) return false;
    end -= 2;
    qsizetype start = end;
    while (start > 0 && end - start < kFarthest && !QStringView(u".,;:!?\n").contains(text[start - 1])) --start;
    bool isFuture = false;
    QStringView before;
    for (qsizetype place = start; place < end;) {
        if (!isWordLetter(text[place])) {
            ++place;
            continue;
        }
        const qsizetype next = wordEnd(text, place);
        const QStringView word = text.mid(place, next - place);
        if (word == u"will" || word == u"expects" || word == u"plans") isFuture = true;
        // "It will go, he told them on Monday", but "will be told on Monday"
        const bool isReport = word == u"said" || word == u"told" || word == u"reported" || word == u"confirmed";
        if (isReport && before != u"be") isFuture = false;
        before = word;
        place = std::max(next, place + 1);
    }
    return isFuture;
}

}  // namespace cutline
