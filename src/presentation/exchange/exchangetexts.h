// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/entities/entityfields.h"
#include "importing/entities/entityfilewriter.h"
#include "importing/entities/entityimporter.h"

#include <QString>

namespace nashra::presentation {

/// Why a row was left out, in the language of the window.
[[nodiscard]] QString rowFaultText(importing::RowFault fault, const QString &text);
/// "Name (Arabic)", "Title", "Wikidata": what a column may be about.
[[nodiscard]] QString fieldTitle(const importing::Field &field);
/// "Table (CSV)"
[[nodiscard]] QString entityFormatText(importing::EntityFormat format);
/// "12 names added, 3 were there already, 1 line left out."
[[nodiscard]] QString importReportText(const importing::EntityImportReport &report);
/// The same of packs, whose rows are never proposed as one however alike their names.
[[nodiscard]] QString packsReportText(const importing::EntityImportReport &report);
/// "12 names written", and what the format has no place for.
[[nodiscard]] QString exportReportText(const importing::EntityExportReport &report, const QString &file);
/// That columns of days belong to no column of titles and are not read; empty where none does.
[[nodiscard]] QString unreadDaysText(const QStringList &headings, const QList<importing::Field> &fields);
/// The rows left out, then the relations to them, one in a line, as they may be copied.
[[nodiscard]] QString leftOutText(const importing::EntityImportReport &report);

} // namespace nashra::presentation
