// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofing/ignoredfinding.h"

#include <QSet>

namespace nashra {

/// Which articles are always, and which never, to be proposed as "Check also" of one, as the store of ignored findings
/// keeps them: rules that no checker has, with the id of the other article at their end and without a text.
namespace relatedchoice {

enum class Choice { None, Pinned, Banned };

struct Choices
{
    QSet<ArticleId> pinned;
    QSet<ArticleId> banned;

    [[nodiscard]] Choice of(ArticleId other) const;
    void set(ArticleId other, Choice choice);
};

/// In the article. The choice is Pinned or Banned.
[[nodiscard]] IgnoredFinding record(ArticleId article, ArticleId other, Choice choice);
/// Whether it is such a choice.
[[nodiscard]] bool isChoice(const IgnoredFinding &record);
/// Among what is ignored in an article. Banned wins where both are there.
[[nodiscard]] Choices choicesIn(const QList<IgnoredFinding> &ignored);

} // namespace relatedchoice
} // namespace nashra
