// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/articledelegate.h"

namespace nashra::widgets {

/// The rows of presentation::EntityArticlesModel: headline, then state, when it was changed, how often it names the
/// entity, and the slug.
class MentionedArticleDelegate : public ArticleDelegate
{
    Q_OBJECT

public:
    using ArticleDelegate::ArticleDelegate;

protected:
    [[nodiscard]] QStringList facts(const QModelIndex &index) const override;
};

} // namespace nashra::widgets
