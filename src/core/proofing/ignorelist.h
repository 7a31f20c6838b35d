// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/proofing/ignoredfinding.h"

#include <QHash>
#include <QSet>

namespace nashra {

/// What is ignored in one article, to be asked about each of its findings: a few look-ups, however much is ignored. A
/// value: copies share what they hold, so one can go to another thread.
class IgnoreList
{
public:
    IgnoreList() = default;
    /// Those of the newsroom and of the one article, as ProofingStore::ignored() answers them.
    explicit IgnoreList(const QList<IgnoredFinding> &ignores);

    /// matchedText: what the finding stands on. paragraph: where; null in the headline, which only what is ignored in
    /// the whole article or newsroom reaches.
    [[nodiscard]] bool ignores(const Finding &finding, const QString &matchedText, ParagraphId paragraph) const;
    [[nodiscard]] bool isEmpty() const { return m_byRule.isEmpty(); }

private:
    using Key = std::pair<ParagraphId, QString>; ///< where (null = anywhere) and which text (empty = any)

    QHash<QString, QSet<Key>> m_byRule;
};

} // namespace nashra
