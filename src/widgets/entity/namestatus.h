// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/windowparts.h"

#include <QLabel>

namespace nashra::widgets {

/// How many names have been read, while those of a large registry are read into their file; hidden otherwise. Nothing
/// waits for that, so there is nothing to cancel.
class NameStatus : public QLabel
{
    Q_OBJECT

public:
    /// The parts must outlive this.
    explicit NameStatus(const WindowParts &parts, QWidget *parent = nullptr);

private:
    void showProgress(qsizetype entities);
};

} // namespace nashra::widgets
