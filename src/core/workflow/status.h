// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace nashra {

enum class Status { Draft, Submitted, Approved, Released, Killed, Spiked };

enum class Action { Submit, Return, Approve, Reopen, Release, FollowUp, Kill, Spike, Unspike };

/// Why a released story is taken up again.
enum class FollowUpClass { Update, Correction, Refile, Repeat };

/// Stable names used in the store, in JSON and on the command line: "draft", "follow-up", "correction".
[[nodiscard]] QString statusName(Status status);
[[nodiscard]] std::optional<Status> statusFromName(QStringView name);
[[nodiscard]] QString actionName(Action action);
[[nodiscard]] std::optional<Action> actionFromName(QStringView name);
[[nodiscard]] QString followUpName(FollowUpClass followUp);
[[nodiscard]] std::optional<FollowUpClass> followUpFromName(QStringView name);

} // namespace nashra
