// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spelling/knownwords.h"

#include "language/spelling/arabicclitics.h"
#include "language/spelling/fingerprint.h"
#include "language/spelling/lookupform.h"

namespace nashra::language {

using namespace Qt::StringLiterals;

KnownWords::KnownWords(const QStringList &entries)
{
    for (const QString &entry : entries) {
        for (const WordTokenizer::Hyphens hyphens : {WordTokenizer::Hyphens::Join, WordTokenizer::Hyphens::Split}) {
            WordTokenizer tokenizer(entry, hyphens);
            for (Word word; tokenizer.next(word);) {
                if (word.script != WordScript::Other)
                    add(QStringView(entry).mid(word.position, word.length), languageOf(word.script));
            }
        }
    }
}

void KnownWords::add(QStringView word, Language language)
{
    const QString form = lookupForm(word);
    QSet<QString> &words = language == Language::Arabic ? m_arabic : m_english;
    const qsizetype before = words.size();
    words.insert(form);
    // A sum, so that the order in which a store gives the words does not matter.
    if (words.size() > before)
        m_checksum += fingerprint(form.utf16(), form.size() * qsizetype(sizeof(char16_t)), quint64(language));
}

const QSet<QString> &KnownWords::words(Language language) const
{
    return language == Language::Arabic ? m_arabic : m_english;
}

bool KnownWords::containsEnglish(const QString &form) const
{
    if (m_english.contains(form))
        return true;
    if (form.isEmpty() || !form[0].isUpper())
        return false;
    QString small = form;
    small[0] = small[0].toLower();
    return m_english.contains(small);
}

bool KnownWords::contains(QStringView form, Language language) const
{
    if (language == Language::Arabic)
        return arabicclitics::anyStem(form, [this](QStringView stem) { return m_arabic.contains(stem.toString()); });
    if (containsEnglish(form.toString()))
        return true;
    return form.endsWith("'s"_L1) && containsEnglish(form.chopped(2).toString());
}

} // namespace nashra::language
