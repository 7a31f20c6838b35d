// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"

#include <QTimer>
#include <QWidget>

class QDateEdit;
class QLabel;
class QVBoxLayout;

namespace nashra::presentation {
class EntityEditor;
class ThemeController;
} // namespace nashra::presentation

namespace nashra::widgets {

/// How the entity being written is found and printed on a day, in both languages; follows every key.
class EntityPreviewPanel : public QWidget
{
    Q_OBJECT

public:
    /// Begins with that day. Both others must outlive the panel.
    EntityPreviewPanel(presentation::EntityEditor &editor, const presentation::ThemeController &theme, QDate today,
                       QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();
    void showLanguage(Language language, const Entity &entity);
    void showMisplaced(Language language, const Entity &entity);
    void addNote(const QString &text);
    void retranslate();

    presentation::EntityEditor &m_editor;
    const presentation::ThemeController &m_theme;
    QLabel *m_dayLabel;
    QDateEdit *m_day;
    QVBoxLayout *m_lines;
    QTimer m_pause;
};

} // namespace nashra::widgets
