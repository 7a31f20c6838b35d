// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/namedistinction.h"

#include "presentation/entities/entityregistry.h"
#include "presentation/errors/terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

namespace {

QString told(const char *text)
{
    return QCoreApplication::translate("NameDistinction", text);
}

QString tieOf(const Entity &entity, const EntityRegistry &registry, Language language)
{
    for (const EntityRelation &relation : entity.relations) {
        const Entity *target = registry.entity(relation.target);
        if (!target)
            continue;
        const QString name = target->shownName(language);
        if (entity.identifiers.contains(u"capital-of"_s))
            return told(QT_TRANSLATE_NOOP("NameDistinction", "Capital of %1")).arg(name);
        switch (relation.kind) {
        case RelationKind::HoldsOfficeIn:
            return told(QT_TRANSLATE_NOOP("NameDistinction", "Holds office in %1")).arg(name);
        case RelationKind::PartOf:
            return told(QT_TRANSLATE_NOOP("NameDistinction", "Part of %1")).arg(name);
        case RelationKind::LocatedIn:
            return told(QT_TRANSLATE_NOOP("NameDistinction", "In %1")).arg(name);
        }
    }
    return entity.identifiers.contains(u"iso3166-1"_s) ? told(QT_TRANSLATE_NOOP("NameDistinction", "Country"))
                                                       : QString();
}

/// The title that ended last before the day.
QString formerTitle(const Entity &entity, QDate day, Language language)
{
    const EntityTitle *last = nullptr;
    for (const EntityTitle &title : entity.titles) {
        const bool isOver = title.language == language && title.to && *title.to < day;
        if (isOver && (!last || *last->to < *title.to))
            last = &title;
    }
    return last ? told(QT_TRANSLATE_NOOP("NameDistinction", "Formerly %1")).arg(last->text) : QString();
}

QString distinctionOf(const Entity &entity, const EntityRegistry &registry, QDate day, Language language)
{
    constexpr qsizetype longestNote = 80;
    if (const QString title = entity.titleOn(day, language); !title.isEmpty())
        return title;
    if (const QString tie = tieOf(entity, registry, language); !tie.isEmpty())
        return tie;
    if (const QString former = formerTitle(entity, day, language); !former.isEmpty())
        return former;
    if (const QString note = entity.notes.section(u'\n', 0, 0).trimmed(); !note.isEmpty())
        return note.left(longestNote);
    if (!entity.identifiers.isEmpty())
        return entity.identifiers.firstKey() + u": "_s + entity.identifiers.first();
    return terms::entityKindText(entity.kind);
}

} // namespace

QStringList distinctionsOf(const QList<Entity> &entities, const EntityRegistry &registry, QDate day, Language language)
{
    constexpr qsizetype endOfId = 8;
    QStringList first;
    for (const Entity &entity : entities)
        first << distinctionOf(entity, registry, day, language);
    QStringList distinctions = first;
    for (qsizetype i = 0; i < entities.size(); ++i) {
        if (first.count(first[i]) > 1)
            distinctions[i] += u" · "_s + entities[i].id.toString().right(endOfId);
    }
    return distinctions;
}

} // namespace nashra::presentation
