// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/proofing/checker.h"

namespace nashra::language {

/// Characters that do not belong in copy: "style.characters.invisible" (named by number and name),
/// "style.characters.space" (an odd or a no-break space where none is needed), "style.characters.homoglyph" (a letter
/// of another script that looks alike), "style.characters.persian" (Persian kaf, yeh and heh in Arabic copy),
/// "style.characters.form" (presentation forms and ligatures), "style.characters.lost" (a replacement or private
/// character), "style.characters.mojibake" (text decoded with the wrong encoding), "style.characters.entity" (a stray
/// HTML entity). What is flagged is a whole word where its letters are at fault. Direction marks that have both
/// directions to part are the author's and left alone.
class CharacterChecker final : public Checker
{
public:
    [[nodiscard]] QList<Finding> checkUnit(const TextUnit &unit) const override;
};

} // namespace nashra::language
