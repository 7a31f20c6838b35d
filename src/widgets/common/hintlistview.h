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

    /// Repaints, and no more: the rows are all of one height, and QListView would measure a million of them anew for
    /// every page that comes.
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;

protected:
    /// The menu key asks for the menu of the current row, wherever the middle of the list is.
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hint;
};

} // namespace nashra::widgets
