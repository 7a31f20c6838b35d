// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenuBar;
class QToolBar;

namespace nashra::presentation {
class ActionRegistry;
}

/// Menus and toolbars as the action catalogue describes them; they follow the window's language by themselves.
namespace nashra::widgets::menus {

/// Fills an empty menu bar.
void fill(QMenuBar &bar, presentation::ActionRegistry &actions);
/// Adds the window's own toolbar actions, the ones people look for with their names beside the icons.
void fill(QToolBar &bar, presentation::ActionRegistry &actions);

} // namespace nashra::widgets::menus
