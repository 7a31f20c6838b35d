// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/articlenames.h"
#include "language/entities/entitymatcher.h"
#include "language/entities/namecandidates.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace nashra;
using namespace Qt::StringLiterals;
using language::EntityHit;

namespace {

/// What a story's annotation says, and what was found, in one form: "unit position length: what".
using Marks = QSet<QString>;

struct Story
{
    QString title;
    QList<language::ScannedUnit> units;
    Marks mentions;
    Marks candidates;
};

QString mark(qsizetype unit, qsizetype position, qsizetype length, const QString &what)
{
    return u"%1 %2 %3: %4"_s.arg(unit).arg(position).arg(length).arg(what);
}

QByteArray dataFile(const QString &name)
{
    QFile file(QStringLiteral(NASHRA_TEST_DATA "/entities/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The registry of the stories; an entity's key is its notes.
QList<Entity> registry()
{
    QList<Entity> entities;
    const QJsonArray rows = QJsonDocument::fromJson(dataFile(u"registry.json"_s)).array();
    for (const QJsonValue &row : rows) {
        Entity entity;
        entity.id = EntityId::make(Instant{1});
        entity.kind = *entityKindFromName(row[u"kind"].toString());
        entity.notes = row[u"key"].toString();
        for (const QJsonValue &name : row[u"names"].toArray()) {
            entity.names << EntityName{*languageFromCode(name[u"language"].toString()),
                                       *nameFormFromName(name[u"form"].toString()), name[u"text"].toString()};
        }
        for (const QJsonValue &title : row[u"titles"].toArray()) {
            const auto day = [&](const QString &key) {
                const QDate read = QDate::fromString(title[key].toString(), Qt::ISODate);
                return read.isValid() ? std::optional(read) : std::nullopt;
            };
            entity.titles << EntityTitle{*languageFromCode(title[u"language"].toString()), title[u"text"].toString(),
                                         day(u"from"_s), day(u"to"_s)};
        }
        entities << entity;
    }
    return entities;
}

/// Takes "[key|text]" (a mention; "[?key,key|text]": of one of these) and "{kind|text}" (a name the registry has not)
/// out of a line and notes them.
QString withoutMarks(const QString &line, qsizetype unit, Story &story)
{
    QString text;
    qsizetype begin = -1;
    QString what;
    bool isMention = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'[' || c == u'{') {
            isMention = c == u'[';
            const qsizetype bar = line.indexOf(u'|', i);
            what = line.mid(i + 1, bar - i - 1);
            begin = text.size();
            i = bar;
        } else if (c == u']' || c == u'}') {
            (isMention ? story.mentions : story.candidates) << mark(unit, begin, text.size() - begin, what);
        } else {
            text += c;
        }
    }
    return text;
}

QList<Story> stories(const QString &name)
{
    QList<Story> read;
    const QStringList lines = QString::fromUtf8(dataFile(name)).split(u'\n', Qt::SkipEmptyParts);
    for (QString line : lines) {
        if (line.startsWith(u"=== ")) {
            read << Story{line.mid(4), {}, {}, {}};
            continue;
        }
        const bool isHeadline = line.startsWith(u"# ");
        line = isHeadline ? line.mid(2) : line;
        Story &story = read.last();
        const QString text = withoutMarks(line, story.units.size(), story);
        story.units << language::ScannedUnit{text, {}, isHeadline};
    }
    return read;
}

struct Score
{
    int right = 0;
    int missed = 0;
    int wrong = 0;

    void add(const Story &story, const Marks &expected, const Marks &found)
    {
        right += int((Marks(expected) & found).size());
        const Marks lacking = Marks(expected) - found;
        const Marks surplus = Marks(found) - expected;
        missed += int(lacking.size());
        wrong += int(surplus.size());
        for (const QString &each : lacking)
            qInfo().noquote() << story.title << "missed" << each;
        for (const QString &each : surplus)
            qInfo().noquote() << story.title << "wrong " << each;
    }
    [[nodiscard]] double precision() const { return right + wrong > 0 ? double(right) / (right + wrong) : 1; }
    [[nodiscard]] double recall() const { return right + missed > 0 ? double(right) / (right + missed) : 1; }
};

} // namespace

/// How well the names of annotated stories are found, with all that the rest of a story tells of a name.
class TestEntityQuality : public QObject
{
    Q_OBJECT

private slots:
    void namesInStoriesAreFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("English") << u"stories-en.txt"_s;
        QTest::newRow("Arabic") << u"stories-ar.txt"_s;
    }

    void namesInStoriesAreFound()
    {
        QFETCH(QString, file);
        const QList<Entity> entities = registry();
        QHash<EntityId, QString> keys;
        for (const Entity &entity : entities)
            keys.insert(entity.id, entity.notes);
        const language::EntityMatcher matcher(entities);
        Score mentions;
        Score candidates;
        const QList<Story> all = stories(file);
        QVERIFY(all.size() >= 30);
        for (const Story &story : all) {
            QList<language::ScannedUnit> units = story.units;
            for (language::ScannedUnit &unit : units)
                unit.hits = matcher.scan(unit.text);
            const auto resolved = language::resolveArticle(matcher, units, {QDate(2026, 5, 12), {}, {}});
            Marks found;
            Marks guessed;
            for (qsizetype unit = 0; unit < units.size(); ++unit) {
                for (const EntityHit &hit : resolved[unit]) {
                    QStringList what;
                    for (const language::EntityCandidate &candidate : hit.candidates)
                        what << keys.value(candidate.entity);
                    what.sort();
                    const QString key = hit.isAmbiguous() ? u"?"_s + what.join(u',') : keys.value(hit.entity);
                    found << mark(unit, hit.position, hit.length, key);
                }
                for (const auto &guess : language::findNameCandidates(units[unit].text, resolved[unit]))
                    guessed << mark(unit, guess.position, guess.length, entityKindName(guess.kind));
            }
            mentions.add(story, story.mentions, found);
            candidates.add(story, story.candidates, guessed);
        }
        qInfo("%lld stories: names: precision %.3f, recall %.3f of %d; new names: precision %.3f, recall %.3f of %d",
              qint64(all.size()), mentions.precision(), mentions.recall(), mentions.right + mentions.missed,
              candidates.precision(), candidates.recall(), candidates.right + candidates.missed);
        QVERIFY(mentions.precision() >= 0.97);
        QVERIFY(mentions.recall() >= 0.95);
        QVERIFY(candidates.precision() >= 0.9);
        QVERIFY(candidates.recall() >= 0.8);
    }
};

QTEST_APPLESS_MAIN(TestEntityQuality)
#include "test_entityquality.moc"
