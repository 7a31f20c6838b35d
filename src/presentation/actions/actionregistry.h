// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/actions/actioncatalogue.h"
#include "presentation/actions/keybindings.h"

#include <QAction>
#include <QObject>

#include <functional>
#include <map>

class QActionGroup;

namespace nashra::presentation {

/// The catalogue as live QActions: texts, keys, states and handlers by id. Owns the actions. GUI thread.
/// Texts follow a change of the window's language by themselves.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    /// bindings must outlive the registry.
    explicit ActionRegistry(KeyBindings &bindings, QObject *parent = nullptr);
    ~ActionRegistry() override;

    /// Never null for an id of the catalogue; null otherwise.
    [[nodiscard]] QAction *action(const QString &id) const;
    [[nodiscard]] QList<QAction *> actions() const; ///< in the order of the catalogue
    /// The actions of one menu path in order, with a null where a line is to be drawn; submenus are not in it.
    [[nodiscard]] QList<QAction *> menuActions(const QString &path) const;
    [[nodiscard]] QList<QAction *> toolbarActions(ActionContext context) const;
    [[nodiscard]] QList<QAction *> actionsOf(ActionContext context) const;
    [[nodiscard]] static QString idOf(const QAction *action);
    [[nodiscard]] static QString menuTitle(const QString &path);

    /// Calls the handler when the action is triggered, as long as the context lives. A later bind replaces an earlier.
    void bind(const QString &id, QObject *context, std::function<void()> handler);
    void bindToggle(const QString &id, QObject *context, std::function<void(bool)> handler);
    [[nodiscard]] bool isBound(const QString &id) const;
    [[nodiscard]] QStringList unboundIds() const;

    /// A disabled action says why in its tool tip and status tip. An unbound action stays disabled.
    void setState(const QString &id, bool isEnabled, const QString &reason = {});
    void setChecked(const QString &id, bool isChecked); ///< without calling the handler
    [[nodiscard]] QString reason(const QString &id) const;

    [[nodiscard]] QList<QKeySequence> keys(const QString &id) const;
    [[nodiscard]] static QList<QKeySequence> defaultKeys(const QString &id);
    /// The other actions that would answer to the key in a context the two share, and editing keys it would shadow.
    [[nodiscard]] QStringList conflicts(const QString &id, const QKeySequence &key) const;
    /// False, and nothing changes, where a key has a conflict or is one an editor needs.
    bool setKeys(const QString &id, const QList<QKeySequence> &keys);
    void resetKeys(const QString &id);
    void resetAllKeys();
    [[nodiscard]] bool hasOwnKeys(const QString &id) const;

    /// For the command palette: actions whose text in the window's language, English text or id holds every word of
    /// the query, folded; those that begin with it first. An empty query answers all.
    [[nodiscard]] QList<QAction *> search(const QString &query) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void keysChanged(const QString &id);
    void retranslated();

private:
    struct Entry;

    [[nodiscard]] Entry *entry(const QString &id) const;
    void retranslate();
    void applyState(Entry &entry);
    void applyKeys(Entry &entry);

    KeyBindings &m_bindings;
    std::map<QString, std::unique_ptr<Entry>> m_entries;
    QHash<QString, QActionGroup *> m_groups;
};

} // namespace nashra::presentation
