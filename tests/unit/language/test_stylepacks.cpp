// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylefolder.h"

#include "testlib/builders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace nashra;
using namespace nashra::language;
using namespace nashra::language::style;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

namespace {

const std::shared_ptr<const RuleSet> &rules()
{
    static const auto loaded = loadRules({builtInRulesFolder()});
    return loaded;
}

/// The pairs of a rule: "style.English.Ordinals" has its own in tests/data/style/English/Ordinals.json.
QJsonObject pairsOf(const QString &rule)
{
    QFile file(QStringLiteral(NASHRA_TEST_DATA "/style/%1.json").arg(rule.mid(6).replace(u'.', u'/')));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// A text of a pair is an article: its lines are paragraphs, the first of them the headline if it begins with "# ".
TextSnapshot articleOf(const QString &text, Language language)
{
    QStringList lines = text.split(u'\n');
    TextSnapshot snapshot;
    snapshot.content.language = language;
    if (lines.first().startsWith("# "_L1))
        snapshot.content.headline = lines.takeFirst().mid(2);
    snapshot.content.body = aBody(lines);
    return snapshot;
}

QList<Finding> ofRule(QList<Finding> findings, const QString &rule)
{
    findings.removeIf([&](const Finding &finding) { return finding.rule != rule; });
    return findings;
}

/// What a rule finds in an article, with place and paragraph.
QList<Finding> check(const TextSnapshot &snapshot, const QString &rule)
{
    const StyleChecker checker(rules());
    QList<Finding> all = ofRule(checker.checkArticle(snapshot), rule);
    TextUnit headline{snapshot.content.headline, TextUnit::Scope::Headline, snapshot.content.language, {}};
    for (Finding finding : ofRule(checker.checkUnit(headline), rule)) {
        finding.place = FindingPlace::Headline;
        all << finding;
    }
    for (const Paragraph &paragraph : snapshot.content.body.paragraphs) {
        const TextUnit unit{paragraph.text(), TextUnit::Scope::Paragraph, snapshot.content.language, {}};
        for (Finding finding : ofRule(checker.checkUnit(unit), rule)) {
            finding.paragraph = paragraph.id;
            all << finding;
        }
    }
    return all;
}

/// The article as its text with what was found in brackets.
QString markedArticle(const TextSnapshot &snapshot, const QList<Finding> &findings)
{
    QStringList lines;
    const auto add = [&](const QString &text, FindingPlace place, ParagraphId paragraph) {
        QList<Finding> here = findings;
        here.removeIf([&](const Finding &f) { return f.place != place || f.paragraph != paragraph; });
        lines << marked(text, here);
    };
    if (!snapshot.content.headline.isEmpty()) {
        add(snapshot.content.headline, FindingPlace::Headline, {});
        lines[0].prepend(u"# "_s);
    }
    for (const Paragraph &paragraph : snapshot.content.body.paragraphs)
        add(paragraph.text(), FindingPlace::Body, paragraph.id);
    return lines.join(u'\n');
}

QString bare(QString text)
{
    return text.remove(u'⟦').remove(u'⟧');
}

QList<Language> languagesOf(const QString &rule)
{
    if (rule.startsWith("style.English."_L1))
        return {Language::English};
    return rule.startsWith("style.Arabic."_L1) ? QList{Language::Arabic} : QList{Language::English, Language::Arabic};
}

} // namespace

/// The rules that come with the program, each against texts it must flag and texts it must leave alone.
class TestStylePacks : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleIsUsable()
    {
        QStringList problems;
        for (const RuleProblem &problem : rules()->problems())
            problems << u"%1:%2: %3"_s.arg(problem.file).arg(problem.line).arg(problem.detail);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(rules()->ids().size() > 20);
    }

    void everyRuleFlagsWhatItShould_data() { addRules(); }
    void everyRuleFlagsWhatItShould();

    void everyRuleLeavesTheRestAlone_data() { addRules(); }
    void everyRuleLeavesTheRestAlone();

    void everyFileOfPairsBelongsToARule();
    void theDemonstrationStoriesAreClean_data();
    void theDemonstrationStoriesAreClean();

private:
    static void addRules()
    {
        QTest::addColumn<QString>("rule");
        const QStringList ids = rules()->ids();
        for (const QString &id : ids)
            QTest::newRow(qPrintable(id)) << id;
    }
};

void TestStylePacks::everyRuleFlagsWhatItShould()
{
    QFETCH(QString, rule);
    const QJsonArray pairs = pairsOf(rule)[u"flags"].toArray();
    QVERIFY2(pairs.size() >= 3, "a rule needs three texts that it flags");
    for (const QJsonValue &pair : pairs) {
        const QString expected = pair[u"text"].toString();
        bool isFlagged = false;
        for (const Language language : languagesOf(rule)) {
            const TextSnapshot article = articleOf(bare(expected), language);
            const QList<Finding> findings = check(article, rule);
            QCOMPARE(markedArticle(article, findings), expected);
            isFlagged = isFlagged || !findings.isEmpty();
            QStringList fixes;
            for (const QJsonValue &fix : pair[u"fixes"].toArray())
                fixes << fix.toString();
            QVERIFY(!findings.isEmpty());
            QCOMPARE(findings.first().fixes, fixes);
            QVERIFY(!findings.first().message.value(Language::English).isEmpty());
            QVERIFY(!findings.first().message.value(Language::Arabic).isEmpty());
            QVERIFY(!findings.first().message.value(Language::Arabic).contains("%s"_L1));
        }
        QVERIFY2(isFlagged, qPrintable(expected));
    }
}

void TestStylePacks::everyRuleLeavesTheRestAlone()
{
    QFETCH(QString, rule);
    const QJsonArray texts = pairsOf(rule)[u"leaves"].toArray();
    QVERIFY2(texts.size() >= 3, "a rule needs three texts that it leaves alone");
    for (const QJsonValue &text : texts) {
        for (const Language language : languagesOf(rule)) {
            const TextSnapshot article = articleOf(text.toString(), language);
            QCOMPARE(markedArticle(article, check(article, rule)), text.toString());
        }
    }
}

void TestStylePacks::everyFileOfPairsBelongsToARule()
{
    const QDir top(QStringLiteral(NASHRA_TEST_DATA "/style"));
    const QStringList ids = rules()->ids();
    for (const QString &style : top.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QString &file : QDir(top.filePath(style)).entryList(QDir::Files))
            QVERIFY2(ids.contains(u"style.%1.%2"_s.arg(style, file.chopped(5))), qPrintable(file));
    }
}

void TestStylePacks::theDemonstrationStoriesAreClean_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Arabic") << Language::Arabic;
}

void TestStylePacks::theDemonstrationStoriesAreClean()
{
    QFETCH(Language, language);
    const StyleChecker checker(rules());
    QFile file(QStringLiteral(NASHRA_SOURCE_DIR "/resources/demo/articles-%1.json").arg(languageCode(language)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList found;
    for (const QJsonValue &article : QJsonDocument::fromJson(file.readAll()).array()) {
        QStringList lines{u"# "_s + article[u"headline"].toString()};
        for (const QJsonValue &paragraph : article[u"body"].toArray())
            lines << paragraph.toString();
        const TextSnapshot snapshot = articleOf(lines.join(u'\n'), language);
        for (const QString &rule : rules()->ids()) {
            if (const QList<Finding> findings = check(snapshot, rule); !findings.isEmpty())
                found << rule + u": "_s + markedArticle(snapshot, findings);
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestStylePacks)
#include "test_stylepacks.moc"
