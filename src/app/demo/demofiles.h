// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/base/result.h"
#include "core/entity/entity.h"
#include "core/workflow/status.h"

#include <QList>
#include <QString>

namespace nashra {

/// One article as the demo files tell it; keys and logins are still names.
struct DemoArticle
{
    QString key;
    ArticleContent content; ///< without translation link and without ids in related items
    Status status = Status::Draft;
    QString author;
    QString approver;
    QString note;
    Instant createdAt;
    Instant updatedAt;
    QString translationOf; ///< key; empty where it is no translation
    QList<std::pair<int, int>> pairs;
    QStringList relatedKeys; ///< one for each related item, empty where the story is elsewhere
};

struct DemoBulletin
{
    QString key;
    Language language = Language::English;
    QString title;
    QString status;
    QString createdBy;
    QString approver;
    QStringList items;
    Instant createdAt;
    Instant releasedAt;
};

/// Readers of the demo files. Errors: Io, InvalidInput (detail = file, key and what is wrong).
[[nodiscard]] Result<QList<Entity>> readDemoEntities(const QString &folder);
[[nodiscard]] Result<QList<DemoArticle>> readDemoArticles(const QString &folder);
[[nodiscard]] Result<QList<DemoBulletin>> readDemoBulletins(const QString &folder);

} // namespace nashra
