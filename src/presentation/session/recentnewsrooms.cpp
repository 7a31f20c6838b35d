// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/session/recentnewsrooms.h"

#include <QFileInfo>
#include <QSettings>
#include <QStringList>
#include <QtConcurrentRun>

#include <algorithm>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

namespace {

/// A list of texts, the latest first: the name in English, in Arabic, and the place, a line each.
constexpr auto settingsKey = "newsroom/opened"_L1;

QString lineOf(const RecentNewsroom &newsroom)
{
    return QStringList{newsroom.name.value(Language::English).simplified(),
                       newsroom.name.value(Language::Arabic).simplified(), newsroom.place}
        .join(u'\n');
}

RecentNewsroom newsroomOf(const QString &line)
{
    RecentNewsroom newsroom;
    newsroom.place = line.section(u'\n', 2);
    for (const auto &[language, part] : {std::pair(Language::English, 0), std::pair(Language::Arabic, 1)}) {
        if (const QString name = line.section(u'\n', part, part); !name.isEmpty())
            newsroom.name[language] = name;
    }
    newsroom.isThere = newsroom.place.contains("://"_L1) || QFileInfo::exists(newsroom.place);
    return newsroom;
}

} // namespace

void rememberNewsroom(QSettings &settings, const RecentNewsroom &opened)
{
    const QStringList before = settings.value(settingsKey).toStringList();
    QStringList lines = before;
    lines.removeIf([&opened](const QString &line) { return line.section(u'\n', 2) == opened.place; });
    lines.prepend(lineOf(opened));
    lines = lines.first(std::min(mostRecentNewsrooms, lines.size()));
    if (lines != before)
        settings.setValue(settingsKey, lines);
}

QFuture<Result<QList<RecentNewsroom>>> recentNewsrooms(const QSettings &settings)
{
    return QtConcurrent::run(
        [file = settings.fileName(), format = settings.format()]() -> Result<QList<RecentNewsroom>> {
            QSettings current(file, format);
            current.sync();
            QList<RecentNewsroom> newsrooms;
            // Each is looked for on the disk, and the settings may be written by anybody.
            const QStringList lines = current.value(settingsKey).toStringList();
            for (const QString &line : lines.first(std::min(mostRecentNewsrooms, lines.size())))
                newsrooms << newsroomOf(line);
            newsrooms.removeIf([](const RecentNewsroom &newsroom) { return newsroom.place.isEmpty(); });
            return newsrooms;
        });
}

} // namespace nashra::presentation
