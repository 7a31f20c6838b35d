// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/quotes/prose.h"

#include "core/base/textfold.h"
#include "language/quotes/quotemarks.h"
#include "language/quotes/speechverbs.h"

#include <QSet>

#include <algorithm>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTail = 9; ///< words of an attribution behind a quotation that ends in a stop

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Whether a sign between two letters belongs to the word: don't, al-Khatib, 3.5, U.S.
bool joinsWord(QStringView text, qsizetype at, qsizetype wordStart)
{
    if (at + 1 >= text.size() || !isWordUnit(text[at + 1]))
        return false;
    if (QStringView(u"'’-‑ʿ").contains(text[at]))
        return true;
    if (text[at] != u'.' && text[at] != u',')
        return false;
    const bool isInNumber = text[at - 1].isDigit() && text[at + 1].isDigit();
    const bool isInitials = text[at] == u'.' && text[at - 1].isUpper() && (at - 1 == wordStart || text[at - 2] == u'.');
    return isInNumber || isInitials;
}

bool isShortForm(const QString &key)
{
    static const QSet<QString> shortForms{u"mr"_s,  u"mrs"_s, u"ms"_s,  u"dr"_s,   u"st"_s,   u"gen"_s, u"lt"_s,
                                          u"col"_s, u"sgt"_s, u"maj"_s, u"capt"_s, u"prof"_s, u"sen"_s, u"rep"_s,
                                          u"gov"_s, u"vs"_s,  u"jr"_s,  u"sr"_s,   u"hon"_s};
    return (key.size() == 1 && key[0].isLetter()) || shortForms.contains(key);
}

QList<ProseToken> tokensOf(const QString &text, const QList<TextStretch> &quotations)
{
    QList<ProseToken> tokens;
    auto quotation = quotations.begin();
    for (qsizetype i = 0; i < text.size();) {
        if (quotation != quotations.end() && i == quotation->position) {
            tokens << ProseToken{ProseToken::Kind::Quote, *quotation, {}};
            i = (quotation++)->end();
            continue;
        }
        const qsizetype stop = quotation != quotations.end() ? quotation->position : text.size();
        const QStringView rest = QStringView(text).left(stop);
        const qsizetype start = i;
        while (i < stop && (isWordUnit(text[i]) || (i > start && joinsWord(rest, i, start))))
            ++i;
        if (i > start) {
            const QString key = textfold::strictKey(rest.mid(start, i - start));
            tokens << ProseToken{ProseToken::Kind::Word, {start, i - start}, key};
            continue;
        }
        if (!text[i].isSpace() || text[i] == u'\t')
            tokens << ProseToken{ProseToken::Kind::Sign, {i, 1}, text[i]};
        ++i;
    }
    return tokens;
}

/// Cuts tokens into sentences.
class Sentences
{
public:
    Sentences(const Prose &prose, Language language)
        : m_prose(prose)
        , m_isEnglish(language == Language::English)
    {
    }

    QList<ProseSentence> cut() const
    {
        QList<ProseSentence> sentences;
        qsizetype first = 0;
        for (qsizetype i = 0; i < m_prose.tokens.size(); ++i) {
            if (!endsAt(i) && i + 1 < m_prose.tokens.size())
                continue;
            sentences << ProseSentence{first, i + 1};
            first = i + 1;
        }
        return sentences;
    }

private:
    [[nodiscard]] bool endsAt(qsizetype i) const
    {
        const ProseToken &token = m_prose.tokens[i];
        if (token.isQuote())
            return endsAtQuote(i);
        if (token.isSign(u'!') || token.isSign(u'?') || token.isSign(u'؟') || token.isSign(u'…') || token.isSign(u'\t'))
            return true;
        if (!token.isSign(u'.'))
            return false;
        return i == 0 || !m_prose.tokens[i - 1].isWord() || !isShortForm(m_prose.tokens[i - 1].key);
    }

    /// A quotation that ends a sentence of its own ends the reporter's too, unless somebody is said to have said it.
    [[nodiscard]] bool endsAtQuote(qsizetype i) const
    {
        qsizetype last = m_prose.tokens[i].place.end() - 1;
        const qsizetype start = m_prose.tokens[i].place.position;
        while (last > start && (m_prose.text[last].isSpace() || quoteFamilyOf(m_prose.text[last])))
            --last;
        if (!QStringView(u".!?…؟").contains(m_prose.text[last]))
            return false;
        if (i + 1 >= m_prose.tokens.size() || m_prose.tokens[i + 1].isQuote())
            return true;
        if (!m_prose.tokens[i + 1].isWord())
            return false;
        const bool goesOn = m_isEnglish && !m_prose.isCapitalised(i + 1);
        return !goesOn && !isAttributionBehind(i, m_prose.text[last] == u'.');
    }

    /// "… hardship.” Putin added." and "“Why?” the minister asked reporters", but not "… hardship.” Putin added that".
    [[nodiscard]] bool isAttributionBehind(qsizetype quote, bool isBehindStop) const
    {
        if (!m_isEnglish)
            return false;
        const qsizetype end = std::min(m_prose.tokens.size(), quote + 1 + longestTail);
        for (qsizetype i = quote + 1; i < end && m_prose.tokens[i].isWord(); ++i) {
            if (englishSpeechVerb(m_prose.tokens[i].key) != SpeechVerb::Verb)
                continue;
            const ProseToken *next = i + 1 < m_prose.tokens.size() ? &m_prose.tokens[i + 1] : nullptr;
            if (!next || next->isSign(u'.') || (next->isSign(u',') && isBehindStop))
                return true;
            return !isBehindStop && !next->isQuote() && !next->isSign(u':') && next->key != "that"_L1;
        }
        return false;
    }

    const Prose &m_prose;
    bool m_isEnglish;
};

} // namespace

Prose readProse(const QString &text, const QList<TextStretch> &quotations, Language language)
{
    Prose prose{text, tokensOf(text, quotations), {}};
    prose.sentences = Sentences(prose, language).cut();
    return prose;
}

} // namespace nashra::language
