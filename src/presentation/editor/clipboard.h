// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/body.h"
#include "core/base/clock.h"

#include <QByteArray>
#include <QFuture>
#include <QString>
#include <QStringList>
#include <QTextCursor>

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

/// What came of it, and what was left out: one English-free code a note, see noteText().
struct Cleaned
{
    Body body;
    QStringList notes;
};

/// The selection as our own format, as HTML and as plain text. The caller owns the answer.
[[nodiscard]] QMimeData *fromSelection(const QTextCursor &cursor);
[[nodiscard]] bool canRead(const QMimeData &mime);
/// Formats that are no text (pictures, files) are not read; those over 64 MB neither.
[[nodiscard]] Payload take(const QMimeData &mime);
/// Pure; for any thread. isPlain leaves marks and kinds out.
[[nodiscard]] Cleaned clean(const Payload &payload, bool isPlain, Instant now);
/// A note in the language of the window.
[[nodiscard]] QString noteText(const QString &note);

} // namespace nashra::presentation::clipboard
