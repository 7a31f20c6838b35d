// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into the registry and out of it as a whole: entities import, export, packs and add-pack.
#include "app/ctl/commandcontext.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/commands/wording.h"
#include "importing/entities/entityfile.h"
#include "importing/entities/entityfilewriter.h"
#include "importing/entities/entityimporter.h"
#include "importing/entities/entitypacks.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace nashra::app {

using namespace Qt::StringLiterals;
using namespace importing;

namespace {

constexpr qsizetype mostRowsTold = 20;

bool goOn(qint64, qint64)
{
    return true;
}

Result<EntityFormat> formatFor(const CommandContext &context, const QString &file)
{
    const auto named = choice<EntityFormat>(u"format"_s, context.call().value("format"), entityFormatFromName,
                                            {u"csv"_s, u"json"_s, u"tbx"_s});
    if (!named)
        return tl::unexpected(named.error());
    const auto format = *named ? *named : guessEntityFormat(file);
    if (!format)
        return fail(ErrorCode::InvalidInput, u"%1: say what it is with --format csv, json or tbx"_s.arg(file), {file});
    return *format;
}

/// The columns of a table with what --map says of them.
Result<QList<Field>> mappedFields(const QString &file, const QStringList &mappings)
{
    const auto head = readTableHead(file);
    if (!head)
        return tl::unexpected(head.error());
    QList<Field> fields = head->guessed;
    for (const QString &mapping : mappings) {
        const qsizetype equals = mapping.lastIndexOf(u'=');
        const QString heading = mapping.left(equals).trimmed();
        const auto field = fieldFromName(QStringView(mapping).mid(equals + 1).trimmed());
        const qsizetype column = head->headings.indexOf(heading);
        if (equals <= 0 || !field) {
            QStringList names;
            const QList<Field> offered = offeredFields();
            for (const Field &one : offered)
                names << fieldName(one);
            return fail(ErrorCode::InvalidInput,
                        u"--map takes COLUMN=FIELD with one of the fields %1 or identifier:SCHEME, not “%2”"_s.arg(
                            names.join(u", "_s), mapping.left(80)));
        }
        if (column < 0)
            return fail(ErrorCode::InvalidInput, u"%1 has no column “%2”; it has %3"_s.arg(
                                                     file, heading.left(80), head->headings.join(u", "_s).left(400)));
        fields[column] = *field;
    }
    return fields;
}

Result<EntityFileOptions> optionsFor(const CommandContext &context, const QString &file)
{
    const auto format = formatFor(context, file);
    if (!format)
        return tl::unexpected(format.error());
    const auto kind = choice<EntityKind>(u"kind"_s, context.call().value("kind"), entityKindFromName,
                                         {u"person"_s, u"organisation"_s, u"place"_s, u"event"_s});
    if (!kind)
        return tl::unexpected(kind.error());
    EntityFileOptions options{*format, {{}, *kind}};
    const QStringList mappings = context.call().values("map");
    if (mappings.isEmpty())
        return options;
    if (*format != EntityFormat::Csv)
        return fail(ErrorCode::InvalidInput, u"--map is for the columns of a table"_s);
    const auto fields = mappedFields(file, mappings);
    if (!fields)
        return tl::unexpected(fields.error());
    options.table.fields = *fields;
    return options;
}

/// The headings of a table whose days belong to no title.
Result<QStringList> unreadColumns(const QString &file, const EntityFileOptions &options)
{
    QStringList headings;
    if (options.format != EntityFormat::Csv)
        return headings;
    return readTableHead(file).map([&](const TableHead &head) {
        const QList<Field> &fields = options.table.fields.isEmpty() ? head.guessed : options.table.fields;
        const QList<qsizetype> columns = daysWithoutTitle(fields);
        for (const qsizetype column : columns)
            headings << head.headings.value(column);
        return headings;
    });
}

QString entitiesText(qint64 count)
{
    return count == 1 ? u"1 entity"_s : u"%1 entities"_s.arg(count);
}

QJsonArray tellLostRelations(Console &console, const QString &file, const EntityImportReport &report)
{
    QJsonArray relations;
    for (const LostRelation &lost : report.relations) {
        relations << QJsonObject{{u"line"_s, lost.line}, {u"target"_s, lost.target}};
        if (relations.size() <= mostRowsTold)
            console.remark(u"%1, line %2: without its relation to %3, which is left out"_s.arg(
                file, QString::number(lost.line), lost.target));
    }
    if (const qint64 more = report.lostRelations - std::min<qint64>(report.relations.size(), mostRowsTold); more > 0)
        console.remark(u"%1: %2 more relations to names that are left out"_s.arg(file, QString::number(more)));
    return relations;
}

/// How an import is asked for.
struct ImportWish
{
    NamesakeRule namesakes = NamesakeRule::Add;
    bool isRehearsal = false;
    QStringList unread = {}; ///< columns of the table
    bool isOfPacks = false;  ///< whose rows are never proposed as one
};

void tell(const CommandContext &context, const QString &file, const EntityImportReport &report, const ImportWish &wish)
{
    const bool isRehearsal = wish.isRehearsal;
    Console &console = context.console();
    for (const QString &heading : wish.unread)
        console.remark(u"%1: column “%2” was not read: its days are those of titles, and no column is their title; say "
                       "with --map which one is"_s.arg(file, heading.left(80)));
    QJsonArray rows;
    for (const LeftOutRow &row : report.rows) {
        const QString why = faultSentence(row.fault, row.text);
        rows << QJsonObject{{u"line"_s, row.line}, {u"cause"_s, why}};
        if (rows.size() <= mostRowsTold)
            console.remark(u"%1, line %2: %3"_s.arg(file, QString::number(row.line), why));
    }
    if (const qint64 more = report.leftOut - std::min<qint64>(report.rows.size(), mostRowsTold); more > 0)
        console.remark(u"%1: %2 more were left out"_s.arg(file, QString::number(more)));
    console.json({{u"file"_s, file},
                  {u"written"_s, isRehearsal ? 0 : report.written},
                  {u"readable"_s, report.written + report.matched + report.sameName},
                  {u"known"_s, report.matched},
                  {u"namesakes"_s, report.namesakes},
                  {u"leftOut"_s, report.leftOut},
                  {u"sameName"_s, report.sameName},
                  {u"unreadColumns"_s, QJsonArray::fromStringList(wish.unread)},
                  {u"rows"_s, rows},
                  {u"lostRelations"_s, report.lostRelations},
                  {u"relations"_s, tellLostRelations(console, file, report)}});
    if (report.namesakes > 0)
        console.remark(u"%1: %2 of those added have the name of another: %3"_s.arg(
            file, QString::number(report.namesakes),
            wish.isOfPacks ? u"the text of an article decides which is meant"_s : u"see entities duplicates"_s));
    if (report.sameName > 0)
        console.remark(u"%1: %2 of those left out have the name of another; --add-same adds them"_s.arg(
            file, QString::number(report.sameName)));
    // In one go: the name of a file may have a %1 of its own.
    console.line(u"%1: %2 %3added, %4 %5 there already, %6 left out%7"_s.arg(
        file, entitiesText(report.written), isRehearsal ? u"would be "_s : QString(), QString::number(report.matched),
        report.matched == 1 ? u"was"_s : u"were"_s, QString::number(report.leftOut),
        isRehearsal ? u"; nothing was written"_s : QString()));
}

Result<ExitCode> importFrom(const CommandContext &context, EntityReader &reader, const QString &name,
                            const ImportWish &wish)
{
    EntityImporter importer(reader, wish.namesakes, goOn);
    EntityStore &store = context.stores().entities();
    const auto report =
        wish.isRehearsal ? importer.rehearse(store)
                         : context.actor().and_then([&](const User &actor) { return importer.run(store, actor.id); });
    if (!report)
        return tl::unexpected(about(name, report.error()));
    tell(context, name, *report, wish);
    return ExitCode::Done;
}

} // namespace

Result<ExitCode> run::entitiesImport(CommandContext &context)
{
    const QString &file = context.argument();
    const auto options = optionsFor(context, file);
    if (!options)
        return tl::unexpected(options.error());
    const auto reader = openEntityFile(file, *options);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto unread = unreadColumns(file, *options);
    if (!unread)
        return tl::unexpected(unread.error());
    const NamesakeRule rule = context.call().isSet("add-same") ? NamesakeRule::Add : NamesakeRule::LeaveOut;
    return importFrom(context, **reader, file, {rule, context.call().isSet("dry-run"), *unread});
}

Result<ExitCode> run::entitiesExport(CommandContext &context)
{
    const QString &file = context.argument();
    const auto named = choice<EntityFormat>(u"format"_s, context.call().value("format"), entityFormatFromName,
                                            {u"csv"_s, u"json"_s, u"tbx"_s});
    if (!named)
        return tl::unexpected(named.error());
    const auto format = *named ? *named : entityFormatOfName(file);
    if (!format)
        return fail(ErrorCode::InvalidInput,
                    u"%1: end the name with .csv, .json or .tbx, or give --format"_s.arg(file));
    const auto report = exportEntities(context.stores().entities(), file, *format, [](qint64) { return true; });
    if (!report)
        return tl::unexpected(report.error());
    context.console().json(
        {{u"file"_s, file},
         {u"format"_s, entityFormatName(*format)},
         {u"written"_s, report->written},
         {u"leftOut"_s, QJsonObject{{u"titles"_s, report->titlesLost}, {u"relations"_s, report->relationsLost}}}});
    if (!report->isWhole())
        context.console().remark(
            u"%1: a termbase has no place for titles and relations; left out: titles %2, "
            "relations %3; csv and json keep everything"_s.arg(file, QString::number(report->titlesLost),
                                                               QString::number(report->relationsLost)));
    context.console().line(u"%1: %2"_s.arg(file, entitiesText(report->written)));
    return ExitCode::Done;
}

Result<ExitCode> run::entitiesPacks(CommandContext &context)
{
    const auto packs = packsIn(builtInPacksFolder());
    if (!packs)
        return tl::unexpected(packs.error());
    QJsonArray json;
    TextTable table({u"NAME"_s, u"ENTITIES"_s, u"WHAT"_s, u"LICENCE"_s});
    table.alignRight(1);
    for (const EntityPack &pack : *packs) {
        json << QJsonObject{
            {u"id"_s, pack.id},
            {u"name"_s, QJsonObject{{u"en"_s, pack.name[Language::English]}, {u"ar"_s, pack.name[Language::Arabic]}}},
            {u"source"_s, pack.source},
            {u"licence"_s, pack.licence},
            {u"count"_s, pack.count}};
        table.addRow({pack.id, QString::number(pack.count), textIn(pack.description, Language::English), pack.licence});
    }
    context.console().json({{u"packs"_s, json}});
    context.console().table(table);
    return ExitCode::Done;
}

Result<ExitCode> run::entitiesAddPack(CommandContext &context)
{
    const auto packs = packsIn(builtInPacksFolder());
    if (!packs)
        return tl::unexpected(packs.error());
    const QString &name = context.argument();
    const auto needed = packsNeeded(*packs, {name});
    if (!needed)
        return tl::unexpected(needed.error());
    const auto reader = openPacks(*needed);
    // Names of packs are told apart: a country may be called as its capital is.
    return importFrom(context, *reader, name, {NamesakeRule::Add, false, {}, true});
}

} // namespace nashra::app
