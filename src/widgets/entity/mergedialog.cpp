// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/mergedialog.h"

#include "widgets/entity/mergepanel.h"

#include <QVBoxLayout>

namespace nashra::widgets {

MergeDialog::MergeDialog(const WindowParts &parts, presentation::EntityNames &names,
                         presentation::EntityOperations &operations, const Entity &kept, const Entity &gone,
                         QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge two entities"));
    auto *panel = new MergePanel(parts.desk, names, operations, parts.theme);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    panel->setPair(kept, gone);
    connect(panel, &MergePanel::mergeWanted, this, [this](const Entity &stays, const Entity &goes) {
        emit mergeWanted(stays, goes);
        accept();
    });
    resize(960, 540);
}

} // namespace nashra::widgets
