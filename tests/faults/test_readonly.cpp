// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/newsroomplace.h"
#include "faults/support/typedarticle.h"
#include "faults/support/waiting.h"
#include "storage/sqlstores.h"
#include "testlib/verify.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::faults;
using presentation::EditingSession;

namespace {

/// Files and folders that nobody, not even root, may write to, until it goes; programs that have them open included.
class Immutable
{
public:
    explicit Immutable(const QStringList &paths)
    {
        for (const QString &path : paths) {
            if (set(path, true))
                m_paths.append(path);
        }
        m_isWhole = m_paths == paths;
    }
    ~Immutable()
    {
        for (const QString &path : std::as_const(m_paths))
            set(path, false);
    }
    Immutable(const Immutable &) = delete;
    Immutable &operator=(const Immutable &) = delete;

    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    static bool set(const QString &path, bool isImmutable)
    {
        const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY);
        int flags = 0;
        bool isSet = file >= 0 && ::ioctl(file, FS_IOC_GETFLAGS, &flags) == 0;
        flags = isImmutable ? flags | FS_IMMUTABLE_FL : flags & ~FS_IMMUTABLE_FL;
        isSet = isSet && ::ioctl(file, FS_IOC_SETFLAGS, &flags) == 0;
        if (file >= 0)
            ::close(file);
        return isSet;
    }

    QStringList m_paths;
    bool m_isWhole = false;
};

/// Makes the connection that writes refuse to, as a server does that became a stand-by.
Result<void> refuseWrites(OpenNewsroom &newsroom, bool isRefusing)
{
    return await(newsroom.executor().write([isRefusing](Stores &stores) {
        auto &connection = static_cast<storage::SqlStores &>(stores).connection();
        if (connection.isSqlite())
            return connection.execute(u"PRAGMA query_only = %1"_s.arg(isRefusing ? 1 : 0));
        return connection.execute(
            u"SET SESSION CHARACTERISTICS AS TRANSACTION READ %1"_s.arg(isRefusing ? u"ONLY"_s : u"WRITE"_s));
    }));
}

} // namespace

/// Typing and saving where files and stores turn read-only meanwhile.
class TestReadOnly : public QObject
{
    Q_OBJECT

private slots:
    void files_turned_read_only_while_typing_are_said_aloud_and_lose_nothing();
    void a_store_that_only_reads_keeps_nothing_from_being_typed_data();
    void a_store_that_only_reads_keeps_nothing_from_being_typed();
};

void TestReadOnly::files_turned_read_only_while_typing_are_said_aloud_and_lose_nothing()
{
    const QTemporaryDir folder;
    const QString newsroom = folder.filePath(u"news.nashra"_s);
    const QString journals = newsroom + u".journals"_s;
    const auto article =
        testlib::must(TypedArticle::begin(testlib::must(storage::Location::parse(newsroom)), journals));
    QVERIFY(article);
    article->type(50);
    VERIFY_OK(await(article->session().save()));
    const QString saved = article->typedText();
    article->type(5);
    VERIFY_OK(await(article->session().syncJournal()));
    QSignalSpy failed(&article->session(), &EditingSession::failed);
    QSignalSpy journalFailed(&article->session(), &EditingSession::journalFailed);
    QSignalSpy journalRecovered(&article->session(), &EditingSession::journalRecovered);
    {
        QStringList paths{newsroom, newsroom + u"-wal"_s, journals};
        for (const QString &name : QDir(journals).entryList({u"*.journal"_s}, QDir::Files))
            paths.append(journals + u'/' + name);
        QCOMPARE(paths.size(), 4);
        const Immutable immutable(paths);
        if (!immutable.isWhole())
            QSKIP("files cannot be made immutable here (it takes root, and a file system like ext4)");
        article->startTyping();
        QTRY_VERIFY_WITH_TIMEOUT(!journalFailed.isEmpty(), 20000);
        article->stopTyping();
        const auto journalError = journalFailed.first().first().value<Error>();
        QVERIFY2(journalError.code == ErrorCode::ReadOnly, qUtf8Printable(journalError.toLogString()));
        QVERIFY2(journalError.detail.contains(journals), qUtf8Printable(journalError.toLogString()));
        const auto answer = await(article->session().save());
        QVERIFY(!answer);
        QCOMPARE(failed.count(), 1);
        QVERIFY2(answer.error().toLogString().contains(newsroom), qUtf8Printable(answer.error().toLogString()));
        QVERIFY(article->isWholeOnScreen());
        QCOMPARE(testlib::must(article->storedText()), saved);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!journalRecovered.isEmpty(), 20000);
    VERIFY_OK(await(article->session().save()));
    QCOMPARE(testlib::must(article->storedText()), article->typedText());
}

void TestReadOnly::a_store_that_only_reads_keeps_nothing_from_being_typed_data()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("sqlite") << u"sqlite"_s;
    QTest::newRow("postgresql") << u"postgresql"_s;
}

void TestReadOnly::a_store_that_only_reads_keeps_nothing_from_being_typed()
{
    QFETCH(const QString, engine);
    if (const QString reason = contract::whyNoPlace(engine); !reason.isEmpty()) {
        if (qEnvironmentVariableIntValue("NASHRA_REQUIRE_POSTGRESQL") == 1)
            QFAIL(qPrintable(reason));
        QSKIP(qPrintable(reason));
    }
    const auto place = testlib::must(contract::makeNewsroomPlace(engine));
    QVERIFY(place);
    const QTemporaryDir journals;
    const auto article = testlib::must(TypedArticle::begin(place->location(), journals.path()));
    QVERIFY(article);
    article->type(50);
    VERIFY_OK(await(article->session().save()));
    const QString saved = article->typedText();

    VERIFY_OK(refuseWrites(article->newsroom(), true));
    article->type(50);
    QSignalSpy failed(&article->session(), &EditingSession::failed);
    const auto answer = await(article->session().save());
    VERIFY_ERROR(answer, ErrorCode::ReadOnly);
    QCOMPARE(failed.count(), 1);
    const QString name = place->location().display();
    QVERIFY2(answer.error().toLogString().contains(name), qUtf8Printable(answer.error().toLogString()));
    QVERIFY(article->isWholeOnScreen());
    QVERIFY(article->session().isDirty());
    QCOMPARE(testlib::must(article->storedText()), saved);
    VERIFY_OK(await(article->session().syncJournal()));

    VERIFY_OK(refuseWrites(article->newsroom(), false));
    VERIFY_OK(await(article->session().save()));
    QCOMPARE(testlib::must(article->storedText()), article->typedText());
}

QTEST_MAIN(TestReadOnly)
#include "test_readonly.moc"
