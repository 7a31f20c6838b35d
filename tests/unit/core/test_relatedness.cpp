// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/relatedchoice.h"
#include "core/article/relatedness.h"
#include "core/base/clock.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace nashra;
using namespace Qt::StringLiterals;
using relatedness::Archive;
using relatedness::Proposal;
using relatedness::Story;

/// Which story stands nearer to one, and why.
class TestRelatedness : public QObject
{
    Q_OBJECT

private slots:
    void a_rare_name_beats_a_common_one();
    void a_name_in_the_headline_weighs_more();
    void the_newer_of_equals_comes_first();
    void age_never_takes_all();
    void a_shared_headline_decides_between_equal_names();
    void arabic_words_are_compared_folded();
    void no_turn_of_phrase_beats_a_rare_name();
    void other_languages_the_dead_and_the_story_itself_are_left_out();
    void what_is_there_already_is_marked();
    void equals_keep_one_order();
    void hostile_figures_do_no_harm();
    void pins_and_bans_are_kept_as_records();

private:
    static constexpr qint64 day = 24LL * 60 * 60 * 1000;

    [[nodiscard]] SharedNames candidate(const QList<EntityId> &shared, int daysAgo = 0, const QString &headline = {})
    {
        SharedNames one;
        one.article.id = ArticleId::make(SystemClock().now());
        one.article.touch = ++m_touch;
        one.article.headline = headline;
        one.article.updatedAt.ms = m_now.ms - daysAgo * day;
        one.shared = shared;
        return one;
    }
    [[nodiscard]] Story story(const QString &headline = {}, Language language = Language::English) const
    {
        ArticleContent content;
        content.language = language;
        content.headline = headline;
        return relatedness::storyOf(ArticleId::make(SystemClock().now()), content,
                                    {{m_rania, 1, false}, {m_capital, 9, false}}, {});
    }
    [[nodiscard]] QList<Proposal> rank(const Story &story, const QList<SharedNames> &candidates) const
    {
        return relatedness::ranked(story, candidates, m_archive, m_now);
    }

    Instant m_now{1'778'571'600'000};
    EntityId m_rania = EntityId::make(SystemClock().now());
    EntityId m_capital = EntityId::make(SystemClock().now());
    Archive m_archive{10'000, {{m_rania, 12}, {m_capital, 6'000}}};
    qint64 m_touch = 0;
};

void TestRelatedness::a_rare_name_beats_a_common_one()
{
    const auto common = candidate({m_capital});
    const auto rare = candidate({m_rania}, 3);
    const auto both = candidate({m_capital, m_rania}, 3);
    const auto found = rank(story(), {common, rare, both});
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].article.id, both.article.id);
    QCOMPARE(found[0].shared, (QList{m_rania, m_capital}));
    QCOMPARE(found[1].article.id, rare.article.id);
    QCOMPARE(found[2].article.id, common.article.id);
}

void TestRelatedness::a_name_in_the_headline_weighs_more()
{
    Story plain = story();
    Story headed = story();
    headed.mentions[0].isInHeadline = true;
    const auto one = candidate({m_rania});
    QCOMPARE(rank(headed, {one})[0].score, 2 * rank(plain, {one})[0].score);
}

void TestRelatedness::the_newer_of_equals_comes_first()
{
    const auto lastYear = candidate({m_rania}, 365);
    const auto today = candidate({m_rania});
    QCOMPARE(rank(story(), {lastYear, today})[0].article.id, today.article.id);
    const auto halfLife = candidate({m_rania}, 14);
    const auto found = rank(story(), {today, halfLife});
    QCOMPARE(found[1].score / found[0].score, 0.625);
}

void TestRelatedness::age_never_takes_all()
{
    const auto old = candidate({m_rania}, 20 * 365);
    const auto common = candidate({m_capital});
    QCOMPARE(rank(story(), {old, common})[0].article.id, old.article.id);
    QVERIFY(rank(story(), {old})[0].score > 1);
}

void TestRelatedness::a_shared_headline_decides_between_equal_names()
{
    const auto other = candidate({m_rania}, 0, u"Mayor visits a school"_s);
    const auto same = candidate({m_rania}, 0, u"Harbour strike enters second week"_s);
    const auto found = rank(story(u"HARBOUR strike ends"_s), {same, other});
    QCOMPARE(found[0].article.id, same.article.id);
    QCOMPARE(found[0].words, (QStringList{u"harbour"_s, u"strike"_s}));
    QVERIFY(found[1].words.isEmpty());
}

void TestRelatedness::arabic_words_are_compared_folded()
{
    auto one = candidate({m_rania}, 0, u"إضراب الميناء يدخل أسبوعه الثاني"_s);
    one.article.language = Language::Arabic;
    const auto found = rank(story(u"انتهاء اضراب المينـاء"_s, Language::Arabic), {one});
    QCOMPARE(found[0].words.size(), 2);
}

void TestRelatedness::no_turn_of_phrase_beats_a_rare_name()
{
    const QString headline = u"Ministers discuss harbour strike talks with dockers unions"_s;
    const auto words = candidate({}, 0, headline);
    const auto name = candidate({m_rania});
    const auto found = rank(story(headline), {words, name});
    QCOMPARE(found[0].article.id, name.article.id);
    QVERIFY(found[1].score <= 2);
}

void TestRelatedness::other_languages_the_dead_and_the_story_itself_are_left_out()
{
    auto arabic = candidate({m_rania});
    arabic.article.language = Language::Arabic;
    auto killed = candidate({m_rania});
    killed.article.status = Status::Killed;
    auto spiked = candidate({m_rania});
    spiked.article.status = Status::Spiked;
    const auto source = candidate({m_rania});
    const auto translation = candidate({m_rania});
    const auto itself = candidate({m_rania});
    const auto stranger = candidate({EntityId::make(SystemClock().now())});
    ArticleContent content;
    content.translation = TranslationLink{source.article.id, 1, {}};
    const Story of = relatedness::storyOf(itself.article.id, content, {{m_rania, 1, false}}, {translation.article.id});
    QVERIFY(rank(of, {arabic, killed, spiked, source, translation, itself, stranger}).isEmpty());
}

void TestRelatedness::what_is_there_already_is_marked()
{
    const auto one = candidate({m_rania});
    ArticleContent content;
    content.related = {{u"A link"_s, {}, {}, u"https://example.org/"_s}, {u"One"_s, {}, one.article.id, {}}};
    const Story of = relatedness::storyOf({}, content, {{m_rania, 1, false}}, {});
    const auto found = rank(of, {one, candidate({m_rania})});
    QCOMPARE(found.size(), 2);
    for (const Proposal &proposal : found)
        QCOMPARE(proposal.isRelatedItem, proposal.article.id == one.article.id);
}

void TestRelatedness::equals_keep_one_order()
{
    QList<SharedNames> candidates;
    for (int i = 0; i < 40; ++i)
        candidates << candidate({m_rania}, 2, u"Harbour strike enters second week"_s);
    const auto found = rank(story(u"Harbour strike"_s), candidates);
    std::reverse(candidates.begin(), candidates.end());
    const auto again = rank(story(u"Harbour strike"_s), candidates + candidates);
    QCOMPARE(again.size(), 40);
    for (int i = 0; i < 40; ++i) {
        QCOMPARE(found[i].article.id, again[i].article.id);
        QVERIFY(i == 0 || found[i - 1].article.touch > found[i].article.touch);
    }
}

void TestRelatedness::hostile_figures_do_no_harm()
{
    m_archive = {-5, {{m_rania, -1}, {m_capital, std::numeric_limits<qint64>::max()}}};
    auto future = candidate({m_rania}, 0, QString(1'000'000, u'x'));
    future.article.updatedAt.ms = m_now.ms + 900 * day;
    auto ancient = candidate({m_rania, m_rania, m_capital});
    ancient.article.updatedAt.ms = 0;
    const auto found = rank(story(QString(1'000'000, u'x')), {future, ancient});
    QCOMPARE(found.size(), 2);
    for (const Proposal &proposal : found)
        QVERIFY(std::isfinite(proposal.score) && proposal.score > 0);
    QCOMPARE(found[1].shared.size(), 2);
    QVERIFY(rank({}, {}).isEmpty());
}

void TestRelatedness::pins_and_bans_are_kept_as_records()
{
    using relatedchoice::Choice;
    const auto article = ArticleId::make(SystemClock().now());
    const auto pinned = ArticleId::make(SystemClock().now());
    const auto banned = ArticleId::make(SystemClock().now());
    QList<IgnoredFinding> ignored{relatedchoice::record(article, pinned, Choice::Pinned),
                                  relatedchoice::record(article, banned, Choice::Banned),
                                  relatedchoice::record(article, banned, Choice::Pinned)};
    QVERIFY(checkedIgnores(ignored));
    IgnoredFinding broken;
    broken.rule = u"related.pin.nobody"_s;
    ignored << broken;
    auto choices = relatedchoice::choicesIn(ignored);
    QCOMPARE(choices.of(pinned), Choice::Pinned);
    QCOMPARE(choices.of(banned), Choice::Banned);
    QCOMPARE(choices.pinned.size() + choices.banned.size(), 2);
    choices.set(banned, Choice::None);
    QCOMPARE(choices.of(banned), Choice::None);
}

QTEST_GUILESS_MAIN(TestRelatedness)
#include "test_relatedness.moc"
