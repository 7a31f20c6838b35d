// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proofing/wordlistfile.h"

#include "testlib/verify.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::testlib;

class TestWordListFile : public QObject
{
    Q_OBJECT

private slots:
    void each_line_is_a_word();
    void the_language_is_said_or_that_of_the_letters_data();
    void the_language_is_said_or_that_of_the_letters();
    void remarks_and_empty_lines_are_passed_over();
    void line_ends_of_all_systems_are_read();
    void a_word_comes_once();
    void what_is_written_is_read_again();
    void lines_without_a_word_are_told();
    void what_is_no_utf8_is_refused_data();
    void what_is_no_utf8_is_refused();
    void what_is_too_large_is_refused();
    void hostile_lines_are_read_in_time_data();
    void hostile_lines_are_read_in_time();

private:
    /// "word/en" for each.
    [[nodiscard]] static QStringList read(const QByteArray &bytes)
    {
        QStringList words;
        for (const ListedWord &word : must(readWordList(bytes)).words)
            words << word.word + u'/' + languageCode(word.language);
        return words;
    }
};

void TestWordListFile::each_line_is_a_word()
{
    const WordListFile file = must(readWordList("Dalwani\nO'Sabbaq\nالدلواني\n"));
    QCOMPARE(file.words.size(), 3);
    QVERIFY(file.words[2] == (ListedWord{u"الدلواني"_s, Language::Arabic, {}, {}, {}}));
    QCOMPARE(file.refusedCount, 0);
    QVERIFY(must(readWordList({})).words.isEmpty());
    QCOMPARE(read("last"), QStringList{u"last/en"_s});
}

void TestWordListFile::the_language_is_said_or_that_of_the_letters_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("word");
    QTest::newRow("Latin") << QByteArray("Reuters") << u"Reuters/en"_s;
    QTest::newRow("Arabic") << QByteArray("رويترز") << u"رويترز/ar"_s;
    QTest::newRow("Latin in Arabic") << QByteArray("Reuters/ar") << u"Reuters/ar"_s;
    QTest::newRow("Arabic in English") << QByteArray("رويترز/en") << u"رويترز/en"_s;
    QTest::newRow("said though plain") << QByteArray("Reuters/en") << u"Reuters/en"_s;
    QTest::newRow("a stroke inside") << QByteArray("km/h") << u"km/h/en"_s;
    QTest::newRow("a stroke and a language") << QByteArray("km/h/en") << u"km/h/en"_s;
    QTest::newRow("another language's code") << QByteArray("mot/fr") << u"mot/fr/en"_s;
    QTest::newRow("Arabic with tashkeel") << QByteArray("رُويتَرز /ar").replace(" ", "") << u"رويترز/ar"_s;
}

void TestWordListFile::the_language_is_said_or_that_of_the_letters()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, word);
    QCOMPARE(read(line + '\n'), QStringList{word});
}

void TestWordListFile::remarks_and_empty_lines_are_passed_over()
{
    QCOMPARE(read("# people\n\n  \t\nDalwani\t# of Zahwan\n   Marlow   \n#Hidden\n # hidden too\nC#\nالدلواني # اسم\n"),
             (QStringList{u"Dalwani/en"_s, u"Marlow/en"_s, u"C#/en"_s, u"الدلواني/ar"_s}));
}

void TestWordListFile::line_ends_of_all_systems_are_read()
{
    const QStringList wanted{u"a/en"_s, u"b/en"_s, u"c/en"_s};
    QCOMPARE(read("\xEF\xBB\xBF"
                  "a\nb\nc"),
             wanted);
    QCOMPARE(read("a\r\nb\r\nc\r\n"), wanted);
    QCOMPARE(read("a\rb\rc\r"), wanted);
    QCOMPARE(read("\r\n\r\ra\n\rb\r\r\nc\n\n"), wanted);
    QCOMPARE(must(readWordList("a\r\nb b\r\n\r\nc c\rd d")).refused,
             (QList<WordListFile::Line>{{2, u"b b"_s}, {4, u"c c"_s}, {5, u"d d"_s}}));
}

void TestWordListFile::a_word_comes_once()
{
    QCOMPARE(read("dal\nDal\ndal/ar\ndal # again\nكِتاب\nكتاب\n"),
             (QStringList{u"dal/en"_s, u"Dal/en"_s, u"dal/ar"_s, u"كتاب/ar"_s}));
}

void TestWordListFile::what_is_written_is_read_again()
{
    const QList<ListedWord> words{
        {u"Dalwani"_s, Language::English, {}, {}, {}}, {u"الدلواني"_s, Language::Arabic, {}, {}, {}},
        {u"Reuters"_s, Language::Arabic, {}, {}, {}},  {u"رويترز"_s, Language::English, {}, {}, {}},
        {u"km/h"_s, Language::English, {}, {}, {}},    {u"and/en"_s, Language::English, {}, {}, {}},
        {u"and/ar"_s, Language::English, {}, {}, {}},  {u"C#"_s, Language::English, {}, {}, {}},
        {u"x/ar/en"_s, Language::Arabic, {}, {}, {}},  {u"o'clock"_s, Language::English, {}, {}, {}},
        {u"𐐔𐐯𐑅"_s, Language::English, {}, {}, {}},
    };
    const QByteArray written = writeWordList(words);
    QVERIFY(must(readWordList(written)).words == words);
    QVERIFY2(written.startsWith("Dalwani\nالدلواني\nReuters/ar\n"), written.constData());
    QCOMPARE(writeWordList({}), QByteArray());
}

void TestWordListFile::lines_without_a_word_are_told()
{
    QByteArray bytes =
        "good\ntwo words\n\x1b[31mred\n2030\n" + QByteArray(65, 'w') + '\n' + QByteArray(5000, 'w') + '\n';
    WordListFile file = must(readWordList(bytes));
    QCOMPARE(file.words.size(), 1);
    QCOMPARE(file.refusedCount, 5);
    QCOMPARE(file.refused[1].number, 3);
    QCOMPARE(file.refused[1].text, u"[31mred"_s);
    QCOMPARE(file.refused.last().text.size(), 60);
    file = must(readWordList(QByteArray("1\n").repeated(100'000)));
    QCOMPARE(file.refusedCount, 100'000);
    QCOMPARE(file.refused.size(), 100);
}

void TestWordListFile::what_is_no_utf8_is_refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("windows-1256") << QByteArray("word\n\xC7\xE1\xE3\xD1\xDD\xC3\n") << ErrorCode::Encoding;
    QTest::newRow("cut off") << QByteArray("word\n\xD8\xB3\xD8") << ErrorCode::Encoding;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFEw\0o\0", 6) << ErrorCode::Encoding;
    QTest::newRow("UTF-16, the other way") << QByteArray("\xFE\xFF\0w\0o", 6) << ErrorCode::Encoding;
    QTest::newRow("overlong") << QByteArray("word\n\xC0\x80\n") << ErrorCode::Encoding;
    QTest::newRow("surrogate") << QByteArray("word\n\xED\xA0\x80\n") << ErrorCode::Encoding;
    QTest::newRow("NUL") << QByteArray("wo\0rd\n", 6) << ErrorCode::NotText;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << ErrorCode::NotText;
}

void TestWordListFile::what_is_no_utf8_is_refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const auto refused = readWordList(bytes);
    VERIFY_ERROR(refused, code);
    if (bytes.startsWith("word"))
        QVERIFY2(refused.error().detail.contains(u"line 2"_s), qPrintable(refused.error().detail));
}

void TestWordListFile::what_is_too_large_is_refused()
{
    const auto refused = readWordList(QByteArray(50'000'000, 'w'));
    VERIFY_ERROR(refused, ErrorCode::TooLarge);
    QCOMPARE(refused.error().items, QStringList{QString::number(largestWordListFile)});
    QByteArray many;
    for (int i = 0; i <= mostWordsOfFile; ++i)
        many += 'w' + QByteArray::number(i) + '\n';
    VERIFY_ERROR(readWordList(many), ErrorCode::TooLarge);
    many.chop(many.size() - many.lastIndexOf("\nw") - 1);
    QCOMPARE(must(readWordList(many)).words.size(), mostWordsOfFile);
}

void TestWordListFile::hostile_lines_are_read_in_time_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("one line") << QByteArray("w");
    QTest::newRow("empty lines") << QByteArray("\n");
    QTest::newRow("carriage returns") << QByteArray("\r");
    QTest::newRow("hashes") << QByteArray("#");
    QTest::newRow("hashes inside") << QByteArray("w#");
    QTest::newRow("strokes") << QByteArray("/");
    QTest::newRow("blanks") << QByteArray(" ");
    QTest::newRow("marks") << QByteArray("\xCC\x81");
    QTest::newRow("marks, a line each") << QByteArray("e\xCC\x81\xCC\x81\n");
    QTest::newRow("bad lines") << QByteArray("a b\n");
}

void TestWordListFile::hostile_lines_are_read_in_time()
{
    QFETCH(QByteArray, part);
    const auto file = readWordList(part.repeated(largestWordListFile / part.size()));
    VERIFY_OK(file);
    QVERIFY(file->words.size() <= 1);
}

QTEST_GUILESS_MAIN(TestWordListFile)
#include "test_wordlistfile.moc"
