// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proofing/wordlist.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;

class TestWordList : public QObject
{
    Q_OBJECT

private slots:
    void a_word_with_a_capital_is_held_only_so();
    void a_word_in_lower_case_is_held_in_any();
    void arabic_is_held_with_any_marks();
    void a_language_holds_its_own_words();
    void an_empty_list_holds_nothing();
};

void TestWordList::a_word_with_a_capital_is_held_only_so()
{
    const WordList list({{u"Dalwani"_s, Language::English, {}, {}, {}}});
    QVERIFY(list.holds(u"Dalwani"_s, Language::English));
    QVERIFY(!list.holds(u"dalwani"_s, Language::English));
    QVERIFY(!list.holds(u"DALWANI"_s, Language::English));
    QVERIFY(!list.holds(u"Dalwan"_s, Language::English));
}

void TestWordList::a_word_in_lower_case_is_held_in_any()
{
    const WordList list({{u"o'sabbaq"_s, Language::English, {}, {}, {}}, {u"état"_s, Language::English, {}, {}, {}}});
    for (const QString &word : {u"o'sabbaq"_s, u"O'Sabbaq"_s, u"O\u2019SABBAQ"_s, u"État"_s, u"ÉTAT"_s})
        QVERIFY2(list.holds(word, Language::English), qPrintable(word));
    QVERIFY(!list.holds(u"etat"_s, Language::English));
}

void TestWordList::arabic_is_held_with_any_marks()
{
    const WordList list({{u"سامر"_s, Language::Arabic, {}, {}, {}}});
    for (const QString &word : {u"سامر"_s, u"سامِر"_s, u"ســامر"_s, u"\u200Fسامر"_s})
        QVERIFY(list.holds(word, Language::Arabic));
    QVERIFY(!list.holds(u"السامر"_s, Language::Arabic));
}

void TestWordList::a_language_holds_its_own_words()
{
    const WordList list(
        {{u"dal"_s, Language::English, UserId::make({1}), {}, {}}, {u"reuters"_s, Language::Arabic, {}, {}, {}}});
    QVERIFY(list.holds(u"dal"_s, Language::English) && !list.holds(u"dal"_s, Language::Arabic));
    QVERIFY(list.holds(u"Reuters"_s, Language::Arabic) && !list.holds(u"Reuters"_s, Language::English));
}

void TestWordList::an_empty_list_holds_nothing()
{
    QVERIFY(WordList().isEmpty());
    QVERIFY(!WordList().holds(u"dal"_s, Language::English));
    QVERIFY(!WordList({{u"dal"_s, Language::English, {}, {}, {}}}).holds({}, Language::English));
}

QTEST_GUILESS_MAIN(TestWordList)
#include "test_wordlist.moc"
