// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/appearance.h"
#include "presentation/actions/actionregistry.h"
#include "presentation/entities/entityregistry.h"
#include "presentation/entities/mentionspass.h"
#include "presentation/proofing/proofing.h"
#include "presentation/publishing/publicationcontroller.h"
#include "presentation/session/desksession.h"
#include "presentation/theme/themecontroller.h"
#include "publishing/exporterregistry.h"
#include "testlib/fixedclock.h"
#include "testlib/inlineexecutor.h"
#include "testlib/memoryjournalkeeper.h"
#include "testlib/memorystores.h"
#include "testlib/newsroomsetup.h"
#include "testlib/verify.h"
#include "widgets/windowparts.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace nashra::gui {

/// A newsroom in memory with everything a dialog works with, and the author at the desk. One at a time.
struct DialogRoom
{
    QTemporaryDir folder;
    testlib::FixedClock clock;
    testlib::MemoryStores stores{clock};
    testlib::People people = testlib::must(testlib::enterPeople(stores.users()));
    testlib::InlineExecutor executor{stores};
    testlib::MemoryJournalKeeper journals{clock};
    presentation::DeskSession desk{executor, clock};
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    presentation::SettingsKeyBindings keys{settings};
    presentation::ActionRegistry actions{keys};
    publishing::ExporterRegistry exporters;
    presentation::ThemeController theme{themeNamed("light"), themeNamed("dark")};
    presentation::PublicationController publication{desk, withBuiltIn(exporters)};
    presentation::EntityRegistry registry{desk};
    presentation::Proofing proofing{desk, registry};
    presentation::MentionsPass mentions{desk, registry};
    widgets::WindowParts parts{desk, journals, actions, theme, publication, registry, proofing, mentions, settings};
    app::Appearance appearance{*qApp, theme};

    explicit DialogRoom(Language language = Language::English)
    {
        desk.load();
        (void)QTest::qWaitFor([this] { return desk.isLoaded(); });
        testlib::must(desk.setUser(people.author));
        desk.setUiLanguage(language);
        appearance.setLanguage(language);
    }

    Article story(const QString &slug, Status status = Status::Draft)
    {
        return testlib::must(testlib::bringTo(status, stores.articles(), people, testlib::aStory(slug), clock.now()));
    }

private:
    static presentation::Theme themeNamed(const char *name)
    {
        return *presentation::Theme::fromFile(QStringLiteral(":/themes/%1.json").arg(QLatin1StringView(name)));
    }
    static publishing::ExporterRegistry &withBuiltIn(publishing::ExporterRegistry &registry)
    {
        registry.addBuiltIn();
        return registry;
    }
};

} // namespace nashra::gui
