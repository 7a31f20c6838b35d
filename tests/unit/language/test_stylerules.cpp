// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylefolder.h"

#include "testlib/builders.h"

#include <QTest>

using namespace nashra;
using namespace nashra::language;
using namespace nashra::language::style;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

namespace {

TextUnit unit(const QString &text, TextUnit::Scope scope = TextUnit::Scope::Paragraph)
{
    TextUnit unit;
    unit.text = text;
    unit.scope = scope;
    return unit;
}

/// A checker with one rule, House.Rule, that must be free of problems.
StyleChecker checkerWith(const QByteArray &yaml)
{
    const auto rules = StyleFolder().with(u"House/Rule.yml"_s, yaml).load();
    for (const RuleProblem &problem : rules->problems())
        QTest::qFail(qPrintable(u"line %1: %2"_s.arg(problem.line).arg(problem.detail)), __FILE__, __LINE__);
    return StyleChecker(rules);
}

QString checked(const QByteArray &yaml, const QString &text, TextUnit::Scope scope = TextUnit::Scope::Paragraph)
{
    return marked(text, checkerWith(yaml).checkUnit(unit(text, scope)));
}

TextSnapshot article(const QStringList &paragraphs, const QString &headline = {})
{
    TextSnapshot snapshot;
    snapshot.content.headline = headline;
    snapshot.content.body = aBody(paragraphs);
    return snapshot;
}

/// The headline and the paragraphs with what was found in the article in brackets.
QStringList checkedArticle(const QByteArray &yaml, const TextSnapshot &snapshot)
{
    const QList<Finding> findings = checkerWith(yaml).checkArticle(snapshot);
    const auto of = [&](const QString &text, FindingPlace place, ParagraphId paragraph) {
        QList<Finding> here;
        for (const Finding &finding : findings) {
            if (finding.place == place && finding.paragraph == paragraph)
                here << finding;
        }
        return marked(text, here);
    };
    QStringList texts{of(snapshot.content.headline, FindingPlace::Headline, {})};
    for (const Paragraph &paragraph : snapshot.content.body.paragraphs)
        texts << of(paragraph.text(), FindingPlace::Body, paragraph.id);
    return texts;
}

} // namespace

/// Each kind of rule of Vale's format, and the keys they share.
class TestStyleRules : public QObject
{
    Q_OBJECT

private slots:
    void unitRulesMarkWhatTheyFind_data();
    void unitRulesMarkWhatTheyFind();

    void fixesAreOffered_data();
    void fixesAreOffered();

    void messagesAreFilledIn()
    {
        const StyleChecker checker =
            checkerWith("extends: substitution\nmessage: \"Use '%s' instead of '%s', 100%%.\"\n"
                        "message_ar: 'اكتب «%s»'\nlevel: error\nswap: {foo: bar|baz}\n");
        const QList<Finding> findings = checker.checkUnit(unit(u"a foo"_s));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].rule, u"style.House.Rule"_s);
        QCOMPARE(findings[0].severity, Severity::Error);
        QCOMPARE(findings[0].message.value(Language::English), u"Use 'bar or baz' instead of 'foo', 100%."_s);
        QCOMPARE(findings[0].message.value(Language::Arabic), u"اكتب «bar أو baz»"_s);
    }

    void levelsAreSeverities()
    {
        const QByteArray rule = "extends: existence\nmessage: m\ntokens: [foo]\n";
        QCOMPARE(checkerWith(rule).checkUnit(unit(u"foo"_s)).value(0).severity, Severity::Warning);
        QCOMPARE(checkerWith(rule + "level: suggestion").checkUnit(unit(u"foo"_s)).value(0).severity, Severity::Hint);
    }

    void aRuleOfALanguageLeavesTheOtherAlone()
    {
        const StyleChecker checker = checkerWith("extends: existence\nmessage: m\nlanguage: ar\ntokens: [foo]\n");
        TextUnit text = unit(u"foo"_s);
        QVERIFY(checker.checkUnit(text).isEmpty());
        text.language = Language::Arabic;
        QCOMPARE(checker.checkUnit(text).size(), 1);
    }

    void scopesAreParts_data();
    void scopesAreParts();

    void namesAndAddressesAreNoCopy()
    {
        const StyleChecker checker =
            checkerWith("extends: existence\nmessage: m\nignorecase: true\ntokens: [utilize, ',']\n"
                        "nonword: true\n");
        TextUnit text = unit(u"The Utilize Fund, https://example.org/utilize,a and utilize@example.org utilize"_s);
        text.names << EntityHit{{}, 4, 12, true, {}};
        QCOMPARE(marked(text.text, checker.checkUnit(text)),
                 u"The Utilize Fund⟦,⟧ https://example.org/utilize,a and utilize@example.org ⟦utilize⟧"_s);
        text.names[0].isHouseName = false;
        QCOMPARE(checker.checkUnit(text).size(), 3);
    }

    void theRarerFormIsMarked();
    void theFormThatCameSecondIsMarkedOfTwo();
    void oneFormIsConsistent();
    void whatIsNotExplainedIsMarked();
    void aConditionWithoutGroupsHoldsForTheWholeArticle();

    void aRuleThatGivesUpRests()
    {
        const StyleChecker checker =
            checkerWith("extends: existence\nmessage: m\nnonword: true\ntokens: ['(?:(?:a|aa)+)+$']\n");
        QVERIFY(checker.checkUnit(unit(QString(3000, u'a') + u'b')).isEmpty());
        QCOMPARE(checker.restingRules().size(), 1);
        QCOMPARE(checker.restingRules().first().kind, RuleProblem::Kind::TooSlow);
        QVERIFY(checker.checkUnit(unit(u"aaa"_s)).isEmpty());
        QCOMPARE(checker.restingRules().size(), 1);
    }

    void hostileTextsAreRead()
    {
        const StyleChecker checker(loadRules({builtInRulesFolder()}));
        const QStringList texts{QString(200'000, u'a'),
                                u"the "_s.repeated(50'000),
                                u"و "_s.repeated(50'000),
                                u", ,"_s.repeated(50'000),
                                u"2 people "_s.repeated(20'000),
                                QString(1, QChar(0xD800)) + u" ,"_s + QString(1, QChar(0xDC00)),
                                QString(100'000, QChar(0x064E)),
                                QString(100'000, u' '),
                                QString(3, QChar(0)),
                                {}};
        for (const QString &text : texts) {
            for (const Language language : {Language::English, Language::Arabic}) {
                TextUnit hostile = unit(text);
                hostile.language = language;
                const QList<Finding> findings = checker.checkUnit(hostile);
                for (const Finding &finding : findings)
                    QVERIFY(finding.position >= 0 && finding.length >= 0 &&
                            finding.position + finding.length <= text.size());
            }
        }
        QVERIFY(checker.restingRules().isEmpty());
    }
};

void TestStyleRules::unitRulesMarkWhatTheyFind_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *what, const QByteArray &yaml, const QString &markedText) {
        QTest::newRow(what) << "message: m\n" + yaml << markedText;
    };
    const QByteArray existence = "extends: existence\n";
    row("tokens are words", existence + "tokens: [foo, bar]", u"⟦foo⟧ food ⟦bar⟧, barfoo"_s);
    row("capitals count", existence + "tokens: [foo]", u"Foo FOO ⟦foo⟧"_s);
    row("or not", existence + "ignorecase: true\ntokens: [foo]", u"⟦Foo⟧ ⟦FOO⟧"_s);
    row("by an option of Go", existence + "tokens: ['(?i)foo', bar]", u"⟦FOO⟧ BAR"_s);
    row("not only words", existence + "nonword: true\ntokens: ['[a-z0-9][.?!](?:\\s|$)']", u"En⟦d.⟧"_s);
    row("expressions", existence + "tokens: ['fo+', 'b.r']", u"⟦fooo⟧ ⟦bar⟧"_s);
    row("the longest", existence + "tokens: [very, very good]", u"⟦very good⟧"_s);
    row("exceptions", existence + "ignorecase: true\ntokens: ['\\w+ing']\nexceptions: [King, machine learning]",
        u"King of machine learning, ⟦learning⟧"_s);
    row("raw alone", existence + "raw: ['\\bfoo', ' bar']", u"⟦foo bar⟧"_s);
    row("raw before tokens", existence + "raw: ['very ']\ntokens: [good, bad]", u"⟦very good⟧ good"_s);
    row("raw after tokens", existence + "append: true\nraw: [' thing']\ntokens: [good, bad]", u"good ⟦bad thing⟧"_s);
    row("marks are part of a word", existence + "tokens: [كتب]", u"كتبَ ⟦كتب⟧"_s);
    row("limit", existence + "limit: 1\ntokens: [foo]", u"⟦foo⟧ foo"_s);

    const QByteArray swap = "extends: substitution\n";
    row("swap", swap + "swap:\n  foo: bar", u"⟦foo⟧ foobar"_s);
    row("what is right already", swap + "ignorecase: true\nswap:\n  javascript: JavaScript",
        u"JavaScript ⟦Javascript⟧ ⟦javascript⟧"_s);
    row("keys that find what they want", swap + "ignorecase: true\nswap:\n  'e-?mail': e-mail", u"E-mail ⟦email⟧"_s);
    row("a list of maps", swap + "swap:\n  - foo: bar\n  - baz: bar", u"⟦foo⟧ ⟦baz⟧"_s);
    row("keys of several", swap + "swap:\n  foo|baz: bar", u"⟦foo⟧ ⟦baz⟧"_s);

    const QByteArray occurrence = "extends: occurrence\n";
    row("at most", occurrence + "max: 2\ntoken: '!'", u"a! b! c⟦! d!⟧"_s);
    row("characters", occurrence + "max: 4\ntoken: '.'", u"abcd⟦ef⟧"_s);
    row("words in a sentence", occurrence + "scope: sentence\nmax: 3\ntoken: '\\b(\\w+)\\b'",
        u"One two three. One two three ⟦four five⟧."_s);
    row("at least", occurrence + "min: 2\ntoken: foo", u"⟦foo⟧ bar"_s);
    row("none", occurrence + "min: 1\ntoken: foo", u"⟦bar⟧"_s);

    const QByteArray repetition = "extends: repetition\nalpha: true\n";
    row("twice", repetition + "tokens: ['[^\\s]+']", u"⟦the the⟧ end, The the"_s);
    row("three times", repetition + "ignorecase: true\ntokens: ['\\w+']", u"⟦The the the⟧ end"_s);
    row("letters alone", repetition + "tokens: ['[^\\s]+']", u"7 7 - -"_s);
    row("not over a sign", repetition + "tokens: ['\\w+']", u"I forgot that. that is it, it is"_s);
    row("nor in a longer word", repetition + "tokens: ['\\w+']", u"Duran Duran-Smith, self-help help"_s);
    row("Arabic", repetition + "tokens: ['\\w+']", u"قال ⟦في في⟧ البيت"_s);

    const QByteArray capitals = "extends: capitalization\n";
    row("a title", capitals + "match: $title", u"The Port of Zahwan Opens on a Tuesday"_s);
    row("no title", capitals + "match: $title", u"⟦The port of Zahwan opens again⟧"_s);
    row("Chicago", capitals + "match: $title\nstyle: Chicago", u"A Walk between Two Towns"_s);
    row("AP", capitals + "match: $title\nthreshold: 0.9", u"⟦A Walk between Two Towns⟧"_s);
    row("a sentence", capitals + "match: $sentence\nexceptions: [Zahwan]", u"The port of Zahwan opens its UN berth"_s);
    row("no sentence", capitals + "match: $sentence", u"⟦The Port Of Zahwan Opens⟧"_s);
    row("small", capitals + "match: $lower", u"⟦the Port⟧"_s);
    row("great", capitals + "match: $upper", u"THE PORT"_s);
    row("an expression", capitals + "match: '[A-Z].*'", u"⟦a⟧"_s);
    row("nothing", capitals + "match: $title", u""_s);
}

void TestStyleRules::unitRulesMarkWhatTheyFind()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, marked);
    QString text = marked;
    text.remove(u'⟦').remove(u'⟧');
    QCOMPARE(checked(yaml, text), marked);
}

void TestStyleRules::fixesAreOffered_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("fixes");
    const auto row = [](const char *what, const QByteArray &yaml, const QString &text, const QStringList &fixes) {
        QTest::newRow(what) << "message: m\n" + yaml << text << fixes;
    };
    const QByteArray swap = "extends: substitution\n";
    row("a replacement", swap + "swap: {foo: bar}", u"foo"_s, {u"bar"_s});
    row("alternatives", swap + "swap: {foo: bar|baz}", u"foo"_s, {u"bar"_s, u"baz"_s});
    row("capitals", swap + "ignorecase: true\nswap: {utilize: use}", u"Utilize"_s, {u"Use"_s});
    row("all capitals", swap + "ignorecase: true\nswap: {utilize: use}", u"UTILIZE"_s, {u"USE"_s});
    row("capitals of their own", swap + "ignorecase: true\nswap: {iphone: iPhone}", u"Iphone"_s, {u"iPhone"_s});
    row("groups", swap + "swap: {'(\\d+)th of (\\w+)': '$2 $1'}", u"5th of March"_s, {u"March 5"_s});
    row("groups of few texts", swap + "swap: {'([وف]?)الى': '$1إلى'}", u"والى"_s, {u"وإلى"_s});
    row("nothing at all", swap + "nonword: true\nswap: {' indeed': ''}", u"yes indeed"_s, {u""_s});
    const QByteArray existence = "extends: existence\ntokens: [foo bar]\n";
    row("no action", existence, u"foo bar"_s, {});
    row("replace", existence + "action: {name: replace, params: [one, two]}", u"foo bar"_s, {u"one"_s, u"two"_s});
    row("remove", existence + "action: {name: remove}", u"a foo bar b"_s, {u""_s});
    row("truncate", existence + "action: {name: edit, params: [truncate, ' ']}", u"foo bar"_s, {u"foo"_s});
    row("split", existence + "action: {name: edit, params: [split, ' ', 1]}", u"foo bar"_s, {u"bar"_s});
    row("trim", existence + "action: {name: edit, params: [trim_right, ar]}", u"foo bar"_s, {u"foo b"_s});
    row("an expression", existence + "action: {name: edit, params: [regex, '(o+) b', '-$1-']}", u"foo bar"_s,
        {u"f-oo-ar"_s});
    row("a bad expression", existence + "action: {name: edit, params: [regex, '(', a]}", u"foo bar"_s, {});
    row("what we do not know", existence + "action: {name: suggest, params: [spellings]}", u"foo bar"_s, {});
    row("once", "extends: repetition\ntokens: ['\\w+']", u"the the"_s, {u"the"_s});
}

void TestStyleRules::fixesAreOffered()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, text);
    const QList<Finding> findings = checkerWith(yaml).checkUnit(unit(text));
    QCOMPARE(findings.size(), 1);
    QTEST(findings[0].fixes, "fixes");
}

void TestStyleRules::scopesAreParts_data()
{
    QTest::addColumn<QByteArray>("scope");
    QTest::addColumn<QString>("parts");
    QTest::newRow("none") << QByteArray() << u"hpslt"_s;
    QTest::newRow("text") << QByteArray("text") << u"hpslt"_s;
    QTest::newRow("heading") << QByteArray("heading") << u"hs"_s;
    QTest::newRow("of a level") << QByteArray("heading.h1") << u"h"_s;
    QTest::newRow("of another") << QByteArray("text.heading.h2") << u"s"_s;
    QTest::newRow("list of them") << QByteArray("[heading, list]") << u"hsl"_s;
    QTest::newRow("not") << QByteArray("'~heading'") << u"plt"_s;
    QTest::newRow("and not") << QByteArray("text & ~heading.h1") << u"pslt"_s;
    QTest::newRow("table") << QByteArray("table.cell") << u"t"_s;
    QTest::newRow("what there is not") << QByteArray("[code, comment.line]") << u""_s;
}

void TestStyleRules::scopesAreParts()
{
    QFETCH(QByteArray, scope);
    const QByteArray line = scope.isEmpty() ? QByteArray() : "scope: " + scope;
    const StyleChecker checker = checkerWith("extends: existence\nmessage: m\ntokens: [foo]\n" + line);
    const QList<QPair<QChar, TextUnit::Scope>> all{{u'h', TextUnit::Scope::Headline},
                                                   {u'p', TextUnit::Scope::Paragraph},
                                                   {u's', TextUnit::Scope::Subheading},
                                                   {u'l', TextUnit::Scope::ListItem},
                                                   {u't', TextUnit::Scope::TableRow}};
    QString parts;
    for (const auto &[letter, part] : all)
        parts += checker.checkUnit(unit(u"foo"_s, part)).isEmpty() ? QString() : QString(letter);
    QTEST(parts, "parts");
}

void TestStyleRules::theRarerFormIsMarked()
{
    const QByteArray rule = "extends: consistency\nmessage: m\nignorecase: true\neither:\n  advisor: adviser\n";
    QCOMPARE(
        checkedArticle(rule, article({u"An adviser and an adviser."_s, u"Advisor Abel, advisors."_s}, u"Adviser"_s)),
        (QStringList{u"Adviser"_s, u"An adviser and an adviser."_s, u"⟦Advisor⟧ Abel, advisors."_s}));
    const QList<Finding> findings =
        checkerWith(rule).checkArticle(article({u"An adviser and an adviser."_s, u"Advisor Abel."_s}));
    QCOMPARE(findings.value(0).fixes, QStringList{u"Adviser"_s});
}

void TestStyleRules::theFormThatCameSecondIsMarkedOfTwo()
{
    const QByteArray rule = "extends: consistency\nmessage: m\nnonword: true\neither:\n  '\\$\\d+': '\\d+ dollars'\n";
    QCOMPARE(checkedArticle(rule, article({u"He paid 5 dollars."_s, u"She paid $6."_s})),
             (QStringList{u""_s, u"He paid 5 dollars."_s, u"She paid ⟦$6⟧."_s}));
}

void TestStyleRules::oneFormIsConsistent()
{
    const QByteArray rule = "extends: consistency\nmessage: m\nscope: paragraph\neither:\n  advisor: adviser\n";
    QCOMPARE(checkedArticle(rule, article({u"advisor, advisor"_s}, u"adviser"_s)),
             (QStringList{u"adviser"_s, u"advisor, advisor"_s}));
}

void TestStyleRules::whatIsNotExplainedIsMarked()
{
    const QByteArray rule = "extends: conditional\nmessage: m\nfirst: '\\b([A-Z]{3,5})\\b'\n"
                            "second: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'\nexceptions: [USA]\n";
    QCOMPARE(checkedArticle(rule, article({u"The ZNA said."_s, u"The Zahwan News Agency (ZNA) and the WHO, USA."_s})),
             (QStringList{u""_s, u"The ZNA said."_s, u"The Zahwan News Agency (ZNA) and the ⟦WHO⟧, USA."_s}));
}

void TestStyleRules::aConditionWithoutGroupsHoldsForTheWholeArticle()
{
    const QByteArray rule = "extends: conditional\nmessage: m\nfirst: 'the two sides'\nsecond: 'Zahwan and Ostelin'\n";
    QCOMPARE(checkedArticle(rule, article({u"He met the two sides."_s})),
             (QStringList{u""_s, u"He met ⟦the two sides⟧."_s}));
    QCOMPARE(checkedArticle(rule, article({u"He met the two sides."_s, u"Zahwan and Ostelin agreed."_s})),
             (QStringList{u""_s, u"He met the two sides."_s, u"Zahwan and Ostelin agreed."_s}));
}

QTEST_GUILESS_MAIN(TestStyleRules)
#include "test_stylerules.moc"
