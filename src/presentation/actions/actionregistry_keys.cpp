// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the actions: those of the catalogue, those somebody chose, and which may be chosen.
#include "presentation/actions/actionregistry.h"

#include <algorithm>

namespace nashra::presentation {

namespace {

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

bool canMeet(ActionContext a, ActionContext b)
{
    return a == b || a == ActionContext::Global || b == ActionContext::Global;
}

bool overlap(const QKeySequence &a, const QKeySequence &b)
{
    return a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch;
}

/// The action each clipboard, undo and bold key belongs to.
QString ownerOf(const QKeySequence &key)
{
    for (const char *id :
         {"edit.undo", "edit.redo", "edit.cut", "edit.copy", "edit.paste", "edit.selectall", "format.strong"}) {
        if (ActionRegistry::defaultKeys(latin(id)).contains(key))
            return latin(id);
    }
    return {};
}

/// True for a key that writes a letter or moves the cursor by itself.
bool isTypingKey(QKeyCombination combination)
{
    const int key = combination.key();
    const Qt::KeyboardModifiers withoutShift = combination.keyboardModifiers() & ~Qt::ShiftModifier;
    if (withoutShift != Qt::NoModifier)
        return false;
    const bool isFunctionKey = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    return !isFunctionKey;
}

} // namespace

void ActionRegistry::loadKeys()
{
    const QHash<QString, QList<QKeySequence>> own = m_bindings.load();
    for (Entry &each : m_entries)
        each.action->setShortcuts(defaultKeys(latin(each.spec->id)));
    for (Entry &each : m_entries) {
        const auto found = own.constFind(latin(each.spec->id));
        each.hasOwnKeys = found != own.cend();
        if (each.hasOwnKeys)
            each.action->setShortcuts(*found);
    }
    // A settings file may hold anything, also keys that a newer catalogue gave to another action.
    for (Entry &each : m_entries) {
        if (each.hasOwnKeys && !areFree(latin(each.spec->id), each.action->shortcuts())) {
            each.hasOwnKeys = false;
            each.action->setShortcuts(defaultKeys(latin(each.spec->id)));
        }
    }
}

bool ActionRegistry::areFree(const QString &id, const QList<QKeySequence> &keys) const
{
    return std::all_of(keys.cbegin(), keys.cend(),
                       [&](const QKeySequence &key) { return !isReserved(id, key) && conflicts(id, key).isEmpty(); });
}

QList<QKeySequence> ActionRegistry::keys(const QString &id) const
{
    const QAction *found = action(id);
    return found ? found->shortcuts() : QList<QKeySequence>();
}

QList<QKeySequence> ActionRegistry::defaultKeys(const QString &id)
{
    const ActionSpec *spec = findAction(id);
    QList<QKeySequence> keys;
    const QStringList texts = spec && spec->keys ? latin(spec->keys).split(QStringLiteral("; ")) : QStringList();
    for (const QString &text : texts)
        keys.append(QKeySequence::fromString(text, QKeySequence::PortableText));
    return keys;
}

QStringList ActionRegistry::conflicts(const QString &id, const QKeySequence &key) const
{
    const Entry *asking = entry(id);
    QStringList ids;
    if (!asking || key.isEmpty())
        return ids;
    for (const Entry &other : m_entries) {
        if (&other == asking || !canMeet(other.spec->context, asking->spec->context))
            continue;
        const QList<QKeySequence> taken = other.action->shortcuts();
        if (std::any_of(taken.cbegin(), taken.cend(), [&](const QKeySequence &its) { return overlap(its, key); }))
            ids.append(latin(other.spec->id));
    }
    return ids;
}

bool ActionRegistry::isReserved(const QString &id, const QKeySequence &key)
{
    if (key.isEmpty())
        return false;
    const QString owner = ownerOf(key);
    if (!owner.isEmpty())
        return owner != id;
    const ActionSpec *spec = findAction(id);
    // In a list that takes no text, a bare Delete or F2 is nobody else's.
    const bool takesText = spec && (spec->context == ActionContext::Global || spec->context == ActionContext::Editor);
    return takesText && isTypingKey(key[0]);
}

bool ActionRegistry::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    Entry *found = entry(id);
    if (!found || !areFree(id, keys))
        return false;
    found->hasOwnKeys = keys != defaultKeys(id);
    if (found->hasOwnKeys)
        m_bindings.save(id, keys);
    else
        m_bindings.remove(id);
    applyKeys(*found, keys);
    return true;
}

bool ActionRegistry::resetKeys(const QString &id)
{
    return setKeys(id, defaultKeys(id));
}

void ActionRegistry::resetAllKeys()
{
    for (Entry &each : m_entries) {
        if (!each.hasOwnKeys)
            continue;
        const QString id = latin(each.spec->id);
        each.hasOwnKeys = false;
        m_bindings.remove(id);
        applyKeys(each, defaultKeys(id));
    }
}

void ActionRegistry::applyKeys(Entry &entry, const QList<QKeySequence> &keys)
{
    entry.action->setShortcuts(keys);
    applyState(entry);
    emit keysChanged(latin(entry.spec->id));
}

bool ActionRegistry::hasOwnKeys(const QString &id) const
{
    const Entry *found = entry(id);
    return found && found->hasOwnKeys;
}

} // namespace nashra::presentation
