// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/newsroom/newnewsroom.h"

namespace nashra {

class Stores;

/// Newsrooms as the files and databases they lie in: what the stores of the open one cannot be asked. All of it may be
/// called on any thread, also of several at once.
class NewsroomPlaces
{
public:
    virtual ~NewsroomPlaces() = default;

    /// Where the open newsroom lies, as it may be shown: an absolute path, or an address without a password.
    [[nodiscard]] virtual QString here() const = 0;
    [[nodiscard]] virtual bool isOnServer() const = 0;
    /// Whether the text is the address of a newsroom on a server; looks at the text alone. Errors: InvalidInput.
    [[nodiscard]] virtual Result<void> checkServer(const QString &address) const = 0;

    /// Makes a newsroom file; it appears under its name only when it is complete. Waits for the disk. Errors: Conflict
    /// (there is a file; items = {what lies beside it} where that belongs to a newsroom that was there before),
    /// InvalidInput (login), Io, DiskFull.
    [[nodiscard]] virtual Result<void> make(const QString &file, const NewNewsroom &newsroom) const = 0;
    /// Copies the open newsroom while others go on writing and reads the copy back; answers its size in bytes. Waits
    /// for the disk. Errors: Conflict (as of make()), Io, DiskFull, Corrupt; FileMoved (the newsroom's file is not
    /// where it was opened); InvalidInput on a server.
    [[nodiscard]] virtual Result<qint64> backUp(const QString &file) const = 0;
    /// The same out of stores that have the newsroom open, wherever its file is now: they may be the last that have
    /// it. Runs on their thread. Errors: those of backUp() but FileMoved.
    [[nodiscard]] virtual Result<qint64> backUpFrom(Stores &open, const QString &file) const = 0;
};

} // namespace nashra
