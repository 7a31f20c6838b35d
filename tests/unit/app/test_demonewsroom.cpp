// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/newsroomcheck.h"
#include "app/demo/demonewsroom.h"
#include "app/newsroom/newsroomopening.h"
#include "testlib/fixedclock.h"
#include "testlib/memorystores.h"
#include "testlib/verify.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// The demonstration newsroom: what it promises to show, made by the rules everybody works by.
class TestDemoNewsroom : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void itHasFortyArticlesInBothLanguagesAndAllStates();
    void everyEntityHasANameInBothLanguages();
    void itHasABulletinInEveryState();
    void translationsAreTiedToTheirSource();
    void nobodyApprovedHisOwn();
    void theNewsroomIsSound();
    void theMemoryHoldsTheSameNewsroom();
    void makingItTwiceIsRefused();
    void fillingItTwiceIsRefused();
    void oneThatWasDeletedIsMadeAgain();
    void aFaultInTheFilesIsNamed_data();
    void aFaultInTheFilesIsNamed();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"demo.nashra"_s); }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    app::OpenedNewsroom m_stores;
    QList<ArticleSummary> m_articles;
};

void TestDemoNewsroom::initTestCase()
{
    VERIFY_OK(app::makeDemoNewsroom(path()));
    auto opened = app::openNewsroom(path(), storage::Access::ReadWrite, m_clock);
    VERIFY_OK(opened);
    m_stores = std::move(*opened);
    m_articles = must(m_stores->articles().page({}, 0, 1000));
}

void TestDemoNewsroom::itHasFortyArticlesInBothLanguagesAndAllStates()
{
    QVERIFY2(m_articles.size() >= 38 && m_articles.size() <= 45, qPrintable(QString::number(m_articles.size())));
    for (const Language language : {Language::English, Language::Arabic}) {
        const auto count = std::count_if(m_articles.begin(), m_articles.end(),
                                         [&](const ArticleSummary &each) { return each.language == language; });
        QVERIFY2(count >= 15, qPrintable(languageCode(language)));
    }
    for (const Status status :
         {Status::Draft, Status::Submitted, Status::Approved, Status::Released, Status::Killed, Status::Spiked}) {
        QVERIFY2(std::any_of(m_articles.begin(), m_articles.end(),
                             [&](const ArticleSummary &each) { return each.status == status; }),
                 qPrintable(statusName(status)));
    }
}

void TestDemoNewsroom::everyEntityHasANameInBothLanguages()
{
    const auto entities = must(m_stores->entities().entities());
    QVERIFY2(entities.size() >= 60, qPrintable(QString::number(entities.size())));
    for (const Entity &entity : entities) {
        QVERIFY2(!entity.houseName(Language::English).isEmpty(), qPrintable(entity.houseName(Language::Arabic)));
        QVERIFY2(!entity.houseName(Language::Arabic).isEmpty(), qPrintable(entity.houseName(Language::English)));
    }
}

void TestDemoNewsroom::itHasABulletinInEveryState()
{
    const auto bulletins = must(m_stores->bulletins().bulletins(100));
    QCOMPARE(bulletins.size(), 3);
    for (const BulletinStatus status : {BulletinStatus::Open, BulletinStatus::Approved, BulletinStatus::Released}) {
        QVERIFY2(std::any_of(bulletins.begin(), bulletins.end(),
                             [&](const Bulletin &each) { return each.status == status && !each.items.isEmpty(); }),
                 qPrintable(bulletinStatusName(status)));
    }
}

void TestDemoNewsroom::translationsAreTiedToTheirSource()
{
    int translations = 0;
    for (const ArticleSummary &summary : std::as_const(m_articles)) {
        if (!summary.isTranslation)
            continue;
        const Article translation = must(m_stores->articles().article(summary.id));
        QVERIFY(translation.content.translation.has_value());
        const Article source = must(m_stores->articles().article(translation.content.translation->source));
        QVERIFY(source.content.language != translation.content.language);
        QVERIFY2(!translation.content.translation->pairs.isEmpty(), qPrintable(summary.slug));
        ++translations;
    }
    QVERIFY(translations >= 3);
}

void TestDemoNewsroom::nobodyApprovedHisOwn()
{
    int approvals = 0;
    for (const ArticleSummary &summary : std::as_const(m_articles)) {
        const Article article = must(m_stores->articles().article(summary.id));
        if (!article.approval)
            continue;
        ++approvals;
        QVERIFY2(article.approval->by != article.author, qPrintable(summary.slug));
        QCOMPARE(article.approval->revision, article.revision);
    }
    QVERIFY(approvals > 0);
}

void TestDemoNewsroom::theNewsroomIsSound()
{
    const auto report = must(app::checkNewsroom(*m_stores));
    QVERIFY2(report.faults.isEmpty(), qPrintable(report.faults.join(u'\n')));
    QCOMPARE(report.articles, m_articles.size());
    QVERIFY(report.revisions >= report.articles);
    QVERIFY(report.events > report.articles);
    VERIFY_OK(m_stores->audit().verify());
}

void TestDemoNewsroom::theMemoryHoldsTheSameNewsroom()
{
    DemoClock clock;
    MemoryStores stores(clock);
    VERIFY_OK(DemoNewsroom(stores, clock).fill());
    const auto inMemory = must(stores.articles().page({}, 0, 1000));
    const auto told = [](const QList<ArticleSummary> &articles) {
        QStringList lines;
        for (const ArticleSummary &each : articles)
            lines << each.slug + u' ' + each.headline + u' ' + statusName(each.status) + u' ' + each.updatedAt.toIso();
        return lines;
    };
    QCOMPARE(told(inMemory), told(m_articles));
    const auto report = must(app::checkNewsroom(stores));
    QVERIFY2(report.faults.isEmpty(), qPrintable(report.faults.join(u'\n')));
}

void TestDemoNewsroom::makingItTwiceIsRefused()
{
    VERIFY_ERROR(app::makeDemoNewsroom(path()), ErrorCode::Conflict);
    QCOMPARE(must(m_stores->articles().page({}, 0, 1000)).size(), m_articles.size());
}

void TestDemoNewsroom::fillingItTwiceIsRefused()
{
    DemoClock clock;
    MemoryStores stores(clock);
    VERIFY_OK(DemoNewsroom(stores, clock).fill());
    const auto report = must(stores.audit().verify());
    QVERIFY(!DemoNewsroom(stores, clock).fill());
    QCOMPARE(must(stores.articles().page({}, 0, 1000)).size(), m_articles.size());
    QCOMPARE(must(stores.audit().verify()).events, report.events);
}

void TestDemoNewsroom::oneThatWasDeletedIsMadeAgain()
{
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(u"data"_s)));
    const QString file = must(app::provideDemoNewsroom());
    QVERIFY(QFile::remove(file));
    QFile log(file + u"-wal"_s);
    QVERIFY(log.open(QIODevice::WriteOnly));
    QCOMPARE(must(app::provideDemoNewsroom()), file);
    QVERIFY(QFile::exists(file) && !log.exists());
}

void TestDemoNewsroom::aFaultInTheFilesIsNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    for (const QString &file : {u"newsroom.json"_s, u"entities.json"_s, u"articles-en.json"_s, u"bulletins.json"_s}) {
        QTest::addRow("%s is no JSON", qPrintable(file)) << file << QByteArray("[{");
        QTest::addRow("%s is empty", qPrintable(file)) << file << QByteArray();
        QTest::addRow("%s is of another shape", qPrintable(file)) << file << QByteArray("[17, \"x\", null]");
    }
}

void TestDemoNewsroom::aFaultInTheFilesIsNamed()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    for (const QString &name :
         {u"newsroom.json"_s, u"entities.json"_s, u"articles-en.json"_s, u"articles-ar.json"_s, u"bulletins.json"_s}) {
        const QString copy = folder.filePath(name);
        QVERIFY(QFile::copy(DemoNewsroom::defaultFolder() + u'/' + name, copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    }
    QFile changed(folder.filePath(file));
    QVERIFY(changed.open(QIODevice::WriteOnly | QIODevice::Truncate));
    changed.write(bytes);
    changed.close();
    DemoClock clock;
    MemoryStores stores(clock);
    const auto filled = DemoNewsroom(stores, clock, folder.path()).fill();
    VERIFY_ERROR(filled, ErrorCode::InvalidInput);
    QVERIFY2(filled.error().detail.contains(file), qPrintable(filled.error().detail));
    QVERIFY(must(stores.users().users()).isEmpty());
}

QTEST_GUILESS_MAIN(TestDemoNewsroom)
#include "test_demonewsroom.moc"
