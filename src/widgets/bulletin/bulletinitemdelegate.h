// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/articledelegate.h"

namespace nashra::widgets {

/// An item of a bulletin: its place before the headline, and what would hold up the release.
class BulletinItemDelegate : public ArticleDelegate
{
    Q_OBJECT

public:
    using ArticleDelegate::ArticleDelegate;

protected:
    [[nodiscard]] QStringList facts(const QModelIndex &index) const override;
    [[nodiscard]] QString headline(const QModelIndex &index) const override;
    [[nodiscard]] QString problem(const QModelIndex &index) const override;
};

} // namespace nashra::widgets
