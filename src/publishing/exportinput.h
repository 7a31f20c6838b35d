// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/newsroom/newsroomsettings.h"
#include "publishing/namedentity.h"

#include <QByteArray>
#include <QMap>

#include <optional>

namespace nashra::publishing {

/// An instant with the distance from UTC that is to be shown. The distance is given and not looked up, so that what is
/// rendered does not depend on the time zone data of the machine.
struct ZonedInstant
{
    Instant at;
    int offsetSeconds = 0;

    bool operator==(const ZonedInstant &) const = default;

    /// RFC 3339 with the offset: "2026-05-12T10:40:00+03:00"; "Z" where the offset is zero.
    [[nodiscard]] QString toIso() const;
    /// The day and time as a clock there shows them.
    [[nodiscard]] QDateTime toLocal() const;
};

/// A page or dispatch that was or will be written to the same place.
struct PageLink
{
    QString fileName; ///< with suffix
    QString title;
    Language language = Language::English;

    bool operator==(const PageLink &) const = default;
};

/// The same story in the other language.
struct Counterpart
{
    PageLink page; ///< fileName is empty where it has no page
    bool isSource = false;

    bool operator==(const Counterpart &) const = default;
};

/// One article with every fact about it that an exporter may print. Values only: an exporter asks nobody else.
struct ArticleInput
{
    QString fileStem; ///< safe for any file system; the exporter adds its suffix
    ArticleId id;
    ArticleContent content;
    NewsroomSettings newsroom;
    qint64 dispatchNumber = 0; ///< 0 where it was never released
    int version = 1;
    std::optional<FollowUpClass> followUp;
    std::optional<ZonedInstant> releasedAt;
    std::optional<ZonedInstant> updatedAt;
    std::optional<ZonedInstant> embargoUntil;
    QMap<ArticleId, QString> relatedPages; ///< file names of "Check also" stories that have a page
    QList<Counterpart> counterparts;
    QList<NamedEntity> names;         ///< by first mention; see ExporterInfo::isNaming
    std::optional<PageLink> bulletin; ///< where it goes out as part of one
    bool isPreview = false;           ///< the payload has to say aloud that it is not for publication

    bool operator==(const ArticleInput &) const = default;
};

/// A bulletin with its articles in order.
struct BulletinInput
{
    QString fileStem;
    BulletinId id;
    Language language = Language::English;
    QString title;
    qint64 number = 0; ///< 0 where it was never released
    std::optional<ZonedInstant> releasedAt;
    NewsroomSettings newsroom;
    QList<ArticleInput> articles;
    bool isPreview = false;

    bool operator==(const BulletinInput &) const = default;
};

/// A file that has to lie beside the payload: a style sheet.
struct Attachment
{
    QString fileName;
    QString mediaType;
    QByteArray bytes;

    bool operator==(const Attachment &) const = default;
};

/// What leaves the building: one file and what it needs beside it.
struct Payload
{
    QString fileName;
    QString mediaType; ///< with charset
    QByteArray bytes;
    QList<Attachment> attachments;

    bool operator==(const Payload &) const = default;
};

/// The dateline as the newsroom's template puts it together; empty where the article has none.
[[nodiscard]] QString datelineOf(const ArticleInput &input);

} // namespace nashra::publishing
