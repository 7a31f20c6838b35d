// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bidi.h"

namespace nashra {

namespace {

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

bool opensIsolate(QChar character)
{
    return character >= leftToRightIsolate && character <= firstStrongIsolate;
}

} // namespace

QString isolated(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString piece(firstStrongIsolate);
    piece.reserve(text.size() + 2);
    qsizetype open = 0;
    for (const QChar character : text) {
        if (character == popIsolate && open == 0)
            continue;
        open += opensIsolate(character) ? 1 : character == popIsolate ? -1 : 0;
        piece += character;
    }
    return piece + QString(open + 1, popIsolate);
}

} // namespace nashra
