// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/entities/draftrole.h"
#include "presentation/entities/entitycomparisonmodel.h"
#include "presentation/entities/entityeditor.h"
#include "presentation/entities/entityidentifiersmodel.h"
#include "presentation/entities/entitynames.h"
#include "presentation/entities/entitynamesmodel.h"
#include "presentation/entities/entityrelationsmodel.h"
#include "presentation/entities/entitytitlesmodel.h"
#include "testlib/builders.h"
#include "unit/presentation/deskfixture.h"

#include <QSignalSpy>

namespace nashra::presentation::test {

using namespace Qt::StringLiterals;

struct EditorFixture : DeskFixture
{
    EntityEditor editor{desk};
    QSignalSpy failed{&editor, &EntityEditor::failed};

    Entity stored(const Entity &entity)
    {
        Entity wanted = entity;
        wanted.id = {};
        const Entity saved = testlib::must(stores.entities().save(wanted, people.author));
        tell();
        return saved;
    }
    /// What somebody else does meanwhile, unseen until the next word from the store.
    Entity changedByAnother(Entity entity, const QString &notes)
    {
        entity.notes = notes;
        const Entity saved = testlib::must(stores.entities().save(entity, people.colleague));
        (void)stores.takeChanges();
        return saved;
    }
    void type(const QString &name, Language language = Language::English)
    {
        Entity draft = editor.draft();
        draft.names = {EntityName{language, NameForm::House, name}};
        editor.edit(draft);
    }
};

inline Entity someone()
{
    return testlib::anEntity().named(u"Samer Dalwani"_s).inArabic(u"سامر الدلواني"_s);
}

template <class Model>
inline bool put(Model &model, int row, int column, const QVariant &value)
{
    return model.setData(model.index(row, column), value, Qt::EditRole);
}

} // namespace nashra::presentation::test
