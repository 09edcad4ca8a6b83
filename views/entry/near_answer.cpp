// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/near_answer.h"

#include <QCoreApplication>

namespace cutline {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("NearAnswer", text); }

}  // namespace

Link linkFor(NearAnswer answer, EventId typed, EventId other) {
    switch (answer) {
        case NearAnswer::Same:
            return {{}, LinkKind::DuplicateOf, typed, other};
        case NearAnswer::PartOf:
            return {{}, LinkKind::PartOf, typed, other};
        case NearAnswer::Whole:
            return {{}, LinkKind::PartOf, other, typed};
        case NearAnswer::Corrects:
            return {{}, LinkKind::Corrects, typed, other};
        case NearAnswer::Different:
            break;
    }
    return {{}, LinkKind::DifferentFrom, typed, other};
}

QString answerWords(NearAnswer answer) {
    switch (answer) {
        case NearAnswer::Same:
            return tr("the same");
        case NearAnswer::PartOf:
            return tr("this is a part of it");
        case NearAnswer::Whole:
            return tr("this includes it");
        case NearAnswer::Corrects:
            return tr("this corrects it");
        case NearAnswer::Different:
            return tr("different");
    }
    return {};
}

}  // namespace cutline
