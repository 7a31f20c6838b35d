// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace nashra::language {

/// A name with the Arabic article in Latin letters: "al-Khatib", "El-Sayed", "Al Ahram".
struct ArabicName
{
    /// Where it stands.
    enum class Place {
        Start,  ///< the first word of the text or of a sentence
        Opened, ///< right behind a colon or an opening quotation mark
        Inside, ///< in a sentence
    };

    qsizetype position = 0; ///< of the article, UTF-16 units
    qsizetype length = 0;   ///< with the name
    QString article;        ///< with what joins it: "al-", "Al ", "el-"
    QString name;           ///< "Khatib"
    QString key;            ///< of the name, folded
    Place place = Place::Inside;
};

/// In the order of the text. Pure, linear.
[[nodiscard]] QList<ArabicName> arabicNamesIn(const QString &text);

} // namespace nashra::language
