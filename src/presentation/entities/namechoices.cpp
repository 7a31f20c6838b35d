// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/namechoices.h"

#include "language/entities/articlenames.h"
#include "presentation/editor/editingsession.h"
#include "presentation/entities/entityregistry.h"
#include "presentation/entities/namedistinction.h"
#include "presentation/proofing/proofingsession.h"

#include <algorithm>

namespace nashra::presentation {

QList<NameChoice> choicesOf(const ProofingSession &proofing, const EntityRegistry &registry, const Finding &finding,
                            qsizetype most)
{
    const QList<language::EntityHit> &names = proofing.namesIn(finding.paragraph);
    const auto hit = std::find_if(names.cbegin(), names.cend(), [&](const language::EntityHit &name) {
        return name.isAmbiguous() && name.position == finding.position;
    });
    if (hit == names.cend())
        return {};
    QList<Entity> entities;
    for (const language::EntityCandidate &candidate : hit->candidates) {
        const Entity *entity = registry.entity(candidate.entity);
        if (entity && entities.size() < most)
            entities << *entity;
    }
    const EditingSession &session = proofing.session();
    const ArticleContent &header = session.header().values();
    const QDate day = header.dateline.date.value_or(session.today());
    const QStringList told = distinctionsOf(entities, registry, day, header.language);
    QList<NameChoice> choices;
    for (qsizetype i = 0; i < entities.size(); ++i) {
        const QString name = entities[i].shownName(header.language);
        choices << NameChoice{language::choiceKey(*hit), entities[i].id, name, told[i]};
    }
    return choices;
}

} // namespace nashra::presentation
