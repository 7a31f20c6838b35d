// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/spelling/dictionarycodec.h"

#include <QHash>
#include <QList>
#include <QString>

#include <vector>

namespace nashra::language {

/// One way an affix is joined to a stem: what is taken off, what is put on, and what the stem must look like there.
struct AffixRule
{
    struct Place
    {
        QString letters;
        bool isExcluding = false; ///< any letter but these
    };

    QString strip;
    QString add;
    std::vector<Place> condition; ///< of the stem's last letters for a suffix, of its first for a prefix
    std::vector<quint32> next;    ///< flags of the affixes that may follow

    [[nodiscard]] bool fitsEndOf(QStringView stem) const;
    /// Whether it is put on anything as it is.
    [[nodiscard]] bool fitsAll() const;
};

/// What of Hunspell's affix file is needed to list the forms of its words (man 5 hunspell): suffixes, prefixes, flags
/// and their aliases. Anything else, and what is malformed, is passed over: Hunspell judges every form afterwards.
class AffixFile
{
public:
    using Flag = quint32;
    using Rules = std::vector<AffixRule>;

    static AffixFile parse(const QByteArray &bytes, const DictionaryCodec &codec);

    /// The flags behind the slash of a word, aliases resolved.
    [[nodiscard]] std::vector<Flag> flagsOf(QStringView field) const;
    /// The suffix rules of a flag; null where it is no suffix.
    [[nodiscard]] const Rules *suffixes(Flag flag) const;
    [[nodiscard]] const Rules &prefixes() const { return m_prefixes; }
    /// Words with these flags are right but not to be suggested, or not right at all.
    [[nodiscard]] bool isHidden(Flag flag) const { return m_hidden.contains(flag); }
    [[nodiscard]] QString withoutIgnored(QStringView word) const;

private:
    enum class FlagType { Character, Long, Number };

    void readLine(const QString &line);
    void readRule(const QStringList &fields, bool isSuffix);
    [[nodiscard]] std::vector<Flag> plainFlagsOf(QStringView field) const;

    FlagType m_flagType = FlagType::Character;
    QList<std::vector<Flag>> m_aliases;
    bool m_hasAliases = false;
    QHash<Flag, Rules> m_suffixes;
    Rules m_prefixes;
    QList<Flag> m_hidden;
    QString m_ignored;
};

} // namespace nashra::language
