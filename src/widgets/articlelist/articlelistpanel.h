// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QWidget>

class QLineEdit;
class QTreeView;

namespace nashra::presentation {
class ArticleListModel;
class DeskModel;
class DeskSession;
class ThemeController;
} // namespace nashra::presentation

namespace nashra::widgets {

class HintListView;

/// Search field, desks with their counts, and the articles of the chosen line.
class ArticleListPanel : public QWidget
{
    Q_OBJECT

public:
    ArticleListPanel(presentation::DeskSession &desk, const presentation::ThemeController &theme,
                     QWidget *parent = nullptr);

    void focusSearch();
    void focusList();
    [[nodiscard]] QList<ArticleId> selectedArticles() const;
    /// The desk whose articles are listed; empty where all are.
    [[nodiscard]] QString desk() const;
    /// Chooses the row below (or above) and opens it.
    void openNeighbour(int step);
    /// Marks the article in the list where it is among the rows at hand.
    void select(ArticleId id);

signals:
    void articleActivated(nashra::ArticleId id);
    /// The first page of a new query is listed.
    void loaded();
    void failed(const nashra::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void keepDesk();
    void showDeskLine(const QModelIndex &index);
    void activate(const QModelIndex &index);
    void enterList(); ///< from the search field, at the first row where none was chosen
    void retranslate();

    presentation::DeskModel *m_deskModel;
    presentation::ArticleListModel *m_model;
    QLineEdit *m_search;
    QTreeView *m_desks;
    HintListView *m_list;
};

} // namespace nashra::widgets
