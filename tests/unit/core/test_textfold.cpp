// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/textfold.h"

#include <QTest>

using namespace Qt::StringLiterals;
namespace textfold = nashra::textfold;

class TestTextFold : public QObject
{
    Q_OBJECT

private slots:
    void the_strict_key_unifies_spellings_data();
    void the_strict_key_unifies_spellings();
    void the_loose_key_forgives_more_data();
    void the_loose_key_forgives_more();
    void folding_a_key_again_changes_nothing();
    void every_digit_family_becomes_ascii();
    void every_lam_alef_ligature_becomes_two_letters();
    void characters_outside_the_table_are_folded_too();
    void composed_and_decomposed_text_have_the_same_key();
    void tokens_are_runs_of_letters_and_digits_data();
    void tokens_are_runs_of_letters_and_digits();
    void search_text_is_loose_tokens_joined_by_blanks();
    void keyed_tokens_know_their_place_data();
    void keyed_tokens_know_their_place();
    void keyed_text_agrees_with_key_and_tokens();
    void long_expansions_fit();
};

void TestTextFold::the_strict_key_unifies_spellings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");

    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("case") << u"Harbour NEWS"_s << u"harbour news"_s;
    QTest::newRow("accents") << u"Élysée Çankaya Ångström"_s << u"elysee cankaya angstrom"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("Turkish capital i") << u"İzmir"_s << u"izmir"_s;
    QTest::newRow("Latin ligature") << u"oﬃce"_s << u"office"_s;
    QTest::newRow("full width") << u"ＡＢＣ１２３"_s << u"abc123"_s;
    QTest::newRow("Greek final sigma") << u"Σίσυφος"_s << u"σισυφοσ"_s;
    QTest::newRow("tashkeel") << u"كِتَابٌ مُحَمَّدٍ"_s << u"كتاب محمد"_s;
    QTest::newRow("dagger alef and Koranic marks") << u"هٰذا ۖ قول ۞"_s << u"هذا  قول "_s;
    QTest::newRow("free-standing tashkeel") << QString(QChar(0xFE70)) + QChar(0xFE77) + u"ا"_s << u"ا"_s;
    QTest::newRow("tatweel") << u"بـــيـان"_s << u"بيان"_s;
    QTest::newRow("alef forms") << u"أحمد إلى آخر ٱلله"_s << u"احمد الي اخر الله"_s;
    QTest::newRow("alef maqsura") << u"مصطفى"_s << u"مصطفي"_s;
    QTest::newRow("Persian yeh and kaf") << u"تکریت یک"_s << u"تكريت يك"_s;
    QTest::newRow("presentation forms") << u"ﻣﺤﻤﺪ"_s << u"محمد"_s;
    QTest::newRow("Persian presentation forms") << u"ﮐﯿ"_s << u"كي"_s;
    QTest::newRow("the word ligature") << u"ﷲ"_s << u"الله"_s;
    QTest::newRow("hamza seats stay") << u"مسؤول مسئول سماء"_s << u"مسؤول مسئول سماء"_s;
    QTest::newRow("hamza seats in presentation forms") << u"ﺅ ﺋ"_s << u"ؤ ئ"_s;
    QTest::newRow("teh marbuta stays") << u"مدينة"_s << u"مدينة"_s;
    QTest::newRow("combining hamza on alef") << u"ا\u0654ب ا\u0655لى"_s << u"اب الي"_s;
    QTest::newRow("combining hamza on waw") << u"مسو\u0654ول"_s << u"مسؤول"_s;
    QTest::newRow("combining hamza after a vowel mark") << u"و\u064E\u0654"_s << u"ؤ"_s;
    QTest::newRow("combining hamza on yeh without dots") << u"ى\u0654"_s << u"ئ"_s;
    QTest::newRow("combining hamza on nothing") << u"\u0654و"_s << u"و"_s;
    QTest::newRow("combining hamza on tatweel") << u"و\u0640\u0654"_s << u"و"_s;
    QTest::newRow("bidi controls and joiners") << u"a\u200Fb\u202Bc\u2066d\u2069\u200Ce\uFEFF\u061Cf"_s << u"abcdef"_s;
    QTest::newRow("soft hyphen") << u"har\u00ADbour"_s << u"harbour"_s;
    QTest::newRow("punctuation") << u"، ؛ ؟ ٪ ٫ ٬ « » “ ” ‘ ’ – —"_s << u", ; ? % . , \" \" \" \" ' ' - -"_s;
    QTest::newRow("transliteration signs") << u"Sanaʿa Qurʾan"_s << u"sana'a qur'an"_s;
    QTest::newRow("ellipsis") << u"…"_s << u"..."_s;
    QTest::newRow("no-break blank") << u"a\u00A0b"_s << u"a b"_s;
    QTest::newRow("Hangul stays") << u"서울"_s << u"서울"_s;
    QTest::newRow("lone surrogate stays") << QString(QChar(0xD800)) << QString(QChar(0xD800));
}

void TestTextFold::the_strict_key_unifies_spellings()
{
    QFETCH(QString, text);
    QTEST(textfold::strictKey(text), "key");
}

void TestTextFold::the_loose_key_forgives_more_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");

    QTest::newRow("teh marbuta") << u"مدينة"_s << u"مدينه"_s;
    QTest::newRow("hamza seats") << u"مسؤول مسئول"_s << u"مسوول مسيول"_s;
    QTest::newRow("free hamza") << u"سماء ماء"_s << u"سما ما"_s;
    QTest::newRow("English") << u"Harbour’s"_s << u"harbour's"_s;
}

void TestTextFold::the_loose_key_forgives_more()
{
    QFETCH(QString, text);
    QTEST(textfold::looseKey(text), "key");
}

void TestTextFold::folding_a_key_again_changes_nothing()
{
    for (int c = 1; c <= 0xFFFF; ++c) {
        const QString key = textfold::strictKey(QString(QChar(char16_t(c))));
        if (textfold::strictKey(key) != key)
            QFAIL(qPrintable(u"U+%1 folds to %2, which folds on"_s.arg(c, 4, 16).arg(key)));
    }
}

void TestTextFold::every_digit_family_becomes_ascii()
{
    QCOMPARE(textfold::strictKey(u"٠١٢٣٤٥٦٧٨٩"), u"0123456789"_s);
    QCOMPARE(textfold::strictKey(u"۰۱۲۳۴۵۶۷۸۹"), u"0123456789"_s);
    QCOMPARE(textfold::strictKey(u"०१२"), u"012"_s);
    for (int c = 0; c <= 0xFFFF; ++c) {
        if (!QChar::isDigit(char32_t(c)))
            continue;
        const QString key = textfold::strictKey(QString(QChar(char16_t(c))));
        QCOMPARE(key, QString::number(QChar::digitValue(char32_t(c))));
    }
}

void TestTextFold::every_lam_alef_ligature_becomes_two_letters()
{
    for (char16_t c = 0xFEF5; c <= 0xFEFC; ++c)
        QCOMPARE(textfold::strictKey(QString(QChar(c))), u"لا"_s);
}

void TestTextFold::characters_outside_the_table_are_folded_too()
{
    QCOMPARE(textfold::strictKey(u"𝐍𝐞𝐰𝐬 𝟐𝟒"), u"news 24"_s);
    QCOMPARE(textfold::strictKey(u"𞸀𞸁"), u"اب"_s);
    QCOMPARE(textfold::strictKey(u"𐐀"), u"𐐨"_s);
    QCOMPARE(textfold::strictKey(u"🙂"), u"🙂"_s);
}

void TestTextFold::composed_and_decomposed_text_have_the_same_key()
{
    const QString text = u"Élysée أُعيد آخر مسؤول شيئاً إلى"_s;
    const QString decomposed = text.normalized(QString::NormalizationForm_D);
    QVERIFY(decomposed != text);
    QCOMPARE(textfold::strictKey(decomposed), textfold::strictKey(text));
}

void TestTextFold::tokens_are_runs_of_letters_and_digits_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("tokens");

    QTest::newRow("empty") << u""_s << QStringList();
    QTest::newRow("only signs") << u" -- ... 🙂 "_s << QStringList();
    QTest::newRow("signs end a word") << u"don't 3.5 cease-fire"_s
                                      << QStringList{u"don"_s, u"t"_s, u"3"_s, u"5"_s, u"cease"_s, u"fire"_s};
    QTest::newRow("Arabic") << u"قال، إن"_s << QStringList{u"قال"_s, u"إن"_s};
    QTest::newRow("marks belong to the word") << u"كِتابٌ"_s << QStringList{u"كِتابٌ"_s};
    QTest::newRow("letters outside the first plane") << u"a 𐐨𐐨 b"_s << QStringList{u"a"_s, u"𐐨𐐨"_s, u"b"_s};
    QTest::newRow("sign outside the first plane") << u"a🙂b"_s << QStringList{u"a"_s, u"b"_s};
}

void TestTextFold::tokens_are_runs_of_letters_and_digits()
{
    QFETCH(QString, key);
    QTEST(textfold::tokens(key), "tokens");
}

void TestTextFold::search_text_is_loose_tokens_joined_by_blanks()
{
    QCOMPARE(textfold::searchText(u"«مدينة» الأنباء:\tU.S.–Egypt"), u"مدينه الانبا u s egypt"_s);
    QCOMPARE(textfold::searchText(u" ، "), QString());
}

void TestTextFold::keyed_tokens_know_their_place_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("places"); // the stretches of text the tokens stand for

    QTest::newRow("plain") << u"One two"_s << QStringList{u"One"_s, u"two"_s};
    QTest::newRow("tashkeel inside and at the end") << u"قال مُحَمَّدٌ، إن"_s << QStringList{u"قال"_s, u"مُحَمَّدٌ"_s, u"إن"_s};
    QTest::newRow("tatweel at the end") << u"هـ بـ 5"_s << QStringList{u"هـ"_s, u"بـ"_s, u"5"_s};
    QTest::newRow("ligature") << u"ﷲ ﻻ"_s << QStringList{u"ﷲ"_s, u"ﻻ"_s};
    QTest::newRow("bidi controls outside") << u"\u200Fالأسد\u200F (x)"_s << QStringList{u"الأسد"_s, u"x"_s};
    QTest::newRow("decomposed") << u"cafe\u0301 b"_s << QStringList{u"cafe\u0301"_s, u"b"_s};
    QTest::newRow("surrogate pairs") << u"🙂 𝐍𝐞𝐰 b"_s << QStringList{u"𝐍𝐞𝐰"_s, u"b"_s};
}

void TestTextFold::keyed_tokens_know_their_place()
{
    QFETCH(QString, text);
    QStringList places;
    for (const textfold::KeyToken &token : textfold::keyedText(text).tokens)
        places << text.mid(token.position, token.length);
    QTEST(places, "places");
}

void TestTextFold::keyed_text_agrees_with_key_and_tokens()
{
    const QString text = u"قال الأستاذ مُحَمَّد: ﷲ… Élysée 𝟐𝟒ﬃ"_s;
    const textfold::KeyedText keyed = textfold::keyedText(text);
    QCOMPARE(keyed.key, textfold::strictKey(text));
    QCOMPARE(keyed.origins.size(), keyed.key.size());
    QVERIFY(std::is_sorted(keyed.origins.begin(), keyed.origins.end()));
    QStringList found;
    for (const textfold::KeyToken &token : keyed.tokens)
        found << keyed.keyOf(token).toString();
    QCOMPARE(found, textfold::tokens(keyed.key));
}

void TestTextFold::long_expansions_fit()
{
    const QString longest(10'000, QChar(0xFDFA)); // one character that stands for eighteen
    const QString one = textfold::strictKey(QString(QChar(0xFDFA)));
    QVERIFY(one.size() > 10);
    QCOMPARE(textfold::strictKey(longest), one.repeated(10'000));
}

QTEST_GUILESS_MAIN(TestTextFold)
#include "test_textfold.moc"
