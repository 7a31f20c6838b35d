// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spelling/spellingchecker.h"

#include "language/spelling/americanspelling.h"
#include "language/spelling/fingerprint.h"
#include "language/spelling/lookupform.h"
#include "language/tokenizer/characterclass.h"

#include <algorithm>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

/// Articles of Arabic names in Latin letters, which no English dictionary has: "al-Dalwani", "ash-Sharif".
bool isNameParticle(QStringView part)
{
    constexpr std::array particles{"al"_L1, "el"_L1, "ul"_L1, "ad"_L1,  "an"_L1,  "ar"_L1,
                                   "as"_L1, "at"_L1, "az"_L1, "ash"_L1, "adh"_L1, "ath"_L1};
    return std::any_of(particles.begin(), particles.end(),
                       [&](QLatin1StringView particle) { return part.compare(particle, Qt::CaseInsensitive) == 0; });
}

/// Moves on to the first name that ends behind the word's begin, and says whether it reaches into the word.
bool isInName(const QList<EntityHit> &names, qsizetype &name, qsizetype position, qsizetype length)
{
    while (name < names.size() && names[name].position + names[name].length <= position)
        ++name;
    return name < names.size() && names[name].position < position + length;
}

bool isApostropheAt(QStringView text, qsizetype i)
{
    return i < text.size() && CharacterClasses::get().of(text[i].unicode()) & CharacterClasses::Apostrophe;
}

} // namespace

void SpellingChecker::setDictionary(Language language, std::unique_ptr<SpellingDictionary> dictionary)
{
    Desk &desk = m_desks[std::size_t(language)];
    const quint64 checksum = dictionary ? dictionary->checksum() : 0;
    desk.seed = fingerprint(&checksum, sizeof checksum, quint64(language));
    desk.dictionary = std::move(dictionary);
    desk.isMissed = false;
}

void SpellingChecker::setKnownWords(std::shared_ptr<const KnownWords> words)
{
    m_known = words ? std::move(words) : std::make_shared<KnownWords>();
}

QList<Language> SpellingChecker::missingLanguages() const
{
    QList<Language> missing;
    for (const Language language : {Language::English, Language::Arabic}) {
        if (m_desks[std::size_t(language)].isMissed)
            missing << language;
    }
    return missing;
}

bool SpellingChecker::isKnown(quint64 print, QStringView form, Language language) const
{
    if (m_known->isEmpty())
        return false;
    const quint64 knownPrint = fingerprint(&print, sizeof print, m_known->checksum());
    if (const auto verdict = m_verdicts.find(knownPrint))
        return *verdict;
    const bool isKnown = m_known->contains(form, language);
    m_verdicts.insert(knownPrint, isKnown);
    return isKnown;
}

bool SpellingChecker::isRightForm(QStringView text, qsizetype position, qsizetype length, const Desk &desk,
                                  Language language) const
{
    const quint64 print = wordFingerprint(text, position, length, desk.seed);
    auto verdict = m_verdicts.find(print);
    if (verdict.value_or(false))
        return true;
    const QStringView form = text.mid(position, length);
    if (!verdict) {
        verdict = desk.dictionary->isRight(form);
        m_verdicts.insert(print, *verdict);
    }
    return *verdict || isKnown(print, form, language);
}

bool SpellingChecker::isRight(QStringView text, const Word &word) const
{
    const Language language = languageOf(word.script);
    Desk &desk = m_desks[std::size_t(language)];
    if (!desk.dictionary) {
        desk.isMissed = true;
        return true;
    }
    if (word.isPlain && isRightForm(text, word.position, word.length, desk, language))
        return true;
    const QStringView written = text.mid(word.position, word.length);
    const auto isRightWritten = [&](QStringView part) {
        const QString form = lookupForm(part);
        return isRightForm(form, 0, form.size(), desk, language);
    };
    if (!word.isPlain && isRightWritten(written))
        return true;
    // "the Dalwanis' house"
    return word.script == WordScript::Latin && written.endsWith(u's') && isApostropheAt(text, word.end()) &&
           isRightWritten(written.chopped(1));
}

QString SpellingChecker::britishFormOf(const QString &written) const
{
    const Desk &desk = m_desks[std::size_t(Language::English)];
    constexpr quint64 isAmerican = 0x616D;
    const quint64 print = wordFingerprint(written, 0, written.size(), desk.seed ^ isAmerican);
    const auto verdict = m_verdicts.find(print);
    if (!desk.dictionary || !verdict.value_or(true))
        return {};
    const QStringList forms = britishFormsOf(written);
    const auto right =
        std::find_if(forms.begin(), forms.end(), [&](const QString &form) { return desk.dictionary->isRight(form); });
    if (!verdict)
        m_verdicts.insert(print, right != forms.end());
    return right == forms.end() ? QString() : *right;
}

Finding SpellingChecker::unknownWord(const QString &text, const Word &word) const
{
    Finding finding;
    finding.rule = u"spelling.unknown"_s;
    finding.position = word.position;
    finding.length = word.length;
    finding.arguments = {text.mid(word.position, word.length)};
    if (word.script != WordScript::Latin)
        return finding;
    // A spelling of the other side of the ocean is no mystery: it is said what it is.
    if (const QString british = britishFormOf(finding.arguments.first()); !british.isEmpty()) {
        finding.rule = u"spelling.american"_s;
        finding.arguments << british;
        finding.fixes << british;
    }
    return finding;
}

void SpellingChecker::checkCompound(const TextUnit &unit, const Word &word, qsizetype name,
                                    QList<Finding> &findings) const
{
    const QStringView compound = QStringView(unit.text).mid(word.position, word.length);
    QList<Finding> wrong;
    WordTokenizer parts(compound, WordTokenizer::Hyphens::Split);
    for (Word part; parts.next(part);) {
        const bool isLast = part.end() == compound.size();
        part.position += word.position;
        if (!part.isSpelt() || isInName(unit.names, name, part.position, part.length) || isRight(unit.text, part))
            continue;
        if (isLast || !isNameParticle(QStringView(unit.text).mid(part.position, part.length)))
            wrong << unknownWord(unit.text, part);
    }
    if (!wrong.isEmpty() && !isRight(unit.text, word))
        findings += wrong;
}

bool SpellingChecker::readNext(WordTokenizer &words, QStringView text, ReadWord &read) const
{
    if (!words.next(read.word))
        return false;
    const Word &word = read.word;
    if (!word.isPlain || word.isCompound || !word.isSpelt()) {
        read.print.reset();
        return true;
    }
    const Desk &desk = m_desks[std::size_t(languageOf(word.script))];
    read.print = wordFingerprint(text, word.position, word.length, desk.seed);
    m_verdicts.prefetch(*read.print);
    return true;
}

QList<Finding> SpellingChecker::checkUnit(const TextUnit &unit) const
{
    QList<Finding> findings;
    const QStringView text(unit.text);
    qsizetype name = 0;
    WordTokenizer words(text);
    // Words are read some at a time, then judged: by its turn, the verdict of each has come from memory.
    std::array<ReadWord, 16> read;
    std::size_t count = read.size();
    while (count == read.size()) {
        count = 0;
        while (count < read.size() && readNext(words, text, read[count]))
            ++count;
        for (std::size_t at = 0; at < count; ++at) {
            const auto &[word, print] = read[at];
            if (!word.isSpelt() || (print && m_verdicts.find(*print).value_or(false)))
                continue;
            if (word.isCompound)
                checkCompound(unit, word, name, findings);
            else if (!isInName(unit.names, name, word.position, word.length) && !isRight(text, word))
                findings << unknownWord(unit.text, word);
        }
    }
    return findings;
}

} // namespace nashra::language
