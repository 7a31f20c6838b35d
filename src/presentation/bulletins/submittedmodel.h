// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/articles/articlelistmodel.h"

namespace nashra::presentation {

/// The queue of the sub-editors: what was submitted and waits for approval, newest first.
class SubmittedModel : public ArticleListModel
{
    Q_OBJECT

public:
    using ArticleListModel::ArticleListModel;

protected:
    [[nodiscard]] ArticleQuery narrowed(ArticleQuery query) const override;
};

} // namespace nashra::presentation
