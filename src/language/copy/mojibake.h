// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace nashra::language {

/// A stretch of text that was decoded with the wrong encoding, and what it says.
struct Mojibake
{
    qsizetype position = 0; ///< UTF-16 units
    qsizetype length = 0;
    QString meant;
};

/// Finds UTF-8 that was read as Windows-1252 ("â€œ", "Ø§Ù„") or as Windows-1256 ("ط§ظ„"): characters that, written
/// back in that encoding, are the UTF-8 of Arabic, of Latin letters or of typographic signs. Pure, linear in the text.
[[nodiscard]] QList<Mojibake> findMojibake(const QString &text);

} // namespace nashra::language
