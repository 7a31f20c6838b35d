// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/presentation/readingfixture.h"

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;

/// Names that the registry has not, and the spelling of their words.
class TestProofingSessionNames : public QObject
{
    Q_OBJECT

private slots:
    void a_name_that_no_dictionary_has_becomes_a_hint();
    void words_of_an_offered_name_are_no_findings_data();
    void words_of_an_offered_name_are_no_findings();
    void a_slip_in_a_known_name_is_found_still();
    void a_slip_in_the_name_of_a_house_is_found_still();
};

namespace {

/// Finds words in no dictionary wherever they stand.
class WordsChecker : public language::Checker
{
public:
    explicit WordsChecker(QStringList words)
        : m_words(std::move(words))
    {
    }

    [[nodiscard]] QList<Finding> checkUnit(const language::TextUnit &unit) const override
    {
        QList<Finding> findings;
        for (const QString &word : m_words) {
            for (qsizetype at = unit.text.indexOf(word); at >= 0; at = unit.text.indexOf(word, at + word.size())) {
                Finding finding;
                finding.rule = u"spelling.unknown"_s;
                finding.position = at;
                finding.length = word.size();
                finding.arguments = {word};
                findings << finding;
            }
        }
        return findings;
    }

private:
    QStringList m_words;
};

} // namespace

void TestProofingSessionNames::a_name_that_no_dictionary_has_becomes_a_hint()
{
    ReadingFixture room;
    Finding unknown;
    unknown.rule = u"spelling.unknown"_s;
    unknown.position = 19;
    unknown.length = 5;
    unknown.arguments = {u"Hovar"_s};
    room.use(std::make_shared<FixedChecker>(QList<Finding>{unknown}));
    QVERIFY(room.show(u"It went to Lisbet, Hovar said."_s));
    QTRY_COMPARE(room.proofing->findings().size(), 1);
    QCOMPARE(room.proofing->findings().first().severity, Severity::Warning);
    QVERIFY(room.show(u"It went to Lisbeth Hovar."_s));
    QTRY_COMPARE(room.proofing->findings().value(0).severity, Severity::Hint);
}

void TestProofingSessionNames::words_of_an_offered_name_are_no_findings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("unknown");
    QTest::addColumn<QString>("typo");
    QTest::newRow("English") << u"Foreign Minister Yusuf Qandil left.\nThe wrod of Qandil counts."_s
                             << QStringList{u"Yusuf"_s, u"Qandil"_s, u"Qandil"_s} << u"wrod"_s;
    QTest::newRow("Arabic") << u"قال وزير الخارجية يوسف قنديل إن المركب غادر.\nغادر قنديل الميناا"_s
                            << QStringList{u"يوسف"_s, u"قنديل"_s, u"قنديل"_s} << u"الميناا"_s;
}

void TestProofingSessionNames::words_of_an_offered_name_are_no_findings()
{
    QFETCH(QString, text);
    QFETCH(QStringList, unknown);
    QFETCH(QString, typo);
    ReadingFixture room;
    room.know({});
    QStringList words = unknown;
    words.removeDuplicates();
    room.use(std::make_shared<WordsChecker>(words + QStringList{typo}));
    QVERIFY(room.show(text));
    if (text.front().script() == QChar::Script_Arabic)
        room.session->header().setLanguage(Language::Arabic);
    QVERIFY(room.isRead());
    const auto listedWords = [&room] {
        QStringList listed;
        for (const Finding &finding : room.proofing->findings())
            listed << finding.arguments.value(0);
        return listed;
    };
    QCOMPARE(listedWords(), QStringList{typo});
    // Who says that it is no name wants to know of its words, and who takes that back does not.
    const auto isOfNames = [](const Finding &finding, const QString &) { return finding.rule == "entity.unknown"_L1; };
    room.proofing->setIgnores(isOfNames);
    QTRY_COMPARE(listedWords().size(), 4);
    for (const QString &word : unknown)
        QVERIFY(listedWords().contains(word));
    room.proofing->setIgnores({});
    QTRY_COMPARE(listedWords(), QStringList{typo});
}

void TestProofingSessionNames::a_slip_in_a_known_name_is_found_still()
{
    ReadingFixture room;
    room.know({testlib::anEntity().named(u"Mira Halabi"_s)});
    room.use(std::make_shared<WordsChecker>(QStringList{u"Hallabi"_s, u"Qandil"_s}));
    QVERIFY(room.show(u"Foreign Minister Yusuf Qandil met Mayor Mira Hallabi."_s));
    QCOMPARE(room.proofing->findings().size(), 1);
    QCOMPARE(room.proofing->findings().first().arguments, QStringList{u"Hallabi"_s});
    QVERIFY(room.proofing->findings().first().severity == Severity::Hint);
}

void TestProofingSessionNames::a_slip_in_the_name_of_a_house_is_found_still()
{
    ReadingFixture room;
    room.know({});
    room.use(std::make_shared<WordsChecker>(QStringList{u"Wrokers"_s, u"Qandil"_s}));
    QVERIFY(room.show(u"Yusuf Qandil, head of the Harbour Wrokers Union, said no."_s));
    QCOMPARE(room.proofing->findings().size(), 1);
    QCOMPARE(room.proofing->findings().first().arguments, QStringList{u"Wrokers"_s});
}

QTEST_MAIN(TestProofingSessionNames)
#include "test_proofingsession_names.moc"
