// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nashra {

/// A text of either direction in one piece, between FSI and PDI, that moves nothing around it (UAX #9, 2.4.3); nothing
/// stays nothing. A text that would end the piece early, or leave one of its own open, is kept from it.
[[nodiscard]] QString isolated(const QString &text);

} // namespace nashra
