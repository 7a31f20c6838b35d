// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal/journaldevice.h"

#include <memory>

namespace nashra::storage {

/// A file of some megabytes beside the journals that holds nothing but room: given up when the disk is full, so that
/// the text being typed still finds a place. Thread-safe; the file itself is the only state, shared with every other
/// session in the folder.
class Ballast
{
public:
    Ballast(std::shared_ptr<JournalDevice> device, QString folder, qint64 bytes);

    /// Makes the file again if the disk has ample room. True if it is there now.
    bool restore() const;
    /// True if there was room to give up.
    bool release() const;

private:
    std::shared_ptr<JournalDevice> m_device;
    QString m_folder;
    QString m_path;
    qint64 m_bytes;
};

} // namespace nashra::storage
