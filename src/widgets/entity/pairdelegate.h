// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace nashra::presentation {
class ThemeController;
}

namespace nashra::widgets {

/// The rows of presentation::ArticlePairsModel: the two names, and under them how often they stand together.
class PairDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PairDelegate(const presentation::ThemeController &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const presentation::ThemeController &m_theme;
};

} // namespace nashra::widgets
