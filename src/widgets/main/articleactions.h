// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/base/result.h"
#include "core/workflow/transitions.h"

#include <QPointer>
#include <QTimer>

namespace nashra::presentation {
class EditingSession;
class TranslationController;
} // namespace nashra::presentation

class QAction;

namespace nashra::widgets {

class ArticlePage;
class MainWindow;

/// What the actions of the article menu do, and when they can be done: the workflow of the article in front.
class ArticleActions : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the window, as its child.
    explicit ArticleActions(MainWindow &window);

signals:
    /// The article in front went out.
    void articleReleased(const nashra::Article &article);

private:
    void bindWorkflow();
    void bindOthers();
    void bindAction(const QString &id, Action action);
    void followPage();
    void refresh();
    void refreshWorkflow(presentation::EditingSession &session);
    /// Does nothing where the page has been closed: a dialog may be answered long after it was asked for.
    void act(const QPointer<ArticlePage> &acting, Action action, const ActionArguments &arguments = {});
    /// Says that it is done, and what is open all the same in a story that is handed on.
    void tellDone(ArticlePage &acted, Action action, const Article &article);
    void goToOpenPoint();
    void save();
    void submit();
    void returnWithNote();
    void followUp();
    void kill();
    void translate();
    void showRevisions();
    void showRelated();
    [[nodiscard]] ArticlePage *page() const;

    MainWindow &m_window;
    presentation::TranslationController *m_translations;
    QPointer<presentation::EditingSession> m_followed;
    QTimer m_refreshTimer;
    QAction *m_goToOpenPoint; ///< the button of what was told
};

} // namespace nashra::widgets
