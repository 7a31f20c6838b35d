// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/entities/entityhit.h"
#include "language/entities/namechanges.h"
#include "language/entities/nameindex.h"
#include "language/entities/nametokens.h"

#include <QVarLengthArray>

#include <vector>

namespace nashra::language {

/// Reads texts for the names of an index and of the changes since, level by level: every place where a name may begin
/// goes one word on at a time, so that the table's lines are asked for long before they are needed. Keeps its memory
/// from one text to the next; one thread at a time.
class NameScan
{
public:
    /// The longest names from left to right; hits never overlap. The index may be null.
    [[nodiscard]] QList<EntityHit> run(const NameIndex *index, const NameChanges &changes, QStringView text,
                                       bool withDerived);

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
    using Candidates = QVarLengthArray<EntityCandidate, 2>;

    template <class Visit>
    void forEachReading(int at, Visit visit) const;
    template <class Visit>
    void forEachArabicReading(int at, Visit visit) const;
    void begin();
    [[nodiscard]] bool mayEnd(const Walk &walk, NameIndex::Node node) const;
    void walkIndex();
    void walkChanges();
    [[nodiscard]] bool goOn(Walk &walk) const;
    static void keepMarked(QStringView text, Candidates &found);
    [[nodiscard]] bool isBehindArticle(const Walk &walk) const;
    [[nodiscard]] int withArticle(const Walk &walk, const QString &name, int position) const;
    [[nodiscard]] bool appendHit(std::span<const End> readings, QList<EntityHit> &hits);
    void collect(const End &end, const Written &written, Candidates &found);
    void consider(const IndexedName &name, const Written &written, Candidates &found);
    [[nodiscard]] Written writtenAt(const Walk &walk) const;
    [[nodiscard]] bool isSameName(const QString &name, const Written &written);

    const NameIndex *m_index = nullptr;
    const NameChanges *m_changes = nullptr;
    QStringView m_text;
    bool m_withDerived = false;
    NameTokens m_read;
    NameTokens m_nameRead;
    std::span<const NameToken> m_tokens;
    std::vector<Walk> m_inIndex;
    std::vector<Walk> m_inChanges;
    std::vector<End> m_ends;
    int m_free = 0; ///< the first word that no hit has taken
};

} // namespace nashra::language
