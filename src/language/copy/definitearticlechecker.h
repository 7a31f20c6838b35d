// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"
#include "language/proofing/checker.h"

#include <QHash>
#include <QSet>

namespace nashra::language {

/// The article of Arabic names in English copy. "style.article.capital": "President Al-Khatib" inside a sentence; a
/// warning where a person is meant, else a hint. "style.article.start": "al-Khatib" at the start of a sentence (a
/// hint). "style.article.mixed": one name with al-, el- or without a hyphen in one article; the registry's form is
/// right, else the form that is used most. Names the registry has with "Al-", institutions, headlines set in capitals,
/// and the words that begin a sentence or a quotation are left alone.
class DefiniteArticleChecker final : public Checker
{
public:
    explicit DefiniteArticleChecker(const QList<Entity> &entities);

    [[nodiscard]] QList<Finding> checkUnit(const TextUnit &unit) const override;
    [[nodiscard]] QList<Finding> checkArticle(const TextSnapshot &snapshot) const override;

private:
    QHash<QString, QSet<QString>> m_forms; ///< folded name to the articles it has in the registry: "al-", "Al-", "Al "
};

} // namespace nashra::language
