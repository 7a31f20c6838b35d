// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/entityregistry.h"
#include "presentation/entities/mentionsmodel.h"
#include "presentation/proofing/proofingsession.h"
#include "presentation/proofing/proofingthread.h"
#include "testlib/builders.h"
#include "unit/presentation/sessionfixture.h"

#include <QAbstractItemModelTester>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

class TestMentionsModel : public QObject
{
    Q_OBJECT

private slots:
    void names_show_in_order_of_first_mention();
    void a_name_written_another_way_is_marked();
    void a_row_knows_the_entity_in_both_languages();
    void the_title_is_that_of_the_articles_day();
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

struct MentionsFixture : SessionFixture
{
    Entity mira = enter(testlib::anEntity()
                            .named(u"Mira Halabi"_s)
                            .inArabic(u"ميرا الحلبي"_s)
                            .called(u"Ms. Halabi"_s, NameForm::Variant));
    Entity harbour = enter(testlib::anEntity().named(u"Port Marlow"_s));
    EntityRegistry registry{desk};
    ProofingThread thread;
    std::unique_ptr<ProofingSession> proofing;
    MentionsModel model{desk, registry};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    MentionsFixture()
    {
        QObject::connect(&registry, &EntityRegistry::changed, &thread, [this] {
            thread.change(
                [matcher = registry.matcher()](language::CopyDesk &copyDesk) { copyDesk.setMatcher(matcher); });
        });
        registry.load();
    }

    Entity enter(Entity entity)
    {
        entity.id = {};
        entity.revision = 0;
        Entity saved = testlib::must(stores.entities().save(entity, people.subEditor));
        tell();
        return saved;
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
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.index(row).data().toString();
        return names;
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

void TestMentionsModel::names_show_in_order_of_first_mention()
{
    MentionsFixture room;
    QVERIFY(room.show(u"In Port Marlow, Mira Halabi spoke.\nMira Halabi left Port Marlow. Mira Halabi!"_s));
    QTRY_COMPARE(room.names(), (QStringList{u"Port Marlow"_s, u"Mira Halabi"_s}));
    QCOMPARE(room.model.index(1).data(MentionsModel::CountRole).toInt(), 3);
    QCOMPARE(room.model.idAt(0), room.harbour.id);
    QVERIFY(room.model.idAt(2).isNull());
    QCOMPARE(room.marked(0), (QStringList{u"Port Marlow"_s, u"Mira Halabi"_s}));
    QCOMPARE(room.model.mentions(room.mira.id).size(), 3);
    QVERIFY(room.model.mentions(EntityId()).isEmpty());
}

void TestMentionsModel::a_name_written_another_way_is_marked()
{
    MentionsFixture room;
    QVERIFY(room.show(u"Mira Halabi came to Port Marlow.\nMs. Halabi spoke."_s));
    QCOMPARE(room.model.index(0).data(MentionsModel::UsesHouseNameRole), QVariant(false));
    QCOMPARE(room.model.index(1).data(MentionsModel::UsesHouseNameRole), QVariant(true));
}

void TestMentionsModel::a_row_knows_the_entity_in_both_languages()
{
    MentionsFixture room;
    QVERIFY(room.show(u"Mira Halabi spoke in Port Marlow."_s));
    const QModelIndex mira = room.model.index(0);
    QCOMPARE(mira.data(MentionsModel::EnglishNameRole), QVariant(u"Mira Halabi"_s));
    QCOMPARE(mira.data(MentionsModel::ArabicNameRole), QVariant(u"ميرا الحلبي"_s));
    QCOMPARE(mira.data(MentionsModel::EntityRole).value<Entity>(), room.mira);
    QCOMPARE(mira.data(MentionsModel::KindRole).value<EntityKind>(), room.mira.kind);
    room.desk.setUiLanguage(Language::Arabic);
    QCOMPARE(mira.data(), QVariant(u"ميرا الحلبي"_s));
    QCOMPARE(room.model.index(1).data(), QVariant(u"Port Marlow"_s)); // it has no Arabic name
}

void TestMentionsModel::the_title_is_that_of_the_articles_day()
{
    MentionsFixture room;
    Entity entity = room.mira;
    entity.titles = {{Language::English, u"mayor"_s, QDate(2020, 1, 1), QDate(2025, 12, 31)},
                     {Language::English, u"minister"_s, QDate(2026, 1, 1), {}}};
    testlib::must(room.stores.entities().save(entity, room.people.subEditor));
    room.tell();
    QVERIFY(room.show(u"Mira Halabi spoke."_s));
    QTRY_COMPARE(room.model.index(0).data(MentionsModel::TitleRole), QVariant(u"minister"_s));
    Dateline dateline;
    dateline.date = QDate(2024, 5, 1);
    room.session->header().setDateline(dateline);
    QCOMPARE(room.model.index(0).data(MentionsModel::TitleRole), QVariant(u"mayor"_s));
}

void TestMentionsModel::what_is_typed_is_found()
{
    MentionsFixture room;
    QVERIFY(room.show(u"Nobody was there."_s));
    QCOMPARE(room.model.rowCount(), 0);
    room.type(0, 0, u"Mira Halabi said: "_s);
    QTRY_COMPARE(room.names(), QStringList{u"Mira Halabi"_s});
    room.retype(0, u"Nobody was there."_s);
    QTRY_COMPARE(room.model.rowCount(), 0);
}

void TestMentionsModel::marks_move_with_the_text_before_it_is_read_again()
{
    MentionsFixture room;
    QVERIFY(room.show(u"Then Mira Halabi left Port Marlow."_s));
    room.type(0, 4, u" suddenly"_s);
    QCOMPARE(room.marked(0), (QStringList{u"Mira Halabi"_s, u"Port Marlow"_s})); // no worker has been asked yet
    room.type(0, 26, u" never"_s);
    QCOMPARE(room.marked(0), (QStringList{u"Mira Halabi"_s, u"Port Marlow"_s}));
}

void TestMentionsModel::a_mark_goes_when_its_name_is_broken()
{
    MentionsFixture room;
    QVERIFY(room.show(u"Then Mira Halabi left Port Marlow."_s));
    room.type(0, 7, u"xx"_s);
    QCOMPARE(room.marked(0), QStringList{u"Port Marlow"_s});
    QTRY_COMPARE(room.names(), QStringList{u"Port Marlow"_s});
}

void TestMentionsModel::an_answer_for_an_older_text_lands_where_the_names_are_now()
{
    MentionsFixture room;
    QVERIFY(QTest::qWaitFor([&] { return room.registry.isLoaded(); }));
    room.read(u"Then Mira Halabi left."_s);
    room.type(0, 4, u" suddenly"_s); // the first answer is on its way
    QTRY_COMPARE(room.marked(0), QStringList{u"Mira Halabi"_s});
    QTRY_COMPARE(room.names(), QStringList{u"Mira Halabi"_s});
}

void TestMentionsModel::jumping_goes_from_mention_to_mention_and_round()
{
    MentionsFixture room;
    QVERIFY(room.show(u"Mira Halabi and Mira Halabi.\nMira Halabi."_s));
    const ParagraphId first = room.session->paragraphs()[0].id;
    const ParagraphId second = room.session->paragraphs()[1].id;
    const auto next = [&](ParagraphId paragraph, int position) {
        return room.model.nextMention(room.mira.id, paragraph, position);
    };
    QCOMPARE(next({}, 0), (MentionPosition{first, 0, 11}));
    QCOMPARE(next(first, 11), (MentionPosition{first, 16, 11})); // the cursor stands behind the first
    QCOMPARE(next(first, 27), (MentionPosition{second, 0, 11}));
    QCOMPARE(next(second, 11), (MentionPosition{first, 0, 11}));
    QCOMPARE(room.model.nextMention(room.harbour.id, first, 0), std::nullopt);
}

void TestMentionsModel::a_new_name_in_the_registry_is_found_at_once()
{
    MentionsFixture room;
    QVERIFY(room.show(u"Omar Nasser met Mira Halabi."_s));
    QTRY_COMPARE(room.names(), QStringList{u"Mira Halabi"_s});
    const Entity omar = room.enter(testlib::anEntity().named(u"Omar Nasser"_s));
    QTRY_COMPARE(room.names(), (QStringList{u"Omar Nasser"_s, u"Mira Halabi"_s}));
    testlib::must(room.stores.entities().remove(omar.id, omar.revision, room.people.subEditor));
    room.tell();
    QTRY_COMPARE(room.names(), QStringList{u"Mira Halabi"_s});
}

void TestMentionsModel::another_article_shows_its_own_names()
{
    MentionsFixture room;
    QVERIFY(room.show(u"Mira Halabi spoke."_s));
    QTRY_COMPARE(room.names(), QStringList{u"Mira Halabi"_s});
    QVERIFY(room.show(u"Port Marlow slept."_s));
    QTRY_COMPARE(room.names(), QStringList{u"Port Marlow"_s});
}

void TestMentionsModel::a_closed_session_empties_the_list()
{
    MentionsFixture room;
    QVERIFY(room.show(u"Mira Halabi spoke."_s));
    QTRY_COMPARE(room.model.rowCount(), 1);
    room.proofing.reset();
    QCOMPARE(room.model.rowCount(), 0);
    QCOMPARE(room.model.nextMention(room.mira.id, {}, 0), std::nullopt);
}

void TestMentionsModel::a_registry_that_cannot_be_read_is_told()
{
    MentionsFixture room;
    QSignalSpy failed(&room.registry, &EntityRegistry::failed);
    room.executor.loseStore(Error{ErrorCode::Unavailable, u"gone"_s, {}, nullptr});
    room.executor.announceForeignWrite();
    QTRY_COMPARE(failed.size(), 1);
}

QTEST_MAIN(TestMentionsModel)
#include "test_mentionsmodel.moc"
