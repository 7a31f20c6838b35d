// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/quotes/quotefinder.h"

#include "language/entities/entitymatcher.h"
#include "testlib/builders.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using language::EntityMatcher;
using language::findQuotes;
using language::Quote;

namespace {

ArticleContent articleOf(Language language, const QStringList &paragraphs)
{
    ArticleContent content;
    content.language = language;
    content.body = aBody(paragraphs);
    return content;
}

/// "speaker: text" for each quote.
QStringList shown(const QList<Quote> &quotes)
{
    QStringList all;
    for (const Quote &quote : quotes)
        all << quote.speaker + u": "_s + quote.text;
    return all;
}

} // namespace

/// What people are quoted with, and who they are.
class TestQuoteFinder : public QObject
{
    Q_OBJECT

private slots:
    /// The sentences lie in tests/data/quotes with the quotes a reader finds in them.
    void annotatedSentencesAreReadAsAReaderDoes_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>("bar"); // of precision and recall
        QTest::newRow("English") << Language::English << u"english.json"_s << 0.97;
        QTest::newRow("Arabic") << Language::Arabic << u"arabic.json"_s << 0.97;
        QTest::newRow("English, agency") << Language::English << u"english-agency.json"_s << 0.95;
        QTest::newRow("Arabic, agency") << Language::Arabic << u"arabic-agency.json"_s << 0.95;
        QTest::newRow("English, wire") << Language::English << u"english-wire.json"_s << 0.9;
        QTest::newRow("Arabic, wire") << Language::Arabic << u"arabic-wire.json"_s << 0.8;
        // Never read while the finder was written: what it does with copy of others.
        QTest::newRow("English, held back") << Language::English << u"english-held-back.json"_s << 0.75;
        QTest::newRow("Arabic, held back") << Language::Arabic << u"arabic-held-back.json"_s << 0.8;
    }

    void annotatedSentencesAreReadAsAReaderDoes()
    {
        QFETCH(Language, language);
        QFETCH(QString, file);
        QFETCH(double, bar);
        QFile data(QStringLiteral(NASHRA_TEST_DATA "/quotes/") + file);
        QVERIFY(data.open(QIODevice::ReadOnly));
        int right = 0;
        int found = 0;
        int expected = 0;
        for (const QJsonValue &story : QJsonDocument::fromJson(data.readAll()).array()) {
            QStringList paragraphs;
            for (const QJsonValue &paragraph : story[u"paragraphs"].toArray())
                paragraphs << paragraph.toString();
            QStringList wanted;
            for (const QJsonValue &quote : story[u"quotes"].toArray())
                wanted << quote[u"speaker"].toString() + u": "_s + quote[u"text"].toString();
            const QStringList quotes = shown(findQuotes(articleOf(language, paragraphs)));
            found += int(quotes.size());
            expected += int(wanted.size());
            right +=
                int(std::count_if(quotes.begin(), quotes.end(), [&](const QString &q) { return wanted.contains(q); }));
            if (quotes != wanted)
                qInfo().noquote() << story[u"name"].toString() << "\n  wanted" << wanted << "\n  found" << quotes;
        }
        QVERIFY(expected >= 15 && found > 0);
        const double precision = double(right) / found;
        const double recall = double(right) / expected;
        qInfo("%s: %d quotes, precision %.3f, recall %.3f", qPrintable(file), expected, precision, recall);
        QVERIFY(precision >= bar);
        QVERIFY(recall >= bar);
    }

    void aRegisteredSpeakerIsKnown()
    {
        Entity place = anEntity().named(u"Marsa"_s).inArabic(u"مرسى"_s);
        place.kind = EntityKind::Place;
        const Entity person = anEntity().named(u"Samer Dalwani"_s).inArabic(u"سامر الدلواني"_s);
        const EntityMatcher matcher({place, person});
        const auto quotesOf = [&](Language language, const QString &text) {
            const ArticleContent content = articleOf(language, {text});
            return findQuotes(content, {{content.body.paragraphs.first().id, matcher.match(text)}});
        };
        const auto english = quotesOf(
            Language::English, u"“The gates will open at six,” said Marsa’s Minister of Transport Samer Dalwani."_s);
        QCOMPARE(shown(english), QStringList{u"Samer Dalwani: The gates will open at six,"_s});
        QCOMPARE(english.first().speakerId, person.id);
        const auto arabic =
            quotesOf(Language::Arabic, u"وقال وزير النقل في مرسى سامر الدلواني: «ستفتح البوابات في السادسة»."_s);
        QCOMPARE(shown(arabic), QStringList{u"سامر الدلواني: ستفتح البوابات في السادسة"_s});
        QCOMPARE(arabic.first().speakerId, person.id);
        QCOMPARE(arabic.first().verb, u"وقال"_s);
    }

    void aRegisteredNameInMarksIsNoQuote()
    {
        Entity club = anEntity().inArabic(u"نادي النورس لكرة القدم"_s);
        club.kind = EntityKind::Organisation;
        const ArticleContent content = articleOf(Language::Arabic, {u"وقال المدرب إن «نادي النورس لكرة القدم» فاز."_s});
        const ParagraphId paragraph = content.body.paragraphs.first().id;
        const auto hits = EntityMatcher({club}).match(content.body.paragraphs.first().text());
        QVERIFY(findQuotes(content, {{paragraph, hits}}).isEmpty());
    }

    void aQuoteKnowsWhereItStands()
    {
        const ArticleContent content =
            articleOf(Language::English, {u"Farida Zane said: “One year for walls."_s, u"“One year for the roof.”"_s});
        const QList<Quote> quotes = findQuotes(content);
        QCOMPARE(quotes.size(), 1);
        const Quote &quote = quotes.first();
        QCOMPARE(quote.ranges.size(), 2);
        for (qsizetype i = 0; i < 2; ++i) {
            QCOMPARE(quote.ranges[i].paragraph, content.body.paragraphs[i].id);
            QCOMPARE(content.body.paragraphs[i].text().mid(quote.ranges[i].position, quote.ranges[i].length),
                     quote.text.split(u'\n')[i]);
        }
        QVERIFY(quote.speakerRange.has_value());
        QCOMPARE(quote.speakerRange->paragraph, content.body.paragraphs[0].id);
        QCOMPARE(quote.speakerRange->position, 0);
        QCOMPARE(quote.speakerRange->length, u"Farida Zane"_s.size());
        QVERIFY(!quote.isIndirect);
    }

    void wordsBuiltIntoASentenceAreMarkedSo()
    {
        const auto quotes = findQuotes(
            articleOf(Language::English, {u"Sukkari said that it was “an examination for both classes”."_s}));
        QCOMPARE(quotes.size(), 1);
        QVERIFY(quotes.first().isIndirect);
    }

    void hostileTextIsReadInOneGo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("opening marks") << QString(100'000, u'“');
        QTest::newRow("straight marks") << QString(100'001, u'"');
        QTest::newRow("pairs") << u"“a”"_s.repeated(50'000);
        QTest::newRow("verbs") << u"said "_s.repeated(100'000);
        QTest::newRow("Arabic verbs") << u"قال "_s.repeated(100'000);
        QTest::newRow("commas") << u"X said, "_s.repeated(50'000);
        QTest::newRow("one sentence of quotes") << u"he said “we are ready” and "_s.repeated(30'000);
        QTest::newRow("one Arabic sentence of quotes") << u"وقال «نحن هنا» و"_s.repeated(30'000);
        QTest::newRow("capitals") << u"Lina of "_s.repeated(60'000);
        QTest::newRow("half pairs") << QString(1, QChar(0xD800)) + u"“"_s + QChar(0xDC00) + u"” said"_s;
        QTest::newRow("nothing") << QString();
    }

    void hostileTextIsReadInOneGo()
    {
        QFETCH(QString, text);
        for (const Language language : {Language::English, Language::Arabic}) {
            const ArticleContent content = articleOf(language, {text, text});
            for (const Quote &quote : findQuotes(content)) {
                for (const auto &range : quote.ranges)
                    QVERIFY(range.position >= 0 && range.position + range.length <= text.size());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestQuoteFinder)
#include "test_quotefinder.moc"
