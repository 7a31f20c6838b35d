// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importer.h"

#include "importing/html/htmlstoryreader.h"
#include "importing/plaintext/agencytextreader.h"
#include "importing/textdecoder.h"

#include <QFile>
#include <QFileInfo>

namespace nashra::importing {

using namespace Qt::StringLiterals;

namespace {

bool isHtmlName(const QString &name)
{
    return name.endsWith(u".html"_s, Qt::CaseInsensitive) || name.endsWith(u".htm"_s, Qt::CaseInsensitive) ||
           name.endsWith(u".xhtml"_s, Qt::CaseInsensitive);
}

} // namespace

Result<ImportedStory> importBytes(const QByteArray &bytes, const QString &name, Instant now)
{
    const bool isHtml = isHtmlName(name) || looksLikeHtml(bytes);
    const auto decoded = decodeText(bytes, isHtml ? declaredEncoding(bytes) : QByteArray());
    if (!decoded)
        return failFrom(decoded.error(), decoded.error().code, name + u": "_s + decoded.error().detail,
                        decoded.error().items);
    auto story = isHtml ? readHtmlPage(decoded->text, now) : readAgencyText(decoded->text, now);
    if (!story)
        return failFrom(story.error(), story.error().code, name + u": "_s + story.error().detail);
    if (decoded->undecodable > 0)
        story->notes << u"%1 characters could not be read as %2"_s.arg(decoded->undecodable).arg(decoded->encoding);
    return story;
}

Result<ImportedStory> importFile(const QString &path, Instant now)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::Io, path + u": no such file"_s);
    if (!info.isFile())
        return fail(ErrorCode::Io, path + u": not a regular file"_s);
    if (info.size() > maxImportBytes)
        return fail(ErrorCode::TooLarge, u"%1: %2 bytes"_s.arg(path).arg(info.size()),
                    {QString::number(maxImportBytes)});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, path + u": "_s + file.errorString());
    const QByteArray bytes = file.read(maxImportBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Io, path + u": "_s + file.errorString());
    return importBytes(bytes, path, now);
}

} // namespace nashra::importing
