// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/publication.h"

#include "app/newsroom/programpaths.h"
#include "core/base/clock.h"
#include "publishing/gathering.h"
#include "publishing/namegathering.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace nashra::app {

using namespace Qt::StringLiterals;
using publishing::ExporterInfo;
using publishing::ExportOptions;
using publishing::OptionInfo;
using publishing::Publication;
using publishing::PublishContext;
using publishing::Publisher;

namespace {

/// The value as the option's kind has it. Errors: InvalidInput.
Result<QVariant> valueOf(const OptionInfo &option, const QString &text)
{
    bool isNumber = false;
    switch (option.kind) {
    case OptionInfo::Kind::Flag:
        if (text == "true"_L1 || text == "false"_L1)
            return QVariant(text == "true"_L1);
        return fail(ErrorCode::InvalidInput, u"--option %1 is true or false"_s.arg(option.id), {option.id});
    case OptionInfo::Kind::Number:
        if (const int number = text.toInt(&isNumber); isNumber)
            return QVariant(number);
        return fail(ErrorCode::InvalidInput, u"--option %1 takes a number"_s.arg(option.id), {option.id});
    case OptionInfo::Kind::Choice:
    case OptionInfo::Kind::Text:
        break;
    }
    return QVariant(text);
}

/// A publisher's failures in the words of a newsroom, where these codes speak of the store.
Error asFileError(Error error)
{
    if (error.code == ErrorCode::Corrupt) // the exporter wrote what it cannot read back
        error.code = ErrorCode::Internal;
    else if (error.code == ErrorCode::ReadOnly || error.code == ErrorCode::NotFound)
        error.code = ErrorCode::Io;
    return error;
}

} // namespace

PublicationDesk::PublicationDesk(Stores &stores, const NewsroomSettings &newsroom, const Clock &clock)
    : m_stores(stores)
    , m_newsroom(newsroom)
    , m_clock(clock)
{
    m_registry.addBuiltIn();
    m_registry.addFolder(programpaths::exporterFolder());
}

QStringList PublicationDesk::formats() const
{
    QStringList ids;
    for (const ExporterInfo &info : m_registry.exporters())
        ids << info.id;
    return ids;
}

Result<void> PublicationDesk::prepareFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io, folder + u": the folder could not be made"_s, {folder});
    if (!QFileInfo(folder).isWritable())
        return fail(ErrorCode::Io, folder + u": the folder cannot be written into"_s, {folder});
    return ok();
}

Result<Publication> PublicationDesk::publish(const ArticleOrBulletin &what, const PublicationOrder &order) const
{
    const auto info = m_registry.find(order.format);
    if (!info)
        return fail(ErrorCode::InvalidInput,
                    u"no format “%1”; there are: %2"_s.arg(order.format.left(40), formats().join(u", "_s)));
    const auto options = optionsFrom(*info, order.options);
    if (!options)
        return tl::unexpected(options.error());
    const auto exporter = m_registry.create(info->id, *options);
    if (!exporter)
        return tl::unexpected(exporter.error());

    const Bulletin *const bulletin = std::get_if<Bulletin>(&what);
    const auto articles =
        bulletin ? publishing::articlesOf(m_stores, *bulletin) : Result<QList<Article>>({std::get<Article>(what)});
    if (!articles)
        return tl::unexpected(articles.error());
    PublishContext plain;
    plain.newsroom = m_newsroom;
    plain.zone = QTimeZone::systemTimeZone();
    plain.now = m_clock.now();
    const auto named =
        info->isNaming ? publishing::withNames(m_stores, plain, *articles, nullptr) : Result<PublishContext>(plain);
    if (!named)
        return tl::unexpected(named.error());
    const auto context = publishing::withLinks(m_stores, *named, *articles, order.folder, info->suffix);
    if (!context)
        return tl::unexpected(context.error());
    if (const auto prepared = prepareFolder(order.folder); !prepared)
        return tl::unexpected(prepared.error());
    const Publisher publisher(*info, **exporter);
    const auto done = [&] {
        if (order.isPreview)
            return bulletin ? publisher.preview(*bulletin, *articles, *context, order.folder)
                            : publisher.preview(articles->first(), *context, order.folder);
        return bulletin ? publisher.publish(*bulletin, *articles, *context, order.folder)
                        : publisher.publish(articles->first(), *context, order.folder);
    }();
    return done ? done : tl::unexpected(asFileError(done.error()));
}

Result<ExportOptions> PublicationDesk::optionsFrom(const ExporterInfo &info, const QStringList &given) const
{
    ExportOptions options;
    for (const QString &text : given) {
        const qsizetype equals = text.indexOf(u'=');
        const QString id = text.left(equals);
        const auto option = std::find_if(info.options.begin(), info.options.end(),
                                         [&id](const OptionInfo &known) { return known.id == id; });
        if (equals < 1 || option == info.options.end()) {
            QStringList known;
            for (const OptionInfo &each : info.options)
                known << each.id;
            return fail(ErrorCode::InvalidInput,
                        u"--option takes KEY=VALUE, and %1 has the keys: %2"_s.arg(info.id, known.join(u", "_s)));
        }
        const auto value = valueOf(*option, text.mid(equals + 1));
        if (!value)
            return tl::unexpected(value.error());
        options[id] = *value;
    }
    return options;
}

} // namespace nashra::app
