// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/entity/entity.h"
#include "widgets/common/messagebar.h"
#include "widgets/windowparts.h"

#include <QPointer>
#include <QTextCursor>
#include <QWidget>

class QKeyEvent;
class QMenu;

namespace nashra::presentation {
class SidebarModel;
struct UnknownName;
} // namespace nashra::presentation

namespace nashra::widgets {

class ArticlePage;
class HintListView;
class UnknownNameTasks;

/// The people, organisations, places and events that the open article mentions, and the names in it that may mean
/// several or are not in the registry. All of it works from the keyboard: left and right go through the mentions of the
/// row, Enter writes the name where somebody was writing (with Shift the title too), takes the choice or adds an
/// unknown name to the registry (with Shift by its form), F2 makes that a spelling of an entity, Delete takes a choice
/// back or dismisses a name, Escape goes back to the text.
class EntityPanel : public QWidget
{
    Q_OBJECT

public:
    /// The parts must outlive the panel.
    explicit EntityPanel(const WindowParts &parts, QWidget *parent = nullptr);

    /// The article whose mentions are shown; null for none.
    void setPage(ArticlePage *page);
    void focusList();
    /// Whether somebody is in the list rather than in the text, also while a menu is open over it.
    [[nodiscard]] bool isInUse() const;
    /// Goes to the next mention of the chosen entity, or to the one before.
    void showNextMention(bool isForward = true);
    /// What the registry knows of the chosen entity, beside its row; false where none is chosen.
    bool showCard();
    /// Of the chosen row; null where none is chosen or it is about no entity.
    [[nodiscard]] EntityId currentEntity() const;
    /// What can be done about the name at a place of the open article, as lines of a menu; none where there is no name.
    /// The null paragraph is the headline.
    void addNameLines(QMenu &menu, ParagraphId paragraph, int position);
    [[nodiscard]] presentation::SidebarModel &model() const { return *m_model; }

signals:
    /// Somebody wants to see the entity in the registry of names, or to enter one there.
    void openingWanted(nashra::EntityId id);
    /// Somebody wants to see all articles with the entity.
    void articlesWanted(nashra::EntityId id);
    void enteringWanted(const nashra::Entity &begun);
    void failed(const nashra::Error &error);
    /// As UnknownNameTasks has them.
    void told(nashra::widgets::MessageBar::Tone tone, const QString &sentence, const QList<QAction *> &actions);
    void withdrawn(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followText(const QEvent &event);
    bool handleKey(const QKeyEvent &event);
    [[nodiscard]] int currentRow() const;
    void activate(bool withTitle);
    void insert(bool withTitle);
    void choose();
    /// Takes back what was decided about the row, or decides that it is no name.
    void dismiss();
    void leave();
    void showMenu(const QPoint &position);
    void addOpening(QMenu &menu, EntityId id);
    void addUnknown(QMenu &menu, const presentation::UnknownName &name);
    void followRows();
    void retranslate();

    WindowParts m_parts;
    presentation::SidebarModel *m_model;
    HintListView *m_list;
    QPointer<ArticlePage> m_page;
    QTextCursor m_home;     ///< where somebody was writing when he came here
    bool m_wasLast = false; ///< in use, and nothing was done in the text since
    UnknownNameTasks *m_unknown;
};

} // namespace nashra::widgets
