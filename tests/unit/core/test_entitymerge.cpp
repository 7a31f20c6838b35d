// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entity/entitymerge.h"

#include <QTest>

using namespace nashra;
using namespace Qt::StringLiterals;

/// mergedEntity(), withoutMerged() and splitEntity(): one of two, and two of one.
class TestEntityMerge : public QObject
{
    Q_OBJECT

private slots:
    void theKeptOneTakesWhatItLacks();
    void aSecondHouseFormBecomesAVariant();
    void whatBothHaveIsThereOnce();
    void nothingPointsAtItself();
    void notesAreJoined();
    void takingAMergeBackLeavesWhatWasThere();
    void takingAMergeBackLeavesLaterChanges();
    void namesNeverRunOut();
    void aSplitMovesWhatIsListed();
    void bothHalvesOfASplitHaveAHouseForm();
    void aSplitOfNothingOrEverythingIsRefused();

private:
    static EntityId id(int number) { return EntityId(QUuid(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)); }
    static EntityName english(const QString &text, NameForm form = NameForm::House)
    {
        return {Language::English, form, text};
    }
    static Entity entity(int number, const QList<EntityName> &names)
    {
        Entity made;
        made.id = id(number);
        made.revision = number;
        made.names = names;
        return made;
    }
};

void TestEntityMerge::theKeptOneTakesWhatItLacks()
{
    Entity kept = entity(1, {english(u"Dalwani"_s)});
    kept.identifiers = {{u"desk"_s, u"1"_s}};
    Entity gone = entity(2, {{Language::Arabic, NameForm::House, u"الدلواني"_s}});
    gone.kind = EntityKind::Place;
    gone.gender = Gender::Feminine;
    gone.identifiers = {{u"desk"_s, u"2"_s}, {u"wikidata"_s, u"Q2"_s}};
    gone.titles = {{Language::English, u"Minister"_s, {}, {}}};
    gone.relations = {{RelationKind::PartOf, id(3)}};
    const Entity merged = mergedEntity(kept, gone);
    QCOMPARE(merged.id, kept.id);
    QCOMPARE(merged.revision, 1);
    QCOMPARE(merged.kind, EntityKind::Person);
    QCOMPARE(merged.gender, Gender::Feminine);
    QVERIFY(merged.names == kept.names + gone.names);
    QVERIFY(merged.titles == gone.titles);
    QVERIFY(merged.relations == gone.relations);
    QCOMPARE(merged.identifiers, (QMap<QString, QString>{{u"desk"_s, u"1"_s}, {u"wikidata"_s, u"Q2"_s}}));
}

void TestEntityMerge::aSecondHouseFormBecomesAVariant()
{
    const Entity merged = mergedEntity(entity(1, {english(u"Dalwani"_s)}), entity(2, {english(u"Dalwany"_s)}));
    QVERIFY(merged.names == (QList{english(u"Dalwani"_s), english(u"Dalwany"_s, NameForm::Variant)}));
    const Entity other =
        mergedEntity(entity(1, {english(u"Dal"_s, NameForm::Short)}), entity(2, {english(u"Dalwany"_s)}));
    QCOMPARE(other.houseName(Language::English), u"Dalwany"_s);
}

void TestEntityMerge::whatBothHaveIsThereOnce()
{
    Entity both = entity(1, {english(u"Dalwani"_s), english(u"Dal"_s, NameForm::Short)});
    both.titles = {{Language::English, u"Minister"_s, QDate(2026, 1, 2), {}}};
    both.relations = {{RelationKind::PartOf, id(3)}};
    both.notes = u"note"_s;
    Entity gone = both;
    gone.id = id(2);
    gone.names.last().form = NameForm::Acronym;
    QVERIFY(mergedEntity(both, gone) == both);
}

void TestEntityMerge::nothingPointsAtItself()
{
    Entity kept = entity(1, {english(u"A"_s)});
    kept.relations = {{RelationKind::PartOf, id(2)}};
    Entity gone = entity(2, {english(u"B"_s)});
    gone.relations = {{RelationKind::PartOf, id(1)}};
    const Entity merged = mergedEntity(kept, gone);
    QVERIFY(merged.relations.isEmpty());
    QVERIFY(withoutMerged(merged, kept, mergedEntity(kept, gone)).relations == kept.relations);
}

void TestEntityMerge::notesAreJoined()
{
    Entity kept = entity(1, {english(u"A"_s)});
    Entity gone = entity(2, {english(u"B"_s)});
    gone.notes = u"theirs"_s;
    QCOMPARE(mergedEntity(kept, gone).notes, u"theirs"_s);
    kept.notes = u"mine"_s;
    QCOMPARE(mergedEntity(kept, gone).notes, u"mine\ntheirs"_s);
}

void TestEntityMerge::takingAMergeBackLeavesWhatWasThere()
{
    Entity kept = entity(1, {english(u"A"_s)});
    kept.notes = u"mine"_s;
    kept.identifiers = {{u"desk"_s, u"1"_s}};
    Entity gone = entity(2, {english(u"B"_s), english(u"A"_s)});
    gone.notes = u"theirs"_s;
    gone.gender = Gender::Masculine;
    gone.identifiers = {{u"wikidata"_s, u"Q2"_s}};
    gone.titles = {{Language::English, u"Minister"_s, {}, {}}};
    QVERIFY(withoutMerged(mergedEntity(kept, gone), kept, mergedEntity(kept, gone)) == kept);
}

void TestEntityMerge::takingAMergeBackLeavesLaterChanges()
{
    const Entity kept = entity(1, {english(u"A"_s)});
    Entity gone = entity(2, {english(u"B"_s)});
    gone.identifiers = {{u"wikidata"_s, u"Q2"_s}};
    gone.notes = u"theirs"_s;
    Entity now = mergedEntity(kept, gone);
    now.names << english(u"C"_s, NameForm::Short);
    now.identifiers[u"wikidata"_s] = u"Q3"_s;
    now.notes += u", and more"_s;
    now.gender = Gender::Feminine;
    const Entity undone = withoutMerged(now, kept, mergedEntity(kept, gone));
    QVERIFY(undone.names == (QList{english(u"A"_s), english(u"C"_s, NameForm::Short)}));
    QCOMPARE(undone.identifiers.value(u"wikidata"_s), u"Q3"_s);
    QCOMPARE(undone.notes, u", and more"_s);
    QCOMPARE(undone.gender, Gender::Feminine);
}

void TestEntityMerge::namesNeverRunOut()
{
    const Entity kept = entity(1, {english(u"A"_s)});
    const Entity gone = entity(2, {{Language::Arabic, NameForm::House, u"ب"_s}});
    Entity now = mergedEntity(kept, gone);
    now.names.removeFirst();
    QVERIFY(problemsOf(withoutMerged(now, kept, mergedEntity(kept, gone))).isEmpty());
}

void TestEntityMerge::aSplitMovesWhatIsListed()
{
    Entity whole = entity(1, {english(u"A"_s), english(u"B"_s, NameForm::Variant)});
    whole.titles = {{Language::English, u"Minister"_s, {}, {}}, {Language::English, u"Mayor"_s, {}, {}}};
    whole.identifiers = {{u"desk"_s, u"1"_s}, {u"wikidata"_s, u"Q1"_s}};
    Entity part = entity(9, {whole.names.last(), {Language::Arabic, NameForm::House, u"ب"_s}});
    part.titles = {whole.titles.last()};
    part.identifiers = {{u"desk"_s, u"1"_s}, {u"wikidata"_s, u"Q2"_s}};
    const auto split = splitEntity(whole, part);
    QVERIFY(split);
    QCOMPARE(split->rest.id, whole.id);
    QVERIFY(split->part.id.isNull());
    QCOMPARE(split->part.revision, 0);
    QVERIFY(split->rest.names == whole.names.mid(0, 1));
    QVERIFY(split->rest.titles == whole.titles.mid(0, 1));
    QCOMPARE(split->rest.identifiers.keys(), QStringList{u"wikidata"_s});
    QCOMPARE(split->part.names, (QList{english(u"B"_s), part.names.last()}));
}

void TestEntityMerge::bothHalvesOfASplitHaveAHouseForm()
{
    const Entity whole = entity(1, {english(u"A"_s), english(u"B"_s, NameForm::Variant),
                                    english(u"C"_s, NameForm::Variant), english(u"D"_s, NameForm::Short)});
    const auto split = splitEntity(whole, entity(9, {whole.names.at(0)}));
    QVERIFY(split);
    QCOMPARE(split->rest.names.first(), english(u"B"_s));
    QCOMPARE(split->rest.names.at(1), whole.names.at(2));
    const auto other = splitEntity(whole, entity(9, {whole.names.at(2), whole.names.at(3)}));
    QVERIFY(other);
    QCOMPARE(other->part.names, (QList{english(u"C"_s), whole.names.at(3)}));
    QCOMPARE(other->rest.names, whole.names.mid(0, 2));
}

void TestEntityMerge::aSplitOfNothingOrEverythingIsRefused()
{
    const Entity whole = entity(1, {english(u"A"_s)});
    QCOMPARE(splitEntity(whole, whole).error().code, ErrorCode::Incomplete);
    QCOMPARE(splitEntity(whole, Entity()).error().code, ErrorCode::InvalidInput);
    QCOMPARE(splitEntity(whole, entity(2, {english(u"B"_s)})).error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestEntityMerge)
#include "test_entitymerge.moc"
