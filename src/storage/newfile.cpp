// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/newfile.h"

#include "core/base/databasefiles.h"

#include <QFileInfo>

namespace nashra::storage {

using namespace Qt::StringLiterals;

Result<void> checkNewFile(const QString &path)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::Conflict, path + u": there is a file already"_s);
    for (const QLatin1StringView companion : databaseCompanions) {
        if (const QString beside = path + companion; QFileInfo::exists(beside))
            return fail(ErrorCode::Conflict, beside + u": belongs to a newsroom that was there before"_s, {beside});
    }
    return ok();
}

} // namespace nashra::storage
