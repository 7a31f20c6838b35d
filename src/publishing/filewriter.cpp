// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/filewriter.h"

#include "publishing/filenames.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace nashra::publishing {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> failedWith(const QSaveFile &file, const QString &path)
{
    const auto code = file.error() == QFileDevice::ResourceError      ? ErrorCode::DiskFull
                      : file.error() == QFileDevice::PermissionsError ? ErrorCode::ReadOnly
                                                                      : ErrorCode::Io;
    return fail(code, u"%1: %2"_s.arg(path, file.errorString()), {path});
}

bool holds(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.size() == bytes.size() && file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

} // namespace

Result<bool> writeWhole(const QString &folder, const QString &fileName, const QByteArray &bytes)
{
    if (!isSafeFileName(fileName))
        return fail(ErrorCode::InvalidInput, u"\"%1\" is no safe file name"_s.arg(fileName), {fileName});
    const QFileInfo folderInfo(folder);
    if (!folderInfo.isDir())
        return fail(ErrorCode::NotFound, u"no such folder: "_s + folder, {folder});
    const QString path = QDir(folder).absoluteFilePath(fileName);
    const QFileInfo target(path);
    // A link would lead the bytes out of the folder; a folder of that name would be an odd thing to replace.
    if (target.isSymLink() || (target.exists() && !target.isFile()))
        return fail(ErrorCode::Io, u"%1: not a plain file"_s.arg(path), {path});
    if (target.exists() && holds(path, bytes))
        return false;

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failedWith(file, path);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failedWith(file, path);
    return true;
}

} // namespace nashra::publishing
