// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/entitystore.h"
#include "importing/entities/entityreader.h"

#include <QSaveFile>
#include <QTemporaryFile>

#include <array>
#include <functional>

namespace nashra::importing {

/// What was written to a file, and what its format has no place for.
struct EntityExportReport
{
    qint64 written = 0;
    qint64 titlesLost = 0;
    qint64 relationsLost = 0;

    [[nodiscard]] bool isWhole() const { return titlesLost == 0 && relationsLost == 0; }
};

/// Writes entities to a file, which is there whole after commit() or stays what it was. Entities may come in any
/// order and number; the same ones in the same order give the same bytes. One thread at a time.
class EntityFileWriter
{
public:
    /// Errors: Io, DiskFull, naming the file.
    [[nodiscard]] static Result<std::unique_ptr<EntityFileWriter>> create(const QString &path, EntityFormat format);

    [[nodiscard]] Result<void> add(const QList<Entity> &entities);
    [[nodiscard]] Result<void> commit();
    [[nodiscard]] const EntityExportReport &report() const { return m_report; }

private:
    EntityFileWriter(const QString &path, EntityFormat format);

    [[nodiscard]] Result<void> write(QIODevice &device, const QByteArray &bytes) const;
    [[nodiscard]] Result<void> addToSection(const Entity &entity);
    [[nodiscard]] Result<void> writeSections();

    QSaveFile m_file;
    EntityFormat m_format;
    EntityExportReport m_report;
    std::array<QTemporaryFile, 4> m_sections; ///< the lists of a Popolo file, one for each kind
};

/// Writes the whole registry to a file, some entities at a time. progress is told how many were written and answers
/// false to leave the file as it was. Errors: those of the store and of the file, Cancelled.
[[nodiscard]] Result<EntityExportReport> exportEntities(const EntityStore &store, const QString &path,
                                                        EntityFormat format,
                                                        const std::function<bool(qint64 written)> &progress);

} // namespace nashra::importing
