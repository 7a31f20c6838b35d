// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/entityeditor.h"

#include "core/base/textsafety.h"
#include "core/ports/stores.h"
#include "presentation/base/onresult.h"

namespace nashra::presentation {

EntityEditor::EntityEditor(DeskSession &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk.stores(), &StoreExecutor::committed, this, &EntityEditor::follow);
    connect(&desk, &DeskSession::userChanged, this, &EntityEditor::changed);
    connect(&desk, &DeskSession::uiLanguageChanged, this, &EntityEditor::changed);
}

bool EntityEditor::isDirty() const
{
    return m_isOpen && tidied(m_draft) != tidied(m_base);
}

QString EntityEditor::reasonAgainstEditing() const
{
    if (!m_desk.hasUser())
        return tr("nobody is at the desk");
    return m_desk.user().roles == Roles() ? tr("you have no role in this newsroom") : QString();
}

QStringList EntityEditor::problems() const
{
    return m_isOpen ? problemsOf(tidied(m_draft)) : QStringList();
}

void EntityEditor::startNew(EntityKind kind, const QString &name)
{
    Entity entity;
    entity.kind = kind;
    if (const QString text = name.simplified(); !text.isEmpty())
        entity.names << EntityName{languageOfLetters(text), NameForm::House, text};
    put({}, entity, true);
}

void EntityEditor::open(EntityId id)
{
    setBusy(true);
    const auto asked = m_desk.stores().read([id](Stores &stores) { return stores.entities().entity(id); });
    onResult(asked, this, [this, generation = ++m_generation](const Result<Entity> &entity) {
        if (generation != m_generation)
            return;
        setBusy(false);
        if (entity)
            show(*entity);
        else
            emit failed(entity.error());
    });
}

void EntityEditor::show(const Entity &entity)
{
    put(entity, entity, true);
}

void EntityEditor::close()
{
    put({}, {}, false);
}

void EntityEditor::put(const Entity &base, const Entity &draft, bool isOpen)
{
    ++m_generation;
    m_isBusy = false;
    m_isOpen = isOpen;
    m_base = base;
    m_draft = draft;
    m_keptDraft = {};
    setConflict(std::nullopt);
    emit opened();
}

void EntityEditor::edit(const Entity &draft)
{
    Entity typed = draft;
    typed.id = m_base.id;
    typed.revision = m_base.revision;
    if (typed == m_draft)
        return;
    m_draft = typed;
    emit changed();
}

void EntityEditor::revert()
{
    m_draft = m_base;
    setConflict(std::nullopt);
    emit opened();
}

QFuture<Result<Entity>> EntityEditor::save()
{
    const SharedPromise<Entity> promise;
    const Entity wanted = tidied(m_draft);
    if (m_isBusy || !m_isOpen || !reasonAgainstEditing().isEmpty()) {
        promise.answer(fail(m_isBusy ? ErrorCode::Busy : ErrorCode::Forbidden));
        return promise.future();
    }
    setBusy(true);
    const auto asked = m_desk.stores().write(
        [wanted, actor = m_desk.user().id](Stores &stores) { return stores.entities().save(wanted, actor); });
    onResult(asked, this, [this, promise, wanted, generation = m_generation](const Result<Entity> &saved) {
        if (generation != m_generation) {
            promise.answer(saved);
            return;
        }
        setBusy(false);
        if (saved) {
            discardKept();
            // What was typed while the answer was on its way is still to be saved.
            Entity typed = *saved;
            if (tidied(m_draft) != wanted) {
                typed = m_draft;
                typed.id = saved->id;
                typed.revision = saved->revision;
            }
            put(*saved, typed, true);
            emit this->saved(*saved);
        } else if (saved.error().code == ErrorCode::Conflict || saved.error().code == ErrorCode::NotFound) {
            beginConflict(saved.error(), wanted);
        } else {
            emit failed(saved.error());
        }
        promise.answer(saved);
    });
    return promise.future();
}

void EntityEditor::beginConflict(const Error &error, const Entity &mine)
{
    const DraftId kept = DraftId::fromString(error.items.value(0)).value_or(DraftId());
    setBusy(true);
    const auto asked = m_desk.stores().read([id = mine.id](Stores &stores) { return stores.entities().entity(id); });
    onResult(asked, this, [this, kept, mine, generation = m_generation](const Result<Entity> &theirs) {
        if (generation != m_generation)
            return;
        setBusy(false);
        if (!theirs && theirs.error().code != ErrorCode::NotFound) {
            emit failed(theirs.error());
            return;
        }
        m_keptDraft = kept;
        setConflict(EntityConflict{mine, m_base, theirs ? std::optional(*theirs) : std::nullopt, kept});
    });
}

void EntityEditor::resolve(const Entity &chosen)
{
    if (!m_conflict)
        return;
    // Where it is gone, what was typed goes on as a new entity.
    m_base = m_conflict->theirs.value_or(Entity());
    m_draft = chosen;
    m_draft.id = m_base.id;
    m_draft.revision = m_base.revision;
    setConflict(std::nullopt);
    emit opened();
}

void EntityEditor::takeUp(const KeptEntity &kept)
{
    struct Sides
    {
        std::optional<Entity> base;
        std::optional<Entity> theirs;
    };
    setBusy(true);
    const auto asked = m_desk.stores().read([wanted = kept.wanted](Stores &stores) -> Result<Sides> {
        const auto orNothing = [](const Result<Entity> &read) { return read ? std::optional(*read) : std::nullopt; };
        return Sides{orNothing(stores.entities().entityAt(wanted.id, wanted.revision)),
                     orNothing(stores.entities().entity(wanted.id))};
    });
    onResult(asked, this, [this, kept, generation = ++m_generation](const Result<Sides> &sides) {
        if (generation != m_generation)
            return;
        setBusy(false);
        if (!sides) {
            emit failed(sides.error());
            return;
        }
        put(sides->base.value_or(kept.wanted), kept.wanted, true);
        m_keptDraft = kept.id;
        setConflict(EntityConflict{kept.wanted, m_base, sides->theirs, kept.id});
    });
}

void EntityEditor::takeTheirs()
{
    if (!m_conflict)
        return;
    if (const std::optional<Entity> theirs = m_conflict->theirs)
        show(*theirs);
    else
        close();
}

void EntityEditor::discardKept()
{
    if (m_keptDraft.isNull())
        return;
    const auto asked = m_desk.stores().write([kept = m_keptDraft, owner = m_desk.user().id](Stores &stores) {
        return stores.entities().discardKept(kept, owner);
    });
    onResult(asked, this, [this](const Result<void> &discarded) {
        if (!discarded)
            emit failed(discarded.error());
    });
}

void EntityEditor::follow(const ChangeSet &changes)
{
    const bool isConcerned = changes.everything || changes.manyEntities || changes.entities.contains(m_base.id);
    if (!m_isOpen || isNew() || m_isBusy || !isConcerned)
        return;
    const auto asked = m_desk.stores().read([id = m_base.id](Stores &stores) { return stores.entities().entity(id); });
    onResult(asked, this, [this, generation = m_generation](const Result<Entity> &newer) {
        if (generation != m_generation || m_isBusy)
            return;
        if (newer)
            takeNewer(*newer);
        else if (newer.error().code == ErrorCode::NotFound && !isDirty())
            close();
        // With something typed, saving says that it is gone, and keeps it.
    });
}

void EntityEditor::takeNewer(const Entity &newer)
{
    if (newer == m_base)
        return;
    if (!isDirty()) {
        show(newer);
        return;
    }
    if (newer.revision > m_base.revision)
        setConflict(EntityConflict{tidied(m_draft), m_base, newer, m_conflict ? m_conflict->kept : DraftId()});
}

void EntityEditor::setBusy(bool isBusy)
{
    if (std::exchange(m_isBusy, isBusy) != isBusy)
        emit changed();
}

void EntityEditor::setConflict(const std::optional<EntityConflict> &conflict)
{
    const bool isSame = !m_conflict && !conflict;
    m_conflict = conflict;
    if (!isSame)
        emit conflictChanged();
}

Entity tidied(Entity entity)
{
    const auto tidy = [](QString &text) { text = makeSafe(text).text.simplified(); };
    QList<EntityName> names;
    for (EntityName name : std::as_const(entity.names)) {
        tidy(name.text);
        if (!name.text.isEmpty() && !names.contains(name))
            names << name;
    }
    entity.names = names;
    for (EntityTitle &title : entity.titles)
        tidy(title.text);
    entity.titles.removeIf([](const EntityTitle &title) { return title.text.isEmpty(); });
    entity.notes = makeSafe(entity.notes).text.trimmed();
    QMap<QString, QString> identifiers;
    for (auto it = entity.identifiers.cbegin(); it != entity.identifiers.cend(); ++it) {
        QString scheme = it.key();
        QString value = it.value();
        tidy(scheme);
        tidy(value);
        if (!scheme.isEmpty() || !value.isEmpty())
            identifiers.insert(scheme, value);
    }
    entity.identifiers = identifiers;
    return entity;
}

} // namespace nashra::presentation
