// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace nashra::language {

/// What an English word may be in British spelling if it is in American: "center" – "centre", "honored" – "honoured",
/// "modeling" – "modelling". Guesses, in the case of the word, for a dictionary to be asked about; mostly none. Pure.
[[nodiscard]] QStringList britishFormsOf(const QString &word);

} // namespace nashra::language
