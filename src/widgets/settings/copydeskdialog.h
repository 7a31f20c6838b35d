// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/proofing/copydesksettings.h"
#include "widgets/windowparts.h"

#include <QDialog>

#include <memory>

class QComboBox;

namespace nashra::presentation {
class RulesFilter;
}

namespace nashra::widgets {

namespace Ui {
class CopyDeskDialog;
}

/// What the newsroom decides about its copy desk: dictionaries, house style, the rules in use. Kept with Save; those
/// who may not decide look at it.
class CopyDeskDialog : public QDialog
{
    Q_OBJECT

public:
    /// The parts must outlive the dialog.
    explicit CopyDeskDialog(const WindowParts &parts, QWidget *parent = nullptr);
    ~CopyDeskDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectInputs();
    void showSettings();
    void showChoices();
    static void fill(QComboBox &box, const QList<presentation::CopyDeskSettings::Choice> &choices, const QString &id);
    void showProblems();
    void chooseFolder();
    void save();
    void tell(const QString &sentence);

    std::unique_ptr<Ui::CopyDeskDialog> m_ui;
    presentation::CopyDeskSettings *m_settings;
    presentation::RulesFilter *m_filter;
};

} // namespace nashra::widgets
