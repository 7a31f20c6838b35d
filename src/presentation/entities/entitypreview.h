// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"

#include <QDate>

namespace nashra::presentation {

enum class PreviewCase { FirstMention, AfterThat, WithParticles, Adjective };

/// A sentence an entity stands in, as the newsroom prints it, and where the copy desk finds it there.
struct PreviewLine
{
    struct Place ///< UTF-16 units
    {
        qsizetype position = 0;
        qsizetype length = 0;

        bool operator==(const Place &) const = default;
    };

    PreviewCase what = PreviewCase::FirstMention;
    QString text;
    QList<Place> found; ///< none: the copy desk would not know it there
};

/// How an entity is found and printed in a language on a day: with its title where it is first named, by its short
/// form afterwards, behind the particles of Arabic or with the possessive of English, and its adjective. None where
/// the entity has no name in the language. Pure.
[[nodiscard]] QList<PreviewLine> previewOf(const Entity &entity, Language language, QDate day);

} // namespace nashra::presentation
