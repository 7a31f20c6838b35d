// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/filedialog.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStyle>

namespace nashra::widgets {

NameIconProvider::NameIconProvider(QObject *parent)
    : QObject(parent)
    , m_folder(QApplication::style()->standardIcon(QStyle::SP_DirIcon))
    , m_file(QApplication::style()->standardIcon(QStyle::SP_FileIcon))
{
}

QIcon NameIconProvider::icon(const QFileInfo &info) const
{
    return info.isDir() ? m_folder : m_file;
}

QString NameIconProvider::type(const QFileInfo &info) const
{
    if (info.isDir())
        return FileDialog::tr("Folder");
    return info.suffix().isEmpty() ? FileDialog::tr("File") : FileDialog::tr("%1 file").arg(info.suffix());
}

QString documentsFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).exists() ? folder : QDir::homePath();
}

// It begins to read its first folder before it can be told how to: one that has folders only.
FileDialog::FileDialog(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
    : QFileDialog(parent, title, QDir::rootPath(), filter)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setOption(DontUseNativeDialog);
    setOption(DontUseCustomDirectoryIcons);
    setIconProvider(new NameIconProvider(this)); // goes after the model, whose thread asks it
    // As QFileDialog itself takes it: a folder, or a file in one.
    const QFileInfo start(folder.isEmpty() ? QDir::currentPath() : folder);
    setDirectory(start.isDir() ? start.absoluteFilePath() : start.absolutePath());
    if (!start.isDir() && !start.fileName().isEmpty())
        selectFile(start.fileName());
}

} // namespace nashra::widgets
