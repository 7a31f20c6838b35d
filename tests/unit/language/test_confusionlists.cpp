// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/words/confusionlists.h"
#include "language/words/wordschecker.h"

#include <yaml-cpp/yaml.h>

#include <QTest>

using namespace nashra;
using namespace nashra::language;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const YAML::Node &node)
{
    return QString::fromStdString(node.as<std::string>());
}

QString wrongWordOf(const QString &pattern)
{
    const qsizetype from = pattern.indexOf(u'[') + 1;
    return pattern.mid(from, pattern.indexOf(u']') - from);
}

} // namespace

/// The lists of words taken for one another, and what they say before an archive is read.
class TestConfusionLists : public QObject
{
    Q_OBJECT

private slots:
    void everyPhraseFlagsItsSlipAndLeavesItsLike_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("flag");
        QTest::addColumn<QString>("leave");
        for (const Language language : {Language::English, Language::Arabic}) {
            const QString name = u"%1.yaml"_s.arg(languageCode(language));
            const YAML::Node file = YAML::LoadFile(NASHRA_SOURCE_DIR "/resources/words/" + name.toStdString());
            for (const YAML::Node &node : file["phrases"]) {
                QTest::addRow("%s %s", qPrintable(languageCode(language)), node["wrong"].as<std::string>().c_str())
                    << language << textOf(node["wrong"]) << textOf(node["right"]) << textOf(node["flag"])
                    << textOf(node["leave"]);
            }
        }
    }

    void everyPhraseFlagsItsSlipAndLeavesItsLike()
    {
        QFETCH(Language, language);
        QFETCH(QString, wrong);
        QFETCH(QString, right);
        QFETCH(QString, flag);
        QFETCH(QString, leave);
        const WordsChecker checker({});
        const auto findingsIn = [&](const QString &text) {
            return checker.checkUnit({text, TextUnit::Scope::Paragraph, language, {}});
        };
        const QList<Finding> findings = findingsIn(flag);
        QCOMPARE(findings.size(), 1);
        const Finding &finding = findings.first();
        QCOMPARE(flag.mid(finding.position, finding.length), finding.arguments.first());
        QVERIFY(finding.arguments.first().endsWith(wrongWordOf(wrong), Qt::CaseInsensitive));
        QVERIFY(finding.fixes.first().endsWith(right, Qt::CaseInsensitive));
        QVERIFY2(findingsIn(leave).isEmpty(), qPrintable(leave));
        // Put right, it is right.
        QVERIFY(findingsIn(QString(flag).replace(finding.position, finding.length, finding.fixes.first())).isEmpty());
    }

    void theBeginOfASentenceIsAPlace()
    {
        const WordsChecker checker({});
        const auto fixesIn = [&](const QString &text) {
            QStringList fixes;
            for (const Finding &finding : checker.checkUnit({text, TextUnit::Scope::Paragraph, Language::English, {}}))
                fixes << finding.fixes.first();
            return fixes;
        };
        QCOMPARE(fixesIn(u"The boats was late. “The boats was late.”"_s), (QStringList{u"were"_s, u"were"_s}));
        QCOMPARE(fixesIn(u"Rain, the boats was told. One of the boats was lost."_s), QStringList());
        QCOMPARE(fixesIn(u"“Its not clear,” he said."_s), QStringList{u"It's"_s});
        QCOMPARE(fixesIn(u"It’s said its not clear."_s), QStringList{u"it’s"_s});
    }

    void theListsOfTheProgramAreThere()
    {
        for (const Language language : {Language::English, Language::Arabic}) {
            const ConfusionLists lists = builtInConfusionLists(language);
            QVERIFY(lists.sets.size() > 20);
            QVERIFY(lists.phrases.size() > 10);
        }
    }

    void aFileIsRead()
    {
        const Result<ConfusionLists> lists =
            readConfusionLists("sets: [\"Its it’s\"]\nphrases:\n  - {wrong: \"a|b* [polices]\", right: policies}\n");
        QVERIFY(lists.has_value());
        QCOMPARE(lists->sets, (QList<QStringList>{{u"its"_s, u"it's"_s}}));
        QCOMPARE(lists->phrases.size(), 1);
        QCOMPARE(lists->phrases.first().words, (QList<QStringList>{{u"a"_s, u"b*"_s}, {u"polices"_s}}));
        QCOMPARE(lists->phrases.first().wrongAt, 1);
        QVERIFY(readConfusionLists("sets:\nphrases:\n").has_value());
        const Result<ConfusionLists> begin =
            readConfusionLists("phrases:\n  - {wrong: \"^|that boats [was]\", right: were}\n");
        QVERIFY(begin.has_value());
        QCOMPARE(begin->phrases.first().words, (QList<QStringList>{{u"^"_s, u"that"_s}, {u"boats"_s}, {u"was"_s}}));
    }

    void aBrokenFileIsAnError_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("no YAML") << QByteArray("sets: [\x01");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a list") << QByteArray("- a\n- b\n");
        QTest::newRow("a lone word") << QByteArray("sets: [its]");
        QTest::newRow("sets that are a word") << QByteArray("sets: [[its, it's]]");
        QTest::newRow("a phrase that is a word") << QByteArray("phrases: [word]");
        QTest::newRow("no wrong word") << QByteArray("phrases: [{wrong: a b, right: c}]");
        QTest::newRow("two wrong words") << QByteArray("phrases: [{wrong: \"[a] [b]\", right: c}]");
        QTest::newRow("a choice of wrong words") << QByteArray("phrases: [{wrong: \"[a|b] c\", right: c}]");
        QTest::newRow("the begin of a sentence is wrong") << QByteArray("phrases: [{wrong: \"[^] a\", right: c}]");
        QTest::newRow("nothing beside it") << QByteArray("phrases: [{wrong: \"[a]\", right: c}]");
        QTest::newRow("nothing right") << QByteArray("phrases: [{wrong: \"[a] b\"}]");
        QTest::newRow("an empty choice") << QByteArray("phrases: [{wrong: \"[a] b|\", right: c}]");
        QTest::newRow("nested deep") << QByteArray(20'000, '[');
    }

    void aBrokenFileIsAnError()
    {
        QFETCH(QByteArray, yaml);
        const Result<ConfusionLists> lists = readConfusionLists(yaml);
        QVERIFY(!lists.has_value());
        QCOMPARE(lists.error().code, ErrorCode::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(TestConfusionLists)
#include "test_confusionlists.moc"
