// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace nashra::presentation {
class ThemeController;
}

namespace nashra::widgets {

/// Two lines for an article: headline, then state, slug, words and author.
/// Works on every model that answers SummaryRole as presentation::ArticleListModel does.
class ArticleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ArticleDelegate(const presentation::ThemeController &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// The parts of the second line that stand after the state; empty ones are left out.
    [[nodiscard]] virtual QStringList facts(const QModelIndex &index) const;
    [[nodiscard]] virtual QString headline(const QModelIndex &index) const;
    /// What is wrong with the row, in place of the facts; empty where nothing is.
    [[nodiscard]] virtual QString problem(const QModelIndex &index) const;

private:
    const presentation::ThemeController &m_theme;
};

} // namespace nashra::widgets
