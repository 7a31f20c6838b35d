// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/stores.h"
#include "presentation/bulletins/bulletincontroller.h"
#include "unit/presentation/deskfixture.h"

namespace nashra::presentation::test {

/// A sub-editor at the desk with an English bulletin open.
struct BulletinFixture : DeskFixture
{
    BulletinController controller{desk};
    QSignalSpy failed{&controller, &BulletinController::failed};
    QSignalSpy refused{&controller, &BulletinController::refused};

    BulletinFixture()
    {
        sit(people.subEditor);
        testlib::must(answerOf(controller.create(Language::English, QStringLiteral("Morning"))));
    }

    /// Approved stories in the bulletin, in the order of their slugs.
    QList<ArticleId> put(const QStringList &slugs)
    {
        QList<ArticleId> ids;
        for (const QString &slug : slugs)
            ids << story(slug, Status::Approved).id;
        testlib::must(answerOf(controller.add(ids)));
        return ids;
    }

    [[nodiscard]] QStringList slugs() const
    {
        QStringList slugs;
        for (const BulletinEntry &entry : controller.entries())
            slugs << entry.article.content.slug;
        return slugs;
    }

    [[nodiscard]] Bulletin storedBulletin()
    {
        return testlib::must(stores.bulletins().bulletin(controller.bulletin().id));
    }
};

} // namespace nashra::presentation::test
