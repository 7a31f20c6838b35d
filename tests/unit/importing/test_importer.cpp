// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importer.h"

#include "core/article/contentcheck.h"
#include "core/article/xhtml.h"
#include "importing/textdecoder.h"
#include "testlib/builders.h"
#include "testlib/verify.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nashra;
using namespace nashra::importing;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// Files of all kinds as stories, or a refusal that names the file.
class TestImporter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void plainTextAndPagesAreRead_data();
    void plainTextAndPagesAreRead();
    void filesThatCannotBeReadAreRefused();
    void everyRefusalNamesTheFile();
    void undecodableCharactersAreSaid();
    void fiftyMegabytesGiveAStoryThatCanBeKept();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test folder cannot be written");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestImporter::plainTextAndPagesAreRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray text = "Harbour reopens\n\nPort Marlow, NSH- The harbour reopened.";
    const QByteArray page = "<title>x</title><h1>Harbour reopens</h1><p>Port Marlow, NSH- The harbour reopened.</p>";
    QTest::newRow("plain text") << u"a.txt"_s << text;
    QTest::newRow("with carriage returns") << u"a.txt"_s << QByteArray(text).replace('\n', '\r');
    QTest::newRow("with CR LF and a mark")
        << u"a.txt"_s << "\xEF\xBB\xBF" + QByteArray(text).replace("\n", "\r\n") + "\r\n";
    QTest::newRow("with NUL") << u"a.txt"_s << text + '\0';
    QTest::newRow("HTML") << u"a.html"_s << page;
    QTest::newRow("HTM in capitals") << u"A.HTM"_s << page;
    QTest::newRow("HTML of another name") << u"a.txt"_s << "<!doctype html>" + page;
}

void TestImporter::plainTextAndPagesAreRead()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const ImportedStory story = must(importFile(write(name, bytes), buildTime));
    QCOMPARE(story.content.headline, u"Harbour reopens"_s);
    QCOMPARE(story.content.dateline.place, u"Port Marlow"_s);
    QCOMPARE(story.content.body.text(), u"The harbour reopened."_s);
    VERIFY_OK(checkContent(story.content));
}

void TestImporter::filesThatCannotBeReadAreRefused()
{
    VERIFY_ERROR(importFile(m_folder.filePath(u"none.txt"_s), buildTime), ErrorCode::Io);
    VERIFY_ERROR(importFile(m_folder.path(), buildTime), ErrorCode::Io);
    VERIFY_ERROR(importFile(u"/dev/zero"_s, buildTime), ErrorCode::Io);
    VERIFY_ERROR(importFile(write(u"empty.txt"_s, {}), buildTime), ErrorCode::InvalidInput);
    VERIFY_ERROR(importFile(write(u"blank.html"_s, "<html></html>"), buildTime), ErrorCode::InvalidInput);
    VERIFY_ERROR(importFile(write(u"picture.txt"_s, "\x89PNG\r\n"), buildTime), ErrorCode::NotText);
    VERIFY_ERROR(importFile(write(u"large.txt"_s, QByteArray(maxImportBytes + 1, 'a')), buildTime),
                 ErrorCode::TooLarge);
}

void TestImporter::everyRefusalNamesTheFile()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\x89PNG\r\n"), QByteArray(100, '\x01')}) {
        const auto story = importBytes(bytes, u"story-7.txt"_s, buildTime);
        QVERIFY(!story);
        QVERIFY2(story.error().detail.contains(u"story-7.txt"_s), qPrintable(story.error().detail));
    }
}

void TestImporter::undecodableCharactersAreSaid()
{
    const QByteArray text = u"إعادة فتح المرفأ بعد العاصفة"_s.toUtf8() + '\xFF';
    const ImportedStory story = must(importBytes(text, u"a.txt"_s, buildTime));
    QVERIFY(story.notes.join(u'\n').contains(u"UTF-8"_s));
}

void TestImporter::fiftyMegabytesGiveAStoryThatCanBeKept()
{
    const QByteArray line = "\"Hundreds\" of people & ferries left the harbour.\n";
    const ImportedStory story = must(importBytes(line.repeated(50 * 1024 * 1024 / line.size()), u"a.txt"_s, buildTime));
    QVERIFY(story.content.body.paragraphs.size() <= 100'000);
    QVERIFY(story.notes.join(u'\n').contains(u"cut after 100000"_s));
    VERIFY_OK(fromXhtml(toXhtml(story.content.body)));
}

QTEST_APPLESS_MAIN(TestImporter)
#include "test_importer.moc"
