// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/relatedchoice.h"
#include "core/base/result.h"
#include "widgets/windowparts.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace nashra::presentation {
class RelatedArticlesModel;
}

namespace nashra::widgets {

class ArticlePage;
class HintListView;

/// Chooses what is "Check also" of the open article among what is proposed. Space, Enter and a double click put an
/// article in or take it out, P pins it, Delete bans it; each again takes it back. Deletes itself; opened with open().
class RelatedDialog : public QDialog
{
    Q_OBJECT

public:
    /// The parts must outlive the dialog, and the page too.
    RelatedDialog(const WindowParts &parts, ArticlePage &page, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void showMenu(const QPoint &globalPosition);
    void toggle();
    void choose(relatedchoice::Choice choice);
    /// Stays at the article the list was at, or at the place where it stood.
    void keepPlace();
    void showState();
    void showError(const Error &error);
    [[nodiscard]] int row() const;
    [[nodiscard]] relatedchoice::Choice choiceHere() const;

    ArticlePage &m_page;
    presentation::RelatedArticlesModel *m_model;
    HintListView *m_list;
    QLabel *m_note;
    QPushButton *m_add;
    QPushButton *m_pin;
    QPushButton *m_ban;
    ArticleId m_current;
    int m_row = 0;
    bool m_isMoving = false; ///< the model is putting its rows in another order
};

} // namespace nashra::widgets
