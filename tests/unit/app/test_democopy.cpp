// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demofiles.h"
#include "language/copy/characterchecker.h"
#include "language/copy/datelinechecker.h"
#include "language/copy/definitearticlechecker.h"
#include "language/copy/entityfindings.h"
#include "language/copy/headlinechecker.h"
#include "language/copy/ledechecker.h"
#include "language/copy/quotationmarkchecker.h"
#include "language/quotes/quotechecker.h"
#include "testlib/verify.h"

#include <QTest>

using namespace nashra;
using namespace nashra::language;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(NASHRA_SOURCE_DIR "/resources/demo");

QList<Entity> entitiesWithIds()
{
    QList<Entity> entities = must(readDemoEntities(folder));
    qint64 now = 0;
    for (Entity &entity : entities)
        entity.id = EntityId::make(Instant{++now});
    return entities;
}

TextSnapshot snapshotOf(const ArticleContent &content, const EntityMatcher &matcher)
{
    TextSnapshot snapshot;
    snapshot.content = content;
    snapshot.day = content.dateline.date.value_or(QDate(2026, 5, 13));
    snapshot.headlineNames = matcher.match(content.headline);
    for (const Paragraph &paragraph : content.body.paragraphs)
        snapshot.names.insert(paragraph.id, matcher.match(paragraph.text()));
    snapshot.quotes = findQuotes(content, snapshot.names);
    return snapshot;
}

QList<Finding> findingsOf(const Checker &checker, const TextSnapshot &snapshot)
{
    const Language language = snapshot.content.language;
    QList<Finding> findings =
        checker.checkUnit({snapshot.content.headline, TextUnit::Scope::Headline, language, snapshot.headlineNames});
    for (const Paragraph &paragraph : snapshot.content.body.paragraphs)
        findings += checker.checkUnit(
            {paragraph.text(), TextUnit::Scope::Paragraph, language, snapshot.names.value(paragraph.id)});
    return findings + checker.checkArticle(snapshot);
}

} // namespace

/// The demonstration's copy is clean: what the copy desk has to say of it was put there on purpose, or is a hint.
class TestDemoCopy : public QObject
{
    Q_OBJECT

private slots:
    void cleanCopyHasNoWarnings()
    {
        const QList<Entity> entities = entitiesWithIds();
        const EntityMatcher matcher(entities);
        NewsroomSettings newsroom;
        newsroom.agency = {{Language::English, u"ZNA"_s}, {Language::Arabic, u"واز"_s}};
        const QuoteChecker quotes;
        const QuotationMarkChecker marks;
        const DatelineChecker datelines(newsroom, entities, [] { return QDate(2026, 5, 13); });
        const CharacterChecker characters;
        const DefiniteArticleChecker definiteArticles(entities);
        const LedeChecker ledes;
        const HeadlineChecker headlines;
        const EntityFindings names(entities);
        QStringList warnings;
        QStringList hints;
        for (const DemoArticle &article : must(readDemoArticles(folder))) {
            const TextSnapshot snapshot = snapshotOf(article.content, matcher);
            for (const Checker *checker : std::initializer_list<const Checker *>{
                     &quotes, &marks, &datelines, &characters, &definiteArticles, &ledes, &headlines, &names}) {
                for (const Finding &finding : findingsOf(*checker, snapshot))
                    (finding.severity == Severity::Hint ? hints : warnings) << article.key + u' ' + finding.rule;
            }
        }
        const QStringList onPurpose{u"ferry-timetable-en entity.variant"_s, u"road-works-ar entity.spelling"_s};
        QCOMPARE(warnings, onPurpose);
        for (const QString &hint : std::as_const(hints))
            QVERIFY2(hint.endsWith(u"style.lede.long"_s) || hint.contains(u"style.length."_s) ||
                         hint.endsWith(u"style.headline.alert"_s),
                     qPrintable(hint));
    }

    void everyQuoteOfTheDemonstrationHasASpeaker()
    {
        int count = 0;
        for (const DemoArticle &article : must(readDemoArticles(folder))) {
            for (const Quote &quote : findQuotes(article.content)) {
                ++count;
                QVERIFY2(!quote.speaker.isEmpty(), qPrintable(article.key + u": "_s + quote.text));
            }
        }
        QVERIFY(count > 80);
    }
};

QTEST_APPLESS_MAIN(TestDemoCopy)
#include "test_democopy.moc"
