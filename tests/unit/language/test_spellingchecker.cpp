// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spelling/spellingchecker.h"

#include "testlib/verify.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nashra;
using namespace nashra::language;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<SpellingDictionary> dictionaryOf(Language language, const QString &id = {})
{
    const auto info = chooseDictionary(findDictionaries(), language, id);
    return info ? testlib::must(SpellingDictionary::load(*info)) : nullptr;
}

/// The words that are marked.
QStringList marked(const SpellingChecker &checker, const QString &text, const QList<EntityHit> &names = {})
{
    QStringList words;
    TextUnit unit;
    unit.text = text;
    unit.names = names;
    for (const Finding &finding : checker.checkUnit(unit))
        words << text.mid(finding.position, finding.length);
    return words;
}

EntityHit hitAt(int position, int length)
{
    EntityHit hit;
    hit.position = position;
    hit.length = length;
    return hit;
}

} // namespace

/// What is marked as unknown, in both languages.
class TestSpellingChecker : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_checker.setDictionary(Language::English, dictionaryOf(Language::English));
        m_checker.setDictionary(Language::Arabic, dictionaryOf(Language::Arabic));
    }

    void unknownWordsAreMarked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *what, const QString &text, const QStringList &words = {}) {
            QTest::newRow(what) << text << words;
        };
        row("nothing", u""_s);
        row("English", u"The harbor reopend on Tuseday."_s, {u"reopend"_s, u"Tuseday"_s});
        row("a capital at the begin", u"Harbor lights. Harbr lights."_s, {u"Harbr"_s});
        row("a name needs its capital", u"Paris and paris"_s, {u"paris"_s});
        row("either apostrophe", u"don't don’t donʼt dont’t"_s, {u"dont’t"_s});
        row("Arabic", u"أعيد فتح المرفأ يوم الثلاثااء"_s, {u"الثلاثااء"_s});
        row("vowelled Arabic", u"أُعِيدَ فَتْحُ المَرْفَأِ يَوْمَ الثُّلَاثَاءِ"_s);
        row("tatweel", u"المرفـــأ"_s);
        row("Quranic signs", u"كتاب\u06D6 كتاب\u08F0"_s);
        row("a hamza written as a mark", u"\u0627\u0654عيد"_s);
        row("an English word in Arabic copy", u"قال reopend في harbor"_s, {u"reopend"_s});
        row("an Arabic word in English copy", u"The word مرفأ and مرفااأ"_s, {u"مرفااأ"_s});
        row("scripts without a blank", u"قالreopend"_s, {u"reopend"_s});
        row("compounds", u"well-known wel-known well-knwon al-Harbor"_s, {u"wel"_s, u"knwon"_s});
        row("a number in a compound", u"24-hour 24-hoor"_s, {u"hoor"_s});
        row("what is passed over", u"XQZV F16x http://reopend.example @reopend #reopend reopend.pdf ZQX-REOPEND-24"_s);
        row("other scripts", u"Москваа 港は"_s);
    }

    void unknownWordsAreMarked()
    {
        QFETCH(QString, text);
        QTEST(marked(m_checker, text), "words");
        QTEST(marked(m_checker, text), "words"); // from the kept verdicts
    }

    void aFindingNamesItsWord()
    {
        TextUnit unit;
        unit.text = u"The reopend port"_s;
        const QList<Finding> findings = m_checker.checkUnit(unit);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].rule, u"spelling.unknown"_s);
        QCOMPARE(findings[0].position, 4);
        QCOMPARE(findings[0].length, 7);
        QCOMPARE(findings[0].arguments, QStringList{u"reopend"_s});
        QVERIFY(findings[0].fixes.isEmpty());
    }

    void americanSpellingIsNamedWhereTheDictionaryIsBritish()
    {
        SpellingChecker british;
        british.setDictionary(Language::English, dictionaryOf(Language::English, u"en_GB"_s));
        TextUnit unit;
        unit.text = u"The center honored a neighbor analyzing it; colur and reopor are slips."_s;
        QStringList found;
        for (const Finding &finding : british.checkUnit(unit))
            found << finding.rule + u' ' + finding.arguments.first() + u' ' + finding.fixes.join(u'|');
        QCOMPARE(found,
                 (QStringList{u"spelling.american center centre"_s, u"spelling.american honored honoured"_s,
                              u"spelling.american neighbor neighbour"_s, u"spelling.american analyzing analysing"_s,
                              u"spelling.unknown colur "_s, u"spelling.unknown reopor "_s}));
        unit.text = u"The centre honoured a neighbour analysing it."_s;
        QVERIFY(british.checkUnit(unit).isEmpty());
    }

    void namesOfTheRegistryAreRight()
    {
        const QString text = u"Samer Dalwni met Dalwni of Zqara-Dalwni"_s;
        QCOMPARE(marked(m_checker, text, {hitAt(0, 12)}).size(), marked(m_checker, text).size() - 2);
        QCOMPARE(marked(m_checker, text, {hitAt(0, 12), hitAt(17, 6), hitAt(27, 12)}), QStringList());
        QCOMPARE(marked(m_checker, u"ولدلواانيي"_s, {hitAt(2, 8)}), QStringList());
        // Of a compound, only the part that is no name.
        QCOMPARE(marked(m_checker, u"Dalwni-basd"_s, {hitAt(0, 6)}), QStringList{u"basd"_s});
    }

    void wordListsAreRightWithWhatIsWrittenOntoThem()
    {
        SpellingChecker checker;
        checker.setDictionary(Language::English, dictionaryOf(Language::English));
        checker.setDictionary(Language::Arabic, dictionaryOf(Language::Arabic));
        const QString arabic = u"ترامبب وترامبب لترامبب بترامبب وبالترامبب للترامبب فللترامبب كالترامبب"_s;
        const QString english = u"Dalwni Dalwni's Dalwni’s Dalwnis’ zqarat Zqarat"_s;
        const QString wrong = u"ستترامبب dalwni Dalwnii"_s;
        QCOMPARE(marked(checker, arabic), arabic.split(u' '));
        QCOMPARE(marked(checker, english).size(), 6);
        checker.setKnownWords(
            std::make_shared<KnownWords>(QStringList{u"دونالد ترامبب"_s, u"Samer Dalwni"_s, u"zqarat"_s}));
        QCOMPARE(marked(checker, arabic), QStringList());
        QCOMPARE(marked(checker, english), QStringList());
        QCOMPARE(marked(checker, wrong), wrong.split(u' '));
        checker.setKnownWords(nullptr);
        QCOMPARE(marked(checker, arabic), arabic.split(u' '));
    }

    void aLanguageWithoutADictionaryIsNotMarkedButTold()
    {
        SpellingChecker checker;
        checker.setDictionary(Language::English, dictionaryOf(Language::English));
        QCOMPARE(marked(checker, u"The harbor"_s), QStringList());
        QVERIFY(checker.missingLanguages().isEmpty());
        QCOMPARE(marked(checker, u"The harbr مرفااأ"_s), QStringList{u"harbr"_s});
        QCOMPARE(checker.missingLanguages(), QList<Language>{Language::Arabic});
        checker.setDictionary(Language::Arabic, dictionaryOf(Language::Arabic));
        QVERIFY(checker.missingLanguages().isEmpty());
        QCOMPARE(marked(checker, u"مرفااأ"_s), QStringList{u"مرفااأ"_s});
    }

    void aNewDictionaryJudgesAnew()
    {
        SpellingChecker checker;
        checker.setDictionary(Language::English, dictionaryOf(Language::English, u"en_US"_s));
        QCOMPARE(marked(checker, u"harbour harbor"_s), QStringList{u"harbour"_s});
        checker.setDictionary(Language::English, dictionaryOf(Language::English, u"en_GB"_s));
        QCOMPARE(marked(checker, u"harbour harbor"_s), QStringList{u"harbor"_s});
        checker.setDictionary(Language::English, nullptr);
        QCOMPARE(marked(checker, u"harbour harbor"_s), QStringList());
    }

    void verdictsAreKeptFromOneStartToTheNext()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"verdicts"_s);
        const QString text = u"The harbr reopened. أعيد فتح المرفااأ"_s;
        const QStringList expected = marked(m_checker, text);
        testlib::must(m_checker.saveVerdicts(path));
        SpellingChecker next;
        testlib::must(next.loadVerdicts(path));
        next.setDictionary(Language::English, dictionaryOf(Language::English));
        next.setDictionary(Language::Arabic, dictionaryOf(Language::Arabic));
        QCOMPARE(marked(next, text), expected);
        next.setDictionary(Language::English, dictionaryOf(Language::English, u"en_GB"_s));
        QCOMPARE(marked(next, u"harbour harbor"_s), QStringList{u"harbor"_s});
    }

    void hostileTextIsReadInLinearTime()
    {
        constexpr int many = 1'000'000;
        const QStringList texts{QString(many, u'a'),
                                QString(many, u'و'),
                                u"a-"_s.repeated(many / 2),
                                u"ab-"_s.repeated(many / 3),
                                u"ل"_s + QString(many, QChar(0x0640)) + u"ه"_s,
                                QString(many, QChar(0x064E)),
                                QString(many, QChar(0xD800))};
        for (const QString &text : texts) {
            qsizetype end = 0;
            TextUnit unit;
            unit.text = text;
            for (const Finding &finding : m_checker.checkUnit(unit)) {
                QVERIFY(finding.position >= end && finding.length > 0);
                end = finding.position + finding.length;
            }
            QVERIFY(end <= text.size());
        }
    }

private:
    SpellingChecker m_checker;
};

QTEST_APPLESS_MAIN(TestSpellingChecker)
#include "test_spellingchecker.moc"
