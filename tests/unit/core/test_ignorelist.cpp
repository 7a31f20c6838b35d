// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proofing/ignorelist.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;

class TestIgnoreList : public QObject
{
    Q_OBJECT

private slots:
    void nothing_is_ignored_at_first();
    void here_is_one_paragraph_and_text();
    void an_article_is_all_its_paragraphs_and_its_headline();
    void a_rule_altogether_is_every_text();
    void texts_are_compared_folded();
    void rules_are_kept_apart();

private:
    [[nodiscard]] static Finding aFinding(const QString &rule)
    {
        Finding finding;
        finding.rule = rule;
        return finding;
    }
    [[nodiscard]] static IgnoredFinding anIgnore(const QString &rule, const QString &text, ArticleId article = {},
                                                 ParagraphId paragraph = {})
    {
        return checkedIgnores({{rule, text, article, paragraph, {}, {}}})->first();
    }

    const ArticleId article = ArticleId::make({1});
    const ParagraphId here = ParagraphId::make({1});
    const ParagraphId elsewhere = ParagraphId::make({1});
};

void TestIgnoreList::nothing_is_ignored_at_first()
{
    QVERIFY(IgnoreList().isEmpty());
    QVERIFY(!IgnoreList().ignores(aFinding(u"spelling.unknown"_s), u"dal"_s, here));
    QVERIFY(!IgnoreList().ignores(aFinding({}), {}, {}));
}

void TestIgnoreList::here_is_one_paragraph_and_text()
{
    const IgnoreList list({anIgnore(u"a.b"_s, u"dal"_s, article, here)});
    QVERIFY(list.ignores(aFinding(u"a.b"_s), u"dal"_s, here));
    QVERIFY(!list.ignores(aFinding(u"a.b"_s), u"dal"_s, elsewhere));
    QVERIFY(!list.ignores(aFinding(u"a.b"_s), u"dal"_s, {}));
    QVERIFY(!list.ignores(aFinding(u"a.b"_s), u"other"_s, here));
}

void TestIgnoreList::an_article_is_all_its_paragraphs_and_its_headline()
{
    const IgnoreList list({anIgnore(u"a.b"_s, u"dal"_s, article), anIgnore(u"a.c"_s, u"dal"_s)});
    for (const ParagraphId paragraph : {here, elsewhere, ParagraphId()}) {
        QVERIFY(list.ignores(aFinding(u"a.b"_s), u"dal"_s, paragraph));
        QVERIFY(list.ignores(aFinding(u"a.c"_s), u"dal"_s, paragraph));
    }
}

void TestIgnoreList::a_rule_altogether_is_every_text()
{
    const IgnoreList list({anIgnore(u"a.b"_s, {}), anIgnore(u"a.c"_s, {}, article, here)});
    QVERIFY(list.ignores(aFinding(u"a.b"_s), u"anything"_s, elsewhere));
    QVERIFY(list.ignores(aFinding(u"a.b"_s), {}, {}));
    QVERIFY(list.ignores(aFinding(u"a.c"_s), u"anything"_s, here));
    QVERIFY(!list.ignores(aFinding(u"a.c"_s), u"anything"_s, elsewhere));
}

void TestIgnoreList::texts_are_compared_folded()
{
    const QString sentence = u"The River rose. "_s.repeated(1000);
    const IgnoreList list({anIgnore(u"a.b"_s, u"État"_s), anIgnore(u"a.b"_s, sentence), anIgnore(u"a.b"_s, u"  "_s)});
    QVERIFY(list.ignores(aFinding(u"a.b"_s), u"E\u0301TAT"_s, here));
    QVERIFY(list.ignores(aFinding(u"a.b"_s), sentence.toUpper(), here));
    QVERIFY(list.ignores(aFinding(u"a.b"_s), u"  "_s, here));
    QVERIFY(!list.ignores(aFinding(u"a.b"_s), sentence.chopped(2), here));
    QVERIFY(!list.ignores(aFinding(u"a.b"_s), u" "_s, here));
    QVERIFY(!list.ignores(aFinding(u"a.b"_s), {}, here));
}

void TestIgnoreList::rules_are_kept_apart()
{
    const IgnoreList list({anIgnore(u"a.b"_s, {})});
    QVERIFY(!list.ignores(aFinding(u"a.bc"_s), u"dal"_s, here));
    QVERIFY(!list.ignores(aFinding(u"a"_s), u"dal"_s, here));
}

QTEST_GUILESS_MAIN(TestIgnoreList)
#include "test_ignorelist.moc"
