// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/session/newsroomfiles.h"

#include "core/base/bidi.h"
#include "core/ports/storeexecutor.h"
#include "presentation/errors/errortext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

namespace {

/// The texts of this file have a context of their own.
class NewsroomFiles
{
    Q_DECLARE_TR_FUNCTIONS(NewsroomFiles)

public:
    [[nodiscard]] static QString text(const Error &error, const QString &file);
};

/// Only to say more of it: whoever writes looks again.
Result<void> checkNewFile(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (file.exists())
        return fail(ErrorCode::Conflict, path + u": there is a file already"_s);
    if (!folder.isDir())
        return fail(ErrorCode::NotFound, folder.filePath() + u": no such folder"_s);
    if (!folder.isWritable())
        return fail(ErrorCode::Forbidden, folder.filePath() + u": no permission to write"_s);
    return ok();
}

QString NewsroomFiles::text(const Error &error, const QString &file)
{
    const QString shown = isolated(QDir::toNativeSeparators(file));
    const QString folder = isolated(QDir::toNativeSeparators(QFileInfo(file).absolutePath()));
    switch (error.code) {
    case ErrorCode::Conflict:
        if (!error.items.isEmpty())
            return tr("Beside %1 lie files of a newsroom that was there before: %2. Choose another name.")
                .arg(shown, isolated(QDir::toNativeSeparators(error.items.first())));
        return tr("There is a file at %1 already, and no file is overwritten. Choose another name.").arg(shown);
    case ErrorCode::NotFound:
        return tr("There is no folder %1. Choose another one, or make it first.").arg(folder);
    case ErrorCode::Forbidden:
        return tr("You may not write into %1. Choose another folder.").arg(folder);
    case ErrorCode::DiskFull:
        return tr("There is not enough room on the disk of %1. Make room there, or choose another disk.").arg(folder);
    case ErrorCode::Corrupt:
        return tr("The copy was damaged when it was read back, and was removed. Look at the newsroom with %1.")
            .arg(isolated(u"nashractl verify"_s));
    case ErrorCode::Io:
        return tr("%1 could not be written. Check the disk. A newsroom that is worked in cannot lie on a network "
                  "drive.")
            .arg(shown);
    default:
        return errorText(error).what + u' ' + errorText(error).advice;
    }
}

} // namespace

QFuture<Result<void>> makeNewsroomFile(const SharedPlaces &places, const QString &file, const NewNewsroom &newsroom)
{
    return QtConcurrent::run(
        [places, file, newsroom] { return checkNewFile(file).and_then([&] { return places->make(file, newsroom); }); });
}

QFuture<Result<qint64>> backUpNewsroom(const SharedPlaces &places, const QString &file)
{
    return QtConcurrent::run(
        [places, file] { return checkNewFile(file).and_then([&] { return places->backUp(file); }); });
}

QFuture<Result<qint64>> rescueNewsroom(StoreExecutor &stores, const SharedPlaces &places, const QString &file)
{
    return stores.write([places, file](Stores &open) { return places->backUpFrom(open, file); });
}

QString newFileText(const Error &error, const QString &file)
{
    return NewsroomFiles::text(error, file);
}

} // namespace nashra::presentation
