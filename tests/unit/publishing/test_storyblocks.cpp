// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/storyblocks.h"
#include "testlib/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::publishing;

namespace {

Paragraph plain(const QString &text, ParagraphKind kind = ParagraphKind::Text)
{
    return makeParagraph(text, testlib::buildTime, kind);
}

ArticleInput inputOf(const QList<Paragraph> &paragraphs)
{
    ArticleInput input;
    input.content.dateline = {u"Marsa Lubana"_s, u"May 12"_s, std::nullopt, u"ZNA"_s};
    input.content.body.paragraphs = paragraphs;
    return input;
}

QStringList textsOf(const ArticleInput &input)
{
    QStringList texts;
    for (const StoryBlock &block : storyBlocks(input))
        texts << block.text();
    return texts;
}

} // namespace

class TestStoryBlocks : public QObject
{
    Q_OBJECT

private slots:
    void runsTheDatelineIntoTheFirstParagraph();
    void usesTheTemplateOfTheNewsroom();
    void passesOverASubheadingAtTheTop();
    void givesTheDatelineALineOfItsOwnWhereThereIsNoText();
    void leavesBlankParagraphsOut();
    void leavesEmptyCellsAtTheEndOut();
    void cutsATeaserAtAWord();
    void showsTimesWithTheirOffset_data();
    void showsTimesWithTheirOffset();
};

void TestStoryBlocks::runsTheDatelineIntoTheFirstParagraph()
{
    QCOMPARE(textsOf(inputOf({plain(u"It rained."_s), plain(u"It stopped."_s)})),
             (QStringList{u"Marsa Lubana, May 12, ZNA- It rained."_s, u"It stopped."_s}));
}

void TestStoryBlocks::usesTheTemplateOfTheNewsroom()
{
    ArticleInput input = inputOf({plain(u"It rained."_s)});
    input.newsroom.datelineTemplate[Language::English] = u"{place} ({agency}) -- "_s;
    QCOMPARE(textsOf(input), QStringList{u"Marsa Lubana (ZNA) -- It rained."_s});
    input.content.dateline = {};
    QCOMPARE(textsOf(input), QStringList{u"It rained."_s});
}

void TestStoryBlocks::passesOverASubheadingAtTheTop()
{
    QCOMPARE(textsOf(inputOf({plain(u"Weather"_s, ParagraphKind::Subheading), plain(u"It rained."_s)})),
             (QStringList{u"Weather"_s, u"Marsa Lubana, May 12, ZNA- It rained."_s}));
}

void TestStoryBlocks::givesTheDatelineALineOfItsOwnWhereThereIsNoText()
{
    const ArticleInput input = inputOf({plain(u"one"_s, ParagraphKind::ListItem)});
    QCOMPARE(textsOf(input), (QStringList{u"Marsa Lubana, May 12, ZNA- "_s, u"one"_s}));
    QVERIFY(storyBlocks(input).first().id().isNull());
}

void TestStoryBlocks::leavesBlankParagraphsOut()
{
    ArticleInput input = inputOf({plain({}), plain(u" \u00A0\t"_s), plain(u"It rained."_s)});
    QCOMPARE(textsOf(input), QStringList{u"Marsa Lubana, May 12, ZNA- It rained."_s});
    QCOMPARE(storyBlocks(input).first().id(), input.content.body.paragraphs.last().id);
}

void TestStoryBlocks::leavesEmptyCellsAtTheEndOut()
{
    ArticleInput input = inputOf({plain(u"a\t\tb\t\t"_s, ParagraphKind::TableRow)});
    input.content.dateline = {};
    QCOMPARE(textsOf(input), QStringList{u"a\t\tb"_s});
}

void TestStoryBlocks::cutsATeaserAtAWord()
{
    const ArticleInput input = inputOf({plain(u"Weather"_s, ParagraphKind::Subheading), plain(u" It rained a lot."_s)});
    QCOMPARE(teaserOf(input.content, 100), u"It rained a lot."_s);
    QCOMPARE(teaserOf(input.content, 12), u"It rained a…"_s);
    QCOMPARE(teaserOf(ArticleContent(), 12), QString());
}

void TestStoryBlocks::showsTimesWithTheirOffset_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("iso");
    QTest::newRow("UTC") << 0 << u"2026-05-12T07:40:00Z"_s;
    QTest::newRow("east") << 3 * 3600 << u"2026-05-12T10:40:00+03:00"_s;
    QTest::newRow("west, half an hour") << -(3 * 3600 + 1800) << u"2026-05-12T04:10:00-03:30"_s;
    QTest::newRow("the day before") << -10 * 3600 << u"2026-05-11T21:40:00-10:00"_s;
}

void TestStoryBlocks::showsTimesWithTheirOffset()
{
    QFETCH(int, offset);
    QTEST((ZonedInstant{Instant{testlib::buildTime.ms + 999}, offset}.toIso()), "iso");
}

QTEST_GUILESS_MAIN(TestStoryBlocks)
#include "test_storyblocks.moc"
