// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "language/spelling/dictionaries.h"

#include <memory>

namespace nashra::language {

/// One Hunspell object and the one place that knows the library. Made on any thread, then used by one thread at a time.
/// Loading takes 50 ms (English) to 300 ms (Arabic) and 9 to 15 MB.
class SpellingDictionary
{
public:
    /// NotFound, Io, Encoding or Corrupt; the detail names the file.
    [[nodiscard]] static Result<std::unique_ptr<SpellingDictionary>> load(const DictionaryInfo &info);
    ~SpellingDictionary();

    SpellingDictionary(const SpellingDictionary &) = delete;
    SpellingDictionary &operator=(const SpellingDictionary &) = delete;

    /// Hunspell's verdict; false for what is longer than it reads or cannot be written in its encoding. 1 to 12 us.
    [[nodiscard]] bool isRight(QStringView word) const;
    /// Hunspell's own suggestions, best first; 50 to 200 ms.
    [[nodiscard]] QStringList suggest(QStringView word) const;

    /// Of the two files' bytes: verdicts kept from another state of the dictionary are never taken for its own.
    [[nodiscard]] quint64 checksum() const;

    static constexpr qsizetype longestWord = 100; ///< UTF-16 units

private:
    struct Library;

    explicit SpellingDictionary(std::unique_ptr<Library> library);

    std::unique_ptr<Library> m_library;
};

} // namespace nashra::language
