// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/filedialog.h"

#include <QFile>
#include <QFileSystemModel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace nashra;

/// A dialog for files over the folder of a file that this process has locked.
class TestFileDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void what_is_shown_keeps_its_locks();
    void kinds_are_told_by_the_name();
    void it_begins_in_the_folder_or_at_the_file_given();

private:
    /// Asked of another process: one is told of its own locks by nobody.
    [[nodiscard]] bool isLockedForOthers() const
    {
        const pid_t child = ::fork();
        if (child == 0) {
            struct flock lock = {};
            lock.l_type = F_WRLCK;
            lock.l_whence = SEEK_SET;
            const int file = ::open(QFile::encodeName(m_path).constData(), O_RDWR);
            ::_exit(file >= 0 && ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
        }
        int status = 0;
        return ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 1;
    }
    static void show(QFileDialog &dialog)
    {
        auto *model = dialog.findChild<QFileSystemModel *>();
        QVERIFY(model);
        dialog.open();
        const auto root = [&] { return model->index(dialog.directory().absolutePath()); };
        QTRY_COMPARE(model->rowCount(root()), 2);
        for (int row = 0; row < 2; ++row)
            QTRY_VERIFY(!model->data(model->index(row, 0, root()), Qt::DecorationRole).isNull());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    int m_file = -1;
};

void TestFileDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"tonight.nashra"_s);
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        QFile file(m_path + suffix);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("SQLite format 3");
    }
    m_file = ::open(QFile::encodeName(m_path).constData(), O_RDWR);
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    QVERIFY(::fcntl(m_file, F_SETLK, &lock) == 0);
    QVERIFY(isLockedForOthers());
}

void TestFileDialog::cleanup()
{
    ::close(m_file);
}

void TestFileDialog::what_is_shown_keeps_its_locks()
{
    auto *dialog = new widgets::FileDialog(nullptr, u"Import"_s, m_folder->path());
    show(*dialog);
    QSignalSpy gone(dialog, &QObject::destroyed);
    dialog->close();
    QTRY_COMPARE(gone.size(), 1);
    QVERIFY(isLockedForOthers());
}

void TestFileDialog::kinds_are_told_by_the_name()
{
    const widgets::NameIconProvider names;
    QCOMPARE(names.type(QFileInfo(m_path)), u"nashra file"_s);
    QCOMPARE(names.type(QFileInfo(m_folder->path())), u"Folder"_s);
    QCOMPARE(names.type(QFileInfo(m_folder->filePath(u"none"_s))), u"File"_s);
    QVERIFY(!names.icon(QFileInfo(m_path)).isNull());
    QVERIFY(isLockedForOthers());
}

void TestFileDialog::it_begins_in_the_folder_or_at_the_file_given()
{
    const widgets::FileDialog folder(nullptr, u"Import"_s, m_folder->path());
    QCOMPARE(folder.directory().canonicalPath(), QFileInfo(m_folder->path()).canonicalFilePath());
    const widgets::FileDialog file(nullptr, u"Import"_s, m_path);
    QCOMPARE(file.directory().canonicalPath(), QFileInfo(m_folder->path()).canonicalFilePath());
    QCOMPARE(file.selectedFiles().size(), 1);
    QCOMPARE(QFileInfo(file.selectedFiles().first()).fileName(), u"tonight.nashra"_s);
    const widgets::FileDialog none(nullptr, u"Import"_s, {});
    QCOMPARE(none.directory().canonicalPath(), QFileInfo(QDir::currentPath()).canonicalFilePath());
}

QTEST_MAIN(TestFileDialog)
#include "test_filedialog.moc"
