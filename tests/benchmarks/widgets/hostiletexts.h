// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace nashra::bench {

/// Something nobody should paste, and how it is called.
struct HostileText
{
    const char *name;
    QString (*make)();
};

/// Plain text, in lines.
[[nodiscard]] QList<HostileText> hostileTexts();
/// HTML that is more than a text in paragraphs.
[[nodiscard]] QList<HostileText> hostilePages();

} // namespace nashra::bench
