// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entity/entitycodec.h"

#include <QTest>

using namespace nashra;
using namespace Qt::StringLiterals;

/// The JSON former states of entities are kept in.
class TestEntityCodec : public QObject
{
    Q_OBJECT

private slots:
    void everythingComesBack();
    void whatSaysNothingIsLeftOut();
    void unknownKeysArePassedOver();
    void damagedStatesAreTold_data();
    void damagedStatesAreTold();
};

void TestEntityCodec::everythingComesBack()
{
    Entity entity;
    entity.id = EntityId::make(Instant{1});
    entity.revision = 7;
    entity.kind = EntityKind::Event;
    entity.gender = Gender::Feminine;
    entity.number = GrammaticalNumber::Plural;
    entity.names = {{Language::English, NameForm::House, u"Flood \"26\""_s},
                    {Language::Arabic, NameForm::Adjective, u"فيضان\n"_s}};
    entity.titles = {{Language::Arabic, u"وزير"_s, QDate(2020, 1, 2), QDate(2024, 3, 4), QDate(2020, 2, 1)},
                     {Language::English, u"Minister"_s, {}, {}}};
    entity.relations = {{RelationKind::LocatedIn, EntityId::make(Instant{2})}};
    entity.identifiers = {{u"wikidata"_s, u"Q1"_s}};
    entity.notes = u"\u202Bانتبه\u202C"_s;
    const auto read = decodedEntity(encodedEntity(entity));
    QVERIFY(read);
    QVERIFY(*read == entity);
}

void TestEntityCodec::whatSaysNothingIsLeftOut()
{
    Entity entity;
    entity.names = {{Language::English, NameForm::House, u"A"_s}};
    QCOMPARE(entityToJson(entity).keys(), (QStringList{u"id"_s, u"kind"_s, u"names"_s, u"revision"_s}));
    QVERIFY(*decodedEntity(encodedEntity(entity)) == entity);
}

void TestEntityCodec::unknownKeysArePassedOver()
{
    QVERIFY(decodedEntity(R"({"kind":"place","names":[],"colour":"green"})"));
}

void TestEntityCodec::damagedStatesAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"kind":"pla)");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no kind") << QByteArray("{}");
    QTest::newRow("unknown gender") << QByteArray(R"({"kind":"place","gender":"x"})");
    QTest::newRow("a name without language") << QByteArray(R"({"kind":"place","names":[{"text":"A"}]})");
    QTest::newRow("a day that is none") << QByteArray(
        R"({"kind":"place","titles":[{"language":"en","text":"M","from":"2026-02-30"}]})");
    QTest::newRow("a relation to nothing") << QByteArray(R"({"kind":"place","relations":[{"kind":"part-of"}]})");
    QTest::newRow("very deep") << QByteArray(100'000, '[');
}

void TestEntityCodec::damagedStatesAreTold()
{
    QFETCH(QByteArray, bytes);
    const auto read = decodedEntity(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestEntityCodec)
#include "test_entitycodec.moc"
