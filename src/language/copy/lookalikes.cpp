// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/lookalikes.h"

#include "core/base/textfold.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

/// The Latin letter that a Cyrillic or Greek one cannot be told from by eye; null where there is none.
QChar latinTwin(QChar c)
{
    static const QHash<QChar, QChar> twins = [] {
        const QStringView foreign = u"АВЕКМНОРСТУХІЈЅасеорухіјѕһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧονικ";
        const QStringView latin = u"ABEKMHOPCTYXIJSaceopyxijshdqwABEZHIKMNOPTYXovik";
        QHash<QChar, QChar> pairs;
        for (qsizetype i = 0; i < foreign.size(); ++i)
            pairs.insert(foreign[i], latin[i]);
        return pairs;
    }();
    return twins.value(c);
}

bool isPresentationForm(QChar c)
{
    const char16_t unit = c.unicode();
    // Signs such as ﷺ and ﷲ are meant as they are.
    return (unit >= 0xFB50 && unit <= 0xFDCF) || (unit >= 0xFE70 && unit <= 0xFEFC) ||
           (unit >= 0xFB00 && unit <= 0xFB06) || (unit >= 0xFF01 && unit <= 0xFF5E);
}

/// The Arabic letter for a Persian or Urdu form of it; null where there is none.
QChar arabicTwin(QChar c)
{
    switch (c.unicode()) {
    case 0x06A9:
        return u'ك';
    case 0x06AA:
        return u'ك';
    case 0x06CC:
        return u'ي';
    case 0x06D2:
        return u'ي';
    case 0x06C1:
    case 0x06BE:
    case 0x06D5:
        return u'ه';
    case 0x06C3:
        return u'ة';
    default:
        return {};
    }
}

/// Letters that no Arabic word has, so that the word is meant to be foreign.
bool isForeignLetter(QChar c)
{
    return QStringView(u"پچژگٹڈڑںۆێ").contains(c);
}

/// ی at the end of a word stands for ي or ى; these words have ى.
bool endsInAlef(const QString &word)
{
    static const QSet<QString> words{u"علي"_s,   u"الي"_s,    u"حتي"_s,      u"متي"_s,    u"لدي"_s,    u"مدي"_s,
                                     u"سوي"_s,   u"مستشفي"_s, u"المستشفي"_s, u"مبني"_s,   u"المبني"_s, u"مستوي"_s,
                                     u"كبري"_s,  u"الكبري"_s, u"اخري"_s,     u"الاخري"_s, u"احدي"_s,   u"معني"_s,
                                     u"منتدي"_s, u"ملتقي"_s,  u"قري"_s,      u"ذكري"_s,   u"جرحي"_s,   u"مرضي"_s,
                                     u"قتلي"_s,  u"يبقي"_s,   u"تولي"_s,     u"التقي"_s,  u"اعلي"_s,   u"الاعلي"_s,
                                     u"اولي"_s,  u"الاولي"_s, u"انثي"_s,     u"موسي"_s,   u"عيسي"_s};
    QString key = textfold::strictKey(word);
    return words.contains(key) || ((key.startsWith(u'و') || key.startsWith(u'ف')) && words.contains(key.mid(1)));
}

WordFault formFault(QStringView word)
{
    WordFault fault{WordFault::Kind::Form, {}, {}};
    QString plain;
    for (const QChar c : word) {
        plain += isPresentationForm(c) ? QString(c).normalized(QString::NormalizationForm_KC) : QString(c);
        if (isPresentationForm(c) && !fault.letters.contains(c))
            fault.letters += c;
    }
    fault.fixes << plain.normalized(QString::NormalizationForm_C);
    return fault;
}

WordFault persianFault(QStringView word)
{
    WordFault fault;
    if (std::any_of(word.begin(), word.end(), isForeignLetter))
        return fault;
    QString plain;
    for (const QChar c : word) {
        const QChar twin = arabicTwin(c);
        plain += twin.isNull() ? c : twin;
        if (!twin.isNull() && !fault.letters.contains(c))
            fault.letters += c;
    }
    if (fault.letters.isEmpty())
        return fault;
    fault.kind = WordFault::Kind::Persian;
    fault.fixes << plain;
    if (word.back() == QChar(0x06CC)) {
        const QString withAlef = plain.chopped(1) + u'ى';
        endsInAlef(plain) ? fault.fixes.prepend(withAlef) : fault.fixes.append(withAlef);
    }
    return fault;
}

WordFault homoglyphFault(QStringView word)
{
    qsizetype latin = 0;
    qsizetype foreign = 0;
    WordFault fault{WordFault::Kind::Homoglyph, {}, {}};
    QString plain;
    for (const QChar c : word) {
        const QChar::Script script = c.script();
        latin += script == QChar::Script_Latin;
        const QChar twin = latinTwin(c);
        plain += twin.isNull() ? c : twin;
        if (script != QChar::Script_Cyrillic && script != QChar::Script_Greek)
            continue;
        // A letter that looks like no Latin one is meant: μTorrent, a Russian word.
        if (twin.isNull())
            return {};
        ++foreign;
        if (!fault.letters.contains(c))
            fault.letters += c;
    }
    if (foreign == 0 || latin == 0)
        return {};
    fault.fixes << plain;
    return fault;
}

/// A Latin letter between two Arabic ones; "الـBBC" has its Latin at the end.
WordFault latinInsideArabic(QStringView word)
{
    const auto isArabic = [](QChar c) { return c.script() == QChar::Script_Arabic && c.isLetter(); };
    const auto first = std::find_if(word.begin(), word.end(), isArabic);
    const auto last = std::find_if(word.rbegin(), word.rend(), isArabic);
    if (first == word.end())
        return {};
    WordFault fault{WordFault::Kind::Homoglyph, {}, {}};
    QString plain = word.toString();
    bool isClear = true;
    for (qsizetype i = first - word.begin(); i < word.rend() - last; ++i) {
        if (word[i].script() != QChar::Script_Latin)
            continue;
        if (!fault.letters.contains(word[i]))
            fault.letters += word[i];
        const bool looksLikeAlef = word[i] == u'l' || word[i] == u'I';
        isClear = isClear && looksLikeAlef;
        plain[i] = u'ا';
    }
    if (fault.letters.isEmpty())
        return {};
    if (isClear)
        fault.fixes << plain;
    return fault;
}

} // namespace

WordFault faultOf(QStringView word, Language language)
{
    if (std::any_of(word.begin(), word.end(), isPresentationForm))
        return formFault(word);
    if (WordFault fault = homoglyphFault(word); fault.kind != WordFault::Kind::None)
        return fault;
    if (WordFault fault = latinInsideArabic(word); fault.kind != WordFault::Kind::None)
        return fault;
    return language == Language::Arabic ? persianFault(word) : WordFault{};
}

} // namespace nashra::language
