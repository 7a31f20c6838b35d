// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace nashra::presentation {
class ThemeController;
}

namespace nashra::widgets {

/// A quote of presentation::QuotesModel: who says it and in which paragraph, the first words on two lines. A dot marks
/// one that nobody is said to have said.
class QuoteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit QuoteDelegate(const presentation::ThemeController &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const presentation::ThemeController &m_theme;
};

} // namespace nashra::widgets
