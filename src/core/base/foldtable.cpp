// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/foldtable.h"

#include <memory>
#include <optional>

namespace nashra::textfold {

namespace {

bool isDropped(char32_t c)
{
    const bool isIgnorable = c == 0 || c == 0x00AD || c == 0x0640 || c == 0x061C || c == 0xFEFF ||
                             (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
                             (c >= 0x2060 && c <= 0x2069);
    const bool isKoranicSign = c >= 0x06D6 && c <= 0x06ED;
    // The free-standing forms of tashkeel, which Unicode spells as a blank and a mark.
    const bool isFreeTashkeel = c >= 0xFE70 && c <= 0xFE7F && c != 0xFE73;
    return isIgnorable || isKoranicSign || isFreeTashkeel || QChar::category(c) == QChar::Mark_NonSpacing;
}

/// Letters and signs that Unicode's own mappings do not unify, or unify in another way than search wants.
std::optional<char16_t> unified(char16_t c)
{
    switch (c) {
    case u'آ':
    case u'أ':
    case u'إ':
    case u'ٱ':
    case u'ٲ':
    case u'ٳ':
        return u'ا';
    case u'ى':
    case u'ی':
        return u'ي';
    case u'ک':
    case u'ڪ':
        return u'ك';
    // Decomposing would part these from their hamza, which only the loose key does.
    case u'ؤ':
    case u'ئ':
        return c;
    case u'،':
    case u'٬':
        return u',';
    case u'؛':
        return u';';
    case u'؟':
        return u'?';
    case u'٪':
        return u'%';
    case u'٫':
    case u'۔':
        return u'.';
    case u'«':
    case u'»':
    case u'“':
    case u'”':
    case u'„':
    case u'‟':
        return u'"';
    case u'‘':
    case u'’':
    case u'‚':
    case u'‛':
    case u'‹':
    case u'›':
    case u'ʹ':
    case u'ʻ':
    case u'ʼ':
    case u'ʾ':
    case u'ʿ':
    case u'′':
        return u'\'';
    case u'‐':
    case u'‑':
    case u'‒':
    case u'–':
    case u'—':
    case u'―':
    case u'−':
        return u'-';
    default:
        return std::nullopt;
    }
}

/// False for the many characters that are their own key: no case, no decomposition, no rule.
bool mayChange(char16_t c)
{
    constexpr char16_t firstHangul = 0xAC00;
    constexpr char16_t lastHangul = 0xD7A3;
    if (QChar::isSurrogate(c) || (c >= firstHangul && c <= lastHangul))
        return false;
    const QChar::Category category = QChar::category(char32_t(c));
    const bool hasCase = category == QChar::Letter_Uppercase || category == QChar::Letter_Lowercase ||
                         category == QChar::Letter_Titlecase;
    return hasCase || isDropped(c) || unified(c) || QChar::isDigit(char32_t(c)) ||
           QChar::decompositionTag(char32_t(c)) != QChar::NoDecomposition;
}

QString folded(const QString &character);

/// The fold of each unit of a spelling that differs from the character it came from.
QString foldedUnits(const QString &spelling)
{
    QString key;
    for (qsizetype i = 0; i < spelling.size(); ++i) {
        const bool isPair = spelling[i].isHighSurrogate() && i + 1 < spelling.size();
        key += folded(spelling.mid(i, isPair ? 2 : 1));
        i += isPair ? 1 : 0;
    }
    return key;
}

/// The key of one character, by Unicode's composed spelling first: that keeps a hamza on its seat.
QString folded(const QString &character)
{
    const bool isPair = character.size() == 2;
    const char32_t ucs4 = isPair ? QChar::surrogateToUcs4(character[0], character[1]) : character[0].unicode();
    if (isDropped(ucs4))
        return {};
    if (const auto to = isPair ? std::nullopt : unified(char16_t(ucs4)))
        return QString(QChar(*to));
    // Qt's case folding is letter by letter, so it leaves the one letter that folds to two.
    if (ucs4 == U'ß' || ucs4 == U'ẞ')
        return QStringLiteral("ss");
    if (QChar::isDigit(ucs4))
        return QString(QChar(char16_t(u'0' + QChar::digitValue(ucs4))));
    const QString composed = character.normalized(QString::NormalizationForm_KC);
    if (composed != character)
        return foldedUnits(composed);
    const QString decomposed = character.normalized(QString::NormalizationForm_KD).toCaseFolded();
    return decomposed == character ? character : foldedUnits(decomposed);
}

} // namespace

FoldTable::FoldTable()
{
    for (size_t i = 0; i < m_units.size(); ++i) {
        const auto c = char16_t(i);
        if (c != several && !mayChange(c)) {
            m_units[i] = c;
            continue;
        }
        const QString key = folded(QString(QChar(c)));
        if (key.isEmpty()) {
            m_units[i] = dropped;
        } else if (key.size() == 1 && key[0].unicode() != several) {
            m_units[i] = key[0].unicode();
        } else {
            m_units[i] = several;
            m_expansions.insert(c, key);
        }
    }
}

const FoldTable &FoldTable::get()
{
    static const std::unique_ptr<const FoldTable> folds(new FoldTable);
    return *folds;
}

QString FoldTable::foldedPair(char32_t ucs4)
{
    return folded(QString::fromUcs4(&ucs4, 1));
}

} // namespace nashra::textfold
