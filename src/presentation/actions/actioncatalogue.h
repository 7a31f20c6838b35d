// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace nashra::presentation {

/// Where an action's keys work: in the whole window, or only while that part of it has the focus.
enum class ActionContext { Global, Editor, List, Bulletin };

/// One line of the action table. Texts are source texts of the translation context "ActionCatalogue".
struct ActionSpec
{
    const char *id;   ///< "article.submit"; stable, kept in settings
    const char *text; ///< without mnemonic
    const char *tip;
    const char *icon;       ///< freedesktop name; nullptr where there is none
    const char *keys;       ///< portable key sequences, the first one shown, parted by "; "; nullptr = none
    const char *menu;       ///< "Article", "View/Theme"; nullptr = not in the menu bar
    int section = 0;        ///< a menu draws a line where it changes
    bool onToolbar = false; ///< of the window, or of its part where the context is not Global
    ActionContext context = ActionContext::Global;
    bool isCheckable = false;
    const char *group = nullptr; ///< checkable actions of one group exclude each other
};

/// One top-level menu or submenu, in the order shown.
struct MenuSpec
{
    const char *path; ///< "View/Theme"
    const char *text; ///< with mnemonic: "&View"
    int section = 0;  ///< of the submenu in its parent menu
};

/// The one table of actions. Menus, toolbars, context menus, command palette and cheat sheet are built from it.
[[nodiscard]] std::span<const ActionSpec> actionCatalogue();
[[nodiscard]] std::span<const MenuSpec> menuCatalogue();
/// nullptr for an unknown id.
[[nodiscard]] const ActionSpec *findAction(QStringView id);

/// The source text in the language of the window, resp. as written (English).
[[nodiscard]] QString translatedActionText(const char *sourceText);

} // namespace nashra::presentation
