// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/nameadding.h"

#include "core/ports/stores.h"
#include "language/entities/entitymatcher.h"
#include "presentation/base/onresult.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace nashra::presentation::nameadding {

using language::EntityMatcher;
using language::NameCandidate;

namespace {

QList<NameCandidate> unknownIn(const QString &text, EntityKind kind, const EntityMatcher &matcher)
{
    QList<NameCandidate> found = language::findNameCandidates(text, matcher.scan(text));
    found.removeIf([kind](const NameCandidate &candidate) { return candidate.kind != kind; });
    return found;
}

} // namespace

QString nameInSource(const NameCandidate &candidate, int position, const TiedTexts &texts, const EntityMatcher &matcher)
{
    const QList<NameCandidate> here = unknownIn(texts.text, candidate.kind, matcher);
    const QList<NameCandidate> there = unknownIn(texts.source, candidate.kind, matcher);
    if (here.size() != there.size())
        return {};
    const auto own = std::find_if(here.cbegin(), here.cend(),
                                  [position](const NameCandidate &each) { return each.position == position; });
    return own == here.cend() ? QString() : there[own - here.cbegin()].name;
}

Entity entityOf(const NameCandidate &candidate, Language language, const QString &otherName)
{
    Entity entity;
    entity.kind = candidate.kind;
    entity.names << EntityName{language, NameForm::House, candidate.name};
    if (!otherName.isEmpty())
        entity.names << EntityName{otherLanguage(language), NameForm::House, otherName};
    if (!candidate.title.isEmpty())
        entity.titles << EntityTitle{language, candidate.title, {}, {}};
    return entity;
}

bool isKnown(const std::shared_ptr<const EntityMatcher> &matcher, const QString &name)
{
    return matcher && !matcher->match(name).isEmpty();
}

QFuture<Result<Entity>> add(DeskSession &desk, const std::shared_ptr<const EntityMatcher> &matcher,
                            const UnknownName &name, Language language, const TiedTexts &texts)
{
    const auto save = [&desk, candidate = name.candidate, language, actor = desk.user().id](const QString &otherName) {
        return desk.stores().write([entity = entityOf(candidate, language, otherName), actor](Stores &stores) {
            return stores.entities().save(entity, actor);
        });
    };
    if (texts.source.isEmpty() || !matcher)
        return save({});
    const auto found = QtConcurrent::run(
        [=]() -> Result<QString> { return nameInSource(name.candidate, name.place().position, texts, *matcher); });
    const SharedPromise<Entity> promise;
    onResult(found, &desk, [&desk, promise, save](const Result<QString> &otherName) {
        onResult(save(otherName.value_or(QString())), &desk,
                 [promise](const Result<Entity> &added) { promise.answer(added); });
    });
    return promise.future();
}

} // namespace nashra::presentation::nameadding
