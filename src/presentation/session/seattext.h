// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/user/user.h"

#include <QString>

namespace nashra::presentation {

class DeskSession;
class EditingSession;

/// What the window says when whoever was at the desk is there no more; hasUnsaved: text of his is not saved. GUI
/// thread.
[[nodiscard]] QString unseatedText(const DeskSession &desk, const User &before, bool hasUnsaved);

/// What it says when the person at the desk may edit an open article no more, for the roles that were taken from him.
[[nodiscard]] QString rolesTakenText(const DeskSession &desk, const User &before, bool hasUnsaved);

/// Whether the article could be edited before, and cannot now for want of a role.
[[nodiscard]] bool isClosedTo(const EditingSession &session, const User &before);

} // namespace nashra::presentation
