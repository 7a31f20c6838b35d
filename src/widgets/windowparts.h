// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;

namespace nashra {
class JournalKeeper;
}

namespace nashra::presentation {
class ActionRegistry;
class DeskSession;
class EntityRegistry;
class MentionsPass;
class Proofing;
class PublicationController;
class ThemeController;
} // namespace nashra::presentation

namespace nashra::widgets {

/// What every part of the window works with. Owned by the composition root; outlives the window.
struct WindowParts
{
    presentation::DeskSession &desk;
    JournalKeeper &journals;
    presentation::ActionRegistry &actions;
    presentation::ThemeController &theme;
    presentation::PublicationController &publication;
    presentation::EntityRegistry &registry;
    presentation::Proofing &proofing;
    presentation::MentionsPass &mentions;
    QSettings &settings;
};

} // namespace nashra::widgets
