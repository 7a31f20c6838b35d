// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace nashra::presentation {
class ThemeController;
}

namespace nashra::widgets {

/// Two lines for an entity of presentation::EntityListModel: its name in the language of the order, then its name in
/// the other language and its title of today.
class RegistryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RegistryDelegate(const presentation::ThemeController &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const presentation::ThemeController &m_theme;
};

} // namespace nashra::widgets
