// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"

namespace nashra::presentation {

/// A finding to be read beside the text it is about, as simple HTML in the reading order of the window: its sentence,
/// and the text with what could stand there instead where it brings a fix. text: what it is about, escaped here.
[[nodiscard]] QString findingCard(const Finding &finding, const QString &text, Language shown);

} // namespace nashra::presentation
