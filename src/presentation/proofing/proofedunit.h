// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/proofing/copydesk.h"

#include <QSet>

#include <functional>

namespace nashra::presentation {

/// The headline or one paragraph with what was read of it. Positions always fit the text: setText() moves what is found
/// along with it.
struct ProofedUnit
{
    /// Whether a finding on this text is to be left out, as somebody decided earlier.
    using Ignores = std::function<bool(const Finding &finding, const QString &text)>;

    QString text;
    language::TextUnit::Scope scope = language::TextUnit::Scope::Paragraph;
    int epoch = -1; ///< it was read under; -1 = not as it stands now
    QList<language::EntityHit> names;
    QList<language::NameCandidate> candidates;                ///< told by reading the article
    std::shared_ptr<const language::KnownWords> unknownNames; ///< of the article, told likewise; may be null
    std::shared_ptr<const language::KnownWords>
        offeredNames;              ///< those of them that are no spelling findings; may be null
    QList<Finding> found;          ///< by reading the unit
    QList<Finding> foundInArticle; ///< by reading the article
    QList<Finding> shown;          ///< both, without what is ignored
    QList<Finding> ignored;        ///< what is left out of them

    /// What stands before the change stays, what stands behind it moves, what it touched is gone.
    void setText(const QString &now);
    /// What reading the unit by itself tells. Names that only the whole article tells stay until that is read again.
    /// True where something shown changed.
    bool take(ParagraphId id, const language::ReadUnit &read, const Ignores &ignores);
    /// What reading the article tells; true where something shown changed.
    bool takeOfArticle(const QList<language::EntityHit> &all, const QList<Finding> &findings, const Ignores &ignores);
    /// What is ignored and the names in it that somebody dismissed, which are findings of namechoice::unknownName.
    [[nodiscard]] QList<Finding> silent(ParagraphId id, const Ignores &ignores) const;
    /// Puts together what is shown and what is ignored; true where either is another.
    bool settle(const Ignores &ignores);
};

/// Adds the entities that names stand for, or may stand for.
void addMentioned(const QList<language::EntityHit> &names, QSet<EntityId> &entities);

} // namespace nashra::presentation
