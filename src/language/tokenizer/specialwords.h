// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace nashra::language {

enum class WordKind {
    Word,         ///< to be read; what follows is not
    Number,       ///< digits of any family
    Mixed,        ///< letters and digits: "F16", "1990s"
    SingleLetter, ///< with or without marks
    AllCaps,      ///< "UN", "UN's", "NGOs"
    Slug,         ///< "HARBOUR-REOPENS-24"
    Address,      ///< URL, host name or e-mail address
    FileName,     ///< file name, path or name_with_underscores
    Handle,       ///< "@name"
    Tag,          ///< "#tag", in any script
};

/// An address, file name, handle or tag; positions are UTF-16 units of the text.
struct SpecialWord
{
    qsizetype position = 0;
    qsizetype length = 0;
    WordKind kind = WordKind::Address;
};

/// Appends what is special in a run of text without blanks that begins at an offset of the whole; linear in the run.
void findSpecialWords(QStringView run, qsizetype offset, std::vector<SpecialWord> &found);

} // namespace nashra::language
