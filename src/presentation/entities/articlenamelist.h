// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"
#include "core/findings/finding.h"
#include "language/entities/entityhit.h"
#include "language/entities/namecandidates.h"

#include <algorithm>

namespace nashra::presentation {

class EntityRegistry;
class ProofingSession;

/// Where a mention stands in the article being edited; positions are UTF-16 units in the paragraph.
struct MentionPosition
{
    ParagraphId paragraph;
    int position = 0;
    int length = 0;

    bool operator==(const MentionPosition &) const = default;
};

/// How a person is introduced: plainly (there is no title to give), with the title, without the one there is, or with
/// one that is not theirs on the day.
enum class FirstMention { Plain, Titled, Untitled, Mistitled };

/// An entity of the registry as the article names it.
struct NamedEntity
{
    Entity entity;   ///< with its id and kind only until its value is here
    QString written; ///< the name it was found by first
    int count = 0;
    int laterInFull = 0; ///< mentions after the first that are not in a short form
    bool usesHouseName = true;
    bool isChosen = false; ///< somebody said that the name means this one
    FirstMention first = FirstMention::Plain;
    QStringList forms; ///< full names the article writes it by, each once
    QList<Finding> findings;

    bool operator==(const NamedEntity &) const = default;
};

/// A name that several entities go by, where the text does not tell which is meant.
struct AmbiguousName
{
    QString key; ///< language::choiceKey()
    QString written;
    QList<language::EntityCandidate> candidates; ///< likeliest first
    QList<MentionPosition> places;

    bool operator==(const AmbiguousName &) const = default;
};

/// What looks like a name that the registry has not.
struct UnknownName
{
    language::NameCandidate candidate; ///< as it is first written in full; its title, or else that of another place
    QList<MentionPosition> places;     ///< of its last name alone, too

    /// Where it is written as the candidate is.
    [[nodiscard]] MentionPosition place() const
    {
        const auto full = std::find_if(places.cbegin(), places.cend(),
                                       [this](const MentionPosition &each) { return each.length == candidate.length; });
        return full == places.cend() ? places.value(0) : *full;
    }

    bool operator==(const UnknownName &) const = default;
};

/// The names of an article, each in order of first mention; what is in the headline only is not counted.
struct ArticleNameList
{
    QList<NamedEntity> entities;
    QList<AmbiguousName> ambiguous;
    QList<UnknownName> unknown;

    bool operator==(const ArticleNameList &) const = default;
};

/// As the proofing session has read them last. Linear in the names of the article; the first 2,000 of each kind.
[[nodiscard]] ArticleNameList namesOf(const ProofingSession &proofing, const EntityRegistry &registry);

} // namespace nashra::presentation
