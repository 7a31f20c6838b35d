// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/actions/actionregistry.h"

#include "core/base/textfold.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QIcon>
#include <QKeyEvent>
#include <QWindow>

#include <algorithm>

namespace nashra::presentation {

namespace {

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

Qt::ShortcutContext shortcutContext(ActionContext context)
{
    return context == ActionContext::Global ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut;
}

QString withKey(const QString &text, const QKeySequence &key)
{
    // Isolates keep "Ctrl+S" together and in order inside an Arabic line.
    return key.isEmpty() ? text
                         : QStringLiteral("%1 (\u2068%2\u2069)").arg(text, key.toString(QKeySequence::NativeText));
}

} // namespace

ActionRegistry::ActionRegistry(KeyBindings &bindings, QObject *parent)
    : QObject(parent)
    , m_bindings(bindings)
{
    m_entries.reserve(actionCatalogue().size());
    for (const ActionSpec &spec : actionCatalogue())
        makeAction(spec);
    loadKeys();
    retranslate();
    QCoreApplication::instance()->installEventFilter(this);
}

ActionRegistry::~ActionRegistry() = default;

void ActionRegistry::makeAction(const ActionSpec &spec)
{
    auto *action = new QAction(this);
    action->setObjectName(latin(spec.id));
    action->setCheckable(spec.isCheckable);
    action->setShortcutContext(shortcutContext(spec.context));
    // Qt would otherwise move "Quit" and "About" about by their texts on some systems.
    action->setMenuRole(QAction::NoRole);
    if (spec.icon)
        action->setIcon(QIcon::fromTheme(latin(spec.icon)));
    if (spec.group) {
        QActionGroup *&group = m_groups[latin(spec.group)];
        if (!group)
            group = new QActionGroup(this);
        group->addAction(action);
    }
    m_rowOf.insert(latin(spec.id), static_cast<qsizetype>(m_entries.size()));
    m_entries.push_back({&spec, action, {}, true, {}, false});
}

const ActionRegistry::Entry *ActionRegistry::entry(const QString &id) const
{
    const auto found = m_rowOf.constFind(id);
    return found == m_rowOf.cend() ? nullptr : &m_entries[static_cast<size_t>(*found)];
}

ActionRegistry::Entry *ActionRegistry::entry(const QString &id)
{
    return const_cast<Entry *>(std::as_const(*this).entry(id));
}

QAction *ActionRegistry::action(const QString &id) const
{
    const Entry *found = entry(id);
    return found ? found->action : nullptr;
}

QList<QAction *> ActionRegistry::actions() const
{
    QList<QAction *> all;
    for (const Entry &each : m_entries)
        all.append(each.action);
    return all;
}

QList<QAction *> ActionRegistry::menuActions(const QString &path) const
{
    QList<QAction *> found;
    int section = 0;
    for (const Entry &each : m_entries) {
        if (!each.spec->menu || path != QLatin1StringView(each.spec->menu))
            continue;
        if (!found.isEmpty() && each.spec->section != section)
            found.append(nullptr);
        section = each.spec->section;
        found.append(each.action);
    }
    return found;
}

QList<QAction *> ActionRegistry::toolbarActions(ActionContext context) const
{
    QList<QAction *> found;
    for (const Entry &each : m_entries) {
        if (each.spec->onToolbar && each.spec->context == context)
            found.append(each.action);
    }
    return found;
}

QList<QAction *> ActionRegistry::actionsOf(ActionContext context) const
{
    QList<QAction *> found;
    for (const Entry &each : m_entries) {
        if (each.spec->context == context)
            found.append(each.action);
    }
    return found;
}

QString ActionRegistry::idOf(const QAction *action)
{
    return action ? action->objectName() : QString();
}

QString ActionRegistry::menuTitle(const QString &path)
{
    for (const MenuSpec &menu : menuCatalogue()) {
        if (path == QLatin1StringView(menu.path))
            return translatedActionText(menu.text);
    }
    return path;
}

void ActionRegistry::bind(const QString &id, QObject *context, std::function<void()> handler)
{
    bindToggle(id, context, [handler = std::move(handler)](bool) { handler(); });
}

void ActionRegistry::bindToggle(const QString &id, QObject *context, std::function<void(bool)> handler)
{
    Entry *bound = entry(id);
    Q_ASSERT(bound && context);
    bound->action->disconnect(SIGNAL(triggered(bool)));
    bound->handlerContext = context;
    connect(bound->action, &QAction::triggered, context, std::move(handler));
    connect(context, &QObject::destroyed, this, [this, id] { applyState(*entry(id)); });
    applyState(*bound);
}

bool ActionRegistry::isBound(const QString &id) const
{
    const Entry *found = entry(id);
    return found && found->handlerContext;
}

QStringList ActionRegistry::unboundIds() const
{
    QStringList ids;
    for (const Entry &each : m_entries) {
        if (!each.handlerContext)
            ids.append(latin(each.spec->id));
    }
    return ids;
}

void ActionRegistry::setState(const QString &id, bool isEnabled, const QString &reason)
{
    Entry *found = entry(id);
    Q_ASSERT(found);
    // Asked for with every key: nothing is done where nothing changed.
    const QString shown = isEnabled ? QString() : reason;
    if (found->isEnabled == isEnabled && found->reason == shown)
        return;
    found->isEnabled = isEnabled;
    found->reason = shown;
    applyState(*found);
}

void ActionRegistry::setChecked(const QString &id, bool isChecked)
{
    // Handlers hang on triggered(), which a checked state set by the program does not emit.
    if (QAction *found = action(id))
        found->setChecked(isChecked);
}

QString ActionRegistry::reason(const QString &id) const
{
    const Entry *found = entry(id);
    return found ? found->reason : QString();
}

void ActionRegistry::applyState(Entry &entry)
{
    const QString tip = translatedActionText(entry.spec->tip);
    const QString firstLine = withKey(translatedActionText(entry.spec->text), entry.action->shortcut());
    entry.action->setEnabled(entry.isEnabled && entry.handlerContext);
    entry.action->setStatusTip(entry.reason.isEmpty() ? tip : entry.reason);
    entry.action->setToolTip(firstLine + u'\n' + entry.action->statusTip());
}

QList<QAction *> ActionRegistry::search(const QString &query) const
{
    const QString wanted = textfold::searchText(query);
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    QList<QAction *> atStart;
    QList<QAction *> inside;
    for (const Entry &each : m_entries) {
        const QString shown = textfold::searchText(each.action->text());
        const QString english = textfold::searchText(QString::fromUtf8(each.spec->text));
        const auto holdsAll = [&](const QString &text) {
            return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return text.contains(word); });
        };
        if (shown.startsWith(wanted) || english.startsWith(wanted))
            atStart.append(each.action);
        else if (holdsAll(shown) || holdsAll(english))
            inside.append(each.action);
    }
    return atStart + inside;
}

bool ActionRegistry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance())
        retranslate();
    // A window gets the key only where no enabled action took it, and before any widget does. In a window that belongs
    // to another one the key may mean something else.
    if (event->type() == QEvent::KeyPress && watched->isWindowType() &&
        !static_cast<QWindow *>(watched)->transientParent())
        tellRefusal(*static_cast<QKeyEvent *>(event));
    return QObject::eventFilter(watched, event);
}

void ActionRegistry::tellRefusal(const QKeyEvent &event)
{
    if (event.isAutoRepeat() || QGuiApplication::modalWindow())
        return;
    const QKeySequence key(event.keyCombination());
    for (const Entry &each : m_entries) {
        // Keys of one part of the window mean something else, or nothing, in the others.
        const bool isAsked = each.spec->context == ActionContext::Global && each.action->shortcuts().contains(key);
        if (isAsked && !each.action->isEnabled() && !each.reason.isEmpty()) {
            emit refused(latin(each.spec->id), each.reason);
            return;
        }
    }
}

void ActionRegistry::retranslate()
{
    for (Entry &each : m_entries) {
        each.action->setText(translatedActionText(each.spec->text));
        applyState(each);
    }
    emit retranslated();
}

} // namespace nashra::presentation
