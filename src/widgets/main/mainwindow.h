// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/windowparts.h"

#include <QMainWindow>

class QDockWidget;
class QToolButton;

namespace nashra {
struct Error;
}

namespace nashra::widgets {

class ArticleListPanel;
class ArticleTabs;
class BulletinPanel;
class EntityPanel;
class FindingsPanel;
class MessageBar;
class QuotesPanel;

/// The one window: article list on the leading side, articles in the middle, entities, findings and quotes
/// on the trailing side, bulletins below. It only puts the parts together and remembers where people moved them; what
/// actions do lives in the classes beside it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum class Workspace { Write, Edit, Translate };

    /// The parts must outlive the window.
    explicit MainWindow(const WindowParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] const WindowParts &parts() const { return m_parts; }
    [[nodiscard]] ArticleListPanel &list() const { return *m_list; }
    [[nodiscard]] ArticleTabs &tabs() const { return *m_tabs; }
    [[nodiscard]] EntityPanel &entities() const { return *m_entities; }
    [[nodiscard]] FindingsPanel &findings() const { return *m_findings; }
    [[nodiscard]] QuotesPanel &quotes() const { return *m_quotes; }
    [[nodiscard]] BulletinPanel &bulletins() const { return *m_bulletins; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }

    /// The file or server as the title shows it, since a newsroom and its copy have one name.
    void setPlace(const QString &place);
    void showWorkspace(Workspace workspace);
    [[nodiscard]] Workspace workspace() const { return m_workspace; }
    void showError(const Error &error);
    /// Makes a dock visible where it was closed.
    void reveal(QWidget *panel);

signals:
    void filesDropped(const QStringList &files);
    /// Another newsroom is to be opened; login is that of who sits down there, empty where he is asked.
    void newsroomWanted(const QString &location, const QString &login);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QList<QDockWidget *> docks() const;
    QDockWidget *addDock(const QString &name, QWidget *panel, Qt::DockWidgetArea area);
    void layOut();
    void connectParts();
    void showRuleProblems(const QStringList &problems);
    void restore();
    void mirrorDocks();
    void remember();
    void askBeforeLosing(const Error &error);
    void followPage();
    void retranslate();
    void retitle();

    WindowParts m_parts;
    ArticleListPanel *m_list;
    ArticleTabs *m_tabs;
    EntityPanel *m_entities;
    FindingsPanel *m_findings;
    QuotesPanel *m_quotes;
    BulletinPanel *m_bulletins;
    MessageBar *m_messages;
    QDockWidget *m_listDock;
    QDockWidget *m_entitiesDock;
    QDockWidget *m_findingsDock;
    QDockWidget *m_quotesDock;
    QDockWidget *m_bulletinsDock;
    QToolBar *m_toolbar;
    QToolButton *m_user;
    Workspace m_workspace = Workspace::Write;
    QString m_place;
    Qt::LayoutDirection m_dockDirection = Qt::LeftToRight; ///< what the sides of the docks are meant for
    bool m_isClosing = false;
};

} // namespace nashra::widgets
