// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace nashra::presentation {
class ActionRegistry;
}

namespace nashra::widgets {

/// Does any action by a few letters of its name, in the window's language or in English. What cannot be done now is
/// listed with the reason.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(presentation::ActionRegistry &actions, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void list(const QString &query);
    void run();

    presentation::ActionRegistry &m_actions;
    QLineEdit *m_query;
    QListWidget *m_list;
    int m_longestList = 0; ///< in pixels
};

} // namespace nashra::widgets
