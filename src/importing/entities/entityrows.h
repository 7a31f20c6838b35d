// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/entities/entityreader.h"

namespace nashra::importing {

/// "person", "organization", "place", also in Arabic and as other formats call them.
[[nodiscard]] std::optional<EntityKind> kindFromWord(const QString &word);
[[nodiscard]] std::optional<Gender> genderFromWord(const QString &word);
[[nodiscard]] std::optional<GrammaticalNumber> numberFromWord(const QString &word);

/// A day as files have it: 2024-05-31, 31.5.2024, 31/05/2024; a month or a year alone stands for its first day, resp.
/// its last one where isEnd. Digits may be Arabic.
[[nodiscard]] std::optional<QDate> dayFrom(const QString &text, bool isEnd);

/// The row marked as bad.
[[nodiscard]] EntityRow badRow(qint64 line, RowFault fault, const QString &text = {});

/// Makes what was read fit to be kept: texts safe and trimmed, blank and repeated names dropped, of several house forms
/// of a language all but the first made variants; checks the rest as every store does.
[[nodiscard]] EntityRow finishedRow(EntityRow row);

} // namespace nashra::importing
