// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/filenames.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::publishing;

class TestFileNames : public QObject
{
    Q_OBJECT

private slots:
    void makesSafeStems_data();
    void makesSafeStems();
    void capsTheLength();
    void namesArticlesBySlugAndId();
    void keepsTheNameOverVersions();
    void namesBulletinsByNumber();
    void knowsSafeNames_data();
    void knowsSafeNames();
};

void TestFileNames::makesSafeStems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stem");
    QTest::newRow("plain") << u"HARBOUR-DREDGING"_s << u"harbour-dredging"_s;
    QTest::newRow("blanks") << u"  two   words "_s << u"two-words"_s;
    QTest::newRow("accents") << u"Café Élysée"_s << u"cafe-elysee"_s;
    QTest::newRow("ligature") << u"ﬁsh"_s << u"fish"_s;
    QTest::newRow("traversal") << u"../../etc/passwd"_s << u"etc-passwd"_s;
    QTest::newRow("Windows path") << u"C:\\Windows\\x"_s << u"c-windows-x"_s;
    QTest::newRow("reserved") << u"CON"_s << u"con-x"_s;
    QTest::newRow("reserved with number") << u"lpt1"_s << u"lpt1-x"_s;
    QTest::newRow("not reserved") << u"console"_s << u"console"_s;
    QTest::newRow("hidden") << u".htaccess"_s << u"htaccess"_s;
    QTest::newRow("an option") << u"-rf"_s << u"rf"_s;
    QTest::newRow("Arabic") << u"تعميق المرفأ"_s << u"untitled"_s;
    QTest::newRow("mixed") << u"قمة G20"_s << u"g20"_s;
    QTest::newRow("nothing") << QString() << u"untitled"_s;
    QTest::newRow("controls") << u"a\u202Eb\u0000c\n"_s << u"a-b-c"_s;
    QTest::newRow("device by full width") << u"ＮＵＬ"_s << u"nul-x"_s;
}

void TestFileNames::makesSafeStems()
{
    QFETCH(QString, text);
    QTEST(safeFileStem(text), "stem");
    QVERIFY(isSafeFileName(safeFileStem(text) + u".html"_s));
}

void TestFileNames::capsTheLength()
{
    QCOMPARE(safeFileStem(QString(100'000, u'x')).size(), 60);
    QCOMPARE(safeFileStem(QString(59, u'x') + u"--y"_s), QString(59, u'x'));
}

void TestFileNames::namesArticlesBySlugAndId()
{
    ArticleContent content;
    content.slug = u"RAIN"_s;
    content.language = Language::Arabic;
    const ArticleId id = *ArticleId::fromString(u"01890a5d-ac96-774b-bcce-b302099a8057");
    QCOMPARE(fileStemOf(id, content), u"rain-ar-099a8057"_s);
    QCOMPARE(fileStemOf(ArticleId(), content), u"rain-ar-new"_s);
}

void TestFileNames::keepsTheNameOverVersions()
{
    ArticleContent content;
    content.slug = u"RAIN"_s;
    const ArticleId id = ArticleId::make(Instant{1});
    const QString first = fileStemOf(id, content);
    content.headline = u"Another headline"_s;
    content.body.paragraphs << makeParagraph(u"And a body"_s, Instant{2});
    QCOMPARE(fileStemOf(id, content), first);
    QVERIFY(fileStemOf(ArticleId::make(Instant{1}), content) != first);
}

void TestFileNames::namesBulletinsByNumber()
{
    Bulletin bulletin;
    bulletin.id = *BulletinId::fromString(u"01890a5d-ac96-774b-bcce-b302099a8057");
    bulletin.number = 12;
    QCOMPARE(fileStemOf(bulletin), u"bulletin-en-12-099a8057"_s);
    bulletin.number = -4;
    QCOMPARE(fileStemOf(bulletin), u"bulletin-en-0-099a8057"_s);
}

void TestFileNames::knowsSafeNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isSafe");
    QTest::newRow("page") << u"rain-en-1a2b.html"_s << true;
    QTest::newRow("style") << u"theme-default.css"_s << true;
    QTest::newRow("no suffix") << u"rain"_s << false;
    QTest::newRow("path") << u"a/b.html"_s << false;
    QTest::newRow("parent") << u"..html"_s << false;
    QTest::newRow("two suffixes") << u"a.php.html"_s << false;
    QTest::newRow("capitals") << u"A.html"_s << false;
    QTest::newRow("reserved") << u"nul.txt"_s << false;
    QTest::newRow("line feed") << u"a.html\n"_s << false;
    QTest::newRow("hyphen at the end") << u"a-.html"_s << false;
    QTest::newRow("too long") << QString(130, u'a') + u".html"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestFileNames::knowsSafeNames()
{
    QFETCH(QString, name);
    QTEST(isSafeFileName(name), "isSafe");
}

QTEST_GUILESS_MAIN(TestFileNames)
#include "test_filenames.moc"
