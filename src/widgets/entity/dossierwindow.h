// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/entity/entity.h"
#include "widgets/windowparts.h"

#include <QWidget>

class QAction;
class QLabel;
class QModelIndex;
class QPushButton;
class QSplitter;
class QToolButton;

namespace nashra::presentation {
class EntityDossier;
}

namespace nashra::widgets {

class ElidedLabel;
class HintListView;
class MessageBar;
class MonthTimeline;

/// All articles with an entity: how many, in which months, which, and who stands in them with it. Enter opens an
/// article or goes on to a companion, Ctrl+Enter on a companion shows the articles with both, Alt and the arrow against
/// the reading direction goes back, Escape shows all articles again and then closes. Hides when it is closed.
class DossierWindow : public QWidget
{
    Q_OBJECT

public:
    /// A window of its own over its parent. The parts must outlive it.
    explicit DossierWindow(const WindowParts &parts, QWidget *parent = nullptr);

    /// Shows all articles with the entity, or those that it shares with another.
    void open(EntityId entity, EntityId with = {});
    [[nodiscard]] presentation::EntityDossier &dossier() const { return *m_dossier; }

signals:
    void articleWanted(nashra::ArticleId id);
    /// Somebody wants to see the entity in the registry of names.
    void openingWanted(nashra::EntityId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void keepRows();
    void follow();
    void tellCount();
    void tellLimit();
    void showAll();
    void openArticle(const QModelIndex &index);
    void walkTo(const QModelIndex &index);
    void showMenu(const QPoint &position);
    void showError(const Error &error);
    void mirror();
    void retranslate();
    [[nodiscard]] QString nameOf(const Entity &entity) const;

    WindowParts m_parts;
    presentation::EntityDossier *m_dossier;
    MessageBar *m_messages;
    QToolButton *m_back;
    QAction *m_backKey;
    ElidedLabel *m_name;
    ElidedLabel *m_other;
    QPushButton *m_registry;
    QLabel *m_count;
    MonthTimeline *m_timeline;
    QLabel *m_limit;
    QPushButton *m_all;
    HintListView *m_articles;
    QLabel *m_companionsTitle;
    HintListView *m_companions;
    QSplitter *m_splitter;
    EntityId m_limitedTo; ///< whose months the timeline has
};

} // namespace nashra::widgets
