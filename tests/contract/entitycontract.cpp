// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contracttest.h"

#include <algorithm>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// What EntityStore promises of the registry of persons, organisations, places and events.
class EntityContract : public contract::ContractTest
{
    Q_OBJECT

private slots:
    void an_entity_comes_back_as_it_was_saved();
    void each_save_makes_the_next_revision();
    void the_same_entity_is_no_change();
    void an_older_revision_is_a_conflict();
    void an_incomplete_entity_is_refused_data();
    void an_incomplete_entity_is_refused();
    void unsafe_names_are_refused();
    void only_people_with_a_role_save();
    void only_editors_remove();
    void who_added_one_takes_it_back_while_nobody_changed_it();
    void what_was_removed_is_gone();
    void a_name_is_found_by_its_beginning_however_it_is_spelt_data();
    void a_name_is_found_by_its_beginning_however_it_is_spelt();
    void signs_are_no_wildcards();
    void an_entity_with_several_hits_comes_once();
    void hits_come_by_house_name_in_the_language_asked();
    void at_most_as_many_as_asked_come();
    void changed_names_are_found_by_the_new_ones_alone();
    void every_change_is_audited();

private:
    [[nodiscard]] static Entity anEntityCalled(const QString &english, const QString &arabic = {});
    /// House names of the hits, in order.
    [[nodiscard]] QStringList hits(const QString &text, int limit = 100);
};

Entity EntityContract::anEntityCalled(const QString &english, const QString &arabic)
{
    Entity entity;
    if (!english.isEmpty())
        entity.names << EntityName{Language::English, NameForm::House, english};
    if (!arabic.isEmpty())
        entity.names << EntityName{Language::Arabic, NameForm::House, arabic};
    return entity;
}

QStringList EntityContract::hits(const QString &text, int limit)
{
    QStringList names;
    const QList<Entity> found = must(entities().search(text, limit));
    for (const Entity &entity : found)
        names << entity.shownName(Language::English);
    return names;
}

void EntityContract::an_entity_comes_back_as_it_was_saved()
{
    Entity entity = anEntityCalled(u"Samer Dalwani"_s, u"سامِر الدَّلواني"_s);
    entity.kind = EntityKind::Organisation;
    entity.names << EntityName{Language::English, NameForm::Variant, u"S. D'Alwani"_s}
                 << EntityName{Language::English, NameForm::Short, u"Dalwani"_s}
                 << EntityName{Language::Arabic, NameForm::Acronym, u"س. د."_s}
                 << EntityName{Language::English, NameForm::Adjective, u"Dalwanian"_s};
    entity.titles << EntityTitle{Language::English, u"Minister"_s, QDate(2020, 1, 2), QDate(2024, 12, 31)}
                  << EntityTitle{Language::Arabic, u"وزير"_s, QDate(2020, 1, 2), std::nullopt}
                  << EntityTitle{Language::English, u"Engineer"_s, std::nullopt, std::nullopt};
    entity.notes = u"Spelt with \"w\"; \u202Bانتبه\u202C"_s;
    const auto saved = entities().save(entity, people.author);
    VERIFY_OK(saved);
    entity.id = saved->id;
    entity.revision = 1;
    QVERIFY(!saved->id.isNull());
    QVERIFY(*saved == entity);
    VERIFY_OK(newsroom().reopen());
    QVERIFY(must(entities().entity(entity.id)) == entity);
    QVERIFY(must(entities().entities()) == QList<Entity>{entity});
}

void EntityContract::each_save_makes_the_next_revision()
{
    Entity entity = must(entities().save(anEntityCalled(u"A"_s), people.author));
    for (int revision = 2; revision < 5; ++revision) {
        entity.names.prepend({Language::English, NameForm::Variant, QString::number(revision)});
        entity.titles.prepend({Language::English, QString::number(revision), {}, {}});
        entity = must(entities().save(entity, people.subEditor));
        QCOMPARE(entity.revision, revision);
        QVERIFY(must(entities().entity(entity.id)) == entity);
    }
}

void EntityContract::the_same_entity_is_no_change()
{
    const Entity entity = must(entities().save(anEntityCalled(u"A"_s), people.author));
    (void)stores().takeChanges();
    const qint64 events = eventCount();
    const auto same = entities().save(entity, people.author);
    VERIFY_OK(same);
    QVERIFY(*same == entity);
    QCOMPARE(eventCount(), events);
    QVERIFY(stores().takeChanges().isEmpty());
}

void EntityContract::an_older_revision_is_a_conflict()
{
    const Entity first = must(entities().save(anEntityCalled(u"A"_s), people.author));
    Entity second = first;
    second.notes = u"mine"_s;
    second = must(entities().save(second, people.author));
    Entity late = first;
    late.notes = u"theirs"_s;
    VERIFY_ERROR(entities().save(late, people.subEditor), ErrorCode::Conflict);
    VERIFY_ERROR(entities().remove(first.id, 1, people.subEditor), ErrorCode::Conflict);
    late.revision = 0;
    VERIFY_ERROR(entities().save(late, people.subEditor), ErrorCode::Conflict);
    QVERIFY(must(entities().entity(first.id)) == second);
}

void EntityContract::an_incomplete_entity_is_refused_data()
{
    QTest::addColumn<Entity>("entity");
    QTest::addColumn<QStringList>("items");
    Entity blank = anEntityCalled(u" "_s);
    Entity early = anEntityCalled(u"A"_s);
    early.titles = {EntityTitle{Language::English, u"Minister"_s, QDate(2024, 1, 2), QDate(2024, 1, 1)}};
    QTest::newRow("no name") << Entity() << QStringList{u"names"_s};
    QTest::newRow("blank name") << blank << QStringList{u"names"_s};
    QTest::newRow("title ends before it begins") << early << QStringList{u"title-dates"_s};
}

void EntityContract::an_incomplete_entity_is_refused()
{
    QFETCH(Entity, entity);
    QFETCH(QStringList, items);
    const auto refused = entities().save(entity, people.author);
    VERIFY_ERROR(refused, ErrorCode::Incomplete);
    QCOMPARE(refused.error().items, items);
    QVERIFY(must(entities().entities()).isEmpty());
}

void EntityContract::unsafe_names_are_refused()
{
    VERIFY_ERROR(entities().save(anEntityCalled(u"a"_s + QChar(0)), people.author), ErrorCode::InvalidInput);
    Entity entity = anEntityCalled(u"A"_s);
    entity.notes = QString(QChar(0xD800));
    VERIFY_ERROR(entities().save(entity, people.author), ErrorCode::InvalidInput);
    QVERIFY(must(entities().entities()).isEmpty());
}

void EntityContract::only_people_with_a_role_save()
{
    for (const UserId person : {people.inactive, people.guest, UserId()})
        VERIFY_ERROR(entities().save(anEntityCalled(u"A"_s), person), ErrorCode::Forbidden);
    for (const UserId person : {people.author, people.translator, people.subEditor, people.chief})
        VERIFY_OK(entities().save(anEntityCalled(u"A"_s), person));
}

void EntityContract::only_editors_remove()
{
    const Entity entity = must(entities().save(anEntityCalled(u"A"_s), people.chief));
    for (const UserId person : {people.author, people.translator, people.inactive, people.guest, UserId()})
        VERIFY_ERROR(entities().remove(entity.id, 1, person), ErrorCode::Forbidden);
    QVERIFY(must(entities().entity(entity.id)) == entity);
    VERIFY_OK(entities().remove(entity.id, 1, people.subEditor));
}

void EntityContract::who_added_one_takes_it_back_while_nobody_changed_it()
{
    const Entity own = must(entities().save(anEntityCalled(u"A"_s), people.author));
    VERIFY_ERROR(entities().remove(own.id, 1, people.translator), ErrorCode::Forbidden);
    VERIFY_OK(entities().remove(own.id, 1, people.author));
    VERIFY_ERROR(entities().entity(own.id), ErrorCode::NotFound);
    Entity changed = must(entities().save(anEntityCalled(u"B"_s), people.author));
    changed.notes = u"never B."_s;
    changed = must(entities().save(changed, people.translator));
    VERIFY_ERROR(entities().remove(changed.id, changed.revision, people.author), ErrorCode::Forbidden);
    QVERIFY(must(entities().entity(changed.id)) == changed);
}

void EntityContract::what_was_removed_is_gone()
{
    const Entity entity = must(entities().save(anEntityCalled(u"Gone"_s), people.author));
    const Entity stays = must(entities().save(anEntityCalled(u"Going"_s), people.author));
    must(entities().remove(entity.id, 1, people.chief));
    VERIFY_ERROR(entities().entity(entity.id), ErrorCode::NotFound);
    QVERIFY(must(entities().entities()) == QList<Entity>{stays});
    QCOMPARE(hits(u"go"_s), QStringList{u"Going"_s});
    VERIFY_ERROR(entities().remove(entity.id, 1, people.chief), ErrorCode::NotFound);
    VERIFY_ERROR(entities().save(entity, people.chief), ErrorCode::NotFound);
    VERIFY_ERROR(entities().entity(EntityId()), ErrorCode::NotFound);
}

void EntityContract::a_name_is_found_by_its_beginning_however_it_is_spelt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("beginning") << u"Samer Dalwani"_s << u"sam"_s << true;
    QTest::newRow("whole") << u"Samer Dalwani"_s << u"Samer Dalwani"_s << true;
    QTest::newRow("into the second word") << u"Samer Dalwani"_s << u"samer  dal"_s << true;
    QTest::newRow("accents") << u"Émile Zola"_s << u"emile"_s << true;
    QTest::newRow("signs") << u"Al-Dalwani"_s << u"al dal"_s << true;
    QTest::newRow("last letter of its alphabet") << u"zzz"_s << u"zz"_s << true;
    QTest::newRow("beyond the basic plane") << u"\U0001D7D8\U00010400 Corp"_s << u"\U0001D7D8\U00010400"_s << true;
    QTest::newRow("goes on beyond the basic plane") << u"x\U00010428y"_s << u"x"_s << true;
    QTest::newRow("hamza") << u"أحمد الدلواني"_s << u"احمد"_s << true;
    QTest::newRow("tashkeel asked") << u"احمد"_s << u"أَحْمَد"_s << true;
    QTest::newRow("ta marbuta") << u"وزارة الري"_s << u"وزاره"_s << true;
    QTest::newRow("second word") << u"Samer Dalwani"_s << u"dalwani"_s << false;
    QTest::newRow("another") << u"Samer Dalwani"_s << u"samira"_s << false;
    QTest::newRow("longer than the name") << u"Samer"_s << u"samer dalwani"_s << false;
}

void EntityContract::a_name_is_found_by_its_beginning_however_it_is_spelt()
{
    QFETCH(QString, name);
    QFETCH(QString, asked);
    QFETCH(bool, isFound);
    must(entities().save(anEntityCalled(name), people.author));
    must(entities().save(anEntityCalled(u"Qqq"_s), people.author));
    QCOMPARE(hits(asked), isFound ? QStringList{name} : QStringList());
}

void EntityContract::signs_are_no_wildcards()
{
    must(entities().save(anEntityCalled(u"Samer"_s), people.author));
    for (const QString &asked : {u"s%r"_s, u"s_mer"_s, u"s*"_s, u"[s]amer"_s, u"samer' OR '1'='1"_s})
        QVERIFY2(asked == u"s*"_s || hits(asked).isEmpty(), qPrintable(asked));
    QCOMPARE(hits(u"s*"_s), QStringList{u"Samer"_s});
}

void EntityContract::an_entity_with_several_hits_comes_once()
{
    Entity entity = anEntityCalled(u"Dalwani"_s);
    entity.names << EntityName{Language::English, NameForm::Variant, u"Dalwany"_s}
                 << EntityName{Language::English, NameForm::Short, u"Dal"_s};
    must(entities().save(entity, people.author));
    QCOMPARE(hits(u"dal"_s), QStringList{u"Dalwani"_s});
    QCOMPARE(hits(u"dalwany"_s), QStringList{u"Dalwani"_s});
}

void EntityContract::hits_come_by_house_name_in_the_language_asked()
{
    Entity first = anEntityCalled(u"Zeta"_s, u"مجلس الأمة"_s);
    first.names << EntityName{Language::English, NameForm::Acronym, u"MA"_s};
    must(entities().save(first, people.author));
    must(entities().save(anEntityCalled(u"Mabel"_s, u"مجلس الوزراء"_s), people.author));
    must(entities().save(anEntityCalled(u"macron"_s, u"مجلس الأعيان"_s), people.author));
    must(entities().save(anEntityCalled(u"Máb"_s), people.author));
    must(entities().save(anEntityCalled({}, u"مجلس"_s), people.author));
    QCOMPARE(hits(u"ma"_s), (QStringList{u"Máb"_s, u"Mabel"_s, u"macron"_s, u"Zeta"_s}));
    QCOMPARE(hits(u"مجلس"_s), (QStringList{u"مجلس"_s, u"macron"_s, u"Zeta"_s, u"Mabel"_s}));
}

void EntityContract::at_most_as_many_as_asked_come()
{
    for (const QString &name : {u"C"_s, u"A"_s, u"E"_s, u"B"_s, u"D"_s})
        must(entities().save(anEntityCalled(u"x"_s + name), people.author));
    QCOMPARE(hits(u"x"_s, 3), (QStringList{u"xA"_s, u"xB"_s, u"xC"_s}));
    QCOMPARE(hits(u"x"_s, 0), QStringList());
    // Everything begins with nothing.
    QCOMPARE(hits(u""_s, 2), (QStringList{u"xA"_s, u"xB"_s}));
}

void EntityContract::changed_names_are_found_by_the_new_ones_alone()
{
    Entity entity = must(entities().save(anEntityCalled(u"Before"_s), people.author));
    entity.names.first().text = u"After"_s;
    must(entities().save(entity, people.author));
    QVERIFY(hits(u"before"_s).isEmpty());
    QCOMPARE(hits(u"after"_s), QStringList{u"After"_s});
}

void EntityContract::every_change_is_audited()
{
    Entity entity = must(entities().save(anEntityCalled(u"A"_s), people.author));
    entity.notes = u"changed"_s;
    entity = must(entities().save(entity, people.translator));
    must(entities().remove(entity.id, 2, people.chief));
    const QList<AuditEvent> events = must(audit().eventsOf(entity.id.toString()));
    QCOMPARE(events.size(), 3);
    QCOMPARE(events[0].action, u"entity.create"_s);
    QCOMPARE(events[1].action, u"entity.save"_s);
    QCOMPARE(events[1].actor, people.translator);
    QCOMPARE(events[1].revision, 2);
    QCOMPARE(events[2].action, u"entity.remove"_s);
}

QTEST_GUILESS_MAIN(EntityContract)
#include "entitycontract.moc"
