// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/entity/entity.h"
#include "widgets/windowparts.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace nashra::presentation {
class EntityEditor;
class EntityNames;
class EntityOperations;
} // namespace nashra::presentation

namespace nashra::widgets {

class EntityForm;
class EntityHistoryPanel;

/// One entity: its form, or what two people made of it at once, beside it how it will be printed and what happened to
/// it, below it what can be done with it.
class EntityPage : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the page.
    EntityPage(const WindowParts &parts, presentation::EntityEditor &editor, presentation::EntityNames &names,
               presentation::EntityOperations &operations, QWidget *parent = nullptr);

    void focusNames();
    void writeName();
    /// What keeps it from being saved, or what is worth a second look before that.
    [[nodiscard]] QString remark() const;
    [[nodiscard]] QSplitter &splitter() const { return *m_splitter; }

signals:
    void articlesWanted();
    void mergeWanted();
    void splitWanted();
    void removeWanted();
    void restoreWanted(nashra::EntityId id, int baseRevision, int revision);
    void undoMergeWanted(nashra::EntityId gone);
    void undoSplitWanted(nashra::EntityId part);
    void failed(const nashra::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut(QWidget &conflict, QWidget &preview);
    [[nodiscard]] QHBoxLayout *buttonRow();
    void follow();
    void judge();
    void judgeOperations();
    void retranslate();

    presentation::EntityEditor &m_editor;
    presentation::DeskSession &m_desk;
    presentation::EntityOperations &m_operations;
    QLabel *m_name;
    QLabel *m_state;
    EntityForm *m_form;
    QStackedWidget *m_middle;
    EntityHistoryPanel *m_history;
    QTabWidget *m_side;
    QSplitter *m_splitter;
    QLabel *m_problem;
    QPushButton *m_articles;
    QPushButton *m_merge;
    QPushButton *m_split;
    QPushButton *m_remove;
    QPushButton *m_revert;
    QPushButton *m_save;
};

} // namespace nashra::widgets
