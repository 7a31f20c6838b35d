// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtGlobal>

namespace nashra::bench {

/// The value of a result; ends the program, saying why, where there is none.
template <class T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().toLogString()));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace nashra::bench
