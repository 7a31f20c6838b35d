// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spelling/editcosts.h"

#include <QStringList>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

constexpr int sameLetter = 3; ///< in another case, or as another keyboard has it
constexpr int leftOutCapital = 30;
constexpr int sameButAccent = 20;
constexpr int confused = 35;     ///< as one writes who is unsure
constexpr int confusedMost = 28; ///< at the end of a word, where many never tell them apart
constexpr int soundsAlike = 70;  ///< as one writes by ear
constexpr int besides = 75;      ///< on the keyboard
constexpr int leftOut = 75;      ///< a letter: the commonest slip of the finger
// Roots of three letters are near to everything: there a finger's slip says less than what is confused.
constexpr int besidesInArabic = 85;
constexpr int leftOutInArabic = 90;
constexpr int doubled = 55;
constexpr int leftOutEasily = 45; ///< hamza at the end of a word, an apostrophe

constexpr char16_t capital(char16_t small)
{
    return char16_t(small - (u'a' - u'A'));
}

} // namespace

const EditCosts &EditCosts::of(Language language)
{
    static const EditCosts english(Language::English);
    static const EditCosts arabic(Language::Arabic);
    return language == Language::Arabic ? arabic : english;
}

EditCosts::EditCosts(Language language)
    : m_language(language)
    , m_page(language == Language::Arabic ? 0x06 : 0x00)
{
    m_costs.fill(any);
    if (language == Language::Arabic) {
        // The Arabic keyboard of PCs; لا stands on one key as two letters and is left out.
        setNeighbours({u"ضصثقفغعهخحجد"_s, u"شسيبلاتنمكط"_s, u"ئءؤر ىةوزظ"_s}, besidesInArabic);
        for (const QString &group : {u"تط"_s, u"سص"_s, u"ثس"_s, u"ذز"_s, u"دض"_s, u"قك"_s, u"غق"_s, u"حه"_s, u"عأ"_s,
                                     u"ثت"_s, u"دذ"_s, u"زر"_s, u"صض"_s, u"طظ"_s, u"عغ"_s, u"جحخ"_s, u"فق"_s})
            setEqual(group, soundsAlike);
        for (const QString &group : {u"اأإآٱ"_s, u"ةهت"_s, u"ىيئ"_s, u"وؤ"_s, u"ءئؤأ"_s, u"ضظ"_s, u"ىا"_s, u"ظذ"_s})
            setEqual(group, confused);
        setEqual(u"ةه"_s, confusedMost);
        setEqual(u"ىي"_s, confusedMost);
        setEqual(u"يی"_s, sameLetter);
        setEqual(u"ىی"_s, sameLetter);
        setEqual(u"كک"_s, sameLetter);
        return;
    }
    setNeighbours({u"qwertyuiop"_s, u"asdfghjkl"_s, u"zxcvbnm"_s}, besides);
    for (const QString &group :
         {u"aeiouy"_s, u"cks"_s, u"sz"_s, u"cq"_s, u"kq"_s, u"fv"_s, u"gj"_s, u"dt"_s, u"bp"_s, u"mn"_s, u"xz"_s})
        setEqual(group, soundsAlike);
    for (char16_t c = u'\u00E0'; c <= u'\u00FF'; ++c)
        set(QString(QChar(c)).normalized(QString::NormalizationForm_D)[0], c, sameButAccent);
    // Costs were given for small letters. A capital for a small letter is a sentence's begin; a name's capital left out
    // is likelier than another word, but a word in small letters is likelier than a name.
    for (char16_t a = u'a'; a <= u'z'; ++a) {
        for (char16_t b = u'a'; b <= u'z'; ++b) {
            const int cost = substitution(a, b);
            setOneWay(capital(a), capital(b), cost);
            setOneWay(capital(a), b, cost + sameLetter);
            setOneWay(a, capital(b), cost + leftOutCapital);
        }
    }
}

void EditCosts::setOneWay(char16_t typed, char16_t meant, int cost)
{
    m_costs[std::size_t(typed & 0xFF) << 8 | (meant & 0xFF)] = quint8(cost);
}

void EditCosts::set(QChar a, QChar b, int cost)
{
    if (a == b || a.unicode() >> 8 != m_page || b.unicode() >> 8 != m_page)
        return;
    setOneWay(a.unicode(), b.unicode(), cost);
    setOneWay(b.unicode(), a.unicode(), cost);
}

void EditCosts::setEqual(QStringView letters, int cost)
{
    for (const QChar a : letters) {
        for (const QChar b : letters)
            set(a, b, cost);
    }
}

void EditCosts::setNeighbours(const QStringList &rows, int cost)
{
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (qsizetype i = 0; i < rows[row].size(); ++i) {
            if (i > 0)
                set(rows[row][i], rows[row][i - 1], cost);
            // A key touches two of the row below.
            for (const qsizetype below : {i - 1, i}) {
                if (row + 1 < rows.size() && below >= 0 && below < rows[row + 1].size())
                    set(rows[row][i], rows[row + 1][below], cost);
            }
        }
    }
}

int EditCosts::missing(char16_t letter, char16_t before) const
{
    if (letter == before)
        return doubled;
    const int usual = m_language == Language::Arabic ? leftOutInArabic : leftOut;
    return letter == u'ء' || letter == u'\'' || letter == u'-' ? leftOutEasily : usual;
}

int EditCosts::extra(char16_t letter, char16_t before) const
{
    if (letter == before)
        return doubled;
    return letter == u'ء' || letter == u'\'' || letter == u'-' ? leftOutEasily : any;
}

} // namespace nashra::language
