// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of entities that may be anything: tables, JSON, termbases. Whatever is read must be fit to be kept.
#include "core/entity/entitycheck.h"
#include "importing/entities/entityfile.h"

#include <QTemporaryFile>

#include <cstdint>
#include <cstdlib>

using namespace nashra;
using namespace nashra::importing;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    QTemporaryFile file;
    if (!file.open() || file.write(reinterpret_cast<const char *>(data) + 1, qint64(size) - 1) < 0)
        std::abort();
    file.close();
    EntityFileOptions options;
    options.format = static_cast<EntityFormat>(data[0] % 3);
    if ((data[0] & 0x80) != 0)
        options.table.kind = EntityKind::Place;
    const auto reader = openEntityFile(file.fileName(), options);
    if (!reader)
        return 0;
    for (;;) {
        const auto rows = (*reader)->next(16);
        if (!rows || rows->isEmpty())
            return 0;
        for (const EntityRow &row : *rows) {
            if (!row.fault && !checkEntity(row.entity))
                std::abort();
        }
    }
}
