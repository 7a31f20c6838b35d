// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace nashra::presentation {
class ThemeController;
}

namespace nashra::widgets {

/// A finding of presentation::FindingsModel: a dot in the colour it is marked in, the text with the best fix, and the
/// sentence about it on two lines.
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FindingDelegate(const presentation::ThemeController &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const presentation::ThemeController &m_theme;
};

} // namespace nashra::widgets
