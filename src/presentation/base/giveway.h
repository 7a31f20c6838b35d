// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nashra::presentation {

/// Has the calling thread give way to the window's from now on where both want a processor. QThread's own priorities do
/// nothing under Linux's usual scheduling, so there the thread's niceness is raised; elsewhere this does nothing.
void giveWay();

} // namespace nashra::presentation
