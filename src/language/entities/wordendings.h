// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <initializer_list>

namespace nashra::language {

[[nodiscard]] inline bool endsWithAny(QStringView key, std::initializer_list<QStringView> ends)
{
    return std::any_of(ends.begin(), ends.end(), [&](QStringView end) { return key.endsWith(end); });
}

[[nodiscard]] inline bool isOneOf(QStringView key, std::initializer_list<QStringView> words)
{
    return std::find(words.begin(), words.end(), key) != words.end();
}

} // namespace nashra::language
