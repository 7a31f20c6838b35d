// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/entitymatcher.h"
#include "presentation/entities/nameadding.h"
#include "presentation/entities/namecard.h"
#include "presentation/entities/twintext.h"
#include "presentation/errors/terms.h"
#include "testlib/builders.h"
#include "unit/presentation/deskfixture.h"

#include <QTest>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;
using language::EntityMatcher;
using language::NameCandidate;

class TestNameAdding : public QObject
{
    Q_OBJECT

private slots:
    void the_entity_is_what_the_text_says();
    void the_letters_tell_the_language_and_not_the_article();
    void a_translation_tells_the_other_name();
    void texts_that_do_not_match_tell_none();
    void a_name_is_saved();
    void the_source_is_searched_before_the_store_is_asked();
    void who_may_be_there_already_is_not_added();
    void of_two_that_are_alike_the_second_is_asked_about();
    void whom_it_may_be_is_said_in_one_sentence();
    void more_than_are_looked_for_are_not_counted();
    void nobody_at_the_desk_saves_nothing();
    void who_may_not_add_is_asked_about_nobody();
    void a_name_becomes_a_variant_once();
    void the_first_name_in_a_language_is_the_house_form();
    void a_spelling_of_what_was_merged_away_goes_where_that_went();
    void a_spelling_of_nothing_is_refused();
    void other_spellings_are_searched_by_how_words_begin();
    void a_card_shows_names_titles_and_notes();
    void a_card_shows_what_people_typed_as_text();
    void a_card_reads_in_the_order_of_the_window();
};

namespace {

NameCandidate candidateIn(const QString &text)
{
    return language::findNameCandidates(text, {}).value(0);
}

} // namespace

void TestNameAdding::the_entity_is_what_the_text_says()
{
    const NameCandidate candidate = candidateIn(u"Foreign Minister Yusuf Qandil spoke."_s);
    const Entity entity = nameadding::entityOf(candidate, u"يوسف قنديل"_s);
    QCOMPARE(entity.kind, EntityKind::Person);
    QCOMPARE(entity.houseName(Language::English), u"Yusuf Qandil"_s);
    QCOMPARE(entity.houseName(Language::Arabic), u"يوسف قنديل"_s);
    QCOMPARE(entity.titleOn(QDate(2026, 1, 1), Language::English), u"Foreign Minister"_s);
    QVERIFY(problemsOf(entity).isEmpty());
}

void TestNameAdding::the_letters_tell_the_language_and_not_the_article()
{
    const NameCandidate candidate = candidateIn(u"قال المتحدث Yusuf Qandil, mayor of the city، إن العبارة غادرت"_s);
    QCOMPARE(candidate.name, u"Yusuf Qandil"_s);
    const Entity entity = nameadding::entityOf(candidate, u"Yousef Kandil"_s); // the source has Latin letters too
    QCOMPARE(entity.names, (QList{EntityName{Language::English, NameForm::House, u"Yusuf Qandil"_s}}));
    for (const EntityTitle &title : entity.titles)
        QCOMPARE(title.language, languageOfLetters(title.text));
    QVERIFY(problemsOf(entity).isEmpty());
}

void TestNameAdding::a_translation_tells_the_other_name()
{
    const nameadding::TiedTexts texts{u"Foreign Minister Yusuf Qandil spoke."_s, u"وقال وزير الخارجية يوسف قنديل إن"_s};
    const NameCandidate candidate = candidateIn(texts.text);
    QCOMPARE(nameadding::nameInSource(candidate, candidate.position, texts, EntityMatcher()), u"يوسف قنديل"_s);
}

void TestNameAdding::texts_that_do_not_match_tell_none()
{
    const nameadding::TiedTexts texts{u"Foreign Minister Yusuf Qandil spoke."_s, u"لم يقل أحد شيئا."_s};
    const NameCandidate candidate = candidateIn(texts.text);
    QVERIFY(nameadding::nameInSource(candidate, candidate.position, texts, EntityMatcher()).isEmpty());
    QVERIFY(nameadding::nameInSource(candidate, 3, {texts.text, texts.text}, EntityMatcher()).isEmpty());
    QVERIFY(nameadding::nameInSource(candidate, 0, {}, EntityMatcher()).isEmpty());
}

void TestNameAdding::a_name_is_saved()
{
    DeskFixture room;
    UnknownName name;
    name.candidate = candidateIn(u"Foreign Minister Yusuf Qandil spoke."_s);
    const auto added = nameadding::add(room.desk, nullptr, name, {});
    const nameadding::Adding adding = testlib::must(answerOf(added));
    QVERIFY(adding.twins.isEmpty());
    const Entity entity = adding.entity;
    QCOMPARE(entity.revision, 1);
    QCOMPARE(testlib::must(room.stores.entities().entity(entity.id)), entity);
}

void TestNameAdding::the_source_is_searched_before_the_store_is_asked()
{
    DeskFixture room;
    const nameadding::TiedTexts texts{u"Foreign Minister Yusuf Qandil spoke."_s, u"وقال وزير الخارجية يوسف قنديل إن"_s};
    UnknownName name;
    name.candidate = candidateIn(texts.text);
    name.places << MentionPosition{{}, name.candidate.position, name.candidate.length};
    room.executor.setHeld(true);
    const auto adding = nameadding::add(room.desk, std::make_shared<const EntityMatcher>(), name, texts);
    QCOMPARE(room.executor.waitingJobs(), 0);
    QTRY_COMPARE(room.executor.waitingJobs(), 1);
    room.executor.setHeld(false);
    const Entity entity = testlib::must(answerOf(adding)).entity;
    QCOMPARE(entity.houseName(Language::English), u"Yusuf Qandil"_s);
    QCOMPARE(entity.houseName(Language::Arabic), u"يوسف قنديل"_s);
}

void TestNameAdding::who_may_be_there_already_is_not_added()
{
    DeskFixture room;
    Entity yusuf = testlib::anEntity().named(u"Yousef Kandil"_s);
    yusuf.id = {};
    yusuf = testlib::must(room.stores.entities().save(yusuf, room.people.subEditor));
    UnknownName name;
    name.candidate = candidateIn(u"وقال وزير الخارجية يوسف قنديل إن"_s);
    const nameadding::Adding adding = testlib::must(answerOf(nameadding::add(room.desk, nullptr, name, {})));
    QCOMPARE(adding.twins.size(), 1);
    QCOMPARE(adding.twins.first().entity, yusuf);
    QCOMPARE(adding.entity, nameadding::entityOf(name.candidate, {}));
    QCOMPARE(testlib::must(room.stores.entities().entities()).size(), 1);
    const Entity another = testlib::must(answerOf(nameadding::addAnother(room.desk, adding.entity)));
    QCOMPARE(another.names, adding.entity.names);
    QCOMPARE(testlib::must(room.stores.entities().entities()).size(), 2);
}

void TestNameAdding::of_two_that_are_alike_the_second_is_asked_about()
{
    DeskFixture room;
    UnknownName first;
    first.candidate.name = u"Nadim Sarkuz"_s;
    UnknownName second;
    second.candidate.name = u"Nadim Sarkus"_s;
    room.executor.setHeld(true);
    const auto adding = nameadding::add(room.desk, nullptr, first, {});
    const auto addingToo = nameadding::add(room.desk, nullptr, second, {});
    room.executor.setHeld(false);
    const Entity added = testlib::must(answerOf(adding)).entity;
    QCOMPARE(added.revision, 1);
    const nameadding::Adding asked = testlib::must(answerOf(addingToo));
    QCOMPARE(asked.twins.size(), 1);
    QCOMPARE(asked.twins.first().entity, added);
    QCOMPARE(testlib::must(room.stores.entities().entities()).size(), 1);
}

void TestNameAdding::more_than_are_looked_for_are_not_counted()
{
    const LikelyTwin one{testlib::anEntity().named(u"Mira Halabi"_s), Likeness::SimilarName};
    const auto said = [&one](qsizetype twins) {
        return twinText(u"Meera Halaby"_s, QList<LikelyTwin>(twins, one), QDate(2026, 3, 1), Language::English);
    };
    QVERIFY(said(mostTwins - 1).contains(QString::number(mostTwins - 2)));
    QVERIFY(!said(mostTwins).contains(QString::number(mostTwins - 1)));
    QVERIFY(said(mostTwins).size() > said(1).size());
}

void TestNameAdding::whom_it_may_be_is_said_in_one_sentence()
{
    Entity mira = testlib::anEntity().named(u"Mira Halabi"_s).inArabic(u"ميرا الحلبي"_s);
    mira.titles = {EntityTitle{Language::English, u"Mayor"_s, {}, {}, {}}};
    const QDate day(2026, 3, 1);
    QList<LikelyTwin> twins{{mira, Likeness::SimilarName}};
    const QString person = terms::entityKindText(EntityKind::Person);
    QString text = twinText(u"Meera Halaby"_s, twins, day, Language::English);
    text.remove(QChar(0x2068)).remove(QChar(0x2069));
    QCOMPARE(text, u"Meera Halaby may be in the registry already: Mira Halabi / ميرا الحلبي, %1, Mayor."_s.arg(person));
    twins << twins << twins;
    text = twinText(u"ميره حلبي"_s, twins, day, Language::Arabic);
    text.remove(QChar(0x2068)).remove(QChar(0x2069));
    QVERIFY(text.contains(u"ميرا الحلبي / Mira Halabi، %1، Mayor."_s.arg(person)));
    QVERIFY(text.contains(u'3'));
    QVERIFY(twinText(u"Mira"_s, {}, day, Language::English).isEmpty());
    // Names and titles without end are cut.
    mira.names.first().text = u"Mira "_s.repeated(10'000);
    mira.titles.first().text = mira.names.first().text;
    QVERIFY(twinText(mira.names.first().text, {{mira, Likeness::SameName}}, day, Language::English).size() < 400);
}

void TestNameAdding::nobody_at_the_desk_saves_nothing()
{
    DeskFixture room;
    DeskSession nobody(room.executor, room.clock);
    UnknownName name;
    name.candidate = candidateIn(u"Foreign Minister Yusuf Qandil spoke."_s);
    VERIFY_ERROR(answerOf(nameadding::add(nobody, nullptr, name, {})), ErrorCode::Forbidden);
}

void TestNameAdding::who_may_not_add_is_asked_about_nobody()
{
    DeskFixture room;
    Entity there = testlib::anEntity().named(u"Yousef Kandil"_s);
    there.id = {};
    testlib::must(room.stores.entities().save(there, room.people.subEditor));
    room.sit(room.people.guest);
    UnknownName name;
    name.candidate.name = u"Yusuf Qandil"_s;
    VERIFY_ERROR(answerOf(nameadding::add(room.desk, nullptr, name, {})), ErrorCode::Forbidden);
}

void TestNameAdding::a_name_becomes_a_variant_once()
{
    DeskFixture room;
    Entity mira = testlib::anEntity().named(u"Mira Halabi"_s);
    mira.id = {};
    mira = testlib::must(room.stores.entities().save(mira, room.people.subEditor));
    const auto adding = nameadding::addSpelling(room.desk, mira.id, u"Meera Halaby"_s);
    const nameadding::AddedSpelling added = testlib::must(adding.result());
    QCOMPARE(added.before, mira);
    QCOMPARE(added.now.names.last(), (EntityName{Language::English, NameForm::Variant, u"Meera Halaby"_s}));
    QCOMPARE(added.now.houseName(Language::English), u"Mira Halabi"_s);
    QCOMPARE(testlib::must(room.stores.entities().entity(mira.id)), added.now);
    QCOMPARE(testlib::must(room.stores.entities().history(mira.id)).size(), 2);
    const auto again = nameadding::addSpelling(room.desk, mira.id, u"Meera Halaby"_s);
    QCOMPARE(testlib::must(again.result()).before, testlib::must(again.result()).now);
    QCOMPARE(testlib::must(room.stores.entities().history(mira.id)).size(), 2);
}

void TestNameAdding::the_first_name_in_a_language_is_the_house_form()
{
    DeskFixture room;
    Entity mira = testlib::anEntity().named(u"Mira Halabi"_s);
    mira.id = {};
    mira = testlib::must(room.stores.entities().save(mira, room.people.subEditor));
    const auto adding = nameadding::addSpelling(room.desk, mira.id, u"ميرا الحلبي"_s);
    QCOMPARE(testlib::must(adding.result()).now.names.last(),
             (EntityName{Language::Arabic, NameForm::House, u"ميرا الحلبي"_s}));
}

void TestNameAdding::a_spelling_of_what_was_merged_away_goes_where_that_went()
{
    DeskFixture room;
    const auto enter = [&room](const QString &name) {
        Entity entity = testlib::anEntity().named(name);
        entity.id = {};
        return testlib::must(room.stores.entities().save(entity, room.people.subEditor));
    };
    const Entity kept = enter(u"Mira Halabi"_s);
    const Entity gone = enter(u"M. Halabi"_s);
    testlib::must(room.stores.entities().merge(kept.id, kept.revision, gone.id, gone.revision, room.people.subEditor));
    const auto adding = nameadding::addSpelling(room.desk, gone.id, u"Meera Halaby"_s);
    QCOMPARE(testlib::must(adding.result()).now.id, kept.id);
}

void TestNameAdding::a_spelling_of_nothing_is_refused()
{
    DeskFixture room;
    VERIFY_ERROR(nameadding::addSpelling(room.desk, EntityId::make(room.clock.now()), u"Meera Halaby"_s).result(),
                 ErrorCode::NotFound);
}

void TestNameAdding::other_spellings_are_searched_by_how_words_begin()
{
    QCOMPARE(nameadding::searchFor(u"Meera al-Halaby"_s), u"Mee Hal"_s);
    QCOMPARE(nameadding::searchFor(u"محمود الدرويش"_s), u"محم الدرو"_s);
    QCOMPARE(nameadding::searchFor(u"Li Bo"_s), u"Li Bo"_s);
    QCOMPARE(nameadding::searchFor({}), QString());
}

void TestNameAdding::a_card_shows_names_titles_and_notes()
{
    Entity entity = testlib::anEntity()
                        .named(u"Mira Halabi"_s)
                        .inArabic(u"ميرا الحلبي"_s)
                        .called(u"M. Halabi"_s, NameForm::Variant);
    entity.titles = {{Language::English, u"mayor"_s, QDate(2020, 1, 1), QDate(2025, 12, 31)},
                     {Language::English, u"minister"_s, QDate(2026, 1, 1), {}}};
    entity.notes = u"Spelt with one l"_s;
    const QString card = nameCard(entity, QDate(2024, 5, 1), Language::Arabic, Language::English);
    for (const QString &part : {u"Mira Halabi"_s, u"ميرا الحلبي"_s, u"mayor"_s, u"M. Halabi"_s, u"Spelt with one l"_s})
        QVERIFY2(card.contains(part), qPrintable(part));
    QVERIFY(!card.contains(u"minister"_s));
    QVERIFY(card.indexOf(u"ميرا"_s) < card.indexOf(u"Mira"_s));
}

void TestNameAdding::a_card_shows_what_people_typed_as_text()
{
    Entity entity = testlib::anEntity().named(u"<img src='file:///etc/passwd'>"_s);
    entity.notes = QString(5000, u'<');
    const QString card = nameCard(entity, QDate(2024, 5, 1), Language::English, Language::English);
    QVERIFY(!card.contains(u"<img"_s));
    QVERIFY(card.size() < 6000);
}

void TestNameAdding::a_card_reads_in_the_order_of_the_window()
{
    const Entity entity = testlib::anEntity()
                              .named(u"Mira Halabi"_s)
                              .inArabic(u"ميرا الحلبي"_s)
                              .called(u"M. Halabi"_s, NameForm::Variant);
    for (const Language shown : {Language::English, Language::Arabic}) {
        const QString card = nameCard(entity, QDate(2024, 5, 1), Language::English, shown);
        const QString own = shown == Language::Arabic ? u"<div dir=\"rtl\">"_s : u"<div dir=\"ltr\">"_s;
        QVERIFY2(card.contains(own + terms::entityKindText(entity.kind)), qPrintable(card));
        QVERIFY2(card.contains(own + u"Also: \u2068M. Halabi\u2069"_s), qPrintable(card));
        QVERIFY(card.contains(u"<div dir=\"rtl\"><b>ميرا الحلبي</b></div>"_s));
        QVERIFY(card.contains(u"<div dir=\"ltr\"><b>Mira Halabi</b></div>"_s));
    }
}

QTEST_MAIN(TestNameAdding)
#include "test_nameadding.moc"
