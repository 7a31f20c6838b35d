// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/entity/entity.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace nashra::presentation {
class ApartModel;
class DeskSession;
class DuplicatesModel;
class EntityOperations;
class ThemeController;
} // namespace nashra::presentation

namespace nashra::widgets {

class HintListView;

/// Pairs of the registry that may be one, with what speaks for it, and those that somebody said are two. Looks for
/// pairs when it is first seen, and again when it is asked to.
class DuplicatesPanel : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the panel.
    DuplicatesPanel(presentation::DeskSession &desk, presentation::EntityOperations &operations,
                    const presentation::ThemeController &theme, QWidget *parent = nullptr);

    /// Chooses the pair that is marked, or the first, or says that there is none.
    void chooseMarked();
    /// Takes back that the two are two.
    void undoApart(EntityId a, EntityId b);

signals:
    void noneChosen();
    void pairChosen(const nashra::Entity &first, const nashra::Entity &second, const QString &reason);
    void pairSetApart(const nashra::Entity &first, const nashra::Entity &second);
    /// They may be one again.
    void pairTakenBack(nashra::EntityId a, nashra::EntityId b);
    void failed(const nashra::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void connectList(HintListView &list);
    void choose(const QModelIndex &index);
    void showMenu(const QPoint &position);
    void decide();
    void showApart(bool isWanted);
    void tellState();
    void tellCount();
    [[nodiscard]] HintListView &list() const;

    presentation::EntityOperations &m_operations;
    presentation::DuplicatesModel *m_model;
    presentation::ApartModel *m_apartModel;
    QStackedWidget *m_lists;
    HintListView *m_pairs;
    HintListView *m_apart;
    QLabel *m_state;
    QPushButton *m_again;
    QAction *m_decide; ///< that the marked two are two, or that they may be one
    QPushButton *m_decideButton;
    QCheckBox *m_showApart;
};

} // namespace nashra::widgets
