// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace nashra::widgets {

/// A list that says what to do next while it has nothing to show.
class HintListView : public QListView
{
    Q_OBJECT

public:
    explicit HintListView(QWidget *parent = nullptr);

    void setHint(const QString &hint);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hint;
};

} // namespace nashra::widgets
