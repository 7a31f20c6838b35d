// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

class QTreeWidgetItem;

namespace nashra::presentation {
class ActionRegistry;
}

namespace nashra::widgets {

namespace Ui {
class ShortcutsDialog;
}

/// Every action with its keys, to read and to change. A key that another action has is refused and named.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The registry must outlive the dialog.
    explicit ShortcutsDialog(presentation::ActionRegistry &actions, QWidget *parent = nullptr);
    ~ShortcutsDialog() override;

private:
    void list();
    void filter(const QString &text);
    void showKeys(const QString &id);
    void assign();
    void reset();
    void judge();
    [[nodiscard]] QString currentId() const;

    std::unique_ptr<Ui::ShortcutsDialog> m_ui;
    presentation::ActionRegistry &m_actions;
};

} // namespace nashra::widgets
