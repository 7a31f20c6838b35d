// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/body.h"
#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/base/result.h"
#include "importing/losses.h"

#include <QByteArray>
#include <QFuture>
#include <QString>
#include <QStringList>
#include <QTextCursor>

#include <optional>

class QMimeData;

/// The only door between the clipboard (or a drop) and our text.
namespace nashra::presentation::clipboard {

inline constexpr char bodyMimeType[] = "application/x-nashra-body+xml";

/// What lay on the clipboard, taken out of QMimeData so that a worker can clean it.
struct Payload
{
    QByteArray ownXhtml; ///< our own selection
    QString html;
    QString text;

    [[nodiscard]] bool isEmpty() const { return ownXhtml.isEmpty() && html.isEmpty() && text.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return ownXhtml.size() + html.size() + text.size(); }
};

/// What came of it, and what was left out.
struct Cleaned
{
    Body body;
    importing::Losses losses;
    bool mayBeStory = false;      ///< from another program, and not wanted as it stands
    std::optional<Error> problem; ///< why nothing came of it
};

/// The selection as our own format, as HTML and as plain text. The caller owns the answer.
[[nodiscard]] QMimeData *fromSelection(const QTextCursor &cursor);
[[nodiscard]] bool canRead(const QMimeData &mime);
/// Formats that are no text (pictures, files) are not read.
[[nodiscard]] Payload take(const QMimeData &mime);
/// Pure and linear; for any thread. isPlain leaves marks and kinds out.
[[nodiscard]] Cleaned clean(const Payload &payload, bool isPlain, Language articleLanguage, Instant now);
/// The same on a worker; for what may take longer than a key.
[[nodiscard]] QFuture<Cleaned> cleanLater(const Payload &payload, bool isPlain, Language articleLanguage, Instant now);
/// What was left out, a sentence each, in the language of the window.
[[nodiscard]] QStringList notesOf(const Cleaned &cleaned);

} // namespace nashra::presentation::clipboard
