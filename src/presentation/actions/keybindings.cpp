// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/actions/keybindings.h"

#include <QSettings>
#include <QStringList>

namespace nashra::presentation {

namespace {
const QString keysGroup = QStringLiteral("keys");
}

SettingsKeyBindings::SettingsKeyBindings(QSettings &settings)
    : m_settings(settings)
{
}

QHash<QString, QList<QKeySequence>> SettingsKeyBindings::load() const
{
    QHash<QString, QList<QKeySequence>> bindings;
    m_settings.beginGroup(keysGroup);
    const QStringList ids = m_settings.childKeys();
    for (const QString &id : ids) {
        QList<QKeySequence> keys;
        const QStringList texts = m_settings.value(id).toStringList();
        for (const QString &text : texts) {
            const QKeySequence key = QKeySequence::fromString(text, QKeySequence::PortableText);
            if (!key.isEmpty() && key[0].key() != Qt::Key_unknown)
                keys.append(key);
        }
        bindings.insert(id, keys);
    }
    m_settings.endGroup();
    return bindings;
}

void SettingsKeyBindings::save(const QString &actionId, const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::PortableText));
    // An empty list means "no key at all", which QSettings would otherwise read back as one empty text.
    m_settings.setValue(keysGroup + u'/' + actionId, texts.isEmpty() ? QStringList{QString()} : texts);
}

void SettingsKeyBindings::remove(const QString &actionId)
{
    m_settings.remove(keysGroup + u'/' + actionId);
}

} // namespace nashra::presentation
