// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace nashra::widgets {

/// A question or an answer in a window of its own, whose texts are shown as they are: a headline or a file's name from
/// outside is never taken for a page with links and pictures.
class MessageBox : public QMessageBox
{
    Q_OBJECT

public:
    MessageBox(Icon icon, const QString &title, const QString &text, StandardButtons buttons,
               QWidget *parent = nullptr);

    /// In place of QMessageBox's, whose smaller text guesses its format whatever setTextFormat() said.
    void setInformativeText(const QString &text);
};

} // namespace nashra::widgets
