// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"

namespace nashra::importing {

/// What a column of a table is about.
enum class FieldKind {
    Skipped,
    Id,
    Kind,
    Name,
    Title,
    From,
    To,
    UseFrom,
    Gender,
    Number,
    Identifier,  ///< of one scheme
    Identifiers, ///< "scheme=value | scheme=value"
    Relations,   ///< "part-of=id | …"
    Note,
};

/// A column of a table, by name: "kind", "name.en" (the house form), "variant.ar", "title.en", "from.en", "wikidata",
/// "identifier:SCHEME", "note", "skip". Without a language, names and titles are taken to be in that of their letters,
/// and days to be those of titles in any language.
struct Field
{
    FieldKind kind = FieldKind::Skipped;
    std::optional<Language> language = {};
    NameForm form = NameForm::House;
    QString scheme = {};

    bool operator==(const Field &) const = default;
};

[[nodiscard]] QString fieldName(const Field &field);
[[nodiscard]] std::optional<Field> fieldFromName(QStringView name);

/// What a column is about by its heading, in English or Arabic; Skipped where that says nothing.
[[nodiscard]] Field guessField(const QString &heading);
[[nodiscard]] QList<Field> guessFields(const QStringList &headings);

/// The columns of days that belong to no column of titles, in which nothing would be read.
[[nodiscard]] QList<qsizetype> daysWithoutTitle(const QList<Field> &fields);

/// All a person may choose from, in the order shown; the first is Skipped.
[[nodiscard]] QList<Field> offeredFields();

/// The columns of an exported table, which hold all there is of an entity.
[[nodiscard]] QList<Field> exportedFields();

/// A cell with several values: "a | b"; a bar within a value is written as \|, a backslash as \\.
[[nodiscard]] QStringList valuesOf(const QString &cell);
[[nodiscard]] QString cellOf(const QStringList &values);

} // namespace nashra::importing
