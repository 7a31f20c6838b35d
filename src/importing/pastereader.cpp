// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/pastereader.h"

#include "core/base/textsafety.h"
#include "importing/html/htmlcleaner.h"
#include "importing/plaintext/agencytextreader.h"

namespace nashra::importing {

using namespace Qt::StringLiterals;

namespace {

/// On some systems the fragment that was copied stands inside a whole page, between two comments.
QStringView copiedFragment(QStringView html)
{
    constexpr QLatin1StringView startMark("<!--StartFragment-->");
    constexpr QLatin1StringView endMark("<!--EndFragment-->");
    const qsizetype start = html.indexOf(startMark);
    const qsizetype end = start < 0 ? -1 : html.indexOf(endMark, start);
    return end < 0 ? html : html.mid(start + startMark.size(), end - start - startMark.size());
}

PastedText readPlain(const QString &text, Instant now, const Caps &caps)
{
    BodyBuilder builder(now, caps);
    const SafeText safe = makeSafe(text);
    for (const QString &paragraph : paragraphsOf(safe.text)) {
        builder.append(paragraph);
        builder.finishParagraph();
    }
    PastedText pasted;
    pasted.body.paragraphs = builder.take();
    pasted.losses = builder.losses();
    pasted.losses.unsafeCharacters += safe.removed;
    return pasted;
}

} // namespace

Result<PastedText> readPaste(const PasteFormats &formats, Language articleLanguage, Instant now, const Caps &caps)
{
    if (!formats.html.isEmpty()) {
        auto clean = cleanHtml(copiedFragment(formats.html), HtmlSource::Selection, now, caps);
        if (!clean)
            return tl::unexpected(clean.error());
        if (!clean->body.isBlank()) {
            keepOnlyOverrides(clean->body, articleLanguage);
            return PastedText{std::move(clean->body), clean->losses};
        }
    }
    if (formats.text.size() > maxHtml)
        return fail(ErrorCode::TooLarge, u"%1 characters"_s.arg(formats.text.size()), {QString::number(maxHtml)});
    PastedText pasted = readPlain(formats.text, now, caps);
    if (pasted.body.isBlank())
        return fail(ErrorCode::InvalidInput, u"nothing in it is text"_s);
    return pasted;
}

} // namespace nashra::importing
