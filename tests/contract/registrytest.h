// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contracttest.h"
#include "testlib/builders.h"

namespace nashra::contract {

/// What the contracts of the registry of names share.
class RegistryTest : public ContractTest
{
protected:
    Entity save(const Entity &entity) { return testlib::must(entities().save(entity, people.subEditor)); }
    /// English house names of all pages, a page after the other.
    [[nodiscard]] QStringList pages(const EntityQuery &query, int pageSize);
    /// A person with everything an entity can have, not saved yet.
    [[nodiscard]] static Entity fullEntity();
    [[nodiscard]] static Entity called(const QString &name);
};

} // namespace nashra::contract
