// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/entity/entity.h"

#include <QWidget>

class QPushButton;

namespace nashra::presentation {
class DeskSession;
class EntityHistoryModel;
class EntityNames;
class EntityOperations;
class ThemeController;
} // namespace nashra::presentation

namespace nashra::widgets {

class HintListView;

/// What happened to an entity, newest first, and the ways back: an older state made the newest, a merge undone.
class EntityHistoryPanel : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the panel.
    EntityHistoryPanel(presentation::DeskSession &desk, presentation::EntityNames &names,
                       presentation::EntityOperations &operations, const presentation::ThemeController &theme,
                       QWidget *parent = nullptr);

    void setEntity(EntityId id);

signals:
    void restoreWanted(nashra::EntityId id, int baseRevision, int revision);
    void undoMergeWanted(nashra::EntityId gone);
    void undoSplitWanted(nashra::EntityId part);
    void failed(const nashra::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void judge();
    void retranslate();

    presentation::EntityOperations &m_operations;
    presentation::EntityHistoryModel *m_model;
    HintListView *m_list;
    QPushButton *m_restore;
    QPushButton *m_undo;
};

} // namespace nashra::widgets
