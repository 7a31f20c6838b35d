// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <vector>

namespace nashra::language::style {

/// A text of the index that stands somewhere in a searched text.
struct LiteralHit
{
    int set = 0;    ///< the owner, as told to LiteralIndex::add()
    int member = 0; ///< a number the owner knows
    qsizetype position = 0;

    bool operator==(const LiteralHit &) const = default;
};

/// Lower case as far as searching goes, unit by unit, so that positions stay what they are.
[[nodiscard]] QString caseFolded(QStringView text);

/// Finds any number of texts in one pass, capitals aside. Each text is entered under its rarest three letters; a
/// searched text is asked three letters at a time, so that the cost is that of the text, not of the number of texts.
/// Filled first, then asked from any thread.
class LiteralIndex
{
public:
    void add(QString text, int set, int member);
    /// To be called once, after the last add().
    void build();

    /// All hits in a folded text, by set, then member, then position.
    [[nodiscard]] std::vector<LiteralHit> search(QStringView folded) const;

private:
    struct Literal
    {
        QString folded;
        int set = 0;
        int member = 0;
    };
    struct Entry
    {
        quint32 bucket = 0;
        quint32 literal = 0;
        quint32 offset = 0; ///< of the letters it is entered under
    };
    /// The texts entered under so many letters.
    struct Grams
    {
        std::vector<Entry> entries;  ///< by bucket
        std::vector<quint32> starts; ///< of each bucket, and the end of the last; empty where there are no entries
        std::vector<quint64> filled; ///< a bit for each bucket: most places of a text end here
    };

    [[nodiscard]] Entry rarest(const Literal &literal, std::vector<quint32> &uses) const;
    void seek(const Grams &grams, quint32 bucket, QStringView folded, qsizetype at,
              std::vector<LiteralHit> &hits) const;

    std::vector<Literal> m_literals;
    std::array<Grams, 3> m_grams; ///< of one, two and three letters
};

} // namespace nashra::language::style
