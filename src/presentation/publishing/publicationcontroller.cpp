// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/publishing/publicationcontroller.h"

#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/entities/entityregistry.h"
#include "publishing/exporterregistry.h"
#include "publishing/gathering.h"
#include "publishing/namegathering.h"

#include <QDir>
#include <QtConcurrentRun>

#include <variant>
#include <vector>

namespace nashra::presentation {

using namespace Qt::StringLiterals;
using publishing::ExporterInfo;
using publishing::Publication;
using publishing::PublishContext;

namespace {

const QString wireFormat = u"plaintext"_s;
const QString pageFormat = u"html"_s;
const QString encodingOption = u"charset"_s;
const QString namesOption = u"names"_s;

struct Format
{
    ExporterInfo info;
    std::shared_ptr<publishing::Exporter> exporter;
};

} // namespace

struct PublicationController::Order
{
    QList<Format> formats;
    QString folder;
    std::variant<ArticleId, BulletinId, Article> what;
    PublishContext context;
    std::shared_ptr<const language::EntityMatcher> names; ///< null: read from the store
    std::optional<Error> problem;                         ///< an exporter that could not be made
};

struct PublicationController::Gathered
{
    std::optional<Bulletin> bulletin;
    QList<Article> articles;
    std::optional<publishing::NameQuestion> question; ///< where a format names entities
    QList<publishing::FoundNames> found;
    QList<PublishContext> contexts; ///< one a format
};

struct PublicationController::Run
{
    Order order;
    Gathered all;
    SharedPromise<Publication> promise;
};

PublicationController::PublicationController(DeskSession &desk, const publishing::ExporterRegistry &exporters,
                                             QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_exporters(exporters)
{
}

QString PublicationController::wireEncoding() const
{
    const QList<WireEncoding> encodings = wireEncodings();
    return m_wireEncoding.isEmpty() && !encodings.isEmpty() ? encodings.first().id : m_wireEncoding;
}

void PublicationController::setFolder(const QString &folder)
{
    if (m_folder == folder)
        return;
    m_folder = folder;
    emit folderChanged(folder);
}

void PublicationController::setWireEncoding(const QString &id)
{
    const QList<WireEncoding> known = wireEncodings();
    const bool isKnown =
        std::any_of(known.cbegin(), known.cend(), [&](const WireEncoding &each) { return each.id == id; });
    if (!isKnown || m_wireEncoding == id)
        return;
    m_wireEncoding = id;
    emit wireEncodingChanged(id);
}

void PublicationController::setNamesPage(bool isWanted)
{
    if (std::exchange(m_hasNamesPage, isWanted) != isWanted)
        emit namesPageChanged(isWanted);
}

QList<WireEncoding> PublicationController::wireEncodings() const
{
    QList<WireEncoding> encodings;
    const auto info = m_exporters.find(wireFormat);
    if (!info)
        return encodings;
    for (const publishing::OptionInfo &option : info->options) {
        if (option.id != encodingOption)
            continue;
        for (auto it = option.choices.cbegin(); it != option.choices.cend(); ++it) {
            // The standard one first.
            const bool isStandard = it.key() == option.standard.toString();
            encodings.insert(isStandard ? 0 : encodings.size(), WireEncoding{it.key(), it.value()});
        }
    }
    return encodings;
}

PublicationController::Order PublicationController::order(const QStringList &formats, const QString &folder) const
{
    Order order;
    order.folder = folder;
    order.context.newsroom = m_desk.newsroom();
    order.context.zone = QTimeZone::systemTimeZone();
    order.context.now = m_desk.clock().now();
    if (m_registry)
        order.names = m_registry->matcher();
    for (const QString &format : formats) {
        const auto info = m_exporters.find(format);
        publishing::ExportOptions options;
        if (format == wireFormat)
            options.insert(encodingOption, wireEncoding());
        else if (format == pageFormat)
            options.insert(namesOption, m_hasNamesPage);
        auto exporter = m_exporters.create(format, options);
        if (!exporter)
            order.problem = exporter.error();
        else
            order.formats << Format{*info, std::move(*exporter)};
    }
    return order;
}

QFuture<PublicationController::Answer> PublicationController::publish(ArticleId article, const QString &format,
                                                                      const QString &folder)
{
    Order ordered = order({format}, folder);
    ordered.what = article;
    return run(ordered);
}

QStringList PublicationController::formatNames(Language language) const
{
    QStringList names;
    for (const ExporterInfo &info : m_exporters.exporters())
        names << textIn(info.name, language);
    return names;
}

QFuture<PublicationController::Answer> PublicationController::publish(BulletinId bulletin, const QString &folder)
{
    QStringList formats;
    for (const ExporterInfo &info : m_exporters.exporters())
        formats << info.id;
    Order ordered = order(formats, folder);
    ordered.what = bulletin;
    return run(ordered);
}

QFuture<PublicationController::Answer> PublicationController::preview(const Article &article, const QString &folder)
{
    Order ordered = order({pageFormat}, folder);
    ordered.what = article;
    return run(ordered);
}

QFuture<PublicationController::Answer> PublicationController::run(const Order &order)
{
    const SharedPromise<Publication> promise;
    if (order.problem) {
        promise.answer(tl::unexpected(*order.problem));
        return promise.future();
    }
    const Run run{order, {}, promise};
    then(m_desk.stores().read([order](Stores &stores) { return gather(stores, order); }), run,
         [this, run](const Gathered &all) {
             findNames({run.order, all, run.promise});
         });
    return promise.future();
}

template <class T, class F>
void PublicationController::then(const QFuture<Result<T>> &answer, const Run &run, F fn)
{
    onResult(answer, this, [promise = run.promise, fn = std::move(fn)](const Result<T> &result) {
        if (result)
            fn(*result);
        else
            promise.answer(tl::unexpected(result.error()));
    });
}

Result<PublicationController::Gathered> PublicationController::gather(Stores &stores, const Order &order)
{
    Gathered all;
    if (const auto *id = std::get_if<BulletinId>(&order.what)) {
        const auto bulletin = stores.bulletins().bulletin(*id);
        if (!bulletin)
            return tl::unexpected(bulletin.error());
        const auto articles = publishing::articlesOf(stores, *bulletin);
        if (!articles)
            return tl::unexpected(articles.error());
        all.bulletin = *bulletin;
        all.articles = *articles;
    } else if (const auto *stored = std::get_if<ArticleId>(&order.what)) {
        const auto article = stores.articles().article(*stored);
        if (!article)
            return tl::unexpected(article.error());
        all.articles << *article;
    } else {
        all.articles << std::get<Article>(order.what);
    }
    if (std::any_of(order.formats.cbegin(), order.formats.cend(),
                    [](const Format &format) { return format.info.isNaming; })) {
        const auto question = publishing::questionOf(stores, all.articles, order.names);
        if (!question)
            return tl::unexpected(question.error());
        all.question = *question;
    }
    return all;
}

void PublicationController::findNames(const Run &run)
{
    if (!run.all.question) {
        describe(run);
        return;
    }
    const auto found = QtConcurrent::run([order = run.order, all = run.all]() -> Result<Gathered> {
        Gathered named = all;
        named.found = publishing::namesFound(*all.question, order.context, all.articles);
        return named;
    });
    then(found, run, [this, run](const Gathered &all) { describe({run.order, all, run.promise}); });
}

void PublicationController::describe(const Run &run)
{
    const auto asked = m_desk.stores().read(
        [order = run.order, all = run.all](Stores &stores) { return described(stores, order, all); });
    then(asked, run, [this, run](const Gathered &all) { finish({run.order, all, run.promise}); });
}

Result<PublicationController::Gathered> PublicationController::described(Stores &stores, const Order &order,
                                                                         Gathered all)
{
    auto named = Result<PublishContext>(order.context);
    if (all.question)
        named = publishing::withFound(stores, order.context, all.articles, all.found);
    if (!named)
        return tl::unexpected(named.error());
    for (const Format &format : order.formats) {
        const auto context = publishing::withLinks(stores, *named, all.articles, order.folder, format.info.suffix);
        if (!context)
            return tl::unexpected(context.error());
        all.contexts << *context;
    }
    return all;
}

void PublicationController::finish(const Run &run)
{
    const auto written = QtConcurrent::run([order = run.order, all = run.all] { return write(order, all); });
    then(written, run, [promise = run.promise](const Publication &done) { promise.answer(done); });
}

PublicationController::Answer PublicationController::write(const Order &order, const Gathered &gathered)
{
    if (order.folder.isEmpty() || !QDir().mkpath(order.folder))
        return fail(ErrorCode::Io, u"%1: the folder could not be made"_s.arg(order.folder), {order.folder});
    Publication all;
    for (qsizetype i = 0; i < order.formats.size(); ++i) {
        const Format &format = order.formats[i];
        const PublishContext &context = gathered.contexts[i];
        const publishing::Publisher publisher(format.info, *format.exporter);
        const auto done = [&] {
            if (gathered.bulletin)
                return publisher.publish(*gathered.bulletin, gathered.articles, context, order.folder);
            // One that was handed over as it stands in the editor is looked at only.
            const bool isPreview = std::holds_alternative<Article>(order.what);
            return isPreview ? publisher.preview(gathered.articles.first(), context, order.folder)
                             : publisher.publish(gathered.articles.first(), context, order.folder);
        }();
        if (!done)
            return done;
        all.files << done->files;
        all.findings << done->findings;
    }
    return all;
}

} // namespace nashra::presentation
