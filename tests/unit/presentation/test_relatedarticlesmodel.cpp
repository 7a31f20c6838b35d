// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/articles/relatedarticlesmodel.h"
#include "presentation/entities/entityregistry.h"
#include "presentation/proofing/proofing.h"
#include "presentation/proofing/proofingsession.h"
#include "sessionfixture.h"
#include "testlib/builders.h"
#include "testlib/quiet.h"

using namespace nashra;
using namespace nashra::presentation;
using namespace Qt::StringLiterals;
using relatedchoice::Choice;

namespace {

/// A story open at the desk, and others that share names with it; all of them were read.
struct RelatedRoom : test::SessionFixture
{
    EntityRegistry registry{desk};
    Proofing proofing{desk, registry};
    EntityId rania = enter(u"Rania Haddad"_s);
    EntityId port = enter(u"Port of Sael"_s);
    Article main = story(u"MAIN"_s);
    Article common = story(u"COMMON"_s, Status::Released, u"The port works.\nSecond paragraph."_s);
    Article rare = story(u"RARE"_s, Status::Draft, u"She spoke of the port."_s);
    Article killed = story(u"DEAD"_s, Status::Spiked);
    std::unique_ptr<RelatedArticlesModel> model;

    RelatedRoom()
    {
        read(main, {{rania, 1, true}, {port, 2, false}});
        read(common, {{port, 1, false}});
        read(rare, {{port, 1, false}, {rania, 1, false}});
        read(killed, {{rania, 1, false}});
        open(main);
        model = std::make_unique<RelatedArticlesModel>(desk, *proofing.open(*session, session.get()));
        load();
    }
    ~RelatedRoom() { model.reset(); }

    EntityId enter(const QString &name)
    {
        Entity entity = testlib::anEntity().named(name);
        entity.id = {};
        entity.revision = 0;
        return testlib::must(stores.entities().save(entity, people.subEditor)).id;
    }
    void read(const Article &article, const QList<Mention> &mentions)
    {
        const auto summary = testlib::must(stores.articles().summaries({article.id})).first();
        testlib::must(stores.mentions().write({{article.id, summary.touch, mentions}}, std::nullopt));
    }
    void load()
    {
        model->load();
        (void)QTest::qWaitFor([this] { return !model->isLoading(); });
    }
    [[nodiscard]] QStringList slugs() const
    {
        QStringList slugs;
        for (int row = 0; row < model->rowCount(); ++row)
            slugs << at(row, RelatedArticlesModel::SummaryRole).value<ArticleSummary>().slug;
        return slugs;
    }
    [[nodiscard]] QVariant at(int row, int role) const { return model->index(row, 0).data(role); }
    [[nodiscard]] const QList<RelatedItem> &items() const { return session->header().values().related; }
    void choose(const Article &article, Choice choice)
    {
        QSignalSpy moved(model.get(), &QAbstractItemModel::modelReset);
        model->choose(model->rowOf(article.id), choice);
        QVERIFY(QTest::qWaitFor([&moved] { return moved.count() > 0; }));
    }
    void toggle(const Article &article)
    {
        const bool wasIn = at(model->rowOf(article.id), RelatedArticlesModel::IsRelatedItemRole).toBool();
        model->toggle(model->rowOf(article.id), QTextCursor(&session->document()));
        QTRY_COMPARE(at(model->rowOf(article.id), RelatedArticlesModel::IsRelatedItemRole).toBool(), !wasIn);
    }
};

} // namespace

/// What may be "Check also", chosen, pinned and banned.
class TestRelatedArticlesModel : public QObject
{
    Q_OBJECT

private slots:
    void the_rarest_names_come_first_with_their_reason();
    void an_article_is_put_in_and_taken_out();
    void undo_and_redo_take_the_item_along();
    void pinned_ones_come_first_and_stay();
    void a_banned_one_stands_at_the_end_and_can_be_taken_back();
    void what_is_in_already_is_there_without_a_shared_name();
    void an_old_answer_is_dropped();
    void nothing_is_pinned_for_an_article_that_was_never_saved();
    void who_may_not_edit_puts_nothing_in();
};

void TestRelatedArticlesModel::the_rarest_names_come_first_with_their_reason()
{
    RelatedRoom room;
    QCOMPARE(room.slugs(), (QStringList{u"RARE"_s, u"COMMON"_s}));
    QCOMPARE(room.at(0, RelatedArticlesModel::ReasonRole).toString(),
             u"Shares \u2068Rania Haddad\u2069, \u2068Port of Sael\u2069; today"_s);
    QVERIFY(room.at(0, Qt::AccessibleTextRole).toString().contains(u"Rania Haddad"_s));
    room.clock.advance(3LL * 24 * 60 * 60 * 1000);
    QCOMPARE(room.at(1, RelatedArticlesModel::ReasonRole).toString(),
             u"Shares \u2068Port of Sael\u2069; 3 day(s) ago"_s);
}

void TestRelatedArticlesModel::an_article_is_put_in_and_taken_out()
{
    RelatedRoom room;
    room.toggle(room.common);
    QCOMPARE(room.items().size(), 1);
    QCOMPARE(room.items()[0].article, room.common.id);
    QCOMPARE(room.items()[0].headline, room.common.content.headline);
    QVERIFY(room.items()[0].teaser.startsWith(u"The port works."_s));
    QVERIFY(room.session->isDirty());
    room.toggle(room.common);
    QVERIFY(room.items().isEmpty());
}

void TestRelatedArticlesModel::undo_and_redo_take_the_item_along()
{
    RelatedRoom room;
    const QString text = room.session->document().toPlainText();
    room.toggle(room.rare);
    room.toggle(room.common);
    QCOMPARE(room.session->document().toPlainText(), text);
    room.session->document().undo();
    QCOMPARE(room.items().size(), 1);
    room.session->document().undo();
    QVERIFY(room.items().isEmpty());
    QCOMPARE(room.session->document().toPlainText(), text);
    room.session->flush();
    QVERIFY(!room.session->isDirty());
    room.session->document().redo();
    QCOMPARE(room.items().size(), 1);
    QCOMPARE(room.items()[0].article, room.rare.id);
    QVERIFY(room.at(0, RelatedArticlesModel::IsRelatedItemRole).toBool());
}

void TestRelatedArticlesModel::pinned_ones_come_first_and_stay()
{
    RelatedRoom room;
    room.choose(room.common, Choice::Pinned);
    QCOMPARE(room.slugs(), (QStringList{u"COMMON"_s, u"RARE"_s}));
    room.read(room.common, {});
    room.load();
    QCOMPARE(room.slugs(), (QStringList{u"COMMON"_s, u"RARE"_s}));
    QCOMPARE(room.at(0, RelatedArticlesModel::ChoiceRole).value<Choice>(), Choice::Pinned);
    room.choose(room.common, Choice::None);
    room.load();
    QCOMPARE(room.slugs(), QStringList{u"RARE"_s});
}

void TestRelatedArticlesModel::a_banned_one_stands_at_the_end_and_can_be_taken_back()
{
    RelatedRoom room;
    room.choose(room.rare, Choice::Pinned);
    room.choose(room.rare, Choice::Banned);
    QCOMPARE(room.slugs(), (QStringList{u"COMMON"_s, u"RARE"_s}));
    room.load();
    QCOMPARE(room.slugs(), (QStringList{u"COMMON"_s, u"RARE"_s}));
    QCOMPARE(room.at(1, RelatedArticlesModel::ChoiceRole).value<Choice>(), Choice::Banned);
    room.choose(room.rare, Choice::None);
    room.load();
    QCOMPARE(room.slugs(), (QStringList{u"RARE"_s, u"COMMON"_s}));
}

void TestRelatedArticlesModel::what_is_in_already_is_there_without_a_shared_name()
{
    RelatedRoom room;
    const Article other = room.story(u"OTHER"_s);
    room.session->header().setRelated(
        {{u"Other"_s, {}, other.id, {}}, {u"A link"_s, {}, {}, u"https://example.org/"_s}});
    room.load();
    QCOMPARE(room.slugs(), (QStringList{u"RARE"_s, u"COMMON"_s, u"OTHER"_s}));
    QVERIFY(room.at(2, RelatedArticlesModel::IsRelatedItemRole).toBool());
    room.toggle(other);
    QCOMPARE(room.items().size(), 1);
    QCOMPARE(room.items()[0].url, u"https://example.org/"_s);
}

void TestRelatedArticlesModel::an_old_answer_is_dropped()
{
    RelatedRoom room;
    QSignalSpy answers(room.model.get(), &QAbstractItemModel::modelReset);
    room.model->load();
    room.load();
    testlib::stayQuiet(20);
    QCOMPARE(answers.count(), 1);
}

void TestRelatedArticlesModel::nothing_is_pinned_for_an_article_that_was_never_saved()
{
    RelatedRoom room;
    room.model.reset();
    Article fresh;
    fresh.content.language = Language::English;
    room.open(fresh);
    room.model =
        std::make_unique<RelatedArticlesModel>(room.desk, *room.proofing.open(*room.session, room.session.get()));
    room.load();
    QCOMPARE(room.model->rowCount(), 0);
    QVERIFY(!room.model->canChoose());
    room.model->choose(0, Choice::Pinned);
    room.model->toggle(7, QTextCursor(&room.session->document()));
    QVERIFY(room.items().isEmpty());
}

void TestRelatedArticlesModel::who_may_not_edit_puts_nothing_in()
{
    RelatedRoom room;
    room.sit(room.people.guest);
    QVERIFY(!room.model->canEdit());
    room.model->toggle(0, QTextCursor(&room.session->document()));
    QVERIFY(!QTest::qWaitFor([&] { return !room.items().isEmpty(); }, 20));
}

QTEST_MAIN(TestRelatedArticlesModel)
#include "test_relatedarticlesmodel.moc"
