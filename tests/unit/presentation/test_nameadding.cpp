// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/entitymatcher.h"
#include "presentation/entities/nameadding.h"
#include "presentation/entities/namecard.h"
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
    void a_translation_tells_the_other_name();
    void texts_that_do_not_match_tell_none();
    void a_name_is_saved();
    void the_source_is_searched_before_the_store_is_asked();
    void nobody_at_the_desk_saves_nothing();
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
    const Entity entity = nameadding::entityOf(candidate, Language::English, u"يوسف قنديل"_s);
    QCOMPARE(entity.kind, EntityKind::Person);
    QCOMPARE(entity.houseName(Language::English), u"Yusuf Qandil"_s);
    QCOMPARE(entity.houseName(Language::Arabic), u"يوسف قنديل"_s);
    QCOMPARE(entity.titleOn(QDate(2026, 1, 1), Language::English), u"Foreign Minister"_s);
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
    const auto added = nameadding::add(room.desk, nullptr, name, Language::English, {});
    const Entity entity = testlib::must(added.result());
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
    const auto adding =
        nameadding::add(room.desk, std::make_shared<const EntityMatcher>(), name, Language::English, texts);
    QCOMPARE(room.executor.waitingJobs(), 0);
    QTRY_COMPARE(room.executor.waitingJobs(), 1);
    room.executor.setHeld(false);
    const Entity entity = testlib::must(answerOf(adding));
    QCOMPARE(entity.houseName(Language::English), u"Yusuf Qandil"_s);
    QCOMPARE(entity.houseName(Language::Arabic), u"يوسف قنديل"_s);
}

void TestNameAdding::nobody_at_the_desk_saves_nothing()
{
    DeskFixture room;
    DeskSession nobody(room.executor, room.clock);
    UnknownName name;
    name.candidate = candidateIn(u"Foreign Minister Yusuf Qandil spoke."_s);
    VERIFY_ERROR(nameadding::add(nobody, nullptr, name, Language::English, {}).result(), ErrorCode::Forbidden);
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
