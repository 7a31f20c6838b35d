// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/entity/entity.h"

#include <memory>

class QFile;

namespace nashra::importing {

/// Formats the registry of names is exchanged in.
enum class EntityFormat { Csv, Json, Tbx };

[[nodiscard]] QString entityFormatName(EntityFormat format);
[[nodiscard]] std::optional<EntityFormat> entityFormatFromName(QStringView name);
/// By the end of the file's name.
[[nodiscard]] std::optional<EntityFormat> entityFormatOfName(const QString &path);
/// The same, else by how the file begins.
[[nodiscard]] std::optional<EntityFormat> guessEntityFormat(const QString &path);

/// What keeps one row of a file from being taken as an entity.
enum class RowFault {
    NotUnderstood, ///< not well-formed, or something else than an entity; text = what the parser said
    TooLong,       ///< longer than a row may be
    TooDeep,       ///< nested deeper than any entity is
    Quote,         ///< a quotation mark that is never closed
    Unsafe,        ///< U+0000, or bytes without a meaning in the file's encoding
    NoName,
    NoKind,
    Kind,
    Gender,
    Number,
    Date,
    DateOrder, ///< a title that ends before it begins
    Relation,
    Identifier,
    SameName, ///< found by the import, not by readers: another of its kind has its house name
};

/// English, for command lines: "no such day: 31.02.2020".
[[nodiscard]] QString faultSentence(RowFault fault, const QString &text);

/// One row, element or concept of a file: an entity, or why it is none.
struct EntityRow
{
    qint64 line = 0; ///< where it begins, from 1
    Entity entity;
    std::optional<RowFault> fault = {};
    QString text = {}; ///< the piece at fault, at most 80 characters
};

/// A file read piece by piece: never more than a row and a block of it is in memory. One thread at a time.
class EntityReader
{
public:
    virtual ~EntityReader() = default;

    /// At most so many rows, good and bad, in the order of the file; none = the end. An error ends the reading: Io,
    /// InvalidInput (what follows cannot be told apart any more; the detail names file and line).
    [[nodiscard]] virtual Result<QList<EntityRow>> next(int most) = 0;
    /// How far it has come, in bytes; never more than bytesTotal().
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    [[nodiscard]] virtual qint64 bytesTotal() const = 0;
};

/// Opens a regular file for reading, so that no device or pipe can hang it. Errors: Io, naming the file.
[[nodiscard]] Result<std::unique_ptr<QFile>> openRegularFile(const QString &path);

} // namespace nashra::importing
