// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/bulletin/bulletin.h"
#include "presentation/session/desksession.h"
#include "publishing/publisher.h"

namespace nashra::publishing {
class ExporterRegistry;
}

namespace nashra::presentation {

class EntityRegistry;

/// An encoding of the wire a person may choose.
struct WireEncoding
{
    QString id;
    LocalizedText name;
};

/// Writes articles and bulletins to files through the exporters, off the GUI thread: gathered on the stores' thread,
/// searched for names, rendered, checked and written on a worker.
class PublicationController : public QObject
{
    Q_OBJECT

public:
    using Answer = Result<publishing::Publication>;

    /// Both must outlive the controller.
    PublicationController(DeskSession &desk, const publishing::ExporterRegistry &exporters, QObject *parent = nullptr);

    /// Where files go; every newsroom that publishes has one place that is fetched from.
    [[nodiscard]] const QString &folder() const { return m_folder; }
    void setFolder(const QString &folder);
    [[nodiscard]] QString wireEncoding() const; ///< the exporter's standard one until one is chosen
    void setWireEncoding(const QString &id);
    [[nodiscard]] QList<WireEncoding> wireEncodings() const;
    /// Whether bulletins go out with a page of the names in them.
    [[nodiscard]] bool hasNamesPage() const { return m_hasNamesPage; }
    void setNamesPage(bool isWanted);
    /// Where the names in articles are known from; without it they are read from the store. Must outlive what is
    /// asked of the controller.
    void setRegistry(const EntityRegistry *registry) { m_registry = registry; }

    /// format: id of an exporter. The folder is made where it is missing. Errors: those of publishing::Publisher.
    QFuture<Answer> publish(ArticleId article, const QString &format, const QString &folder);
    /// What a bulletin is written as, in the words of the language.
    [[nodiscard]] QStringList formatNames(Language language) const;
    /// In every format there is.
    QFuture<Answer> publish(BulletinId bulletin, const QString &folder);
    /// The page of an article as it stands on the screen, marked as a preview, in a folder of its own. The future
    /// holds one file.
    QFuture<Answer> preview(const Article &article, const QString &folder);

signals:
    void folderChanged(const QString &folder);
    void wireEncodingChanged(const QString &id);
    void namesPageChanged(bool isWanted);

private:
    struct Order;
    struct Gathered;
    struct Run;

    [[nodiscard]] QFuture<Answer> run(const Order &order);
    /// The steps of a run: what needs the stores on their thread, what does not on a worker.
    [[nodiscard]] static Result<Gathered> gather(Stores &stores, const Order &order);
    void findNames(const Run &run);
    void describe(const Run &run);
    [[nodiscard]] static Result<Gathered> described(Stores &stores, const Order &order, Gathered all);
    void finish(const Run &run);
    /// Calls fn with the answer; an error ends the run.
    template <class T, class F>
    void then(const QFuture<Result<T>> &answer, const Run &run, F fn);
    [[nodiscard]] static Answer write(const Order &order, const Gathered &gathered);
    [[nodiscard]] Order order(const QStringList &formats, const QString &folder) const;

    DeskSession &m_desk;
    const publishing::ExporterRegistry &m_exporters;
    QString m_folder;
    QString m_wireEncoding;
    const EntityRegistry *m_registry = nullptr;
    bool m_hasNamesPage = false;
};

} // namespace nashra::presentation
