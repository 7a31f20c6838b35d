// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace nashra::presentation {
class ThemeController;
}

namespace nashra::widgets {

/// A choice in a long column of them, which nobody is to change in passing: while its list is closed, arrows and
/// letters open the list instead of taking another entry unseen, and the wheel scrolls what it stands in. Framed while
/// it has the focus.
class FieldChoice : public QComboBox
{
    Q_OBJECT

public:
    /// The theme must outlive it.
    explicit FieldChoice(const presentation::ThemeController &theme, QWidget *parent = nullptr);

signals:
    /// It has the focus now.
    void reached();
    /// The focus went elsewhere than into its own list.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const presentation::ThemeController &m_theme;
};

} // namespace nashra::widgets
