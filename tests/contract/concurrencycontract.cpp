// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contracttest.h"

#include <algorithm>
#include <mutex>
#include <thread>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// What the stores promise when several programs write to one newsroom at the same moment.
class ConcurrencyContract : public contract::ContractTest
{
    Q_OBJECT

private slots:
    void writers_of_one_article_lose_no_text();
    void numbers_have_no_gaps_and_no_repeats();
    void one_of_two_approvals_of_one_revision_wins();
    void no_change_of_settings_or_people_is_lost();
    void no_article_is_filed_on_a_desk_that_then_goes();
    void what_another_program_wrote_is_seen();

private:
    static constexpr int writers = 4;

    /// Runs work in as many threads, each with stores of its own. Answers what they complained of.
    template <class F>
    [[nodiscard]] QStringList runTogether(F work);
    [[nodiscard]] bool isOneProgramOnly();
};

template <class F>
QStringList ConcurrencyContract::runTogether(F work)
{
    std::mutex mutex;
    QStringList complaints;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&, writer] {
            QStringList found;
            const auto opened = newsroom().openAnother();
            if (opened)
                work(**opened, writer, found);
            else
                found << opened.error().toLogString();
            const std::lock_guard lock(mutex);
            complaints += found;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    return complaints;
}

bool ConcurrencyContract::isOneProgramOnly()
{
    const auto other = newsroom().openAnother();
    return other && !*other;
}

void ConcurrencyContract::writers_of_one_article_lose_no_text()
{
    if (isOneProgramOnly())
        QSKIP("one program only");
    constexpr int saves = 12;
    const ArticleId id = article(Status::Draft, u"flood"_s).id;
    const QStringList complaints = runTogether([&](Stores &stores, int writer, QStringList &found) {
        for (int i = 0; i < saves; ++i) {
            const auto base = stores.articles().article(id);
            const ArticleContent content = aStory(u"flood"_s, u"writer %1, text %2"_s.arg(writer).arg(i));
            const auto saved = base ? stores.articles().save(id, base->revision, content, people.subEditor) : base;
            if (!saved && saved.error().code != ErrorCode::Conflict)
                found << saved.error().toLogString();
        }
    });
    QCOMPARE(complaints, QStringList());

    QStringList texts;
    const QList<RevisionInfo> revisions = must(articles().revisions(id));
    for (qsizetype i = 1; i < revisions.size(); ++i) {
        QCOMPARE(revisions[i].revision, int(i) + 1);
        texts << must(articles().content(id, revisions[i].revision)).body.text();
    }
    const QList<KeptDraft> drafts = must(articles().keptDrafts(people.subEditor));
    for (const KeptDraft &draft : drafts)
        texts << draft.content.body.text();
    QCOMPARE(texts.size(), writers * saves);
    QCOMPARE(texts.removeDuplicates(), 0);
    VERIFY_OK(audit().verify());
}

void ConcurrencyContract::numbers_have_no_gaps_and_no_repeats()
{
    if (isOneProgramOnly())
        QSKIP("one program only");
    constexpr int rounds = 4;
    const QStringList complaints = runTogether([&](Stores &stores, int writer, QStringList &found) {
        const auto note = [&found](const auto &result) {
            if (!result)
                found << result.error().toLogString();
        };
        for (int i = 0; i < rounds; ++i) {
            const ArticleContent content = aStory(u"%1-%2"_s.arg(writer).arg(i));
            note(bringTo(Status::Released, stores.articles(), people, content, clock.now()));
            const auto story = bringTo(Status::Approved, stores.articles(), people, content, clock.now());
            note(story);
            BulletinStore &store = stores.bulletins();
            auto bulletin = store.create(Language::English, u"Bulletin"_s, people.subEditor);
            if (bulletin && story)
                bulletin = store.setItems(bulletin->id, bulletin->revision, {story->id}, people.subEditor);
            if (bulletin)
                bulletin = store.approve(bulletin->id, bulletin->revision, people.chief);
            if (bulletin)
                bulletin = store.release(bulletin->id, bulletin->revision, people.subEditor, clock.now());
            note(bulletin);
        }
    });
    QCOMPARE(complaints, QStringList());

    QList<qint64> numbers;
    const QList<ArticleSummary> all = allArticles();
    for (const ArticleSummary &row : all)
        numbers << must(articles().article(row.id)).releaseNumber;
    std::sort(numbers.begin(), numbers.end());
    QList<qint64> bulletinNumbers;
    const QList<Bulletin> list = must(bulletins().bulletins(100));
    for (const Bulletin &bulletin : list)
        bulletinNumbers << bulletin.number;
    std::sort(bulletinNumbers.begin(), bulletinNumbers.end());
    for (int i = 0; i < writers * rounds * 2; ++i)
        QCOMPARE(numbers.value(i), i + 1);
    for (int i = 0; i < writers * rounds; ++i)
        QCOMPARE(bulletinNumbers.value(i), i + 1);
    const QList<ArticleCount> counts = must(articles().counts());
    QCOMPARE(counts.size(), 1);
    QCOMPARE(counts.first().count, all.size());
    VERIFY_OK(audit().verify());
}

void ConcurrencyContract::one_of_two_approvals_of_one_revision_wins()
{
    if (isOneProgramOnly())
        QSKIP("one program only");
    const Article submitted = article(Status::Submitted, u"flood"_s);
    std::atomic<int> wins = 0;
    const QStringList complaints = runTogether([&](Stores &stores, int writer, QStringList &found) {
        const auto approved =
            act(stores.articles(), submitted, Action::Approve, writer % 2 ? people.subEditor : people.otherSubEditor);
        wins += approved ? 1 : 0;
        const bool isExpected =
            approved || approved.error().code == ErrorCode::WrongState || approved.error().code == ErrorCode::Conflict;
        if (!isExpected)
            found << approved.error().toLogString();
    });
    QCOMPARE(complaints, QStringList());
    QCOMPARE(wins.load(), 1);
    QCOMPARE(must(articles().article(submitted.id)).status, Status::Approved);
    QCOMPARE(must(audit().eventsOf(submitted.id.toString())).last().action, u"article.approve"_s);
    QCOMPARE(must(audit().eventsOf(submitted.id.toString())).size(), 3);
}

void ConcurrencyContract::no_change_of_settings_or_people_is_lost()
{
    if (isOneProgramOnly())
        QSKIP("one program only");
    constexpr int changes = 6;
    const QString before = must(users().user(people.author)).name.value(Language::English);
    const QStringList complaints = runTogether([&](Stores &stores, int writer, QStringList &found) {
        for (int i = 0; i < changes; ++i) {
            const auto addDesk = [&](NewsroomSettings &settings) {
                settings.desks << Desk{u"desk-%1-%2"_s.arg(writer).arg(i), {}};
                return ok();
            };
            if (const auto kept = stores.settings().change(addDesk, people.chief); !kept)
                found << kept.error().toLogString();
            const auto lengthen = [](User &user) {
                user.name[Language::English] += u'x';
                return ok();
            };
            if (const auto kept = stores.users().change(people.author, lengthen, people.chief); !kept)
                found << kept.error().toLogString();
        }
    });
    QCOMPARE(complaints, QStringList());
    QCOMPARE(must(settings().settings()).desks.size(), writers * changes);
    QCOMPARE(must(users().user(people.author)).name.value(Language::English),
             before + QString(writers * changes, u'x'));
    VERIFY_OK(audit().verify());
}

void ConcurrencyContract::no_article_is_filed_on_a_desk_that_then_goes()
{
    if (isOneProgramOnly())
        QSKIP("one program only");
    for (int round = 0; round < 8; ++round) {
        ArticleContent story = aStory(u"flood"_s);
        story.desk = u"desk-%1"_s.arg(round);
        const Desk desk{story.desk, {}};
        const auto add = [&](NewsroomSettings &now) {
            now.desks << desk;
            return ok();
        };
        must(settings().change(add, people.chief));
        const QStringList complaints = runTogether([&](Stores &stores, int writer, QStringList &found) {
            if (writer > 0) {
                if (const auto filed = stores.articles().create(story, people.author); !filed)
                    found << filed.error().toLogString();
                return;
            }
            const auto takeAway = [&](NewsroomSettings &now) {
                now.desks.removeOne(desk);
                return ok();
            };
            const auto kept = stores.settings().change(takeAway, people.chief);
            if (!kept && kept.error().code != ErrorCode::Conflict)
                found << kept.error().toLogString();
        });
        QCOMPARE(complaints, QStringList());
        if (must(settings().settings()).desks.contains(desk))
            continue;
        // The history is in the order of the commits.
        const qint64 gone = must(audit().eventsOf(u"settings"_s)).last().sequence;
        const QList<ArticleSummary> all = allArticles();
        for (const ArticleSummary &row : all)
            QVERIFY(row.desk != story.desk || must(audit().eventsOf(row.id.toString())).first().sequence > gone);
    }
}

void ConcurrencyContract::what_another_program_wrote_is_seen()
{
    if (isOneProgramOnly())
        QSKIP("one program only");
    const Article draft = article(Status::Draft, u"flood"_s);
    const auto other = newsroom().openAnother();
    VERIFY_OK(other);
    must((*other)->articles().save(draft.id, 1, aStory(u"flood"_s, u"Theirs."_s), people.subEditor));
    QCOMPARE(must(articles().article(draft.id)).revision, 2);
    QCOMPARE(allArticles().first().revision, 2);
    VERIFY_ERROR(articles().save(draft.id, 1, aStory(u"flood"_s, u"Mine."_s), people.author), ErrorCode::Conflict);
    QCOMPARE(must((*other)->articles().keptDrafts(people.author)).size(), 1);
    // It is the other one's to tell its own models; this one hears of it from whoever watches the store.
    (void)stores().takeChanges();
    must((*other)->articles().create(aStory(u"new"_s), people.author));
    QVERIFY(stores().takeChanges().isEmpty());
}

QTEST_GUILESS_MAIN(ConcurrencyContract)
#include "concurrencycontract.moc"
