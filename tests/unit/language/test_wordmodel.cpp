// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/words/counttable.h"
#include "language/words/wordmodel.h"
#include "language/words/wordmodeltrainer.h"
#include "language/words/wordtokens.h"

#include <QTest>
#include <QtEndian>

#include <random>

using namespace nashra;
using namespace nashra::language;
using namespace Qt::StringLiterals;

namespace {

WordKey keyOf(QStringView word)
{
    return wordkey::of(foldedWord(word));
}

WordModel modelOf(Language language, const QStringList &texts)
{
    WordModelTrainer trainer(language);
    for (const QString &text : texts)
        trainer.add(text);
    return trainer.finish();
}

WordModel smallModel()
{
    return modelOf(Language::English,
                   QStringList(7, u"The council met. The council voted, and the harbour reopened."_s));
}

} // namespace

/// Counting an archive's words in a row, and the bytes that keep the counts.
class TestWordModel : public QObject
{
    Q_OBJECT

private slots:
    void wordsPairsAndTriplesAreCounted()
    {
        const WordModel model = smallModel();
        QCOMPARE(model.wordsSeen(), 7u * 10);
        QCOMPARE(model.language(), Language::English);
        QCOMPARE(model.count(u"council"), 13u); // 14, to the nearest code
        QCOMPARE(model.count(u"Harbour"), 7u);
        QCOMPARE(model.count(u"quay"), 0u);
        QCOMPARE(model.count(keyOf(u"the"), keyOf(u"council")), 13u);
        QCOMPARE(model.count(keyOf(u"council"), keyOf(u"the")), 0u);
        QCOMPARE(model.count(keyOf(u"the"), keyOf(u"council"), keyOf(u"met")), 7u);
        QCOMPARE(model.count(wordkey::stop, keyOf(u"the")), 13u);
        QCOMPARE(model.count(keyOf(u"voted"), wordkey::pause), 7u);
    }

    void hamzasMakeOtherWords()
    {
        const WordModel model = modelOf(Language::Arabic, {u"قال إن المرفأ مفتوح، وأكد أن العمل مستمر، أن"_s});
        QCOMPARE(model.count(u"إن"), 1u);
        QCOMPARE(model.count(u"أنَّ"), 2u);
        QCOMPARE(model.count(u"ان"), 0u);
    }

    void largeCountsAreKeptRoughly()
    {
        const WordModel model = modelOf(Language::English, {u"fog "_s.repeated(100'000)});
        const double count = model.count(u"fog");
        QVERIFY(count > 95'000 && count < 105'000);
    }

    void anArchiveNobodyReadKnowsNothing()
    {
        QCOMPARE(WordModel().count(u"council"), 0u);
        QCOMPARE(WordModel().toBytes(), QByteArray());
        QCOMPARE(WordModelTrainer(Language::Arabic).finish().count(u"مجلس"), 0u);
        const Result<WordModel> none = WordModel::fromBytes({});
        QVERIFY(none.has_value());
        QCOMPARE(none->wordsSeen(), 0u);
    }

    void bytesGiveTheModelBack()
    {
        const WordModel model = modelOf(Language::Arabic, {u"وصل الوفد إلى العاصمة"_s});
        const QByteArray kept = model.toBytes();
        // As from a map: at an odd address, and not owned.
        const QByteArray shifted = "x" + kept;
        const Result<WordModel> read =
            WordModel::fromBytes(QByteArray::fromRawData(shifted.constData() + 1, kept.size()));
        QVERIFY(read.has_value());
        QCOMPARE(read->language(), Language::Arabic);
        QCOMPARE(read->wordsSeen(), 4u);
        QCOMPARE(read->count(u"إلى"), 1u);
        QCOMPARE(read->count(keyOf(u"إلى"), keyOf(u"العاصمة")), 1u);
        QCOMPARE(read->toBytes(), kept);
    }

    void theSameTextsGiveTheSameBytes() { QCOMPARE(smallModel().toBytes(), smallModel().toBytes()); }

    void tornBytesAreRefused()
    {
        const QByteArray kept = smallModel().toBytes();
        for (qsizetype size = 1; size < kept.size(); size += size < 64 ? 1 : 37) {
            const Result<WordModel> read = WordModel::fromBytes(kept.first(size));
            QVERIFY2(!read.has_value(), qPrintable(QString::number(size)));
        }
        QVERIFY(!WordModel::fromBytes(kept + '\0').has_value());
        QVERIFY(!WordModel::fromBytes(QByteArray(5000, '\xff')).has_value());
    }

    void anyChangedBitIsNoticed()
    {
        const QByteArray kept = smallModel().toBytes();
        for (qsizetype i = 0; i < kept.size(); i += i < 64 ? 1 : 11) {
            QByteArray changed = kept;
            changed[i] = char(changed[i] ^ (1 << (i % 8)));
            const Result<WordModel> read = WordModel::fromBytes(changed);
            QVERIFY2(!read.has_value(), qPrintable(QString::number(i)));
        }
    }

    void anotherVersionIsToldFromABrokenOne()
    {
        QByteArray bytes = smallModel().toBytes();
        bytes[8] = 2;
        QCOMPARE(WordModel::fromBytes(bytes).error().code, ErrorCode::NewerFormat);
        bytes[0] = 'x';
        QCOMPARE(WordModel::fromBytes(bytes).error().code, ErrorCode::Corrupt);
    }

    void tablesOfAnySizeAreNotBelieved()
    {
        for (const quint32 slotCount : {0u, 1u, 0x7FFF'FFFFu, 0xFFFF'FFFFu}) {
            QByteArray bytes = smallModel().toBytes();
            for (qsizetype at = 24; at < 36; at += 4)
                qToLittleEndian(slotCount, bytes.data() + at);
            QCOMPARE(WordModel::fromBytes(bytes).error().code, ErrorCode::Corrupt);
        }
    }

    void countingIsBoundedAndKeepsWhatComesBack()
    {
        constexpr std::size_t most = 4096;
        CountTable table(most);
        std::mt19937_64 random(3);
        for (int i = 0; i < 200'000; ++i) {
            table.add(random());
            if (i % 100 == 0)
                table.add(wordkey::of(u"often"));
        }
        QVERIFY(table.bytes() <= most * 8);
        QVERIFY(table.size() < most);
        quint32 often = 0;
        table.forEach([&](quint64 shortKey, quint32 count) {
            if (shortKey == wordkey::of(u"often") >> (64 - CountTable::keyBits))
                often = count;
        });
        QVERIFY(often >= 1990);
    }

    void aTableOfEquallyCommonKeysStillMakesRoom()
    {
        CountTable table(1024);
        for (int round = 0; round < 40; ++round) {
            for (quint64 key = 0; key < 2000; ++key)
                table.add(wordkey::mixed(key + 1));
        }
        QVERIFY(table.size() < 1024);
    }

    void aKeyCountsOnceWhateverItsBits()
    {
        CountTable table(64);
        table.add(0);
        table.add(~quint64(0));
        table.add(~quint64(0));
        QList<quint32> counts;
        table.forEach([&](quint64, quint32 count) { counts << count; });
        QCOMPARE(counts, (QList<quint32>{1, 2}));
    }
};

QTEST_APPLESS_MAIN(TestWordModel)
#include "test_wordmodel.moc"
