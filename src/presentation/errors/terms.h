// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletin/bulletin.h"
#include "core/entity/entity.h"
#include "core/user/user.h"
#include "core/workflow/status.h"

#include <QString>

/// The words of the field in the language of the window.
namespace nashra::presentation::terms {

[[nodiscard]] QString statusText(Status status);
[[nodiscard]] QString actionText(Action action);
[[nodiscard]] QString followUpText(FollowUpClass followUp);
[[nodiscard]] QString bulletinStatusText(BulletinStatus status);
[[nodiscard]] QString entityKindText(EntityKind kind);
[[nodiscard]] QString nameFormText(NameForm form);
[[nodiscard]] QString genderText(Gender gender);
[[nodiscard]] QString grammaticalNumberText(GrammaticalNumber number);
[[nodiscard]] QString relationKindText(RelationKind kind);
[[nodiscard]] QString roleText(Role role);
/// "Journalist · Sub-editor".
[[nodiscard]] QString rolesText(Roles roles);
[[nodiscard]] QString languageText(Language language);
/// "1 – flash" to "9".
[[nodiscard]] QString urgencyText(int urgency);
/// The instant in the machine's zone, as the window's language writes it: today only the time, else day and time.
[[nodiscard]] QString momentText(Instant instant, Instant now);
/// A day as the window's language writes it.
[[nodiscard]] QString dayText(QDate day);
/// A month of a year as the window's language writes it; any day of it is given.
[[nodiscard]] QString monthText(QDate month);
/// That so many articles are still to be read for names; empty where none is.
[[nodiscard]] QString unreadText(qint64 articles);
/// The beginning of a text that people may have made of any length, for a sentence or a line that names it: at most 80
/// characters.
[[nodiscard]] QString shortened(const QString &text);

} // namespace nashra::presentation::terms
