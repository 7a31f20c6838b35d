// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/entityeditor.h"

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
    return m_isOpen && (!m_refused.isEmpty() || tidied(m_draft) != tidied(m_base));
}

bool EntityEditor::isSavable() const
{
    return m_isOpen && !isBusy() && !m_conflict && m_refused.isEmpty() && reasonAgainstEditing().isEmpty() &&
           problems().isEmpty();
}

QStringList EntityEditor::refusals() const
{
    QStringList reasons;
    for (const QStringList &each : m_refused)
        reasons << each;
    return reasons;
}

void EntityEditor::setRefusals(const QObject &field, const QStringList &reasons)
{
    if (m_refused.value(&field) == reasons)
        return;
    if (reasons.isEmpty())
        m_refused.remove(&field);
    else
        m_refused.insert(&field, reasons);
    emit changed();
}

QString EntityEditor::reasonAgainstEditing() const
{
    if (!m_desk.hasUser())
        return tr("nobody is at the desk");
    if (m_isHeld)
        return tr("one moment: the entity is being changed as a whole");
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
    startWith(entity);
}

void EntityEditor::open(EntityId id)
{
    setBusy(true);
    const auto asked = m_desk.stores().read([id](Stores &stores) { return stores.entities().entity(id); });
    onResult(asked, this, [this, generation = ++m_generation](const Result<Entity> &entity) {
        if (generation != m_generation)
            return;
        setBusy(false);
        emit aboutToRenew();
        if (entity && !isDirty()) {
            show(*entity);
            return;
        }
        if (entity)
            emit stayed();
        else
            emit failed(entity.error());
        followWhatWasMissed();
    });
}

void EntityEditor::show(const Entity &entity)
{
    put(entity, entity, true, m_isOpen && !entity.id.isNull() && entity.id == m_base.id);
}

void EntityEditor::close()
{
    put({}, {}, false);
}

void EntityEditor::hold()
{
    emit aboutToRenew();
    m_isHeld = true;
    emit changed();
}

void EntityEditor::release()
{
    if (!std::exchange(m_isHeld, false))
        return;
    emit changed();
    followWhatWasMissed();
}

void EntityEditor::put(const Entity &base, const Entity &draft, bool isOpen, bool isSameSheet)
{
    ++m_generation;
    if (!isSameSheet) {
        ++m_sheet;
        m_refused.clear();
    }
    m_isBusy = false;
    m_isOpen = isOpen;
    m_base = base;
    m_draft = draft;
    m_asked = {};
    m_keptDraft = {};
    setConflict(std::nullopt);
    emit opened();
    followWhatWasMissed();
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
    // A cell that was open when the conflict came is given only now.
    if (m_conflict && tidied(typed) != m_conflict->mine) {
        EntityConflict renewed = *m_conflict;
        renewed.mine = tidied(typed);
        setConflict(renewed);
    }
}

void EntityEditor::moveName(const EntityName &name)
{
    emit aboutToRenew();
    edit(withNameMoved(m_draft, name));
    emit opened();
}

void EntityEditor::revert()
{
    if (m_conflict) {
        takeTheirs();
        return;
    }
    m_draft = m_base;
    m_refused.clear();
    emit opened();
}

void EntityEditor::beginConflict(const Error &error, EntityId id)
{
    const DraftId kept = DraftId::fromString(error.items.value(0)).value_or(DraftId());
    setBusy(true);
    const auto asked = m_desk.stores().read([id](Stores &stores) { return stores.entities().entity(id); });
    onResult(asked, this, [this, kept, generation = m_generation](const Result<Entity> &theirs) {
        if (generation != m_generation)
            return;
        setBusy(false);
        if (!theirs && theirs.error().code != ErrorCode::NotFound) {
            emit failed(theirs.error());
            return;
        }
        m_keptDraft = kept;
        emit aboutToRenew();
        // What was typed since it was sent is mine as well.
        const Entity mine = tidied(m_draft);
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
        const auto base = ifThere(stores.entities().entityAt(wanted.id, wanted.revision));
        const auto theirs = ifThere(stores.entities().entity(wanted.id));
        if (!base || !theirs)
            return tl::unexpected(base ? theirs.error() : base.error());
        return Sides{*base, *theirs};
    });
    onResult(asked, this, [this, kept, generation = ++m_generation](const Result<Sides> &sides) {
        if (generation != m_generation)
            return;
        setBusy(false);
        if (!sides) {
            emit failed(sides.error());
            return;
        }
        emit aboutToRenew();
        if (isDirty()) {
            emit stayed();
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
    m_refused.clear();
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
    if (!m_isOpen || isNew() || !isConcerned)
        return;
    if (isBusy())
        m_isOutdated = true;
    else
        renew();
}

void EntityEditor::followWhatWasMissed()
{
    if (!isBusy() && std::exchange(m_isOutdated, false) && m_isOpen && !isNew())
        renew();
}

void EntityEditor::renew()
{
    const EntityId id = m_base.id;
    const auto asked = m_desk.stores().read([id](Stores &stores) { return stores.entities().entity(id); });
    onResult(asked, this, [this, id, generation = m_generation](const Result<Entity> &newer) {
        if (generation != m_generation || isBusy()) {
            // What was shown meanwhile may have been read before that.
            m_isOutdated = id == m_base.id;
            followWhatWasMissed();
            return;
        }
        if (!newer || *newer != m_base)
            emit aboutToRenew();
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

Result<std::optional<Entity>> ifThere(const Result<Entity> &read)
{
    if (read)
        return std::optional(*read);
    if (read.error().code == ErrorCode::NotFound)
        return std::optional<Entity>();
    return tl::unexpected(read.error());
}

} // namespace nashra::presentation
