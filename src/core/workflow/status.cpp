// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/status.h"

#include <QLatin1StringView>

#include <array>
#include <utility>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array statusNames{
    std::pair{Status::Draft, "draft"_L1},       std::pair{Status::Submitted, "submitted"_L1},
    std::pair{Status::Approved, "approved"_L1}, std::pair{Status::Released, "released"_L1},
    std::pair{Status::Killed, "killed"_L1},     std::pair{Status::Spiked, "spiked"_L1}};

constexpr std::array actionNames{std::pair{Action::Submit, "submit"_L1},   std::pair{Action::Return, "return"_L1},
                                 std::pair{Action::Approve, "approve"_L1}, std::pair{Action::Reopen, "reopen"_L1},
                                 std::pair{Action::Release, "release"_L1}, std::pair{Action::FollowUp, "follow-up"_L1},
                                 std::pair{Action::Kill, "kill"_L1},       std::pair{Action::Spike, "spike"_L1},
                                 std::pair{Action::Unspike, "unspike"_L1}};

constexpr std::array followUpNames{
    std::pair{FollowUpClass::Update, "update"_L1}, std::pair{FollowUpClass::Correction, "correction"_L1},
    std::pair{FollowUpClass::Refile, "refile"_L1}, std::pair{FollowUpClass::Repeat, "repeat"_L1}};

template <class Names, class Value>
QString nameOf(const Names &names, Value value)
{
    for (const auto &[candidate, name] : names) {
        if (candidate == value)
            return name;
    }
    return {};
}

template <class Names>
auto valueOf(const Names &names, QStringView name) -> std::optional<typename Names::value_type::first_type>
{
    for (const auto &[value, candidate] : names) {
        if (candidate == name)
            return value;
    }
    return std::nullopt;
}

} // namespace

QString statusName(Status status)
{
    return nameOf(statusNames, status);
}
std::optional<Status> statusFromName(QStringView name)
{
    return valueOf(statusNames, name);
}
QString actionName(Action action)
{
    return nameOf(actionNames, action);
}
std::optional<Action> actionFromName(QStringView name)
{
    return valueOf(actionNames, name);
}
QString followUpName(FollowUpClass followUp)
{
    return nameOf(followUpNames, followUp);
}
std::optional<FollowUpClass> followUpFromName(QStringView name)
{
    return valueOf(followUpNames, name);
}

} // namespace nashra
