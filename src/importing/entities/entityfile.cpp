// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/entities/entityfile.h"

#include "importing/entities/jsonentityreader.h"
#include "importing/entities/tbxentityreader.h"

namespace nashra::importing {

Result<std::unique_ptr<EntityReader>> openEntityFile(const QString &path, const EntityFileOptions &options)
{
    switch (options.format) {
    case EntityFormat::Csv:
        return CsvEntityReader::open(path, options.table);
    case EntityFormat::Json:
        return JsonEntityReader::open(path, options.table.kind);
    case EntityFormat::Tbx:
        return TbxEntityReader::open(path, options.table.kind);
    }
    return fail(ErrorCode::Internal);
}

Result<QList<EntityRow>> previewEntities(const QString &path, const EntityFileOptions &options, int most)
{
    return openEntityFile(path, options).and_then([most](const std::unique_ptr<EntityReader> &reader) {
        return reader->next(most);
    });
}

} // namespace nashra::importing
