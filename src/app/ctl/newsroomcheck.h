// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/stores.h"

namespace nashra::app {

/// What a check of a newsroom went through and found.
struct NewsroomReport
{
    qint64 events = 0;
    QByteArray head; ///< hash of the newest event
    qint64 articles = 0;
    qint64 revisions = 0;
    QStringList faults; ///< in English, one line each, naming what is wrong
};

/// Checks the audit chain, and that every revision of every article is the text its hash names, without a gap.
/// Reads everything, a page at a time. Errors: those that keep it from reading on.
[[nodiscard]] Result<NewsroomReport> checkNewsroom(Stores &stores);

} // namespace nashra::app
