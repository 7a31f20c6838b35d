// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/newsroom/newsroomsettings.h"
#include "language/proofing/checker.h"

#include <functional>
#include <vector>

namespace nashra::language {

class SpellingChecker;
class WordModel;

namespace style {
class RuleSet;
}

/// What the readers of the copy desk go by. Values and shared parts, so that they can be put together on any thread.
struct CheckerInputs
{
    NewsroomSettings newsroom;
    QList<Entity> entities;
    std::shared_ptr<const SpellingChecker> spelling;
    QList<WordModel> models;                     ///< at most one of each language
    std::shared_ptr<const style::RuleSet> rules; ///< null while they are read
    std::function<QDate()> today;                ///< called on the thread that proofs
};

/// All readers, in the order in which what they find of one place is shown.
[[nodiscard]] std::vector<std::shared_ptr<const Checker>> makeCheckers(const CheckerInputs &inputs);

} // namespace nashra::language
