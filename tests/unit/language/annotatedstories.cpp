// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotatedstories.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace nashra::language {

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray dataFile(const QString &name)
{
    return read(QStringLiteral(NASHRA_TEST_DATA "/entities/") + name);
}

Entity entityOf(const QJsonObject &row)
{
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
            const QDate date = QDate::fromString(title[key].toString(), Qt::ISODate);
            return date.isValid() ? std::optional(date) : std::nullopt;
        };
        entity.titles << EntityTitle{*languageFromCode(title[u"language"].toString()), title[u"text"].toString(),
                                     day(u"from"_s), day(u"to"_s)};
    }
    return entity;
}

/// Takes the marks out of a line and notes them; they may stand in each other.
QString withoutMarks(const QString &line, qsizetype unit, AnnotatedStory &story)
{
    QString text;
    QList<StoryMark> open;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'[' || c == u'{') {
            const qsizetype bar = line.indexOf(u'|', i);
            QString what = line.mid(i + 1, bar - i - 1);
            StoryMark mark{unit, text.size(), 0, {}, what.startsWith(u'?'), what.section(u':', 1)};
            what = what.section(u':', 0, 0);
            mark.what = what.mid(mark.isAmbiguous ? 1 : 0).split(u',');
            open << mark;
            i = bar;
        } else if (c == u']' || c == u'}') {
            StoryMark mark = open.takeLast();
            mark.length = text.size() - mark.position;
            (c == u']' ? story.mentions : story.candidates) << mark;
        } else {
            text += c;
        }
    }
    return text;
}

/// Where a mark begins, the Arabic article aside.
qsizetype stem(const AnnotatedStory &story, const StoryMark &mark)
{
    const auto text = QStringView(story.units[mark.unit].text).mid(mark.position, mark.length);
    return mark.position + (text.size() > 4 && text.startsWith(u"ال") ? 2 : 0);
}

bool isSamePlace(const AnnotatedStory &story, const StoryMark &one, const StoryMark &other)
{
    return one.unit == other.unit && one.position + one.length == other.position + other.length &&
           stem(story, one) == stem(story, other);
}

bool isRight(const StoryMark &expected, const StoryMark &found)
{
    if (expected.isAmbiguous)
        return found.isAmbiguous && QSet<QString>(expected.what.cbegin(), expected.what.cend()) ==
                                        QSet<QString>(found.what.cbegin(), found.what.cend());
    const auto isExpected = [&](const QString &key) { return expected.what.contains(key); };
    return std::all_of(found.what.cbegin(), found.what.cend(), isExpected);
}

void report(const AnnotatedStory &story, const StoryMark &mark, const QString &label)
{
    const QString &text = story.units[mark.unit].text;
    qInfo().noquote() << label
                      << u"\"%1\" = %2 in \"…%3…\" (%4)"_s.arg(
                             text.mid(mark.position, mark.length), mark.what.join(u'/'),
                             text.mid(std::max<qsizetype>(0, mark.position - 24), mark.length + 48), story.title);
}

} // namespace

bool StoryMark::overlaps(const StoryMark &other) const
{
    return unit == other.unit && position < other.position + other.length && other.position < position + length;
}

QList<Entity> annotatedRegistry(const QString &file)
{
    QList<Entity> entities;
    const QJsonArray rows = QJsonDocument::fromJson(dataFile(file)).array();
    for (const QJsonValue &row : rows)
        entities << entityOf(row.toObject());
    return entities;
}

/// The cells of a line of a pack, none of which has a quotation mark in it.
QStringList cellsOf(const QString &line)
{
    QStringList cells{QString()};
    bool isQuoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            cells << QString();
        else
            cells.last() += c;
    }
    return cells;
}

QList<Entity> packEntities(const QString &file)
{
    const QStringList lines =
        QString::fromUtf8(read(QStringLiteral(NASHRA_PACKS "/") + file)).split(u'\n', Qt::SkipEmptyParts);
    const QStringList columns = lines.value(0).split(u',');
    QList<Entity> entities;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = cellsOf(line);
        Entity entity;
        entity.id = EntityId::make(Instant{1});
        entity.kind = *entityKindFromName(cells.value(int(columns.indexOf(u"kind"_s))));
        for (const QChar c : cells.value(int(columns.indexOf(u"name.en"_s))).toLower()) {
            if (c >= u'a' && c <= u'z')
                entity.notes += c;
        }
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString form = columns[i].section(u'.', 0, 0);
            const auto language = languageFromCode(columns[i].section(u'.', 1));
            const auto parsed = nameFormFromName(form == u"name"_s ? u"house"_s : form);
            if (!language || !parsed)
                continue;
            for (const QString &name : cells.value(i).split(u" | "_s, Qt::SkipEmptyParts))
                entity.names << EntityName{*language, *parsed, name};
        }
        entities << entity;
    }
    return entities;
}

QList<AnnotatedStory> annotatedStories(const QString &file)
{
    QList<AnnotatedStory> stories;
    const QStringList lines = QString::fromUtf8(dataFile(file)).split(u'\n', Qt::SkipEmptyParts);
    for (QString line : lines) {
        if (line.startsWith(u"=== ")) {
            stories << AnnotatedStory{line.mid(4), {}, {}, {}};
            continue;
        }
        const bool isHeadline = line.startsWith(u"# ");
        AnnotatedStory &story = stories.last();
        const QString text = withoutMarks(isHeadline ? line.mid(2) : line, story.units.size(), story);
        story.units << ScannedUnit{text, {}, isHeadline};
    }
    return stories;
}

void StoryScore::add(const AnnotatedStory &story, const QList<StoryMark> &expected, const QList<StoryMark> &found,
                     const QString &label)
{
    QList<StoryMark> rest = found;
    for (const StoryMark &one : expected) {
        if (one.isOpen())
            continue;
        const auto same = std::find_if(rest.cbegin(), rest.cend(),
                                       [&](const StoryMark &each) { return isSamePlace(story, one, each); });
        if (same != rest.cend() && isRight(one, *same)) {
            ++m_right;
            m_titles += one.title.isEmpty() ? 0 : 1;
            m_titlesRight += !one.title.isEmpty() && same->title == one.title ? 1 : 0;
            if (!one.title.isEmpty() && same->title != one.title)
                report(story, one, u"%1 title \"%2\" for \"%3\""_s.arg(label, same->title, one.title));
            rest.erase(same);
            continue;
        }
        ++m_missed;
        if (same != rest.cend() && same->isAmbiguous && same->what.contains(one.what.constFirst())) {
            ++m_undecided;
            report(story, *same, label + u" undecided"_s);
            rest.erase(same);
            continue;
        }
        report(story, one, label + u" missed"_s);
    }
    for (const StoryMark &each : rest) {
        const auto isOpenHere = [&](const StoryMark &one) { return one.isOpen() && one.overlaps(each); };
        if (std::any_of(expected.cbegin(), expected.cend(), isOpenHere))
            continue;
        ++m_wrong;
        report(story, each, label + u" wrong"_s);
    }
}

QString StoryScore::summary() const
{
    return u"precision %1, recall %2 of %3 (%4 undecided), titles %5 of %6"_s.arg(precision(), 0, 'f', 3)
        .arg(recall(), 0, 'f', 3)
        .arg(m_right + m_missed)
        .arg(m_undecided)
        .arg(m_titlesRight)
        .arg(m_titles);
}

} // namespace nashra::language
