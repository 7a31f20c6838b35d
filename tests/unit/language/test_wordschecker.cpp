// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/words/wordmodeltrainer.h"
#include "language/words/wordschecker.h"

#include <QTest>

#include <random>

using namespace nashra;
using namespace nashra::language;
using namespace Qt::StringLiterals;

namespace {

/// An archive of sentences put together from a few parts, so that every word is known in several contexts.
QStringList archive(const QList<QStringList> &parts, int sentences)
{
    std::mt19937 random(5);
    QStringList texts;
    for (int i = 0; i < sentences; ++i) {
        QStringList sentence;
        for (const QStringList &part : parts)
            sentence << part[qsizetype(random() % std::size_t(part.size()))];
        texts << sentence.join(u' ') + u'.';
    }
    return texts;
}

const QList<QStringList> englishParts{
    {u"The minister"_s, u"A spokesman"_s, u"The council"_s, u"Residents"_s, u"The mayor"_s},
    {u"said on Monday that"_s, u"warned that"_s, u"announced that"_s, u"told the paper that"_s},
    {u"the party leader"_s, u"the harbour authority"_s, u"the bridge project"_s, u"the water company"_s},
    {u"would defend the reforms"_s, u"was delayed by the storm"_s, u"had angered many voters"_s, u"will reopen soon"_s},
    {u"despite a horse race in the town"_s, u"because of the weather"_s, u"after the house fire"_s, u"this year"_s}};

const QList<QStringList> arabicParts{
    {u"قال الوزير"_s, u"ذكرت الصحيفة"_s, u"أعلن المجلس"_s, u"أفادت البلدية"_s},
    {u"يوم الاثنين"_s, u"في بيان لها"_s, u"أمام الصحفيين"_s, u"خلال اللقاء"_s},
    {u"أن أعمال الميناء"_s, u"أن مشروع الجسر"_s, u"أن شركة المياه"_s, u"أن لجنة الأسواق"_s},
    {u"ستبدأ قريبا في المدينة القديمة"_s, u"تأخرت بسبب العاصفة"_s, u"لقيت ترحيب السكان"_s},
    {u"رغم سوء الأحوال"_s, u"هذا العام"_s, u"بعد موافقة المجلس البلدي"_s}};

WordModel modelOf(Language language, int sentences)
{
    WordModelTrainer trainer(language);
    for (const QString &text : archive(language == Language::Arabic ? arabicParts : englishParts, sentences))
        trainer.add(text);
    return trainer.finish();
}

const WordModel &trained(Language language)
{
    static const WordModel models[] = {modelOf(Language::English, 30'000), modelOf(Language::Arabic, 30'000)};
    return models[int(language)];
}

QList<Finding> check(const Checker &checker, Language language, const QString &text, const QList<EntityHit> &names = {})
{
    return checker.checkUnit({text, TextUnit::Scope::Paragraph, language, names});
}

} // namespace

/// Words that are spelled right and wrong where they stand.
class TestWordsChecker : public QObject
{
    Q_OBJECT

private slots:
    void aWordThatFitsNowhereHereIsFound_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("likely");
        const auto row = [](const char *name, Language language, const QString &text, const QString &written,
                            const QString &likely) { QTest::newRow(name) << language << text << written << likely; };
        row("swapped letters", Language::English, u"The mayor warned that the bridge porject was delayed."_s,
            u"porject"_s, u"project"_s);
        row("a letter less", Language::English, u"It was closed because of the wether this year."_s, u"wether"_s,
            u"weather"_s);
        row("a confusion set", Language::English, u"It was closed because of the whether."_s, u"whether"_s,
            u"weather"_s);
        row("Arabic, a like letter", Language::Arabic, u"أعلن المجلس أن أعمال الميناء ستبدأ قريبا في المدينه القديمة"_s,
            u"المدينه"_s, u"المدينة"_s);
        row("Arabic, a hamza", Language::Arabic, u"ذكرت الصحيفة في بيان لها ان أعمال الميناء تأخرت"_s, u"ان"_s,
            u"أن"_s);
        row("Arabic, another letter", Language::Arabic, u"لقيت أعمال الميناء ترجيب السكان هذا العام"_s, u"ترجيب"_s,
            u"ترحيب"_s);
        row("Arabic with tashkeel", Language::Arabic, u"تأخرت أعمالُ الميناءِ بسببِ العاسِفةِ هذا العامَ"_s, u"العاسِفةِ"_s,
            u"العاصفة"_s);
    }

    void aWordThatFitsNowhereHereIsFound()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QFETCH(QString, written);
        QFETCH(QString, likely);
        const WordsChecker checker({trained(Language::English), trained(Language::Arabic)});
        const QList<Finding> findings = check(checker, language, text);
        QCOMPARE(findings.size(), 1);
        const Finding &finding = findings.first();
        QCOMPARE(finding.rule, u"words.confused"_s);
        QCOMPARE(finding.arguments, (QStringList{written, likely}));
        QCOMPARE(finding.fixes, QStringList{likely});
        QCOMPARE(text.mid(finding.position, finding.length), written);
    }

    void cleanCopyOfTheSameDeskIsLeftAlone()
    {
        const WordsChecker checker({trained(Language::English), trained(Language::Arabic)});
        for (const auto &[language, parts] :
             {std::pair(Language::English, englishParts), std::pair(Language::Arabic, arabicParts)}) {
            for (const QString &text : archive(parts, 500))
                QVERIFY2(check(checker, language, text).isEmpty(), qPrintable(text));
        }
    }

    void withoutAModelOrWithASmallOneOnlyTheListSpeaks()
    {
        const QString text = u"It was closed because of the wether. The town held a pubic meeting."_s;
        const WordModel small = modelOf(Language::English, 500);
        QVERIFY(small.wordsSeen() < 20'000);
        for (const WordsChecker &checker : {WordsChecker({}), WordsChecker({WordModel()}), WordsChecker({small})}) {
            const QList<Finding> findings = check(checker, Language::English, text);
            QCOMPARE(findings.size(), 1);
            QCOMPARE(findings.first().fixes, QStringList{u"public"_s});
        }
    }

    void theFixHasTheCaseOfTheWord()
    {
        const WordsChecker checker({});
        const auto fixOf = [&](const QString &text) {
            return check(checker, Language::English, text).value(0).fixes.value(0);
        };
        QCOMPARE(fixOf(u"a pubic meeting"_s), u"public"_s);
        QCOMPARE(fixOf(u"A Pubic Meeting"_s), u"Public"_s);
        QCOMPARE(fixOf(u"A PUBIC MEETING"_s), u"PUBLIC"_s);
        QCOMPARE(fixOf(u"the Untied Nations"_s), u"United"_s);
    }

    void aParticleWrittenOntoTheWordIsKept()
    {
        const WordsChecker checker({});
        const QList<Finding> findings = check(checker, Language::Arabic, u"قرر المجلس البدء بحضر التجول ليلا"_s);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().fixes, QStringList{u"بحظر"_s});
    }

    void namesCapitalsAndCompoundsAreLeftAlone()
    {
        const WordsChecker checker({trained(Language::English)});
        const QString text = u"It was closed because of the wether this year."_s;
        QCOMPARE(check(checker, Language::English, text).size(), 1);
        const EntityHit name{EntityId(), int(text.indexOf(u"wether")), 6, true, u"wether"_s};
        QVERIFY(check(checker, Language::English, text, {name}).isEmpty());
        QVERIFY(check(checker, Language::English, u"It was closed because of the Wether this year."_s).isEmpty());
        QVERIFY(check(checker, Language::English, u"It was closed because of the wether-this year."_s).isEmpty());
    }

    void aWordTheSpellerDoesNotKnowIsLeftToIt()
    {
        QStringList asked;
        const WordsChecker checker({trained(Language::English)}, [&](const QString &word, Language) {
            asked << word;
            return word != u"wether"_s;
        });
        QVERIFY(check(checker, Language::English, u"It was closed because of the wether this year."_s).isEmpty());
        QCOMPARE(asked, QStringList{u"wether"_s});
        QCOMPARE(check(checker, Language::English, u"It was closed because of the whether."_s).size(), 1);
    }

    void aSlipOfTheArchiveIsNotWhatWasMeant()
    {
        const WordsChecker checker({trained(Language::English)},
                                   [](const QString &word, Language) { return word != u"weather"_s; });
        QVERIFY(check(checker, Language::English, u"It was closed because of the wether this year."_s).isEmpty());
    }

    void wordsOfTheOtherScriptAreNotRead()
    {
        const WordsChecker checker({trained(Language::English), trained(Language::Arabic)});
        QVERIFY(check(checker, Language::Arabic, u"because of the wether"_s).isEmpty());
        QVERIFY(check(checker, Language::English, u"بسبب العاسفة هذا العام"_s).isEmpty());
    }

    void emptyHugeAndBrokenTextsAreRead()
    {
        const WordsChecker checker({trained(Language::English), trained(Language::Arabic)});
        QVERIFY(check(checker, Language::English, QString()).isEmpty());
        QVERIFY(check(checker, Language::English, QString(300'000, u'a')).isEmpty());
        QVERIFY(check(checker, Language::Arabic, QString(QChar(0xD800)).repeated(1000)).isEmpty());
        const QString sentence = u"It was closed because of the wether this year. "_s;
        const QList<Finding> findings = check(checker, Language::English, sentence.repeated(2000));
        QCOMPARE(findings.size(), 2000);
        QCOMPARE(findings.last().position, findings.first().position + 1999 * sentence.size());
    }
};

QTEST_APPLESS_MAIN(TestWordsChecker)
#include "test_wordschecker.moc"
