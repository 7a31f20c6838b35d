// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace nashra::testlib {

/// Lets everything that is queued run for a while: for seeing that something does not happen. Never for waiting until
/// something does.
inline void stayQuiet(int milliseconds = 20)
{
    (void)QTest::qWaitFor([] { return false; }, milliseconds);
}

} // namespace nashra::testlib
