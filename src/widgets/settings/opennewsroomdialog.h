// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/session/newsroomfiles.h"
#include "presentation/session/recentnewsrooms.h"

#include <QDialog>

#include <memory>

namespace nashra::widgets {

namespace Ui {
class OpenNewsroomDialog;
}

/// Asks for another newsroom: one opened lately, a file, or a server. Keeps nothing of what is typed.
class OpenNewsroomDialog : public QDialog
{
    Q_OBJECT

public:
    /// language: in which the newsrooms are named.
    OpenNewsroomDialog(presentation::SharedPlaces places, const QSettings &settings, Language language,
                       QWidget *parent = nullptr);
    ~OpenNewsroomDialog() override;

signals:
    /// A file, or an address as it was typed.
    void chosen(const QString &location);

private:
    void connectInputs();
    void list(const QList<presentation::RecentNewsroom> &newsrooms);
    void judge();
    void openChosen();
    void askForFile();
    void choose(const QString &location);
    void tell(const QString &sentence);

    std::unique_ptr<Ui::OpenNewsroomDialog> m_ui;
    presentation::SharedPlaces m_places;
    const Language m_language;
};

} // namespace nashra::widgets
