// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/articlestore.h"
#include "core/ports/auditstore.h"
#include "core/ports/bulletinstore.h"
#include "core/ports/changeset.h"
#include "core/ports/entitystore.h"
#include "core/ports/mentionstore.h"
#include "core/ports/proofingstore.h"
#include "core/ports/settingsstore.h"
#include "core/ports/userstore.h"

namespace nashra {

/// The stores of one newsroom on one connection. Used only on the thread that owns them.
class Stores
{
public:
    virtual ~Stores() = default;

    [[nodiscard]] virtual ArticleStore &articles() = 0;
    [[nodiscard]] virtual BulletinStore &bulletins() = 0;
    [[nodiscard]] virtual EntityStore &entities() = 0;
    [[nodiscard]] virtual UserStore &users() = 0;
    [[nodiscard]] virtual AuditStore &audit() = 0;
    [[nodiscard]] virtual SettingsStore &settings() = 0;
    [[nodiscard]] virtual ProofingStore &proofing() = 0;
    [[nodiscard]] virtual MentionStore &mentions() = 0;

    /// What was committed since the last call; empties it.
    [[nodiscard]] virtual ChangeSet takeChanges() = 0;
};

} // namespace nashra
