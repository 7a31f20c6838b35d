// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/session/newsroomfiles.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::presentation;

namespace {

/// Places that say what they are told to.
struct ToldPlaces final : NewsroomPlaces
{
    Result<void> making;
    Result<qint64> copying = 7;

    [[nodiscard]] QString here() const override { return u"/here.nashra"_s; }
    [[nodiscard]] bool isOnServer() const override { return false; }
    [[nodiscard]] Result<void> checkServer(const QString & /*address*/) const override { return ok(); }
    [[nodiscard]] Result<void> make(const QString & /*file*/, const NewNewsroom & /*newsroom*/) const override
    {
        return making;
    }
    [[nodiscard]] Result<qint64> backUp(const QString & /*file*/) const override { return copying; }
    [[nodiscard]] Result<qint64> backUpFrom(Stores & /*open*/, const QString & /*file*/) const override
    {
        return copying;
    }
};

} // namespace

class TestNewsroomFiles : public QObject
{
    Q_OBJECT

private slots:
    void whatStandsInTheWayIsKnownBeforeAnythingIsMade();
    void theAnswerOfThePlacesIsHandedOn();
    void everyFailureHasASentenceOfItsOwn();

private:
    QTemporaryDir m_folder;
};

void TestNewsroomFiles::whatStandsInTheWayIsKnownBeforeAnythingIsMade()
{
    const auto places = std::make_shared<ToldPlaces>();
    const auto codeFor = [&](const QString &file) {
        const auto made = makeNewsroomFile(places, file, {}).result();
        const auto copied = backUpNewsroom(places, file).result();
        return !made && !copied && made.error().code == copied.error().code ? made.error().code : ErrorCode::Internal;
    };
    QFile there(m_folder.filePath(u"there.nashra"_s));
    QVERIFY(there.open(QIODevice::WriteOnly));
    QCOMPARE(codeFor(there.fileName()), ErrorCode::Conflict);
    QCOMPARE(codeFor(m_folder.filePath(u"no/such.nashra"_s)), ErrorCode::NotFound);
    QCOMPARE(codeFor(there.fileName() + u"/such.nashra"_s), ErrorCode::NotFound);
    if (geteuid() == 0)
        return; // who may write everywhere
    const QString closed = m_folder.filePath(u"closed"_s);
    QVERIFY(QDir().mkdir(closed) && QFile::setPermissions(closed, QFile::ReadOwner | QFile::ExeOwner));
    QCOMPARE(codeFor(closed + u"/a.nashra"_s), ErrorCode::Forbidden);
}

void TestNewsroomFiles::theAnswerOfThePlacesIsHandedOn()
{
    const auto places = std::make_shared<ToldPlaces>();
    const QString file = m_folder.filePath(u"new.nashra"_s);
    QVERIFY(makeNewsroomFile(places, file, {}).result().has_value());
    QCOMPARE(backUpNewsroom(places, file).result().value(), 7);
    places->making = fail(ErrorCode::DiskFull);
    places->copying = fail(ErrorCode::Corrupt);
    QCOMPARE(makeNewsroomFile(places, file, {}).result().error().code, ErrorCode::DiskFull);
    QCOMPARE(backUpNewsroom(places, file).result().error().code, ErrorCode::Corrupt);
}

void TestNewsroomFiles::everyFailureHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    const QList<ErrorCode> codes{ErrorCode::Conflict, ErrorCode::NotFound, ErrorCode::Forbidden, ErrorCode::DiskFull,
                                 ErrorCode::Corrupt,  ErrorCode::Io,       ErrorCode::Busy};
    for (const ErrorCode code : codes) {
        const QString sentence = newFileText(Error{code, u"detail"_s, {}, nullptr}, u"/srv/news/a.nashra"_s);
        QVERIFY2(!sentence.contains(u"detail"_s) && !sentence.contains(u"Your text"_s), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), codes.size());
    QVERIFY(newFileText(Error{ErrorCode::Conflict, {}, {}, nullptr}, u"/srv/a.nashra"_s).contains(u"/srv/a.nashra"_s));
    const QString beside =
        newFileText(Error{ErrorCode::Conflict, {}, {u"/srv/a.nashra-wal"_s}, nullptr}, u"/srv/a.nashra"_s);
    QVERIFY2(beside.contains(u"/srv/a.nashra-wal"_s), qPrintable(beside));
}

QTEST_GUILESS_MAIN(TestNewsroomFiles)
#include "test_newsroomfiles.moc"
