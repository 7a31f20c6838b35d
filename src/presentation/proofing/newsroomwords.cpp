// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/newsroomwords.h"

namespace nashra::presentation {

std::shared_ptr<const language::KnownWords> newsroomWords(const QList<Entity> &entities,
                                                          const QList<ListedWord> &listed)
{
    QStringList entries;
    for (const Entity &entity : entities) {
        for (const EntityName &name : entity.names)
            entries << name.text;
    }
    for (const ListedWord &word : listed)
        entries << word.word;
    return std::make_shared<const language::KnownWords>(entries);
}

} // namespace nashra::presentation
