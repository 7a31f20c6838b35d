// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/exchange/columnmemory.h"
#include "presentation/exchange/importpreview.h"
#include "presentation/exchange/importrun.h"
#include "widgets/windowparts.h"

#include <QDialog>

#include <memory>

namespace nashra::widgets {

class FieldChoice;

namespace Ui {
class ImportEntitiesDialog;
}

/// A file of names, what its columns are about, its first rows as they would be read, and the import itself with what
/// became of it. Closing it while an import runs stops that; the registry then is as it was.
class ImportEntitiesDialog : public QDialog
{
    Q_OBJECT

public:
    /// The parts must outlive the dialog.
    explicit ImportEntitiesDialog(const WindowParts &parts, QWidget *parent = nullptr);
    ~ImportEntitiesDialog() override;

    void setFile(const QString &path);

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void askForFile();
    void fillChoices();
    void fillColumns();
    [[nodiscard]] FieldChoice *fieldChoice(qsizetype column);
    /// Every column of the file is one stop of Tab, between what stands over the table and under it.
    void orderColumns();
    /// What was said of columns of the same headings before.
    void recallColumns();
    /// The file is read to its end in the preview, and no line of it would be added.
    [[nodiscard]] bool addsNothing() const;
    /// What is to be known before the file is taken over.
    [[nodiscard]] QString notes() const;
    void start();
    void tell(const importing::EntityImportReport &report);
    void tellProblem(const Error &error);
    void judge();

    std::unique_ptr<Ui::ImportEntitiesDialog> m_ui;
    presentation::ImportPreview *m_preview;
    presentation::ImportRun *m_run;
    const presentation::ThemeController &m_theme;
    presentation::ColumnMemory m_memory;
    QList<importing::Field> m_recalled; ///< of the file; empty where nothing was
};

} // namespace nashra::widgets
