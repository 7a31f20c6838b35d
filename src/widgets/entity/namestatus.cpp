// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/namestatus.h"

#include "presentation/entities/entityregistry.h"

namespace nashra::widgets {

namespace {

// Smaller registries are read before anybody could read this.
constexpr qsizetype worthTelling = 20'000;
constexpr qsizetype step = 5'000;

} // namespace

NameStatus::NameStatus(const WindowParts &parts, QWidget *parent)
    : QLabel(parent)
{
    hide();
    connect(&parts.registry, &presentation::EntityRegistry::buildProgressed, this, &NameStatus::showProgress);
}

void NameStatus::showProgress(qsizetype entities)
{
    if (entities < 0)
        hide();
    if (entities < worthTelling || entities % step != 0)
        return;
    setText(tr("Reading names: %L1").arg(entities));
    show();
}

} // namespace nashra::widgets
