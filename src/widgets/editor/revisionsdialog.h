// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/base/result.h"

#include <QDialog>

#include <memory>

namespace nashra::presentation {
class DeskSession;
}

namespace nashra::widgets {

namespace Ui {
class RevisionsDialog;
}

/// Who saved what, and when: the immutable revisions of an article, newest first, to read.
class RevisionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The desk must outlive the dialog.
    RevisionsDialog(presentation::DeskSession &desk, const Article &article, QWidget *parent = nullptr);
    ~RevisionsDialog() override;

signals:
    void failed(const nashra::Error &error);

private:
    void list();
    void show(int revision);

    std::unique_ptr<Ui::RevisionsDialog> m_ui;
    presentation::DeskSession &m_desk;
    Article m_article;
    int m_asked = 0;
};

} // namespace nashra::widgets
