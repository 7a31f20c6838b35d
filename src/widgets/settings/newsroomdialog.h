// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "presentation/newsroom/desksmodel.h"
#include "widgets/windowparts.h"

#include <QDialog>
#include <QPointer>

#include <memory>

namespace nashra::presentation {
class NewsroomEditor;
class PeopleModel;
} // namespace nashra::presentation

namespace nashra::widgets {

namespace Ui {
class NewsroomDialog;
}

/// Who works in the newsroom, what it is called and which desks it has. Chiefs change it, the others look. A person is
/// kept at once with his own form, the rest with Save.
class NewsroomDialog : public QDialog
{
    Q_OBJECT

public:
    /// The parts must outlive the dialog.
    explicit NewsroomDialog(const WindowParts &parts, QWidget *parent = nullptr);
    ~NewsroomDialog() override;

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpViews();
    void connectPeople();
    void connectNewsroom();
    void judge();
    void showTexts();
    void showDesk();
    void choosePerson();
    void openPerson(bool isNew);
    [[nodiscard]] int deskRow() const;
    void chooseDesk(int row);
    void addDesk();
    void removeDesk();
    void moveDesk(int step);
    void save();
    void setSaving(bool isSaving);
    void tell(const QString &sentence);

    std::unique_ptr<Ui::NewsroomDialog> m_ui;
    WindowParts m_parts;
    presentation::PeopleModel *m_people;
    presentation::NewsroomEditor *m_newsroom;
    UserId m_chosen;                         ///< stays chosen when the people are read anew
    presentation::DesksModel::Key m_deskKey; ///< likewise of the desks
    QPointer<QWidget> m_typing;              ///< where the cursor was when the save began
    bool m_isSaving = false;
};

} // namespace nashra::widgets
