// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

namespace nashra::widgets {

/// Whether a key is meant for a menu: a letter with Alt, which Qt would type where no menu has it. AltGr, by which some
/// layouts write, is a modifier of its own or comes as Ctrl and Alt.
[[nodiscard]] inline bool isForMenu(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held = event.modifiers();
    const bool isAltAlone = held.testFlag(Qt::AltModifier) && !(held & (Qt::ControlModifier | Qt::GroupSwitchModifier));
    return isAltAlone && !event.text().isEmpty() && event.text().front().isPrint();
}

} // namespace nashra::widgets
