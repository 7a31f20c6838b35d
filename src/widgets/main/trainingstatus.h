// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/windowparts.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace nashra::widgets {

/// How far the learning from the archive is, and a button that stops it; hidden while nothing is learned. Does what
/// the action for it does.
class TrainingStatus : public QWidget
{
    Q_OBJECT

public:
    /// The parts must outlive this.
    explicit TrainingStatus(const WindowParts &parts, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showProgress(qint64 done, qint64 total);
    void retranslate();

    QLabel *m_what;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace nashra::widgets
