// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QStackedLayout;
class QTabWidget;

namespace nashra::presentation {
class ActionRegistry;
}

namespace nashra::widgets {

/// Shows the open articles, or, where none is open, what to do next.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    /// Takes the tabs over.
    EmptyPage(QTabWidget &tabs, presentation::ActionRegistry &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void retranslate();

    QTabWidget &m_tabs;
    QStackedLayout *m_layout;
    QLabel *m_title;
};

} // namespace nashra::widgets
