// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spelling/suggester.h"

#include "testlib/verify.h"

#include <QTest>

using namespace nashra;
using namespace nashra::language;
using namespace Qt::StringLiterals;

namespace {

DictionaryInfo infoOf(Language language)
{
    return chooseDictionary(findDictionaries(), language).value_or(DictionaryInfo());
}

} // namespace

/// What is offered for a word that is marked, in both languages.
class TestSuggester : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const Language language : {Language::English, Language::Arabic}) {
            m_suggester.setDictionary(language, testlib::must(SpellingDictionary::load(infoOf(language))));
            m_indexes << testlib::must(SuggestionIndex::build(infoOf(language)));
            m_suggester.setIndex(language, m_indexes.last());
        }
    }

    void theWordMeantComesFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char *what, const QString &typed, const QString &meant) {
            QTest::newRow(what) << typed << meant;
        };
        row("swapped", u"recieve"_s, u"receive"_s);
        row("a vowel", u"seperate"_s, u"separate"_s);
        row("halved", u"accomodate"_s, u"accommodate"_s);
        row("two slips", u"acommodaet"_s, u"accommodate"_s);
        row("an apostrophe left out", u"didnt"_s, u"didn't"_s);
        row("a known slip", u"publically"_s, u"publicly"_s);
        row("a known slip with a capital", u"Whos"_s, u"Who's"_s);
        row("a past as if regular", u"payed"_s, u"paid"_s);
        row("another past as if regular", u"Losed"_s, u"Lost"_s);
        row("a plural as if regular", u"childs"_s, u"children"_s);
        row("swapped in a little word", u"thier"_s, u"their"_s);
        row("hamza and ه of a little word", u"انة"_s, u"أنه"_s);
        row("hamza of the shortest word", u"ان"_s, u"أن"_s);
        row("a capital at the begin", u"Recieve"_s, u"Receive"_s);
        row("all capitals", u"RECIEVE"_s, u"RECEIVE"_s);
        row("a name in small letters", u"moscow"_s, u"Moscow"_s);
        row("a possessive of a wrong word", u"goverment’s"_s, u"government’s"_s);
        row("a curly apostrophe", u"dont’t"_s, u"don’t"_s);
        row("a blank left out", u"inthe"_s, u"in the"_s);
        row("hamza left out", u"الاسماك"_s, u"الأسماك"_s);
        row("ة as ه", u"المدرسه"_s, u"المدرسة"_s);
        row("ي as ى", u"إلي"_s, u"إلى"_s);
        row("hamza on the wrong seat", u"مسئول"_s, u"مسؤول"_s);
        row("ظ for ض", u"المعارظة"_s, u"المعارضة"_s);
        row("doubled", u"المديينة"_s, u"المدينة"_s);
        row("swapped in Arabic", u"الحكوةم"_s, u"الحكومة"_s);
        row("with clitics", u"وبالمدرسه"_s, u"وبالمدرسة"_s);
        row("with a pronoun", u"مدارسهمم"_s, u"مدارسهم"_s);
        row("marks and tatweel", u"المَدرســـه"_s, u"المدرسة"_s);
        row("Persian letters", u"کتاب"_s, u"كتاب"_s);
        row("a blank left out behind ة", u"المدينةالجديدة"_s, u"المدينة الجديدة"_s);
    }

    void theWordMeantComesFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        const QStringList answers = m_suggester.suggest(typed, 5);
        QVERIFY2(answers.value(0) == meant, qPrintable(answers.join(u", "_s)));
        QCOMPARE(m_suggester.suggest(typed, 5), answers);
    }

    void theOtherSideOfTheOceanIsKnown_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        for (const auto &[typed, meant] : {std::pair(u"center"_s, u"centre"_s), std::pair(u"theaters"_s, u"theatres"_s),
                                           std::pair(u"color"_s, u"colour"_s), std::pair(u"harbors"_s, u"harbours"_s),
                                           std::pair(u"defense"_s, u"defence"_s), std::pair(u"dialog"_s, u"dialogue"_s),
                                           std::pair(u"paris"_s, u"Paris"_s)})
            QTest::newRow(qPrintable(typed)) << typed << meant;
    }

    /// A name that only a capital parts from what was typed is no better.
    void theOtherSideOfTheOceanIsKnown()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        const auto british = chooseDictionary(findDictionaries(), Language::English, u"en_GB"_s);
        if (!british || british->id != "en_GB"_L1)
            QSKIP("no British dictionary");
        Suggester suggester;
        const auto dictionary = testlib::must(SpellingDictionary::load(*british));
        if (dictionary->isRight(typed))
            QSKIP("the dictionary has both");
        suggester.setDictionary(Language::English, testlib::must(SpellingDictionary::load(*british)));
        suggester.setIndex(Language::English, testlib::must(SuggestionIndex::build(*british)));
        const QStringList answers = suggester.suggest(typed, 5);
        QVERIFY2(answers.value(0) == meant, qPrintable(answers.join(u", "_s)));
    }

    void wordsComeBeforeNamesAsNear()
    {
        const QStringList answers = m_suggester.suggest(u"baria"_s, 10);
        const auto name = std::find_if(answers.begin(), answers.end(), [](const QString &a) { return a[0].isUpper(); });
        QVERIFY2(answers.size() > 3 && name - answers.begin() >= 3, qPrintable(answers.join(u", "_s)));
    }

    void everyAnswerIsRightAndNoneTheWordItself()
    {
        const auto dictionary = testlib::must(SpellingDictionary::load(infoOf(Language::Arabic)));
        for (const QString &typed : {u"مسئوول"_s, u"والحكوة"_s, u"الشركت"_s, u"بيان"_s, u"قض"_s}) {
            const QStringList answers = m_suggester.suggest(typed, 20);
            QVERIFY(!answers.isEmpty() && answers.size() <= 20 && !answers.contains(typed));
            for (const QString &answer : answers) {
                for (const QString &part : answer.split(u' '))
                    QVERIFY2(dictionary->isRight(part), qPrintable(answer));
            }
        }
    }

    void namesAndWordListsAreOffered()
    {
        m_suggester.setKnownWords(
            std::make_shared<KnownWords>(QStringList{u"Samer Zqalwani"_s, u"سامر الزقلواني"_s, u"غبارستان"_s}));
        QCOMPARE(m_suggester.suggest(u"Zqalwni"_s, 3).value(0), u"Zqalwani"_s);
        QCOMPARE(m_suggester.suggest(u"Zqalwni's"_s, 3).value(0), u"Zqalwani's"_s);
        QCOMPARE(m_suggester.suggest(u"الزقلوانى"_s, 3).value(0), u"الزقلواني"_s);
        QCOMPARE(m_suggester.suggest(u"وللزقلوانى"_s, 3).value(0), u"وللزقلواني"_s);
        QCOMPARE(m_suggester.suggest(u"وبغبارسطان"_s, 3).value(0), u"وبغبارستان"_s);
        // Two slips from the name, one from forms that nobody writes.
        m_suggester.setKnownWords(std::make_shared<KnownWords>(QStringList{u"سامر الدلواني"_s}));
        QCOMPARE(m_suggester.suggest(u"الدلونى"_s, 5).value(0), u"الدلواني"_s);
        m_suggester.setKnownWords(nullptr);
        QVERIFY(!m_suggester.suggest(u"Zqalwni"_s, 3).contains(u"Zqalwani"_s));
    }

    void wordsOfTheArchiveGoFirst()
    {
        const QStringList before = m_suggester.suggest(u"pirson"_s, 5);
        QVERIFY(before.indexOf(u"prison"_s) > 0);
        m_suggester.setFrequency(Language::English,
                                 [](QStringView word) -> quint32 { return word == "prison"_L1 ? 200 : 0; });
        QCOMPARE(m_suggester.suggest(u"pirson"_s, 5).value(0), u"prison"_s);
        m_suggester.setFrequency(Language::English, {});
        QCOMPARE(m_suggester.suggest(u"pirson"_s, 5), before);
    }

    void hunspellAnswersUntilTheIndexIsThere()
    {
        Suggester suggester;
        QVERIFY(suggester.suggest(u"recieve"_s, 5).isEmpty());
        suggester.setDictionary(Language::English, testlib::must(SpellingDictionary::load(infoOf(Language::English))));
        QCOMPARE(suggester.suggest(u"recieve"_s, 5).value(0), u"receive"_s);
        QCOMPARE(suggester.suggest(u"Recieve"_s, 1), QStringList{u"Receive"_s});
        suggester.setIndex(Language::English, m_indexes[0]);
        QCOMPARE(suggester.suggest(u"recieve"_s, 5).value(0), u"receive"_s);
        suggester.setDictionary(Language::English, nullptr);
        QVERIFY(suggester.suggest(u"recieve"_s, 5).isEmpty());
    }

    void whatIsNoWordHasNoAnswer()
    {
        for (const QString &typed : {u""_s, u" "_s, u"123"_s, u"Москва"_s, u"…"_s, QString(QChar(0xD800)),
                                     QString(1'000'000, u'a'), QString(1'000'000, u'و')})
            QVERIFY(m_suggester.suggest(typed, 5).isEmpty());
        QVERIFY(m_suggester.suggest(u"recieve"_s, 0).isEmpty());
        // The longest that is read.
        (void)m_suggester.suggest(QString(40, u'ا'), 5);
        (void)m_suggester.suggest(QString(100, u'a'), 5);
    }

    void anIndexCanBeStopped()
    {
        int asked = 0;
        const auto built = SuggestionIndex::build(infoOf(Language::English), [&] { return ++asked == 3; });
        QVERIFY(!built);
        QCOMPARE(built.error().code, ErrorCode::Cancelled);
    }

    void anIndexOfNothingSaysWhichFile()
    {
        DictionaryInfo info = infoOf(Language::English);
        info.wordsPath = u"/nowhere/en_US.dic"_s;
        const auto built = SuggestionIndex::build(info);
        QCOMPARE(built.error().code, ErrorCode::NotFound);
        QVERIFY(built.error().detail.contains(info.wordsPath));
    }

    void anIndexIsSmall()
    {
        for (const auto &index : m_indexes)
            QVERIFY(index->bytes() > 1'000'000 && index->bytes() < 40'000'000);
    }

private:
    Suggester m_suggester;
    QList<std::shared_ptr<const SuggestionIndex>> m_indexes;
};

QTEST_APPLESS_MAIN(TestSuggester)
#include "test_suggester.moc"
