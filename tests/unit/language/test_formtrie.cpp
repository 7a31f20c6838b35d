// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spelling/formtrie.h"

#include "language/spelling/fuzzysearch.h"

#include <QTest>

#include <random>

using namespace nashra;
using namespace nashra::language;
using namespace Qt::StringLiterals;

namespace {

QString randomWord(std::mt19937 &random)
{
    QString word;
    const int letters = 1 + int(random() % 8);
    for (int i = 0; i < letters; ++i)
        word += QChar(u'a' + char16_t(random() % 4));
    return word;
}

/// The dearest way is 100 a letter; swaps and doubled letters are cheaper. By the definition, without any pruning.
int costBetween(const QString &typed, const QString &meant)
{
    const EditCosts &costs = EditCosts::of(Language::English);
    const auto at = [](const QString &word, qsizetype i) { return i < 0 ? u'\0' : word[i].unicode(); };
    QList<QList<int>> rows(meant.size() + 1, QList<int>(typed.size() + 1, 0));
    for (qsizetype i = 0; i <= meant.size(); ++i) {
        for (qsizetype j = 0; j <= typed.size(); ++j) {
            if (i == 0 && j == 0)
                continue;
            int best = 1'000'000;
            if (i > 0)
                best = std::min(best, rows[i - 1][j] + costs.missing(at(meant, i - 1), at(meant, i - 2)) +
                                          (i == 1 ? EditCosts::atBegin : 0));
            if (j > 0)
                best = std::min(best, rows[i][j - 1] + costs.extra(at(typed, j - 1), at(typed, j - 2)) +
                                          (j == 1 ? EditCosts::atBegin : 0));
            if (i > 0 && j > 0) {
                const int change = costs.substitution(at(typed, j - 1), at(meant, i - 1));
                const bool isDear = i == 1 && j == 1 && change >= EditCosts::swapped;
                best = std::min(best, rows[i - 1][j - 1] + change + (isDear ? EditCosts::atBegin : 0));
            }
            if (i > 1 && j > 1 && typed[j - 1] == meant[i - 2] && typed[j - 2] == meant[i - 1] &&
                typed[j - 1] != meant[i - 1])
                best = std::min(best, rows[i - 2][j - 2] + EditCosts::swapped);
            rows[i][j] = best;
        }
    }
    return rows[meant.size()][typed.size()];
}

} // namespace

/// A set of words as a tree, and what is near to a word in it.
class TestFormTrie : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreFoundAndTheirBeginningsAreNot()
    {
        FormTrie::Builder builder(10);
        builder.insert(u"harbor");
        builder.insert(u"harbors");
        builder.insert(u"مرفأ");
        const FormTrie trie = builder.build();
        QVERIFY(trie.contains(u"harbor") && trie.contains(u"harbors") && trie.contains(u"مرفأ"));
        QVERIFY(!trie.contains(u"harb") && !trie.contains(u"") && !trie.contains(u"harborx"));
        QVERIFY(trie.find(u"harb") != FormTrie::none && trie.find(u"x") == FormTrie::none);
    }

    void anEmptyTrieHasNothing()
    {
        QVERIFY(!FormTrie().contains(u"a") && !FormTrie().contains(u""));
        QVERIFY(!FormTrie::Builder(0).build().contains(u"a"));
        FuzzySearch search(FormTrie(), EditCosts::of(Language::English), u"a");
        QVERIFY(search.run({{}}, 100).empty());
    }

    void sharedEndingsGoOnFromEveryWordThatHasThem()
    {
        FormTrie::Builder builder(10);
        const int tail = builder.addTail({u"ها"_s, u"هم"_s});
        for (const QStringView word : {u"كتاب", u"بيت"}) {
            FormTrie::NodeId node = FormTrie::root;
            for (const QChar letter : word)
                node = builder.step(node, letter.unicode());
            builder.setWord(node);
            builder.setTail(node, tail);
        }
        const FormTrie trie = builder.build();
        QVERIFY(trie.contains(u"كتاب") && trie.contains(u"كتابها") && trie.contains(u"بيتهم"));
        QVERIFY(!trie.contains(u"بيته") && !trie.contains(u"ها") && !trie.contains(u"بيتهاها"));
        FuzzySearch search(trie, EditCosts::of(Language::Arabic), u"كتابهمم");
        const auto matches = search.run({{}}, 60);
        QCOMPARE(matches.size(), 1);
        QCOMPARE(matches[0].form, u"كتابهم"_s);
    }

    void tailsComeToAnEnd()
    {
        FormTrie::Builder builder(10);
        for (int i = 0; i < FormTrie::mostTails; ++i)
            QCOMPARE(builder.addTail({QString::number(i)}), i + 1);
        QCOMPARE(builder.addTail({u"x"_s}), 0);
    }

    void aSearchFindsWhatTheDefinitionDoes()
    {
        std::mt19937 random(5);
        FormTrie::Builder builder(10'000);
        QSet<QString> words;
        while (words.size() < 1000)
            words << randomWord(random);
        for (const QString &word : words)
            builder.insert(word);
        const FormTrie trie = builder.build();
        int found = 0;
        for (int round = 0; round < 100; ++round) {
            const QString typed = randomWord(random);
            FuzzySearch search(trie, EditCosts::of(Language::English), typed);
            QHash<QString, int> costs;
            for (const FuzzySearch::Match &match : search.run({{}}, 115))
                costs[match.form] = match.cost;
            found += int(costs.size());
            for (const QString &word : words) {
                const int cost = costBetween(typed, word);
                if (costs.contains(word))
                    QCOMPARE(costs.value(word), cost);
                else
                    QVERIFY2(cost > 115, qPrintable(typed + u' ' + word));
            }
        }
        QVERIFY(found > 100);
    }

    void prefixesMayTakeLettersAway()
    {
        FormTrie::Builder builder(10);
        builder.insert(u"الزمان");
        const FormTrie trie = builder.build();
        FuzzySearch search(trie, EditCosts::of(Language::Arabic), u"وللزمان");
        const auto matches = search.run({{}, {u"ولل"_s, u"ال"_s, 7}, {u"x"_s, u"zz"_s}}, 0);
        QCOMPARE(matches.size(), 1);
        QCOMPARE(matches[0].form, u"وللزمان"_s);
        QVERIFY(matches[0].penalty >= 7);
    }
};

QTEST_APPLESS_MAIN(TestFormTrie)
#include "test_formtrie.moc"
