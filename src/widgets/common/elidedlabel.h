// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace nashra::widgets {

/// A title of one line that is cut off with an ellipsis where there is no room, and then tells the whole in its tool
/// tip. Takes no room of its own; "&" marks a mnemonic as in every label.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setTitle(const QString &title);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QString m_title;
};

} // namespace nashra::widgets
