// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QDialog>

#include <memory>

namespace nashra::widgets {

namespace Ui {
class NewBulletinDialog;
}

/// Asks for the title and the language of a new bulletin.
class NewBulletinDialog : public QDialog
{
    Q_OBJECT

public:
    NewBulletinDialog(const QString &title, Language language, QWidget *parent = nullptr);
    ~NewBulletinDialog() override;

    [[nodiscard]] QString title() const;
    [[nodiscard]] Language language() const;

private:
    std::unique_ptr<Ui::NewBulletinDialog> m_ui;
};

} // namespace nashra::widgets
