// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QString>

class QSettings;

namespace nashra::presentation {

/// Where the keys a person chose for himself are kept: only those that differ from the catalogue.
class KeyBindings
{
public:
    virtual ~KeyBindings() = default;

    [[nodiscard]] virtual QHash<QString, QList<QKeySequence>> load() const = 0;
    virtual void save(const QString &actionId, const QList<QKeySequence> &keys) = 0;
    virtual void remove(const QString &actionId) = 0;
};

/// Keeps them in the group "keys" of a settings file. The settings object must outlive this one.
class SettingsKeyBindings final : public KeyBindings
{
public:
    explicit SettingsKeyBindings(QSettings &settings);

    [[nodiscard]] QHash<QString, QList<QKeySequence>> load() const override;
    void save(const QString &actionId, const QList<QKeySequence> &keys) override;
    void remove(const QString &actionId) override;

private:
    QSettings &m_settings;
};

} // namespace nashra::presentation
