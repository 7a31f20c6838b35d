// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/editor/clipboard.h"

#include "core/article/xhtml.h"
#include "importing/pastereader.h"
#include "presentation/editor/documentbridge.h"
#include "presentation/errors/errortext.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QtConcurrentRun>

namespace nashra::presentation::clipboard {

using namespace Qt::StringLiterals;

namespace {

// What one turn of the event loop can lay out, even where it is a single word.
constexpr qsizetype longestParagraph = 4'000;
const QString bodyType = QString::fromLatin1(bodyMimeType);

Body withoutMarks(Body body)
{
    for (Paragraph &paragraph : body.paragraphs) {
        paragraph.kind = ParagraphKind::Text;
        for (Run &run : paragraph.runs) {
            run.marks = {};
            run.link.clear();
        }
        normalizeRuns(paragraph.runs);
    }
    return body;
}

/// Some words of a line keep the blanks at their ends, which part them from what they are put between.
Body withEdges(Body body, const QString &text)
{
    const auto isBlank = [](QChar c) { return c == u' ' || c == QChar::Nbsp; };
    if (body.paragraphs.size() != 1 || body.paragraphs.first().runs.isEmpty() || text.contains(u'\n'))
        return body;
    QList<Run> &runs = body.paragraphs.first().runs;
    if (isBlank(text.front()) && !isBlank(runs.first().text.front()))
        runs.first().text.prepend(u' ');
    if (isBlank(text.back()) && !isBlank(runs.last().text.back()))
        runs.last().text.append(u' ');
    return body;
}

} // namespace

QMimeData *fromSelection(const QTextCursor &cursor)
{
    const Body body = documentbridge::readSelection(cursor);
    const QByteArray xhtml = toXhtml(body);
    auto *mime = new QMimeData;
    mime->setData(bodyType, xhtml);
    mime->setHtml(QString::fromUtf8(xhtml));
    mime->setText(body.text());
    return mime;
}

bool canRead(const QMimeData &mime)
{
    return mime.hasFormat(bodyType) || mime.hasHtml() || (mime.hasText() && !mime.hasUrls());
}

Payload take(const QMimeData &mime)
{
    Payload payload;
    if (mime.hasFormat(bodyType))
        payload.ownXhtml = mime.data(bodyType);
    if (mime.hasHtml())
        payload.html = mime.html();
    if (mime.hasText())
        payload.text = mime.text();
    return payload;
}

Cleaned clean(const Payload &payload, bool isPlain, Language articleLanguage, Instant now)
{
    if (!payload.ownXhtml.isEmpty()) {
        if (const Result<Body> own = fromXhtml(payload.ownXhtml))
            return {isPlain ? withoutMarks(*own) : *own, {}, false, std::nullopt};
    }
    // Plain text is what the other program made of it; where there is none, the marks are taken off the HTML.
    const bool usesHtml = !isPlain || payload.text.isEmpty();
    const importing::PasteFormats formats{usesHtml ? payload.html : QString(), payload.text};
    importing::Caps caps;
    caps.paragraphLength = longestParagraph;
    const auto pasted = importing::readPaste(formats, articleLanguage, now, caps);
    if (!pasted)
        return {{}, {}, false, pasted.error()};
    const Body body = payload.text.isEmpty() ? pasted->body : withEdges(pasted->body, payload.text);
    return {isPlain ? withoutMarks(body) : body, pasted->losses, !isPlain, std::nullopt};
}

QFuture<Cleaned> cleanLater(const Payload &payload, bool isPlain, Language articleLanguage, Instant now)
{
    return QtConcurrent::run([=] { return clean(payload, isPlain, articleLanguage, now); });
}

QStringList notesOf(const Cleaned &cleaned)
{
    QStringList notes;
    const auto note = [&](qsizetype count, const char *text) {
        if (count > 0)
            notes << QCoreApplication::translate("Paste", text, nullptr, static_cast<int>(count));
    };
    const importing::Losses &losses = cleaned.losses;
    note(losses.cutAfter, QT_TRANSLATE_N_NOOP("Paste", "The text was too long: only its first %n paragraph(s) were "
                                                       "taken. Import the rest as a file of its own."));
    note(losses.images, QT_TRANSLATE_N_NOOP("Paste", "%n picture(s) left out."));
    note(losses.media, QT_TRANSLATE_N_NOOP("Paste", "%n film(s), sound(s) or drawing(s) left out."));
    note(losses.links, QT_TRANSLATE_N_NOOP("Paste", "%n link(s) taken off: only web and mail addresses stay."));
    note(losses.hiddenParts, QT_TRANSLATE_N_NOOP("Paste", "%n hidden part(s) of the page left out."));
    note(losses.unsafeCharacters, QT_TRANSLATE_N_NOOP("Paste", "%n invisible or broken character(s) left out."));
    note(losses.splitParagraphs, QT_TRANSLATE_N_NOOP("Paste", "%n very long paragraph(s) divided."));
    note(losses.aroundTheStory, QT_TRANSLATE_N_NOOP("Paste", "%n paragraph(s) around the story left out."));
    if (cleaned.problem)
        notes << errorText(*cleaned.problem).sentence();
    return notes;
}

} // namespace nashra::presentation::clipboard
