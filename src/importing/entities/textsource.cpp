// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/entities/textsource.h"

#include "importing/entities/entityreader.h"
#include "importing/textdecoder.h"

#include <QFile>

#include <algorithm>

namespace nashra::importing {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockBytes = 128LL * 1024;

auto readingFailed(const QFile &file)
{
    return fail(ErrorCode::Io, file.fileName() + u": "_s + file.errorString(), {file.fileName()});
}

/// A piece of a file that ends with a line, so that no character is cut where a line end is one byte.
QByteArray wholeLines(const QByteArray &bytes, bool isLast)
{
    const qsizetype end = bytes.lastIndexOf('\n');
    const bool isWide = bytes.left(512).contains('\0');
    return isLast || isWide || end < 0 ? bytes : bytes.left(end + 1);
}

/// The first block that is no UTF-8; empty where all of them are.
Result<QByteArray> firstForeignBlock(QFile &file)
{
    QStringDecoder decoder(QStringConverter::Utf8);
    if (!file.seek(0))
        return readingFailed(file);
    while (!file.atEnd()) {
        const QByteArray block = file.read(blockBytes);
        if (block.isEmpty())
            return readingFailed(file);
        [[maybe_unused]] const QString text = decoder(block);
        if (decoder.hasError())
            return wholeLines(block, file.atEnd());
    }
    return QByteArray();
}

Result<QString> encodingOf(QFile &file)
{
    const QByteArray head = file.read(blockBytes);
    const auto named = [&file](const Error &error) {
        return failFrom(error, error.code, file.fileName() + u": "_s + error.detail, error.items);
    };
    const auto decoded = decodeText(wholeLines(head, file.atEnd()));
    if (!decoded)
        return named(decoded.error());
    if (decoded->encoding != "UTF-8"_L1 || head.startsWith("\xEF\xBB\xBF") || file.atEnd())
        return decoded->encoding;
    const auto foreign = firstForeignBlock(file);
    if (!foreign)
        return tl::unexpected(foreign.error());
    if (foreign->isEmpty())
        return decoded->encoding;
    const auto further = decodeText(*foreign);
    return further ? Result<QString>(further->encoding) : named(further.error());
}

QStringDecoder decoderOf(const QString &encoding)
{
    if (encoding == "UTF-8"_L1)
        return QStringDecoder(QStringConverter::Utf8);
    if (encoding == "UTF-16LE"_L1)
        return QStringDecoder(QStringConverter::Utf16LE);
    if (encoding == "UTF-16BE"_L1)
        return QStringDecoder(QStringConverter::Utf16BE);
    return {};
}

} // namespace

TextSource::TextSource(std::unique_ptr<QFile> file, QString encoding)
    : m_file(std::move(file))
    , m_encoding(std::move(encoding))
    , m_decoder(decoderOf(m_encoding))
{
}

TextSource::~TextSource() = default;
TextSource::TextSource(TextSource &&) noexcept = default;
TextSource &TextSource::operator=(TextSource &&) noexcept = default;

Result<TextSource> TextSource::open(const QString &path)
{
    auto file = openRegularFile(path);
    if (!file)
        return tl::unexpected(file.error());
    const auto encoding = encodingOf(**file);
    if (!encoding)
        return tl::unexpected(encoding.error());
    if (!(*file)->seek(0))
        return readingFailed(**file);
    return TextSource(std::move(*file), *encoding);
}

Result<QString> TextSource::read()
{
    const QByteArray block = m_file->read(blockBytes);
    if (block.isEmpty() && !m_file->atEnd())
        return readingFailed(*m_file);
    if (m_decoder.isValid())
        return QString(m_decoder(block));
    return decodeCodePage(block, m_encoding);
}

bool TextSource::isAtEnd() const
{
    return m_file->atEnd();
}

qint64 TextSource::bytesRead() const
{
    return m_file->pos();
}

qint64 TextSource::bytesTotal() const
{
    return m_file->size();
}

} // namespace nashra::importing
