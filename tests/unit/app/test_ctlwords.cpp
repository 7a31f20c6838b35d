// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlnewsroom.h"

#include <QDir>
#include <QJsonArray>

#include <memory>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using app::ExitCode;

/// words list, add, remove, import and export: the lists the spelling goes by.
class TestCtlWords : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_newsroom = std::make_unique<CtlNewsroom>(); }
    void addedWordsAreListed();
    void personalWordsAreOnesOwn();
    void aWordIsToldOnce();
    void whatIsNoWordIsRefused_data();
    void whatIsNoWordIsRefused();
    void theRulesOfRemovalHold();
    void filesAreImportedAtOnce();
    void badLinesAreTold();
    void whatIsNoListIsNotImported_data();
    void whatIsNoListIsNotImported();
    void anExportIsImportedAgain();
    void anExportGoesToStandardOutput();
    void anExportToNowhereIsSaid();
    void somebodyHasToAct();

private:
    [[nodiscard]] QStringList listed(const QString &login = u"rana"_s, const QStringList &options = {})
    {
        const Answer answer = m_newsroom->as(login, QStringList{u"--json"_s, u"words"_s, u"list"_s} + options);
        QStringList words;
        for (const QJsonValue &word : answer.json()[u"words"_s].toArray())
            words << word[u"word"_s].toString() + u'/' + word[u"language"_s].toString();
        return words;
    }
    /// A command of the group as somebody, with its JSON.
    Answer words(const QString &login, const QStringList &arguments)
    {
        return m_newsroom->as(login, QStringList{u"--json"_s, u"words"_s} + arguments);
    }

    std::unique_ptr<CtlNewsroom> m_newsroom;
};

void TestCtlWords::addedWordsAreListed()
{
    VERIFY_CODE(m_newsroom->run({u"words"_s, u"list"_s}), ExitCode::Done);
    QCOMPARE(m_newsroom->run({u"words"_s, u"list"_s}).err, u"nashractl: no words\n"_s);
    const Answer added = words(u"rana"_s, {u"add"_s, u"Dalwani"_s, u"الدَّلواني"_s, u"o'clock"_s});
    VERIFY_CODE(added, ExitCode::Done);
    QCOMPARE(added.json()[u"added"_s].toInt(), 3);
    VERIFY_CODE(words(u"rana"_s, {u"add"_s, u"Reuters"_s, u"--language"_s, u"ar"_s}), ExitCode::Done);
    QCOMPARE(listed(), (QStringList{u"Reuters/ar"_s, u"الدلواني/ar"_s, u"Dalwani/en"_s, u"o'clock/en"_s}));
    QCOMPARE(listed(u"karim"_s, {u"--language"_s, u"ar"_s}), (QStringList{u"Reuters/ar"_s, u"الدلواني/ar"_s}));
    const QJsonValue word = words(u"huda"_s, {u"list"_s}).json()[u"words"_s][2];
    QCOMPARE(word[u"addedBy"_s].toString(), u"rana"_s);
    QVERIFY(word[u"owner"_s].isNull() && !word[u"addedAt"_s].toString().isEmpty());
    const Answer table = m_newsroom->run({u"words"_s, u"list"_s});
    QVERIFY2(table.out.contains(u"Dalwani"_s) && table.out.contains(u"الدلواني"_s), qPrintable(table.out));
}

void TestCtlWords::personalWordsAreOnesOwn()
{
    VERIFY_CODE(words(u"rana"_s, {u"add"_s, u"mine"_s, u"--personal"_s}), ExitCode::Done);
    QCOMPARE(listed(u"rana"_s, {u"--personal"_s}), QStringList{u"mine/en"_s});
    QVERIFY(listed(u"rana"_s).isEmpty());
    QVERIFY(listed(u"karim"_s, {u"--personal"_s}).isEmpty());
    const QJsonValue word = words(u"rana"_s, {u"list"_s, u"--personal"_s}).json()[u"words"_s][0];
    QCOMPARE(word[u"owner"_s].toString(), u"rana"_s);
    QCOMPARE(words(u"karim"_s, {u"remove"_s, u"mine"_s, u"--personal"_s}).json()[u"absent"_s].toInt(), 1);
    QCOMPARE(words(u"rana"_s, {u"remove"_s, u"mine"_s, u"--personal"_s}).json()[u"removed"_s].toInt(), 1);
    QVERIFY(listed(u"rana"_s, {u"--personal"_s}).isEmpty());
}

void TestCtlWords::aWordIsToldOnce()
{
    const Answer added = words(u"rana"_s, {u"add"_s, u"كِتاب"_s, u"كتـــاب"_s});
    QCOMPARE(added.json()[u"added"_s].toInt(), 1);
    QCOMPARE(added.json()[u"present"_s].toInt(), 0);
    const Answer again = m_newsroom->as(u"karim"_s, {u"words"_s, u"add"_s, u"كتاب"_s, u"new"_s});
    QCOMPARE(again.out, u"1 words added, 1 were there\n"_s);
}

void TestCtlWords::whatIsNoWordIsRefused_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QString();
    QTest::newRow("two") << u"two words"_s;
    QTest::newRow("a number") << u"2030"_s;
    QTest::newRow("a remark") << u"#word"_s;
    QTest::newRow("control characters") << u"\x1b[31mred"_s;
    QTest::newRow("very long") << u"w"_s.repeated(100'000);
}

void TestCtlWords::whatIsNoWordIsRefused()
{
    QFETCH(QString, word);
    for (const QString &command : {u"add"_s, u"remove"_s}) {
        const Answer answer = words(u"rana"_s, {command, u"good"_s, word});
        QCOMPARE(answer.code, ExitCode::Usage);
        QCOMPARE(answer.json()[u"error"_s][u"items"_s].toArray().size(), 1);
        QVERIFY(answer.out.size() < 1000 && !answer.out.contains(u'\x1b'));
    }
    QVERIFY(listed().isEmpty());
}

void TestCtlWords::theRulesOfRemovalHold()
{
    VERIFY_CODE(words(u"karim"_s, {u"add"_s, u"theirs"_s}), ExitCode::Done);
    VERIFY_CODE(words(u"rana"_s, {u"add"_s, u"mine"_s}), ExitCode::Done);
    const Answer refused = words(u"rana"_s, {u"remove"_s, u"mine"_s, u"theirs"_s});
    VERIFY_CODE(refused, ExitCode::Refused);
    QCOMPARE(refused.json()[u"error"_s][u"items"_s].toArray(), QJsonArray{u"theirs"_s});
    QCOMPARE(listed().size(), 2);
    VERIFY_CODE(words(u"rana"_s, {u"remove"_s, u"mine"_s}), ExitCode::Done);
    const Answer answer = m_newsroom->as(u"huda"_s, {u"words"_s, u"remove"_s, u"theirs"_s, u"mine"_s});
    QCOMPARE(answer.out, u"1 words removed, 1 were not there\n"_s);
    QVERIFY(listed().isEmpty());
}

void TestCtlWords::filesAreImportedAtOnce()
{
    const QString english = m_newsroom->write(u"en.txt"_s, "# people\r\nDalwani\r\nReuters/ar # agency\r\n");
    const QString arabic = m_newsroom->write(u"ar.txt"_s, "\xEF\xBB\xBFالدلواني\nDalwani\n");
    const int before = m_newsroom->run({u"--json"_s, u"verify"_s}).json()[u"events"_s].toInt();
    const Answer answer = words(u"rana"_s, {u"import"_s, english, arabic});
    VERIFY_CODE(answer, ExitCode::Done);
    QCOMPARE(answer.json()[u"added"_s].toInt(), 3);
    QCOMPARE(answer.json()[u"refusedCount"_s].toInt(-1), 0);
    QCOMPARE(listed(), (QStringList{u"Reuters/ar"_s, u"الدلواني/ar"_s, u"Dalwani/en"_s}));
    QCOMPARE(m_newsroom->run({u"--json"_s, u"verify"_s}).json()[u"events"_s].toInt(), before + 1);
    QCOMPARE(words(u"huda"_s, {u"import"_s, arabic, u"--personal"_s}).json()[u"added"_s].toInt(), 2);
    QCOMPARE(listed(u"huda"_s, {u"--personal"_s}).size(), 2);
}

void TestCtlWords::badLinesAreTold()
{
    const QString file = m_newsroom->write(u"words.txt"_s, "good\ntwo words\n" + QByteArray("1\n").repeated(200));
    const Answer answer = m_newsroom->as(u"rana"_s, {u"words"_s, u"import"_s, file});
    VERIFY_CODE(answer, ExitCode::Done);
    QCOMPARE(answer.out, u"1 words added, 0 were there, 201 lines were no words\n"_s);
    QVERIFY2(answer.err.contains(file + u", line 2 is no word: two words\n"_s), qPrintable(answer.err));
    QVERIFY2(answer.err.endsWith(u": 101 more lines are no words\n"_s), qPrintable(answer.err));
    const Answer json = words(u"rana"_s, {u"import"_s, file});
    QCOMPARE(json.json()[u"refused"_s].toArray().size(), 100);
    QCOMPARE(json.json()[u"refused"_s][0][u"line"_s].toInt(), 2);
    QCOMPARE(json.json()[u"refusedCount"_s].toInt(), 201);
}

void TestCtlWords::whatIsNoListIsNotImported_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"NotText"_s;
    QTest::newRow("windows-1256") << QByteArray("\xC7\xE1\xE3\xD1\xDD\xC3\n") << u"Encoding"_s;
    QTest::newRow("50 MB") << QByteArray(50'000'000, 'w') << u"TooLarge"_s;
}

void TestCtlWords::whatIsNoListIsNotImported()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, error);
    const QString good = m_newsroom->write(u"good.txt"_s, "good\n");
    const QString bad = m_newsroom->write(u"bad.txt"_s, bytes);
    const Answer answer = words(u"rana"_s, {u"import"_s, good, bad});
    QCOMPARE(answer.code, ExitCode::File);
    QCOMPARE(answer.json()[u"error"_s][u"code"_s].toString(), error);
    QVERIFY2(answer.out.contains(u"bad.txt"_s), qPrintable(answer.out));
    for (const QString &place : {m_newsroom->path(u"missing.txt"_s), m_newsroom->path(u"."_s), u"/dev/zero"_s})
        VERIFY_CODE(words(u"rana"_s, {u"import"_s, good, place}), ExitCode::File);
    QVERIFY(listed().isEmpty());
}

void TestCtlWords::anExportIsImportedAgain()
{
    VERIFY_CODE(words(u"rana"_s, {u"add"_s, u"Dalwani"_s, u"الدلواني"_s, u"km/h"_s, u"C#"_s}), ExitCode::Done);
    VERIFY_CODE(words(u"rana"_s, {u"add"_s, u"Reuters"_s, u"--language"_s, u"ar"_s}), ExitCode::Done);
    const QString file = m_newsroom->write(u"words.txt"_s, "what was there before");
    const Answer answer = words(u"huda"_s, {u"export"_s, file});
    VERIFY_CODE(answer, ExitCode::Done);
    QCOMPARE(answer.json()[u"words"_s].toInt(), 5);
    QCOMPARE(answer.json()[u"file"_s].toString(), file);
    QCOMPARE(CtlNewsroom::read(file), QByteArray("Reuters/ar\nالدلواني\nC#\nDalwani\nkm/h\n"));
    VERIFY_CODE(words(u"huda"_s, {u"import"_s, file, u"--personal"_s}), ExitCode::Done);
    QCOMPARE(listed(u"huda"_s, {u"--personal"_s}), listed());
}

void TestCtlWords::anExportGoesToStandardOutput()
{
    VERIFY_CODE(words(u"rana"_s, {u"add"_s, u"Dalwani"_s, u"الدلواني"_s}), ExitCode::Done);
    QCOMPARE(m_newsroom->run({u"words"_s, u"export"_s}).out, u"الدلواني\nDalwani\n"_s);
    QCOMPARE(m_newsroom->run({u"words"_s, u"export"_s, u"-"_s, u"--language"_s, u"en"_s}).out, u"Dalwani\n"_s);
    const Answer json = words(u"rana"_s, {u"export"_s});
    QCOMPARE(json.json()[u"text"_s].toString(), u"الدلواني\nDalwani\n"_s);
}

void TestCtlWords::anExportToNowhereIsSaid()
{
    for (const QString &place : {m_newsroom->path(u"no/such/folder/words.txt"_s), m_newsroom->path(u"."_s)}) {
        const Answer answer = words(u"rana"_s, {u"export"_s, place});
        VERIFY_CODE(answer, ExitCode::File);
        QVERIFY2(answer.out.contains(place), qPrintable(answer.out));
    }
}

void TestCtlWords::somebodyHasToAct()
{
    VERIFY_CODE(words(u"nobody"_s, {u"add"_s, u"word"_s}), ExitCode::NotFound);
    VERIFY_CODE(words(u"nobody"_s, {u"list"_s, u"--personal"_s}), ExitCode::NotFound);
    VERIFY_CODE(words(u"nobody"_s, {u"list"_s}), ExitCode::Done);
    VERIFY_CODE(words(u"rana"_s, {u"add"_s, u"word"_s, u"--language"_s, u"fr"_s}), ExitCode::Usage);
    VERIFY_CODE(m_newsroom->run({u"words"_s}), ExitCode::Usage);
}

QTEST_GUILESS_MAIN(TestCtlWords)
#include "test_ctlwords.moc"
