// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/mentiontest.h"
#include "core/proofing/namechoice.h"

#include <atomic>
#include <thread>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// What MentionStore promises where people say whom a name means while articles are read.
class MentionChoiceContract : public contract::MentionTest
{
    Q_OBJECT

private slots:
    void what_is_settled_about_a_name_has_its_article_read_again();
    void what_is_settled_while_an_article_is_read_leaves_it_unread();
    void what_is_settled_while_another_program_reads_is_not_lost();

private:
    [[nodiscard]] static IgnoredFinding choiceIn(const Article &article, const Entity &meant)
    {
        IgnoredFinding choice = namechoice::record(u"zahwa"_s, meant.id);
        choice.article = article.id;
        return choice;
    }
    /// A page; its articles mention whom they are said to mean, and nobody else.
    [[nodiscard]] static Result<void> readOnce(MentionStore &store, int pageSize)
    {
        const auto page = store.unread(pageSize);
        if (!page)
            return tl::unexpected(page.error());
        QList<ArticleMentions> read;
        for (const UnreadArticle &article : *page)
            read << reading(article, article.choices.values());
        return store.write(read);
    }
};

void MentionChoiceContract::what_is_settled_about_a_name_has_its_article_read_again()
{
    const Entity meant = save(called(u"Zahwa"_s));
    const Article article = story(u"Zahwa"_s);
    (void)story(u"other"_s);
    readAll({meant});
    IgnoredFinding ignore;
    ignore.rule = u"spelling.unknown"_s;
    ignore.text = u"zahwa"_s;
    ignore.article = article.id;
    const IgnoredFinding choice = choiceIn(article, meant);
    VERIFY_OK(stores().proofing().ignore({ignore}, people.author));
    VERIFY_OK(stores().proofing().unignore({choice}, people.author));
    QVERIFY(unread().isEmpty());
    VERIFY_OK(stores().proofing().ignore({ignore, choice}, people.author));
    QCOMPARE(unread(), QStringList{u"Zahwa"_s});
    QCOMPARE(must(mentions().unread(1)).first().choices.value(u"zahwa"_s), meant.id);
    readAll({meant});
    VERIFY_OK(stores().proofing().ignore({choice}, people.author)); // there already
    QVERIFY(unread().isEmpty());
    VERIFY_OK(stores().proofing().unignore({choice}, people.author));
    QCOMPARE(unread(), QStringList{u"Zahwa"_s});
    QVERIFY(must(mentions().unread(1)).first().choices.isEmpty());
}

void MentionChoiceContract::what_is_settled_while_an_article_is_read_leaves_it_unread()
{
    const Entity meant = save(called(u"Zahwa"_s));
    const Entity other = save(called(u"Sabbaq"_s));
    const Article oldest = story(u"oldest"_s);
    (void)story(u"older"_s);
    const Article article = story(u"middle"_s);
    (void)story(u"newer"_s);
    const Article newest = story(u"newest"_s);
    const auto read = [this](EntityId entity) {
        QList<ArticleMentions> page;
        for (const UnreadArticle &one : must(mentions().unread(100)))
            page << reading(one, {entity});
        return page;
    };
    // Never read so far: at both ends of the page and inside it.
    const QList<ArticleMentions> before = read(other.id);
    VERIFY_OK(stores().proofing().ignore({choiceIn(oldest, meant), choiceIn(article, meant), choiceIn(newest, meant)},
                                         people.author));
    VERIFY_OK(mentions().write(before));
    QCOMPARE(unread(), (QStringList{u"newest"_s, u"middle"_s, u"oldest"_s}));
    QCOMPARE(must(mentions().progress()).unread, 3);
    QVERIFY(must(mentions().mentionsOf(article.id)).isEmpty());
    VERIFY_OK(mentions().write(read(meant.id)));
    QVERIFY(unread().isEmpty());
    // Read again, when the choice is taken back meanwhile: what was known stays until then.
    VERIFY_OK(mentions().namesChanged(7, std::nullopt));
    const QList<ArticleMentions> again = read(other.id);
    VERIFY_OK(stores().proofing().unignore({choiceIn(article, meant)}, people.author));
    VERIFY_OK(mentions().write(again, 7));
    QCOMPARE(unread(), QStringList{u"middle"_s});
    QCOMPARE(must(mentions().mentionsOf(article.id)), (QList<Mention>{{meant.id, 1, false}}));
    VERIFY_OK(mentions().write(read(other.id), 7));
    QVERIFY(unread().isEmpty());
    QCOMPARE(must(mentions().mentionsOf(article.id)), (QList<Mention>{{other.id, 1, false}}));
}

void MentionChoiceContract::what_is_settled_while_another_program_reads_is_not_lost()
{
    if (const auto another = newsroom().openAnother(); another && !*another)
        QSKIP("this engine knows only one program");
    constexpr int rounds = 40;
    const Entity meant = save(called(u"Zahwa"_s));
    QList<Article> all;
    for (int i = 0; i < rounds; ++i)
        all << story(u"Zahwa %1"_s.arg(i));
    // Every choice comes at some moment of a page's way from the store and back.
    std::atomic_bool isChosen = false;
    QStringList complaints;
    std::thread reader([&] {
        const auto another = newsroom().openAnother();
        if (!another) {
            complaints << another.error().toLogString();
            return;
        }
        for (bool isLast = false; !isLast;) {
            isLast = isChosen;
            if (const auto read = readOnce((*another)->mentions(), rounds); !read) {
                isLast = isLast && read.error().code != ErrorCode::Busy;
                if (read.error().code != ErrorCode::Busy)
                    complaints << read.error().toLogString();
            }
        }
    });
    QStringList refused;
    for (const Article &article : std::as_const(all)) {
        if (const auto chosen = stores().proofing().ignore({choiceIn(article, meant)}, people.author); !chosen)
            refused << chosen.error().toLogString();
    }
    isChosen = true;
    reader.join();
    QCOMPARE(complaints + refused, QStringList());
    QCOMPARE(unread(), QStringList());
    QCOMPARE(must(mentions().articleCounts({meant.id})), QList<qint64>{rounds});
}

QTEST_GUILESS_MAIN(MentionChoiceContract)
#include "mentionchoicecontract.moc"
