// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/base/giveway.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace nashra::presentation {

void giveWay()
{
#ifdef Q_OS_LINUX
    constexpr int nicer = 5; // a third of the window's share, and nearly all where it rests
    const auto self = static_cast<id_t>(gettid());
    setpriority(PRIO_PROCESS, self, getpriority(PRIO_PROCESS, self) + nicer);
#endif
}

} // namespace nashra::presentation
