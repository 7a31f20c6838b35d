// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/actions/actionregistry.h"

#include <QDir>
#include <QFile>
#include <QKeyEvent>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>
#include <QXmlStreamReader>

#include <memory>

using namespace nashra;
using namespace nashra::presentation;
using namespace Qt::StringLiterals;

namespace {

class MemoryKeyBindings final : public KeyBindings
{
public:
    [[nodiscard]] QHash<QString, QList<QKeySequence>> load() const override { return kept; }
    void save(const QString &actionId, const QList<QKeySequence> &keys) override { kept[actionId] = keys; }
    void remove(const QString &actionId) override { kept.remove(actionId); }

    QHash<QString, QList<QKeySequence>> kept;
};

/// The finished Arabic translations of one context.
QHash<QString, QString> arabicTexts(const QString &context)
{
    QHash<QString, QString> texts;
    QFile file(QStringLiteral(NASHRA_SOURCE_DIR) + u"/translations/nashra_ar.ts"_s);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString name;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            name = xml.readElementText();
        else if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"translation" && name == context && !xml.attributes().hasAttribute(u"type"_s))
            texts.insert(source, xml.readElementText());
    }
    return texts;
}

} // namespace

/// The one table of actions and what is made of it.
class TestActionRegistry : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void every_action_has_a_name_of_its_own_and_texts();
    void every_action_is_translated();
    void every_icon_is_in_the_icon_theme();
    void no_two_actions_share_a_key();
    void nothing_shadows_the_keys_of_editing();
    void every_menu_is_in_the_catalogue_and_holds_its_actions();
    void a_disabled_action_says_why();
    void the_key_of_a_disabled_action_is_answered_with_the_reason();
    void an_unbound_action_stays_disabled();
    void a_handler_is_called_as_long_as_its_context_lives();
    void a_checked_state_set_by_the_program_calls_nobody();
    void a_key_that_is_taken_or_reserved_is_refused();
    void own_keys_are_kept_and_given_back();
    void nonsense_in_the_settings_is_not_taken();
    void settings_keep_keys_over_a_restart();
    void the_palette_finds_actions_by_words();

private:
    MemoryKeyBindings m_bindings;
    std::unique_ptr<ActionRegistry> m_registry;
};

void TestActionRegistry::init()
{
    m_bindings.kept.clear();
    m_registry = std::make_unique<ActionRegistry>(m_bindings);
}

void TestActionRegistry::every_action_has_a_name_of_its_own_and_texts()
{
    QSet<QString> ids;
    for (const ActionSpec &spec : actionCatalogue()) {
        const QString id = QString::fromLatin1(spec.id);
        QVERIFY2(!ids.contains(id), spec.id);
        ids << id;
        const QAction *action = m_registry->action(id);
        QVERIFY2(action && !action->text().isEmpty(), spec.id);
        QVERIFY2(qstrlen(spec.tip) > 0, spec.id);
        QCOMPARE(ActionRegistry::idOf(action), id);
    }
    QVERIFY(ids.size() > 50);
    QCOMPARE(m_registry->actions().size(), ids.size());
    QCOMPARE(m_registry->action(u"no.such"_s), nullptr);
}

void TestActionRegistry::every_action_is_translated()
{
    const QHash<QString, QString> arabic = arabicTexts(u"ActionCatalogue"_s);
    for (const ActionSpec &spec : actionCatalogue()) {
        for (const char *text : {spec.text, spec.tip})
            QVERIFY2(!arabic.value(QString::fromUtf8(text)).isEmpty(), text);
    }
    for (const MenuSpec &menu : menuCatalogue())
        QVERIFY2(!arabic.value(QString::fromUtf8(menu.text)).isEmpty(), menu.text);
}

void TestActionRegistry::every_icon_is_in_the_icon_theme()
{
    for (const ActionSpec &spec : actionCatalogue()) {
        if (!spec.icon)
            continue;
        const QString file = u"/resources/icons/breeze/actions/22/%1.svg"_s.arg(QLatin1StringView(spec.icon));
        QVERIFY2(QFile::exists(QStringLiteral(NASHRA_SOURCE_DIR) + file), spec.icon);
    }
}

void TestActionRegistry::no_two_actions_share_a_key()
{
    int keys = 0;
    for (const ActionSpec &spec : actionCatalogue()) {
        const QString id = QString::fromLatin1(spec.id);
        for (const QKeySequence &key : m_registry->keys(id)) {
            ++keys;
            QVERIFY2(!key.isEmpty() && key[0].key() != Qt::Key_unknown, spec.id);
            const QStringList others = m_registry->conflicts(id, key);
            QVERIFY2(others.isEmpty(), qPrintable(id + u' ' + key.toString() + u" is also "_s + others.join(u", "_s)));
        }
    }
    QVERIFY(keys > 40);
}

void TestActionRegistry::nothing_shadows_the_keys_of_editing()
{
    for (const ActionSpec &spec : actionCatalogue()) {
        const QString id = QString::fromLatin1(spec.id);
        for (const QKeySequence &key : m_registry->keys(id))
            QVERIFY2(!ActionRegistry::isReserved(id, key), qPrintable(id + u' ' + key.toString()));
    }
    for (const char *key : {"Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Z", "Ctrl+A", "Ctrl+B", "A", "Return", "Left"})
        QVERIFY2(ActionRegistry::isReserved(u"article.submit"_s, QKeySequence(QString::fromLatin1(key))), key);
}

void TestActionRegistry::every_menu_is_in_the_catalogue_and_holds_its_actions()
{
    qsizetype shown = 0;
    for (const MenuSpec &menu : menuCatalogue()) {
        const auto actions = m_registry->menuActions(QString::fromLatin1(menu.path));
        shown += std::count_if(actions.begin(), actions.end(), [](const QAction *each) { return each != nullptr; });
        QVERIFY2(actions.isEmpty() || (actions.first() && actions.last()), menu.path); // no line at either end
        QVERIFY2(ActionRegistry::menuTitle(QString::fromLatin1(menu.path)).contains(u'&'), menu.path);
    }
    const auto all = actionCatalogue();
    QCOMPARE(shown, std::count_if(all.begin(), all.end(), [](const ActionSpec &spec) { return spec.menu != nullptr; }));
}

void TestActionRegistry::a_disabled_action_says_why()
{
    m_registry->bind(u"article.approve"_s, this, [] {});
    const QAction *action = m_registry->action(u"article.approve"_s);
    QVERIFY(action->isEnabled());
    const QString reason = u"You wrote it; a second pair of eyes approves"_s;
    m_registry->setState(u"article.approve"_s, false, reason);
    QVERIFY(!action->isEnabled());
    QCOMPARE(m_registry->reason(u"article.approve"_s), reason);
    QVERIFY(action->toolTip().contains(reason));
    QCOMPARE(action->statusTip(), reason);
    m_registry->setState(u"article.approve"_s, true, reason);
    QVERIFY(action->isEnabled());
    QVERIFY(!action->toolTip().contains(reason));
    QVERIFY(m_registry->reason(u"article.approve"_s).isEmpty());
}

void TestActionRegistry::the_key_of_a_disabled_action_is_answered_with_the_reason()
{
    QSignalSpy refused(m_registry.get(), &ActionRegistry::refused);
    QWindow window;
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QKeyEvent event(QEvent::KeyPress, key, modifiers);
        QCoreApplication::sendEvent(&window, &event);
    };
    m_registry->bind(u"article.approve"_s, this, [] {});
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(refused.size(), 0); // enabled: not ours to answer
    m_registry->setState(u"article.approve"_s, false, u"a second person has to do this"_s);
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_A, Qt::NoModifier);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first(), (QVariantList{u"article.approve"_s, u"a second person has to do this"_s}));
    // A bare Delete belongs to the text as long as the bulletin is not asked.
    m_registry->setState(u"bulletin.remove"_s, false, u"choose an article of the bulletin"_s);
    press(Qt::Key_Delete, Qt::NoModifier);
    QCOMPARE(refused.size(), 1);
    // In a window of its own the key means something else.
    QWindow main;
    window.setTransientParent(&main);
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(refused.size(), 1);
}

void TestActionRegistry::an_unbound_action_stays_disabled()
{
    m_registry->setState(u"article.save"_s, true);
    QVERIFY(!m_registry->action(u"article.save"_s)->isEnabled());
    QVERIFY(m_registry->unboundIds().contains(u"article.save"_s));
    m_registry->bind(u"article.save"_s, this, [] {});
    QVERIFY(m_registry->action(u"article.save"_s)->isEnabled());
    QVERIFY(!m_registry->unboundIds().contains(u"article.save"_s));
}

void TestActionRegistry::a_handler_is_called_as_long_as_its_context_lives()
{
    QStringList called;
    auto context = std::make_unique<QObject>();
    m_registry->bind(u"article.save"_s, context.get(), [&] { called << u"first"_s; });
    m_registry->bind(u"article.save"_s, context.get(), [&] { called << u"second"_s; });
    m_registry->action(u"article.save"_s)->trigger();
    QCOMPARE(called, QStringList{u"second"_s});
    context.reset();
    QVERIFY(!m_registry->action(u"article.save"_s)->isEnabled());
    m_registry->action(u"article.save"_s)->trigger();
    QCOMPARE(called.size(), 1);
}

void TestActionRegistry::a_checked_state_set_by_the_program_calls_nobody()
{
    QList<bool> called;
    m_registry->bindToggle(u"theme.dark"_s, this, [&](bool isOn) { called << isOn; });
    m_registry->setChecked(u"theme.dark"_s, true);
    QVERIFY(called.isEmpty());
    m_registry->setChecked(u"theme.light"_s, true); // one of a group at a time
    QVERIFY(!m_registry->action(u"theme.dark"_s)->isChecked());
    m_registry->action(u"theme.dark"_s)->trigger();
    QCOMPARE(called, QList<bool>{true});
    QVERIFY(!m_registry->action(u"theme.light"_s)->isChecked());
}

void TestActionRegistry::a_key_that_is_taken_or_reserved_is_refused()
{
    const auto before = m_registry->keys(u"article.submit"_s);
    for (const char *key : {"Ctrl+S", "Ctrl+C", "x", "Up"}) {
        QVERIFY2(!m_registry->setKeys(u"article.submit"_s, {QKeySequence(QString::fromLatin1(key))}), key);
        QCOMPARE(m_registry->keys(u"article.submit"_s), before);
    }
    // Also the beginning of a longer key is taken.
    QVERIFY(!m_registry->setKeys(u"article.submit"_s, {QKeySequence(u"Ctrl+S, Ctrl+T"_s)}));
    QVERIFY(m_bindings.kept.isEmpty());
    QVERIFY(!m_registry->setKeys(u"no.such"_s, {}));
}

void TestActionRegistry::own_keys_are_kept_and_given_back()
{
    QSignalSpy changed(m_registry.get(), &ActionRegistry::keysChanged);
    const QList<QKeySequence> own{QKeySequence(u"Ctrl+Shift+F7"_s)};
    QVERIFY(m_registry->setKeys(u"article.submit"_s, own));
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_registry->hasOwnKeys(u"article.submit"_s));
    QCOMPARE(m_bindings.kept.value(u"article.submit"_s), own);
    QCOMPARE(ActionRegistry(m_bindings).keys(u"article.submit"_s), own);

    // The key it had may be given to another; then it cannot simply have it back.
    const QKeySequence old = ActionRegistry::defaultKeys(u"article.submit"_s).first();
    QVERIFY(m_registry->setKeys(u"article.unspike"_s, {old}));
    QVERIFY(!m_registry->resetKeys(u"article.submit"_s));
    QCOMPARE(m_registry->keys(u"article.submit"_s), own);
    m_registry->resetAllKeys();
    QVERIFY(m_bindings.kept.isEmpty());
    QCOMPARE(m_registry->keys(u"article.submit"_s), ActionRegistry::defaultKeys(u"article.submit"_s));
    QVERIFY(m_registry->keys(u"article.unspike"_s).isEmpty());
}

void TestActionRegistry::nonsense_in_the_settings_is_not_taken()
{
    m_bindings.kept.insert(u"article.submit"_s, {QKeySequence(u"Ctrl+C"_s)});
    m_bindings.kept.insert(u"article.spike"_s, {QKeySequence(u"Ctrl+S"_s)});
    m_bindings.kept.insert(u"no.such"_s, {QKeySequence(u"F12"_s)});
    const ActionRegistry registry(m_bindings);
    for (const QString &id : {u"article.submit"_s, u"article.spike"_s, u"edit.copy"_s, u"article.save"_s})
        QCOMPARE(registry.keys(id), ActionRegistry::defaultKeys(id));
}

void TestActionRegistry::settings_keep_keys_over_a_restart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"keys.ini"_s);
    const QList<QKeySequence> own{QKeySequence(u"Ctrl+Shift+F7"_s), QKeySequence(u"Ctrl+F7, Ctrl+A"_s)};
    {
        QSettings settings(file, QSettings::IniFormat);
        SettingsKeyBindings(settings).save(u"article.submit"_s, own);
        SettingsKeyBindings(settings).save(u"article.save"_s, {}); // knowingly without a key
        SettingsKeyBindings(settings).save(u"article.spike"_s, own);
        SettingsKeyBindings(settings).remove(u"article.spike"_s);
    }
    QSettings settings(file, QSettings::IniFormat);
    const auto loaded = SettingsKeyBindings(settings).load();
    QCOMPARE(loaded.size(), 2);
    QCOMPARE(loaded.value(u"article.submit"_s), own);
    QVERIFY(loaded.value(u"article.save"_s).isEmpty());
}

void TestActionRegistry::the_palette_finds_actions_by_words()
{
    const auto ids = [this](const QString &query) {
        QStringList found;
        for (const QAction *action : m_registry->search(query))
            found << ActionRegistry::idOf(action);
        return found;
    };
    QCOMPARE(ids({}).size(), m_registry->actions().size());
    QVERIFY(ids(u"BULLETIN approve"_s).contains(u"bulletin.approve"_s));
    QVERIFY(!ids(u"bulletin approve"_s).contains(u"article.approve"_s));
    QCOMPARE(ids(u"submit"_s).first(), u"article.submit"_s);
    QVERIFY(ids(u"xyzzy"_s).isEmpty());
}

QTEST_MAIN(TestActionRegistry)
#include "test_actionregistry.moc"
