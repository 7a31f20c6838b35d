// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textfold.h"
#include "core/entity/entity.h"
#include "language/entities/entitymatcher.h"

#include <QSet>

#include <optional>

namespace nashra::language {

/// A title that stands beside a name, UTF-16 units of the paragraph.
struct TitleBeside
{
    qsizetype position = 0;
    qsizetype length = 0;
    QString title; ///< as the registry has it
};

/// Titles around the names of one paragraph. Pure; each question costs what the titles of one person cost.
class NameTitles
{
public:
    /// All names of the paragraph: a title behind one of them may be that of the next.
    NameTitles(const QString &text, Language language, const QList<EntityHit> &names);

    /// A title of the person that is not theirs on the day and stands right before the name or, behind a comma, after
    /// it; null where the copy says that it is a former one, or where another title that is theirs has the same words.
    [[nodiscard]] std::optional<TitleBeside> outdatedBeside(const EntityHit &hit, const Entity &person,
                                                            QDate day) const;

    /// Whether a word of the title stands within a dozen words of the name and does not lead to somebody else's: not in
    /// "Foreign Minister Tariq Benhaddou met" before the name.
    [[nodiscard]] bool isNear(const EntityHit &hit, const QString &title) const;

private:
    [[nodiscard]] qsizetype tokenAt(qsizetype position) const;
    [[nodiscard]] QStringView between(qsizetype token) const;
    [[nodiscard]] bool isBehindBlanks(qsizetype token) const;
    [[nodiscard]] std::optional<TitleBeside> before(qsizetype nameToken, const QString &title) const;
    [[nodiscard]] std::optional<TitleBeside> behind(qsizetype behindName, const QString &title) const;
    [[nodiscard]] bool goesOn(qsizetype behindTitle) const;
    [[nodiscard]] bool isGiven(qsizetype token) const;
    [[nodiscard]] bool isOthers(qsizetype titleToken, qsizetype nameToken, const QStringList &title) const;
    [[nodiscard]] bool isCalledFormer(qsizetype firstToken, qsizetype nameToken) const;
    [[nodiscard]] bool isOfThePast(qsizetype behindTitle) const;

    QString m_text;
    Language m_language;
    QSet<qsizetype> m_nameStarts;
    textfold::KeyedText m_keyed;
};

} // namespace nashra::language
