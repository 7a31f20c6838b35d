// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/entitynaming.h"

#include "core/base/textfold.h"

#include <algorithm>

namespace nashra::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastIdLength = 8;
constexpr qsizetype idLength = 36;

/// Those whose id begins so; the text is no whole id.
Result<QList<Entity>> withIdBeginning(const QString &text, const EntityStore &store)
{
    static const QString lowest = u"00000000-0000-0000-0000-000000000000"_s;
    const bool isId =
        text.size() >= leastIdLength && text.size() < idLength && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
            return c == u'-' || (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
        });
    const auto from = isId ? EntityId::fromString(QString(text.toLower() + lowest.mid(text.size()))) : std::nullopt;
    if (!from)
        return QList<Entity>();
    constexpr int enoughToDoubt = 10;
    auto found = store.stream(*from, enoughToDoubt);
    if (found)
        found->removeIf(
            [&text](const Entity &entity) { return !entity.id.toString().startsWith(text, Qt::CaseInsensitive); });
    return found;
}

/// Those with a name that folds to the same.
Result<QList<Entity>> withName(const QString &name, const EntityStore &store)
{
    constexpr int most = 1000;
    const QString folded = textfold::searchText(name);
    if (folded.isEmpty())
        return QList<Entity>();
    auto found = store.search(name, most);
    if (found)
        found->removeIf([&folded](const Entity &entity) {
            return std::none_of(entity.names.cbegin(), entity.names.cend(),
                                [&folded](const EntityName &one) { return textfold::searchText(one.text) == folded; });
        });
    return found;
}

tl::unexpected<Error> severalFit(const QString &name, const QList<Entity> &found)
{
    QStringList ids;
    QStringList lines;
    for (const Entity &entity : found) {
        ids << entity.id.toString();
        lines << u"%1 (%2 %3)"_s.arg(calledInLists(entity), entityKindName(entity.kind), entity.id.toString());
    }
    return fail(ErrorCode::InvalidInput, u"“%1” fits several: "_s.arg(name.left(60)) + lines.join(u", "_s), ids);
}

} // namespace

QString calledInLists(const Entity &entity)
{
    return entity.shownName(Language::English);
}

Result<Entity> entityNamed(const QString &name, const EntityStore &store)
{
    if (const auto id = EntityId::fromString(name)) {
        const auto live = store.resolve(*id);
        return live ? store.entity(*live) : Result<Entity>(tl::unexpected(live.error()));
    }
    for (const auto look : {&withName, &withIdBeginning}) {
        const auto found = look(name, store);
        if (!found)
            return tl::unexpected(found.error());
        if (found->size() > 1)
            return severalFit(name, *found);
        if (!found->isEmpty())
            return found->first();
    }
    return fail(ErrorCode::NotFound, u"no entity “%1”"_s.arg(name.left(60)), {name});
}

Result<EntityId> entityIdNamed(const QString &name, const EntityStore &store)
{
    if (const auto id = EntityId::fromString(name))
        return *id;
    const auto found = entityNamed(name, store);
    return found ? Result<EntityId>(found->id) : tl::unexpected(found.error());
}

} // namespace nashra::app
