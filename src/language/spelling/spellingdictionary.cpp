// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spelling/spellingdictionary.h"

#include "language/spelling/dictionaryfiles.h"
#include "language/spelling/fingerprint.h"

#include <hunspell/hunspell.hxx>

#include <QFile>

#include <exception>

namespace nashra::language {

using namespace Qt::StringLiterals;

struct SpellingDictionary::Library
{
    Library(const DictionaryInfo &info, DictionaryCodec encoding, quint64 sum)
        : hunspell(QFile::encodeName(info.affixPath).constData(), QFile::encodeName(info.wordsPath).constData())
        , codec(std::move(encoding))
        , checksum(sum)
    {
    }

    /// Empty where Hunspell cannot be asked about the word.
    [[nodiscard]] std::string encoded(QStringView word) const
    {
        if (word.size() > longestWord)
            return {};
        const std::optional<QByteArray> bytes = codec.encode(word);
        return bytes ? bytes->toStdString() : std::string();
    }

    Hunspell hunspell;
    DictionaryCodec codec;
    quint64 checksum;
};

SpellingDictionary::SpellingDictionary(std::unique_ptr<Library> library)
    : m_library(std::move(library))
{
}

SpellingDictionary::~SpellingDictionary() = default;

Result<std::unique_ptr<SpellingDictionary>> SpellingDictionary::load(const DictionaryInfo &info)
{
    auto files = readDictionaryFiles(info);
    if (!files)
        return tl::unexpected(files.error());
    quint64 checksum = fingerprint(files->affixes.constData(), files->affixes.size(), 0);
    checksum = fingerprint(files->words.constData(), files->words.size(), checksum);
    try {
        auto library = std::make_unique<Library>(info, std::move(files->codec), checksum);
        return std::unique_ptr<SpellingDictionary>(new SpellingDictionary(std::move(library)));
    } catch (const std::exception &error) {
        return fail(ErrorCode::Corrupt, u"%1: %2"_s.arg(info.wordsPath, QString::fromUtf8(error.what())));
    }
}

bool SpellingDictionary::isRight(QStringView word) const
{
    const std::string bytes = m_library->encoded(word);
    if (bytes.empty())
        return false;
    try {
        return m_library->hunspell.spell(bytes);
    } catch (const std::exception &) {
        return false;
    }
}

QStringList SpellingDictionary::suggest(QStringView word) const
{
    QStringList words;
    const std::string bytes = m_library->encoded(word);
    if (bytes.empty())
        return words;
    try {
        for (const std::string &suggestion : m_library->hunspell.suggest(bytes))
            words << m_library->codec.decode(QByteArray::fromStdString(suggestion));
    } catch (const std::exception &) {
        words.clear();
    }
    return words;
}

quint64 SpellingDictionary::checksum() const
{
    return m_library->checksum;
}

} // namespace nashra::language
