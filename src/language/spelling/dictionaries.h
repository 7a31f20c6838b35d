// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QList>
#include <QStringList>

namespace nashra::language {

/// A Hunspell dictionary of the system: two files of one name.
struct DictionaryInfo
{
    QString id; ///< "en_US", "ar": the name of its files
    QString affixPath;
    QString wordsPath;
    Language language = Language::English;

    bool operator==(const DictionaryInfo &) const = default;
};

/// Where dictionaries are looked for, first come first served: the user's own folder, DICPATH, the system's.
[[nodiscard]] QStringList dictionaryFolders();

/// The dictionaries of our languages in the folders, by id. Of several names of one file ("ar_EG", "ar_SY", …) the
/// shortest is listed. Reads folders, opens no file; any thread.
[[nodiscard]] QList<DictionaryInfo> findDictionaries(const QStringList &folders = dictionaryFolders());

/// "en_US" and "ar".
[[nodiscard]] QString defaultDictionary(Language language);

/// The wanted one where it is found, else the default, else any of the language, else nothing.
[[nodiscard]] std::optional<DictionaryInfo> chooseDictionary(const QList<DictionaryInfo> &found, Language language,
                                                             const QString &wanted = {});

} // namespace nashra::language
