// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/entityfindings.h"
#include "presentation/entities/entityregistry.h"
#include "presentation/entities/namechoices.h"
#include "presentation/entities/sidebarmodel.h"
#include "presentation/proofing/proofingsession.h"
#include "presentation/proofing/proofingthread.h"
#include "testlib/builders.h"
#include "unit/presentation/sessionfixture.h"

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

class TestSidebarModel : public QObject
{
    Q_OBJECT

private slots:
    void names_show_in_order_of_first_mention();
    void a_name_written_in_two_ways_is_noted();
    void a_rows_notes_are_told_whole();
    void a_row_knows_the_entity_in_both_languages();
    void the_title_is_that_of_the_articles_day();
    void a_person_is_introduced_by_the_title_and_short_afterwards();
    void a_title_of_another_day_is_noted_on_the_person();
    void a_person_without_a_title_is_introduced_in_whole_phrases();
    void a_name_of_two_is_a_choice_until_somebody_makes_it();
    void choices_say_what_tells_them_apart();
    void what_looks_like_a_name_comes_last();
    void a_last_name_belongs_to_the_one_person_who_has_it();
    void a_name_that_was_dismissed_does_not_come_back_as_its_last_name();
    void who_walks_through_the_rows_keeps_his_place();
    void behind_a_new_name_that_was_entered_comes_the_next();
    void what_is_awaited_of_another_article_is_forgotten();
    void what_is_typed_is_found();
    void marks_move_with_the_text_before_it_is_read_again();
    void a_mark_goes_when_its_name_is_broken();
    void an_answer_for_an_older_text_lands_where_the_names_are_now();
    void jumping_goes_from_mention_to_mention_and_round();
    void a_new_name_in_the_registry_is_found_at_once();
    void another_article_shows_its_own_names();
    void a_closed_session_empties_the_list();
    void a_registry_that_cannot_be_read_is_told();
};

namespace {

struct SidebarFixture : SessionFixture
{
    Entity mira = enter(testlib::anEntity()
                            .named(u"Mira Halabi"_s)
                            .inArabic(u"ميرا الحلبي"_s)
                            .called(u"Ms. Halabi"_s, NameForm::Variant));
    Entity harbour = enter(ofKind(EntityKind::Place, testlib::anEntity().named(u"Port Marlow"_s)));
    EntityRegistry registry{desk};
    ProofingThread thread;
    std::unique_ptr<ProofingSession> proofing;
    SidebarModel model{desk, registry};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    SidebarFixture()
    {
        QObject::connect(&registry, &EntityRegistry::changed, &thread, [this] {
            thread.change(
                [matcher = registry.matcher()](language::CopyDesk &copyDesk) { copyDesk.setMatcher(matcher); });
        });
        registry.load();
    }

    static Entity ofKind(EntityKind kind, Entity entity)
    {
        entity.kind = kind;
        return entity;
    }
    Entity enter(Entity entity)
    {
        entity.id = {};
        entity.revision = 0;
        Entity saved = testlib::must(stores.entities().save(entity, people.subEditor));
        tell();
        return saved;
    }

    /// The copy desk has something to say of the names of these.
    void check(const QList<Entity> &entities)
    {
        thread.change([entities](language::CopyDesk &copyDesk) {
            copyDesk.setCheckers({std::make_shared<language::EntityFindings>(entities)});
        });
    }

    void read(const QString &text)
    {
        proofing.reset();
        proofing = std::make_unique<ProofingSession>(thread, open(story(u"port"_s, Status::Draft, text)));
        model.setProofing(proofing.get());
    }
    /// Opens a story and waits until its names are found.
    bool show(const QString &text)
    {
        if (!QTest::qWaitFor([this] { return registry.isLoaded(); }))
            return false;
        read(text);
        return QTest::qWaitFor([this] { return proofing->isComplete(); });
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.rowKind(row) == SidebarModel::Row::Entity)
                names << model.index(row).data().toString();
        }
        return names;
    }
    /// The row of an entity; not valid where there is none.
    [[nodiscard]] QModelIndex rowOf(const Entity &entity) const { return model.index(model.rowOf(entity.id)); }
    /// All rows as they are read; headings begin with a #.
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString name = model.index(row).data().toString();
            rows << (model.rowKind(row) == SidebarModel::Row::Heading ? u"# "_s + name : name);
        }
        return rows;
    }
    /// Waits until the list is as the text is, with what is known of its entities.
    [[nodiscard]] bool isSettled()
    {
        return QTest::qWaitFor([this] {
            const ArticleNameList list = namesOf(*proofing, registry);
            return proofing->isComplete() &&
                   std::all_of(list.entities.cbegin(), list.entities.cend(),
                               [](const NamedEntity &each) { return each.entity.revision > 0; });
        });
    }
    /// What the marks of a paragraph stand on.
    [[nodiscard]] QStringList marked(int paragraph) const
    {
        const Paragraph &text = session->paragraphs()[paragraph];
        QStringList marked;
        for (const language::EntityHit &name : proofing->namesIn(text.id))
            marked << text.text().mid(name.position, name.length);
        return marked;
    }
};

} // namespace

void TestSidebarModel::names_show_in_order_of_first_mention()
{
    SidebarFixture room;
    QVERIFY(room.show(u"In Port Marlow, Mira Halabi spoke.\nMira Halabi left Port Marlow. Mira Halabi!"_s));
    QTRY_COMPARE(room.rows(), (QStringList{u"# People"_s, u"Mira Halabi"_s, u"# Places"_s, u"Port Marlow"_s}));
    QCOMPARE(room.rowOf(room.mira).data(SidebarModel::CountRole).toInt(), 3);
    QCOMPARE(room.model.idAt(1), room.mira.id);
    QVERIFY(room.model.idAt(0).isNull());
    QVERIFY(room.model.idAt(4).isNull());
    QCOMPARE(room.marked(0), (QStringList{u"Port Marlow"_s, u"Mira Halabi"_s}));
    QCOMPARE(room.model.mentionsAt(1).size(), 3);
    QVERIFY(room.model.mentionsAt(0).isEmpty());
    QVERIFY(!(room.model.flags(room.model.index(0)) & Qt::ItemIsSelectable));
}

void TestSidebarModel::a_name_written_in_two_ways_is_noted()
{
    SidebarFixture room;
    QVERIFY(room.show(u"Mira Halabi came to Port Marlow.\nMs. Halabi spoke."_s));
    QVERIFY(room.isSettled());
    QTRY_COMPARE(room.rowOf(room.mira).data(SidebarModel::NotesRole).toStringList(),
                 QStringList{u"Written in two ways: Mira Halabi, Ms. Halabi"_s});
    QCOMPARE(room.rowOf(room.harbour).data(SidebarModel::NotesRole).toStringList(), QStringList());
}

void TestSidebarModel::a_rows_notes_are_told_whole()
{
    SidebarFixture room;
    Entity entity = room.mira;
    entity.notes = u"Never <b>Dame</b>"_s;
    testlib::must(room.stores.entities().save(entity, room.people.subEditor));
    room.tell();
    QVERIFY(room.show(u"Mira Halabi came to Port Marlow.\nMs. Halabi spoke."_s));
    QVERIFY(room.isSettled());
    const QString note = u"Written in two ways: Mira Halabi, Ms. Halabi"_s;
    QTRY_COMPARE(room.rowOf(room.mira).data(SidebarModel::NotesRole).toStringList(), QStringList{note});
    const QString tip = room.rowOf(room.mira).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(note), qPrintable(tip));
    QVERIFY2(tip.contains(u"Never &lt;b&gt;Dame"_s), qPrintable(tip));
    QVERIFY(room.rowOf(room.mira).data(Qt::AccessibleTextRole).toString().contains(note));
    QVERIFY(room.rowOf(room.harbour).data(Qt::ToolTipRole).toString().isEmpty());
    room.desk.setUiLanguage(Language::Arabic);
    QVERIFY(room.rowOf(room.mira).data(Qt::ToolTipRole).toString().startsWith(u"<div dir=\"rtl\">"_s));
}

void TestSidebarModel::a_row_knows_the_entity_in_both_languages()
{
    SidebarFixture room;
    QVERIFY(room.show(u"Mira Halabi spoke in Port Marlow."_s));
    QTRY_COMPARE(room.rowOf(room.mira).data(SidebarModel::EntityRole).value<Entity>(), room.mira);
    const QModelIndex mira = room.rowOf(room.mira);
    QCOMPARE(mira.data(), QVariant(u"Mira Halabi"_s));
    QCOMPARE(mira.data(SidebarModel::OtherNameRole), QVariant(u"ميرا الحلبي"_s));
    QCOMPARE(mira.data(SidebarModel::KindRole).value<EntityKind>(), room.mira.kind);
    room.desk.setUiLanguage(Language::Arabic);
    QCOMPARE(mira.data(), QVariant(u"Mira Halabi"_s)); // the article is English still
}

void TestSidebarModel::the_title_is_that_of_the_articles_day()
{
    SidebarFixture room;
    Entity entity = room.mira;
    entity.titles = {{Language::English, u"mayor"_s, QDate(2020, 1, 1), QDate(2025, 12, 31)},
                     {Language::English, u"minister"_s, QDate(2026, 1, 1), {}}};
    testlib::must(room.stores.entities().save(entity, room.people.subEditor));
    room.tell();
    QVERIFY(room.show(u"Mira Halabi spoke."_s));
    QTRY_COMPARE(room.rowOf(room.mira).data(SidebarModel::DetailRole), QVariant(u"minister"_s));
    QCOMPARE(room.model.wordsAt(1, true), u"minister Mira Halabi"_s);
    QCOMPARE(room.model.wordsAt(1, false), u"Mira Halabi"_s);
    Dateline dateline;
    dateline.date = QDate(2024, 5, 1);
    room.session->header().setDateline(dateline);
    QCOMPARE(room.rowOf(room.mira).data(SidebarModel::DetailRole), QVariant(u"mayor"_s));
}

void TestSidebarModel::a_person_is_introduced_by_the_title_and_short_afterwards()
{
    SidebarFixture room;
    Entity entity = room.mira;
    entity.titles = {{Language::English, u"mayor"_s, {}, {}}};
    testlib::must(room.stores.entities().save(entity, room.people.subEditor));
    room.tell();
    QVERIFY(room.show(u"The mayor, Mira Halabi, spoke.\nHalabi left."_s));
    QTRY_COMPARE(room.rowOf(room.mira).data(SidebarModel::StateRole), QVariant(u"First with the title, then short"_s));
    room.retype(1, u"Mira Halabi left."_s);
    QTRY_COMPARE(room.rowOf(room.mira).data(SidebarModel::StateRole),
                 QVariant(u"First with the title, later 1 time(s) in full"_s));
}

void TestSidebarModel::a_title_of_another_day_is_noted_on_the_person()
{
    SidebarFixture room;
    Entity entity = room.mira;
    entity.titles = {{Language::English, u"Harbour Master of Port Marlow"_s, {}, QDate(2020, 1, 1)},
                     {Language::English, u"minister"_s, QDate(2020, 1, 2), {}}};
    testlib::must(room.stores.entities().save(entity, room.people.subEditor));
    room.tell();
    const Entity other = room.enter(testlib::anEntity().named(u"Nuri Dahab"_s));
    room.check({entity, room.harbour, other});
    for (const QString &text : {u"In Port Marlow, Harbour Master of Port Marlow Mira Halabi met Nuri Dahab."_s,
                                u"In Port Marlow, Mira Halabi, Harbour Master of Port Marlow, Nuri Dahab and others "
                                "met."_s}) {
        QVERIFY(room.show(text));
        QVERIFY(room.isSettled());
        QTRY_COMPARE(room.rowOf(room.mira).data(SidebarModel::NotesRole).toStringList(),
                     QStringList{u"Not the title on the day of the article: Harbour Master of Port Marlow"_s});
        QCOMPARE(room.rowOf(room.mira).data(SidebarModel::StateRole), QVariant(u"First with a title of another day"_s));
        QCOMPARE(room.rowOf(room.harbour).data(SidebarModel::NotesRole).toStringList(), QStringList());
        QCOMPARE(room.rowOf(other).data(SidebarModel::NotesRole).toStringList(), QStringList());
    }
    QVERIFY(room.show(u"The minister, Mira Halabi, spoke.\nHarbour Master of Port Marlow Mira Halabi left."_s));
    QVERIFY(room.isSettled());
    QTRY_COMPARE(room.rowOf(room.mira).data(SidebarModel::NotesRole).toStringList().size(), 1);
    QCOMPARE(room.rowOf(room.mira).data(SidebarModel::StateRole),
             QVariant(u"First with the title, later 1 time(s) in full"_s));
}

void TestSidebarModel::a_person_without_a_title_is_introduced_in_whole_phrases()
{
    SidebarFixture room;
    QVERIFY(room.show(u"Mira Halabi spoke.\nHalabi left."_s));
    QTRY_COMPARE(room.rowOf(room.mira).data(SidebarModel::StateRole), QVariant(u"Short after the first mention"_s));
    room.retype(1, u"Mira Halabi left."_s);
    QTRY_COMPARE(room.rowOf(room.mira).data(SidebarModel::StateRole),
                 QVariant(u"In full 1 time(s) after the first mention"_s));
}

void TestSidebarModel::a_name_of_two_is_a_choice_until_somebody_makes_it()
{
    SidebarFixture room;
    const Entity country = room.enter(testlib::anEntity().named(u"Port Marlow"_s));
    QVERIFY(room.show(u"They met Port Marlow."_s));
    QTRY_COMPARE(room.model.rowCount(), 3);
    QCOMPARE(room.rows().first(), u"# Which “Port Marlow”?"_s);
    QCOMPARE(room.model.rowKind(1), SidebarModel::Row::Choice);
    QCOMPARE(room.model.mentionsAt(1).size(), 1);
    const QSet<EntityId> offered{room.model.idAt(1), room.model.idAt(2)};
    QCOMPARE(offered, (QSet<EntityId>{country.id, room.harbour.id}));
    QVERIFY(room.model.index(1).data(SidebarModel::DetailRole) != room.model.index(2).data(SidebarModel::DetailRole));
    const MentionPosition place = room.model.mentionsAt(1).first();
    Finding question;
    question.paragraph = place.paragraph;
    question.position = place.position;
    const QList<NameChoice> choices = choicesOf(*room.proofing, room.registry, question, 7);
    QCOMPARE(choices.size(), 2);
    QCOMPARE((QSet<EntityId>{choices[0].entity, choices[1].entity}), offered);
    QCOMPARE(choices[0].key, room.model.keyAt(1));
    QVERIFY(choices[0].told != choices[1].told);
    QCOMPARE(choicesOf(*room.proofing, room.registry, question, 1).size(), 1);
    question.position += 1;
    QVERIFY(choicesOf(*room.proofing, room.registry, question, 7).isEmpty());
    room.proofing->setChoices({{room.model.keyAt(1), country.id}});
    QTRY_COMPARE(room.rows(), (QStringList{u"# People"_s, u"Port Marlow"_s}));
    QCOMPARE(room.model.idAt(1), country.id);
    QCOMPARE(room.model.index(1).data(SidebarModel::IsChosenRole), QVariant(true));
}

void TestSidebarModel::choices_say_what_tells_them_apart()
{
    SidebarFixture room;
    Entity country = SidebarFixture::ofKind(EntityKind::Place, testlib::anEntity().named(u"Marun"_s));
    country.identifiers = {{u"iso3166-1"_s, u"QM"_s}};
    country = room.enter(country);
    Entity capital = SidebarFixture::ofKind(EntityKind::Place, testlib::anEntity().named(u"Marun"_s));
    capital.identifiers = {{u"capital-of"_s, u"QM"_s}};
    capital.relations = {{RelationKind::LocatedIn, country.id}};
    room.enter(capital);
    Entity former = testlib::anEntity().named(u"Marun"_s);
    former.titles = {{Language::English, u"mayor"_s, {}, QDate(2001, 1, 1)}};
    room.enter(former);
    QVERIFY(room.show(u"They met Marun."_s));
    QTRY_COMPARE(room.model.rowCount(), 4);
    QStringList details;
    for (int row = 1; row < 4; ++row)
        details << room.model.index(row).data(SidebarModel::DetailRole).toString();
    details.sort();
    QCOMPARE(details, (QStringList{u"Capital of Marun"_s, u"Country"_s, u"Formerly mayor"_s}));
}

void TestSidebarModel::what_looks_like_a_name_comes_last()
{
    SidebarFixture room;
    QVERIFY(room.show(u"Mira Halabi met Foreign Minister Yusuf Qandil."_s));
    QTRY_COMPARE(room.rows(),
                 (QStringList{u"# People"_s, u"Mira Halabi"_s, u"# Not in the registry"_s, u"Yusuf Qandil"_s}));
    QVERIFY(room.model.unknownAt(3));
    QCOMPARE(room.model.unknownAt(3)->candidate.title, u"Foreign Minister"_s);
    QCOMPARE(room.model.index(3).data(SidebarModel::DetailRole), QVariant(u"Foreign Minister"_s));
    room.proofing->setIgnores([](const Finding &finding, const QString &text) {
        return finding.rule == "entity.unknown"_L1 && text == "Yusuf Qandil"_L1;
    });
    QTRY_COMPARE(room.rows(), (QStringList{u"# People"_s, u"Mira Halabi"_s}));
}

void TestSidebarModel::a_last_name_belongs_to_the_one_person_who_has_it()
{
    SidebarFixture room;
    QVERIFY(room.show(u"President Qandil spoke.\nForeign Minister Yusuf Qandil met President Lena Velk.\n"
                      "Minister Qandil left. President Velk stayed."_s));
    QTRY_COMPARE(room.rows(), (QStringList{u"# Not in the registry"_s, u"Yusuf Qandil"_s, u"Lena Velk"_s}));
    QCOMPARE(room.model.unknownAt(1)->places.size(), 3);
    QCOMPARE(room.model.unknownAt(1)->candidate.title, u"Foreign Minister"_s);
    QCOMPARE(room.model.unknownAt(2)->places.size(), 2);
    QVERIFY(room.show(u"Professor Ilham Sabouni of the University of Narjis joined them.\nMs. Sabouni left."_s));
    QTRY_COMPARE(room.rows(), (QStringList{u"# Not in the registry"_s, u"Ilham Sabouni"_s, u"University of Narjis"_s}));
    for (const QString &text :
         {u"Foreign Minister Yusuf Qandil left.\nMinister Qandil spoke.\nMayor Charlotte Qandil stayed."_s,
          u"Minister Qandil spoke.\nForeign Minister Yusuf Qandil left.\nMayor Charlotte Qandil stayed."_s}) {
        QVERIFY(room.show(text));
        QTRY_COMPARE(room.rows(), (QStringList{u"# Not in the registry"_s, u"Yusuf Qandil"_s, u"Charlotte Qandil"_s}));
        QCOMPARE(room.model.unknownAt(1)->places.size(), 2);
        QCOMPARE(room.model.unknownAt(1)->candidate.title, u"Foreign Minister"_s);
        QCOMPARE(room.model.unknownAt(1)->place().length, 12);
        QCOMPARE(room.model.unknownAt(2)->candidate.title, u"Mayor"_s);
    }
    QVERIFY(room.show(u"Foreign Minister Yusuf Qandil left.\nMinister Qandil spoke.\nMayor Charlotte Qandil stayed.\n"
                      "Minister Qandil wept."_s));
    QTRY_COMPARE(room.rows(),
                 (QStringList{u"# Not in the registry"_s, u"Yusuf Qandil"_s, u"Charlotte Qandil"_s, u"Qandil"_s}));
    QVERIFY(room.show(u"Foreign Minister Yusuf Qandil met Defence Minister Lena Qandil.\nMinister Qandil left."_s));
    QTRY_COMPARE(room.rows(),
                 (QStringList{u"# Not in the registry"_s, u"Yusuf Qandil"_s, u"Lena Qandil"_s, u"Qandil"_s}));
}

void TestSidebarModel::a_name_that_was_dismissed_does_not_come_back_as_its_last_name()
{
    SidebarFixture room;
    const auto dismiss = [&room](const QString &name) {
        room.proofing->setIgnores([name](const Finding &finding, const QString &text) {
            return finding.rule == "entity.unknown"_L1 && text == name;
        });
    };
    for (const QString &text : {u"Foreign Minister Yusuf Qandil met President Lena Velk.\nMinister Qandil left."_s,
                                u"Minister Qandil left.\nForeign Minister Yusuf Qandil met President Lena Velk."_s}) {
        QVERIFY(room.show(text));
        QTRY_COMPARE(room.rows().size(), 3);
        dismiss(u"Yusuf Qandil"_s);
        QTRY_COMPARE(room.rows(), (QStringList{u"# Not in the registry"_s, u"Lena Velk"_s}));
        // The last name alone is another matter.
        dismiss(u"Qandil"_s);
        QTRY_COMPARE(room.rows().size(), 3);
        QVERIFY(room.rows().contains(u"Yusuf Qandil"_s));
        const int row = int(room.rows().indexOf(u"Yusuf Qandil"_s));
        QCOMPARE(room.model.unknownAt(row)->places.size(), 1);
    }
    // A longer one that was cut badly takes nobody with it, nor does somebody else of the last name.
    const QString others = u"Foreign Minister Yusuf Qandil met President Lena Velk.\nForeign Minister %1 Qandil came."
                           "\nMinister Qandil left."_s;
    for (const QString &other : {u"Karim Yusuf"_s, u"Amal"_s}) {
        QVERIFY(room.show(others.arg(other)));
        dismiss(other + u" Qandil"_s);
        QTRY_COMPARE(room.rows(), (QStringList{u"# Not in the registry"_s, u"Yusuf Qandil"_s, u"Lena Velk"_s}));
        QCOMPARE(room.model.unknownAt(1)->places.size(), 2);
    }
    QVERIFY(room.show(u"التقى وزير الخارجية ماهر القنديل الصحفيين.\nوغادر الوزير القنديل المدينة."_s));
    QTRY_COMPARE(room.rows().size(), 2);
    QCOMPARE(room.model.unknownAt(1)->candidate.name, u"ماهر القنديل"_s);
    dismiss(u"ماهر القنديل"_s);
    QTRY_COMPARE(room.rows(), QStringList());
}

void TestSidebarModel::who_walks_through_the_rows_keeps_his_place()
{
    SidebarFixture room;
    QVERIFY(room.show(u"In Port Marlow, nobody spoke."_s));
    QTRY_COMPARE(room.model.rowCount(), 2);
    const QPersistentModelIndex harbour = room.rowOf(room.harbour);
    room.type(0, 0, u"Mira Halabi said: "_s);
    QTRY_COMPARE(room.model.rowCount(), 4);
    QVERIFY(harbour.isValid());
    QCOMPARE(harbour.row(), 3);
}

void TestSidebarModel::behind_a_new_name_that_was_entered_comes_the_next()
{
    SidebarFixture room;
    QVERIFY(room.show(u"Foreign Minister Yusuf Qandil spoke.\nFinance Minister Karim Sabbagh left.\n"
                      "Health Minister Nadia Mansour stayed."_s));
    QTRY_COMPARE(room.rows().size(), 4);
    const auto awaited = [&room](int current) {
        std::optional<int> row;
        const bool isTold = QTest::qWaitFor([&] { return (row = room.model.takeAwaited(current)).has_value(); });
        return isTold ? room.rows().value(*row, u"none"_s) : QString();
    };
    const auto add = [&room](const QString &name) {
        const Entity entity = room.enter(testlib::anEntity().named(name));
        room.model.await(entity.id, name);
    };
    add(u"Yusuf Qandil"_s);
    QVERIFY(!room.model.takeAwaited(1));
    // Rows come and go before it is listed.
    room.type(0, 0, u"Mayor Lina Barakat came to Port Marlow. "_s);
    QCOMPARE(awaited(-1), u"Karim Sabbagh"_s);
    QVERIFY(!room.model.takeAwaited(-1)); // told once
    add(u"Nadia Mansour"_s);
    QCOMPARE(awaited(-1), u"Karim Sabbagh"_s); // the one before the last
    QTRY_VERIFY(room.rows().contains(u"Lina Barakat"_s));
    add(u"Karim Sabbagh"_s);
    QCOMPARE(awaited(-1), u"Lina Barakat"_s);
    // Whoever went to another new name stays there.
    QTRY_VERIFY(!room.rows().mid(room.rows().indexOf(u"# Not in the registry"_s)).contains(u"Karim Sabbagh"_s));
    room.retype(1, u"Interior Minister Omar Haddad left."_s);
    QTRY_VERIFY(room.rows().contains(u"Omar Haddad"_s));
    const Entity lina = room.enter(testlib::anEntity().named(u"Lina Barakat"_s));
    room.model.await(lina.id, u"Lina Barakat"_s);
    QTRY_VERIFY(room.model.rowOf(lina.id) > 0);
    QVERIFY(!room.model.takeAwaited(int(room.rows().indexOf(u"Omar Haddad"_s))));
    add(u"Omar Haddad"_s);
    QCOMPARE(awaited(-1), u"none"_s); // no other is left
}

void TestSidebarModel::what_is_awaited_of_another_article_is_forgotten()
{
    SidebarFixture room;
    QVERIFY(room.show(u"In Port Marlow, Mira Halabi spoke."_s));
    room.model.await(room.mira.id);
    room.model.setProofing(nullptr);
    room.model.setProofing(room.proofing.get());
    QTRY_COMPARE(room.rows().size(), 4);
    QVERIFY(!room.model.takeAwaited(-1));
}

void TestSidebarModel::what_is_typed_is_found()
{
    SidebarFixture room;
    QVERIFY(room.show(u"Nobody was there."_s));
    QCOMPARE(room.model.rowCount(), 0);
    room.type(0, 0, u"Mira Halabi said: "_s);
    QTRY_COMPARE(room.names(), QStringList{u"Mira Halabi"_s});
    room.retype(0, u"Nobody was there."_s);
    QTRY_COMPARE(room.model.rowCount(), 0);
}

void TestSidebarModel::marks_move_with_the_text_before_it_is_read_again()
{
    SidebarFixture room;
    QVERIFY(room.show(u"Then Mira Halabi left Port Marlow."_s));
    room.type(0, 4, u" suddenly"_s);
    QCOMPARE(room.marked(0), (QStringList{u"Mira Halabi"_s, u"Port Marlow"_s})); // no worker has been asked yet
    room.type(0, 26, u" never"_s);
    QCOMPARE(room.marked(0), (QStringList{u"Mira Halabi"_s, u"Port Marlow"_s}));
}

void TestSidebarModel::a_mark_goes_when_its_name_is_broken()
{
    SidebarFixture room;
    QVERIFY(room.show(u"Then Mira Halabi left Port Marlow."_s));
    room.type(0, 7, u"xx"_s);
    QCOMPARE(room.marked(0), QStringList{u"Port Marlow"_s});
    QTRY_COMPARE(room.names(), QStringList{u"Port Marlow"_s});
}

void TestSidebarModel::an_answer_for_an_older_text_lands_where_the_names_are_now()
{
    SidebarFixture room;
    QVERIFY(QTest::qWaitFor([&] { return room.registry.isLoaded(); }));
    room.read(u"Then Mira Halabi left."_s);
    room.type(0, 4, u" suddenly"_s); // the first answer is on its way
    QTRY_COMPARE(room.marked(0), QStringList{u"Mira Halabi"_s});
    QTRY_COMPARE(room.names(), QStringList{u"Mira Halabi"_s});
}

void TestSidebarModel::jumping_goes_from_mention_to_mention_and_round()
{
    SidebarFixture room;
    QVERIFY(room.show(u"Mira Halabi and Mira Halabi.\nMira Halabi."_s));
    const ParagraphId first = room.session->paragraphs()[0].id;
    const ParagraphId second = room.session->paragraphs()[1].id;
    QTRY_COMPARE(room.model.rowCount(), 2);
    const auto next = [&](ParagraphId paragraph, int position, bool isForward = true) {
        return room.model.nextMention(1, paragraph, position, isForward);
    };
    QCOMPARE(next({}, 0), (MentionPosition{first, 0, 11}));
    QCOMPARE(next(first, 11), (MentionPosition{first, 16, 11})); // the cursor stands behind the first
    QCOMPARE(next(first, 27), (MentionPosition{second, 0, 11}));
    QCOMPARE(next(second, 11), (MentionPosition{first, 0, 11}));
    QCOMPARE(next(first, 27, false), (MentionPosition{first, 0, 11}));
    QCOMPARE(next(first, 11, false), (MentionPosition{second, 0, 11}));
    QCOMPARE(room.model.nextMention(0, first, 0), std::nullopt);
}

void TestSidebarModel::a_new_name_in_the_registry_is_found_at_once()
{
    SidebarFixture room;
    QVERIFY(room.show(u"Omar Nasser met Mira Halabi."_s));
    QTRY_COMPARE(room.names(), QStringList{u"Mira Halabi"_s});
    const Entity omar = room.enter(testlib::anEntity().named(u"Omar Nasser"_s));
    QTRY_COMPARE(room.names(), (QStringList{u"Omar Nasser"_s, u"Mira Halabi"_s}));
    testlib::must(room.stores.entities().remove(omar.id, omar.revision, room.people.subEditor));
    room.tell();
    QTRY_COMPARE(room.names(), QStringList{u"Mira Halabi"_s});
}

void TestSidebarModel::another_article_shows_its_own_names()
{
    SidebarFixture room;
    QVERIFY(room.show(u"Mira Halabi spoke."_s));
    QTRY_COMPARE(room.names(), QStringList{u"Mira Halabi"_s});
    QVERIFY(room.show(u"Port Marlow slept."_s));
    QTRY_COMPARE(room.names(), QStringList{u"Port Marlow"_s});
}

void TestSidebarModel::a_closed_session_empties_the_list()
{
    SidebarFixture room;
    QVERIFY(room.show(u"Mira Halabi spoke."_s));
    QTRY_COMPARE(room.model.rowCount(), 2);
    room.proofing.reset();
    QCOMPARE(room.model.rowCount(), 0);
    QCOMPARE(room.model.nextMention(1, {}, 0), std::nullopt);
}

void TestSidebarModel::a_registry_that_cannot_be_read_is_told()
{
    SidebarFixture room;
    QSignalSpy failed(&room.registry, &EntityRegistry::failed);
    room.executor.loseStore(Error{ErrorCode::Unavailable, u"gone"_s, {}, nullptr});
    room.executor.announceForeignWrite();
    QTRY_COMPARE(failed.size(), 1);
}

QTEST_MAIN(TestSidebarModel)
#include "test_sidebarmodel.moc"
