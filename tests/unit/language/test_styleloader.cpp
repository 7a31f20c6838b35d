// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylefolder.h"

#include "language/style/yamltree.h"
#include "testlib/builders.h"
#include "testlib/verify.h"

#include <QElapsedTimer>
#include <QTest>
#include <QtConcurrentRun>

using namespace nashra;
using namespace nashra::language;
using namespace nashra::language::style;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

namespace {

using Kind = RuleProblem::Kind;

const QByteArray goodRule = "extends: existence\nmessage: m\ntokens: [foo]\n";

/// "Style.Rule: what it found" for each finding, in the order of the text.
QStringList found(const StyleChecker &checker, const QString &text, TextUnit::Scope scope = TextUnit::Scope::Paragraph)
{
    TextUnit unit;
    unit.text = text;
    unit.scope = scope;
    QStringList found;
    const QList<Finding> findings = checker.checkUnit(unit);
    for (const Finding &finding : findings)
        found << finding.rule.mid(6) + u": "_s + text.mid(finding.position, finding.length);
    found.sort();
    return found;
}

QString foreignFolder()
{
    return QStringLiteral(NASHRA_TEST_DATA "/vale");
}

} // namespace

/// Rule files from outside, good and bad: what is wrong is named and the rest is in use.
class TestStyleLoader : public QObject
{
    Q_OBJECT

private slots:
    void aForeignFolderWorksUnchanged_data();
    void aForeignFolderWorksUnchanged();
    void aForeignFolderReadsWholeArticles();
    void whatIsNotSupportedIsSkippedAloud();

    void problemsNameFileAndLine_data();
    void problemsNameFileAndLine();
    void aBadTermLeavesTheOthers();

    void hostileFilesDoNoHarm_data();
    void hostileFilesDoNoHarm();

    void aLaterFolderTakesPrecedence();
    void aFolderOfRulesIsOneStyle();
    void otherFilesAreLeftAlone();
    void aMissingFolderIsAProblem();
    void linksThatLeadRoundAreNotFollowed();
    void theFingerprintChangesWithTheFiles();
    void aSetIsSharedBetweenThreads();
    void yamlIsATree();
};

void TestStyleLoader::aForeignFolderWorksUnchanged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextUnit::Scope>("scope");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const QString &text, TextUnit::Scope scope, const QStringList &findings) {
        QTest::newRow(qPrintable(text)) << text << scope << findings;
    };
    constexpr auto body = TextUnit::Scope::Paragraph;
    constexpr auto head = TextUnit::Scope::Headline;
    row(u"Apparently it seems that some observers left."_s, body,
        {u"Gazette.Hedging: Apparently"_s, u"Gazette.Hedging: it seems that"_s, u"Gazette.Hedging: some observers"_s});
    row(u"The harbor master sent an e-mail."_s, body, {u"Gazette.Terms: e-mail"_s, u"Gazette.Terms: harbor master"_s});
    row(u"The harbour master coordinates."_s, body, {});
    row(u"One; two; three. Four; five."_s, body, {u"Gazette.Semicolons: ;"_s});
    row(u"It was the the end."_s, body, {u"Gazette.Repetition: the the"_s});
    row(u"They commenced to endeavor."_s, body, {u"Plain.Words: commenced"_s, u"Plain.Words: endeavor"_s});
    row(u"The Port Of Zahwan Opens"_s, head, {u"Gazette.HeadingCase: The Port Of Zahwan Opens"_s});
    row(u"The Port Authority of Zahwan opens."_s, head, {u"Gazette.HeadingPunctuation: s."_s});
    row(u"In zahwan and Ostelin, not Zahwania"_s, body, {u"Vale.Avoid: Zahwania"_s, u"Vale.Terms: zahwan"_s});
}

void TestStyleLoader::aForeignFolderWorksUnchanged()
{
    QFETCH(QString, text);
    QFETCH(TextUnit::Scope, scope);
    QTEST(found(StyleChecker(loadRules({foreignFolder()})), text, scope), "findings");
}

void TestStyleLoader::aForeignFolderReadsWholeArticles()
{
    const StyleChecker checker(loadRules({foreignFolder()}));
    TextSnapshot snapshot;
    snapshot.content.body = aBody({u"The adviser of the Zahwan News Agency (ZNA) at 10:00 GMT."_s,
                                   u"The ZNA and the WFP met an adviser and an advisor."_s});
    QStringList found;
    const QList<Finding> findings = checker.checkArticle(snapshot);
    for (const Finding &finding : findings)
        found << finding.message.value(Language::English);
    found.sort();
    QCOMPARE(found, (QStringList{u"'WFP' has no definition."_s, u"Inconsistent spelling of 'advisor'."_s}));
}

void TestStyleLoader::whatIsNotSupportedIsSkippedAloud()
{
    const QList<RuleProblem> problems = loadRules({foreignFolder()})->problems();
    QCOMPARE(problems, (QList<RuleProblem>{{Kind::Unsupported, u"Gazette/Readability.yml"_s, 1, u"metric"_s}}));
}

void TestStyleLoader::problemsNameFileAndLine_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *what, const QByteArray &yaml, Kind kind, int line, const QString &detail) {
        QTest::newRow(what) << yaml << kind << line << detail;
    };
    row("no kind", "message: m\ntokens: [a]", Kind::Missing, 1, u"extends"_s);
    row("no map", "- a\n- b", Kind::Missing, 1, u"extends"_s);
    row("empty", "", Kind::Missing, 0, u"extends"_s);
    row("an unknown kind", "message: m\nextends: spelling", Kind::Unsupported, 2, u"spelling"_s);
    row("no message", "extends: existence\ntokens: [a]", Kind::Missing, 1, u"message"_s);
    row("no tokens", "extends: existence\nmessage: m", Kind::Missing, 1, u"tokens"_s);
    row("no swap", "extends: substitution\nmessage: m\nswap:", Kind::Missing, 1, u"swap"_s);
    row("no limit", "extends: occurrence\nmessage: m\ntoken: a", Kind::Missing, 1, u"max"_s);
    row("a level", goodRule + "level: loud", Kind::BadValue, 4, u"level"_s);
    row("a language", goodRule + "language: xx", Kind::BadValue, 4, u"language"_s);
    row("a number", goodRule + "limit: many", Kind::BadValue, 4, u"limit"_s);
    row("a switch", goodRule + "\nignorecase: perhaps", Kind::BadValue, 5, u"ignorecase"_s);
    row("a list that is a map", goodRule + "exceptions: {a: b}", Kind::BadValue, 4, u"exceptions"_s);
    row("a text that is a list", "extends: existence\nmessage: [m]\nmessage_ar: m\ntokens: [a]", Kind::BadValue, 2,
        u"message"_s);
    row("a token that is a map", "extends: existence\nmessage: m\ntokens:\n  - a\n  - b: c", Kind::BadValue, 5,
        u"tokens"_s);
    row("an expression", "extends: existence\nmessage: m\ntokens:\n  - a\n  - 'b('", Kind::BadExpression, 5,
        u"b(: missing closing parenthesis"_s);
    row("a nest of expressions", "extends: existence\nmessage: m\ntokens:\n  - '((a{1,500}){1,500}){1,500}'",
        Kind::BadExpression, 4, u"((a{1,500}){1,500}){1,500}: nested or repeated too often"_s);
    row("an exception", goodRule + "exceptions:\n  - '('", Kind::BadExpression, 5, u"(: missing closing parenthesis"_s);
    row("tabs", "extends: existence\nmessage: m\ntokens:\n\t- a", Kind::Malformed, 4, QString());
    row("a bracket", "extends: existence\ntokens: [a", Kind::Malformed, 2, QString());
    const QString unclosed = u"a quotation mark that is never closed"_s;
    row("an open quote", "extends: existence\nmessage: \"Don't\ntokens:\n  - a\n", Kind::Malformed, 2, unclosed);
    row("with no last line break", "extends: existence\nmessage: 'm\ntokens: [a]", Kind::Malformed, 2, unclosed);
    row("of a key", "extends: substitution\nmessage: m\nswap:\n  \"foo: bar\n  a: b\n", Kind::Malformed, 4, unclosed);
    row("in a list", "extends: existence\ntokens: [a,\n 'b]\n", Kind::Malformed, 3, unclosed);
    row("behind others", "extends: \"existence\"\nmessage: 'it''s \\\\'\ntokens: [\"\\\"\", \"a]\n", Kind::Malformed, 3,
        unclosed);
    row("behind Arabic and a mark", "\xEF\xBB\xBFmessage: 'عربي'\nextends: \"existence\ntokens: [a]\n", Kind::Malformed,
        2, unclosed);
    row("no UTF-8", "extends: \xff\xfe", Kind::Malformed, 0, u"not UTF-8"_s);
    row("depth", "extends: " + QByteArray(5000, '['), Kind::Malformed, 1, u"nested too deeply"_s);
}

void TestStyleLoader::problemsNameFileAndLine()
{
    QFETCH(QByteArray, yaml);
    QFETCH(Kind, kind);
    QFETCH(int, line);
    QFETCH(QString, detail);
    const auto rules = StyleFolder().with(u"House/Rule.yml"_s, yaml).with(u"House/Good.yml"_s, goodRule).load();
    QCOMPARE(rules->problems().size(), 1);
    const RuleProblem &problem = rules->problems().first();
    QCOMPARE(problem.kind, kind);
    QCOMPARE(problem.file, u"House/Rule.yml"_s);
    QCOMPARE(problem.line, line);
    if (!detail.isNull())
        QCOMPARE(problem.detail, detail);
    QVERIFY(found(StyleChecker(rules), u"foo"_s).contains(u"House.Good: foo"_s));
}

void TestStyleLoader::aBadTermLeavesTheOthers()
{
    const auto rules =
        StyleFolder()
            .with(u"House/Rule.yml"_s, "extends: substitution\nmessage: m\nswap:\n  'a(': b\n  foo: bar\n")
            .load();
    QCOMPARE(rules->problems().size(), 1);
    QCOMPARE(found(StyleChecker(rules), u"foo"_s), QStringList{u"House.Rule: foo"_s});
}

void TestStyleLoader::hostileFilesDoNoHarm_data()
{
    QTest::addColumn<QByteArray>("yaml");
    const QByteArray head = "extends: existence\nmessage: m\ntokens:\n";
    QByteArray bomb = "a: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
    for (int i = 1; i < 20; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        bomb += "b" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + before + "," + before + "," +
                before + "," + before + "," + before + "," + before + "]\n";
    }
    QTest::newRow("billion laughs") << bomb + goodRule;
    QTest::newRow("an alias of itself") << QByteArray("tokens: &a [*a]\n");
    QTest::newRow("an alias of nothing") << QByteArray("tokens: *a\n");
    QTest::newRow("over a megabyte") << head + QByteArray("  - foo\n").repeated(200'000);
    QTest::newRow("ten megabytes") << QByteArray(10 << 20, 'a');
    QTest::newRow("a hundred thousand tokens") << head + QByteArray("  - ab\n").repeated(100'000);
    QTest::newRow("brackets") << QByteArray(500'000, '[');
    QTest::newRow("braces") << QByteArray(500'000, '{');
    QTest::newRow("dashes") << QByteArray("- ").repeated(250'000);
    QTest::newRow("questions") << QByteArray("? ").repeated(250'000);
    QTest::newRow("colons") << QByteArray("a: ").repeated(250'000);
    QTest::newRow("anchors") << QByteArray("&a ").repeated(250'000);
    QTest::newRow("quotes") << QByteArray(500'000, '"');
    QTest::newRow("tags") << QByteArray("!!a ").repeated(250'000);
    QTest::newRow("a complex key") << QByteArray("? [a, b]\n: c\n");
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QByteArray expressions = head;
    for (int i = 0; i < 5000; ++i)
        expressions += "  - 'x\\d+y" + QByteArray::number(i) + "'\n";
    QTest::newRow("thousands of expressions") << expressions;
    QTest::newRow("a long token") << head + "  - " + QByteArray(100'000, 'a') + "\n";
    QTest::newRow("a long expression") << head + "  - '" + QByteArray("(?:a|b)").repeated(280) + "'\n";
}

void TestStyleLoader::hostileFilesDoNoHarm()
{
    QFETCH(QByteArray, yaml);
    QElapsedTimer clock;
    clock.start();
    const auto rules = StyleFolder().with(u"House/Rule.yml"_s, yaml).with(u"House/Good.yml"_s, goodRule).load();
    QVERIFY2(clock.elapsed() < 30'000, "it took for ever");
    QVERIFY(found(StyleChecker(rules), u"foo x1y5 "_s.repeated(20)).contains(u"House.Good: foo"_s));
}

void TestStyleLoader::aLaterFolderTakesPrecedence()
{
    StyleFolder first;
    StyleFolder second;
    first.with(u"House/Rule.yml"_s, goodRule).with(u"House/Other.yml"_s, goodRule);
    second.with(u"House/Rule.yml"_s, "extends: existence\nmessage: m\ntokens: [bar]\n");
    const StyleChecker checker(loadRules({first.path(), second.path()}));
    QCOMPARE(found(checker, u"foo bar"_s), (QStringList{u"House.Other: foo"_s, u"House.Rule: bar"_s}));
}

void TestStyleLoader::aFolderOfRulesIsOneStyle()
{
    StyleFolder folder;
    folder.with(u"Gazette/Rule.yml"_s, goodRule);
    QCOMPARE(loadRules({folder.path() + u"/Gazette"_s})->ids(), QStringList{u"style.Gazette.Rule"_s});
}

void TestStyleLoader::otherFilesAreLeftAlone()
{
    StyleFolder folder;
    folder.with(u"House/Rule.yml"_s, goodRule)
        .with(u"House/README.md"_s, "# House")
        .with(u"House/Rule.yaml"_s, "x")
        .with(u"House/more/Deep.yml"_s, goodRule)
        .with(u"House/.hidden.yml"_s, "x: [")
        .with(u".git/config.yml"_s, "x: [")
        .with(u"config/templates/a.yml"_s, "x: [")
        .with(u"Vocab/House/accept.txt"_s, "Nashra\n");
    const auto rules = folder.load();
    QVERIFY(rules->problems().isEmpty());
    QCOMPARE(rules->ids(), (QStringList{u"style.House.Deep"_s, u"style.House.Rule"_s, u"style.Vale.Terms"_s}));
    QVERIFY(found(StyleChecker(rules), u"nashra"_s).contains(u"Vale.Terms: nashra"_s));
}

void TestStyleLoader::aMissingFolderIsAProblem()
{
    const auto rules = loadRules({u"/nowhere/at/all"_s});
    QVERIFY(rules->ids().isEmpty());
    QCOMPARE(rules->problems().value(0).kind, Kind::Unreadable);
    QVERIFY(StyleChecker(rules).checkUnit({u"foo"_s, {}, {}, {}}).isEmpty());
}

void TestStyleLoader::linksThatLeadRoundAreNotFollowed()
{
    StyleFolder folder;
    folder.with(u"House/Rule.yml"_s, goodRule);
    StyleFolder kept;
    kept.with(u"Rule.yml"_s, goodRule);
    QVERIFY(QFile::link(kept.path(), folder.path() + u"/Linked"_s));
    for (int i = 0; i < 40; ++i)
        QVERIFY(QFile::link(folder.path(), folder.path() + u"/House/round%1"_s.arg(i)));
    QCOMPARE(folder.load()->ids(), (QStringList{u"style.House.Rule"_s, u"style.Linked.Rule"_s}));
}

void TestStyleLoader::theFingerprintChangesWithTheFiles()
{
    StyleFolder folder;
    folder.with(u"House/Rule.yml"_s, goodRule);
    const QByteArray first = folderFingerprint(folder.path());
    QCOMPARE(folderFingerprint(folder.path()), first);
    folder.with(u"House/Rule.yml"_s, goodRule + "limit: 1\n");
    const QByteArray second = folderFingerprint(folder.path());
    QVERIFY(second != first);
    folder.with(u"Vocab/House/accept.txt"_s, "Nashra\n");
    QVERIFY(folderFingerprint(folder.path()) != second);
    QVERIFY(folderFingerprint(u"/nowhere"_s) != second);
}

void TestStyleLoader::aSetIsSharedBetweenThreads()
{
    const auto rules = loadRules({builtInRulesFolder(), foreignFolder()});
    const auto read = [rules] {
        const StyleChecker checker(rules);
        qsizetype count = 0;
        for (int i = 0; i < 200; ++i)
            count += found(checker, u"Apparently the the harbor master utilized 2 people ,on March 5th."_s).size();
        return count;
    };
    QFuture<qsizetype> first = QtConcurrent::run(read);
    QFuture<qsizetype> second = QtConcurrent::run(read);
    QCOMPARE(first.result(), second.result());
    QVERIFY(first.result() > 200);
}

void TestStyleLoader::yamlIsATree()
{
    const Result<YamlNode> tree = readYaml("a: &x [1, two]\nB: *x\nc:\n  d: 'e'\nf: ~\n");
    VERIFY_OK(tree);
    QCOMPARE(tree->keys, (QStringList{u"a"_s, u"B"_s, u"c"_s, u"f"_s}));
    QCOMPARE(tree->find(u"b")->items.size(), size_t(2));
    QCOMPARE(tree->find(u"b")->items[1].text, u"two"_s);
    QCOMPARE(tree->find(u"c")->find(u"d")->text, u"e"_s);
    QCOMPARE(tree->find(u"c")->find(u"d")->line, 4);
    QCOMPARE(tree->find(u"f")->kind, YamlNode::Kind::Null);
    QVERIFY(!tree->find(u"g"));
    VERIFY_ERROR(readYaml("[[[[a]]]]", {3, 100}), ErrorCode::InvalidInput);
    VERIFY_ERROR(readYaml("[a, b, c]", {3, 3}), ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestStyleLoader)
#include "test_styleloader.moc"
