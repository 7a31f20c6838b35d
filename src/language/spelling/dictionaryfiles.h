// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "language/spelling/dictionaries.h"
#include "language/spelling/dictionarycodec.h"

namespace nashra::language {

/// The bytes of a dictionary's two files, found fit to be given to Hunspell.
struct DictionaryFiles
{
    QByteArray affixes;
    QByteArray words; ///< the first line is about how many there are
    DictionaryCodec codec;
};

/// Reads both files. Hunspell itself takes a missing file for an empty dictionary and believes any count of words, so
/// that is looked at here: NotFound, Io, TooLarge, Encoding or Corrupt, with the file in the detail.
[[nodiscard]] Result<DictionaryFiles> readDictionaryFiles(const DictionaryInfo &info);

} // namespace nashra::language
