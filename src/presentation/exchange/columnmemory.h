// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/entities/entityfields.h"

class QSettings;

namespace nashra::presentation {

/// What a person said the columns of tables are about, by the headings of the table, so that the same table of next
/// month is not explained again. Keeps the last few, and only what differs from what the headings say by themselves.
class ColumnMemory
{
public:
    static constexpr qsizetype most = 30;

    /// The settings must outlive it.
    explicit ColumnMemory(QSettings &settings);

    /// One field for each heading; nothing where no such table is known.
    [[nodiscard]] std::optional<QList<importing::Field>> recall(const QStringList &headings) const;
    void keep(const QStringList &headings, const QList<importing::Field> &fields);

private:
    QSettings &m_settings;
};

} // namespace nashra::presentation
