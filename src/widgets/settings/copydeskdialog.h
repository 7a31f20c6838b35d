// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "widgets/windowparts.h"

#include <QDialog>

#include <memory>

class QComboBox;

namespace nashra::presentation {
class CopyDeskSettings;
class RulesFilter;
} // namespace nashra::presentation

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
    void showDictionaries();
    void fill(QComboBox &box, Language language);
    void showProblems();
    void chooseFolder();
    void save();

    std::unique_ptr<Ui::CopyDeskDialog> m_ui;
    presentation::CopyDeskSettings *m_settings;
    presentation::RulesFilter *m_filter;
};

} // namespace nashra::widgets
