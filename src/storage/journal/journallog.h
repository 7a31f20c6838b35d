// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace nashra::storage {

Q_DECLARE_LOGGING_CATEGORY(journalLog)

} // namespace nashra::storage
