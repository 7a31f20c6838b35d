// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"
#include "widgets/windowparts.h"

#include <QPersistentModelIndex>
#include <QScrollArea>

class QAction;
class QComboBox;
class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace nashra::presentation {
class EntityEditor;
class EntityNames;
} // namespace nashra::presentation

namespace nashra::widgets {

class DraftTable;
class MessageBar;

/// All fields of the entity being written, one under the other, the names of the two languages beside each other, the
/// window's first.
/// Writes into the editor's draft with every key. Undo brings back what Del took out of the tables, until another state
/// of the entity is shown.
class EntityForm : public QScrollArea
{
    Q_OBJECT

public:
    /// All must outlive the form.
    EntityForm(const WindowParts &parts, presentation::EntityEditor &editor, presentation::EntityNames &names,
               QWidget *parent = nullptr);

    /// To the first empty name, or to the house name there is.
    void focusNames();
    /// Opens the name a new entity was begun with; what is typed next stands in its place.
    void writeName();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QList<DraftTable *> tables() const;
    void makeModels();
    void connectTables();
    void layOut();
    void orderFields();
    QLabel *addSection(QVBoxLayout &layout, QWidget &field);
    void show();
    void showNotes(bool isSameSheet);
    void take();
    void askForTarget(const QPersistentModelIndex &index, const QString &typed);
    void scrollToCell(const DraftTable &table);
    void tellTakenOut(DraftTable &table, bool isRow);
    void bringBack();
    void judgeTakenOut();
    void judge();
    void fillChoices();
    void retranslate();

    WindowParts m_parts;
    presentation::EntityEditor &m_editor;
    presentation::EntityNames &m_names;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_genderLabel;
    QComboBox *m_gender;
    QLabel *m_numberLabel;
    QComboBox *m_number;
    QGridLayout *m_nameTables;
    QLabel *m_englishLabel;
    DraftTable *m_english;
    QLabel *m_arabicLabel;
    DraftTable *m_arabic;
    QLabel *m_titlesLabel = nullptr;
    DraftTable *m_titles;
    QLabel *m_relationsLabel = nullptr;
    DraftTable *m_relations;
    QLabel *m_identifiersLabel = nullptr;
    DraftTable *m_identifiers;
    QLabel *m_notesLabel = nullptr;
    QPlainTextEdit *m_notes;
    MessageBar *m_messages;
    QAction *m_undo;
    QList<DraftTable *> m_takenFrom; ///< tables Del took something out of, the last at the end
    int m_sheet = -1;                ///< of the editor, that is shown
    bool m_isShowing = false;        ///< what is set then was not typed
};

} // namespace nashra::widgets
