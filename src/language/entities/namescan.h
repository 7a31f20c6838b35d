// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/entities/entityhit.h"
#include "language/entities/namechanges.h"
#include "language/entities/nameindex.h"
#include "language/entities/nametokens.h"

#include <vector>

namespace nashra::language {

/// Reads one text for the names of an index and of the changes since, level by level: every place where a name may
/// begin goes one word on at a time, so that the table's lines are asked for long before they are needed. One use, one
/// thread.
class NameScan
{
public:
    /// The index may be null.
    NameScan(const NameIndex *index, const NameChanges &changes, QStringView text, bool withDerived);

    /// The longest names from left to right; hits never overlap.
    [[nodiscard]] QList<EntityHit> run();

private:
    /// A stretch of words from start to last that some name begins with or is.
    struct Walk
    {
        quint64 hash = 0;
        int start = 0;
        int last = 0;
        quint8 skipped = 0;        ///< letters of the first word: particles and article
        bool isAlefElided = false; ///< "للأمم" is "ل" on "الأمم"
    };
    /// One that is.
    struct End
    {
        Walk walk;
        NameIndex::Node node = 0;
        const NameChanges::Node *changed = nullptr;
    };
    struct Written;

    template <class Visit>
    void forEachReading(int at, Visit visit) const;
    template <class Visit>
    void forEachArabicReading(int at, Visit visit) const;
    void walkIndex(std::vector<Walk> walks);
    void walkChanges(std::vector<Walk> walks);
    [[nodiscard]] bool goOn(Walk &walk) const;
    [[nodiscard]] std::optional<EntityHit> hitOf(std::span<const End> readings);
    void collect(const End &end, const Written &written, QList<EntityCandidate> &found);
    void consider(const IndexedName &name, const Written &written, QList<EntityCandidate> &found);
    [[nodiscard]] Written writtenAt(const Walk &walk) const;
    [[nodiscard]] bool isSameName(const QString &name, const Written &written);

    const NameIndex *m_index;
    const NameChanges &m_changes;
    QStringView m_text;
    bool m_withDerived;
    NameTokens m_read;
    NameTokens m_nameRead;
    std::span<const NameToken> m_tokens;
    std::vector<End> m_ends;
    int m_free = 0; ///< the first word that no hit has taken
};

} // namespace nashra::language
