// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proofing/listedword.h"

#include "testlib/verify.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;

class TestListedWord : public QObject
{
    Q_OBJECT

private slots:
    void a_word_has_one_form_data();
    void a_word_has_one_form();
    void the_form_of_a_form_is_itself();
    void what_is_no_word_is_refused_data();
    void what_is_no_word_is_refused();
    void the_longest_word_is_counted_in_its_form();
    void words_that_are_the_same_come_once();
    void lists_and_languages_are_kept_apart();
    void the_first_of_many_bad_words_are_named();
};

void TestListedWord::a_word_has_one_form_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("form");
    QTest::newRow("as it is") << u"Dalwani"_s << Language::English << u"Dalwani"_s;
    QTest::newRow("composed") << u"cafe\u0301"_s << Language::English << u"café"_s;
    QTest::newRow("apostrophe") << u"O\u2019Sabbaq"_s << Language::English << u"O'Sabbaq"_s;
    QTest::newRow("soft hyphen") << u"cease\u00ADfire"_s << Language::English << u"ceasefire"_s;
    QTest::newRow("tashkeel") << u"كِتَابٌ"_s << Language::Arabic << u"كتاب"_s;
    QTest::newRow("shadda and dagger alef") << u"اللَّه هٰذا"_s.remove(u' ') << Language::Arabic << u"اللههذا"_s;
    QTest::newRow("tatweel") << u"كتـــاب"_s << Language::Arabic << u"كتاب"_s;
    QTest::newRow("bidi controls") << u"\u200Fكتاب\u202C"_s << Language::Arabic << u"كتاب"_s;
    QTest::newRow("hamza stays") << u"إسلام"_s << Language::Arabic << u"إسلام"_s;
    QTest::newRow("ta marbuta and alef maqsura stay") << u"مستشفىة"_s << Language::Arabic << u"مستشفىة"_s;
    QTest::newRow("hamza behind tashkeel") << u"ا\u064E\u0654مر"_s << Language::Arabic << u"أمر"_s;
    QTest::newRow("hamza on a letter of its own") << u"ٮ\u0654"_s << Language::Arabic << u"ٮ\u0654"_s;
    QTest::newRow("marks of another language stay") << u"q\u0307"_s << Language::Arabic << u"q\u0307"_s;
    QTest::newRow("beyond the plane") << u"𐐔𐐯𐑅"_s << Language::English << u"𐐔𐐯𐑅"_s;
    QTest::newRow("digits and signs") << u"G20/AT&T-3.5"_s << Language::English << u"G20/AT&T-3.5"_s;
}

void TestListedWord::a_word_has_one_form()
{
    QFETCH(QString, typed);
    QFETCH(Language, language);
    QFETCH(QString, form);
    const auto checked = checkedForm(typed, language);
    VERIFY_OK(checked);
    QCOMPARE(*checked, form);
}

void TestListedWord::the_form_of_a_form_is_itself()
{
    for (const QString &word : {u"O\u2019Sabbaq"_s, u"اللَّه"_s, u"ا\u064E\u0654مر"_s, u"cafe\u0301"_s}) {
        for (const Language language : {Language::English, Language::Arabic}) {
            const QString form = *checkedForm(word, language);
            QCOMPARE(*checkedForm(form, language), form);
            QCOMPARE(listedForm(form, language), form);
        }
    }
}

void TestListedWord::what_is_no_word_is_refused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blank") << u" "_s;
    QTest::newRow("blank in front") << u" word"_s;
    QTest::newRow("tab") << u"two\twords"_s;
    QTest::newRow("no-break blank") << u"two\u00A0words"_s;
    QTest::newRow("line separator") << u"two\u2028words"_s;
    QTest::newRow("NUL") << u"word"_s + QChar(0);
    QTest::newRow("escape") << u"\x1b[31mword"_s;
    QTest::newRow("lone surrogate") << QChar(0xDC00) + u"word"_s;
    QTest::newRow("noncharacter") << u"word\uFFFE"_s;
    QTest::newRow("digits") << u"1999"_s;
    QTest::newRow("Arabic digits") << u"١٩٩٩"_s;
    QTest::newRow("signs") << u"..."_s;
    QTest::newRow("tashkeel alone") << u"\u064E\u064F"_s;
    QTest::newRow("bidi controls alone") << u"\u202E\u202C"_s;
    QTest::newRow("a remark") << u"#word"_s;
    QTest::newRow("a remark behind a mark of order") << u"\uFEFF#word"_s;
    QTest::newRow("too long") << u"w"_s.repeated(65);
    QTest::newRow("all marks") << u"w"_s + u"\u0301"_s.repeated(900);
    QTest::newRow("huge") << u"ab"_s.repeated(25'000'000);
}

void TestListedWord::what_is_no_word_is_refused()
{
    QFETCH(QString, typed);
    for (const Language language : {Language::English, Language::Arabic}) {
        const auto refused = checkedForm(typed, language);
        VERIFY_ERROR(refused, ErrorCode::InvalidInput);
        QCOMPARE(refused.error().items.size(), 1);
        QVERIFY(refused.error().items.first().size() <= longestListedWord);
        QVERIFY(refused.error().detail.size() < 300);
    }
}

void TestListedWord::the_longest_word_is_counted_in_its_form()
{
    const QString longest = u"ك"_s.repeated(64);
    QString vowelled;
    for (const QChar letter : longest)
        vowelled += letter + u"\u064E"_s;
    QCOMPARE(*checkedForm(vowelled, Language::Arabic), longest);
    VERIFY_ERROR(checkedForm(longest + u'ك', Language::Arabic), ErrorCode::InvalidInput);
}

void TestListedWord::words_that_are_the_same_come_once()
{
    const UserId me = UserId::make({1});
    const auto checked = checkedWords({{u"كِتاب"_s, Language::Arabic, me, {}, {}},
                                       {u"كتـاب"_s, Language::Arabic, me, {}, {}},
                                       {u"Dal"_s, Language::English, {}, me, {7}},
                                       {u"dal"_s, Language::English, {}, {}, {}}});
    VERIFY_OK(checked);
    QCOMPARE(checked->size(), 3);
    QCOMPARE(checked->at(0).word, u"كتاب"_s);
    QVERIFY(checked->at(1) == (ListedWord{u"Dal"_s, Language::English, {}, me, {7}}));
    VERIFY_OK(checkedWords({}));
}

void TestListedWord::lists_and_languages_are_kept_apart()
{
    const UserId me = UserId::make({1});
    const auto checked = checkedWords({{u"Dal"_s, Language::English, {}, {}, {}},
                                       {u"Dal"_s, Language::Arabic, {}, {}, {}},
                                       {u"Dal"_s, Language::English, me, {}, {}}});
    VERIFY_OK(checked);
    QCOMPARE(checked->size(), 3);
}

void TestListedWord::the_first_of_many_bad_words_are_named()
{
    QList<ListedWord> words{{u"good"_s, Language::English, {}, {}, {}}};
    for (int i = 0; i < 1000; ++i)
        words << ListedWord{u"bad %1"_s.arg(i), Language::English, {}, {}, {}};
    const auto refused = checkedWords(words);
    VERIFY_ERROR(refused, ErrorCode::InvalidInput);
    QCOMPARE(refused.error().items.size(), 20);
    QCOMPARE(refused.error().items.first(), u"bad 0"_s);
}

QTEST_GUILESS_MAIN(TestListedWord)
#include "test_listedword.moc"
