// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/namecandidates.h"

#include "language/entities/arabiccandidates.h"
#include "language/entities/latincandidates.h"
#include "language/entities/nametokens.h"
#include "language/entities/namewords.h"
#include "language/spelling/arabicclitics.h"

#include <algorithm>
#include <optional>

namespace nashra::language {

namespace {

using namespace Qt::StringLiterals;

/// "his Russian counterpart", "نظيره الروسي": a title that only says whose office it is like.
struct Counterpart
{
    bool isMeant = false;
    bool isFeminine = false; ///< in Arabic
};

Counterpart counterpartIn(const QString &title)
{
    for (const QString &word : title.split(u' ')) {
        if (word.compare("counterpart"_L1, Qt::CaseInsensitive) == 0)
            return {true, false};
        // With و or ل before it and the one it is compared with behind it.
        const qsizetype at = word.indexOf(u"نظير");
        if (at == 0 || at == 1)
            return {true, word.mid(at).startsWith(u"نظيرت")};
    }
    return {};
}

/// "للرئيس" is the title "الرئيس" with a particle, which is no part of it.
QString withoutParticles(const QString &title)
{
    const QString first = title.section(u' ', 0, 0);
    const QString rest = title.sliced(first.size());
    QString whole = title;
    // "للرئيس" is "الرئيس" before it is "رئيس": titles first, roles of something only where none is there.
    const auto isOf = [&](WordKind kind, QStringView word, size_t longest) {
        whole = word.toString() + rest;
        NameTokens tokens;
        tokens.read(whole);
        for (size_t size = std::min(longest, tokens.tokens().size()); size > 0; --size) {
            if (NameWords::of(Language::Arabic).has(kind, tokens.tokens().first(size)))
                return true;
        }
        return false;
    };
    const auto isTitle = [&](QStringView word) { return isOf(WordKind::PersonTitle, word, NameWords::longestPhrase); };
    const auto isRole = [&](QStringView word) { return isOf(WordKind::RoleAfter, word, 1); };
    return arabicclitics::anyStem(first, isTitle) || arabicclitics::anyStem(first, isRole) ? whole : title;
}

/// The office as a man or a woman holds it: "الأمين العام", "الأمينة العامة", but "وزيرة الدفاع".
QString inGender(const QString &title, bool isFeminine)
{
    constexpr QStringView article = u"ال";
    QStringList words = title.split(u' ');
    const bool isWithAdjective = words.size() > 1 && words[0].startsWith(article) && words[1].startsWith(article);
    for (qsizetype i = 0; i < (isWithAdjective ? 2 : 1); ++i) {
        const bool hasMarker = words[i].endsWith(u'ة');
        if (isFeminine && !hasMarker)
            words[i] += u'ة';
        else if (!isFeminine && hasMarker)
            words[i].chop(1);
    }
    return words.join(u' ');
}

/// "X Y, an engineer by training" and "X Y, who …" say what somebody is, and no title; "the head of" is "head of".
QString withoutEnglishArticle(const QString &title)
{
    const QString first = title.section(u' ', 0, 0).toLower();
    if (first == "a"_L1 || first == "an"_L1 || first == "who"_L1 || first == "whose"_L1 || first == "aged"_L1)
        return {};
    return first == "the"_L1 ? title.section(u' ', 1) : title;
}

/// Titles as they stand by themselves; a counterpart holds the office of whoever was named before, which is not the
/// text's to tell where that one is in the registry.
void settleTitles(QList<NameCandidate> &found, const QList<EntityHit> &known)
{
    const NameCandidate *before = nullptr; // the new person named last
    int knownBefore = -1;                  // where a known one was named last
    auto hit = known.cbegin();
    for (NameCandidate &candidate : found) {
        for (; hit != known.cend() && hit->position < candidate.position; ++hit) {
            if (hit->kind == EntityKind::Person)
                knownBefore = hit->position;
        }
        candidate.title = candidate.title.isRightToLeft() ? withoutParticles(candidate.title)
                                                          : withoutEnglishArticle(candidate.title);
        if (const Counterpart counterpart = counterpartIn(candidate.title); counterpart.isMeant) {
            candidate.title = before && before->position > knownBefore ? before->title : QString();
            if (candidate.title.isRightToLeft())
                candidate.title = inGender(candidate.title, counterpart.isFeminine);
        }
        if (candidate.kind == EntityKind::Person)
            before = &candidate;
    }
}

} // namespace

QList<NameCandidate> findNameCandidates(const QString &text, const QList<EntityHit> &known)
{
    const CandidateText read(text, known);
    const UnitWords &words = read.words();
    const LatinCandidates latin(read);
    const ArabicCandidates arabic(read);
    QList<NameCandidate> found;
    for (int word = 0; word < words.count();) {
        const bool isRun = latin.isCapitalWord(word);
        const int end = isRun ? latin.endOfRun(word) : word + 1;
        std::optional<NameGuess> guess;
        if (isRun)
            guess = latin.guess(word, end);
        else if (words.at(word).isArabic && read.isFree(word))
            guess = arabic.guess(word);
        if (guess) {
            const QString name = read.written(guess->from, guess->to, guess->particles);
            found << NameCandidate{words.position(guess->from, guess->particles), int(name.size()), guess->kind, name,
                                   read.written(guess->titleFrom, guess->titleTo)};
        }
        word = guess ? std::max(guess->to, end) : end;
    }
    settleTitles(found, known);
    return found;
}

} // namespace nashra::language
