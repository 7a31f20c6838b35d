// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace nashra::faults {

/// A file system of a few megabytes in memory that can be filled to the last byte. It is mounted where only this
/// program sees it, so it goes with the program however that ends.
class SmallDisk
{
public:
    /// Gives the program mounts of its own; before its first thread. Errors: Forbidden (and why).
    [[nodiscard]] static Result<void> prepare();
    /// Errors: Forbidden, Io.
    [[nodiscard]] static Result<std::unique_ptr<SmallDisk>> make(qint64 bytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    /// Takes all the room there is; answers how many bytes that was.
    qint64 fill();
    /// Gives it back.
    void giveRoom();

private:
    SmallDisk() = default;

    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

} // namespace nashra::faults
