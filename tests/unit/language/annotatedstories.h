// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"
#include "language/entities/articlenames.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace nashra::language {

/// A stretch of a story and what it is: an entity's keys, or the kind of a name the registry has not.
struct StoryMark
{
    qsizetype unit = 0;
    qsizetype position = 0;
    qsizetype length = 0;
    QStringList what;         ///< any of them is right; "~" where it does not matter
    bool isAmbiguous = false; ///< stands for all of them at once
    QString title;            ///< of a name the registry has not; empty where none is told

    [[nodiscard]] bool isOpen() const { return what.contains(QStringLiteral("~")); }
    [[nodiscard]] bool overlaps(const StoryMark &other) const;
};

/// A story of tests/data/entities, whose README tells the format.
struct AnnotatedStory
{
    QString title;
    QList<ScannedUnit> units;
    QList<StoryMark> mentions;
    QList<StoryMark> candidates;
};

/// The entities of a registry of tests/data/entities; the key of an entity is its notes.
[[nodiscard]] QList<Entity> annotatedRegistry(const QString &file);
/// The entities of a pack of resources/packs (names alone); the key is the English house name in small letters.
[[nodiscard]] QList<Entity> packEntities(const QString &file);
[[nodiscard]] QList<AnnotatedStory> annotatedStories(const QString &file);

/// Counts what was found against what stories say. The Arabic article and the kashida before a mention make no
/// difference.
class StoryScore
{
public:
    /// Each difference is printed, as `label`.
    void add(const AnnotatedStory &story, const QList<StoryMark> &expected, const QList<StoryMark> &found,
             const QString &label);

    [[nodiscard]] double precision() const { return share(m_right, m_wrong); }
    [[nodiscard]] double recall() const { return share(m_right, m_missed); }
    [[nodiscard]] QString summary() const;

private:
    [[nodiscard]] static double share(int right, int other)
    {
        return right + other > 0 ? double(right) / (right + other) : 1;
    }

    int m_right = 0;
    int m_missed = 0;
    int m_wrong = 0;
    int m_undecided = 0; ///< of those missed: found, but with others beside what is right
    int m_titles = 0;
    int m_titlesRight = 0;
};

} // namespace nashra::language
