// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/actions/actioncatalogue.h"
#include "presentation/actions/keybindings.h"

#include <QAction>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

class QActionGroup;
class QKeyEvent;

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
    /// Ids of the other actions that answer to the key, or to the beginning of it, in a part of the window this one
    /// works in too.
    [[nodiscard]] QStringList conflicts(const QString &id, const QKeySequence &key) const;
    /// True for keys that typing and editing need: plain letters, Return, arrows, and the clipboard keys, which belong
    /// to their own actions.
    [[nodiscard]] static bool isReserved(const QString &id, const QKeySequence &key);
    /// False, and nothing changes, where a key has a conflict or is reserved.
    bool setKeys(const QString &id, const QList<QKeySequence> &keys);
    /// False where another action was given one of the default keys meanwhile.
    bool resetKeys(const QString &id);
    void resetAllKeys();
    [[nodiscard]] bool hasOwnKeys(const QString &id) const;

    /// For the command palette: actions whose text in the window's language or in English holds every word of the
    /// query, folded; those that begin with it first. An empty query answers all.
    [[nodiscard]] QList<QAction *> search(const QString &query) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void keysChanged(const QString &id);
    void retranslated();
    /// The key of a disabled action was pressed, and nothing else took it. The reason is half a sentence.
    void refused(const QString &id, const QString &reason);

private:
    struct Entry
    {
        const ActionSpec *spec = nullptr;
        QAction *action = nullptr;
        QPointer<QObject> handlerContext;
        bool isEnabled = true;
        QString reason;
        bool hasOwnKeys = false;
    };

    [[nodiscard]] const Entry *entry(const QString &id) const;
    [[nodiscard]] Entry *entry(const QString &id);
    void makeAction(const ActionSpec &spec);
    void loadKeys();
    [[nodiscard]] bool areFree(const QString &id, const QList<QKeySequence> &keys) const;
    void applyKeys(Entry &entry, const QList<QKeySequence> &keys);
    void retranslate();
    static void applyState(Entry &entry);
    void tellRefusal(const QKeyEvent &event);

    KeyBindings &m_bindings;
    std::vector<Entry> m_entries;
    QHash<QString, qsizetype> m_rowOf;
    QHash<QString, QActionGroup *> m_groups;
};

} // namespace nashra::presentation
