// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/nameadding.h"

#include "core/base/textfold.h"
#include "core/ports/stores.h"
#include "language/entities/entitymatcher.h"
#include "presentation/base/onresult.h"
#include "presentation/entities/twintext.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace nashra::presentation::nameadding {

using language::EntityMatcher;
using language::NameCandidate;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sureLetters = 3; ///< of a word, which most of its spellings begin with

QList<NameCandidate> unknownIn(const QString &text, EntityKind kind, const EntityMatcher &matcher)
{
    QList<NameCandidate> found = language::findNameCandidates(text, matcher.scan(text));
    found.removeIf([kind](const NameCandidate &candidate) { return candidate.kind != kind; });
    return found;
}

/// Whether the store would take something new of whoever sits at the desk.
bool mayAdd(const DeskSession &desk)
{
    return desk.hasUser() && desk.user().roles != Roles();
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

Entity entityOf(const NameCandidate &candidate, const QString &otherName)
{
    Entity entity;
    entity.kind = candidate.kind;
    const Language language = languageOfLetters(candidate.name);
    entity.names << EntityName{language, NameForm::House, candidate.name};
    if (!otherName.isEmpty() && languageOfLetters(otherName) != language)
        entity.names << EntityName{otherLanguage(language), NameForm::House, otherName};
    if (!candidate.title.isEmpty())
        entity.titles << EntityTitle{languageOfLetters(candidate.title), candidate.title, {}, {}};
    return entity;
}

bool isKnown(const std::shared_ptr<const EntityMatcher> &matcher, const QString &name)
{
    return matcher && !matcher->match(name).isEmpty();
}

QFuture<Result<Entity>> addAnother(DeskSession &desk, const Entity &entity)
{
    return desk.stores().write(
        [entity, actor = desk.user().id](Stores &stores) { return stores.entities().save(entity, actor); });
}

QFuture<Result<Adding>> addUnlessThere(DeskSession &desk, const Entity &wanted)
{
    if (!mayAdd(desk))
        return answered<Adding>(fail(ErrorCode::Forbidden));
    return desk.stores().write([wanted, actor = desk.user().id](Stores &stores) -> Result<Adding> {
        const Result<QList<LikelyTwin>> twins = stores.entities().likelyTwins(wanted, mostTwins);
        if (!twins)
            return tl::unexpected(twins.error());
        if (!twins->isEmpty())
            return Adding{wanted, *twins};
        return stores.entities().save(wanted, actor).map([](const Entity &added) { return Adding{added, {}}; });
    });
}

QFuture<Result<Adding>> add(DeskSession &desk, const std::shared_ptr<const EntityMatcher> &matcher,
                            const UnknownName &name, const TiedTexts &texts)
{
    if (texts.source.isEmpty() || !matcher || !mayAdd(desk))
        return addUnlessThere(desk, entityOf(name.candidate, {}));
    const SharedPromise<Adding> promise;
    const auto found = QtConcurrent::run(
        [=]() -> Result<QString> { return nameInSource(name.candidate, name.place().position, texts, *matcher); });
    onResult(found, &desk, [&desk, promise, candidate = name.candidate](const Result<QString> &otherName) {
        const Entity wanted = entityOf(candidate, otherName.value_or(QString()));
        onResult(addUnlessThere(desk, wanted), &desk,
                 [promise](const Result<Adding> &adding) { promise.answer(adding); });
    });
    return promise.future();
}

QFuture<Result<AddedSpelling>> addSpelling(DeskSession &desk, EntityId entity, const QString &name)
{
    return desk.stores().write([entity, language = languageOfLetters(name), name,
                                actor = desk.user().id](Stores &stores) -> Result<AddedSpelling> {
        const Result<EntityId> id = stores.entities().resolve(entity);
        if (!id)
            return tl::unexpected(id.error());
        const Result<Entity> before = stores.entities().entity(*id);
        if (!before)
            return tl::unexpected(before.error());
        const auto isIt = [&](const EntityName &each) {
            const bool isFull = each.form == NameForm::House || each.form == NameForm::Variant;
            return isFull && each.language == language && each.text == name;
        };
        if (std::any_of(before->names.cbegin(), before->names.cend(), isIt))
            return AddedSpelling{*before, *before};
        Entity changed = *before;
        changed.names = withHouseForms(changed.names << EntityName{language, NameForm::Variant, name});
        const Result<Entity> now = stores.entities().save(changed, actor);
        if (!now)
            return tl::unexpected(now.error());
        return AddedSpelling{*before, *now};
    });
}

QString searchFor(const QString &name)
{
    const textfold::KeyedText keyed = textfold::keyedText(name);
    QStringList beginnings;
    for (const textfold::KeyToken &token : keyed.tokens) {
        const qsizetype article = keyed.keyOf(token).startsWith(u"ال"_s) ? 2 : 0;
        if (token.length >= article + sureLetters)
            beginnings << name.mid(token.position, article + sureLetters);
    }
    return beginnings.isEmpty() ? name : beginnings.join(u' ');
}

} // namespace nashra::presentation::nameadding
