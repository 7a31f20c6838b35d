// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/filewriter.h"
#include "testlib/verify.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::publishing;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Lets no file grow beyond so many bytes while it lives, as a full disk would.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }

    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class TestFileWriter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesAFile();
    void replacesAFile();
    void leavesTheSameBytesAlone();
    void refusesANameThatLeadsElsewhere_data();
    void refusesANameThatLeadsElsewhere();
    void namesAFolderThatIsNotThere();
    void namesAFileItMayNotWrite();
    void leavesNothingHalfWritten();
    void doesNotFollowALink();
    void doesNotReplaceAFolder();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileWriter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestFileWriter::writesAFile()
{
    const auto isWritten = writeWhole(m_folder->path(), u"rain.txt"_s, "wet");
    VERIFY_OK(isWritten);
    QVERIFY(*isWritten);
    QCOMPARE(contentOf(path(u"rain.txt"_s)), "wet");
    QCOMPARE(names(), QStringList{u"rain.txt"_s});
}

void TestFileWriter::replacesAFile()
{
    put(path(u"rain.txt"_s), "dry");
    VERIFY_OK(writeWhole(m_folder->path(), u"rain.txt"_s, "wet"));
    QCOMPARE(contentOf(path(u"rain.txt"_s)), "wet");
}

void TestFileWriter::leavesTheSameBytesAlone()
{
    put(path(u"rain.txt"_s), "wet");
    QFile file(path(u"rain.txt"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QDateTime longAgo(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    QVERIFY(file.setFileTime(longAgo, QFileDevice::FileModificationTime));
    file.close();

    const auto isWritten = writeWhole(m_folder->path(), u"rain.txt"_s, "wet");
    VERIFY_OK(isWritten);
    QVERIFY(!*isWritten);
    QCOMPARE(QFileInfo(path(u"rain.txt"_s)).lastModified().toUTC(), longAgo);
}

void TestFileWriter::refusesANameThatLeadsElsewhere_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("parent") << u"../rain.txt"_s;
    QTest::newRow("absolute") << u"/tmp/rain.txt"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("device") << u"nul.txt"_s;
}

void TestFileWriter::refusesANameThatLeadsElsewhere()
{
    QFETCH(QString, name);
    VERIFY_ERROR(writeWhole(m_folder->path(), name, "wet"), ErrorCode::InvalidInput);
    QVERIFY(names().isEmpty());
}

void TestFileWriter::namesAFolderThatIsNotThere()
{
    const QString folder = path(u"nowhere"_s);
    const auto isWritten = writeWhole(folder, u"rain.txt"_s, "wet");
    VERIFY_ERROR(isWritten, ErrorCode::NotFound);
    QCOMPARE(isWritten.error().items, QStringList{folder});
    VERIFY_ERROR(writeWhole(QString(), u"rain.txt"_s, "wet"), ErrorCode::NotFound);
}

void TestFileWriter::namesAFileItMayNotWrite()
{
    if (geteuid() == 0)
        QSKIP("the system administrator may write everywhere");
    QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const auto isWritten = writeWhole(m_folder->path(), u"rain.txt"_s, "wet");
    VERIFY_ERROR(isWritten, ErrorCode::ReadOnly);
    QCOMPARE(isWritten.error().items, QStringList{path(u"rain.txt"_s)});
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
}

void TestFileWriter::leavesNothingHalfWritten()
{
    put(path(u"rain.txt"_s), "dry");
    {
        const FileSizeLimit limit(4096);
        const auto isWritten = writeWhole(m_folder->path(), u"rain.txt"_s, QByteArray(1'000'000, 'x'));
        QVERIFY(!isWritten);
        QCOMPARE(isWritten.error().items, QStringList{path(u"rain.txt"_s)});
    }
    QCOMPARE(contentOf(path(u"rain.txt"_s)), "dry");
    QCOMPARE(names(), QStringList{u"rain.txt"_s});
}

void TestFileWriter::doesNotFollowALink()
{
    const QTemporaryDir elsewhere;
    const QString target = elsewhere.filePath(u"secret.txt"_s);
    put(target, "secret");
    QVERIFY(QFile::link(target, path(u"rain.txt"_s)));
    VERIFY_ERROR(writeWhole(m_folder->path(), u"rain.txt"_s, "wet"), ErrorCode::Io);
    QCOMPARE(contentOf(target), "secret");
}

void TestFileWriter::doesNotReplaceAFolder()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"rain.txt"_s));
    VERIFY_ERROR(writeWhole(m_folder->path(), u"rain.txt"_s, "wet"), ErrorCode::Io);
}

QTEST_GUILESS_MAIN(TestFileWriter)
#include "test_filewriter.moc"
