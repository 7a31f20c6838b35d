// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditevent.h"

namespace nashra::storage {

class Connection;

/// Appends one event to the chain, inside the running transaction of the change it tells of.
/// Sequence and hash are set here. Errors: Internal (no transaction), and those of the statements.
[[nodiscard]] Result<void> appendAudit(Connection &connection, AuditEvent event);

} // namespace nashra::storage
