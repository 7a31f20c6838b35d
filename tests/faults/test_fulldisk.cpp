// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/support/smalldisk.h"
#include "faults/support/typedarticle.h"
#include "faults/support/waiting.h"
#include "testlib/verify.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::faults;
using presentation::EditingSession;

namespace {

Result<void> ownMounts = ok(); ///< or why there are none

/// For as long as it lives, no file may grow beyond so many bytes.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const struct rlimit limit = {bytes, m_before.rlim_max};
        m_isSet = ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

    [[nodiscard]] bool isSet() const { return m_isSet; }

private:
    struct rlimit m_before = {};
    bool m_isSet = false;
};

} // namespace

/// Typing and saving on a disk that fills up.
class TestFullDisk : public QObject
{
    Q_OBJECT

private slots:
    void what_is_typed_on_a_full_disk_stays_and_is_saved_once_there_is_room();
    void the_ballast_gives_way_so_that_typing_and_saving_go_on();
    void a_file_that_may_not_grow_is_said_aloud_and_loses_nothing();

private:
    std::unique_ptr<SmallDisk> makeDisk(qint64 bytes);
    std::unique_ptr<TypedArticle> begin(const QString &newsroom);
    void failToJournal(TypedArticle &article, ErrorCode code, const QString &folder);
    void failToSave(TypedArticle &article, ErrorCode code, const QString &file);
    void saveInTheEnd(TypedArticle &article);
};

std::unique_ptr<SmallDisk> TestFullDisk::makeDisk(qint64 bytes)
{
    auto disk = SmallDisk::make(bytes);
    return disk ? std::move(*disk) : nullptr;
}

std::unique_ptr<TypedArticle> TestFullDisk::begin(const QString &newsroom)
{
    const auto location = testlib::must(storage::Location::parse(newsroom));
    auto article = testlib::must(TypedArticle::begin(location, newsroom + u".journals"_s));
    if (!article)
        return nullptr;
    article->type(50);
    testlib::must(await(article->session().save()));
    return article;
}

void TestFullDisk::failToJournal(TypedArticle &article, ErrorCode code, const QString &folder)
{
    QSignalSpy failed(&article.session(), &EditingSession::journalFailed);
    article.startTyping();
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), 20000);
    article.stopTyping();
    const auto error = failed.first().first().value<Error>();
    QVERIFY2(error.code == code, qUtf8Printable(error.toLogString()));
    QVERIFY2(error.detail.contains(folder), qUtf8Printable(error.toLogString()));
    QVERIFY(article.isWholeOnScreen());
}

void TestFullDisk::failToSave(TypedArticle &article, ErrorCode code, const QString &file)
{
    const QString before = testlib::must(article.storedText());
    QSignalSpy failed(&article.session(), &EditingSession::failed);
    const auto saved = await(article.session().save());
    VERIFY_ERROR(saved, code);
    QCOMPARE(failed.count(), 1);
    QVERIFY2(saved.error().toLogString().contains(file), qUtf8Printable(saved.error().toLogString()));
    QVERIFY(article.session().isDirty());
    QVERIFY(article.isWholeOnScreen());
    QCOMPARE(testlib::must(article.storedText()), before);
}

void TestFullDisk::saveInTheEnd(TypedArticle &article)
{
    VERIFY_OK(await(article.session().syncJournal()));
    VERIFY_OK(await(article.session().save()));
    QVERIFY(!article.session().isDirty());
    QVERIFY(article.isWholeOnScreen());
    QCOMPARE(testlib::must(article.storedText()), article.typedText());
}

void TestFullDisk::what_is_typed_on_a_full_disk_stays_and_is_saved_once_there_is_room()
{
    if (!ownMounts)
        QSKIP(qPrintable(u"no small disk can be mounted here: "_s + ownMounts.error().detail));
    const auto disk = makeDisk(8 << 20); // too small for ballast
    QVERIFY(disk);
    const auto article = begin(disk->filePath(u"news.nashra"_s));
    QVERIFY(article);
    QSignalSpy recovered(&article->session(), &EditingSession::journalRecovered);

    QVERIFY(disk->fill() > 0);
    failToJournal(*article, ErrorCode::DiskFull, disk->filePath(u"news.nashra.journals"_s));
    failToSave(*article, ErrorCode::DiskFull, disk->filePath(u"news.nashra"_s));
    QVERIFY(recovered.isEmpty());

    disk->giveRoom();
    QTRY_VERIFY_WITH_TIMEOUT(!recovered.isEmpty(), 20000);
    saveInTheEnd(*article);
}

void TestFullDisk::the_ballast_gives_way_so_that_typing_and_saving_go_on()
{
    if (!ownMounts)
        QSKIP(qPrintable(u"no small disk can be mounted here: "_s + ownMounts.error().detail));
    const auto disk = makeDisk(32 << 20);
    QVERIFY(disk);
    const auto article = begin(disk->filePath(u"news.nashra"_s));
    QVERIFY(article);
    const QString ballast = disk->filePath(u"news.nashra.journals/ballast"_s);
    QTRY_VERIFY(QFileInfo::exists(ballast));

    QVERIFY(disk->fill() > 0);
    article->startTyping();
    QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(ballast), 20000);
    article->stopTyping();
    saveInTheEnd(*article);
}

void TestFullDisk::a_file_that_may_not_grow_is_said_aloud_and_loses_nothing()
{
    const QTemporaryDir folder;
    const auto article = begin(folder.filePath(u"news.nashra"_s));
    QVERIFY(article);
    QSignalSpy recovered(&article->session(), &EditingSession::journalRecovered);
    {
        const FileSizeLimit limit(1);
        QVERIFY(limit.isSet());
        failToJournal(*article, ErrorCode::Io, folder.filePath(u"news.nashra.journals"_s));
        failToSave(*article, ErrorCode::Io, folder.filePath(u"news.nashra"_s));
    }
    QTRY_VERIFY_WITH_TIMEOUT(!recovered.isEmpty(), 20000);
    saveInTheEnd(*article);
}

int main(int argc, char *argv[])
{
    // Without this, a write beyond the limit would end the program instead of failing.
    std::signal(SIGXFSZ, SIG_IGN);
    ownMounts = SmallDisk::prepare();
    const QGuiApplication application(argc, argv);
    TestFullDisk test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_fulldisk.moc"
