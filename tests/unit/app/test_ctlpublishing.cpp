// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlnewsroom.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <memory>

#include <unistd.h>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using app::ExitCode;

/// nashractl release and export: what leaves the building, and what does not.
class TestCtlPublishing : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_newsroom = std::make_unique<CtlNewsroom>(); }
    void anApprovedArticleIsWrittenInBothFormats();
    void exportingTwiceChangesNothing();
    void pagesSayWhomTheyName();
    void aDraftIsWrittenOnlyAsAPreview();
    void aPreviewOfABulletinHasThePagesItLinksTo();
    void anUnknownFormatOrOptionIsRefused_data();
    void anUnknownFormatOrOptionIsRefused();
    void whatCannotBeWrittenIsSaid_data();
    void whatCannotBeWrittenIsSaid();
    void aReleaseIntoAnUnusableFolderReleasesNothing();
    void aJournalistReleasesNothing();

private:
    Answer exportTo(const QString &folder, const QString &article, const QStringList &more = {})
    {
        return m_newsroom->run(
            QStringList{u"--json"_s, u"export"_s, article, u"--format"_s, u"html"_s, u"--to"_s, folder} + more);
    }

    std::unique_ptr<CtlNewsroom> m_newsroom;
};

void TestCtlPublishing::anApprovedArticleIsWrittenInBothFormats()
{
    m_newsroom->haveApproved(u"FERRY"_s);
    const Answer answer =
        m_newsroom->as(u"huda"_s, {u"--json"_s, u"release"_s, u"FERRY"_s, u"--to"_s, m_newsroom->path(u"out"_s)});
    VERIFY_CODE(answer, ExitCode::Done);
    const QJsonObject json = answer.json();
    QCOMPARE(json[u"article"_s][u"status"_s].toString(), u"released"_s);
    QCOMPARE(json[u"article"_s][u"releaseNumber"_s].toInt(), 1);
    QString written;
    for (const QJsonValue &file : json[u"files"_s].toArray())
        written += QString::fromUtf8(CtlNewsroom::read(file[u"path"_s].toString()));
    QVERIFY2(written.contains(u"<html"_s), qPrintable(written.left(400)));
    QCOMPARE(written.count(u"The harbour reopened on Tuesday"_s) >= 2, true);
}

void TestCtlPublishing::exportingTwiceChangesNothing()
{
    m_newsroom->haveReleased(u"FERRY"_s);
    const QString folder = m_newsroom->path(u"deep/er/out"_s);
    const Answer first = exportTo(folder, u"FERRY"_s);
    VERIFY_CODE(first, ExitCode::Done);
    const QString file = first.json()[u"files"_s][0][u"path"_s].toString();
    const QByteArray bytes = CtlNewsroom::read(file);
    const Answer second = exportTo(folder, u"FERRY"_s);
    VERIFY_CODE(second, ExitCode::Done);
    QVERIFY(first.json()[u"files"_s][0][u"isChanged"_s].toBool());
    QVERIFY(!second.json()[u"files"_s][0][u"isChanged"_s].toBool(true));
    QCOMPARE(CtlNewsroom::read(file), bytes);
}

void TestCtlPublishing::pagesSayWhomTheyName()
{
    m_newsroom->haveApproved(u"FERRY"_s);
    const QString text = u"The harbour"_s; // what the story begins with
    VERIFY_CODE(m_newsroom->as(u"huda"_s, {u"entities"_s, u"add"_s, text, u"--kind"_s, u"place"_s}), ExitCode::Done);
    const Answer answer = exportTo(m_newsroom->path(u"out"_s), u"FERRY"_s);
    VERIFY_CODE(answer, ExitCode::Done);
    QString written;
    for (const QJsonValue &file : answer.json()[u"files"_s].toArray())
        written += QString::fromUtf8(CtlNewsroom::read(file[u"path"_s].toString()));
    QVERIFY(written.contains(u"[{\"@type\":\"Place\",\"name\":\"The harbour\"}]"_s));
}

void TestCtlPublishing::aDraftIsWrittenOnlyAsAPreview()
{
    m_newsroom->haveDraft(u"FERRY"_s);
    const QString folder = m_newsroom->path(u"out"_s);
    const Answer refused = exportTo(folder, u"FERRY"_s);
    QCOMPARE(refused.code, ExitCode::Refused);
    QCOMPARE(refused.json()[u"error"_s][u"code"_s].toString(), u"NotApproved"_s);
    QVERIFY(QDir(folder).entryList(QDir::Files).isEmpty());

    const Answer preview = exportTo(folder, u"FERRY"_s, {u"--preview"_s});
    VERIFY_CODE(preview, ExitCode::Done);
    // The page is there under a name of its own; a page that may go out is not.
    QCOMPARE(QDir(folder).entryList({u"*.html"_s}).size(), 1);
    QCOMPARE(QDir(folder).entryList({u"preview-*.html"_s}).size(), 1);
}

void TestCtlPublishing::aPreviewOfABulletinHasThePagesItLinksTo()
{
    m_newsroom->haveApproved(u"FERRY"_s);
    const auto huda = [this](const QStringList &arguments) { return m_newsroom->as(u"huda"_s, arguments); };
    VERIFY_CODE(huda({u"bulletin"_s, u"create"_s, u"Evening"_s, u"--language"_s, u"en"_s}), ExitCode::Done);
    VERIFY_CODE(huda({u"bulletin"_s, u"add"_s, u"Evening"_s, u"FERRY"_s}), ExitCode::Done);
    const QString folder = m_newsroom->path(u"out"_s);
    VERIFY_CODE(exportTo(folder, u"Evening"_s, {u"--preview"_s}), ExitCode::Done);
    const QStringList pages = QDir(folder).entryList({u"*.html"_s});
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages.filter(QRegularExpression(u"^preview-"_s)), pages);
    static const QRegularExpression link(u"href=\"([^\"#]+)\""_s);
    for (const QString &page : pages) {
        const QString html = QString::fromUtf8(CtlNewsroom::read(QDir(folder).filePath(page)));
        for (auto found = link.globalMatch(html); found.hasNext();) {
            const QString target = found.next().captured(1);
            QVERIFY2(QFileInfo::exists(QDir(folder).filePath(target)), qPrintable(target));
        }
    }
}

void TestCtlPublishing::anUnknownFormatOrOptionIsRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("said");
    const QString folder = u"--to=never"_s;
    QTest::newRow("no format") << QStringList{folder} << u"--format FORMAT"_s;
    QTest::newRow("no folder") << QStringList{u"--format=html"_s} << u"--to FOLDER"_s;
    QTest::newRow("unknown format") << QStringList{folder, u"--format=telex"_s} << u"html, plaintext"_s;
    QTest::newRow("unknown option") << QStringList{folder, u"--format=html"_s, u"--option=colour=red"_s}
                                    << u"KEY=VALUE"_s;
    QTest::newRow("no value") << QStringList{folder, u"--format=html"_s, u"--option=colour"_s} << u"KEY=VALUE"_s;
}

void TestCtlPublishing::anUnknownFormatOrOptionIsRefused()
{
    QFETCH(QStringList, options);
    QFETCH(QString, said);
    m_newsroom->haveReleased(u"FERRY"_s);
    const Answer answer = m_newsroom->run(QStringList{u"export"_s, u"FERRY"_s} + options);
    QCOMPARE(answer.code, ExitCode::Usage);
    QVERIFY2(answer.err.contains(said), qPrintable(answer.err));
    QVERIFY(!QFile::exists(u"never"_s));
}

void TestCtlPublishing::whatCannotBeWrittenIsSaid_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("below a file") << u"FERRY.txt/out"_s;
    QTest::newRow("a file") << u"FERRY.txt"_s;
    QTest::newRow("a folder the system keeps") << u"/proc/nashra-out"_s;
    if (geteuid() != 0) // who is root may write anywhere
        QTest::newRow("a locked folder") << u"locked"_s;
}

void TestCtlPublishing::whatCannotBeWrittenIsSaid()
{
    QFETCH(QString, folder);
    m_newsroom->haveReleased(u"FERRY"_s);
    QDir().mkdir(m_newsroom->path(u"locked"_s));
    QFile::setPermissions(m_newsroom->path(u"locked"_s), QFile::ReadOwner | QFile::ExeOwner);
    const Answer answer = exportTo(folder.startsWith(u'/') ? folder : m_newsroom->path(folder), u"FERRY"_s);
    QCOMPARE(answer.code, ExitCode::File);
    QVERIFY2(answer.json()[u"error"_s][u"detail"_s].toString().contains(folder), qPrintable(answer.out));
}

void TestCtlPublishing::aReleaseIntoAnUnusableFolderReleasesNothing()
{
    m_newsroom->haveApproved(u"FERRY"_s);
    VERIFY_CODE(m_newsroom->as(u"huda"_s, {u"release"_s, u"FERRY"_s, u"--to"_s, m_newsroom->path(u"FERRY.txt"_s)}),
                ExitCode::File);
    QCOMPARE(m_newsroom->statusOf(u"FERRY"_s), u"approved"_s);
}

void TestCtlPublishing::aJournalistReleasesNothing()
{
    m_newsroom->haveApproved(u"FERRY"_s);
    const QString folder = m_newsroom->path(u"out"_s);
    VERIFY_CODE(m_newsroom->as(u"rana"_s, {u"release"_s, u"FERRY"_s, u"--to"_s, folder}), ExitCode::Refused);
    QCOMPARE(m_newsroom->statusOf(u"FERRY"_s), u"approved"_s);
    QVERIFY(QDir(folder).entryList(QDir::Files).isEmpty());
}

QTEST_GUILESS_MAIN(TestCtlPublishing)
#include "test_ctlpublishing.moc"
