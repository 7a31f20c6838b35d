// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/bulletin/bulletin.h"
#include "core/user/user.h"

#include <QDialog>

#include <memory>

namespace nashra::widgets {

namespace Ui {
class KillDialog;
}

/// Asks for the reason of a kill and for the second person, and lists what holds the story.
class KillDialog : public QDialog
{
    Q_OBJECT

public:
    /// seconds: the people who may confirm.
    KillDialog(const QString &headline, const QStringList &places, const QList<User> &seconds, Language uiLanguage,
               QWidget *parent = nullptr);
    ~KillDialog() override;

    [[nodiscard]] QString reason() const;
    [[nodiscard]] UserId second() const;

private:
    std::unique_ptr<Ui::KillDialog> m_ui;
};

} // namespace nashra::widgets
