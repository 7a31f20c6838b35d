// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/words/confusablewords.h"
#include "language/words/wordmodeltrainer.h"

#include <QTest>

#include <algorithm>

using namespace nashra;
using namespace nashra::language;
using namespace Qt::StringLiterals;
using Way = ConfusableWord::Way;

Q_DECLARE_METATYPE(nashra::language::ConfusableWord::Way)

namespace {

WordModel modelOf(Language language, const QString &text)
{
    WordModelTrainer trainer(language);
    trainer.add(text);
    return trainer.finish();
}

QStringList wordsOf(const QList<ConfusableWord> &found)
{
    QStringList words;
    for (const ConfusableWord &one : found)
        words << one.word;
    words.sort();
    return words;
}

} // namespace

/// The neighbours of a word that are words of the archive.
class TestConfusableWords : public QObject
{
    Q_OBJECT

private slots:
    void oneEditAwayMeansOneLetterMoreLessOtherOrTwoSwapped()
    {
        const WordModel model = modelOf(Language::English, u"from forms for fork format form trial farms"_s);
        const ConfusableWords confusable(Language::English, {});
        QCOMPARE(wordsOf(confusable.of(u"form", model, 1)), (QStringList{u"for"_s, u"fork"_s, u"forms"_s, u"from"_s}));
        QCOMPARE(wordsOf(confusable.of(u"trail", model, 1)), QStringList{u"trial"_s});
    }

    void onlyWordsThatTheArchiveHasOftenEnoughCount()
    {
        const WordModel model = modelOf(Language::English, u"public public public polices"_s);
        const ConfusableWords confusable(Language::English, {});
        QCOMPARE(wordsOf(confusable.of(u"pubic", model, 3)), QStringList{u"public"_s});
        QVERIFY(confusable.of(u"pubic", model, 4).isEmpty());
        QVERIFY(confusable.of(u"pubic", WordModel(), 1).isEmpty());
        QCOMPARE(confusable.of(u"pubic", model, 1).first().count, 3u);
    }

    void setsReachFurtherThanOneEdit()
    {
        const WordModel model = modelOf(Language::English, u"there their principle"_s);
        const ConfusableWords confusable(Language::English, {{u"their"_s, u"there"_s, u"they're"_s}});
        QCOMPARE(wordsOf(confusable.of(u"their", model, 1)), QStringList{u"there"_s});
        QVERIFY(confusable.of(u"principal", model, 1).isEmpty());
    }

    void theWayOfADifferenceIsNamed_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("meant");
        QTest::addColumn<Way>("way");
        const auto row = [](const char *name, Language language, const QString &written, const QString &meant,
                            Way way) { QTest::newRow(name) << language << written << meant << way; };
        row("a set", Language::English, u"its"_s, u"it's"_s, Way::Set);
        row("swapped", Language::English, u"form"_s, u"from"_s, Way::Swap);
        row("doubled", Language::English, u"loose"_s, u"lose"_s, Way::Letter);
        row("a vowel", Language::English, u"affect"_s, u"effect"_s, Way::Letter);
        row("another letter", Language::English, u"house"_s, u"horse"_s, Way::Edit);
        row("a plural", Language::English, u"officials"_s, u"official"_s, Way::Ending);
        row("a tense", Language::English, u"votes"_s, u"voted"_s, Way::Ending);
        row("hamza", Language::Arabic, u"ان"_s, u"أن"_s, Way::Letter);
        row("a hamza more", Language::Arabic, u"سما"_s, u"سماء"_s, Way::Letter);
        row("ta marbuta", Language::Arabic, u"المدينه"_s, u"المدينة"_s, Way::Letter);
        row("alef maqsura", Language::Arabic, u"الذى"_s, u"الذي"_s, Way::Letter);
        row("dad and za", Language::Arabic, u"حضر"_s, u"حظر"_s, Way::Letter);
        row("another Arabic letter", Language::Arabic, u"الغربية"_s, u"العربية"_s, Way::Edit);
        row("a conjunction", Language::Arabic, u"وقال"_s, u"قال"_s, Way::Ending);
        row("a conjunction before its like", Language::Arabic, u"ففي"_s, u"في"_s, Way::Ending);
        row("a person", Language::Arabic, u"تقول"_s, u"يقول"_s, Way::Ending);
        row("a person after a particle", Language::Arabic, u"سيقول"_s, u"ستقول"_s, Way::Ending);
        row("a pronoun", Language::Arabic, u"كتابه"_s, u"كتاب"_s, Way::Ending);
    }

    void theWayOfADifferenceIsNamed()
    {
        QFETCH(Language, language);
        QFETCH(QString, written);
        QFETCH(QString, meant);
        QFETCH(Way, way);
        const ConfusableWords confusable(language, {{u"its"_s, u"it's"_s}});
        for (const auto &[from, to] : {std::pair(written, meant), std::pair(meant, written)}) {
            const QList<ConfusableWord> found = confusable.of(from, modelOf(language, to), 1);
            QCOMPARE(wordsOf(found), QStringList{to});
            QCOMPARE(found.first().way, way);
        }
    }

    void noWordIsTooOdd()
    {
        const WordModel model = modelOf(Language::English, u"a of off"_s);
        const ConfusableWords confusable(Language::English, {});
        QVERIFY(confusable.of(u"", model, 1).isEmpty());
        QVERIFY(confusable.of(u"a", model, 1).isEmpty());
        QVERIFY(confusable.of(QString(100'000, u'a'), model, 1).isEmpty());
        QCOMPARE(wordsOf(confusable.of(u"of", model, 1)), QStringList{u"off"_s});
    }
};

QTEST_APPLESS_MAIN(TestConfusableWords)
#include "test_confusablewords.moc"
