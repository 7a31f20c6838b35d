// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace nashra::testlib {

/// A folder of spelling dictionaries of a few words, so that a test knows every word there is.
class SmallDictionaries
{
public:
    /// Writes "en_US" and "ar".
    SmallDictionaries()
    {
        put(QStringLiteral("en_US"),
            {"the", "a", "about", "and", "color", "ferry", "left", "harbour", "it", "noon", "on", "port"});
        put(QStringLiteral("ar"), {"غادرت", "العبارة", "الميناء", "والميناء", "يوم", "الأحد", "ظهرا"});
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

    void put(const QString &id, const QByteArrayList &words)
    {
        write(id + QStringLiteral(".aff"), "SET UTF-8\nTRY abcdefghijklmnopqrstuvwxyz\n");
        write(id + QStringLiteral(".dic"), QByteArray::number(words.size()) + '\n' + words.join('\n') + '\n');
    }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a dictionary cannot be written");
    }
    void remove(const QString &id)
    {
        for (const char *suffix : {".aff", ".dic"})
            QFile::remove(filePath(id + QLatin1StringView(suffix)));
    }
    /// Puts them before those of the system, for the whole process.
    void useForProcess() const
    {
        qputenv("DICPATH", QFile::encodeName(folder()));
        qputenv("XDG_DATA_HOME", QFile::encodeName(filePath(QStringLiteral("data"))));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace nashra::testlib
