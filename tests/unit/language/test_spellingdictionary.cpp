// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spelling/spellingdictionary.h"

#include "testlib/verify.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace nashra;
using namespace nashra::language;
using namespace Qt::StringLiterals;

namespace {

void writeTo(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

/// Dictionaries: where they are found, in which encoding they are asked, and what becomes of broken ones.
class TestSpellingDictionary : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theSystemsDictionariesAreFound()
    {
        const QList<DictionaryInfo> found = findDictionaries();
        QCOMPARE(chooseDictionary(found, Language::English)->id, u"en_US"_s);
        QCOMPARE(chooseDictionary(found, Language::English, u"en_GB"_s)->id, u"en_GB"_s);
        QCOMPARE(chooseDictionary(found, Language::English, u"en_XX"_s)->id, u"en_US"_s);
        QCOMPARE(chooseDictionary(found, Language::Arabic)->id, u"ar"_s);
        // Links to one file are one dictionary.
        QCOMPARE(std::count_if(found.begin(), found.end(),
                               [](const DictionaryInfo &info) { return info.language == Language::Arabic; }),
                 1);
        QVERIFY(!chooseDictionary({}, Language::Arabic));
    }

    void anEarlierFolderGoesFirst()
    {
        place(u"own/en_US"_s, "SET UTF-8\n", "1\nharbour\n");
        place(u"system/en_US"_s, "SET UTF-8\n", "1\nharbor\n");
        place(u"system/en-AU"_s, "SET UTF-8\n", "1\nharbour\n");
        place(u"system/de_DE"_s, "SET UTF-8\n", "1\nHafen\n");
        writeTo(m_folder->filePath(u"system/ar.dic"_s), "1\nمرفأ\n");
        const QList<DictionaryInfo> found =
            findDictionaries({m_folder->filePath(u"own"_s), m_folder->filePath(u"system"_s), u"/nowhere"_s});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].id, u"en-AU"_s);
        QCOMPARE(found[1].wordsPath, m_folder->filePath(u"own/en_US.dic"_s));
    }

    void dicpathIsLookedAt()
    {
        qputenv("DICPATH", "/one:/two");
        const QStringList folders = dictionaryFolders();
        qunsetenv("DICPATH");
        QVERIFY(folders.contains(u"/one"_s) && folders.contains(u"/two"_s));
        QVERIFY(folders.indexOf(u"/one"_s) < folders.indexOf(u"/usr/share/hunspell"_s));
    }

    void wordsAreAskedInTheDictionarysEncoding_data()
    {
        QTest::addColumn<QByteArray>("affixes");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QString>("right");
        QTest::newRow("UTF-8") << QByteArray("SET UTF-8\n") << QByteArray("1\ncafé\n") << u"café"_s;
        QTest::newRow("Latin 1") << QByteArray("SET ISO8859-1\n") << QByteArray("1\ncaf\xE9\n") << u"café"_s;
        QTest::newRow("none said") << QByteArray("# none\n") << QByteArray("1\ncaf\xE9\n") << u"café"_s;
        QTest::newRow("Latin 2") << QByteArray("SET ISO8859-2\r\n") << QByteArray("1\nk\xF3\xB3ko\n") << u"kółko"_s;
        QTest::newRow("Windows Arabic") << QByteArray("SET microsoft-cp1256\n") << QByteArray("1\n\xE3\xD1\xDD\xC3\n")
                                        << u"مرفأ"_s;
        QTest::newRow("a mark before it") << QByteArray("\xEF\xBB\xBFSET UTF-8\n")
                                          << QByteArray("\xEF\xBB\xBF"
                                                        "1\ncafé\n")
                                          << u"café"_s;
    }

    void wordsAreAskedInTheDictionarysEncoding()
    {
        QFETCH(QByteArray, affixes);
        QFETCH(QByteArray, words);
        QFETCH(QString, right);
        const auto dictionary = testlib::must(SpellingDictionary::load(place(u"en_XX"_s, affixes, words)));
        QVERIFY(dictionary->isRight(right));
        QVERIFY(!dictionary->isRight(right + u"x"_s));
        QVERIFY(!dictionary->isRight(u"港"_s));
        QVERIFY(dictionary->suggest(right + u"x"_s).contains(right));
    }

    void whatIsBrokenIsNamed_data()
    {
        QTest::addColumn<QByteArray>("affixes");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QString>("file");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray set("SET UTF-8\n");
        QTest::newRow("no words") << set << QByteArray() << u"en_XX.dic"_s << ErrorCode::Corrupt;
        QTest::newRow("no affixes") << QByteArray() << QByteArray("1\na\n") << u"en_XX.aff"_s << ErrorCode::Corrupt;
        QTest::newRow("no count") << set << QByteArray("harbor\n") << u"en_XX.dic"_s << ErrorCode::Corrupt;
        QTest::newRow("less than none") << set << QByteArray("-5\na\n") << u"en_XX.dic"_s << ErrorCode::Corrupt;
        QTest::newRow("far too many") << set << QByteArray("2000000000\na\n") << u"en_XX.dic"_s << ErrorCode::Corrupt;
        QTest::newRow("no text") << set << QByteArray(1000, '\0') << u"en_XX.dic"_s << ErrorCode::Corrupt;
        QTest::newRow("unknown encoding")
            << QByteArray("SET KLINGON-7\n") << QByteArray("1\na\n") << u"en_XX.aff"_s << ErrorCode::Encoding;
    }

    void whatIsBrokenIsNamed()
    {
        QFETCH(QByteArray, affixes);
        QFETCH(QByteArray, words);
        QFETCH(QString, file);
        const auto loaded = SpellingDictionary::load(place(u"en_XX"_s, affixes, words));
        QVERIFY(!loaded);
        QTEST(loaded.error().code, "code");
        QVERIFY2(loaded.error().detail.contains(file), qPrintable(loaded.error().detail));
    }

    void aMissingFileIsNamed()
    {
        DictionaryInfo info = place(u"en_XX"_s, "SET UTF-8\n", "1\na\n");
        QVERIFY(QFile::remove(info.affixPath));
        const auto loaded = SpellingDictionary::load(info);
        QCOMPARE(loaded.error().code, ErrorCode::NotFound);
        QVERIFY(loaded.error().detail.contains(info.affixPath));
    }

    void rubbishBehindTheCountDoesNoHarm()
    {
        QByteArray rubbish("9\n");
        for (int i = 1; i < 20'000; ++i)
            rubbish += char(1 + i * 7919 % 255);
        for (const QByteArray &affixes :
             {rubbish, QByteArray("SET UTF-8\nPFX A Y 9999\nPFX A\nSFX\nAF 3\nAF\nREP 2\n")}) {
            const auto loaded = SpellingDictionary::load(place(u"en_XX"_s, affixes, rubbish));
            if (loaded)
                QVERIFY(!(*loaded)->isRight(u"harbor"_s));
        }
    }

    void anyWordMayBeAsked()
    {
        const auto dictionary = testlib::must(SpellingDictionary::load(place(u"en_XX"_s, "SET UTF-8\n", "1\nab\n")));
        QVERIFY(!dictionary->isRight(u""));
        QVERIFY(!dictionary->isRight(QString(1'000'000, u'a')));
        QVERIFY(!dictionary->isRight(QString(100, QChar(0xD800))));
        QVERIFY(dictionary->suggest(QString(1'000'000, u'a')).isEmpty());
    }

    void theChecksumFollowsTheFiles()
    {
        const quint64 one =
            testlib::must(SpellingDictionary::load(place(u"a/en"_s, "SET UTF-8\n", "1\nab\n")))->checksum();
        const quint64 same =
            testlib::must(SpellingDictionary::load(place(u"b/en"_s, "SET UTF-8\n", "1\nab\n")))->checksum();
        const quint64 other =
            testlib::must(SpellingDictionary::load(place(u"c/en"_s, "SET UTF-8\n", "1\nac\n")))->checksum();
        QCOMPARE(one, same);
        QVERIFY(one != other);
    }

private:
    DictionaryInfo place(const QString &name, const QByteArray &affixes, const QByteArray &words)
    {
        const QString path = m_folder->filePath(name);
        writeTo(path + u".aff"_s, affixes);
        writeTo(path + u".dic"_s, words);
        return {QFileInfo(path).fileName(), path + u".aff"_s, path + u".dic"_s, Language::English};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestSpellingDictionary)
#include "test_spellingdictionary.moc"
