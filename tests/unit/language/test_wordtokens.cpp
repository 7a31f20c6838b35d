// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/words/wordtokens.h"

#include <QTest>

using namespace nashra;
using namespace nashra::language;
using namespace Qt::StringLiterals;

namespace {

/// The tokens within the padding, a number as #, a pause as a comma and a stop as a full stop.
QString shown(QStringView text)
{
    const WordText words = wordText(text);
    QStringList parts;
    for (qsizetype i = WordText::padding; i + WordText::padding < words.tokens.size(); ++i) {
        const WordToken &token = words.tokens[i];
        switch (token.kind) {
        case WordToken::Kind::Word:
            parts << words.wordOf(token).toString();
            break;
        case WordToken::Kind::Number:
            parts << u"#"_s;
            break;
        case WordToken::Kind::Pause:
            parts << u","_s;
            break;
        case WordToken::Kind::Stop:
            parts << u"."_s;
            break;
        }
    }
    return parts.join(u' ');
}

WordToken firstOf(QStringView text)
{
    return wordText(text).tokens.value(WordText::padding);
}

} // namespace

/// The words of a text as the model counts them.
class TestWordTokens : public QObject
{
    Q_OBJECT

private slots:
    void wordsNumbersAndSignsAreToldApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("signs alone") << u"— … !"_s << u""_s;
        QTest::newRow("a sentence") << u"The Harbour reopened."_s << u"the harbour reopened ."_s;
        QTest::newRow("pauses") << u"Fog, rain (and wind) came"_s << u"fog , rain , and wind , came"_s;
        QTest::newRow("a stop swallows a pause") << u"so (he said). Then"_s << u"so , he said . then"_s;
        QTest::newRow("quotation marks part nothing") << u"the “new” quay"_s << u"the new quay"_s;
        QTest::newRow("numbers are alike") << u"3.5 of 1,200 and ١٢"_s << u"# of # and #"_s;
        QTest::newRow("an apostrophe joins") << u"It’s they're don't"_s << u"it's they're don't"_s;
        QTest::newRow("a possessive does not")
            << u"the council's and the minister’s"_s << u"the council and the minister"_s;
        QTest::newRow("a hyphen parts, alone it pauses") << u"well-known - or not"_s << u"well known , or not"_s;
        QTest::newRow("stops inside a word") << u"the U.S. fleet"_s << u"the u.s . fleet"_s;
        QTest::newRow("hamzas are kept") << u"أن إن ان آن"_s << u"أن إن ان آن"_s;
        QTest::newRow("tashkeel and tatweel are dropped") << u"مُحَمَّـــد"_s << u"محمد"_s;
        QTest::newRow("Arabic signs") << u"قال، ثم ذهب؛ أين؟ هنا"_s << u"قال , ثم ذهب . أين . هنا"_s;
        QTest::newRow("bidi controls are not there") << u"in \u200Fthe\u200E \u202Atown\u202C"_s << u"in the town"_s;
        QTest::newRow("a letter of the second plane is no word") << u"a 😀 b \U0001D400"_s << u"a b"_s;
    }

    void wordsNumbersAndSignsAreToldApart()
    {
        QFETCH(QString, text);
        QFETCH(QString, tokens);
        QCOMPARE(shown(text), tokens);
    }

    void aTokenKnowsItsPlaceInTheText()
    {
        const QString text = u"«المُديرُ» والـكاتب's"_s;
        const WordText words = wordText(text);
        const WordToken &first = words.tokens[WordText::padding];
        QCOMPARE(text.mid(first.position, first.length), u"المُديرُ"_s);
        // Marks are the last letter's, controls are nobody's: a fix must not take away what closes an isolate.
        for (const QString &word : {u"أن\u2069"_s, u"أن\u200F"_s, u"the\u200E"_s})
            QCOMPARE(firstOf(word).length, word.size() - 1);
        QCOMPARE(firstOf(u"أنَ"_s).length, 3);
        QCOMPARE(firstOf(u"council's\u200E"_s).length, 7);
        QCOMPARE(firstOf(u"council\u200E's"_s).length, 7);
        QCOMPARE(firstOf(u"council'\u200Es"_s).length, 7);
        const WordToken possessive = firstOf(u" Council's"_s);
        QCOMPARE(possessive.position, 1);
        QCOMPARE(possessive.length, 7);
        QVERIFY(possessive.isCapital);
        QVERIFY(possessive.isWhole);
    }

    void partsOfSomethingElseAreNotWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isWhole");
        QTest::newRow("a word") << u"form"_s << true;
        QTest::newRow("with a stop after it") << u"form."_s << true;
        QTest::newRow("in quotation marks") << u"\"form\""_s << true;
        QTest::newRow("of a compound") << u"form-filling"_s << false;
        QTest::newRow("of an address") << u"form@example.org"_s << false;
        QTest::newRow("of a path") << u"form/new"_s << false;
        QTest::newRow("with a digit") << u"form2"_s << false;
    }

    void partsOfSomethingElseAreNotWhole()
    {
        QFETCH(QString, text);
        QFETCH(bool, isWhole);
        QCOMPARE(firstOf(text).isWhole, isWhole);
    }

    void everyWordHasTwoNeighboursOnEitherSide()
    {
        for (const QString &text : {u""_s, u"one"_s, u"."_s}) {
            const QList<WordToken> tokens = wordText(text).tokens;
            QVERIFY(tokens.size() >= 2 * WordText::padding);
            QVERIFY(tokens.first().kind == WordToken::Kind::Stop && tokens[1].kind == WordToken::Kind::Stop);
            QVERIFY(tokens.last().kind == WordToken::Kind::Stop);
        }
    }

    void aWordByItselfIsFoldedAsInAText()
    {
        for (const QString &word : {u"Harbour"_s, u"It’s"_s, u"مُحَمَّـــد"_s, u"إلى"_s}) {
            const WordText words = wordText(word);
            QCOMPARE(foldedWord(word), words.wordOf(words.tokens[WordText::padding]).toString());
        }
    }

    void brokenTextIsReadToItsEnd()
    {
        const QString lone = QString(QChar(0xD800)) + u"word"_s + QChar(0xDC00) + QChar(0);
        QCOMPARE(shown(lone), u"word"_s);
        QCOMPARE(wordText(QString(200'000, u'a')).tokens.size(), 1 + 2 * WordText::padding);
        QCOMPARE(shown(QString(100'000, QChar(0x064B))), QString());
    }
};

QTEST_APPLESS_MAIN(TestWordTokens)
#include "test_wordtokens.moc"
