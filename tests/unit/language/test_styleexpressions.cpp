// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/style/expression.h"
#include "language/style/expressionliterals.h"
#include "language/style/literalindex.h"
#include "language/style/sentences.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace nashra;
using namespace nashra::language::style;
using namespace Qt::StringLiterals;

namespace {

QStringList sorted(QStringList texts)
{
    texts.sort();
    return texts;
}

} // namespace

/// What is known about an expression without running it, and how it is run.
class TestStyleExpressions : public QObject
{
    Q_OBJECT

private slots:
    void fewTextsAreWrittenOut_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QStringList>("texts");
        const auto row = [](const QString &expression, const QStringList &texts) {
            QTest::newRow(qPrintable(expression)) << expression << texts;
        };
        row(u"obviously"_s, {u"obviously"_s});
        row(u"in order to"_s, {u"in order to"_s});
        row(u"utili[sz]e"_s, {u"utilise"_s, u"utilize"_s});
        row(u"uses?"_s, {u"use"_s, u"uses"_s});
        row(u"(?:a|b)c"_s, {u"ac"_s, u"bc"_s});
        row(u"U\\.N\\."_s, {u"U.N."_s});
        row(u"[0-3]x"_s, {u"0x"_s, u"1x"_s, u"2x"_s, u"3x"_s});
        row(u"\\u00e9t\\x{e9}"_s, {u"été"_s});
        row(u"a{2}b"_s, {u"aab"_s});
        row(u"([وف]?)الى"_s, {u"الى"_s, u"فالى"_s, u"والى"_s});
        row(u"a{"_s, {u"a{"_s});
    }

    void fewTextsAreWrittenOut()
    {
        QFETCH(QString, expression);
        QFETCH(QStringList, texts);
        QCOMPARE(sorted(literalsOf(expression).exact), sorted(texts));
    }

    void whatEveryMatchHasIsKnown_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QStringList>("texts");
        const auto row = [](const QString &expression, const QStringList &texts) {
            QTest::newRow(qPrintable(expression)) << expression << texts;
        };
        row(u"\\bfoo\\b"_s, {u"foo"_s});
        row(u"foo.*barn"_s, {u"barn"_s});
        row(u" +,"_s, {u" ,"_s});
        row(u" {2,}"_s, {u"  "_s});
        row(u"(?:foo|bar)\\d"_s, {u"foo"_s, u"bar"_s});
        row(u"(?:foo|\\d)"_s, {});
        row(u"(?<=x)y(?!z)"_s, {u"y"_s});
        row(u"(?:the )?\\d+th of May"_s, {u"th of May"_s});
        row(u"[a-z]+"_s, {});
        row(u"(foo)*"_s, {});
        row(u"x?"_s, {});
        row(u"(?i:foo)"_s, {});
        row(u"(?(1)a|b)"_s, {});
        row(u"a|"_s, {});
        row(u"(unclosed"_s, {});
        row(u"[unclosed"_s, {});
        row(u"*"_s, {});
    }

    void whatEveryMatchHasIsKnown()
    {
        QFETCH(QString, expression);
        QFETCH(QStringList, texts);
        const ExpressionLiterals literals = literalsOf(expression);
        QVERIFY(literals.exact.isEmpty());
        QCOMPARE(literals.required, texts);
    }

    void hostileExpressionsAreTooComplex()
    {
        QVERIFY(literalsOf(QString(500, u'(') + u'a' + QString(500, u')')).isTooComplex);
        QVERIFY(literalsOf(u"((a{1,500}){1,500}){1,500}"_s).isTooComplex);
        QVERIFY(literalsOf(u"(?:ab){9999999}"_s).isTooComplex);
        QVERIFY(literalsOf(u"(?:a|b)"_s.repeated(1000)).exact.isEmpty());
    }

    void theIndexFindsWhatSearchingFinds()
    {
        QRandomGenerator random(7);
        const auto text = [&random](int length) {
            QString result;
            for (int i = 0; i < length; ++i)
                result += u"abاب ,"_s[random.bounded(6)];
            return result;
        };
        QStringList literals;
        LiteralIndex index;
        for (int i = 0; i < 200; ++i) {
            literals << text(random.bounded(1, 7));
            index.add(literals.last(), i, i * 2);
        }
        index.build();
        for (int round = 0; round < 50; ++round) {
            const QString searched = text(random.bounded(60));
            std::vector<LiteralHit> expected;
            for (int i = 0; i < literals.size(); ++i) {
                for (qsizetype at = searched.indexOf(literals[i]); at >= 0; at = searched.indexOf(literals[i], at + 1))
                    expected.push_back({i, i * 2, at});
            }
            QCOMPARE(index.search(searched), expected);
        }
    }

    void theIndexPassesOverCapitals()
    {
        LiteralIndex index;
        index.add(u"Été"_s, 1, 0);
        index.build();
        QCOMPARE(index.search(caseFolded(u"L’ÉTÉ"_s)).size(), size_t(1));
        QVERIFY(LiteralIndex().search(u"anything"_s).empty());
    }

    void wordsKnowMarks_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("a boundary does not cut tashkeel") << u"كتب\\b"_s << u"كتبَ الرجل"_s << false;
        QTest::newRow("nor does a word") << u"^\\w+$"_s << u"كَتَبَ"_s << true;
        QTest::newRow("a boundary in Arabic") << u"\\bكتب\\b"_s << u"قد كتب"_s << true;
        QTest::newRow("not inside") << u"\\bكتب\\b"_s << u"مكتب"_s << false;
        QTest::newRow("in a class") << u"^[\\w-]+$"_s << u"عَلى-كل"_s << true;
        QTest::newRow("code points of Go") << u"\\u0643"_s << u"كتب"_s << true;
        QTest::newRow("a class that holds its bracket") << u"[]\\w]x"_s << u"]x"_s << true;
    }

    void wordsKnowMarks()
    {
        QFETCH(QString, expression);
        QFETCH(QString, text);
        const Result<QRegularExpression> compiled = compileExpression(expression);
        QVERIFY2(compiled.has_value(), qPrintable(compiled ? QString() : compiled.error().detail));
        QTEST(matches(*compiled, text), "isFound");
    }

    void whatCannotBeCompiledIsRefused()
    {
        for (const QString &expression : {u"("_s, u"[z-a]"_s, u"\\C"_s, u"(?<x"_s, u"(?<=a+)b"_s, u"\\Qa"_s})
            QVERIFY2(!compileExpression(expression), qPrintable(expression));
        QVERIFY(!compileExpression(u"(*LIMIT_MATCH=999999999)a"_s));
    }

    void aCatastrophicExpressionGivesUp()
    {
        QElapsedTimer clock;
        clock.start();
        const Result<QRegularExpression> compiled = compileExpression(u"(?:(?:a|aa)+)+$"_s);
        QVERIFY(compiled.has_value());
        QVERIFY(!forEachMatch(*compiled, QString(5000, u'a') + u'b',
                              [](const QRegularExpressionMatch &, qsizetype) { return true; }));
        QVERIFY2(clock.elapsed() < 20'000, "no limit held it");
    }

    void aLongTextIsSearchedInPieces()
    {
        const Result<QRegularExpression> compiled = compileExpression(u"ab.*cd"_s);
        QVERIFY(compiled.has_value());
        QString text;
        for (int i = 0; i < 100'000; ++i)
            text += u"ab "_s;
        text += u"ab cd"_s;
        qsizetype end = 0;
        QVERIFY(forEachMatch(*compiled, text, [&](const QRegularExpressionMatch &match, qsizetype offset) {
            end = match.capturedEnd() + offset;
            return true;
        }));
        QCOMPARE(end, text.size());
    }

    void replacementsAreFilledIn()
    {
        const QRegularExpression expression(u"(?<day>\\d+)th of (\\w+)"_s);
        const QRegularExpressionMatch match = expression.match(u"5th of March"_s);
        QCOMPARE(filledIn(u"$2 $1"_s, match), u"March 5"_s);
        QCOMPARE(filledIn(u"${day} ${2}"_s, match), u"5 March"_s);
        QCOMPARE(filledIn(u"$$5, $, $9."_s, match), u"$5, $, ."_s);
        QCOMPARE(filledIn(u"${day"_s, match), QString());
    }

    void sentencesEndWhereTheyEnd_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("sentences");
        const auto row = [](const char *what, const QString &text, const QStringList &sentences) {
            QTest::newRow(what) << text << sentences;
        };
        row("two", u"One. Two."_s, {u"One."_s, u"Two."_s});
        row("titles", u"Gen. Smith met Mr. Brown. They left."_s, {u"Gen. Smith met Mr. Brown."_s, u"They left."_s});
        row("initials", u"The U.N. Council and J. Abel met."_s, {u"The U.N. Council and J. Abel met."_s});
        row("numbers", u"It grew 3.5 per cent. Then 4."_s, {u"It grew 3.5 per cent."_s, u"Then 4."_s});
        row("quotes", u"“We left.” He agreed."_s, {u"“We left.”"_s, u"He agreed."_s});
        row("small letters go on", u"“Why?” he asked."_s, {u"“Why?” he asked."_s});
        row("Arabic", u"هل عاد؟ نعم. وقال د. سامر إنه عاد."_s, {u"هل عاد؟"_s, u"نعم."_s, u"وقال د. سامر إنه عاد."_s});
        row("no end", u"A headline without one"_s, {u"A headline without one"_s});
        row("nothing", u"  "_s, {});
    }

    void sentencesEndWhereTheyEnd()
    {
        QFETCH(QString, text);
        QStringList found;
        const QList<TextRange> ranges = sentencesOf(text);
        for (const TextRange range : ranges)
            found << text.mid(range.position, range.length);
        QTEST(found, "sentences");
    }
};

QTEST_GUILESS_MAIN(TestStyleExpressions)
#include "test_styleexpressions.moc"
