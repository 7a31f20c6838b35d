// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/namefile.h"

#include <QDir>
#include <QFileInfo>
#include <QHashFunctions>
#include <QSaveFile>

#include <cstring>

namespace nashra::presentation {

using namespace Qt::StringLiterals;
using language::NameIndex;
using language::NameIndexBuilder;

namespace {

constexpr QByteArrayView wordsMagic("NashWrd1");
constexpr qint64 mostBytes = 256 * 1024 * 1024;

QString wordsPath(const QString &path)
{
    return path + u".words"_s;
}

Result<QByteArray> readWords(const QString &path, quint64 stamp)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, path + u": "_s + file.errorString());
    const QByteArray bytes = file.read(mostBytes);
    const qsizetype head = wordsMagic.size() + qsizetype(sizeof stamp);
    if (!bytes.startsWith(wordsMagic) || bytes.size() < head)
        return fail(ErrorCode::Corrupt, path);
    quint64 written = 0;
    std::memcpy(&written, bytes.constData() + wordsMagic.size(), sizeof written);
    if (written != stamp)
        return fail(ErrorCode::Corrupt, path + u": of another state than the index"_s);
    return bytes.mid(head);
}

Result<void> writeWords(const QString &path, quint64 stamp, const QByteArray &words)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, path + u": "_s + file.errorString());
    file.write(wordsMagic.data(), wordsMagic.size());
    file.write(reinterpret_cast<const char *>(&stamp), sizeof stamp);
    file.write(words);
    if (!file.commit())
        return fail(ErrorCode::Io, path + u": "_s + file.errorString());
    return ok();
}

/// The words first: an index that is there has its words beside it.
Result<NameFile> writtenAndOpened(const QString &path, quint64 stamp, const QByteArray &index, const QByteArray &words)
{
    QDir().mkpath(QFileInfo(path).path());
    const Result<void> written =
        writeWords(wordsPath(path), stamp, words).and_then([&] { return NameIndexBuilder::write(index, path); });
    if (!written)
        return tl::unexpected(written.error());
    const auto mapped = NameIndex::open(path);
    if (!mapped)
        return tl::unexpected(mapped.error());
    return NameFile{*mapped, words};
}

} // namespace

Result<NameFile> NameFile::open(const QString &path)
{
    const auto index = NameIndex::open(path);
    if (!index)
        return tl::unexpected(index.error());
    if (const auto whole = (*index)->verify(); !whole)
        return tl::unexpected(whole.error());
    const auto words = readWords(wordsPath(path), (*index)->stamp());
    if (!words)
        return tl::unexpected(words.error());
    return NameFile{*index, *words};
}

void NameCollector::add(const Entity &entity)
{
    m_builder.add(entity);
    for (const EntityName &name : entity.names) {
        for (const QStringView word : QStringView(name.text).split(u' ', Qt::SkipEmptyParts)) {
            const quint64 hash = qHash(word, size_t(0x9E3779B9));
            if (m_seen.contains(hash))
                continue;
            m_seen.insert(hash);
            m_words += word.toUtf8() + '\n';
        }
    }
}

Result<NameFile> NameCollector::finish(quint64 stamp, const QString &path)
{
    const QByteArray words = std::exchange(m_words, {});
    m_seen.clear();
    const auto bytes = m_builder.build(stamp);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!path.isEmpty()) {
        auto file = writtenAndOpened(path, stamp, *bytes, words);
        if (file)
            return file;
        // A folder that cannot be written to costs the next start its file, and this one nothing.
        qWarning("%s", qUtf8Printable(file.error().toLogString()));
    }
    const auto index = NameIndex::fromBytes(*bytes);
    if (!index)
        return tl::unexpected(index.error());
    return NameFile{*index, words};
}

} // namespace nashra::presentation
