// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotatedstories.h"
#include "core/base/textfold.h"
#include "language/entities/articlenames.h"
#include "language/entities/entitymatcher.h"
#include "language/entities/namecandidates.h"

#include <QTest>

#include <algorithm>

using namespace nashra;
using namespace Qt::StringLiterals;
using language::AnnotatedStory;
using language::EntityHit;
using language::StoryMark;
using language::StoryScore;

namespace {

/// What is demanded of a set of stories.
struct Floor
{
    double namePrecision = 0;
    double nameRecall = 0;
    double candidatePrecision = 0;
    double candidateRecall = 0;
};

/// More packs to look at what they do: what they find in stories that do not mark it is printed as wrong. What the
/// newsroom has already stays what it is.
void addPacks(QList<Entity> &entities, const QStringList &packs)
{
    QSet<QString> known;
    for (const Entity &entity : std::as_const(entities)) {
        for (const EntityName &name : entity.names)
            known << textfold::strictKey(name.text);
    }
    for (const QString &pack : packs) {
        const QList<Entity> added = language::packEntities(pack + u".csv"_s);
        for (const Entity &entity : added) {
            const bool isKnown = std::any_of(entity.names.begin(), entity.names.end(), [&](const EntityName &name) {
                return known.contains(textfold::strictKey(name.text));
            });
            if (!isKnown)
                entities << entity;
        }
    }
}

StoryMark markOf(qsizetype unit, const EntityHit &hit, const QHash<EntityId, QString> &keys)
{
    StoryMark mark{unit, hit.position, hit.length, {}, hit.isAmbiguous(), {}};
    for (const language::EntityCandidate &candidate : hit.candidates)
        mark.what << keys.value(candidate.entity);
    if (mark.what.isEmpty())
        mark.what << keys.value(hit.entity);
    return mark;
}

} // namespace

/// How well the names of annotated stories are found, with all that the rest of a story tells of a name.
class TestEntityQuality : public QObject
{
    Q_OBJECT

private slots:
    void namesInStoriesAreFound_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("hasPacks");
        QTest::addColumn<Floor>("least");
        const Floor known{0.97, 0.95, 0.9, 0.8};
        QTest::newRow("English") << QString() << u"stories-en.txt"_s << false << known;
        QTest::newRow("Arabic") << QString() << u"stories-ar.txt"_s << false << known;
        const Floor unseen{0.94, 0.93, 0.9, 0.8};
        QTest::newRow("English, unseen") << u"unseen/"_s << u"stories-en.txt"_s << true << unseen;
        QTest::newRow("Arabic, unseen") << u"unseen/"_s << u"stories-ar.txt"_s << true << unseen;
        QTest::newRow("English, later") << u"unseen/"_s << u"later-en.txt"_s << true << unseen;
        QTest::newRow("Arabic, later") << u"unseen/"_s << u"later-ar.txt"_s << true << unseen;
        QTest::newRow("English, third") << u"unseen/"_s << u"third-en.txt"_s << true << unseen;
        QTest::newRow("Arabic, third") << u"unseen/"_s << u"third-ar.txt"_s << true << unseen;
        QTest::newRow("English, fourth") << u"unseen/"_s << u"fourth-en.txt"_s << true << unseen;
        const Floor ordinary{0.97, 0.95, 0.9, 0.65}; // long Arabic names that are new are often cut short
        QTest::newRow("Arabic, fourth") << u"unseen/"_s << u"fourth-ar.txt"_s << true << ordinary;
        QTest::newRow("Arabic, fifth") << u"unseen/"_s << u"fifth-ar.txt"_s << true << ordinary;
        const Floor hard{0.93, 0.95, 0.9, 0.6}; // towns that nothing tells of, clubs, long names
        QTest::newRow("English, sixth") << u"unseen/"_s << u"sixth-en.txt"_s << true << hard;
        QTest::newRow("Arabic, sixth") << u"unseen/"_s << u"sixth-ar.txt"_s << true << hard;
        QTest::newRow("English, seventh")
            << u"unseen/"_s << u"seventh-en.txt"_s << true << Floor{0.99, 0.97, 0.98, 0.91};
        QTest::newRow("Arabic, seventh") << u"unseen/"_s << u"seventh-ar.txt"_s << true
                                         << Floor{0.99, 0.97, 0.97, 0.86};
        QTest::newRow("English, eighth") << u"unseen/"_s << u"eighth-en.txt"_s << true << Floor{0.96, 0.95, 0.95, 0.86};
        QTest::newRow("Arabic, eighth") << u"unseen/"_s << u"eighth-ar.txt"_s << true << Floor{0.97, 0.95, 0.95, 0.77};
        QTest::newRow("English, ninth") << u"ninth/"_s << u"stories-en.txt"_s << true << Floor{0.98, 0.98, 0.94, 0.84};
        QTest::newRow("Arabic, ninth") << u"ninth/"_s << u"stories-ar.txt"_s << true << Floor{0.97, 0.97, 0.91, 0.73};
    }

    void namesInStoriesAreFound()
    {
        QFETCH(QString, folder);
        QFETCH(QString, file);
        QFETCH(bool, hasPacks);
        QFETCH(Floor, least);
        QList<Entity> entities = language::annotatedRegistry(folder + u"registry.json"_s);
        if (hasPacks)
            entities << language::packEntities(u"countries.csv"_s) << language::packEntities(u"capitals.csv"_s);
        if (hasPacks && qEnvironmentVariableIsSet("NASHRA_TEST_PACKS"))
            addPacks(entities, qEnvironmentVariable("NASHRA_TEST_PACKS").split(u' '));
        QHash<EntityId, QString> keys;
        for (const Entity &entity : entities)
            keys.insert(entity.id, entity.notes);
        const language::EntityMatcher matcher(entities);
        StoryScore names;
        StoryScore candidates;
        const QList<AnnotatedStory> stories = language::annotatedStories(folder + file);
        QVERIFY(!stories.isEmpty());
        for (const AnnotatedStory &story : stories) {
            QList<language::ScannedUnit> units = story.units;
            for (language::ScannedUnit &unit : units)
                unit.hits = matcher.scan(unit.text);
            const auto resolved = language::resolveArticle(matcher, units, {QDate(2026, 5, 12), {}, {}});
            QList<StoryMark> found;
            QList<StoryMark> guessed;
            for (qsizetype unit = 0; unit < units.size(); ++unit) {
                for (const EntityHit &hit : resolved[unit])
                    found << markOf(unit, hit, keys);
                for (const auto &guess : language::findNameCandidates(units[unit].text, resolved[unit]))
                    guessed << StoryMark{unit,  guess.position, guess.length, {entityKindName(guess.kind)},
                                         false, guess.title};
            }
            names.add(story, story.mentions, found, u"name"_s);
            candidates.add(story, story.candidates, guessed, u"new name"_s);
        }
        qInfo().noquote() << stories.size() << "stories; names:" << names.summary()
                          << "; new names:" << candidates.summary();
        QVERIFY(names.precision() >= least.namePrecision);
        QVERIFY(names.recall() >= least.nameRecall);
        QVERIFY(candidates.precision() >= least.candidatePrecision);
        QVERIFY(candidates.recall() >= least.candidateRecall);
    }
};

QTEST_APPLESS_MAIN(TestEntityQuality)
#include "test_entityquality.moc"
