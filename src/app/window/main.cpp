// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newsroom/newsroomopening.h"
#include "app/newsroom/programpaths.h"
#include "app/newsroom/settingsnames.h"
#include "app/window/fontloading.h"
#include "app/window/newsroomwindow.h"
#include "presentation/errors/errortext.h"
#include "widgets/common/messagebox.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <initializer_list>

using namespace Qt::StringLiterals;
using namespace nashra;

namespace {

struct Arguments
{
    app::WindowOptions options;
    bool isDemo = false;
};

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"The newsroom editor for Arabic and English."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"newsroom"_s, u"A newsroom file, or postgresql://user@host/database. The last one opened where left out."_s);
    parser.addOptions({
        {u"demo"_s, u"Open the demonstration newsroom; it is made at the first start."_s},
        {u"user"_s, u"Sit down as the person with this login."_s, u"login"_s},
        {u"language"_s, u"Language of the window: en or ar."_s, u"code"_s},
        {u"theme"_s, u"Colours: system, light or dark."_s, u"name"_s},
    });
}

Result<Arguments> argumentsOf(const QCommandLineParser &parser)
{
    Arguments arguments;
    arguments.isDemo = parser.isSet(u"demo"_s);
    arguments.options.location = parser.positionalArguments().value(0);
    arguments.options.user = parser.value(u"user"_s);
    if (parser.isSet(u"language"_s)) {
        arguments.options.language = languageFromCode(parser.value(u"language"_s));
        if (!arguments.options.language)
            return fail(ErrorCode::InvalidInput, u"--language is en or ar"_s);
    }
    if (parser.isSet(u"theme"_s)) {
        const presentation::ThemeChoice choice = presentation::themeChoiceFromName(parser.value(u"theme"_s));
        if (presentation::themeChoiceName(choice) != parser.value(u"theme"_s))
            return fail(ErrorCode::InvalidInput, u"--theme is system, light or dark"_s);
        arguments.options.theme = choice;
    }
    return arguments;
}

/// A server shows when it is asked.
bool isThere(const QString &location)
{
    return location.contains("://"_L1) || QFileInfo::exists(location);
}

/// The newsroom named, the demonstration, or the one of last time; the demonstration where there was none, or where it
/// is gone, which the options then say.
Result<QString> locationOf(Arguments &arguments)
{
    if (!arguments.options.location.isEmpty())
        return arguments.options.location;
    const QSettings settings(app::programpaths::settingsFile(), QSettings::IniFormat);
    const QString recent = settings.value(app::settingsnames::recentNewsroom).toString();
    if (arguments.isDemo || recent.isEmpty())
        return app::provideDemoNewsroom();
    if (isThere(recent))
        return recent;
    arguments.options.gone = recent;
    return app::provideDemoNewsroom();
}

/// A file that is not there is not made: it would be a newsroom with nobody in it.
Result<void> checkIsThere(const QString &location)
{
    if (isThere(location))
        return ok();
    return fail(ErrorCode::NotFound, location + u": no such newsroom file"_s, {location});
}

Result<presentation::Theme> themeNamed(const QString &name)
{
    return presentation::Theme::fromFile(u":/themes/%1.json"_s.arg(name));
}

/// Says why there is no window; place: the newsroom that cannot be opened, where it is about one.
int refuse(const Error &error, const QString &place = {})
{
    std::fprintf(stderr, "nashra: %s\n", qUtf8Printable(error.toLogString()));
    const QString sentence = place.isEmpty()
                                 ? presentation::errorText(error).withoutText()
                                 : presentation::openingText(error, app::programpaths::withoutSecret(place));
    widgets::MessageBox box(QMessageBox::Critical, u"Nashra"_s, sentence, QMessageBox::Ok);
    box.setDetailedText(error.toLogString());
    box.open();
    QObject::connect(&box, &QMessageBox::finished, qApp, [] { QCoreApplication::exit(1); });
    return QCoreApplication::exec();
}

bool names(int argc, char *argv[], std::initializer_list<const char *> options)
{
    return std::any_of(argv + 1, argv + argc, [&](const char *argument) {
        return std::any_of(options.begin(), options.end(),
                           [argument](const char *option) { return std::strcmp(argument, option) == 0; });
    });
}

/// Without a display Qt ends the program with a core dump.
bool hasDisplay(int argc, char *argv[])
{
#ifdef Q_OS_LINUX
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM") || names(argc, argv, {"-platform"});
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    return true;
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    app::programpaths::setProgramNames();
    if (names(argc, argv, {"-h", "--help", "-v", "--version"})) {
        const QCoreApplication application(argc, argv);
        QCommandLineParser parser;
        describe(parser);
        parser.process(application);
    }
    if (!hasDisplay(argc, argv)) {
        std::fputs("nashra: there is no display to open a window on. nashractl works without one.\n", stderr);
        return 1;
    }
    app::FontLoading fonts;
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"org.nashra.Nashra"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/app/org.nashra.Nashra.svg"_s));
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);

    auto arguments = argumentsOf(parser);
    if (!arguments)
        return refuse(arguments.error());
    const auto named = locationOf(*arguments);
    if (!named)
        return refuse(named.error());
    const auto location = storage::Location::parse(*named);
    if (!location)
        return refuse(location.error(), *named);
    auto light = themeNamed(u"light"_s);
    auto dark = themeNamed(u"dark"_s);
    if (!light || !dark)
        return refuse(light ? dark.error() : light.error());

    arguments->options.location = *named;
    app::NewsroomWindow window(application, arguments->options, *location, std::move(*light), std::move(*dark));
    // Here, since a refusal is in the language of the window.
    if (const auto found = checkIsThere(*named); !found)
        return refuse(found.error(), *named);
    std::optional<Error> failure;
    QObject::connect(&window, &app::NewsroomWindow::failed, &application, [&failure](const Error &error) {
        failure = error;
        QCoreApplication::exit(1);
    });
    fonts.wait();
    window.start();
    const int code = QApplication::exec();
    return failure ? refuse(*failure, *named) : code;
}
