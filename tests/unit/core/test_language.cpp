// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void codes_are_read_back();
    void other_codes_are_no_language();
    void direction_follows_from_the_language();
    void each_language_has_its_other();
    void letters_tell_the_language_of_a_word();
    void a_name_falls_back_to_the_other_language();
};

void TestLanguage::codes_are_read_back()
{
    for (const Language language : {Language::English, Language::Arabic})
        QCOMPARE(languageFromCode(languageCode(language)), std::optional(language));
    QCOMPARE(languageCode(Language::Arabic), u"ar"_s);
}

void TestLanguage::other_codes_are_no_language()
{
    for (const QString &code : {u""_s, u"EN"_s, u"fr"_s, u"ar-SY"_s})
        QVERIFY(!languageFromCode(code));
}

void TestLanguage::direction_follows_from_the_language()
{
    QCOMPARE(directionOf(Language::Arabic), Qt::RightToLeft);
    QCOMPARE(directionOf(Language::English), Qt::LeftToRight);
}

void TestLanguage::each_language_has_its_other()
{
    QCOMPARE(otherLanguage(Language::Arabic), Language::English);
    QCOMPARE(otherLanguage(Language::English), Language::Arabic);
}

void TestLanguage::letters_tell_the_language_of_a_word()
{
    for (const QString &text : {u"رياضة"_s, u"G20 قمة"_s, u"ک"_s})
        QCOMPARE(languageOfLetters(text), Language::Arabic);
    for (const QString &text : {u"sport"_s, u"1999"_s, u""_s, u"été"_s})
        QCOMPARE(languageOfLetters(text), Language::English);
}

void TestLanguage::a_name_falls_back_to_the_other_language()
{
    const LocalizedText both{{Language::English, u"Sport"_s}, {Language::Arabic, u"رياضة"_s}};
    QCOMPARE(textIn(both, Language::Arabic), u"رياضة"_s);
    QCOMPARE(textIn({{Language::English, u"Sport"_s}}, Language::Arabic), u"Sport"_s);
    QCOMPARE(textIn({{Language::English, u"Sport"_s}, {Language::Arabic, u""_s}}, Language::Arabic), u"Sport"_s);
    QCOMPARE(textIn({}, Language::Arabic), QString());
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "test_language.moc"
