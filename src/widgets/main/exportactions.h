// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/base/result.h"
#include "core/bulletin/bulletin.h"
#include "core/findings/finding.h"

#include <QObject>
#include <QTemporaryDir>

#include <functional>
#include <optional>

namespace nashra::publishing {
struct Publication;
}

namespace nashra::widgets {

class MainWindow;

/// What leaves the building as files: previews, exports, and what a release writes by itself.
class ExportActions : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the window, as its child.
    explicit ExportActions(MainWindow &window);

    /// Writes what was released into the folder of the settings; asks for one the first time.
    void publishReleased(const Article &article);
    void publishReleased(const Bulletin &bulletin);

private:
    void bindAll();
    void refresh();
    void preview();
    void askForFolder(const QString &title, const std::function<void(const QString &)> &then);
    void withFolder(const std::function<void(const QString &)> &then);
    void tell(const QString &what, const Result<publishing::Publication> &answer);

    MainWindow &m_window;
    std::optional<QTemporaryDir> m_previews; ///< from the first preview to the end of the program
    QAction *m_openFolder;
    QString m_lastFolder;
};

} // namespace nashra::widgets
