// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace nashra::presentation {

/// A failure as a person reads it, in the language of the window.
struct ErrorText
{
    QString what;   ///< what happened
    QString safe;   ///< what became of the text: that nothing was lost, and where it is
    QString advice; ///< what to do

    /// The three as one paragraph.
    [[nodiscard]] QString sentence() const;
    /// What happened and what to do, where there is no text to speak of or nobody can promise that it is kept.
    [[nodiscard]] QString withoutText() const;
};

/// Every code has a text. Names in it (fields, files, times) come from the items; the English detail does not.
[[nodiscard]] ErrorText errorText(const Error &error);

/// That nobody is at the desk, whose roles could be asked: Forbidden, with a text of its own.
[[nodiscard]] Error nobodyAtDesk();

/// Half a line for the tool tip of a disabled action: "only a sub-editor can approve".
[[nodiscard]] QString reasonText(const Error &error);

/// Why a newsroom cannot be opened, with its file or server, as it is to be shown.
[[nodiscard]] QString openingText(const Error &error, const QString &place);

/// What is said where the newsroom of last time is not there any more and the demonstration is opened in its place.
[[nodiscard]] QString newsroomGoneText(const QString &path);

/// "headline" → "headline" in the language of the window; the name itself where it is unknown.
[[nodiscard]] QString fieldText(const QString &fieldName);

} // namespace nashra::presentation
