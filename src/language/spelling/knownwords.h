// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QSet>
#include <QStringList>

namespace nashra::language {

/// Words that are right although no dictionary has them: the newsroom's and the person's lists and the words of the
/// registry's names. A word belongs to the language of its script. Immutable once made: made on any thread, shared by
/// all; 100,000 names take a tenth of a second.
class KnownWords
{
public:
    KnownWords() = default;
    /// Entries may have several words; each of them is known, and a compound as a whole too.
    explicit KnownWords(const QStringList &entries);

    /// Whether a word in its lookupForm() is known: as it stands, with a capital where the list has none, in English
    /// with a possessive, in Arabic with clitics.
    [[nodiscard]] bool contains(QStringView form, Language language) const;
    /// In their lookupForm(), in no order.
    [[nodiscard]] const QSet<QString> &words(Language language) const;
    [[nodiscard]] bool isEmpty() const { return m_english.isEmpty() && m_arabic.isEmpty(); }
    /// Differs where the words differ.
    [[nodiscard]] quint64 checksum() const { return m_checksum; }

private:
    [[nodiscard]] bool containsEnglish(const QString &form) const;
    void add(QStringView word, Language language);

    QSet<QString> m_english;
    QSet<QString> m_arabic;
    quint64 m_checksum = 0;
};

} // namespace nashra::language
