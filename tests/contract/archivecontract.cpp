// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contracttest.h"

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// What ArticleStore promises to those who read the past: the texts of the archive, and what was last approved.
class ArchiveContract : public contract::ContractTest
{
    Q_OBJECT

private slots:
    void an_empty_newsroom_has_no_texts();
    void a_text_is_headline_and_paragraphs_of_the_newest_revision();
    void only_approved_and_released_articles_come_unless_all_living_ones_are_asked_for();
    void pages_give_every_article_once_in_order_data();
    void pages_give_every_article_once_in_order();
    void an_article_that_changes_comes_again_at_its_new_place();
    void at_most_as_many_as_asked_come();

    void what_was_never_approved_has_no_last_approved();
    void the_last_approved_text_outlives_reopening_and_edits();
    void a_follow_up_is_compared_with_what_was_approved_before_it();
    void a_newer_approval_takes_the_place_of_the_older();

private:
    /// The touches of all pages of that size.
    [[nodiscard]] QList<qint64> scanned(ArchiveScope scope, int pageSize);
    [[nodiscard]] Article rewritten(const Article &story, const QString &text, UserId by)
    {
        return must(articles().save(story.id, story.revision, aStory(u"flood"_s, text), by));
    }
};

QList<qint64> ArchiveContract::scanned(ArchiveScope scope, int pageSize)
{
    QList<qint64> touches;
    while (true) {
        const QList<ArchiveText> page =
            must(articles().archiveTexts(scope, touches.isEmpty() ? 0 : touches.last(), pageSize));
        if (page.isEmpty())
            return touches;
        for (const ArchiveText &text : page)
            touches << text.touch;
    }
}

void ArchiveContract::an_empty_newsroom_has_no_texts()
{
    QVERIFY(must(articles().archiveTexts(ArchiveScope::Approved, 0, 200)).isEmpty());
    QVERIFY(must(articles().archiveTexts(ArchiveScope::Living, 0, 200)).isEmpty());
}

void ArchiveContract::a_text_is_headline_and_paragraphs_of_the_newest_revision()
{
    ArticleContent arabic = aStory(u"flood"_s, u"ارتفع <منسوب> النهر.\nوعاد & انخفض."_s, Language::Arabic);
    arabic.headline = u"النهر"_s;
    const Article draft = article(Status::Draft, aStory(u"flood"_s, u"Old."_s));
    const Article newer = rewritten(draft, u"New."_s, people.author);
    (void)article(Status::Released, arabic);
    const QList<ArchiveText> texts = must(articles().archiveTexts(ArchiveScope::Living, 0, 200));
    QCOMPARE(texts.size(), 2);
    QCOMPARE(texts[0].language, Language::English);
    QCOMPARE(texts[0].text, newer.content.headline + u"\nNew."_s);
    QCOMPARE(texts[1].language, Language::Arabic);
    QCOMPARE(texts[1].text, u"النهر\nارتفع <منسوب> النهر.\nوعاد & انخفض."_s);
    QCOMPARE(texts[1].touch, allArticles().first().touch);
}

void ArchiveContract::only_approved_and_released_articles_come_unless_all_living_ones_are_asked_for()
{
    for (const Status status : {Status::Draft, Status::Released, Status::Spiked, Status::Submitted, Status::Killed,
                                Status::Approved, Status::Draft})
        (void)article(status, aStory(u"flood"_s, statusName(status)));
    const auto textsOf = [this](ArchiveScope scope) {
        QStringList texts;
        for (const ArchiveText &text : must(articles().archiveTexts(scope, 0, 200)))
            texts << text.text.section(u'\n', 1);
        return texts;
    };
    QCOMPARE(textsOf(ArchiveScope::Approved), (QStringList{u"released"_s, u"approved"_s}));
    QCOMPARE(textsOf(ArchiveScope::Living),
             (QStringList{u"draft"_s, u"released"_s, u"submitted"_s, u"approved"_s, u"draft"_s}));
}

void ArchiveContract::pages_give_every_article_once_in_order_data()
{
    QTest::addColumn<int>("pageSize");
    for (const int size : {1, 2, 5, 100})
        QTest::addRow("%d", size) << size;
}

void ArchiveContract::pages_give_every_article_once_in_order()
{
    QFETCH(int, pageSize);
    QList<qint64> approved;
    QList<qint64> living;
    for (const Status status : {Status::Draft, Status::Released, Status::Released, Status::Spiked, Status::Approved,
                                Status::Draft, Status::Submitted, Status::Released, Status::Draft}) {
        (void)article(status, u"flood"_s);
        const qint64 touch = allArticles().first().touch;
        if (status == Status::Approved || status == Status::Released)
            approved << touch;
        if (status != Status::Spiked)
            living << touch;
    }
    QCOMPARE(scanned(ArchiveScope::Approved, pageSize), approved);
    QCOMPARE(scanned(ArchiveScope::Living, pageSize), living);
}

void ArchiveContract::an_article_that_changes_comes_again_at_its_new_place()
{
    const Article first = article(Status::Draft, u"flood"_s);
    (void)article(Status::Draft, u"other"_s);
    const QList<ArchiveText> page = must(articles().archiveTexts(ArchiveScope::Living, 0, 1));
    (void)rewritten(first, u"Changed."_s, people.author);
    const QList<ArchiveText> rest = must(articles().archiveTexts(ArchiveScope::Living, page.last().touch, 10));
    QCOMPARE(rest.size(), 2);
    QVERIFY(rest[1].text.endsWith(u"Changed."_s));
}

void ArchiveContract::at_most_as_many_as_asked_come()
{
    for (int i = 0; i < 3; ++i)
        (void)article(Status::Approved, u"flood"_s);
    QCOMPARE(must(articles().archiveTexts(ArchiveScope::Living, 0, 2)).size(), 2);
    QVERIFY(must(articles().archiveTexts(ArchiveScope::Living, 0, 0)).isEmpty());
    QVERIFY(must(articles().archiveTexts(ArchiveScope::Living, 0, -1)).isEmpty());
}

void ArchiveContract::what_was_never_approved_has_no_last_approved()
{
    QVERIFY(!must(articles().lastApproved(article(Status::Draft, u"flood"_s).id)));
    QVERIFY(!must(articles().lastApproved(article(Status::Submitted, u"flood"_s).id)));
    QVERIFY(!must(articles().lastApproved(ArticleId::make(clock.now()))));
    QVERIFY(!must(articles().lastApproved(ArticleId())));
}

void ArchiveContract::the_last_approved_text_outlives_reopening_and_edits()
{
    const Article approved = article(Status::Approved, aStory(u"flood"_s, u"Approved."_s));
    QVERIFY(must(articles().lastApproved(approved.id)) == approved.content);
    const Article reopened = must(act(articles(), approved, Action::Reopen, people.subEditor));
    QVERIFY(!reopened.approval);
    QVERIFY(must(articles().lastApproved(approved.id)) == approved.content);
    const Article edited = rewritten(reopened, u"Edited."_s, people.author);
    VERIFY_OK(newsroom().reopen());
    QVERIFY(must(articles().lastApproved(approved.id)) == approved.content);
    must(act(articles(), edited, Action::Spike, people.author));
    QVERIFY(must(articles().lastApproved(approved.id)) == approved.content);

    const Article changed =
        rewritten(article(Status::Approved, aStory(u"flood"_s, u"Also."_s)), u"No."_s, people.author);
    QCOMPARE(must(articles().lastApproved(changed.id))->body.text(), u"Also."_s);
}

void ArchiveContract::a_follow_up_is_compared_with_what_was_approved_before_it()
{
    const Article released = article(Status::Released, aStory(u"flood"_s, u"Released."_s));
    ActionArguments arguments;
    arguments.followUp = FollowUpClass::Update;
    const Article followed = must(act(articles(), released, Action::FollowUp, people.author, arguments));
    (void)rewritten(followed, u"Went on."_s, people.author);
    QVERIFY(must(articles().lastApproved(released.id)) == released.content);
}

void ArchiveContract::a_newer_approval_takes_the_place_of_the_older()
{
    const Article approved = article(Status::Approved, aStory(u"flood"_s, u"First."_s));
    Article story = rewritten(approved, u"Second."_s, people.author);
    story = must(act(articles(), story, Action::Submit, people.author));
    QCOMPARE(must(articles().lastApproved(story.id))->body.text(), u"First."_s);
    must(act(articles(), story, Action::Approve, people.subEditor));
    QCOMPARE(must(articles().lastApproved(story.id))->body.text(), u"Second."_s);
}

QTEST_GUILESS_MAIN(ArchiveContract)
#include "archivecontract.moc"
