// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spelling/lookupform.h"

#include "language/tokenizer/characterclass.h"

namespace nashra::language {

QString lookupForm(QStringView word)
{
    const CharacterClasses &classes = CharacterClasses::get();
    // Composed first: a hamza written as a mark of its own is a letter's, not vocalisation.
    const QString composed = word.toString().normalized(QString::NormalizationForm_C);
    QString form;
    form.reserve(composed.size());
    for (const QChar c : composed) {
        const quint16 bits = classes.of(c.unicode());
        if (bits & CharacterClasses::Apostrophe)
            form += u'\'';
        else if (!isArabicMark(c.unicode()) && !(bits & CharacterClasses::Invisible))
            form += c;
    }
    return form;
}

} // namespace nashra::language
