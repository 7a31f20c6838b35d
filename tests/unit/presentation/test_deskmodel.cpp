// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/articles/deskmodel.h"
#include "unit/presentation/deskfixture.h"

#include <QAbstractItemModelTester>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

class TestDeskModel : public QObject
{
    Q_OBJECT

private slots:
    void the_tree_has_the_desks_of_the_newsroom();
    void every_line_is_a_query();
    void a_query_finds_its_line_whatever_is_searched();
    void counts_follow_the_articles();
    void my_articles_are_those_of_who_sits_at_the_desk();
    void names_follow_the_language_of_the_window();
    void counts_that_cannot_be_read_are_told();
};

namespace {

struct DesksFixture : DeskFixture
{
    DesksFixture()
    {
        NewsroomSettings settings;
        settings.desks = {
            {u"local"_s, {{Language::English, u"Local"_s}, {Language::Arabic, u"المحليات"_s}}},
            {u"world"_s, {{Language::English, u"World"_s}, {Language::Arabic, u"العالم"_s}}},
        };
        testlib::must(stores.settings().save(settings, people.chief));
        tell();
        (void)QTest::qWaitFor([this] { return desk.newsroom().desks.size() == 2; });
    }

    DeskModel model{desk};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    [[nodiscard]] QModelIndex line(const QString &text, const QModelIndex &parent = {}) const
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            if (index.data().toString() == text)
                return index;
        }
        return {};
    }
    [[nodiscard]] QVariant count(const QModelIndex &index) const { return index.data(DeskModel::CountRole); }
};

QStringList textsUnder(const DeskModel &model, const QModelIndex &parent = {})
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(parent); ++row)
        texts << model.index(row, 0, parent).data().toString();
    return texts;
}

} // namespace

void TestDeskModel::the_tree_has_the_desks_of_the_newsroom()
{
    DesksFixture room;
    QCOMPARE(textsUnder(room.model),
             (QStringList{u"All articles"_s, u"My articles"_s, u"Local"_s, u"World"_s, u"Spiked"_s}));
    QCOMPARE(textsUnder(room.model, room.line(u"World"_s)),
             (QStringList{u"Draft"_s, u"Submitted"_s, u"Approved"_s, u"Released"_s}));
    QCOMPARE(room.model.rowCount(room.line(u"Spiked"_s)), 0);
    const QModelIndex world = room.line(u"World"_s);
    QCOMPARE(room.model.parent(room.line(u"Draft"_s, world)), world);
}

void TestDeskModel::every_line_is_a_query()
{
    DesksFixture room;
    QCOMPARE(room.model.queryAt(room.line(u"All articles"_s)), ArticleQuery());
    ArticleQuery spiked;
    spiked.status = Status::Spiked;
    QCOMPARE(room.model.queryAt(room.line(u"Spiked"_s)), spiked);
    ArticleQuery submittedWorld;
    submittedWorld.desk = u"world"_s;
    submittedWorld.status = Status::Submitted;
    QCOMPARE(room.model.queryAt(room.line(u"Submitted"_s, room.line(u"World"_s))), submittedWorld);
    QCOMPARE(room.model.queryAt({}), ArticleQuery());
}

void TestDeskModel::a_query_finds_its_line_whatever_is_searched()
{
    DesksFixture room;
    const QModelIndex line = room.line(u"Approved"_s, room.line(u"Local"_s));
    ArticleQuery query = room.model.queryAt(line);
    query.text = u"flood"_s;
    QCOMPARE(room.model.indexOf(query), line);
    query.language = Language::Arabic;
    QVERIFY(!room.model.indexOf(query).isValid());
}

void TestDeskModel::counts_follow_the_articles()
{
    DesksFixture room;
    const Article article = room.story(u"flood"_s);
    const QModelIndex local = room.line(u"Local"_s);
    QTRY_COMPARE(room.count(room.line(u"All articles"_s)), QVariant(1LL));
    QCOMPARE(room.count(local), QVariant(1LL));
    QCOMPARE(room.count(room.line(u"Draft"_s, local)), QVariant(1LL));
    QCOMPARE(room.count(room.line(u"World"_s)), QVariant(0LL));
    testlib::must(testlib::act(room.stores.articles(), article, Action::Spike, room.people.author));
    room.tell();
    QTRY_COMPARE(room.count(room.line(u"Spiked"_s)), QVariant(1LL));
    QCOMPARE(room.count(room.line(u"Draft"_s, local)), QVariant(0LL));
}

void TestDeskModel::my_articles_are_those_of_who_sits_at_the_desk()
{
    DesksFixture room;
    QCOMPARE(room.model.queryAt(room.line(u"My articles"_s)).author, room.people.author);
    room.sit(room.people.colleague);
    QCOMPARE(room.model.queryAt(room.line(u"My articles"_s)).author, room.people.colleague);
    QCOMPARE(room.count(room.line(u"My articles"_s)), QVariant()); // nobody counts them
}

void TestDeskModel::names_follow_the_language_of_the_window()
{
    DesksFixture room;
    room.desk.setUiLanguage(Language::Arabic);
    QVERIFY(room.line(u"العالم"_s).isValid());
}

void TestDeskModel::counts_that_cannot_be_read_are_told()
{
    DesksFixture room;
    QSignalSpy failed(&room.model, &DeskModel::failed);
    room.executor.loseStore(Error{ErrorCode::Unavailable, u"gone"_s, {}, nullptr});
    room.executor.announceForeignWrite();
    QTRY_COMPARE(failed.size(), 1);
}

QTEST_GUILESS_MAIN(TestDeskModel)
#include "test_deskmodel.moc"
