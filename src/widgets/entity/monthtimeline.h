// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/mentionstore.h"

#include <QDate>
#include <QHash>
#include <QWidget>

namespace nashra::presentation {
class ThemeController;
}

namespace nashra::widgets {

/// How many articles there are of each month, as bars, the oldest month on the leading side. One month is looked at,
/// and its figures stand above the bars: arrows walk from month to month, Page Up and Down by a year. Enter or a click
/// asks for its articles, Escape for all again. Where there are more months than have room the bars move with the month
/// looked at. Months here are their first days.
class MonthTimeline : public QWidget
{
    Q_OBJECT

public:
    explicit MonthTimeline(const presentation::ThemeController &theme, QWidget *parent = nullptr);

    /// Oldest first; the bars reach to today, or to the last month where that is later, and over a year at least.
    void setMonths(const QList<MonthCount> &months, QDate today);
    /// The month whose articles are shown alone; null for none.
    void setLimit(QDate month);
    [[nodiscard]] QDate current() const;
    /// What is said of the month looked at.
    [[nodiscard]] QString currentText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void limitWanted(const QDate &month); ///< null: all articles again

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isEmpty() const { return m_counts.isEmpty(); }
    [[nodiscard]] QString textOf(int month) const;
    [[nodiscard]] QRect bars() const;
    [[nodiscard]] int slotsInView() const;
    /// Of a month in the bars, as it is painted.
    [[nodiscard]] QRectF slotOf(int month) const;
    /// The month at a place; the one looked at where there is none.
    [[nodiscard]] int monthAt(const QPoint &place) const;
    void walkTo(int month);
    void keepInView();
    void tell();
    void paintBars(QPainter &painter) const;
    void paintYears(QPainter &painter) const;

    const presentation::ThemeController &m_theme;
    QHash<int, qint64> m_counts; ///< by months since the year 0, as all months here
    qint64 m_most = 0;
    int m_first = 0;
    int m_last = 0;
    int m_current = 0;
    int m_limit = -1;
    int m_leading = 0; ///< the first in view
};

} // namespace nashra::widgets
