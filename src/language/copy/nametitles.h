// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textfold.h"
#include "core/entity/entity.h"
#include "language/entities/entitymatcher.h"

#include <optional>

namespace nashra::language {

/// A title that stands before a name, UTF-16 units of the paragraph.
struct TitleBefore
{
    qsizetype position = 0;
    qsizetype length = 0;
    QString title; ///< as the registry has it
};

/// Titles around the names of one paragraph. Pure; each question costs what the titles of one person cost.
class NameTitles
{
public:
    NameTitles(const QString &text, Language language);

    /// A title of the person that is not theirs on the day and stands right before the name; null where the copy says
    /// that it is a former one, or where another title that is theirs ends in the same words.
    [[nodiscard]] std::optional<TitleBefore> outdatedBefore(const EntityHit &hit, const Entity &person,
                                                            QDate day) const;

    /// Whether a word of the title stands within a dozen words of the name and does not lead to somebody else's: not in
    /// "Foreign Minister Tariq Benhaddou met" before the name.
    [[nodiscard]] bool isNear(const EntityHit &hit, const QString &title) const;

private:
    [[nodiscard]] qsizetype tokenAt(qsizetype position) const;
    [[nodiscard]] std::optional<TitleBefore> before(qsizetype nameToken, const QString &title) const;
    [[nodiscard]] bool isOthers(qsizetype titleToken, qsizetype nameToken, const QStringList &title) const;
    [[nodiscard]] bool isCalledFormer(qsizetype firstToken, qsizetype nameToken) const;

    QString m_text;
    Language m_language;
    textfold::KeyedText m_keyed;
};

} // namespace nashra::language
