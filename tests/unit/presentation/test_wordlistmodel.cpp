// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/wordlistmodel.h"
#include "unit/presentation/deskfixture.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

class TestWordListModel : public QObject
{
    Q_OBJECT

private slots:
    void the_newsrooms_words_and_ones_own_are_two_lists();
    void a_word_goes_to_the_list_of_its_letters();
    void a_word_twice_is_one_word();
    void what_is_no_word_is_refused_and_named_data();
    void what_is_no_word_is_refused_and_named();
    void the_filter_folds_letters_of_both_scripts();
    void a_journalist_takes_away_only_what_he_added();
    void a_sub_editor_takes_any_word_away();
    void what_a_colleague_adds_shows_by_itself();
    void another_person_sees_his_own_words();
    void a_late_answer_to_an_older_question_is_dropped();
    void a_lost_store_is_told_and_the_words_stay();
    void words_stand_in_the_order_of_the_windows_language();
    void a_file_is_read_line_by_line();
    void a_file_that_is_no_list_is_refused_data();
    void a_file_that_is_no_list_is_refused();
    void the_whole_list_is_written_whatever_is_shown();
    void a_file_that_cannot_be_written_is_told();
};

namespace {

struct WordsFixture : DeskFixture
{
    WordListModel model{desk};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy failed{&model, &WordListModel::failed};
    QTemporaryDir folder;

    [[nodiscard]] QStringList shown() const
    {
        QStringList words;
        for (int row = 0; row < model.rowCount(); ++row)
            words << model.index(row, 0).data().toString();
        return words;
    }
    bool add(const QStringList &words)
    {
        for (const QString &word : words) {
            if (answerOf(model.add(word)).value_or(-1) != 1)
                return false;
        }
        return QTest::qWaitFor([&] { return shown().contains(words.last()); });
    }
    QString file(const QByteArray &bytes)
    {
        QFile out(folder.filePath(u"words.txt"_s));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("the test folder cannot be written");
        return out.fileName();
    }
};

} // namespace

void TestWordListModel::the_newsrooms_words_and_ones_own_are_two_lists()
{
    WordsFixture room;
    QCOMPARE(room.model.list(), WordListModel::List::Newsroom);
    QVERIFY(room.add({u"Lubana"_s}));
    room.model.setList(WordListModel::List::Own);
    QVERIFY(room.shown().isEmpty());
    QVERIFY(room.add({u"Marsa"_s}));
    QCOMPARE(room.shown(), QStringList{u"Marsa"_s});
    const auto word = room.model.index(0, 0).data(WordListModel::WordRole).value<ListedWord>();
    QCOMPARE(word.owner, std::optional(room.people.author));
    room.model.setList(WordListModel::List::Newsroom);
    QCOMPARE(room.shown(), QStringList{u"Lubana"_s});
    QCOMPARE(room.model.index(0, WordListModel::AddedByColumn).data().toString(), u"author"_s);
    QVERIFY(!room.model.index(0, WordListModel::AddedAtColumn).data().toString().isEmpty());
}

void TestWordListModel::a_word_goes_to_the_list_of_its_letters()
{
    WordsFixture room;
    QVERIFY(room.add({u"لبانة"_s, u"Lubana"_s}));
    QCOMPARE(room.shown(), (QStringList{u"Lubana"_s, u"لبانة"_s}));
    QCOMPARE(room.model.index(0, 0).data(WordListModel::WordRole).value<ListedWord>().language, Language::English);
    QCOMPARE(room.model.index(1, 0).data(WordListModel::WordRole).value<ListedWord>().language, Language::Arabic);
}

void TestWordListModel::a_word_twice_is_one_word()
{
    WordsFixture room;
    QVERIFY(room.add({u"مرسى"_s}));
    QCOMPARE(answerOf(room.model.add(u" مَرْسى "_s)).value_or(-1), 0);
    QCOMPARE(room.shown().size(), 1);
}

void TestWordListModel::what_is_no_word_is_refused_and_named_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("two words") << u"Marsa Lubana"_s;
    QTest::newRow("no letters") << u"123"_s;
    QTest::newRow("a remark") << u"#Lubana"_s;
    QTest::newRow("huge") << QString(100'000, u'x');
    QTest::newRow("a control character") << u"Lub\u0001ana"_s;
}

void TestWordListModel::what_is_no_word_is_refused_and_named()
{
    QFETCH(QString, typed);
    WordsFixture room;
    const Result<int> added = answerOf(room.model.add(typed));
    VERIFY_ERROR(added, ErrorCode::InvalidInput);
    QCOMPARE(added.error().items.size(), 1);
    QVERIFY(room.shown().isEmpty());
}

void TestWordListModel::the_filter_folds_letters_of_both_scripts()
{
    WordsFixture room;
    QVERIFY(room.add({u"Lubana"_s, u"Harbour"_s, u"أرواد"_s}));
    room.model.setFilter(u"LUBA"_s);
    QCOMPARE(room.shown(), QStringList{u"Lubana"_s});
    room.model.setFilter(u"ارواد"_s);
    QCOMPARE(room.shown(), QStringList{u"أرواد"_s});
    room.model.setFilter(u"zzz"_s);
    QVERIFY(room.shown().isEmpty());
    room.model.setFilter({});
    QCOMPARE(room.shown().size(), 3);
}

void TestWordListModel::a_journalist_takes_away_only_what_he_added()
{
    WordsFixture room;
    room.sit(room.people.colleague);
    QVERIFY(room.add({u"Harbour"_s}));
    room.sit(room.people.author);
    QVERIFY(room.add({u"Lubana"_s}));
    QCOMPARE(room.shown(), (QStringList{u"Harbour"_s, u"Lubana"_s}));
    const Result<int> refused = answerOf(room.model.remove({room.model.index(0, 0)}));
    VERIFY_ERROR(refused, ErrorCode::Forbidden);
    QCOMPARE(refused.error().items, QStringList{u"Harbour"_s});
    QCOMPARE(answerOf(room.model.remove({room.model.index(1, 0)})).value_or(-1), 1);
    QTRY_COMPARE(room.shown(), QStringList{u"Harbour"_s});
}

void TestWordListModel::a_sub_editor_takes_any_word_away()
{
    WordsFixture room;
    QVERIFY(room.add({u"Harbour"_s, u"Lubana"_s}));
    room.sit(room.people.subEditor);
    QTRY_COMPARE(room.shown().size(), 2);
    QCOMPARE(answerOf(room.model.remove({room.model.index(0, 0), room.model.index(1, 0)})).value_or(-1), 2);
    QTRY_VERIFY(room.shown().isEmpty());
}

void TestWordListModel::what_a_colleague_adds_shows_by_itself()
{
    WordsFixture room;
    testlib::must(room.stores.proofing().addWords({ListedWord{u"Harbour"_s, {}, {}, {}, {}}}, room.people.colleague));
    room.tell();
    QTRY_COMPARE(room.shown(), QStringList{u"Harbour"_s});
}

void TestWordListModel::another_person_sees_his_own_words()
{
    WordsFixture room;
    room.model.setList(WordListModel::List::Own);
    QVERIFY(room.add({u"Lubana"_s}));
    room.sit(room.people.colleague);
    QTRY_VERIFY(room.shown().isEmpty());
    room.sit(room.people.author);
    QTRY_COMPARE(room.shown(), QStringList{u"Lubana"_s});
}

void TestWordListModel::a_late_answer_to_an_older_question_is_dropped()
{
    WordsFixture room;
    room.model.setList(WordListModel::List::Own);
    QVERIFY(room.add({u"Lubana"_s}));
    room.executor.setHeld(true);
    room.sit(room.people.colleague); // asks for the colleague's words
    room.sit(room.people.author);    // and for the author's
    room.executor.setHeld(false);
    QTRY_COMPARE(room.shown(), QStringList{u"Lubana"_s});
}

void TestWordListModel::a_lost_store_is_told_and_the_words_stay()
{
    WordsFixture room;
    QVERIFY(room.add({u"Lubana"_s}));
    room.executor.loseStore({ErrorCode::Unavailable, u"the server is gone"_s, {}, nullptr});
    VERIFY_ERROR(answerOf(room.model.add(u"Harbour"_s)), ErrorCode::Unavailable);
    room.executor.announceForeignWrite();
    QTRY_COMPARE(room.failed.size(), 1);
    QCOMPARE(room.shown(), QStringList{u"Lubana"_s});
}

void TestWordListModel::words_stand_in_the_order_of_the_windows_language()
{
    WordsFixture room;
    QVERIFY(
        room.add({u"Zaba"_s, u"école"_s, u"harbour"_s, u"Étage"_s, u"Harbin"_s, u"يوسفان"_s, u"آذار"_s, u"بندر"_s}));
    const QStringList latin{u"école"_s, u"Étage"_s, u"Harbin"_s, u"harbour"_s, u"Zaba"_s};
    const QStringList arabic{u"آذار"_s, u"بندر"_s, u"يوسفان"_s};
    QTRY_COMPARE(room.shown(), latin + arabic);
    room.desk.setUiLanguage(Language::Arabic);
    QTRY_COMPARE(room.shown(), arabic + latin);
}

void TestWordListModel::a_file_is_read_line_by_line()
{
    WordsFixture room;
    const auto read =
        answerOf(WordListModel::read(room.file("\xEF\xBB\xBF# places\r\nLubana\r\nنشرة\r\ntwo words\r\n")));
    VERIFY_OK(read);
    QCOMPARE(read->words.size(), 2);
    QCOMPARE(read->refusedCount, 1);
    QCOMPARE(read->refused.first().number, 4);
    QCOMPARE(answerOf(room.model.add(read->words)).value_or(-1), 2);
    QTRY_COMPARE(room.shown().size(), 2);
}

void TestWordListModel::a_file_that_is_no_list_is_refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << ErrorCode::NotText;
    QTest::newRow("another encoding") << QByteArray("Lubana\ncaf\xE9\n") << ErrorCode::Encoding;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFEL\0u\0", 6) << ErrorCode::Encoding;
    QTest::newRow("huge") << QByteArray(largestWordListFile + 1, 'x') << ErrorCode::TooLarge;
}

void TestWordListModel::a_file_that_is_no_list_is_refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    WordsFixture room;
    VERIFY_ERROR(answerOf(WordListModel::read(room.file(bytes))), code);
    VERIFY_ERROR(answerOf(WordListModel::read(room.folder.filePath(u"no such file"_s))), ErrorCode::Io);
}

void TestWordListModel::the_whole_list_is_written_whatever_is_shown()
{
    WordsFixture room;
    QVERIFY(room.add({u"لبانة"_s, u"Harbour"_s, u"Lubana"_s}));
    room.model.setList(WordListModel::List::Own);
    QVERIFY(room.add({u"Marsa"_s}));
    room.model.setList(WordListModel::List::Newsroom);
    room.model.setFilter(u"Lubana"_s);
    const QString file = room.folder.filePath(u"out.txt"_s);
    VERIFY_OK(answerOf(room.model.write(file)));
    const auto read = answerOf(WordListModel::read(file));
    VERIFY_OK(read);
    QStringList words;
    for (const ListedWord &word : read->words)
        words << word.word;
    QCOMPARE(words, (QStringList{u"Harbour"_s, u"Lubana"_s, u"لبانة"_s}));
}

void TestWordListModel::a_file_that_cannot_be_written_is_told()
{
    WordsFixture room;
    const auto written = answerOf(room.model.write(room.folder.filePath(u"no such folder/words.txt"_s)));
    VERIFY_ERROR(written, ErrorCode::Io);
    QVERIFY(written.error().items.first().endsWith(u"words.txt"_s));
}

QTEST_GUILESS_MAIN(TestWordListModel)
#include "test_wordlistmodel.moc"
