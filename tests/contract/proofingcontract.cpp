// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contracttest.h"

#include <QRandomGenerator>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// What ProofingStore promises: listed words, ignored findings and word models.
class ProofingContract : public contract::ContractTest
{
    Q_OBJECT

private slots:
    void a_word_comes_back_as_it_was_added();
    void the_newsrooms_words_come_before_the_readers_own();
    void nobody_sees_anothers_own_words();
    void a_word_is_on_a_list_once();
    void words_that_are_none_are_refused();
    void every_active_user_adds();
    void nobody_writes_anothers_own_list();
    void editors_remove_any_word_others_their_own();
    void a_refused_removal_removes_nothing();
    void what_is_not_listed_is_removed_already();
    void a_long_list_is_one_event();
    void own_words_are_not_audited();
    void changed_words_are_told();

    void an_ignore_comes_back_as_it_was_made();
    void an_article_has_its_own_ignores_and_the_newsrooms();
    void ignoring_twice_is_once();
    void texts_are_folded_and_long_ones_fit();
    void editors_decide_for_the_newsroom();
    void what_cannot_be_ignored_is_refused();
    void an_article_must_be_there();
    void only_ignores_of_the_newsroom_are_audited();
    void changed_ignores_are_told();

    void there_is_no_word_model_at_first();
    void a_word_model_comes_back_byte_by_byte();
    void a_new_word_model_takes_the_place_of_the_old();
    void a_word_model_is_no_part_of_the_record();

private:
    [[nodiscard]] static ListedWord aWord(const QString &word, Language language = Language::English,
                                          std::optional<UserId> owner = std::nullopt)
    {
        return {word, language, owner, {}, {}};
    }
    [[nodiscard]] static IgnoredFinding anIgnore(const QString &rule, const QString &text, ArticleId article = {},
                                                 ParagraphId paragraph = {})
    {
        return {rule, text, article, paragraph, {}, {}};
    }
    [[nodiscard]] QStringList wordsOf(UserId reader)
    {
        QStringList words;
        for (const ListedWord &word : must(proofing().words(reader)))
            words << word.word;
        return words;
    }
};

void ProofingContract::a_word_comes_back_as_it_was_added()
{
    const QList<ListedWord> words{aWord(u"O'Sabbaq"_s), aWord(u"الدلواني"_s, Language::Arabic),
                                  aWord(u"zahwa-line"_s, Language::English, people.author),
                                  aWord(u"Reuters"_s, Language::Arabic)};
    QCOMPARE(must(proofing().addWords(words, people.author)), 4);
    VERIFY_OK(newsroom().reopen());
    QList<ListedWord> wanted{words[3], words[1], words[0], words[2]};
    for (ListedWord &word : wanted) {
        word.addedBy = people.author;
        word.addedAt = clock.now();
    }
    QVERIFY(must(proofing().words(people.author)) == wanted);
}

void ProofingContract::the_newsrooms_words_come_before_the_readers_own()
{
    must(proofing().addWords({aWord(u"b"_s, Language::English, people.author), aWord(u"z"_s), aWord(u"é"_s),
                              aWord(u"a"_s, Language::English, people.author), aWord(u"𐐷"_s), aWord(u"ﬁ"_s),
                              aWord(u"B"_s)},
                             people.author));
    QCOMPARE(wordsOf(people.author), (QStringList{u"B"_s, u"z"_s, u"é"_s, u"ﬁ"_s, u"𐐷"_s, u"a"_s, u"b"_s}));
}

void ProofingContract::nobody_sees_anothers_own_words()
{
    must(proofing().addWords({aWord(u"mine"_s, Language::English, people.author), aWord(u"ours"_s)}, people.author));
    QCOMPARE(wordsOf(people.author), (QStringList{u"ours"_s, u"mine"_s}));
    QCOMPARE(wordsOf(people.chief), QStringList{u"ours"_s});
    QCOMPARE(wordsOf(UserId()), QStringList{u"ours"_s});
}

void ProofingContract::a_word_is_on_a_list_once()
{
    QCOMPARE(must(proofing().addWords({aWord(u"كِتاب"_s, Language::Arabic), aWord(u"كتـــاب"_s, Language::Arabic)},
                                      people.author)),
             1);
    clock.advance(1000);
    QCOMPARE(must(proofing().addWords({aWord(u"كتاب"_s, Language::Arabic), aWord(u"كتاب"_s)}, people.chief)), 1);
    const QList<ListedWord> words = must(proofing().words({}));
    QCOMPARE(words.size(), 2);
    QCOMPARE(words[0].word, u"كتاب"_s);
    QCOMPARE(words[0].addedBy, people.author); // who was first
    QVERIFY(words[0].addedAt.ms < clock.now().ms);
    // A word of one's own and the newsroom's are two, and so are two cases of it.
    QCOMPARE(must(proofing().addWords(
                 {aWord(u"كتاب"_s, Language::Arabic, people.chief), aWord(u"Dal"_s), aWord(u"dal"_s)}, people.chief)),
             3);
}

void ProofingContract::words_that_are_none_are_refused()
{
    const QStringList bad{QString(),
                          u" "_s,
                          u"two words"_s,
                          u"two\u00A0words"_s,
                          u"word\n"_s,
                          u"wo"_s + QChar(0) + u"rd"_s,
                          u"word"_s + QChar(0xD800),
                          u"2030"_s,
                          u"#word"_s,
                          u"w"_s.repeated(65),
                          u"w"_s.repeated(1'000'000)};
    for (const QString &word : bad) {
        const auto refused = proofing().addWords({aWord(u"good"_s), aWord(word)}, people.author);
        VERIFY_ERROR(refused, ErrorCode::InvalidInput);
        QCOMPARE(refused.error().items.size(), 1);
        QVERIFY(refused.error().items.first().size() <= 64);
        QVERIFY(wordsOf(people.author).isEmpty());
    }
    VERIFY_OK(proofing().addWords({aWord(u"w"_s.repeated(64))}, people.author));
}

void ProofingContract::every_active_user_adds()
{
    int number = 0;
    for (const UserId person : {people.author, people.translator, people.subEditor, people.chief, people.guest}) {
        const QString word = u"word-%1"_s.arg(++number);
        QCOMPARE(must(proofing().addWords({aWord(word), aWord(word, Language::English, person)}, person)), 2);
    }
    for (const UserId person : {people.inactive, UserId(), UserId::make(clock.now())})
        VERIFY_ERROR(proofing().addWords({aWord(u"late"_s)}, person), ErrorCode::Forbidden);
    QCOMPARE(wordsOf({}).size(), 5);
}

void ProofingContract::nobody_writes_anothers_own_list()
{
    const ListedWord word = aWord(u"mine"_s, Language::English, people.author);
    VERIFY_ERROR(proofing().addWords({aWord(u"ours"_s), word}, people.chief), ErrorCode::Forbidden);
    must(proofing().addWords({word}, people.author));
    VERIFY_ERROR(proofing().removeWords({word}, people.chief), ErrorCode::Forbidden);
    QCOMPARE(wordsOf(people.author), QStringList{u"mine"_s});
    QCOMPARE(must(proofing().removeWords({word}, people.author)), 1);
    QVERIFY(wordsOf(people.author).isEmpty());
}

void ProofingContract::editors_remove_any_word_others_their_own()
{
    must(proofing().addWords({aWord(u"a"_s), aWord(u"b"_s), aWord(u"c"_s)}, people.author));
    const auto refused = proofing().removeWords({aWord(u"a"_s)}, people.colleague);
    VERIFY_ERROR(refused, ErrorCode::Forbidden);
    QCOMPARE(refused.error().items, QStringList{u"a"_s});
    VERIFY_ERROR(proofing().removeWords({aWord(u"a"_s)}, people.inactive), ErrorCode::Forbidden);
    QCOMPARE(must(proofing().removeWords({aWord(u"a"_s)}, people.author)), 1);
    QCOMPARE(must(proofing().removeWords({aWord(u"b"_s)}, people.subEditor)), 1);
    QCOMPARE(must(proofing().removeWords({aWord(u"c"_s)}, people.chief)), 1);
    QVERIFY(wordsOf({}).isEmpty());
}

void ProofingContract::a_refused_removal_removes_nothing()
{
    must(proofing().addWords({aWord(u"mine"_s)}, people.author));
    must(proofing().addWords({aWord(u"theirs"_s)}, people.chief));
    (void)stores().takeChanges();
    const qint64 before = eventCount();
    VERIFY_ERROR(proofing().removeWords({aWord(u"mine"_s), aWord(u"theirs"_s)}, people.author), ErrorCode::Forbidden);
    QCOMPARE(wordsOf({}), (QStringList{u"mine"_s, u"theirs"_s}));
    QVERIFY(stores().takeChanges().isEmpty());
    QCOMPARE(eventCount(), before);
}

void ProofingContract::what_is_not_listed_is_removed_already()
{
    must(proofing().addWords({aWord(u"here"_s)}, people.chief));
    (void)stores().takeChanges();
    const qint64 before = eventCount();
    QCOMPARE(must(proofing().removeWords({aWord(u"gone"_s), aWord(u"here"_s, Language::Arabic)}, people.author)), 0);
    QCOMPARE(must(proofing().removeWords({}, people.author)), 0);
    QVERIFY(stores().takeChanges().isEmpty());
    QCOMPARE(eventCount(), before);
}

void ProofingContract::a_long_list_is_one_event()
{
    QList<ListedWord> words;
    for (int i = 0; i < 20'000; ++i)
        words << aWord(i % 2 ? u"word-%1"_s.arg(i) : u"كلمة%1\"\\"_s.arg(i),
                       i % 2 ? Language::English : Language::Arabic);
    const qint64 before = eventCount();
    QCOMPARE(must(proofing().addWords(words, people.author)), 20'000);
    QCOMPARE(eventCount(), before + 1);
    QCOMPARE(lastEvent().action, u"words.add"_s);
    QCOMPARE(lastEvent().actor, people.author);
    QVERIFY2(lastEvent().detail.startsWith(u"20000: "_s) && lastEvent().detail.contains(u"كلمة0"_s) &&
                 lastEvent().detail.size() < 200,
             qPrintable(lastEvent().detail));
    QCOMPARE(wordsOf({}).size(), 20'000);
    QCOMPARE(must(proofing().addWords(words, people.chief)), 0);
    QCOMPARE(eventCount(), before + 1);
    QCOMPARE(must(proofing().removeWords(words.mid(1), people.author)), 19'999);
    QCOMPARE(eventCount(), before + 2);
    QCOMPARE(lastEvent().action, u"words.remove"_s);
    QCOMPARE(wordsOf({}), QStringList{words.first().word});
}

void ProofingContract::own_words_are_not_audited()
{
    const qint64 before = eventCount();
    const QList<ListedWord> words{aWord(u"mine"_s, Language::English, people.author)};
    must(proofing().addWords(words, people.author));
    must(proofing().removeWords(words, people.author));
    QCOMPARE(eventCount(), before);
}

void ProofingContract::changed_words_are_told()
{
    const auto isProofing = [this] {
        ChangeSet changes = stores().takeChanges();
        const bool isSet = changes.proofing;
        changes.proofing = false;
        return isSet && changes.isEmpty();
    };
    must(proofing().addWords({aWord(u"ours"_s)}, people.author));
    QVERIFY(isProofing());
    must(proofing().addWords({aWord(u"mine"_s, Language::English, people.author)}, people.author));
    QVERIFY(isProofing());
    must(proofing().addWords({aWord(u"ours"_s)}, people.author));
    QVERIFY(stores().takeChanges().isEmpty());
    must(proofing().removeWords({aWord(u"ours"_s)}, people.author));
    QVERIFY(isProofing());
}

void ProofingContract::an_ignore_comes_back_as_it_was_made()
{
    const Article story = article(Status::Draft, u"flood"_s);
    QList<IgnoredFinding> ignores{anIgnore(u"spelling.unknown"_s, u"dalwani"_s),
                                  anIgnore(u"style.comma"_s, {}, story.id),
                                  anIgnore(u"style.comma"_s, u"  "_s, story.id),
                                  anIgnore(u"spelling.unknown"_s, u"سامِر"_s, story.id, ParagraphId::make(clock.now()))};
    VERIFY_OK(proofing().ignore(ignores, people.subEditor));
    VERIFY_OK(newsroom().reopen());
    for (IgnoredFinding &ignore : ignores) {
        ignore.by = people.subEditor;
        ignore.at = clock.now();
    }
    QVERIFY(must(proofing().ignored(story.id)) == ignores);
    VERIFY_OK(proofing().unignore(ignores, people.subEditor));
    QVERIFY(must(proofing().ignored(story.id)).isEmpty());
}

void ProofingContract::an_article_has_its_own_ignores_and_the_newsrooms()
{
    const Article story = article(Status::Draft, u"flood"_s);
    const Article other = article(Status::Draft, u"other"_s);
    must(proofing().ignore({anIgnore(u"a.a"_s, {}), anIgnore(u"b.b"_s, {}, story.id), anIgnore(u"c.c"_s, {}, other.id)},
                           people.chief));
    const auto rulesOf = [this](ArticleId id) {
        QStringList rules;
        for (const IgnoredFinding &ignore : must(proofing().ignored(id)))
            rules << ignore.rule;
        return rules;
    };
    QCOMPARE(rulesOf(story.id), (QStringList{u"a.a"_s, u"b.b"_s}));
    QCOMPARE(rulesOf(other.id), (QStringList{u"a.a"_s, u"c.c"_s}));
    QCOMPARE(rulesOf({}), QStringList{u"a.a"_s});
    QCOMPARE(rulesOf(ArticleId::make(clock.now())), QStringList{u"a.a"_s});
}

void ProofingContract::ignoring_twice_is_once()
{
    const Article story = article(Status::Draft, u"flood"_s);
    const IgnoredFinding ignore = anIgnore(u"style.comma"_s, u", and"_s, story.id);
    must(proofing().ignore({ignore, ignore}, people.author));
    clock.advance(1000);
    (void)stores().takeChanges();
    must(proofing().ignore({ignore}, people.subEditor));
    QVERIFY(stores().takeChanges().isEmpty());
    const QList<IgnoredFinding> ignores = must(proofing().ignored(story.id));
    QCOMPARE(ignores.size(), 1);
    QCOMPARE(ignores[0].by, people.author);
    must(proofing().unignore({ignore}, people.colleague));
    must(proofing().unignore({ignore}, people.colleague));
    QVERIFY(must(proofing().ignored(story.id)).isEmpty());
}

void ProofingContract::texts_are_folded_and_long_ones_fit()
{
    const Article story = article(Status::Draft, u"flood"_s);
    const QString sentence = u"طويلٌ جدًّا "_s.repeated(3000);
    must(proofing().ignore({anIgnore(u"style.case"_s, u"E\u0301TAT"_s, story.id),
                            anIgnore(u"style.long"_s, sentence, story.id),
                            anIgnore(u"style.long"_s, sentence + u"!"_s, story.id)},
                           people.author));
    const QList<IgnoredFinding> ignores = must(proofing().ignored(story.id));
    QCOMPARE(ignores.size(), 3);
    QCOMPARE(ignores[0].text, u"état"_s);
    QVERIFY(ignores[1].text != ignores[2].text && ignores[1].text.size() < 200);
    must(proofing().unignore({anIgnore(u"style.case"_s, u"État"_s, story.id), ignores[1],
                              anIgnore(u"style.long"_s, sentence + u"!"_s, story.id),
                              anIgnore(u"style.long"_s, sentence, story.id)},
                             people.author));
    QVERIFY(must(proofing().ignored(story.id)).isEmpty());
}

void ProofingContract::editors_decide_for_the_newsroom()
{
    const Article story = article(Status::Draft, u"flood"_s);
    const QList<IgnoredFinding> here{anIgnore(u"style.comma"_s, {}, story.id)};
    const QList<IgnoredFinding> everywhere{anIgnore(u"style.comma"_s, {})};
    for (const UserId person : {people.author, people.colleague, people.translator}) {
        VERIFY_ERROR(proofing().ignore(here + everywhere, person), ErrorCode::Forbidden);
        QVERIFY(must(proofing().ignored(story.id)).isEmpty());
        VERIFY_OK(proofing().ignore(here, person));
        VERIFY_OK(proofing().unignore(here, person));
    }
    for (const UserId person : {people.guest, people.inactive, UserId()}) {
        VERIFY_ERROR(proofing().ignore(here, person), ErrorCode::Forbidden);
        VERIFY_ERROR(proofing().unignore(here, person), ErrorCode::Forbidden);
    }
    VERIFY_OK(proofing().ignore(everywhere, people.subEditor));
    VERIFY_ERROR(proofing().unignore(everywhere, people.author), ErrorCode::Forbidden);
    VERIFY_OK(proofing().unignore(everywhere, people.chief));
}

void ProofingContract::what_cannot_be_ignored_is_refused()
{
    const Article story = article(Status::Draft, u"flood"_s);
    const ParagraphId paragraph = ParagraphId::make(clock.now());
    const QList<IgnoredFinding> bad{anIgnore({}, u"x"_s, story.id),
                                    anIgnore(u"two words"_s, u"x"_s, story.id),
                                    anIgnore(u"style."_s + QChar(0), u"x"_s, story.id),
                                    anIgnore(u"s"_s.repeated(101), u"x"_s, story.id),
                                    anIgnore(u"style.x"_s, u"a"_s + QChar(0), story.id),
                                    anIgnore(u"style.x"_s, QString(QChar(0xDC00)), story.id),
                                    anIgnore(u"style.x"_s, u"x"_s, {}, paragraph)};
    for (const IgnoredFinding &ignore : bad) {
        const auto refused = proofing().ignore({anIgnore(u"style.y"_s, u"x"_s, story.id), ignore}, people.chief);
        VERIFY_ERROR(refused, ErrorCode::InvalidInput);
        QCOMPARE(refused.error().items.size(), 1);
        VERIFY_ERROR(proofing().unignore({ignore}, people.chief), ErrorCode::InvalidInput);
    }
    QVERIFY(must(proofing().ignored(story.id)).isEmpty());
}

void ProofingContract::an_article_must_be_there()
{
    const IgnoredFinding lost = anIgnore(u"style.x"_s, {}, ArticleId::make(clock.now()));
    VERIFY_ERROR(proofing().ignore({anIgnore(u"style.y"_s, {}), lost}, people.chief), ErrorCode::NotFound);
    QVERIFY(must(proofing().ignored({})).isEmpty());
    VERIFY_OK(proofing().unignore({lost}, people.chief));
}

void ProofingContract::only_ignores_of_the_newsroom_are_audited()
{
    const Article story = article(Status::Draft, u"flood"_s);
    const QList<IgnoredFinding> ignores{anIgnore(u"style.x"_s, {}), anIgnore(u"style.y"_s, u"Dal"_s),
                                        anIgnore(u"style.z"_s, {}, story.id)};
    const qint64 before = eventCount();
    must(proofing().ignore({ignores[2]}, people.chief));
    QCOMPARE(eventCount(), before);
    must(proofing().ignore(ignores, people.chief));
    QCOMPARE(eventCount(), before + 1);
    QCOMPARE(lastEvent().action, u"findings.ignore"_s);
    QCOMPARE(lastEvent().detail, u"2: style.x, style.y “dal”"_s);
    must(proofing().ignore(ignores, people.chief));
    QCOMPARE(eventCount(), before + 1);
    must(proofing().unignore(ignores.mid(1), people.subEditor));
    QCOMPARE(eventCount(), before + 2);
    QCOMPARE(lastEvent().action, u"findings.unignore"_s);
    QCOMPARE(lastEvent().detail, u"1: style.y “dal”"_s);
    VERIFY_OK(audit().verify());
}

void ProofingContract::changed_ignores_are_told()
{
    const Article story = article(Status::Draft, u"flood"_s);
    (void)stores().takeChanges();
    const QList<IgnoredFinding> ignores{anIgnore(u"style.x"_s, {}, story.id)};
    must(proofing().ignore(ignores, people.author));
    QVERIFY(stores().takeChanges().proofing);
    must(proofing().unignore(ignores, people.author));
    QVERIFY(stores().takeChanges().proofing);
    must(proofing().unignore(ignores, people.author));
    QVERIFY(stores().takeChanges().isEmpty());
}

void ProofingContract::there_is_no_word_model_at_first()
{
    for (const Language language : {Language::English, Language::Arabic}) {
        QVERIFY(must(proofing().wordModel(language)).isEmpty());
        QVERIFY(!must(proofing().wordModelInfo(language)));
    }
}

void ProofingContract::a_word_model_comes_back_byte_by_byte()
{
    constexpr qsizetype part = 1 << 20;
    QRandomGenerator random(7);
    for (const qsizetype size : {qsizetype(1), part, part + 1, qsizetype(20'000'000)}) {
        QByteArray model(size, Qt::Uninitialized);
        for (char &byte : model)
            byte = char(random.generate());
        VERIFY_OK(proofing().saveWordModel(Language::Arabic, model, size / 2));
        VERIFY_OK(newsroom().reopen());
        QVERIFY(must(proofing().wordModel(Language::Arabic)) == model);
        const auto info = must(proofing().wordModelInfo(Language::Arabic));
        QVERIFY(info == (WordModelInfo{Language::Arabic, clock.now(), size / 2, size}));
    }
    QVERIFY(must(proofing().wordModel(Language::English)).isEmpty());
}

void ProofingContract::a_new_word_model_takes_the_place_of_the_old()
{
    must(proofing().saveWordModel(Language::English, QByteArray(3'000'000, 'a'), 1));
    must(proofing().saveWordModel(Language::Arabic, "other", 2));
    clock.advance(1000);
    must(proofing().saveWordModel(Language::English, "new", 3));
    QCOMPARE(must(proofing().wordModel(Language::English)), QByteArray("new"));
    QVERIFY(must(proofing().wordModelInfo(Language::English)) == (WordModelInfo{Language::English, clock.now(), 3, 3}));
    must(proofing().saveWordModel(Language::English, {}, 0));
    QVERIFY(must(proofing().wordModel(Language::English)).isEmpty());
    QVERIFY(!must(proofing().wordModelInfo(Language::English)));
    QCOMPARE(must(proofing().wordModel(Language::Arabic)), QByteArray("other"));
}

void ProofingContract::a_word_model_is_no_part_of_the_record()
{
    (void)stores().takeChanges();
    const qint64 before = eventCount();
    must(proofing().saveWordModel(Language::English, "model", 1));
    QCOMPARE(eventCount(), before);
    QVERIFY(stores().takeChanges().isEmpty());
}

QTEST_GUILESS_MAIN(ProofingContract)
#include "proofingcontract.moc"
