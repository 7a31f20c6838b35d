// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace nashra::presentation {
class DeskSession;
class ThemeController;
} // namespace nashra::presentation

namespace nashra::widgets {

/// Three lines for an entity of presentation::MentionsModel: the name in the window's language with the count, the name
/// in the other language, the title valid on the article's day.
class EntityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    EntityDelegate(const presentation::ThemeController &theme, const presentation::DeskSession &desk,
                   QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const presentation::ThemeController &m_theme;
    const presentation::DeskSession &m_desk;
};

} // namespace nashra::widgets
