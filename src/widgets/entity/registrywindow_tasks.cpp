// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What RegistryWindow does to whole entities: merging, splitting, removing, and the ways back.
#include "core/base/bidi.h"
#include "core/entity/twinlook.h"
#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/entities/entityeditor.h"
#include "presentation/entities/entityoperations.h"
#include "presentation/entities/twintext.h"
#include "presentation/errors/terms.h"
#include "presentation/session/desksession.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/messagebox.h"
#include "widgets/entity/duplicatespanel.h"
#include "widgets/entity/entitypickerdialog.h"
#include "widgets/entity/mergedialog.h"
#include "widgets/entity/mergepanel.h"
#include "widgets/entity/registrywindow.h"
#include "widgets/entity/splitdialog.h"

#include <QAction>
#include <QDateTime>
#include <QPushButton>
#include <QStackedWidget>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::onResult;

void RegistryWindow::showIfClean(const Entity &entity)
{
    if (!m_editor->isDirty())
        m_editor->show(entity);
}

void RegistryWindow::choosePair(const Entity &first, const Entity &second, const QString &reason)
{
    m_mergePanel->setPair(first, second, reason);
    m_pages->setCurrentWidget(m_mergePanel);
}

void RegistryWindow::tellApart(const Entity &first, const Entity &second)
{
    offerWays(tr("%1 and %2 are two from now on.").arg(nameOf(first), nameOf(second)),
              {{tr("Undo"), [this, a = first.id, b = second.id] { m_duplicates->undoApart(a, b); }}});
    m_toldApart = entityPair(first.id, second.id);
}

void RegistryWindow::askForOther()
{
    auto *dialog = new EntityPickerDialog(m_parts, tr("Merge with"), m_editor->base().id, this);
    connect(dialog, &EntityPickerDialog::entityPicked, this, [this](EntityId id) {
        const auto asked = m_parts.desk.stores().read([id](Stores &stores) { return stores.entities().entity(id); });
        onResult(asked, this, [this](const Result<Entity> &other) {
            if (!other) {
                showError(other.error());
                return;
            }
            auto *merging = new MergeDialog(m_parts, *m_names, *m_operations, m_editor->base(), *other, this);
            connect(merging, &MergeDialog::mergeWanted, this, &RegistryWindow::merge);
            merging->open();
        });
    });
    dialog->open();
}

void RegistryWindow::merge(const Entity &kept, const Entity &gone)
{
    whenClean([this, kept, gone] {
        m_editor->hold();
        onResult(m_operations->merge(kept, gone), this, [this, kept, gone](const Result<Entity> &merged) {
            m_editor->release();
            if (!merged) {
                showError(merged.error());
                return;
            }
            showIfClean(*merged);
            offerWays(tr("%1 was merged into %2.").arg(nameOf(gone), nameOf(kept)),
                      {{tr("Undo"), [this, id = gone.id] { undoMerge(id); }}});
        });
    });
}

void RegistryWindow::undoMerge(EntityId gone)
{
    whenClean([this, gone] {
        m_editor->hold();
        onResult(m_operations->undoMerge(gone), this, [this](const Result<UndoneMerge> &undone) {
            m_editor->release();
            if (!undone) {
                showError(undone.error());
                return;
            }
            showIfClean(undone->kept);
            offerWays(tr("%1 is an entity of its own again.").arg(nameOf(undone->back)),
                      {{tr("Open it"), [this, id = undone->back.id] { openEntity(id); }}});
        });
    });
}

void RegistryWindow::askForSplit()
{
    auto *dialog = new SplitDialog(m_parts, *m_names, m_editor->base(), this);
    connect(dialog, &SplitDialog::splitWanted, this, &RegistryWindow::split);
    dialog->open();
}

void RegistryWindow::split(const Entity &whole, const Entity &part)
{
    m_editor->hold();
    onResult(m_operations->split(whole, part), this, [this](const Result<SplitEntity> &split) {
        m_editor->release();
        if (!split) {
            showError(split.error());
            return;
        }
        showIfClean(split->rest);
        const EntityId made = split->part.id;
        offerWays(
            tr("%1 is an entity of its own now.").arg(nameOf(split->part)),
            {{tr("Open it"), [this, made] { openEntity(made); }}, {tr("Undo"), [this, made] { undoSplit(made); }}});
    });
}

void RegistryWindow::undoSplit(EntityId part)
{
    whenClean([this, part] {
        m_editor->hold();
        onResult(m_operations->undoSplit(part), this, [this](const Result<Entity> &joined) {
            m_editor->release();
            if (!joined) {
                if (joined.error().code == ErrorCode::WrongState)
                    tell(MessageBar::Tone::Warning, tr("One of the two was changed since. They can be merged."));
                else
                    showError(joined.error());
                return;
            }
            showIfClean(*joined);
            tell(MessageBar::Tone::Success, tr("%1 is one entity again.").arg(nameOf(*joined)));
        });
    });
}

void RegistryWindow::askBeforeRemoving()
{
    const Entity entity = m_editor->base();
    auto *box = new MessageBox(QMessageBox::NoIcon, tr("Remove"),
                               tr("Take %1 out of the registry?").arg(nameOf(entity)), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Articles stay as they are; the name is no longer found in them."));
    QPushButton *remove = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(tr("&Keep it"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(remove, &QPushButton::clicked, this, [this, entity] { this->remove(entity); });
    box->open();
}

void RegistryWindow::remove(const Entity &entity)
{
    m_editor->hold();
    onResult(m_operations->remove(entity), this, [this, entity](const Result<void> &removed) {
        m_editor->release();
        if (!removed) {
            showError(removed.error());
            return;
        }
        if (m_editor->base().id == entity.id && !m_editor->isDirty())
            m_editor->close();
        // The removal is the next step of its history.
        offerWays(
            tr("%1 was removed.").arg(nameOf(entity)),
            {{tr("Bring it back"), [this, entity] { restore(entity.id, entity.revision + 1, entity.revision); }}});
    });
}

void RegistryWindow::restore(EntityId id, int baseRevision, int revision)
{
    whenClean([this, id, baseRevision, revision] {
        m_editor->hold();
        onResult(m_operations->restore(id, baseRevision, revision), this, [this](const Result<Entity> &restored) {
            m_editor->release();
            if (!restored) {
                showError(restored.error());
                return;
            }
            showIfClean(*restored);
            tell(MessageBar::Tone::Success, tr("%1 is restored.").arg(nameOf(*restored)));
        });
    });
}

void RegistryWindow::askAboutTwins(const QList<LikelyTwin> &twins)
{
    const Entity &twin = twins.first().entity;
    const QDate day = m_parts.desk.clock().now().toDateTimeUtc().toLocalTime().date();
    const Language shown = m_parts.desk.uiLanguage();
    QList<std::pair<QString, std::function<void()>>> ways;
    // Where somebody went on writing, that is looked at when it is saved.
    if (m_editor->isAsked())
        ways << std::pair(tr("Make it a spelling of that one"), [this, twin] { m_editor->joinTo(twin); })
             << std::pair(tr("Add as another"), [this] { m_editor->save(presentation::EntityEditor::Twins::Accept); });
    ways << std::pair(tr("Open"), [this, id = twin.id] { openEntity(id); });
    offerWays(presentation::twinText(m_editor->asked().shownName(shown), twins, day, shown), ways,
              MessageBar::Tone::Warning);
    m_isAskingTwins = m_editor->isAsked();
}

void RegistryWindow::tellLeftOut(const Entity &typed)
{
    const Entity &twin = m_editor->base();
    QStringList left;
    if (typed.kind != twin.kind)
        left << presentation::terms::entityKindText(typed.kind);
    for (const QString &scheme : contradictedSchemes(typed, twin))
        left << isolated(scheme + u": "_s + typed.identifiers.value(scheme));
    const QString comma = m_parts.desk.uiLanguage() == Language::Arabic ? u"، "_s : u", "_s;
    tell(MessageBar::Tone::Warning,
         tr("Nothing is saved yet: %1 has something else than you wrote (%2). Mend it, then save.")
             .arg(nameOf(twin), left.join(comma)));
}

void RegistryWindow::offerWays(const QString &news, const QList<std::pair<QString, std::function<void()>>> &ways,
                               MessageBar::Tone tone)
{
    QList<QAction *> actions;
    for (const auto &[button, way] : ways) {
        auto *action = new QAction(button); // the bar's
        connect(action, &QAction::triggered, this, [this, way = way] {
            m_messages->clear();
            way();
        });
        actions << action;
    }
    tell(tone, news, actions);
}

void RegistryWindow::tell(MessageBar::Tone tone, const QString &text, const QList<QAction *> &actions)
{
    m_toldApart = {};
    m_isAskingTwins = false;
    const QChar mark(layoutDirection() == Qt::RightToLeft ? 0x200F : 0x200E);
    m_messages->show(tone, mark + text, actions);
}

void RegistryWindow::lookForKept()
{
    if (!m_parts.desk.hasUser())
        return;
    const UserId owner = m_parts.desk.user().id;
    const auto asked =
        m_parts.desk.stores().read([owner](Stores &stores) { return stores.entities().keptEntities(owner); });
    onResult(asked, this, [this, owner](const Result<QList<KeptEntity>> &kept) {
        if (!kept) {
            showError(kept.error());
            return;
        }
        if (kept->isEmpty() || m_parts.desk.user().id != owner)
            return;
        auto *look = new QAction(tr("Look at it"));
        connect(look, &QAction::triggered, this, [this, first = kept->first()] {
            m_messages->clear();
            whenClean([this, first] { m_editor->takeUp(first); });
        });
        auto *drop = new QAction(tr("Discard it"));
        connect(drop, &QAction::triggered, this, [this, id = kept->first().id, owner] {
            m_messages->clear();
            const auto discarding = m_parts.desk.stores().write(
                [id, owner](Stores &stores) { return stores.entities().discardKept(id, owner); });
            onResult(discarding, this, [this](const Result<void> &discarded) {
                if (discarded)
                    lookForKept();
                else
                    showError(discarded.error());
            });
        });
        tell(MessageBar::Tone::Hint,
             tr("What you wrote about %1 was kept aside, because somebody else saved first.")
                 .arg(nameOf(kept->first().wanted)),
             {look, drop});
    });
}

} // namespace nashra::widgets
