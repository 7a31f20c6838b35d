// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "widgets/windowparts.h"

#include <QDialog>

#include <memory>

namespace nashra::presentation {
class WordListModel;
}

namespace nashra::widgets {

namespace Ui {
class WordListsDialog;
}

/// The words the spelling accepts besides its dictionaries: the newsroom's and one's own. Changes are made at once.
class WordListsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The parts must outlive the dialog.
    explicit WordListsDialog(const WindowParts &parts, QWidget *parent = nullptr);
    ~WordListsDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillLists();
    void judge();
    /// Why a text cannot be on the list, in words that help to mend it.
    [[nodiscard]] static QString refusalOf(const QString &typed);
    void addTyped();
    void removeChosen();
    void stayInPlace();
    void askForFile(bool isImport);
    void importFrom(const QString &file);
    void exportTo(const QString &file);
    void tell(const QString &sentence) const;
    void tell(const Error &error) const;

    std::unique_ptr<Ui::WordListsDialog> m_ui;
    presentation::WordListModel *m_model;
    int m_removedFrom = -1; ///< the row that the next word comes to
};

} // namespace nashra::widgets
