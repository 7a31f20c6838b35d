// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/nameindex.h"

#include "language/entities/entitymatcher.h"
#include "language/entities/nameindexbuilder.h"
#include "testlib/builders.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using language::EntityMatcher;
using language::NameIndex;
using language::NameIndexBuilder;

namespace {

QList<Entity> people()
{
    QList<Entity> entities;
    for (int i = 0; i < 50; ++i)
        entities << anEntity().named(u"Samer Dalwani%1"_s.arg(i)).inArabic(u"سامر الدلواني %1"_s.arg(i));
    return entities;
}

QByteArray indexOf(const QList<Entity> &entities, quint64 stamp = 1)
{
    NameIndexBuilder builder;
    for (const Entity &entity : entities)
        builder.add(entity);
    return builder.build(stamp).value();
}

const QString text = u"Samer Dalwani7 told Dalwani8, و سامر الدلواني 9 ولسامر الدلواني 10."_s;

} // namespace

/// The names of a registry as one block of bytes.
class TestNameIndex : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsUsedWhereItLies()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"names"_s);
        QVERIFY(NameIndexBuilder::write(indexOf(people(), 42), path));
        const auto index = NameIndex::open(path);
        QVERIFY(index);
        QVERIFY((*index)->verify());
        QCOMPARE((*index)->stamp(), quint64(42));
        QCOMPARE((*index)->nameCount(), 100);
        QCOMPARE(EntityMatcher(*index).match(text).size(), 3);
    }

    void anEmptyRegistryHasAnIndexToo()
    {
        const auto index = NameIndex::fromBytes(indexOf({}));
        QVERIFY(index);
        QVERIFY((*index)->verify());
        QVERIFY(EntityMatcher(*index).match(text).isEmpty());
    }

    void aMissingFileIsNotFound()
    {
        const auto index = NameIndex::open(u"/nowhere/names"_s);
        QVERIFY(!index);
        QCOMPARE(index.error().code, ErrorCode::NotFound);
    }

    void aTornFileIsCorrupt()
    {
        const QByteArray whole = indexOf(people());
        for (qsizetype size = 0; size < whole.size(); size += size < 200 ? 1 : 97) {
            const auto index = NameIndex::fromBytes(whole.first(size));
            QVERIFY(!index);
            QCOMPARE(index.error().code, ErrorCode::Corrupt);
        }
        QVERIFY(!NameIndex::fromBytes(whole + 'x'));
        const QTemporaryDir folder;
        QVERIFY(NameIndexBuilder::write({}, folder.filePath(u"empty"_s)));
        QVERIFY(!NameIndex::open(folder.filePath(u"empty"_s)));
    }

    void anotherFormatIsNoIndex()
    {
        QVERIFY(!NameIndex::fromBytes(QByteArray(100'000, '\0')));
        QVERIFY(!NameIndex::fromBytes(QByteArray(100'000, '\xFF')));
        QByteArray older = indexOf(people());
        older[8] = 0; // its version
        QVERIFY(!NameIndex::fromBytes(older));
    }

    void damageIsFoundByItsChecksum()
    {
        QByteArray damaged = indexOf(people());
        damaged[damaged.size() - 5] = char(damaged[damaged.size() - 5] ^ 0x40);
        const auto index = NameIndex::fromBytes(damaged);
        QVERIFY(index); // its frame is whole
        QCOMPARE((*index)->verify().error().code, ErrorCode::Corrupt);
    }

    void aHostileFileReadsNothingOutsideItself()
    {
        const QByteArray whole = indexOf(people());
        QRandomGenerator random(5);
        constexpr qsizetype header = 104;
        for (int round = 0; round < 300; ++round) {
            QByteArray hostile = whole;
            for (int i = 0; i < 400; ++i)
                hostile[random.bounded(header, hostile.size())] = char(random.bounded(256));
            const auto index = NameIndex::fromBytes(hostile);
            QVERIFY(index);
            const EntityMatcher matcher(*index);
            for (const language::EntityHit &hit : matcher.scan(text)) {
                QVERIFY(hit.position >= 0 && hit.position + hit.length <= text.size());
                Q_UNUSED(matcher.hasTitle(hit.entity, 1, {}))
            }
        }
    }

    void aFileInUseMayBeReplaced()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"names"_s);
        QVERIFY(NameIndexBuilder::write(indexOf(people()), path));
        const EntityMatcher before(NameIndex::open(path).value());
        QVERIFY(NameIndexBuilder::write(indexOf({}), path));
        QCOMPARE(before.match(text).size(), 3);
        QVERIFY(EntityMatcher(NameIndex::open(path).value()).match(text).isEmpty());
    }

    void whereAFileCannotBeWrittenIsSaid()
    {
        const auto written = NameIndexBuilder::write(indexOf({}), u"/nowhere/names"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Io);
    }

    void aNameThatManyShareKeepsSome()
    {
        QList<Entity> entities;
        for (int i = 0; i < 1000; ++i)
            entities << anEntity().named(u"Samer Dalwani"_s);
        const auto hits = EntityMatcher(entities).scan(u"Samer Dalwani and Dalwani"_s);
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits[0].candidates.size(), 32);
        QVERIFY(hits[1].isShort() && hits[1].entity.isNull()); // whose it is, only the article can say
    }

    void theSameNamesMakeTheSameBytes()
    {
        const QList<Entity> entities = people();
        QCOMPARE(indexOf(entities), indexOf(entities));
    }
};

QTEST_APPLESS_MAIN(TestNameIndex)
#include "test_nameindex.moc"
