// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/articlepairsmodel.h"
#include "presentation/entities/entityregistry.h"
#include "presentation/entities/mentionspass.h"
#include "presentation/proofing/proofingsession.h"
#include "presentation/proofing/proofingthread.h"
#include "testlib/builders.h"
#include "testlib/quiet.h"
#include "unit/presentation/sessionfixture.h"

#include <QAbstractItemModelTester>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

class TestArticlePairsModel : public QObject
{
    Q_OBJECT

private slots:
    void names_of_one_paragraph_are_pairs();
    void a_pair_knows_where_it_stands_first();
    void those_who_belong_together_come_first();
    void the_article_itself_does_not_count();
    void what_is_typed_changes_the_pairs();
    void another_article_has_its_own_pairs();
    void a_closed_session_empties_the_list();
    void one_question_is_asked_after_the_other();
    void many_pairs_are_asked_for_in_pieces();
};

namespace {

struct PairsFixture : SessionFixture
{
    Entity mira = enter(u"Mira Halabi"_s, u"ميرا الحلبي"_s);
    Entity omar = enter(u"Omar Nasser"_s, u"عمر ناصر"_s);
    Entity port = enter(u"Port Marlow"_s, u"ميناء مارلو"_s);
    EntityRegistry registry{desk};
    MentionsPass pass{desk, registry};
    ProofingThread thread;
    std::unique_ptr<ProofingSession> proofing;
    ArticlePairsModel model{desk, pass};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    ArticleId shown;

    PairsFixture()
    {
        QObject::connect(&registry, &EntityRegistry::changed, &thread, [this] {
            thread.change(
                [matcher = registry.matcher()](language::CopyDesk &copyDesk) { copyDesk.setMatcher(matcher); });
        });
        registry.load();
    }

    Entity enter(const QString &name, const QString &arabic)
    {
        Entity entity = testlib::anEntity().named(name).inArabic(arabic);
        entity.id = {};
        entity.revision = 0;
        return testlib::must(stores.entities().save(entity, people.subEditor));
    }
    void archive(int stories, const QList<Entity> &entities)
    {
        for (int i = 0; i < stories; ++i) {
            const Article article = testlib::must(stores.articles().create(testlib::aStory(u"old"_s), people.author));
            mark(article.id, entities);
        }
    }
    void mark(ArticleId id, const QList<Entity> &entities)
    {
        QList<Mention> mentions;
        for (const Entity &entity : entities)
            mentions << Mention{entity.id, 1, false};
        for (const UnreadArticle &unread : testlib::must(stores.mentions().unread(1000))) {
            if (unread.id == id)
                testlib::must(stores.mentions().write({{id, unread.touch, mentions}}));
        }
    }
    bool show(const QString &text)
    {
        if (!QTest::qWaitFor([this] { return registry.isLoaded(); }))
            return false;
        proofing.reset();
        const Article article = story(u"port"_s, Status::Draft, text);
        shown = article.id;
        proofing = std::make_unique<ProofingSession>(thread, open(article));
        model.setProofing(proofing.get());
        return QTest::qWaitFor([this] { return proofing->isComplete(); });
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows << model.index(row).data().toString().remove(u'\u2068').remove(u'\u2069');
        return rows;
    }
};

} // namespace

void TestArticlePairsModel::names_of_one_paragraph_are_pairs()
{
    PairsFixture room;
    QVERIFY(room.show(u"Mira Halabi met Omar Nasser. Mira Halabi left.\nPort Marlow was calm.\n"
                      "Omar Nasser thanked Mira Halabi."_s));
    QTRY_COMPARE(room.rows(), QStringList{u"Mira Halabi – Omar Nasser"_s});
    QCOMPARE(room.model.pairAt(0).paragraphs, 2);
    QCOMPARE(room.model.pairAt(0).together, 0);
    QVERIFY(room.model.pairAt(1).first.isNull());
    QCOMPARE(room.model.rowOf(room.omar.id, room.mira.id), 0);
    QCOMPARE(room.model.rowOf(room.omar.id, room.port.id), -1);
    room.desk.setUiLanguage(Language::Arabic);
    QCOMPARE(room.rows(), QStringList{u"ميرا الحلبي – عمر ناصر"_s});
}

void TestArticlePairsModel::a_pair_knows_where_it_stands_first()
{
    PairsFixture room;
    QVERIFY(room.show(u"It rained.\nThen Omar Nasser met Mira Halabi."_s));
    QTRY_COMPARE(room.model.rowCount(), 1);
    const MentionPosition place = room.model.pairAt(0).place;
    QCOMPARE(place.paragraph, room.session->paragraphs()[1].id);
    QCOMPARE(place.position, 5);
    QCOMPARE(place.length, 27);
}

void TestArticlePairsModel::those_who_belong_together_come_first()
{
    PairsFixture room;
    room.archive(5, {room.port});
    room.archive(2, {room.port, room.mira});
    room.archive(2, {room.omar, room.mira});
    QVERIFY(room.show(u"In Port Marlow Mira Halabi met Omar Nasser."_s));
    QTRY_COMPARE(room.rows(), (QStringList{u"Mira Halabi – Omar Nasser"_s, u"Port Marlow – Mira Halabi"_s,
                                           u"Port Marlow – Omar Nasser"_s}));
    QCOMPARE(room.model.pairAt(0).together, 2);
    QCOMPARE(room.model.pairAt(1).together, 2);
    QCOMPARE(room.model.pairAt(2).together, 0);
    QCOMPARE(room.model.unread(), 1);
}

void TestArticlePairsModel::the_article_itself_does_not_count()
{
    PairsFixture room;
    room.archive(1, {room.omar, room.mira});
    QVERIFY(room.show(u"Mira Halabi met Omar Nasser."_s));
    QTRY_COMPARE(room.model.pairAt(0).together, 1);
    room.mark(room.shown, {room.mira, room.omar});
    emit room.pass.articlesRead({});
    QTRY_COMPARE(room.model.unread(), 0);
    QCOMPARE(room.model.pairAt(0).together, 1);
}

void TestArticlePairsModel::what_is_typed_changes_the_pairs()
{
    PairsFixture room;
    QVERIFY(room.show(u"Mira Halabi spoke."_s));
    QCOMPARE(room.model.rowCount(), 0);
    room.retype(0, u"Mira Halabi spoke to Omar Nasser."_s);
    QTRY_COMPARE(room.model.rowCount(), 1);
    room.retype(0, u"Nobody spoke."_s);
    QTRY_COMPARE(room.model.rowCount(), 0);
}

void TestArticlePairsModel::another_article_has_its_own_pairs()
{
    PairsFixture room;
    QVERIFY(room.show(u"Mira Halabi met Omar Nasser."_s));
    QTRY_COMPARE(room.rows(), QStringList{u"Mira Halabi – Omar Nasser"_s});
    QVERIFY(room.show(u"Port Marlow saw Omar Nasser."_s));
    QTRY_COMPARE(room.rows(), QStringList{u"Port Marlow – Omar Nasser"_s});
}

void TestArticlePairsModel::a_closed_session_empties_the_list()
{
    PairsFixture room;
    QVERIFY(room.show(u"Mira Halabi met Omar Nasser."_s));
    QTRY_COMPARE(room.model.rowCount(), 1);
    room.proofing.reset();
    QTRY_COMPARE(room.model.rowCount(), 0);
}

void TestArticlePairsModel::one_question_is_asked_after_the_other()
{
    PairsFixture room;
    QVERIFY(room.show(u"Mira Halabi met Omar Nasser."_s));
    QTRY_COMPARE(room.model.rowCount(), 1);
    const auto jobs = [&room] { return room.executor.waitingJobs(); };
    room.executor.setHeld(true);
    for (int i = 0; i < 3; ++i) {
        emit room.proofing->namesChanged();
        testlib::stayQuiet(400);
        QCOMPARE(jobs(), 1);
    }
    // What came meanwhile is asked about when the answer is here.
    QSignalSpy loaded(&room.model, &ArticlePairsModel::loaded);
    while (room.executor.runNext()) {
    }
    QTRY_COMPARE(jobs(), 1); // the second piece of the first question
    while (room.executor.runNext()) {
    }
    QTRY_COMPARE(loaded.size(), 1);
    QTRY_COMPARE(jobs(), 1);
    room.executor.setHeld(false);
    QTRY_COMPARE(loaded.size(), 2);
    testlib::stayQuiet(400);
    QCOMPARE(loaded.size(), 2);
}

void TestArticlePairsModel::many_pairs_are_asked_for_in_pieces()
{
    PairsFixture room;
    QStringList names;
    for (int i = 0; i < 14; ++i) {
        const QString letter(QChar(u'a' + i));
        names << u"Mira%1 Halabi%1"_s.arg(letter);
        room.enter(names.last(), u"اسم"_s + QString::number(i));
    }
    room.tell();
    const Entity last = room.enter(u"Samer Dalwani"_s, u"سامر الدلواني"_s);
    room.tell();
    QTRY_VERIFY(room.registry.isLoaded() && !room.registry.matcher()->match(u"Samer Dalwani"_s).isEmpty());
    room.archive(1, {room.mira, last});
    QVERIFY(room.show(names.join(u", "_s) + u", Mira Halabi, Samer Dalwani met."_s));
    QTRY_COMPARE(room.model.rowCount(), 16 * 15 / 2);
    QCOMPARE(room.model.rowOf(room.mira.id, last.id), 0);
    QCOMPARE(room.model.pairAt(0).together, 1);
    QCOMPARE(room.model.pairAt(0).articles[0], 1);
    QCOMPARE(room.model.pairAt(1).together, 0);
}

QTEST_MAIN(TestArticlePairsModel)
#include "test_articlepairsmodel.moc"
