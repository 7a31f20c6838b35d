// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/pairing.h"

#include "testlib/builders.h"

#include <QTest>

using namespace nashra;
using namespace nashra::testlib;
using namespace nashra::translation;
using namespace Qt::StringLiterals;

namespace {

/// "source|target:Freshness" for each row, by the texts.
QStringList shown(const QList<PairRow> &rows, const Body &source, const Body &target)
{
    static const QStringList names{u"Fresh"_s, u"Stale"_s, u"Missing"_s, u"Extra"_s, u"Removed"_s};
    const auto textOf = [](const Body &body, const ParagraphId &id) {
        const qsizetype at = body.indexOf(id);
        return at < 0 ? QString() : body.paragraphs[at].text();
    };
    QStringList lines;
    for (const PairRow &row : rows)
        lines << textOf(source, row.source) + u'|' + textOf(target, row.target) + u':' + names[int(row.freshness)];
    return lines;
}

QList<ParagraphPair> pairsInOrder(const Body &source, const Body &target)
{
    QList<ParagraphPair> pairs;
    for (qsizetype i = 0; i < source.paragraphs.size(); ++i)
        pairs << ParagraphPair{source.paragraphs[i].id, target.paragraphs[i].id};
    return pairs;
}

Paragraph fresh(const QString &text, ParagraphKind kind = ParagraphKind::Text)
{
    return makeParagraph(text, buildTime, kind);
}

} // namespace

/// What ties a translation to its source, and what of it is behind.
class TestPairing : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_source = aBody({u"one"_s, u"two"_s, u"three"_s});
        m_target = aBody({u"واحد"_s, u"اثنان"_s, u"ثلاثة"_s});
        m_pairs = pairsInOrder(m_source, m_target);
    }

    void aTranslationStartsInTheOtherLanguageTiedToTheRevision()
    {
        Article source = anArticle().slugged(u"port"_s).atDesk(u"world"_s).atRevision(4).embargoedUntil(Instant{99});
        source.content.urgency = 2;
        source.content.notForPublication = true;
        source.content.body.paragraphs.prepend(fresh(u"At sea"_s, ParagraphKind::Subheading));
        const ArticleContent draft = startTranslation(source, buildTime);

        QCOMPARE(draft.language, Language::Arabic);
        QCOMPARE(draft.slug, u"port"_s);
        QCOMPARE(draft.desk, u"world"_s);
        QCOMPARE(draft.urgency, 2);
        QVERIFY(draft.notForPublication);
        QCOMPARE(draft.embargoUntil, std::optional(Instant{99}));
        QVERIFY(draft.headline.isEmpty());
        QVERIFY(draft.translation.has_value());
        QCOMPARE(draft.translation->source, source.id);
        QCOMPARE(draft.translation->sourceRevision, 4);
        QCOMPARE(draft.translation->pairs, pairsInOrder(source.content.body, draft.body));
        QCOMPARE(draft.body.paragraphs.first().kind, ParagraphKind::Subheading);
        QVERIFY(draft.body.isBlank());
    }

    void anArabicStoryIsTranslatedIntoEnglish()
    {
        QCOMPARE(startTranslation(anArticle().inArabic(), buildTime).language, Language::English);
    }

    void whatHasNotChangedIsFresh()
    {
        QCOMPARE(shown(pairRows(m_source, m_source, m_target, m_pairs), m_source, m_target),
                 (QStringList{u"one|واحد:Fresh"_s, u"two|اثنان:Fresh"_s, u"three|ثلاثة:Fresh"_s}));
    }

    void aChangedSourceMakesItsPairStale()
    {
        Body newest = m_source;
        newest.paragraphs[1].runs[0].text = u"two again"_s;
        QCOMPARE(shown(pairRows(m_source, newest, m_target, m_pairs), m_source, m_target)[1], u"two|اثنان:Stale"_s);
    }

    void aParagraphTheSourceDroppedIsShown()
    {
        Body newest = m_source;
        newest.paragraphs.removeAt(1);
        QCOMPARE(shown(pairRows(m_source, newest, m_target, m_pairs), m_source, m_target)[1], u"two|اثنان:Removed"_s);
    }

    void aMovedParagraphIsStillFresh()
    {
        Body newest = m_source;
        newest.paragraphs.move(0, 2);
        for (const PairRow &row : pairRows(m_source, newest, m_target, m_pairs))
            QCOMPARE(row.freshness, Freshness::Fresh);
    }

    void aPartnerThatIsGoneLeavesItsSourceMissing()
    {
        m_target.paragraphs.removeAt(1);
        QCOMPARE(shown(pairRows(m_source, m_source, m_target, m_pairs), m_source, m_target)[1], u"two|:Missing"_s);
    }

    void whatIsOnlyInTheTranslationComesWhereItStands()
    {
        m_target.paragraphs.insert(1, fresh(u"زائد"_s));
        m_target.paragraphs.prepend(fresh(u"أول"_s));
        QCOMPARE(shown(pairRows(m_source, m_source, m_target, m_pairs), m_source, m_target),
                 (QStringList{u"|أول:Extra"_s, u"one|واحد:Fresh"_s, u"|زائد:Extra"_s, u"two|اثنان:Fresh"_s,
                              u"three|ثلاثة:Fresh"_s}));
    }

    void everyParagraphHasExactlyOneRow()
    {
        m_target.paragraphs.insert(2, fresh(u"زائد"_s));
        m_pairs << ParagraphPair{ParagraphId::make(buildTime), m_target.paragraphs[2].id};
        m_pairs << ParagraphPair{m_source.paragraphs[0].id, m_target.paragraphs[1].id};
        const QList<PairRow> rows = pairRows(m_source, m_source, m_target, m_pairs);
        for (const Paragraph &paragraph : m_source.paragraphs)
            QCOMPARE(
                std::count_if(rows.begin(), rows.end(), [&](const PairRow &r) { return r.source == paragraph.id; }), 1);
        for (const Paragraph &paragraph : m_target.paragraphs)
            QCOMPARE(
                std::count_if(rows.begin(), rows.end(), [&](const PairRow &r) { return r.target == paragraph.id; }), 1);
    }

    void ofTwoPairsOfOneParagraphTheEarlierIsValid()
    {
        m_pairs << ParagraphPair{m_source.paragraphs[0].id, m_target.paragraphs[2].id};
        m_pairs << ParagraphPair{ParagraphId::make(buildTime), m_target.paragraphs[0].id};
        QCOMPARE(validPairs(m_pairs, m_target), pairsInOrder(m_source, m_target));
    }

    void tyingByHandPartsBothFromTheirPartners()
    {
        const ParagraphId source = m_source.paragraphs[0].id;
        const ParagraphId target = m_target.paragraphs[1].id;
        const QList<ParagraphPair> pairs = withPair(m_pairs, source, target);
        QCOMPARE(pairs.size(), 2);
        QVERIFY(pairs.contains(ParagraphPair{source, target}));
        QVERIFY(pairs.contains(ParagraphPair{m_source.paragraphs[2].id, m_target.paragraphs[2].id}));
    }

    void aParagraphTypedAnewIsTiedToTheSourceThatLostIt()
    {
        m_target.paragraphs[1] = fresh(u"اثنان"_s);
        const QList<ParagraphPair> repaired = repairPairs(m_pairs, m_source, m_target);
        QCOMPARE(shown(pairRows(m_source, m_source, m_target, repaired), m_source, m_target)[1], u"two|اثنان:Fresh"_s);
    }

    void aWholeTextPastedOverThePartnersIsTiedInOrder()
    {
        m_target = aBody({u"١"_s, u"٢"_s, u"٣"_s});
        QCOMPARE(repairPairs(m_pairs, m_source, m_target), pairsInOrder(m_source, m_target));
    }

    void whereTheCountsDifferNothingIsGuessed()
    {
        m_target = aBody({u"١"_s, u"٢"_s});
        QVERIFY(repairPairs(m_pairs, m_source, m_target).isEmpty());
    }

    void aClearedTextIsTiedToTheFirstParagraphWhicheverOfItIsLeft()
    {
        m_target.paragraphs = {makeParagraph({}, Instant{1})};
        m_target.paragraphs[0].id = m_pairs.last().target;
        const QList<ParagraphPair> repaired = repairPairs(m_pairs, m_source, m_target);
        QCOMPARE(repaired, (QList<ParagraphPair>{{m_source.paragraphs[0].id, m_target.paragraphs[0].id}}));
    }

    void aSubheadingIsNotTiedToAParagraph()
    {
        m_target.paragraphs[1] = fresh(u"عنوان"_s, ParagraphKind::Subheading);
        QCOMPARE(repairPairs(m_pairs, m_source, m_target).size(), 2);
    }

    void nothingIsTiedTwiceWhereTheTranslatorTurnedTheOrderRound()
    {
        m_source = aBody({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        m_target = aBody({u"D"_s, u"x"_s, u"A"_s, u"y"_s});
        m_pairs = {{m_source.paragraphs[0].id, m_target.paragraphs[2].id},
                   {m_source.paragraphs[3].id, m_target.paragraphs[0].id}};
        const QList<ParagraphPair> repaired = repairPairs(m_pairs, m_source, m_target);
        QCOMPARE(validPairs(repaired, m_target), repaired);
        QCOMPARE(repaired.first(m_pairs.size()), m_pairs);
    }

    void emptyBodiesHaveNoRows()
    {
        QVERIFY(pairRows({}, {}, {}, m_pairs).isEmpty());
        QVERIFY(repairPairs(m_pairs, {}, {}).isEmpty());
    }

private:
    Body m_source;
    Body m_target;
    QList<ParagraphPair> m_pairs;
};

QTEST_APPLESS_MAIN(TestPairing)
#include "test_pairing.moc"
