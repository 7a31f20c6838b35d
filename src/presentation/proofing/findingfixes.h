// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"

namespace nashra::presentation {

class ProofingSession;

/// Mending what the copy desk found, as steps that undo takes back one by one. GUI thread.
namespace findingfixes {

/// Puts the fix in place of the finding's text, marks and all, or of the part of the dateline it is about. False where
/// the text cannot be changed or is no longer what the finding is about.
bool apply(ProofingSession &proofing, const Finding &finding, const QString &fix);
/// The first fix of every finding of the rule in the text, in one undo step, where there is no choice among words;
/// answers how many were mended.
int applyAll(ProofingSession &proofing, const QString &rule);
/// The fix wherever the rule found the same text, in one undo step, and where that is the headline in one of the
/// headline's; answers how many were mended.
int applyEverywhere(ProofingSession &proofing, const Finding &finding, const QString &fix);
/// Whether the finding is a dateline in the text that moveDateline() can move: the header has no place and no date yet.
[[nodiscard]] bool canMoveDateline(const ProofingSession &proofing, const Finding &finding);
/// Moves a dateline from the text into the fields of the header, as one step of undo. False where there is none now.
bool moveDateline(ProofingSession &proofing, const Finding &finding);
/// How many findings applyAll() would mend.
[[nodiscard]] int fixableCount(const ProofingSession &proofing, const QString &rule);
/// How many findings applyEverywhere() would mend.
[[nodiscard]] int sameCount(const ProofingSession &proofing, const Finding &finding);

} // namespace findingfixes
} // namespace nashra::presentation
