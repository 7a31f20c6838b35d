// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contracttest.h"
#include "core/article/articlecodec.h"
#include "core/base/textsafety.h"

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// What ArticleStore promises of writing: create, save, revisions, and the text of whoever comes second.
class ArticleWritingContract : public contract::ContractTest
{
    Q_OBJECT

private slots:
    void create_makes_the_first_revision_of_a_draft_by_the_actor();
    void create_takes_an_id_given_beforehand_once();
    void create_refuses_who_may_not_write_data();
    void create_refuses_who_may_not_write();
    void create_and_save_refuse_unsafe_content_data();
    void create_and_save_refuse_unsafe_content();
    void any_safe_text_comes_back_as_it_was_written_data();
    void any_safe_text_comes_back_as_it_was_written();
    void every_field_comes_back_as_it_was_written();
    void save_makes_the_next_revision_and_leaves_the_older_ones_alone();
    void equal_content_makes_no_revision();
    void what_is_not_there_is_not_found();
    void only_the_author_and_editors_save();
    void what_has_left_the_desk_is_not_edited_data();
    void what_has_left_the_desk_is_not_edited();
    void an_edit_of_submitted_copy_leaves_it_submitted();
    void the_second_writer_gets_a_conflict_and_his_text_is_kept();
    void every_loser_keeps_his_own_text();
    void a_kept_text_is_discarded_by_its_owner_alone();
    void a_text_that_was_never_saved_can_be_kept();
};

void ArticleWritingContract::create_makes_the_first_revision_of_a_draft_by_the_actor()
{
    const ArticleContent content = aStory(u"flood"_s);
    const auto created = articles().create(content, people.author);
    VERIFY_OK(created);
    QVERIFY(!created->id.isNull());
    QCOMPARE(created->revision, 1);
    QCOMPARE(created->version, 1);
    QCOMPARE(created->status, Status::Draft);
    QCOMPARE(created->author, people.author);
    QCOMPARE(created->lastEditor, people.author);
    QCOMPARE(created->createdAt, clock.now());
    QCOMPARE(created->updatedAt, clock.now());
    QVERIFY(!created->approval && !created->followUp && !created->releasedRevision && !created->releasedAt);
    QCOMPARE(created->releaseNumber, 0);
    QVERIFY(created->content == content);

    const auto found = articles().article(created->id);
    VERIFY_OK(found);
    QVERIFY(*found == *created);
    const auto revisions = articles().revisions(created->id);
    VERIFY_OK(revisions);
    QCOMPARE(revisions->size(), 1);
    QCOMPARE(revisions->first().revision, 1);
    QCOMPARE(revisions->first().by, people.author);
    QCOMPARE(revisions->first().at, clock.now());
    QCOMPARE(revisions->first().hash, contentHash(content));
    QCOMPARE(revisions->first().words, content.body.wordCount());
}

void ArticleWritingContract::create_takes_an_id_given_beforehand_once()
{
    const ArticleId id = ArticleId::make(clock.now());
    const auto created = articles().create(aStory(u"flood"_s), people.author, id);
    VERIFY_OK(created);
    QCOMPARE(created->id, id);
    VERIFY_ERROR(articles().create(aStory(u"fire"_s), people.author, id), ErrorCode::Conflict);
    const auto found = articles().article(id);
    VERIFY_OK(found);
    QVERIFY(*found == *created);
}

void ArticleWritingContract::create_refuses_who_may_not_write_data()
{
    QTest::addColumn<UserId People::*>("person");
    QTest::newRow("left the newsroom") << &People::inactive;
    QTest::newRow("has no role") << &People::guest;
    QTest::newRow("is not known") << static_cast<UserId People::*>(nullptr);
}

void ArticleWritingContract::create_refuses_who_may_not_write()
{
    QFETCH(UserId People::*, person);
    const qint64 events = eventCount();
    const UserId actor = person ? people.*person : UserId::make(clock.now());
    VERIFY_ERROR(articles().create(aStory(u"flood"_s), actor), ErrorCode::Forbidden);
    VERIFY_ERROR(articles().create(aStory(u"flood"_s), UserId()), ErrorCode::Forbidden);
    QVERIFY(allArticles().isEmpty());
    QCOMPARE(eventCount(), events);
}

void ArticleWritingContract::create_and_save_refuse_unsafe_content_data()
{
    QTest::addColumn<ArticleContent>("content");
    const auto inBody = [](const QString &text) {
        ArticleContent content = aStory(u"flood"_s);
        content.body.paragraphs.first().runs = {Run{text, {}, {}}};
        return content;
    };
    const auto linkedTo = [](const QString &link) {
        ArticleContent content = aStory(u"flood"_s);
        content.body.paragraphs.first().runs = {Run{u"here"_s, {}, link}};
        return content;
    };
    ArticleContent headline = aStory(u"flood"_s);
    headline.headline = u"rise"_s + QChar(0);
    ArticleContent keyword = aStory(u"flood"_s);
    keyword.keywords = {QString(QChar(0xD800))};
    ArticleContent related = aStory(u"flood"_s);
    related.related = {RelatedItem{u"More"_s, {}, {}, u"file:///etc/passwd"_s}};

    QTest::newRow("NUL in the body") << inBody(u"a"_s + QChar(0) + u"b"_s);
    QTest::newRow("NUL in the headline") << headline;
    QTest::newRow("lone high surrogate") << inBody(u"a"_s + QChar(0xD83D));
    QTest::newRow("lone low surrogate") << inBody(QChar(0xDE00) + u"a"_s);
    QTest::newRow("lone surrogate in a keyword") << keyword;
    QTest::newRow("escape character") << inBody(u"\x1b[31m"_s);
    QTest::newRow("not composed") << inBody(u"cafe\u0301"_s);
    QTest::newRow("script link") << linkedTo(u"javascript:alert(1)"_s);
    QTest::newRow("data link") << linkedTo(u"data:text/html,x"_s);
    QTest::newRow("file link in related") << related;
}

void ArticleWritingContract::create_and_save_refuse_unsafe_content()
{
    QFETCH(ArticleContent, content);
    VERIFY_ERROR(articles().create(content, people.author), ErrorCode::InvalidInput);
    QVERIFY(allArticles().isEmpty());

    const Article before = article(Status::Draft, u"drought"_s);
    const qint64 events = eventCount();
    VERIFY_ERROR(articles().save(before.id, before.revision, content, people.author), ErrorCode::InvalidInput);
    QVERIFY(must(articles().article(before.id)) == before);
    QCOMPARE(eventCount(), events);
}

void ArticleWritingContract::any_safe_text_comes_back_as_it_was_written_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("tashkeel") << u"\u0645\u064F\u062D\u064E\u0645\u0651\u064E\u062F\u064C"_s;
    QTest::newRow("bidi controls") << u"\u202Bاب\u202C \u2067AB\u2069 \u200F.\u200E \u061C"_s;
    QTest::newRow("joiners and tatweel") << u"می\u200Cخواهم لا\u200D مـــحمد"_s;
    QTest::newRow("ligatures") << u"\uFDFA \uFEFB ﷼"_s;
    QTest::newRow("emoji") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F1F8\U0001F1FE"_s;
    QTest::newRow("SQL") << u"'; DROP TABLE article; -- \" \\ \\' E'\\x00' $1 ?1 :name @p %1 %s {}"_s;
    QTest::newRow("markup") << u"<p onclick=\"x\">&amp; ]]> <!-- --> <?xml?> &#0;"_s;
    QTest::newRow("tabs and blanks") << u" a\tb  c\u00A0d \u2003"_s;
    QTest::newRow("NUL made safe") << makeSafe(u"a"_s + QChar(0) + u"b\r\x07"_s).text.remove(u'\n');
    QTest::newRow("lone surrogates made safe") << makeSafe(QChar(0xD800) + u"a"_s + QChar(0xDFFF)).text;
    QTest::newRow("one letter") << u"x"_s;
    QTest::newRow("a paragraph of a megabyte") << u"السَّلامُ عليكم flood "_s.repeated(50'000);
}

void ArticleWritingContract::any_safe_text_comes_back_as_it_was_written()
{
    QFETCH(QString, text);
    const QString safe = makeSafe(text).text;
    ArticleContent content = aStory(u"flood"_s, safe, Language::Arabic);
    content.headline = safe.left(200);
    content.byline = safe.left(200);
    content.keywords = {safe.left(200), safe.left(200)};
    const Article created = must(articles().create(content, people.author));
    content.editorsNote = safe.left(200);
    must(articles().save(created.id, 1, content, people.author));

    VERIFY_OK(newsroom().reopen());
    const Article found = must(articles().article(created.id));
    QVERIFY(found.content == content);
    QCOMPARE(found.content.body.paragraphs.first().text(), safe);
    const QList<RevisionInfo> revisions = must(articles().revisions(created.id));
    QCOMPARE(revisions.size(), 2);
    for (const RevisionInfo &info : revisions)
        QCOMPARE(contentHash(must(articles().content(created.id, info.revision))), info.hash);
    QCOMPARE(must(articles().summaries({created.id})).first().headline, content.headline);
}

void ArticleWritingContract::every_field_comes_back_as_it_was_written()
{
    const Article source = article(Status::Released, u"flood"_s);
    ArticleContent content = aStory(u"flood"_s, u"First.\nSecond."_s, Language::Arabic);
    content.dateline = {u"Bennara"_s, u"15 رجب 1446 هـ"_s, QDate(2026, 5, 12), u"ZNA"_s};
    content.byline = u"R. Sabbaq"_s;
    content.signOff = u"rs/kd"_s;
    content.editorsNote = u"Note"_s;
    content.section = u"Arabic Bulletin"_s;
    content.desk = u"world"_s;
    content.keywords = {u"river"_s, u"weather"_s};
    content.urgency = 2;
    content.embargoUntil = Instant{clock.now().ms + 123};
    content.notForPublication = true;
    content.related = {RelatedItem{u"More"_s, u"Teaser"_s, source.id, u"https://example.org/a?b=c#d"_s}, RelatedItem{}};
    Paragraph &first = content.body.paragraphs[0];
    first.kind = ParagraphKind::Subheading;
    first.direction = Qt::LeftToRight;
    first.runs = {Run{u"plain "_s, {}, {}}, Run{u"loud"_s, Mark::Strong | Mark::Emphasis, {}},
                  Run{u" link"_s, Mark::Strong, u"mailto:desk@example.org"_s}};
    content.body.paragraphs << makeParagraph(u"a\tb"_s, clock.now(), ParagraphKind::TableRow)
                            << makeParagraph(u"item"_s, clock.now(), ParagraphKind::ListItem)
                            << makeParagraph({}, clock.now());
    content.translation =
        TranslationLink{source.id, 1, {{source.content.body.paragraphs[0].id, content.body.paragraphs[1].id}}};

    const Article created = must(articles().create(content, people.translator));
    VERIFY_OK(newsroom().reopen());
    QVERIFY(must(articles().article(created.id)).content == content);
    QVERIFY(must(articles().content(created.id, 1)) == content);
}

void ArticleWritingContract::save_makes_the_next_revision_and_leaves_the_older_ones_alone()
{
    QList<ArticleContent> written{aStory(u"flood"_s, u"0"_s)};
    Article current = must(articles().create(written.first(), people.author));
    for (int i = 1; i < 6; ++i) {
        clock.advance(1000);
        written << aStory(u"flood"_s, QString::number(i));
        const auto saved = articles().save(current.id, current.revision, written.last(), people.subEditor);
        VERIFY_OK(saved);
        QCOMPARE(saved->revision, i + 1);
        QCOMPARE(saved->lastEditor, people.subEditor);
        QCOMPARE(saved->author, people.author);
        QCOMPARE(saved->updatedAt, clock.now());
        QVERIFY(saved->createdAt < saved->updatedAt);
        QVERIFY(*saved == must(articles().article(current.id)));
        QCOMPARE(lastEvent().action, u"article.save"_s);
        current = *saved;
    }
    const QList<RevisionInfo> revisions = must(articles().revisions(current.id));
    QCOMPARE(revisions.size(), written.size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        QCOMPARE(revisions[i].revision, int(i) + 1);
        QCOMPARE(revisions[i].hash, contentHash(written[i]));
        QVERIFY(must(articles().content(current.id, int(i) + 1)) == written[i]);
    }
}

void ArticleWritingContract::equal_content_makes_no_revision()
{
    const Article before = article(Status::Approved, u"flood"_s);
    (void)stores().takeChanges();
    const qint64 events = eventCount();
    clock.advance(1000);
    const auto saved = articles().save(before.id, before.revision, before.content, people.author);
    VERIFY_OK(saved);
    QVERIFY(*saved == before);
    QVERIFY(must(articles().article(before.id)) == before);
    QCOMPARE(must(articles().revisions(before.id)).size(), 1);
    QCOMPARE(eventCount(), events);
    QVERIFY(stores().takeChanges().isEmpty());
}

void ArticleWritingContract::what_is_not_there_is_not_found()
{
    const ArticleId nowhere = ArticleId::make(clock.now());
    VERIFY_ERROR(articles().article(nowhere), ErrorCode::NotFound);
    VERIFY_ERROR(articles().article(ArticleId()), ErrorCode::NotFound);
    VERIFY_ERROR(articles().content(nowhere, 1), ErrorCode::NotFound);
    VERIFY_ERROR(articles().save(nowhere, 1, aStory(u"flood"_s), people.author), ErrorCode::NotFound);
    VERIFY_ERROR(articles().transition(nowhere, 1, Action::Submit, {}, people.author), ErrorCode::NotFound);
    const Article there = article(Status::Draft, u"flood"_s);
    VERIFY_ERROR(articles().content(there.id, 2), ErrorCode::NotFound);
    VERIFY_ERROR(articles().content(there.id, 0), ErrorCode::NotFound);
}

void ArticleWritingContract::only_the_author_and_editors_save()
{
    const Article before = article(Status::Draft, u"flood"_s);
    const ArticleContent changed = aStory(u"flood"_s, u"Changed."_s);
    for (const UserId person : {people.colleague, people.translator, people.inactive, people.guest, UserId()})
        VERIFY_ERROR(articles().save(before.id, 1, changed, person), ErrorCode::Forbidden);
    QVERIFY(must(articles().article(before.id)) == before);
    int revision = 1;
    for (const UserId person : {people.author, people.subEditor, people.chief}) {
        const ArticleContent next = aStory(u"flood"_s, QString::number(revision));
        VERIFY_OK(articles().save(before.id, revision++, next, person));
    }
}

void ArticleWritingContract::what_has_left_the_desk_is_not_edited_data()
{
    QTest::addColumn<Status>("status");
    QTest::newRow("released") << Status::Released;
    QTest::newRow("killed") << Status::Killed;
    QTest::newRow("spiked") << Status::Spiked;
}

void ArticleWritingContract::what_has_left_the_desk_is_not_edited()
{
    QFETCH(Status, status);
    const Article before = article(status, u"flood"_s);
    const ArticleContent changed = aStory(u"flood"_s, u"Changed."_s);
    VERIFY_ERROR(articles().save(before.id, before.revision, changed, people.chief), ErrorCode::WrongState);
    QVERIFY(must(articles().article(before.id)) == before);
}

void ArticleWritingContract::an_edit_of_submitted_copy_leaves_it_submitted()
{
    const Article before = article(Status::Submitted, u"flood"_s);
    const auto saved = articles().save(before.id, 1, aStory(u"flood"_s, u"Mended."_s), people.subEditor);
    VERIFY_OK(saved);
    QCOMPARE(saved->status, Status::Submitted);
    QCOMPARE(saved->revision, 2);
}

void ArticleWritingContract::the_second_writer_gets_a_conflict_and_his_text_is_kept()
{
    const Article base = article(Status::Draft, u"flood"_s);
    const ArticleContent winner = aStory(u"flood"_s, u"The winner's text."_s);
    const ArticleContent loser = aStory(u"flood"_s, u"\u202Bنصّ الخاسر\u202C 'kept' "_s.repeated(20'000));
    must(articles().save(base.id, 1, winner, people.author));
    const qint64 touch = allArticles().first().touch;

    clock.advance(500);
    const auto lost = articles().save(base.id, 1, loser, people.subEditor);
    VERIFY_ERROR(lost, ErrorCode::Conflict);
    QVERIFY(must(articles().article(base.id)).content == winner);
    QCOMPARE(allArticles().first().touch, touch);

    VERIFY_OK(newsroom().reopen());
    const QList<KeptDraft> drafts = must(articles().keptDrafts(people.subEditor));
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(lost.error().items, QStringList{drafts.first().id.toString()});
    QCOMPARE(drafts.first().article, base.id);
    QCOMPARE(drafts.first().baseRevision, 1);
    QCOMPARE(drafts.first().by, people.subEditor);
    QCOMPARE(drafts.first().at, clock.now());
    QVERIFY(drafts.first().content == loser);
    QCOMPARE(contentHash(drafts.first().content), contentHash(loser));
    QVERIFY(must(articles().keptDrafts(people.author)).isEmpty());
}

void ArticleWritingContract::every_loser_keeps_his_own_text()
{
    const Article base = article(Status::Draft, u"flood"_s);
    must(articles().save(base.id, 1, aStory(u"flood"_s, u"Won."_s), people.author));
    for (int i = 0; i < 3; ++i) {
        const ArticleContent lost = aStory(u"flood"_s, u"Lost %1."_s.arg(i));
        VERIFY_ERROR(articles().save(base.id, 1, lost, people.subEditor), ErrorCode::Conflict);
        VERIFY_ERROR(articles().save(base.id, 1, lost, people.chief), ErrorCode::Conflict);
        clock.advance(1);
    }
    for (const UserId person : {people.subEditor, people.chief}) {
        QStringList texts;
        const QList<KeptDraft> drafts = must(articles().keptDrafts(person));
        for (const KeptDraft &draft : drafts)
            texts << draft.content.body.text();
        texts.sort();
        QCOMPARE(texts, (QStringList{u"Lost 0."_s, u"Lost 1."_s, u"Lost 2."_s}));
    }
}

void ArticleWritingContract::a_kept_text_is_discarded_by_its_owner_alone()
{
    const Article base = article(Status::Draft, u"flood"_s);
    const KeptDraft draft{{}, base.id, 1, people.author, clock.now(), aStory(u"flood"_s, u"Kept."_s)};
    const auto id = articles().keepDraft(draft);
    VERIFY_OK(id);
    VERIFY_ERROR(articles().discardDraft(*id, people.subEditor), ErrorCode::NotFound);
    QCOMPARE(must(articles().keptDrafts(people.author)).size(), 1);
    VERIFY_OK(articles().discardDraft(*id, people.author));
    QVERIFY(must(articles().keptDrafts(people.author)).isEmpty());
    VERIFY_ERROR(articles().discardDraft(*id, people.author), ErrorCode::NotFound);
}

void ArticleWritingContract::a_text_that_was_never_saved_can_be_kept()
{
    const KeptDraft draft{{}, {}, 0, people.author, clock.now(), aStory(u"new"_s, u"Never saved."_s)};
    KeptDraft expected = draft;
    expected.id = must(articles().keepDraft(draft));
    VERIFY_OK(newsroom().reopen());
    const QList<KeptDraft> drafts = must(articles().keptDrafts(people.author));
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.first().id, expected.id);
    QVERIFY(drafts.first().article.isNull());
    QVERIFY(drafts.first().content == draft.content);
}

QTEST_GUILESS_MAIN(ArticleWritingContract)
#include "articlewritingcontract.moc"
