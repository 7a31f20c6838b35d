// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/body.h"
#include "core/article/dateline.h"
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/language.h"
#include "core/workflow/status.h"

#include <QStringList>

#include <optional>

namespace nashra {

/// "Check also": a pointer to another story, never part of the body.
struct RelatedItem
{
    QString headline;
    QString teaser;
    std::optional<ArticleId> article; ///< set where the story is in this newsroom
    QString url;

    bool operator==(const RelatedItem &) const = default;
};

struct ParagraphPair
{
    ParagraphId source;
    ParagraphId target;

    bool operator==(const ParagraphPair &) const = default;
};

/// Ties a translation to the exact revision of the article it was made from.
struct TranslationLink
{
    ArticleId source;
    int sourceRevision = 0;
    QList<ParagraphPair> pairs;

    bool operator==(const TranslationLink &) const = default;
};

/// Everything of an article that people write: what a revision freezes and its hash covers.
struct ArticleContent
{
    Language language = Language::English;
    QString slug; ///< short working name, shared by versions and translations
    QString headline;
    Dateline dateline;
    QString byline;
    QString signOff;     ///< initials at the end of a dispatch
    QString editorsNote; ///< to editors who receive it, never to readers
    QString section;     ///< section label, "English Bulletin"
    QString desk;        ///< id of a desk of the newsroom
    QStringList keywords;
    int urgency = 5; ///< 1 (flash) to 9
    std::optional<Instant> embargoUntil;
    bool notForPublication = false;
    Body body;
    QList<RelatedItem> related;
    std::optional<TranslationLink> translation;

    bool operator==(const ArticleContent &) const = default;
};

/// A sub-editor's yes to one revision.
struct Approval
{
    int revision = 0;
    UserId by;
    Instant at;

    bool operator==(const Approval &) const = default;
};

/// One story in one language with its place in the workflow.
struct Article
{
    ArticleId id;
    int revision = 0; ///< number of the newest saved state, from 1; 0 = never saved
    int version = 1;  ///< counts follow-ups to a release
    ArticleContent content;
    Status status = Status::Draft;
    UserId author;
    UserId lastEditor;
    Instant createdAt;
    Instant updatedAt;
    std::optional<Approval> approval;
    std::optional<FollowUpClass> followUp; ///< why there is a version after the first
    std::optional<int> releasedRevision;   ///< what went out last
    std::optional<Instant> releasedAt;
    qint64 releaseNumber = 0; ///< running number of the dispatch; 0 = never released
    QString note;             ///< of the last return or kill

    bool operator==(const Article &) const = default;
};

/// What a list shows of an article; cheap to fetch by the hundred.
struct ArticleSummary
{
    ArticleId id;
    qint64 touch = 0; ///< grows with every change in the newsroom; lists are ordered by it, newest first
    int revision = 0;
    Language language = Language::English;
    Status status = Status::Draft;
    QString desk;
    QString slug;
    QString headline;
    int urgency = 5;
    int words = 0;
    UserId author;
    Instant updatedAt;
    std::optional<Instant> embargoUntil;
    bool notForPublication = false;
    bool isTranslation = false;

    bool operator==(const ArticleSummary &) const = default;
};

} // namespace nashra
