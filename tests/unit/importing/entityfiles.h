// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/entities/entityfile.h"
#include "testlib/verify.h"

#include <QFile>
#include <QTemporaryDir>

namespace nashra::testlib {

/// Files with entities in a folder that goes with the test.
class EntityFiles
{
public:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test cannot write its file");
        return file.fileName();
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
};

/// All rows of a file.
[[nodiscard]] inline Result<QList<importing::EntityRow>> allRows(const QString &path,
                                                                 const importing::EntityFileOptions &options)
{
    auto reader = importing::openEntityFile(path, options);
    if (!reader)
        return tl::unexpected(reader.error());
    QList<importing::EntityRow> rows;
    for (;;) {
        auto some = (*reader)->next(7);
        if (!some)
            return tl::unexpected(some.error());
        if (some->isEmpty())
            return rows;
        rows += *some;
    }
}

/// "en house: Samer Dalwani; ar variant: …".
[[nodiscard]] inline QString namesShown(const Entity &entity)
{
    QStringList names;
    for (const EntityName &name : entity.names)
        names << QStringLiteral("%1 %2: %3").arg(languageCode(name.language), nameFormName(name.form), name.text);
    return names.join(QStringLiteral("; "));
}

} // namespace nashra::testlib
