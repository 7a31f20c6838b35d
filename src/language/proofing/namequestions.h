// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "language/entities/namecandidates.h"

#include <QHash>

namespace nashra {
struct ArticleContent;
}

namespace nashra::language {

class KnownWords;

/// Names no dictionary can have: a word of one is asked about, "is it spelled so?", and not called wrong.
namespace namequestions {

/// The words of an article's names that the registry has not: of the candidates, and of capitals side by side inside a
/// sentence ("and Lisbet Hovar"). Pure, safe on any thread, linear in the text.
[[nodiscard]] KnownWords namesOf(const ArticleContent &content,
                                 const QHash<ParagraphId, QList<NameCandidate>> &candidates);

/// The part of a candidate in its text that is surely a name: "Teh Council met" may begin with none.
[[nodiscard]] QString surePartOf(const NameCandidate &candidate, const QString &text);

/// Makes hints of the words in no dictionary that stand among the names.
void ask(const KnownWords &names, QList<Finding> &findings);

/// Takes out the words in no dictionary, or of another English, that stand among the names.
void leaveOut(const KnownWords &names, QList<Finding> &findings);

[[nodiscard]] bool isQuestion(const Finding &finding);

} // namespace namequestions
} // namespace nashra::language
