// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spelling/dictionaryfiles.h"

#include <QFile>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 128 * 1024 * 1024; ///< bytes; the largest dictionary known has 20 MB

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
    if (file.size() > largestFile)
        return fail(ErrorCode::TooLarge, path, {QString::number(largestFile)});
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
    if (bytes.isEmpty() || bytes.contains('\0'))
        return fail(ErrorCode::Corrupt, u"%1: not a file of text"_s.arg(path));
    return bytes;
}

/// The number in the first line; 0 where there is none.
qint64 countOf(const QByteArray &words)
{
    QByteArray line = words.left(words.indexOf('\n')).trimmed();
    if (line.startsWith("\xEF\xBB\xBF"))
        line = line.mid(3);
    bool isNumber = false;
    const qint64 count = line.split(' ').first().split('\t').first().toLongLong(&isNumber);
    return isNumber ? count : 0;
}

} // namespace

Result<DictionaryFiles> readDictionaryFiles(const DictionaryInfo &info)
{
    auto affixes = readFile(info.affixPath);
    if (!affixes)
        return tl::unexpected(affixes.error());
    auto words = readFile(info.wordsPath);
    if (!words)
        return tl::unexpected(words.error());
    auto codec = DictionaryCodec::ofAffixFile(*affixes);
    if (!codec)
        return failFrom(codec.error(), ErrorCode::Encoding, info.affixPath);
    // Hunspell makes room for as many words as the file says it has.
    const qint64 count = countOf(*words);
    if (count < 1 || count > words->size())
        return fail(ErrorCode::Corrupt, u"%1: does not begin with the number of its words"_s.arg(info.wordsPath));
    return DictionaryFiles{std::move(*affixes), std::move(*words), std::move(*codec)};
}

} // namespace nashra::language
