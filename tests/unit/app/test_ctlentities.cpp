// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlnewsroom.h"

#include <QJsonArray>

#include <memory>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using app::ExitCode;

/// entities list, show, add, merge, unmerge, split, duplicates, history and restore: the registry.
class TestCtlEntities : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_newsroom = std::make_unique<CtlNewsroom>(); }
    void addedEntitiesAreListed();
    void whatTheRegistryMayHaveIsNotAddedUnasked();
    void pagesGoOn();
    void anEntityIsShownByNameAndById();
    void aNameThatFitsSeveralIsRefused();
    void duplicatesAreMergedAndPartedAgain();
    void whatWasSetApartIsNoDuplicate();
    void oneBecomesTwo();
    void aChangeIsUndone();
    void badInputIsRefused_data();
    void badInputIsRefused();

private:
    Answer entities(const QStringList &arguments, const QString &login = u"huda"_s)
    {
        return m_newsroom->as(login, QStringList{u"--json"_s, u"entities"_s} + arguments);
    }
    /// Answers the id.
    QString add(const QStringList &arguments)
    {
        return entities(QStringList{u"add"_s, u"--add-same"_s} + arguments).json()[u"entity"_s][u"id"_s].toString();
    }
    [[nodiscard]] QStringList listed(const QStringList &options = {})
    {
        QStringList names;
        const QJsonArray list = entities(QStringList{u"list"_s} + options).json()[u"entities"_s].toArray();
        for (const QJsonValue &entity : list)
            names << entity[u"names"_s][0][u"text"_s].toString();
        return names;
    }

    std::unique_ptr<CtlNewsroom> m_newsroom;
};

void TestCtlEntities::addedEntitiesAreListed()
{
    QCOMPARE(m_newsroom->run({u"entities"_s, u"list"_s}).err, u"nashractl: no entities\n"_s);
    VERIFY_CODE(entities({u"add"_s, u"Samer Dalwani"_s, u"--name-ar"_s, u"سامر الدلواني"_s, u"--gender"_s,
                          u"masculine"_s, u"--identifier"_s, u"desk=7"_s, u"--note"_s, u"careful"_s}),
                ExitCode::Done);
    VERIFY_CODE(entities({u"add"_s, u"Alba"_s, u"--kind"_s, u"place"_s}, u"rana"_s), ExitCode::Done);
    QCOMPARE(listed(), (QStringList{u"Alba"_s, u"Samer Dalwani"_s}));
    QCOMPARE(listed({u"--kind"_s, u"place"_s}), QStringList{u"Alba"_s});
    QCOMPARE(listed({u"--search"_s, u"dal"_s}), QStringList{u"Samer Dalwani"_s});
    QCOMPARE(listed({u"--search"_s, u"سام"_s}), QStringList{u"Samer Dalwani"_s});
    const Answer table = m_newsroom->run({u"entities"_s, u"list"_s, u"--language"_s, u"ar"_s});
    QVERIFY2(table.out.contains(u"Alba"_s) && table.out.contains(u"سامر الدلواني"_s), qPrintable(table.out));
    VERIFY_CODE(entities({u"add"_s, u"Nobody"_s}, u"stranger"_s), ExitCode::NotFound);
}

void TestCtlEntities::whatTheRegistryMayHaveIsNotAddedUnasked()
{
    const QString id = add({u"Samer Dalwani"_s});
    const QStringList again{u"entities"_s, u"add"_s, u"سامر الدلواني"_s};
    const Answer text = m_newsroom->as(u"huda"_s, again);
    VERIFY_CODE(text, ExitCode::Conflict);
    QVERIFY2(text.err.contains(id) && text.err.contains(u"--add-same"_s), qPrintable(text.err));
    const Answer refused = entities(again.mid(1));
    VERIFY_CODE(refused, ExitCode::Conflict);
    QCOMPARE(refused.json()[u"error"_s][u"items"_s].toArray(), QJsonArray{id});
    QCOMPARE(listed().size(), 1);
    VERIFY_CODE(entities(again.mid(1) + QStringList{u"--add-same"_s}), ExitCode::Done);
    QCOMPARE(listed().size(), 2);
}

void TestCtlEntities::pagesGoOn()
{
    for (const QString &name : {u"Cee"_s, u"Aye"_s, u"Bee"_s})
        add({name});
    QCOMPARE(listed({u"--limit"_s, u"2"_s}), (QStringList{u"Aye"_s, u"Bee"_s}));
    QCOMPARE(listed({u"--limit"_s, u"2"_s, u"--page"_s, u"2"_s}), QStringList{u"Cee"_s});
    QVERIFY(listed({u"--limit"_s, u"2"_s, u"--page"_s, u"9"_s}).isEmpty());
    QCOMPARE(entities({u"list"_s, u"--limit"_s, u"1"_s}).json()[u"count"_s].toInt(), 3);
    QCOMPARE(m_newsroom->run({u"entities"_s, u"list"_s, u"--limit"_s, u"2"_s}).err,
             u"nashractl: 2 of 3 entities; --limit and --page show others\n"_s);
    QCOMPARE(m_newsroom->run({u"entities"_s, u"list"_s}).err, QString());
}

void TestCtlEntities::anEntityIsShownByNameAndById()
{
    const QString id = add({u"Samer Dalwani"_s, u"--name-ar"_s, u"سامر الدلواني"_s, u"--identifier"_s, u"desk=7"_s});
    for (const QString &name : {id, id.left(23), u"samer dalwani"_s, u"سَامِر الدلواني"_s}) {
        const Answer shown = entities({u"show"_s, name});
        VERIFY_CODE(shown, ExitCode::Done);
        QCOMPARE(shown.json()[u"entity"_s][u"id"_s].toString(), id);
    }
    const Answer text = m_newsroom->run({u"entities"_s, u"show"_s, id});
    QVERIFY2(text.out.contains(u"desk: 7"_s), qPrintable(text.out));
    VERIFY_CODE(entities({u"show"_s, u"samer"_s}), ExitCode::NotFound);
    VERIFY_CODE(entities({u"show"_s, id, u"--revision"_s, u"2"_s}), ExitCode::NotFound);
}

void TestCtlEntities::aNameThatFitsSeveralIsRefused()
{
    const QString first = add({u"Alba"_s});
    const QString second = add({u"Alba"_s, u"--kind"_s, u"place"_s});
    const Answer refused = entities({u"show"_s, u"Alba"_s});
    QVERIFY(refused.code != ExitCode::Done);
    const QJsonArray items = refused.json()[u"error"_s][u"items"_s].toArray();
    QVERIFY(items.contains(first) && items.contains(second));
}

void TestCtlEntities::duplicatesAreMergedAndPartedAgain()
{
    QCOMPARE(m_newsroom->run({u"entities"_s, u"duplicates"_s}).err, u"nashractl: no entities that may be one\n"_s);
    const QString kept = add({u"Samer Dalwani"_s});
    const QString gone = add({u"سمير الدلواني"_s});
    const QJsonObject found = entities({u"duplicates"_s}).json();
    QCOMPARE(found[u"pairs"_s].toArray().size(), 1);
    QCOMPARE(found[u"pairs"_s][0][u"reason"_s].toString(), u"similar-name"_s);
    VERIFY_CODE(entities({u"merge"_s, kept, gone}, u"rana"_s), ExitCode::Refused);
    VERIFY_CODE(entities({u"merge"_s, kept, gone}), ExitCode::Done);
    QCOMPARE(entities({u"show"_s, gone}).json()[u"entity"_s][u"id"_s].toString(), kept);
    const QJsonArray history = entities({u"history"_s, gone}).json()[u"history"_s].toArray();
    QCOMPARE(history.size(), 2);
    QCOMPARE(history[1][u"what"_s].toString(), u"merged"_s);
    QCOMPARE(history[1][u"other"_s].toString(), kept);
    QCOMPARE(listed().size(), 1);
    VERIFY_CODE(entities({u"unmerge"_s, gone}), ExitCode::Done);
    QCOMPARE(listed().size(), 2);
    VERIFY_CODE(entities({u"unmerge"_s, gone}), ExitCode::NotFound);
}

void TestCtlEntities::whatWasSetApartIsNoDuplicate()
{
    const QString one = add({u"Samer Dalwani"_s});
    const QString other = add({u"سمير الدلواني"_s});
    QCOMPARE(entities({u"duplicates"_s}).json()[u"pairs"_s].toArray().size(), 1);
    VERIFY_CODE(entities({u"apart"_s, one, other}), ExitCode::Done);
    QVERIFY(entities({u"duplicates"_s}).json()[u"pairs"_s].toArray().isEmpty());
    VERIFY_CODE(entities({u"apart"_s, one, other, u"--undo"_s}), ExitCode::Done);
    QCOMPARE(entities({u"duplicates"_s}).json()[u"pairs"_s].toArray().size(), 1);
    VERIFY_CODE(entities({u"apart"_s, one, one}), ExitCode::Usage);
}

void TestCtlEntities::oneBecomesTwo()
{
    const QString id = add({u"Samer Dalwani"_s, u"--variant"_s, u"Samir Dalwani"_s});
    const Answer split = entities({u"split"_s, id, u"Samir Dalwani"_s});
    VERIFY_CODE(split, ExitCode::Done);
    QCOMPARE(split.json()[u"part"_s][u"names"_s][0][u"text"_s].toString(), u"Samir Dalwani"_s);
    QCOMPARE(listed(), (QStringList{u"Samer Dalwani"_s, u"Samir Dalwani"_s}));
    VERIFY_CODE(entities({u"split"_s, id, u"Omar"_s}), ExitCode::NotFound);
    VERIFY_CODE(entities({u"split"_s, id, u"Samer Dalwani"_s}), ExitCode::Refused);
}

void TestCtlEntities::aChangeIsUndone()
{
    const QString id = add({u"Samer Dalwani"_s, u"--variant"_s, u"Samir Dalwani"_s});
    VERIFY_CODE(entities({u"split"_s, id, u"Samir Dalwani"_s}), ExitCode::Done);
    const Answer restored = entities({u"restore"_s, id, u"1"_s});
    VERIFY_CODE(restored, ExitCode::Done);
    QCOMPARE(restored.json()[u"entity"_s][u"names"_s].toArray().size(), 2);
    QCOMPARE(restored.json()[u"entity"_s][u"revision"_s].toInt(), 3);
    QCOMPARE(entities({u"show"_s, id, u"--revision"_s, u"2"_s}).json()[u"entity"_s][u"names"_s].toArray().size(), 1);
    const QString table = m_newsroom->run({u"entities"_s, u"history"_s, id}).out;
    QVERIFY2(table.contains(u"created"_s) && table.contains(u"split"_s) && table.contains(u"restored"_s),
             qPrintable(table));
    QVERIFY2(table.contains(u"huda"_s), qPrintable(table));
}

void TestCtlEntities::badInputIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("kind") << QStringList{u"list"_s, u"--kind"_s, u"thing"_s};
    QTest::newRow("limit") << QStringList{u"list"_s, u"--limit"_s, u"0"_s};
    QTest::newRow("identifier") << QStringList{u"add"_s, u"A"_s, u"--identifier"_s, u"desk"_s};
    QTest::newRow("blank name") << QStringList{u"add"_s, u" "_s};
    QTest::newRow("revision") << QStringList{u"restore"_s, u"A"_s, u"one"_s};
    QTest::newRow("not an id") << QStringList{u"unmerge"_s, u"A"_s};
    QTest::newRow("with itself") << QStringList{u"merge"_s, u"A"_s, u"A"_s};
}

void TestCtlEntities::badInputIsRefused()
{
    QFETCH(QStringList, arguments);
    add({u"A"_s});
    const Answer answer = entities(arguments);
    QVERIFY2(answer.code == ExitCode::Usage || answer.code == ExitCode::Refused, qPrintable(answer.out + answer.err));
    QCOMPARE(listed(), QStringList{u"A"_s});
}

QTEST_GUILESS_MAIN(TestCtlEntities)
#include "test_ctlentities.moc"
