// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/editor/clipboard.h"

#include "core/article/xhtml.h"
#include "core/base/textsafety.h"
#include "presentation/editor/documentbridge.h"

#include <QCoreApplication>
#include <QMimeData>

namespace nashra::presentation::clipboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxBytes = 64LL * 1024 * 1024;

const QString bodyType = QString::fromLatin1(bodyMimeType);

Body plainBody(const QString &text, Instant now)
{
    Body body;
    const QString safe = makeSafe(text).text;
    const QStringList lines = safe.split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty() || lines.size() == 1)
            body.paragraphs << makeParagraph(line, now);
    }
    return body;
}

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
    if (payload.html.size() > maxBytes)
        payload.html.clear();
    if (payload.text.size() > maxBytes)
        payload.text.truncate(maxBytes);
    return payload;
}

Cleaned clean(const Payload &payload, bool isPlain, Instant now)
{
    if (!payload.ownXhtml.isEmpty()) {
        if (const Result<Body> own = fromXhtml(payload.ownXhtml))
            return {isPlain ? withoutMarks(*own) : *own, {}};
    }
    return {plainBody(payload.text, now), {}};
}

QString noteText(const QString &note)
{
    return note;
}

} // namespace nashra::presentation::clipboard
