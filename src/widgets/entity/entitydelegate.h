// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace nashra::presentation {
class Theme;
class ThemeController;
} // namespace nashra::presentation

namespace nashra::widgets {

/// The rows of presentation::SidebarModel. A heading is one line; an entity its name with the count, and under it,
/// where there is something to say, the name in the other language, the title, how the article introduces it, and with
/// a coloured mark what the copy desk has found.
class EntityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit EntityDelegate(const presentation::ThemeController &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintEntity(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const presentation::ThemeController &m_theme;
};

} // namespace nashra::widgets
