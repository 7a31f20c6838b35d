// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletin/bulletin.h"
#include "publishing/exporter.h"

#include <QTimeZone>

namespace nashra::publishing {

/// What a publication needs to know beside the articles.
struct PublishContext
{
    NewsroomSettings newsroom;
    QTimeZone zone = QTimeZone::utc();                ///< of the times shown
    Instant now;                                      ///< against embargoes
    QMap<ArticleId, QList<Counterpart>> counterparts; ///< the same stories in the other language
    QMap<ArticleId, QList<NamedEntity>> names;        ///< see withNames()
    /// Pages that lie in the same folder, by article: where "Check also" may point. The articles of a bulletin are
    /// added by the publisher itself.
    QMap<ArticleId, QString> pages;
    bool isPreview = false; ///< set by Publisher::preview()
};

/// One file of a publication.
struct PublishedFile
{
    QString path;
    bool isChanged = true; ///< false where the same bytes lay there already and nothing was written

    bool operator==(const PublishedFile &) const = default;
};

/// What a publication did.
struct Publication
{
    QList<PublishedFile> files;
    QList<Finding> findings; ///< what the format could not carry; no errors
};

/// Puts articles and bulletins into a folder. What the release gate refuses is never rendered, and nothing is written
/// before everything has been rendered and checked. Every file appears whole or not at all, a bulletin's own file last.
/// Blocking and thread-safe as far as the exporter is; run it off the GUI thread.
class Publisher
{
public:
    /// The exporter must outlive the publisher.
    Publisher(ExporterInfo info, const Exporter &exporter);

    /// Errors: those of ReleaseGate::admit(), WrongLanguage (the format has no such language), those of
    /// Exporter::render(), Corrupt (the payload does not read back to the same text; items = rules broken), NotFound
    /// (no such folder), Conflict (two files of one name), ReadOnly, DiskFull, Io (detail and items name the file).
    [[nodiscard]] Result<Publication> publish(const Article &article, const PublishContext &context,
                                              const QString &folder) const;
    /// articles are those of the bulletin's items, in order. Errors: the same, and Incomplete (no articles, or other
    /// ones than the items name).
    [[nodiscard]] Result<Publication> publish(const Bulletin &bulletin, const QList<Article> &articles,
                                              const PublishContext &context, const QString &folder) const;

    /// The same of what stands there now, marked as not for publication in what it says and in its name. Asks no gate
    /// and checks nothing.
    [[nodiscard]] Result<Publication> preview(const Article &article, PublishContext context,
                                              const QString &folder) const;
    [[nodiscard]] Result<Publication> preview(const Bulletin &bulletin, const QList<Article> &articles,
                                              PublishContext context, const QString &folder) const;

private:
    [[nodiscard]] Result<void> admit(const Article &article, Language language, Instant now) const;
    template <class Render>
    [[nodiscard]] Result<QList<Payload>> rendered(const BulletinInput &input, Render render) const;
    template <class Input>
    [[nodiscard]] Result<Payload> renderChecked(const Input &input, QList<Finding> &findings) const;
    [[nodiscard]] QString fileNameOf(const QString &stem) const;
    [[nodiscard]] BulletinInput inputOf(const Bulletin &bulletin, const QList<Article> &articles,
                                        const PublishContext &context) const;

    ExporterInfo m_info;
    const Exporter &m_exporter;
};

} // namespace nashra::publishing
