// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>
#include <QFileIconProvider>

namespace nashra::widgets {

/// Knows files by their names alone. Qt's own looks into those whose suffix nobody knows, as the desktops' dialogs do,
/// and on POSIX a process that closes a file once loses all locks it has on it: those of an open newsroom. Made on the
/// GUI thread; asked on any.
class NameIconProvider final : public QObject, public QFileIconProvider
{
public:
    explicit NameIconProvider(QObject *parent = nullptr);
    [[nodiscard]] QIcon icon(const QFileInfo &info) const override;
    using QFileIconProvider::icon;
    [[nodiscard]] QString type(const QFileInfo &info) const override;

private:
    QIcon m_folder;
    QIcon m_file;
};

/// Where a new file is proposed. Not every machine has a folder for documents; then it is the one at home.
[[nodiscard]] QString documentsFolder();

/// The one way to ask for files and folders here: opens none of those it shows, and is deleted when it is closed.
class FileDialog final : public QFileDialog
{
    Q_OBJECT

public:
    /// An empty folder is the current one.
    FileDialog(QWidget *parent, const QString &title, const QString &folder, const QString &filter = {});
};

} // namespace nashra::widgets
