// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/entities/entityreader.h"

#include <QFile>
#include <QFileInfo>

#include <array>

namespace nashra::importing {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array formats{std::pair{EntityFormat::Csv, "csv"_L1}, std::pair{EntityFormat::Json, "json"_L1},
                             std::pair{EntityFormat::Tbx, "tbx"_L1}};

} // namespace

QString entityFormatName(EntityFormat format)
{
    for (const auto &[value, name] : formats) {
        if (value == format)
            return name;
    }
    return {};
}

std::optional<EntityFormat> entityFormatFromName(QStringView name)
{
    for (const auto &[value, known] : formats) {
        if (name == known)
            return value;
    }
    return std::nullopt;
}

std::optional<EntityFormat> entityFormatOfName(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "csv"_L1 || suffix == "tsv"_L1 || suffix == "txt"_L1)
        return EntityFormat::Csv;
    if (suffix == "json"_L1 || suffix == "ndjson"_L1 || suffix == "jsonl"_L1)
        return EntityFormat::Json;
    if (suffix == "tbx"_L1 || suffix == "xml"_L1)
        return EntityFormat::Tbx;
    return std::nullopt;
}

std::optional<EntityFormat> guessEntityFormat(const QString &path)
{
    if (const auto format = entityFormatOfName(path))
        return format;
    const auto file = openRegularFile(path);
    if (!file)
        return std::nullopt;
    QByteArray head = (*file)->read(512);
    if (head.startsWith("\xEF\xBB\xBF"))
        head.remove(0, 3);
    head = head.trimmed();
    if (head.startsWith('{') || head.startsWith('['))
        return EntityFormat::Json;
    if (head.startsWith('<'))
        return EntityFormat::Tbx;
    return head.isEmpty() ? std::nullopt : std::optional(EntityFormat::Csv);
}

QString faultSentence(RowFault fault, const QString &text)
{
    switch (fault) {
    case RowFault::NotUnderstood:
        return u"not understood: "_s + text;
    case RowFault::TooLong:
        return u"longer than a row may be: "_s + text;
    case RowFault::TooDeep:
        return u"nested too deeply"_s;
    case RowFault::Quote:
        return u"a quotation mark that is never closed: "_s + text;
    case RowFault::Unsafe:
        return u"characters that are no text: "_s + text;
    case RowFault::NoName:
        return u"no name"_s;
    case RowFault::NoKind:
        return u"nothing says whether it is a person, organisation, place or event"_s;
    case RowFault::Kind:
        return u"no such kind of entity: "_s + text;
    case RowFault::Gender:
        return u"no such gender: "_s + text;
    case RowFault::Number:
        return u"no such number: "_s + text;
    case RowFault::Date:
        return u"no such day: "_s + text;
    case RowFault::DateOrder:
        return u"a title that ends before it begins: "_s + text;
    case RowFault::Relation:
        return u"a relation that leads nowhere: "_s + text;
    case RowFault::Identifier:
        return u"not an identifier: "_s + text;
    case RowFault::SameName:
        return u"another of its kind has the name: "_s + text;
    }
    return {};
}

Result<std::unique_ptr<QFile>> openRegularFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::Io, path + u": no such file"_s, {path});
    if (!info.isFile())
        return fail(ErrorCode::Io, path + u": not a regular file"_s, {path});
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, path + u": "_s + file->errorString(), {path});
    return file;
}

} // namespace nashra::importing
