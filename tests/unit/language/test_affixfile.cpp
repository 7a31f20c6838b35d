// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spelling/affixfile.h"

#include "testlib/verify.h"

#include <QTest>

using namespace nashra;
using namespace nashra::language;
using namespace Qt::StringLiterals;

namespace {

AffixFile parsed(const QByteArray &bytes)
{
    return AffixFile::parse(bytes, testlib::must(DictionaryCodec::make("UTF-8")));
}

} // namespace

/// What is read of Hunspell's affix files.
class TestAffixFile : public QObject
{
    Q_OBJECT

private slots:
    void suffixesSayWhatTheyAreJoinedTo()
    {
        const AffixFile file =
            parsed("SET UTF-8\nSFX D Y 2\nSFX D y ied [^aeiou]y\nSFX D 0 d e\nPFX A Y 1\nPFX A 0 re .\n");
        const AffixFile::Rules *rules = file.suffixes('D');
        QVERIFY(rules && rules->size() == 2 && !file.suffixes('A'));
        QVERIFY((*rules)[0].fitsEndOf(u"carry") && !(*rules)[0].fitsEndOf(u"play") && !(*rules)[0].fitsEndOf(u"y"));
        QVERIFY((*rules)[1].fitsEndOf(u"bake") && !(*rules)[1].fitsEndOf(u"walk"));
        QVERIFY(!(*rules)[1].fitsAll());
        QCOMPARE(file.prefixes().size(), std::size_t(1));
        QCOMPARE(file.prefixes()[0].add, u"re"_s);
        QVERIFY(file.prefixes()[0].fitsAll());
    }

    void flagsAreReadInAllTheirWays()
    {
        QCOMPARE(parsed("SET UTF-8\n").flagsOf(u"AB"), (std::vector<AffixFile::Flag>{'A', 'B'}));
        QCOMPARE(parsed("FLAG long\n").flagsOf(u"AaBb"),
                 (std::vector<AffixFile::Flag>{'A' << 16 | 'a', 'B' << 16 | 'b'}));
        QCOMPARE(parsed("FLAG num\n").flagsOf(u"12,999"), (std::vector<AffixFile::Flag>{12, 999}));
        const AffixFile aliased = parsed("AF 2\nAF AB\nAF C\n");
        QCOMPARE(aliased.flagsOf(u"2"), std::vector<AffixFile::Flag>{'C'});
        QVERIFY(aliased.flagsOf(u"").empty());
    }

    void marksThatHunspellPassesOverAreTakenOff()
    {
        const AffixFile file = parsed("SET UTF-8\nIGNORE \u064E\u0640\nSFX A Y 1\nSFX A 0 \u064Eهم .\nNOSUGGEST !\n");
        QCOMPARE(file.withoutIgnored(u"كَتـب"), u"كتب"_s);
        QCOMPARE((*file.suffixes('A'))[0].add, u"هم"_s);
        QVERIFY(file.isHidden('!') && !file.isHidden('A'));
    }

    void whatIsMalformedIsPassedOver()
    {
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("SFX"),
              QByteArray("SFX A Y 1\nSFX A\nSFX A 0\nSFX A 0 s [abc\nPFX A 0 x ]\nAF\nFLAG\n"), QByteArray(10'000, '['),
              QByteArray("FLAG long\nSFX A 0 s .\n"), QByteArray("AF 1\nAF A\nSFX A 0 s/99999 .\n")}) {
            const AffixFile file = parsed(bytes);
            QVERIFY(file.prefixes().size() <= 1);
            (void)file.flagsOf(u"-1");
        }
    }
};

QTEST_APPLESS_MAIN(TestAffixFile)
#include "test_affixfile.moc"
