// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findingsroom.h"
#include "presentation/entities/sidebarmodel.h"
#include "testlib/builders.h"
#include "widgets/entity/entitypanel.h"
#include "widgets/main/mentionactions.h"

namespace nashra::gui {

using presentation::SidebarModel;

/// The window with two entities in the registry, and the list of those the open article names.
struct SidebarRoom : FindingsRoom
{
    Entity mira;
    Entity jordan;

    explicit SidebarRoom(Language language)
        : FindingsRoom(language)
    {
        new widgets::MentionActions(window);
        Entity person =
            testlib::anEntity().named(QStringLiteral("Mira Halabi")).inArabic(QStringLiteral("ميرا الحلبي"));
        person.titles = {{Language::English, QStringLiteral("Mayor"), {}, {}},
                         {Language::Arabic, QStringLiteral("الرئيسة"), {}, {}}};
        mira = enter(person);
        Entity country = testlib::anEntity().named(QStringLiteral("Marlovia")).inArabic(QStringLiteral("المرلوفية"));
        country.kind = EntityKind::Place;
        jordan = enter(country);
    }

    Entity enter(Entity entity)
    {
        entity.id = {};
        entity.revision = 0;
        return testlib::must(
            executor
                .write([entity, actor = people.subEditor](Stores &all) { return all.entities().save(entity, actor); })
                .result());
    }
    [[nodiscard]] SidebarModel &model() const { return window.entities().model(); }
    [[nodiscard]] QListView &list() const { return *window.entities().findChild<QListView *>(); }
    /// Rows as they are read; headings begin with a #.
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < model().rowCount(); ++row) {
            const QString name = model().index(row).data().toString();
            rows << (model().rowKind(row) == SidebarModel::Row::Heading ? QStringLiteral("# ") + name : name);
        }
        return rows;
    }
    [[nodiscard]] qsizetype entered(const QString &name)
    {
        const QList<Entity> all = testlib::must(stores.entities().entities());
        return std::count_if(all.cbegin(), all.cend(),
                             [&name](const Entity &entity) { return entity.houseName(Language::English) == name; });
    }
    void goToList() { press(Qt::Key_3, Qt::ControlModifier); }
    [[nodiscard]] bool isInText() const { return QApplication::focusWidget() == &page().editor(); }
    [[nodiscard]] QString selected() const { return page().editor().textCursor().selectedText(); }
    void putCursorAtEnd()
    {
        QTextCursor cursor = page().editor().textCursor();
        cursor.movePosition(QTextCursor::End);
        page().editor().setTextCursor(cursor);
    }
};

} // namespace nashra::gui
