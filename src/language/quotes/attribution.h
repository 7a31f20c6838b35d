// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"
#include "language/quotes/prose.h"
#include "language/quotes/speechverbs.h"

#include <optional>

namespace nashra::language {

/// A name of the registry in a paragraph.
struct KnownName
{
    TextStretch place;
    EntityId entity;
    EntityKind kind = EntityKind::Person;
};

/// Who is named: a stretch of the paragraph, and the entity where the registry has it.
struct NamedSpeaker
{
    TextStretch place;
    std::optional<EntityId> entity;
};

/// A place of the text that says who speaks.
struct Attribution
{
    qsizetype verb = 0; ///< token
    SpeechVerb kind = SpeechVerb::Verb;
    std::optional<NamedSpeaker> speaker; ///< null where it is left to what went before: "he said", "وأضاف:"
};

/// The names of the registry that lie in a stretch, in the order of the text. Names are given in that order.
[[nodiscard]] QList<KnownName> namesIn(const QList<KnownName> &names, TextStretch stretch);

/// The attributions of a sentence in its order. Pure; linear in the sentence.
[[nodiscard]] QList<Attribution> englishAttributions(const Prose &prose, ProseSentence sentence,
                                                     const QList<KnownName> &names);
[[nodiscard]] QList<Attribution> arabicAttributions(const Prose &prose, ProseSentence sentence,
                                                    const QList<KnownName> &names);

/// The person an English or Arabic sentence begins with, whom "he" in it or behind it would mean; null where there is
/// none. Without a registry, Arabic gives none.
[[nodiscard]] std::optional<NamedSpeaker> leadingPerson(const Prose &prose, ProseSentence sentence,
                                                        const QList<KnownName> &names, Language language);

} // namespace nashra::language
