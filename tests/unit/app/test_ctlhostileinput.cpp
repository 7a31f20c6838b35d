// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlnewsroom.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <memory>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using app::ExitCode;

/// Files and names that are not what they should be: nashractl says so, and nothing else suffers.
class TestCtlHostileInput : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_newsroom = std::make_unique<CtlNewsroom>(); }
    void whatIsNoTextIsNotImported_data();
    void whatIsNoTextIsNotImported();
    void oneBadFileDoesNotStopTheOthers();
    void aGiantLineIsImported();
    void aFileOverTheCapIsRefused();
    void aFileInAnotherEncodingIsReadable();
    void controlCharactersDoNotReachTheTerminal();
    void slugAndDeskAreChecked();
    void whatIsNoNewsroomIsNotOpened_data();
    void whatIsNoNewsroomIsNotOpened();
    void aMissingNewsroomIsNotMade();
    void anUnknownArticleIsNamed_data();
    void anUnknownArticleIsNamed();

private:
    Answer import(const QStringList &files)
    {
        return m_newsroom->as(u"rana"_s, QStringList{u"--json"_s, u"import"_s} + files);
    }
    int articles() { return m_newsroom->run({u"--json"_s, u"list"_s}).json()[u"count"_s].toInt(-1); }

    std::unique_ptr<CtlNewsroom> m_newsroom;
};

void TestCtlHostileInput::whatIsNoTextIsNotImported_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray noise;
    for (int i = 0; i < 5000; ++i)
        noise += char((i * 7919 + (i >> 3) * 31) & 0xff);
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("blank") << QByteArray("\n \n\t\n");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", 20);
    QTest::newRow("a program") << QByteArray("\x7f"
                                             "ELF\2\1\1\0\0\0\0\0\0\0\0\0",
                                             16) +
                                      noise;
    QTest::newRow("noise") << noise;
    QTest::newRow("zeros") << QByteArray(4096, '\0');
}

void TestCtlHostileInput::whatIsNoTextIsNotImported()
{
    QFETCH(QByteArray, bytes);
    const QString file = m_newsroom->write(u"bad.txt"_s, bytes);
    const Answer answer = import({file});
    QCOMPARE(answer.code, ExitCode::File);
    QCOMPARE(answer.json()[u"imported"_s].toArray(), QJsonArray());
    const QJsonValue failure = answer.json()[u"failed"_s][0];
    QCOMPARE(failure[u"file"_s].toString(), file);
    QVERIFY2(failure[u"error"_s][u"detail"_s].toString().contains(file), qPrintable(answer.out));
    QCOMPARE(articles(), 0);
}

void TestCtlHostileInput::oneBadFileDoesNotStopTheOthers()
{
    const QString good = m_newsroom->write(u"good.txt"_s, harbourStory());
    const QString binary = m_newsroom->write(u"binary.txt"_s, QByteArray(64, '\0'));
    const QString folder = m_newsroom->path(u"folder.txt"_s);
    QVERIFY(QDir().mkdir(folder));
    const Answer answer = import({m_newsroom->path(u"missing.txt"_s), binary, folder, u"/dev/zero"_s, good});
    QCOMPARE(answer.code, ExitCode::File);
    QCOMPARE(answer.json()[u"failed"_s].toArray().size(), 4);
    QCOMPARE(answer.json()[u"imported"_s].toArray().size(), 1);
    QCOMPARE(answer.json()[u"imported"_s][0][u"file"_s].toString(), good);
    QCOMPARE(articles(), 1);
}

void TestCtlHostileInput::aGiantLineIsImported()
{
    QByteArray line;
    while (line.size() < 9'900'000)
        line += "the harbour is closed and the ferry waits; ";
    const Answer whole =
        import({m_newsroom->write(u"giant.txt"_s, "Headline of it\n\n" + line), u"--slug"_s, u"GIANT"_s});
    VERIFY_CODE(whole, ExitCode::Done);
    QCOMPARE(whole.json()[u"imported"_s][0][u"article"_s][u"words"_s].toInt(), line.count(' '));

    // What is too long is cut, and the cut is told.
    const Answer cut = import({m_newsroom->write(u"giant.txt"_s, "Headline of it\n\n" + line + line)});
    VERIFY_CODE(cut, ExitCode::Done);
    QVERIFY(cut.json()[u"imported"_s][0][u"article"_s][u"words"_s].toInt() > line.count(' '));
    const QStringList notes = cut.json()[u"imported"_s][0][u"notes"_s].toVariant().toStringList();
    QVERIFY2(!notes.filter(u"too long: cut after"_s).isEmpty(), qPrintable(notes.join(u'\n')));
    VERIFY_CODE(m_newsroom->run({u"verify"_s}), ExitCode::Done);
}

void TestCtlHostileInput::aFileOverTheCapIsRefused()
{
    QFile file(m_newsroom->path(u"huge.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(1LL << 33)); // sparse: takes no room
    const Answer answer = import({file.fileName()});
    QCOMPARE(answer.code, ExitCode::File);
    QCOMPARE(answer.json()[u"failed"_s][0][u"error"_s][u"code"_s].toString(), u"TooLarge"_s);
}

void TestCtlHostileInput::aFileInAnotherEncodingIsReadable()
{
    QByteArray windows1256("\xc5\xda\xc7\xcf\xc9 \xdd\xca\xcd \xc7\xe1\xe3\xd1\xdd\xc3\n\n"); // إعادة فتح المرفأ
    for (int i = 0; i < 12; ++i)
        windows1256 += "\xc5\xda\xc7\xcf\xc9 \xdd\xca\xcd \xc7\xe1\xe3\xd1\xdd\xc3 \xed\xe6\xe3 "
                       "\xc7\xe1\xcb\xe1\xc7\xcb\xc7\xc1.\n\n";
    const Answer answer = import({m_newsroom->write(u"old.txt"_s, windows1256)});
    VERIFY_CODE(answer, ExitCode::Done);
    const QJsonValue article = answer.json()[u"imported"_s][0][u"article"_s];
    QCOMPARE(article[u"headline"_s].toString(), u"إعادة فتح المرفأ"_s);
    QCOMPARE(article[u"language"_s].toString(), u"ar"_s);
}

void TestCtlHostileInput::controlCharactersDoNotReachTheTerminal()
{
    const QByteArray story = "Harbour \x1b]0;owned\x07reopens\n\nThe harbour \x1b[31mreopened\x1b[0m on Tuesday.\n";
    const Answer answer = import({m_newsroom->write(u"escape.txt"_s, story), u"--slug"_s, u"ESCAPE"_s});
    VERIFY_CODE(answer, ExitCode::Done);
    for (const QStringList &command : {QStringList{u"list"_s}, QStringList{u"show"_s, u"ESCAPE"_s}}) {
        const Answer shown = m_newsroom->run(command);
        VERIFY_CODE(shown, ExitCode::Done);
        QVERIFY2(!shown.out.contains(u'\x1b') && !shown.out.contains(u'\a'), qPrintable(shown.out));
    }
    const Answer unknown = m_newsroom->run({u"show"_s, u"\x1b[2J"_s});
    QVERIFY2(!unknown.err.contains(u'\x1b'), qPrintable(unknown.err));
}

void TestCtlHostileInput::slugAndDeskAreChecked()
{
    const QString file = m_newsroom->write(u"story.txt"_s, harbourStory());
    VERIFY_CODE(import({file, u"--slug"_s, u"two\nlines"_s}), ExitCode::Usage);
    VERIFY_CODE(import({file, u"--slug"_s, QString(5000, u'x')}), ExitCode::Usage);
    VERIFY_CODE(import({file, file, u"--slug"_s, u"SAME"_s}), ExitCode::Usage);
    VERIFY_CODE(import({file, u"--desk"_s, u"weather"_s}), ExitCode::Usage);
    VERIFY_CODE(import({file, u"--language"_s, u"fr"_s}), ExitCode::Usage);
    QCOMPARE(articles(), 0);
}

void TestCtlHostileInput::whatIsNoNewsroomIsNotOpened_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("text") << harbourStory();
    QTest::newRow("a database cut off") << QByteArray("SQLite format 3\0\x10\0\1\1\0", 21);
    QTest::newRow("big and blank") << QByteArray(100'000, ' ');
}

void TestCtlHostileInput::whatIsNoNewsroomIsNotOpened()
{
    QFETCH(QByteArray, bytes);
    const QString file = m_newsroom->write(u"other.nashra"_s, bytes);
    for (const QStringList &command : {QStringList{u"list"_s}, QStringList{u"verify"_s},
                                       QStringList{u"--as"_s, u"rana"_s, u"submit"_s, u"FERRY"_s}}) {
        const Answer answer = m_newsroom->raw(QStringList{u"-n"_s, file} + command);
        QCOMPARE(answer.code, ExitCode::Newsroom);
        QVERIFY2(answer.err.contains(u"other.nashra"_s), qPrintable(answer.err));
        QCOMPARE(CtlNewsroom::read(file), bytes);
    }
}

void TestCtlHostileInput::aMissingNewsroomIsNotMade()
{
    const QString path = m_newsroom->path(u"typo.nashra"_s);
    for (const QString &place : {path, m_newsroom->path(u"."_s), u"telex://somewhere"_s, u""_s})
        VERIFY_CODE(m_newsroom->raw({u"-n"_s, place, u"list"_s}), ExitCode::Newsroom);
    QVERIFY(!QFile::exists(path));
}

void TestCtlHostileInput::anUnknownArticleIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a slug") << u"NOWHERE"_s;
    QTest::newRow("an id") << u"0196c3a0-0000-7000-8000-000000000000"_s;
    QTest::newRow("the beginning of an id") << u"0196c3a0-00"_s;
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("marks of SQL") << u"x' OR '1'='1"_s;
    QTest::newRow("marks of a search") << u"\"* NEAR( ^ %_"_s;
    QTest::newRow("bidi controls") << u"\u202e\u2066abc"_s;
    QTest::newRow("very long") << QString(100'000, u'x');
}

void TestCtlHostileInput::anUnknownArticleIsNamed()
{
    QFETCH(QString, name);
    m_newsroom->haveDraft(u"FERRY"_s);
    for (const QString &command : {u"show"_s, u"submit"_s, u"release"_s}) {
        const Answer answer = m_newsroom->as(u"huda"_s, {u"--json"_s, command, name});
        QCOMPARE(answer.code, ExitCode::NotFound);
        QCOMPARE(answer.json()[u"error"_s][u"code"_s].toString(), u"NotFound"_s);
        QVERIFY(answer.json()[u"error"_s][u"detail"_s].toString().size() < 300);
    }
}

QTEST_GUILESS_MAIN(TestCtlHostileInput)
#include "test_ctlhostileinput.moc"
