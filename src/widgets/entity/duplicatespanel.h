// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/entity/entity.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace nashra::presentation {
class DeskSession;
class DuplicatesModel;
class ThemeController;
} // namespace nashra::presentation

namespace nashra::widgets {

class HintListView;

/// Pairs of the registry that may be one, with what speaks for it. Looks for them when it is first seen, and again
/// when it is asked to.
class DuplicatesPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    DuplicatesPanel(presentation::DeskSession &desk, const presentation::ThemeController &theme,
                    QWidget *parent = nullptr);

    /// Chooses the pair that is marked, or says that there is none.
    void chooseMarked();

signals:
    void noneChosen();
    void pairChosen(const nashra::Entity &first, const nashra::Entity &second, const QString &reason);
    void failed(const nashra::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void tellState();

    presentation::DuplicatesModel *m_model;
    HintListView *m_list;
    QLabel *m_state;
    QPushButton *m_again;
};

} // namespace nashra::widgets
