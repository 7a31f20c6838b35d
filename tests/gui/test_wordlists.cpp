// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogroom.h"
#include "widgets/settings/wordlistsdialog.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::DialogRoom;

namespace {

/// The dialog of word lists, with the keys and clicks of a person.
struct WordsRoom : DialogRoom
{
    QPointer<widgets::WordListsDialog> dialog;

    explicit WordsRoom(Language language = Language::English)
        : DialogRoom(language)
        , dialog(new widgets::WordListsDialog(parts))
    {
        dialog->show();
        (void)QTest::qWaitForWindowActive(dialog);
    }
    ~WordsRoom() { delete dialog; }

    template <class Widget>
    [[nodiscard]] Widget &part(const char *name) const
    {
        return *dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QStringList shown() const
    {
        const QAbstractItemModel *model = part<QTreeView>("words").model();
        QStringList words;
        for (int row = 0; row < model->rowCount(); ++row)
            words << model->index(row, 0).data().toString();
        return words;
    }
    [[nodiscard]] QString answer() const { return part<QLabel>("answer").text(); }

    /// Types a word and presses Return.
    void add(const QString &word)
    {
        auto &edit = part<QLineEdit>("word");
        edit.setFocus();
        edit.selectAll();
        for (const QChar letter : word)
            QTest::sendKeyEvent(QTest::Click, &edit, Qt::Key(letter.unicode()), letter, {});
        QTest::keyClick(&edit, Qt::Key_Return);
    }
    /// Presses a button that asks for a file, and answers it.
    bool choose(const char *button, const QString &file)
    {
        QTest::mouseClick(&part<QPushButton>(button), Qt::LeftButton);
        auto *files = dialog->findChild<QFileDialog *>();
        if (!files)
            return false;
        emit files->fileSelected(file);
        files->close();
        return true;
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

/// The words the spelling accepts, as a person keeps them.
class TestWordLists : public QObject
{
    Q_OBJECT

private slots:
    void a_word_is_added_with_return_data();
    void a_word_is_added_with_return();
    void a_word_that_is_there_is_said_to_be();
    void what_is_no_word_is_refused_and_stays_to_be_mended();
    void chosen_words_are_removed();
    void delete_removes_them_one_after_the_other();
    void somebody_elses_word_is_not();
    void the_filter_shows_the_words_that_hold_it();
    void ones_own_words_are_a_list_of_their_own();
    void a_file_of_words_is_imported();
    void a_file_that_is_none_is_refused();
    void the_list_is_exported();
    void a_file_that_cannot_be_written_is_told();
    void escape_closes_it();
};

void TestWordLists::a_word_is_added_with_return_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("word");
    QTest::newRow("English window") << Language::English << u"Lubana"_s;
    QTest::newRow("Arabic window") << Language::Arabic << u"لبانة"_s;
}

void TestWordLists::a_word_is_added_with_return()
{
    QFETCH(Language, language);
    QFETCH(QString, word);
    WordsRoom room(language);
    QVERIFY(!room.part<QPushButton>("add").isEnabled());
    room.add(word);
    QTRY_COMPARE(room.shown(), QStringList{word});
    QVERIFY(room.dialog);
    QTRY_VERIFY(room.part<QLineEdit>("word").text().isEmpty());
    QVERIFY(room.answer().isEmpty());
    QCOMPARE(room.dialog->layoutDirection(), directionOf(language));
}

void TestWordLists::a_word_that_is_there_is_said_to_be()
{
    WordsRoom room;
    room.add(u"Lubana"_s);
    QTRY_COMPARE(room.shown().size(), 1);
    room.add(u"Lubana"_s);
    QTRY_VERIFY2(room.answer().contains(u"on the list already"_s), qPrintable(room.answer()));
    QCOMPARE(room.shown().size(), 1);
}

void TestWordLists::what_is_no_word_is_refused_and_stays_to_be_mended()
{
    WordsRoom room;
    room.add(u"two words"_s);
    QTRY_VERIFY2(room.answer().contains(u"more than one word"_s), qPrintable(room.answer()));
    QVERIFY(room.shown().isEmpty());
    QCOMPARE(room.part<QLineEdit>("word").text(), u"two words"_s);
    room.add(u"123"_s);
    QTRY_VERIFY2(room.answer().contains(u"a word has letters"_s), qPrintable(room.answer()));
    room.add(u"words"_s);
    QTRY_COMPARE(room.shown(), QStringList{u"words"_s});
    QTRY_VERIFY(room.answer().isEmpty());
}

void TestWordLists::chosen_words_are_removed()
{
    WordsRoom room;
    for (const QString &word : {u"Arwa"_s, u"Lubana"_s, u"Marsa"_s})
        room.add(word);
    QTRY_COMPARE(room.shown().size(), 3);
    auto &remove = room.part<QPushButton>("remove");
    QVERIFY(!remove.isEnabled());
    auto &words = room.part<QTreeView>("words");
    words.setFocus();
    QTest::mouseClick(words.viewport(), Qt::LeftButton, {}, words.visualRect(words.model()->index(0, 0)).center());
    QTest::keyClick(&words, Qt::Key_Down, Qt::ShiftModifier);
    QTest::mouseClick(&remove, Qt::LeftButton);
    QTRY_COMPARE(room.shown(), QStringList{u"Marsa"_s});
    QTRY_VERIFY2(room.answer().contains(u"2"_s), qPrintable(room.answer()));
    QTRY_VERIFY(!remove.isEnabled());
}

void TestWordLists::delete_removes_them_one_after_the_other()
{
    WordsRoom room;
    room.add(u"Harbin"_s);
    room.add(u"Lubana"_s);
    room.add(u"Marsa"_s);
    QTRY_COMPARE(room.shown(), (QStringList{u"Harbin"_s, u"Lubana"_s, u"Marsa"_s}));
    auto &words = room.part<QTreeView>("words");
    words.setFocus();
    words.setCurrentIndex(words.model()->index(1, 0));
    QTest::keyClick(&words, Qt::Key_Delete);
    QTRY_COMPARE(room.shown(), (QStringList{u"Harbin"_s, u"Marsa"_s}));
    QCOMPARE(words.currentIndex().row(), 1);
    QTest::keyClick(&words, Qt::Key_Delete);
    QTRY_COMPARE(room.shown(), QStringList{u"Harbin"_s});
    QTest::keyClick(&words, Qt::Key_Delete);
    QTRY_VERIFY(room.shown().isEmpty());
    QTest::keyClick(&words, Qt::Key_Delete);
    QVERIFY(room.shown().isEmpty());
}

void TestWordLists::somebody_elses_word_is_not()
{
    WordsRoom room;
    testlib::must(room.stores.proofing().addWords({ListedWord{u"Lubana"_s, {}, {}, {}, {}}}, room.people.colleague));
    emit room.executor.committed(room.stores.takeChanges());
    QTRY_COMPARE(room.shown(), QStringList{u"Lubana"_s});
    auto &words = room.part<QTreeView>("words");
    QTest::mouseClick(words.viewport(), Qt::LeftButton, {}, words.visualRect(words.model()->index(0, 0)).center());
    QTest::mouseClick(&room.part<QPushButton>("remove"), Qt::LeftButton);
    QTRY_VERIFY(!room.answer().isEmpty());
    QCOMPARE(room.shown(), QStringList{u"Lubana"_s});
}

void TestWordLists::the_filter_shows_the_words_that_hold_it()
{
    WordsRoom room;
    for (const QString &word : {u"Arwa"_s, u"Lubana"_s, u"أرواد"_s})
        room.add(word);
    QTRY_COMPARE(room.shown().size(), 3);
    auto &filter = room.part<QLineEdit>("filter");
    filter.setFocus();
    QTest::keyClicks(&filter, u"luba"_s);
    QCOMPARE(room.shown(), QStringList{u"Lubana"_s});
    filter.clear();
    for (const QChar letter : u"ارواد"_s)
        QTest::sendKeyEvent(QTest::Click, &filter, Qt::Key(letter.unicode()), letter, {});
    QCOMPARE(room.shown(), QStringList{u"أرواد"_s});
}

void TestWordLists::ones_own_words_are_a_list_of_their_own()
{
    WordsRoom room;
    room.add(u"Lubana"_s);
    QTRY_COMPARE(room.shown().size(), 1);
    auto &list = room.part<QComboBox>("list");
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down);
    QTRY_VERIFY(room.shown().isEmpty());
    room.add(u"Marsa"_s);
    QTRY_COMPARE(room.shown(), QStringList{u"Marsa"_s});
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Up);
    QTRY_COMPARE(room.shown(), QStringList{u"Lubana"_s});
}

void TestWordLists::a_file_of_words_is_imported()
{
    WordsRoom room;
    QVERIFY(room.choose("importFile", room.file("Lubana\n# a remark\nلبانة\ntwo words\n123\n")));
    QTRY_COMPARE(room.shown().size(), 2);
    QTRY_VERIFY2(room.answer().contains(u"line 4"_s), qPrintable(room.answer()));
    QVERIFY2(room.answer().contains(u"2 word"_s), qPrintable(room.answer()));
}

void TestWordLists::a_file_that_is_none_is_refused()
{
    WordsRoom room;
    QVERIFY(room.choose("importFile", room.file(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16))));
    QTRY_VERIFY(!room.answer().isEmpty());
    QVERIFY(room.shown().isEmpty());
    const QString before = room.answer();
    QVERIFY(room.choose("importFile", room.folder.filePath(u"nowhere.txt"_s)));
    QTRY_VERIFY(room.answer() != before);
    QVERIFY(room.shown().isEmpty());
}

void TestWordLists::the_list_is_exported()
{
    WordsRoom room;
    for (const QString &word : {u"Lubana"_s, u"لبانة"_s})
        room.add(word);
    QTRY_COMPARE(room.shown().size(), 2);
    const QString out = room.folder.filePath(u"out.txt"_s);
    QVERIFY(room.choose("exportFile", out));
    QTRY_VERIFY(room.answer().contains(u"out.txt"_s));
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), u"Lubana\nلبانة\n"_s);
}

void TestWordLists::a_file_that_cannot_be_written_is_told()
{
    WordsRoom room;
    room.add(u"Lubana"_s);
    QTRY_COMPARE(room.shown().size(), 1);
    QVERIFY(room.choose("exportFile", room.folder.filePath(u"nowhere/out.txt"_s)));
    QTRY_VERIFY(!room.answer().isEmpty());
    QVERIFY2(!room.answer().startsWith(u"Written"_s), qPrintable(room.answer()));
}

void TestWordLists::escape_closes_it()
{
    WordsRoom room;
    room.add(u"Lubana"_s);
    QTRY_COMPARE(room.shown().size(), 1);
    QTest::keyClick(room.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!room.dialog);
    QCOMPARE(testlib::must(room.stores.proofing().words(room.people.author)).size(), 1);
}

QTEST_MAIN(TestWordLists)
#include "test_wordlists.moc"
