// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

namespace nashra::presentation {

class DeskSession;

/// Whether the person at the desk may give up, or keep for himself, unsaved text which that person wrote: his own; as a
/// chief, that of somebody who does not work here any more; and what nobody is known to have written. GUI thread.
[[nodiscard]] bool decidesAbout(const DeskSession &desk, UserId writer);

/// Why it is not for the person at the desk to decide about it, for a tool tip or a question; empty where it is.
[[nodiscard]] QString undecidedReason(const DeskSession &desk, UserId writer);

/// The name, or words that stand for it where the newsroom does not know the person.
[[nodiscard]] QString writerName(const DeskSession &desk, UserId writer);

} // namespace nashra::presentation
