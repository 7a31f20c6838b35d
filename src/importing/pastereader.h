// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "importing/bodybuilder.h"

namespace nashra::importing {

/// What a clipboard or a drop offers that may be text; empty where it does not.
struct PasteFormats
{
    QString html;
    QString text;
};

/// Text ready to go into an article, and what it lost on the way.
struct PastedText
{
    Body body;
    Losses losses;
};

/// Cleans what was pasted or dropped: HTML where it holds any text, else plain text, whose lines become paragraphs. A
/// direction stays with a paragraph only where it differs from the article's. Pure, linear, for any thread.
/// Errors: InvalidInput (nothing in it is text), TooLarge.
[[nodiscard]] Result<PastedText> readPaste(const PasteFormats &formats, Language articleLanguage, Instant now,
                                           const Caps &caps = {});

} // namespace nashra::importing
