// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace nashra::presentation {
class EntityComparisonModel;
class EntityEditor;
class EntityNames;
class ThemeController;
} // namespace nashra::presentation

namespace nashra::widgets {

class EntityComparisonView;

/// What two people made of an entity at the same time, beside each other; the values to go on with are chosen one by
/// one. Shows the editor's conflict.
class ConflictPanel : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the panel.
    ConflictPanel(presentation::EntityEditor &editor, presentation::EntityNames &names,
                  const presentation::ThemeController &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();
    void goOn();

    presentation::EntityEditor &m_editor;
    presentation::EntityComparisonModel *m_model;
    QLabel *m_what;
    EntityComparisonView *m_view;
    QPushButton *m_theirs;
    QPushButton *m_save;
};

} // namespace nashra::widgets
