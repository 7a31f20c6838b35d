// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace nashra::presentation {
class DeskSession;
class EntityComparisonModel;
class EntityNames;
class EntityOperations;
class ThemeController;
} // namespace nashra::presentation

namespace nashra::widgets {

class EntityComparisonView;

/// Two entities that may be one, and beside them what they would be together. Which of the two stays can be turned
/// round before they are merged.
class MergePanel : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the panel.
    MergePanel(presentation::DeskSession &desk, presentation::EntityNames &names,
               presentation::EntityOperations &operations, const presentation::ThemeController &theme,
               QWidget *parent = nullptr);

    void setPair(const Entity &kept, const Entity &gone, const QString &reason = {});

signals:
    void mergeWanted(const nashra::Entity &kept, const nashra::Entity &gone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();
    void judge();
    void retranslate();

    presentation::DeskSession &m_desk;
    presentation::EntityOperations &m_operations;
    presentation::EntityComparisonModel *m_model;
    QLabel *m_reason;
    EntityComparisonView *m_view;
    QPushButton *m_turn;
    QPushButton *m_merge;
    Entity m_kept;
    Entity m_gone;
};

} // namespace nashra::widgets
