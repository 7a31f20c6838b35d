// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlnewsroom.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <memory>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using app::ExitCode;

namespace {

/// Changes a row that no command would, as somebody with another program might: past the trigger that guards it.
void meddle(const QString &path, const QString &trigger, const QString &sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"meddler"_s);
        database.setDatabaseName(path);
        if (!database.open())
            QTest::qFail(qPrintable(database.lastError().text()), __FILE__, __LINE__);
        QSqlQuery query(database);
        if (!query.exec(u"DROP TRIGGER "_s + trigger) || !query.exec(sql) || query.numRowsAffected() != 1)
            QTest::qFail(qPrintable(query.lastError().text()), __FILE__, __LINE__);
    }
    QSqlDatabase::removeDatabase(u"meddler"_s);
}

} // namespace

/// init, users, verify and backup: the commands about the newsroom itself.
class TestCtlNewsroomCommands : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_newsroom = std::make_unique<CtlNewsroom>(); }
    void aNewNewsroomHasOneChief();
    void theFirstChiefHasNamesInBothLanguages();
    void whereThereIsAFileNoNewsroomIsMade();
    void deskDescriptionsAreChecked();
    void peopleAreAddedAndChangedByTheChiefOnly();
    void somebodyWhoLeftMayNothing();
    void theLastChiefStaysOne();
    void theNewsroomIsNamedAndItsDesksToo();
    void aSoundNewsroomVerifies();
    void verifyFindsAChangedEvent();
    void verifyFindsAChangedText();
    void aBackupIsTheSameNewsroom();
    void aBackupNeverOverwrites();
    void aBackupToNowhereIsSaid();

private:
    std::unique_ptr<CtlNewsroom> m_newsroom;
};

void TestCtlNewsroomCommands::aNewNewsroomHasOneChief()
{
    const QString path = m_newsroom->path(u"other.nashra"_s);
    const Answer made = m_newsroom->raw({u"--json"_s, u"init"_s, path, u"--as"_s, u"samar"_s, u"--name"_s, u"Other"_s});
    VERIFY_CODE(made, ExitCode::Done);
    QCOMPARE(made.json()[u"newsroom"_s].toString(), path);
    const QJsonArray users = m_newsroom->raw({u"-n"_s, path, u"--json"_s, u"users"_s}).json()[u"users"_s].toArray();
    QCOMPARE(users.size(), 1);
    QCOMPARE(users[0][u"login"_s].toString(), u"samar"_s);
    QVERIFY(users[0][u"roles"_s].toArray().contains(u"chief"_s));
    QVERIFY(users[0][u"isActive"_s].toBool());
}

void TestCtlNewsroomCommands::theFirstChiefHasNamesInBothLanguages()
{
    int made = 0;
    const auto nameOfTheChief = [&](const QStringList &options) {
        const QString path = m_newsroom->path(u"other%1.nashra"_s.arg(++made));
        const Answer answer = m_newsroom->raw(QStringList{u"init"_s, path, u"--as"_s, u"samar"_s} + options);
        if (answer.code != ExitCode::Done)
            QTest::qFail(qPrintable(answer.err), __FILE__, __LINE__);
        const QJsonObject users = m_newsroom->raw({u"-n"_s, path, u"--json"_s, u"users"_s}).json();
        return users[u"users"_s][0][u"name"_s].toObject();
    };
    QCOMPARE(nameOfTheChief({u"--user-name"_s, u"Samar Haddad"_s, u"--user-name-ar"_s, u"سمر حداد"_s}),
             (QJsonObject{{u"en"_s, u"Samar Haddad"_s}, {u"ar"_s, u"سمر حداد"_s}}));
    QCOMPARE(nameOfTheChief({u"--user-name-ar"_s, u"سمر حداد"_s}), (QJsonObject{{u"ar"_s, u"سمر حداد"_s}}));
    QCOMPARE(nameOfTheChief({}), (QJsonObject{{u"en"_s, u"samar"_s}}));
}

void TestCtlNewsroomCommands::whereThereIsAFileNoNewsroomIsMade()
{
    const QByteArray before = CtlNewsroom::read(m_newsroom->newsroom());
    VERIFY_CODE(m_newsroom->raw({u"init"_s, m_newsroom->newsroom(), u"--as"_s, u"samar"_s}), ExitCode::File);
    VERIFY_CODE(m_newsroom->raw({u"init"_s, m_newsroom->newsroom(), u"--demo"_s}), ExitCode::File);
    QCOMPARE(CtlNewsroom::read(m_newsroom->newsroom()), before);
    VERIFY_CODE(m_newsroom->raw({u"init"_s, m_newsroom->path(u"no/such/folder/x.nashra"_s), u"--as"_s, u"samar"_s}),
                ExitCode::File);
}

void TestCtlNewsroomCommands::deskDescriptionsAreChecked()
{
    for (const QString &desk : {u"sport"_s, u"=Sport"_s, u"sport="_s, u"a=b=c=d"_s}) {
        const QString path = m_newsroom->path(u"desks.nashra"_s);
        VERIFY_CODE(m_newsroom->raw({u"init"_s, path, u"--as"_s, u"samar"_s, u"--desk"_s, desk}), ExitCode::Usage);
        QVERIFY(!QFile::exists(path));
    }
}

void TestCtlNewsroomCommands::peopleAreAddedAndChangedByTheChiefOnly()
{
    const QStringList add{u"--json"_s, u"users"_s, u"add"_s, u"lina"_s, u"--role"_s, u"translator"_s};
    VERIFY_CODE(m_newsroom->as(u"huda"_s, add), ExitCode::Refused);
    const Answer added = m_newsroom->as(u"karim"_s, add);
    VERIFY_CODE(added, ExitCode::Done);
    QCOMPARE(added.json()[u"user"_s][u"roles"_s].toArray(), QJsonArray{u"translator"_s});
    const Answer changed =
        m_newsroom->as(u"karim"_s, {u"--json"_s, u"users"_s, u"change"_s, u"lina"_s, u"--role"_s, u"journalist"_s,
                                    u"--role"_s, u"subeditor"_s, u"--name-ar"_s, u"لينا"_s});
    VERIFY_CODE(changed, ExitCode::Done);
    QCOMPARE(changed.json()[u"user"_s][u"roles"_s].toArray().size(), 2);
    QCOMPARE(changed.json()[u"user"_s][u"name"_s][u"ar"_s].toString(), u"لينا"_s);
    VERIFY_CODE(m_newsroom->as(u"karim"_s, {u"users"_s, u"add"_s, u"dana"_s}), ExitCode::Usage);
    VERIFY_CODE(m_newsroom->as(u"karim"_s, {u"users"_s, u"add"_s, u"dana"_s, u"--role"_s, u"king"_s}), ExitCode::Usage);
    VERIFY_CODE(m_newsroom->as(u"karim"_s, {u"users"_s, u"change"_s, u"dana"_s}), ExitCode::NotFound);
}

void TestCtlNewsroomCommands::somebodyWhoLeftMayNothing()
{
    m_newsroom->haveSubmitted(u"FERRY"_s);
    VERIFY_CODE(m_newsroom->as(u"karim"_s, {u"users"_s, u"change"_s, u"huda"_s, u"--inactive"_s, u"--active"_s}),
                ExitCode::Usage);
    VERIFY_CODE(m_newsroom->as(u"karim"_s, {u"users"_s, u"change"_s, u"huda"_s, u"--inactive"_s}), ExitCode::Done);
    VERIFY_CODE(m_newsroom->as(u"huda"_s, {u"approve"_s, u"FERRY"_s}), ExitCode::Refused);
}

void TestCtlNewsroomCommands::theLastChiefStaysOne()
{
    const Answer gone = m_newsroom->as(u"karim"_s, {u"users"_s, u"change"_s, u"karim"_s, u"--inactive"_s});
    VERIFY_CODE(gone, ExitCode::Refused);
    QVERIFY2(gone.err.contains(u"last chief"_s), qPrintable(gone.err));
    VERIFY_CODE(m_newsroom->as(u"karim"_s, {u"users"_s, u"change"_s, u"karim"_s, u"--role"_s, u"journalist"_s}),
                ExitCode::Refused);
    VERIFY_CODE(m_newsroom->as(u"karim"_s, {u"users"_s, u"change"_s, u"huda"_s, u"--role"_s, u"subeditor"_s,
                                            u"--role"_s, u"chief"_s}),
                ExitCode::Done);
    VERIFY_CODE(m_newsroom->as(u"karim"_s, {u"users"_s, u"change"_s, u"karim"_s, u"--inactive"_s}), ExitCode::Done);
}

void TestCtlNewsroomCommands::theNewsroomIsNamedAndItsDesksToo()
{
    const QStringList change{u"--json"_s,    u"newsroom"_s, u"change"_s,     u"--agency-ar"_s,
                             u"مارلو"_s,     u"--agency"_s, u""_s,           u"--desk"_s,
                             u"home=City"_s, u"--desk"_s,   u"world=World"_s};
    const QJsonObject before = m_newsroom->run({u"--json"_s, u"newsroom"_s}).json();
    QCOMPARE(before[u"name"_s][u"en"_s].toString(), u"Marlow News"_s);
    QCOMPARE(before[u"desks"_s].toArray().size(), 2);
    VERIFY_CODE(m_newsroom->as(u"huda"_s, change), ExitCode::Refused);
    QCOMPARE(m_newsroom->run({u"--json"_s, u"newsroom"_s}).json(), before);
    const Answer changed = m_newsroom->as(u"karim"_s, change);
    VERIFY_CODE(changed, ExitCode::Done);
    const QJsonObject now = m_newsroom->run({u"--json"_s, u"newsroom"_s}).json();
    QCOMPARE(changed.json(), now);
    QCOMPARE(now[u"name"_s], before[u"name"_s]);
    QCOMPARE(now[u"agency"_s].toObject(), (QJsonObject{{u"ar"_s, u"مارلو"_s}}));
    const QJsonArray desks = now[u"desks"_s].toArray();
    QCOMPARE(desks.size(), 3);
    QCOMPARE(desks[0][u"name"_s].toObject(), (QJsonObject{{u"en"_s, u"City"_s}, {u"ar"_s, u"المحليات"_s}}));
    QCOMPARE(desks[2][u"id"_s].toString(), u"world"_s);
    VERIFY_CODE(m_newsroom->as(u"karim"_s, {u"newsroom"_s, u"change"_s, u"--desk"_s, u"sport="_s}), ExitCode::Usage);
    VERIFY_CODE(m_newsroom->as(u"karim"_s, {u"newsroom"_s, u"change"_s, u"--desk"_s, u"Sport=Sport"_s}),
                ExitCode::Usage);
    VERIFY_CODE(m_newsroom->as(u"karim"_s, {u"newsroom"_s, u"change"_s, u"--name"_s, u""_s, u"--name-ar"_s, u""_s}),
                ExitCode::Usage);
    QVERIFY(m_newsroom->run({u"newsroom"_s}).out.contains(u"name: Marlow News"_s));
}

void TestCtlNewsroomCommands::aSoundNewsroomVerifies()
{
    m_newsroom->haveReleased(u"FERRY"_s);
    const Answer answer = m_newsroom->run({u"--json"_s, u"verify"_s});
    VERIFY_CODE(answer, ExitCode::Done);
    const QJsonObject json = answer.json();
    QCOMPARE(json.keys(),
             (QStringList{u"articles"_s, u"events"_s, u"faults"_s, u"head"_s, u"isSound"_s, u"revisions"_s}));
    QCOMPARE(json[u"isSound"_s].toBool(), true);
    QCOMPARE(json[u"articles"_s].toInt(), 1);
    QVERIFY(json[u"events"_s].toInt() >= 4);
    QCOMPARE(json[u"head"_s].toString().size(), 64);
    QCOMPARE(json[u"faults"_s].toArray(), QJsonArray());
}

void TestCtlNewsroomCommands::verifyFindsAChangedEvent()
{
    m_newsroom->haveReleased(u"FERRY"_s);
    meddle(m_newsroom->newsroom(), u"audit_event_keeps"_s,
           u"UPDATE audit_event SET detail = 'somebody else' WHERE sequence = 2"_s);
    const Answer answer = m_newsroom->run({u"--json"_s, u"verify"_s});
    QCOMPARE(answer.code, ExitCode::Fault);
    QCOMPARE(answer.json()[u"isSound"_s].toBool(true), false);
    QVERIFY2(answer.json()[u"faults"_s][0].toString().startsWith(u"audit: "_s), qPrintable(answer.out));
    const Answer text = m_newsroom->run({u"verify"_s});
    QVERIFY2(text.out.contains(u"FAULT audit: "_s), qPrintable(text.out));
    QCOMPARE(text.err, u"nashractl: 1 faults found\n"_s);
}

void TestCtlNewsroomCommands::verifyFindsAChangedText()
{
    m_newsroom->haveReleased(u"FERRY"_s);
    meddle(m_newsroom->newsroom(), u"article_revision_keeps"_s,
           u"UPDATE article_revision SET body = replace(body, 'Tuesday', 'Friday') WHERE body LIKE '%Tuesday%'"_s);
    const Answer answer = m_newsroom->run({u"--json"_s, u"verify"_s});
    QCOMPARE(answer.code, ExitCode::Fault);
    const QString fault = answer.json()[u"faults"_s][0].toString();
    QVERIFY2(fault.contains(u"revision 1: the text is not the one that was saved"_s), qPrintable(fault));
}

void TestCtlNewsroomCommands::aBackupIsTheSameNewsroom()
{
    m_newsroom->haveReleased(u"FERRY"_s);
    const QString copy = m_newsroom->path(u"it's a copy.nashra"_s); // an apostrophe is nothing special
    const Answer made = m_newsroom->run({u"--json"_s, u"backup"_s, copy});
    VERIFY_CODE(made, ExitCode::Done);
    QCOMPARE(made.json()[u"file"_s].toString(), copy);
    QCOMPARE(made.json()[u"bytes"_s].toInteger(), QFileInfo(copy).size());
    const QJsonObject ofCopy = m_newsroom->raw({u"-n"_s, copy, u"--json"_s, u"verify"_s}).json();
    QCOMPARE(ofCopy, m_newsroom->run({u"--json"_s, u"verify"_s}).json());
    QCOMPARE(ofCopy[u"articles"_s].toInt(), 1);
}

void TestCtlNewsroomCommands::aBackupNeverOverwrites()
{
    const QString taken = m_newsroom->write(u"taken"_s, "something dear");
    for (const QString &target : {taken, m_newsroom->newsroom()}) {
        const Answer answer = m_newsroom->run({u"backup"_s, target});
        QCOMPARE(answer.code, ExitCode::File);
        QVERIFY2(answer.err.contains(target), qPrintable(answer.err));
    }
    QCOMPARE(CtlNewsroom::read(taken), QByteArray("something dear"));
    VERIFY_CODE(m_newsroom->run({u"verify"_s}), ExitCode::Done);
}

void TestCtlNewsroomCommands::aBackupToNowhereIsSaid()
{
    VERIFY_CODE(m_newsroom->run({u"backup"_s, m_newsroom->path(u"no/such/folder/copy"_s)}), ExitCode::File);
    VERIFY_CODE(m_newsroom->run({u"backup"_s, u"/proc/copy"_s}), ExitCode::File);
}

QTEST_GUILESS_MAIN(TestCtlNewsroomCommands)
#include "test_ctlnewsroomcommands.moc"
