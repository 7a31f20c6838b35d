// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spelling/dictionaries.h"

#include <QDir>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

QList<DictionaryInfo> dictionariesIn(const QString &folder)
{
    QList<DictionaryInfo> found;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.dic"_s}, QDir::Files | QDir::Readable);
    for (const QFileInfo &words : files) {
        const QString id = words.completeBaseName();
        const QString code = QString(id).replace(u'-', u'_').section(u'_', 0, 0).toLower();
        const auto language = languageFromCode(code);
        const QString affixes = words.dir().filePath(id + u".aff"_s);
        if (language && QFileInfo(affixes).isReadable())
            found << DictionaryInfo{id, affixes, words.filePath(), *language};
    }
    return found;
}

} // namespace

QStringList dictionaryFolders()
{
    QStringList folders;
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (!own.isEmpty())
        folders << own + u"/dictionaries"_s;
    folders += qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    // The user's data folder comes first among them, then those of the system.
    const QStringList shared = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (const QString &data : shared)
        folders << data + u"/hunspell"_s << data + u"/myspell"_s << data + u"/myspell/dicts"_s;
    folders << u"/usr/share/hunspell"_s << u"/usr/share/myspell"_s << u"/usr/share/myspell/dicts"_s;
    folders.removeDuplicates();
    return folders;
}

QList<DictionaryInfo> findDictionaries(const QStringList &folders)
{
    QList<DictionaryInfo> all;
    for (const QString &folder : folders)
        all += dictionariesIn(folder);
    // Stable, so that of two of one name the one of the earlier folder stays.
    std::stable_sort(all.begin(), all.end(), [](const DictionaryInfo &a, const DictionaryInfo &b) {
        return a.id.size() != b.id.size() ? a.id.size() < b.id.size() : a.id < b.id;
    });
    QList<DictionaryInfo> distinct;
    QSet<QString> seen;
    for (const DictionaryInfo &dictionary : all) {
        const QString file = QFileInfo(dictionary.wordsPath).canonicalFilePath();
        if (seen.contains(file) || seen.contains(dictionary.id))
            continue;
        seen << file << dictionary.id;
        distinct << dictionary;
    }
    std::sort(distinct.begin(), distinct.end(),
              [](const DictionaryInfo &a, const DictionaryInfo &b) { return a.id < b.id; });
    return distinct;
}

QString defaultDictionary(Language language)
{
    return language == Language::Arabic ? u"ar"_s : u"en_US"_s;
}

std::optional<DictionaryInfo> chooseDictionary(const QList<DictionaryInfo> &found, Language language,
                                               const QString &wanted)
{
    std::optional<DictionaryInfo> chosen;
    int best = 0;
    for (const DictionaryInfo &dictionary : found) {
        if (dictionary.language != language)
            continue;
        const int fit = dictionary.id == wanted ? 3 : dictionary.id == defaultDictionary(language) ? 2 : 1;
        if (fit > best) {
            best = fit;
            chosen = dictionary;
        }
    }
    return chosen;
}

} // namespace nashra::language
