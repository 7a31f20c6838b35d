// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace nashra::widgets {

/// How far something in the background is, and a button that stops it, for the status bar; hidden while nothing runs.
class TaskStatus : public QWidget
{
    Q_OBJECT

public:
    explicit TaskStatus(QWidget *parent = nullptr);

    void showProgress(qint64 done, qint64 total);

signals:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void setTexts(const QString &what, const QString &stop, const QString &stopInFull);
    /// Calls setTexts(); the constructor of whoever has them does so first.
    virtual void retranslate() = 0;

private:
    QLabel *m_what;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace nashra::widgets
