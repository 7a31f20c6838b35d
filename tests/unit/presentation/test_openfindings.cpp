// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/bulletins/openfindings.h"

#include "testlib/builders.h"
#include "unit/presentation/proofingfixture.h"

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

/// Which articles that nobody has open have findings of importance.
class TestOpenFindings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_dictionaries.useForProcess(); }
    void the_sentence_names_three();
    void articles_with_findings_are_told();
    void what_is_ignored_is_not_told();
    void what_the_registry_knows_counts();
    void it_may_go_while_it_reads();

private:
    testlib::SmallDictionaries m_dictionaries;
};

namespace {

struct Room : ProofingFixture
{
    OpenFindings open{desk, registry, proofing.thread()};
    QSignalSpy known{&open, &OpenFindings::known};

    Room()
    {
        // What would find something in every story of a few words.
        NewsroomSettings quiet = testlib::must(stores.settings().settings());
        quiet.disabledRules = QStringList{u"style"_s, u"words"_s};
        testlib::must(stores.settings().save(quiet, people.chief));
        tell();
    }

    /// Of the stories in that order; waits until it is so.
    bool isTold(const QStringList &headlines)
    {
        return QTest::qWaitFor([&] { return !known.isEmpty() && known.last()[0].toStringList() == headlines; });
    }
    Article storyOf(const QString &headline, const QString &text)
    {
        ArticleContent content = testlib::aStory(headline, text);
        content.headline = headline;
        content.dateline.date = QDate(2026, 5, 12);
        Article article =
            testlib::must(testlib::bringTo(Status::Approved, stores.articles(), people, content, clock.now()));
        tell();
        return article;
    }
};

} // namespace

void TestOpenFindings::the_sentence_names_three()
{
    QCOMPARE(openFindingsText({}), QString());
    const auto readable = [](QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); };
    const QString two = readable(openFindingsText({u"Rain"_s, u"Snow"_s}));
    QVERIFY2(two.startsWith(u"2 "_s) && two.endsWith(u": “Rain”, “Snow”"_s), qPrintable(two));
    const QString five = readable(openFindingsText({u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s}));
    QVERIFY2(five.startsWith(u"5 "_s) && five.endsWith(u": “A”, “B”, “C”, …"_s), qPrintable(five));
}

void TestOpenFindings::articles_with_findings_are_told()
{
    Room room;
    const QList<Article> stories{room.storyOf(u"The ferry left"_s, u"The ferry left the port."_s),
                                 room.storyOf(u"About the port"_s, u"The fery left the port."_s),
                                 room.storyOf(u"The port"_s, u"About the harbuor."_s)};
    room.open.check(stories);
    QVERIFY(room.isTold({u"About the port"_s, u"The port"_s}));
}

void TestOpenFindings::what_is_ignored_is_not_told()
{
    Room room;
    const Article story = room.storyOf(u"About the port"_s, u"The fery left the port."_s);
    IgnoredFinding ignored;
    ignored.rule = u"spelling.unknown"_s;
    ignored.text = u"fery"_s;
    ignored.article = story.id;
    testlib::must(room.stores.proofing().ignore({ignored}, room.people.subEditor));
    room.open.check({story, room.storyOf(u"The port"_s, u"About the harbuor."_s)});
    QVERIFY(room.isTold({u"The port"_s}));
}

void TestOpenFindings::what_the_registry_knows_counts()
{
    Room room;
    Entity port = testlib::anEntity().named(u"Port"_s).called(u"Harbour Port"_s, NameForm::Variant);
    port.id = {};
    port.revision = 0;
    port.kind = EntityKind::Place;
    testlib::must(room.stores.entities().save(port, room.people.subEditor));
    room.tell();
    room.open.check({room.storyOf(u"The ferry left"_s, u"The ferry left Harbour Port."_s)});
    QVERIFY(room.isTold({u"The ferry left"_s}));
}

void TestOpenFindings::it_may_go_while_it_reads()
{
    Room room;
    const Article story = room.storyOf(u"About the port"_s, u"The fery left the port."_s);
    {
        OpenFindings gone(room.desk, room.registry, room.proofing.thread());
        gone.check({story});
    }
    room.open.check({story});
    QVERIFY(room.isTold({u"About the port"_s}));
}

QTEST_MAIN(TestOpenFindings)
#include "test_openfindings.moc"
