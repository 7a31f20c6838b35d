// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/quotes/attribution.h"

#include <QHash>

namespace nashra::language {

/// Somebody named in a body.
struct BodySpeaker
{
    qsizetype paragraph = 0; ///< index
    TextStretch place;
    std::optional<EntityId> entity;
};

/// What a text says about a quotation in it.
struct QuoteAttribution
{
    /// How near the quotation the words stand that say who speaks.
    enum class Nearness {
        None,      ///< nobody is said to speak
        Inherited, ///< the quotation begins a sentence behind one that was attributed
        Sentence,  ///< somewhere in its sentence
        Beside,    ///< right before or behind it
    };

    Nearness nearness = Nearness::None;
    std::optional<BodySpeaker> speaker;
    QString verb;
    bool isBuiltIn = false;      ///< words of the reporter lead into it without a pause
    bool isTitle = false;        ///< called by a word for a work or a name: film “…”, كتاب «…»
    bool isWholeSentence = true; ///< nothing of the reporter's stands in its sentence

    [[nodiscard]] bool isBetterThan(const QuoteAttribution &other) const
    {
        return nearness > other.nearness && (speaker || !other.speaker);
    }
};

/// Follows who speaks through a body, paragraph by paragraph, in order.
class SpeakerTracker
{
public:
    explicit SpeakerTracker(Language language)
        : m_language(language)
    {
    }

    /// One answer for each quotation, which are given with their marks in the order of the text. Linear in the text.
    [[nodiscard]] QList<QuoteAttribution> read(const QString &text, const QList<TextStretch> &quotations,
                                               const QList<KnownName> &names, qsizetype paragraph);

private:
    struct Said;
    struct Neighbours;

    void readSentence(const Prose &prose, ProseSentence sentence, const QList<KnownName> &names);
    [[nodiscard]] QuoteAttribution attributionOf(const Prose &prose, ProseSentence sentence, qsizetype quote,
                                                 Neighbours around, const QList<Said> &said) const;
    [[nodiscard]] QuoteAttribution inherited(const Prose &prose, ProseSentence sentence, qsizetype quote) const;
    void noteMentions(const Prose &prose, const QList<KnownName> &names);
    [[nodiscard]] BodySpeaker inParagraph(const NamedSpeaker &speaker) const
    {
        return {m_paragraph, speaker.place, speaker.entity};
    }

    Language m_language;
    qsizetype m_paragraph = 0;
    std::optional<BodySpeaker> m_current;         ///< who "he" would be
    std::optional<QuoteAttribution> m_last;       ///< of the quotation before, in the same paragraph
    std::optional<QuoteAttribution> m_lastOfBody; ///< of the last quotation of the paragraph before
    bool m_isAwaited = false;                     ///< the text before ended in "he said:"
    bool m_hasSpeakers = false;                   ///< somebody leads a sentence of the paragraph or speaks in it
    QHash<QString, int> m_surnames;               ///< last words of the full names so far
    QList<QuoteAttribution> m_answers;
};

} // namespace nashra::language
