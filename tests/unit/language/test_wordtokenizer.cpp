// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/tokenizer/wordtokenizer.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nashra::language;
using namespace Qt::StringLiterals;

namespace {

/// The words of a text; those that spelling does not read with their kind before them.
QStringList shown(const QString &text)
{
    static const QStringList kinds{QString(),  u"number:"_s,  u"mixed:"_s, u"single:"_s, u"caps:"_s,
                                   u"slug:"_s, u"address:"_s, u"file:"_s,  u"handle:"_s, u"tag:"_s};
    QStringList words;
    for (const Word &word : wordsOf(text))
        words << kinds.value(int(word.kind)) + text.mid(word.position, word.length);
    return words;
}

} // namespace

/// How a text is cut into words, and which of them spelling passes over.
class TestWordTokenizer : public QObject
{
    Q_OBJECT

private slots:
    void aTextIsCutIntoWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *what, const QString &text, const QStringList &words) {
            QTest::newRow(what) << text << words;
        };
        row("nothing", u""_s, {});
        row("no words", u" … — !? \n\t"_s, {});
        row("a sentence", u"The harbour reopened, again."_s, {u"The"_s, u"harbour"_s, u"reopened"_s, u"again"_s});
        row("apostrophes", u"don't it’s O'Brien dogs’ 'quoted'"_s,
            {u"don't"_s, u"it’s"_s, u"O'Brien"_s, u"dogs"_s, u"quoted"_s});
        row("hyphens", u"well-known -dash- ceasefire‑line"_s, {u"well-known"_s, u"dash"_s, u"ceasefire‑line"_s});
        row("accents", u"café nai\u0308ve Łódź"_s, {u"café"_s, u"nai\u0308ve"_s, u"Łódź"_s});
        row("soft hyphen", u"har\u00ADbour"_s, {u"har\u00ADbour"_s});
        row("Arabic", u"أُعيد فتحُ المرفأِ، اليومَ؟"_s, {u"أُعيد"_s, u"فتحُ"_s, u"المرفأِ"_s, u"اليومَ"_s});
        row("tatweel", u"مرفـــأ لـ 5"_s, {u"مرفـــأ"_s, u"single:لـ"_s, u"number:5"_s});
        row("Quranic signs and dagger alef", u"هٰذا ۖ رحمٰن"_s, {u"هٰذا"_s, u"رحمٰن"_s});
        row("a joiner inside", u"می\u200Cرود"_s, {u"می\u200Cرود"_s});
        row("bidi controls around", u"\u200Fالمرفأ\u200F \u2067نشرة\u2069"_s, {u"المرفأ"_s, u"نشرة"_s});
        row("two scripts without a blank", u"موقعNashraالجديد"_s, {u"موقع"_s, u"Nashra"_s, u"الجديد"_s});
        row("one letter of another script at the end", u"Nashraن 5"_s, {u"Nashra"_s, u"single:ن"_s, u"number:5"_s});
        row("a hyphen between scripts", u"ال-Wifi"_s, {u"ال"_s, u"Wifi"_s});
        row("Arabic compound", u"أميركي-روسي"_s, {u"أميركي-روسي"_s});
        row("other scripts", u"港は Москва"_s, {u"港は"_s, u"Москва"_s});
        row("letters beyond the first plane", u"\U0001E900\U0001E901 😀 ok"_s, {u"\U0001E900\U0001E901"_s, u"ok"_s});
        row("slashes", u"and/or"_s, {u"and"_s, u"or"_s});
        row("a missing blank", u"it ended.The port, then"_s, {u"it"_s, u"ended"_s, u"The"_s, u"port"_s, u"then"_s});
    }

    void aTextIsCutIntoWords()
    {
        QFETCH(QString, text);
        QTEST(shown(text), "words");
    }

    /// Words before a blank are read sixteen letters at a time, those before a line break one by one.
    void aBlankPartsWordsAsALineBreakDoes()
    {
        constexpr QStringView units = u"aaeerrttsABÉé  اليمنوة  \u064B\u0640٥5.,،-'’@/#:«\"";
        QRandomGenerator random(5);
        const auto below = [&](qsizetype limit) { return qsizetype(random.bounded(quint32(limit))); };
        for (int text = 0; text < 4000; ++text) {
            QString blanks;
            while (blanks.size() < 60) {
                // Long runs of one script are what the texts of newsrooms are made of.
                const qsizetype from = below(units.size());
                for (qsizetype run = below(5) == 0 ? below(18) : 1; run > 0; --run)
                    blanks += units[std::max<qsizetype>(0, from - below(4))];
            }
            const QString breaks = QString(blanks).replace(u' ', u'\n');
            QVERIFY2(wordsOf(blanks) == wordsOf(breaks), qPrintable(blanks));
        }
    }

    void whatSpellingPassesOverIsTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *what, const QString &text, const QStringList &words) {
            QTest::newRow(what) << text << words;
        };
        row("digits of all families", u"12 ١٢ ۱۲ १२ ½"_s,
            {u"number:12"_s, u"number:١٢"_s, u"number:۱۲"_s, u"number:१२"_s, u"number:½"_s});
        row("letters and digits", u"F16 1990s 5km نوع2"_s,
            {u"mixed:F16"_s, u"mixed:1990s"_s, u"mixed:5km"_s, u"mixed:نوع2"_s});
        row("a number in a compound", u"24-hour"_s, {u"24-hour"_s});
        row("capitals", u"UN UN’s NGOs IT'S Is"_s,
            {u"caps:UN"_s, u"caps:UN’s"_s, u"caps:NGOs"_s, u"caps:IT'S"_s, u"Is"_s});
        row("slugs", u"HARBOUR-REOPENS-24 COVID-19"_s, {u"slug:HARBOUR-REOPENS-24"_s, u"slug:COVID-19"_s});
        row("one letter", u"a أ ب"_s, {u"single:a"_s, u"single:أ"_s, u"single:ب"_s});
        row("addresses", u"see https://example.org/a_b?c=d#e, www.example.com. or (example.net)"_s,
            {u"see"_s, u"address:https://example.org/a_b?c=d#e"_s, u"address:www.example.com"_s, u"or"_s,
             u"address:example.net"_s});
        row("an address in Arabic", u"على https://example.org، وقال"_s,
            {u"على"_s, u"address:https://example.org"_s, u"وقال"_s});
        row("an address that touches a word", u"موقعhttps://example.org"_s,
            {u"موقع"_s, u"address:https://example.org"_s});
        row("mail", u"<first.last@desk.example.org>, a@b"_s,
            {u"address:first.last@desk.example.org"_s, u"single:a"_s, u"single:b"_s});
        row("files", u"report.PDF /usr/share/x C:\\Texts\\a ~/a/b file_name archive.tar.gz"_s,
            {u"file:report.PDF"_s, u"file:/usr/share/x"_s, u"file:C:\\Texts\\a"_s, u"file:~/a/b"_s, u"file:file_name"_s,
             u"file:archive.tar.gz"_s});
        row("handles and tags", u"@some_desk: #نشرة_اليوم #tag2, (@desk)"_s,
            {u"handle:@some_desk"_s, u"tag:#نشرة_اليوم"_s, u"tag:#tag2"_s, u"handle:@desk"_s});
        row("a tag behind a particle", u"لـ#نشرة"_s, {u"single:لـ"_s, u"tag:#نشرة"_s});
        row("lonely signs", u"@ # / \\ _ . : ..."_s, {});
    }

    void whatSpellingPassesOverIsTold()
    {
        QFETCH(QString, text);
        QTEST(shown(text), "words");
    }

    void aPlainWordIsItsOwnForm()
    {
        QVERIFY(wordsOf(u"harbour")[0].isPlain);
        QVERIFY(wordsOf(u"المرفأ")[0].isPlain);
        QVERIFY(!wordsOf(u"المرفأُ")[0].isPlain);
        QVERIFY(!wordsOf(u"المرفـأ")[0].isPlain);
        QVERIFY(!wordsOf(u"it's")[0].isPlain);
    }

    void compoundsComeInPartsWhereAsked()
    {
        const QString text = u"well-known"_s;
        WordTokenizer tokenizer(text, WordTokenizer::Hyphens::Split);
        Word word;
        QVERIFY(tokenizer.next(word));
        QCOMPARE(word.length, 4);
        QVERIFY(!word.isCompound);
        QVERIFY(tokenizer.next(word));
        QCOMPARE(word.position, 5);
        QVERIFY(!tokenizer.next(word));
    }

    void hostileTextIsReadOnceAndInside_data()
    {
        QTest::addColumn<QString>("text");
        constexpr int many = 1'000'000;
        QTest::newRow("letters without a blank") << QString(many, u'a');
        QTest::newRow("Arabic without a blank") << QString(many, u'و');
        QTest::newRow("marks alone") << QString(many, QChar(0x064E));
        QTest::newRow("apostrophes") << u"a'"_s.repeated(many / 2);
        QTest::newRow("hyphens") << u"a-"_s.repeated(many / 2);
        QTest::newRow("hyphens and scripts") << u"a-ب-"_s.repeated(many / 4);
        QTest::newRow("stops") << u"a."_s.repeated(many / 2);
        QTest::newRow("at signs") << u"a@"_s.repeated(many / 2);
        QTest::newRow("tags") << u"#"_s.repeated(many);
        QTest::newRow("slashes") << u"/a"_s.repeated(many / 2);
        QTest::newRow("schemes") << u"://"_s.repeated(many / 3);
        QTest::newRow("lone high surrogates") << QString(many, QChar(0xD83D));
        QTest::newRow("lone low surrogates") << QString(many, QChar(0xDC00));
        QTest::newRow("zeros") << QString(many, QChar(0));
    }

    void hostileTextIsReadOnceAndInside()
    {
        QFETCH(QString, text);
        qsizetype end = 0;
        WordTokenizer tokenizer(text);
        for (Word word; tokenizer.next(word);) {
            QVERIFY(word.position >= end && word.length > 0);
            end = word.end();
        }
        QVERIFY(end <= text.size());
    }
};

QTEST_APPLESS_MAIN(TestWordTokenizer)
#include "test_wordtokenizer.moc"
