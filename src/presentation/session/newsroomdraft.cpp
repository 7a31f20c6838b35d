// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/session/newsroomdraft.h"

#include "core/base/plainid.h"
#include "presentation/newsroom/localized.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace nashra::presentation {

using namespace Qt::StringLiterals;
using localized::cleaned;

namespace {

const QString newsroomSuffix = u".nashra"_s;
constexpr qsizetype longestStem = 60; ///< in Arabic two bytes each, of the 255 a file system gives

} // namespace

std::optional<DraftFault> firstFault(const NewsroomDraft &draft)
{
    if (cleaned(draft.name).isEmpty())
        return DraftFault::Name;
    if (draft.file.trimmed().isEmpty())
        return DraftFault::File;
    if (cleaned(draft.chiefName).isEmpty())
        return DraftFault::ChiefName;
    if (!isPlainId(draft.login.trimmed()))
        return DraftFault::Login;
    return std::nullopt;
}

NewNewsroom newsroomOf(const NewsroomDraft &draft)
{
    NewNewsroom fresh;
    fresh.firstUser.login = draft.login.trimmed();
    fresh.firstUser.name = cleaned(draft.chiefName);
    fresh.firstUser.roles = Role::Chief | Role::Journalist;
    fresh.settings.name = cleaned(draft.name);
    fresh.settings.agency = cleaned(draft.agency);
    return fresh;
}

QString proposedFileName(const LocalizedText &name)
{
    static const QRegularExpression unfit(u"[/\\\\:*?\"<>|\\p{C}]"_s);
    QString stem = textIn(cleaned(name), Language::English).replace(unfit, u" "_s).simplified();
    stem.truncate(longestStem);
    while (stem.endsWith(u' ') || (!stem.isEmpty() && stem.back().isHighSurrogate()))
        stem.chop(1);
    // One that begins with a dot is hidden, and a hyphen in front is an option of a command line.
    while (stem.startsWith(u'.') || stem.startsWith(u'-') || stem.startsWith(u' '))
        stem.remove(0, 1);
    return stem.isEmpty() ? QString() : stem + newsroomSuffix;
}

QString fullFileName(const QString &typed, const QString &folder)
{
    QString name = QDir::fromNativeSeparators(typed.trimmed());
    if (name.startsWith("~/"_L1))
        name.replace(0, 1, QDir::homePath());
    const QString file = QDir::cleanPath(QDir(folder).absoluteFilePath(name));
    return file.endsWith(newsroomSuffix, Qt::CaseInsensitive) ? file : file + newsroomSuffix;
}

} // namespace nashra::presentation
