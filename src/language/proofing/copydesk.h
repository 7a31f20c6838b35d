// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/entities/namecandidates.h"
#include "language/proofing/checker.h"
#include "language/spelling/knownwords.h"

#include <memory>
#include <vector>

namespace nashra::language {

/// What was read of one unit.
struct ReadUnit
{
    QList<EntityHit> names;  ///< those that need no other unit: short forms and last names do
    QList<Finding> findings; ///< in the order of the text; place and paragraph are the caller's to set
};

/// What was read of an article as a whole.
struct ReadArticle
{
    QHash<ParagraphId, QList<EntityHit>> names; ///< the names of each paragraph, settled by the rest of the article
    QList<EntityHit> headlineNames;
    QList<EntityHit> datelineNames;                      ///< in its place
    QHash<ParagraphId, QList<NameCandidate>> candidates; ///< what looks like a name that is not known
    QList<Quote> quotes;                                 ///< in the order of the text
    QList<Finding> findings;                             ///< with place and paragraph
    std::shared_ptr<const KnownWords> unknownNames;      ///< for namequestions::ask(); never null
};

/// The readers of the copy desk and the names they know. Lives on the one thread that proofs.
class CopyDesk
{
public:
    /// Null knows no names.
    void setMatcher(std::shared_ptr<const EntityMatcher> matcher);
    void setCheckers(std::vector<std::shared_ptr<const Checker>> checkers) { m_checkers = std::move(checkers); }
    /// "style.spaces", or "style" for all of that kind; what they find is left out.
    void setDisabledRules(const QStringList &rules) { m_disabledRules = rules; }

    /// Names and findings of one unit; unit.names is filled here.
    [[nodiscard]] ReadUnit read(TextUnit unit) const;
    /// What the units by themselves do not tell; snapshot's names and quotes are filled here.
    [[nodiscard]] ReadArticle read(TextSnapshot snapshot) const;

private:
    [[nodiscard]] QList<Finding> kept(QList<Finding> findings) const;
    void findNames(TextSnapshot &snapshot) const;
    /// Remembers the answers: an article is read again whenever the typing rests.
    [[nodiscard]] bool isNearKnown(const QString &name, int &comparisons) const;
    void findOtherNames(const TextSnapshot &snapshot, ReadArticle &read) const;

    std::shared_ptr<const EntityMatcher> m_matcher;
    std::vector<std::shared_ptr<const Checker>> m_checkers;
    QStringList m_disabledRules;
    mutable QHash<QString, bool> m_nearKnown; ///< names that the matcher has not
};

} // namespace nashra::language
