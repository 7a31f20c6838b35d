// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entity/entitykeys.h"
#include "core/entity/importmeeting.h"

#include <QTest>

using namespace nashra;
using namespace Qt::StringLiterals;
using How = ImportMeeting::How;

/// Whom the entities of one list meet in each other.
class TestImportMeeting : public QObject
{
    Q_OBJECT

private slots:
    void aNameIsTheSameHoweverItIsWritten_data();
    void aNameIsTheSameHoweverItIsWritten();
    void anotherKindIsAnotherName();
    void anEarlierOneHasTheName();
    void whatIsLeftOutKeepsNobodyOut();
    void itselfComesBeforeANamesake();
    void whatIsAddedAllTheSameIsKnownLater();
    void batchesAreOneImport();

private:
    static Entity called(const QString &name, EntityKind kind = EntityKind::Person)
    {
        Entity entity;
        entity.kind = kind;
        entity.names = {{languageOfLetters(name), NameForm::House, name}};
        return entity;
    }
    static QList<ImportMeeting> met(const QList<Entity> &entities)
    {
        QList<ImportMeeting> meetings(entities.size());
        MeetingsWithin(NamesakeRule::LeaveOut).add(entities, meetings);
        return meetings;
    }
};

void TestImportMeeting::aNameIsTheSameHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("case, blanks") << u"Karim Dalloul"_s << u"KARIM  Dalloul "_s << true;
    QTest::newRow("hyphen") << u"al-Dalloul"_s << u"Al Dalloul"_s << true;
    QTest::newRow("accents") << u"Rene Sard"_s << u"René Sard"_s << true;
    QTest::newRow("tashkeel, alef") << u"أَحمد دلّول"_s << u"احمد دلول"_s << true;
    QTest::newRow("another letter") << u"مدرسة"_s << u"مدرسه"_s << false;
    QTest::newRow("a word more") << u"Karim Dalloul"_s << u"Karim Dalloul Jr"_s << false;
    QTest::newRow("no letters") << u"..."_s << u"..."_s << false;
}

void TestImportMeeting::aNameIsTheSameHoweverItIsWritten()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, isSame);
    const QList<ImportMeeting> meetings = met({called(one), called(other)});
    QCOMPARE(meetings[0].how, How::Nobody);
    QCOMPARE(meetings[1].how, isSame ? How::Namesake : How::Nobody);
    QCOMPARE(meetings[1].earlier, isSame ? 0 : -1);
}

void TestImportMeeting::anotherKindIsAnotherName()
{
    Entity variant = called(u"Karim"_s);
    variant.names << EntityName{Language::English, NameForm::Variant, u"Alba"_s};
    for (const ImportMeeting &meeting : met({called(u"Alba"_s), called(u"Alba"_s, EntityKind::Place), variant}))
        QCOMPARE(meeting.how, How::Nobody);
    QCOMPARE(namesakeKeys(variant).size(), 1);
}

void TestImportMeeting::anEarlierOneHasTheName()
{
    Entity both = called(u"Samer"_s);
    both.names << EntityName{Language::Arabic, NameForm::House, u"سامر"_s};
    const QList<ImportMeeting> meetings = met({called(u"Huda"_s), both, called(u"سامر"_s), called(u"samer"_s)});
    QCOMPARE(meetings[1].how, How::Nobody);
    QCOMPARE(meetings[2].earlier, 1);
    QCOMPARE(meetings[3].earlier, 1);
}

void TestImportMeeting::whatIsLeftOutKeepsNobodyOut()
{
    Entity both = called(u"Samer"_s);
    both.names << EntityName{Language::Arabic, NameForm::House, u"سامر"_s};
    QList<ImportMeeting> meetings(2);
    meetings[0] = {How::Namesake, called(u"Samer"_s)};
    MeetingsWithin(NamesakeRule::LeaveOut).add({both, called(u"سامر"_s)}, meetings);
    QCOMPARE(meetings[0].how, How::Namesake);
    QCOMPARE(meetings[0].earlier, -1);
    QCOMPARE(meetings[1].how, How::Nobody);
}

void TestImportMeeting::itselfComesBeforeANamesake()
{
    Entity first = called(u"Samer"_s);
    first.identifiers = {{u"wikidata"_s, u"Q7"_s}};
    Entity again = called(u"Samer Dalwani"_s);
    again.identifiers = first.identifiers;
    QList<ImportMeeting> meetings(2);
    meetings[1] = {How::Namesake, called(u"Samer Dalwani"_s)};
    MeetingsWithin(NamesakeRule::LeaveOut).add({first, again}, meetings);
    QCOMPARE(meetings[1].how, How::Known);
    QCOMPARE(meetings[1].earlier, 0);
}

void TestImportMeeting::whatIsAddedAllTheSameIsKnownLater()
{
    Entity first = called(u"Samer"_s);
    first.identifiers = {{u"wikidata"_s, u"Q7"_s}};
    Entity again = called(u"Dalwani"_s);
    again.identifiers = first.identifiers;
    for (const NamesakeRule rule : {NamesakeRule::Add, NamesakeRule::LeaveOut}) {
        QList<ImportMeeting> meetings(2);
        meetings[0] = {How::Namesake, called(u"Samer"_s)};
        MeetingsWithin(rule).add({first, again}, meetings);
        QCOMPARE(meetings[0].how, How::Namesake);
        QCOMPARE(meetings[1].how, rule == NamesakeRule::Add ? How::Known : How::Nobody);
    }
}

void TestImportMeeting::batchesAreOneImport()
{
    MeetingsWithin within(NamesakeRule::LeaveOut);
    QList<ImportMeeting> before(2);
    within.add({called(u"Huda"_s), called(u"Samer"_s)}, before);
    QList<ImportMeeting> after(2);
    within.add({called(u"Alba"_s), called(u"samer"_s)}, after);
    QCOMPARE(after[0].how, How::Nobody);
    QCOMPARE(after[1].how, How::Namesake);
    QCOMPARE(after[1].earlier, 1);
}

QTEST_GUILESS_MAIN(TestImportMeeting)
#include "test_importmeeting.moc"
