// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/xhtml.h"

namespace nashra {

namespace {

/// XML 1.0 has no spelling for these; a body that could be written but not read back would be lost.
bool isXmlUnit(QStringView text, qsizetype i)
{
    const char16_t c = text[i].unicode();
    if (QChar::isHighSurrogate(c))
        return i + 1 < text.size() && text[i + 1].isLowSurrogate();
    if (QChar::isLowSurrogate(c))
        return i > 0 && text[i - 1].isHighSurrogate();
    return c >= 0x20 ? c < 0xFFFE : c == u'\t' || c == u'\n' || c == u'\r';
}

QByteArray xmlBytes(QStringView text)
{
    bool isWritable = true;
    for (qsizetype i = 0; i < text.size() && isWritable; ++i)
        isWritable = isXmlUnit(text, i);
    if (isWritable)
        return text.toUtf8();
    QString kept;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isXmlUnit(text, i))
            kept += text[i];
    }
    return kept.toUtf8();
}

/// What a character of the text is written as; null where it stands for itself.
const char *entityOf(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    // Readers turn these into blanks or line feeds where they are not spelled out.
    case '\t':
        return "&#9;";
    case '\n':
        return "&#10;";
    case '\r':
        return "&#13;";
    default:
        return nullptr;
    }
}

void appendEscaped(QByteArray &xhtml, QStringView text)
{
    const QByteArray bytes = xmlBytes(text);
    const char *written = bytes.cbegin();
    for (const char *at = written; at != bytes.cend(); ++at) {
        if (const char *entity = entityOf(*at)) {
            xhtml.append(written, at - written).append(entity);
            written = at + 1;
        }
    }
    xhtml.append(written, bytes.cend() - written);
}

void appendRun(QByteArray &xhtml, const Run &run, QStringView text)
{
    if (text.isEmpty())
        return;
    // The reader refuses other links; the text must not go with them.
    const bool isLink = isAllowedLink(run.link);
    if (isLink) {
        xhtml += "<a href=\"";
        appendEscaped(xhtml, run.link);
        xhtml += "\">";
    }
    if (run.marks.testFlag(Mark::Strong))
        xhtml += "<strong>";
    if (run.marks.testFlag(Mark::Emphasis))
        xhtml += "<em>";
    appendEscaped(xhtml, text);
    if (run.marks.testFlag(Mark::Emphasis))
        xhtml += "</em>";
    if (run.marks.testFlag(Mark::Strong))
        xhtml += "</strong>";
    if (isLink)
        xhtml += "</a>";
}

/// The cells of a row are parted by tabs in the text and are elements here.
void appendCells(QByteArray &xhtml, const QList<Run> &runs)
{
    xhtml += "<td>";
    for (const Run &run : runs) {
        const QList<QStringView> pieces = QStringView(run.text).split(u'\t');
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (i > 0)
                xhtml += "</td><td>";
            appendRun(xhtml, run, pieces[i]);
        }
    }
    xhtml += "</td>";
}

QByteArray elementOf(ParagraphKind kind)
{
    switch (kind) {
    case ParagraphKind::Subheading:
        return "h2";
    case ParagraphKind::ListItem:
        return "li";
    case ParagraphKind::TableRow:
        return "tr";
    case ParagraphKind::Text:
        break;
    }
    return "p";
}

} // namespace

QByteArray paragraphsToXhtml(const QList<Paragraph> &paragraphs)
{
    QByteArray xhtml("<body>\n");
    for (const Paragraph &paragraph : paragraphs) {
        const QByteArray element = elementOf(paragraph.kind);
        xhtml += '<' + element + " id=\"" + paragraph.id.toString().toLatin1() + '"';
        if (paragraph.direction)
            xhtml += *paragraph.direction == Qt::RightToLeft ? " dir=\"rtl\"" : " dir=\"ltr\"";
        xhtml += '>';
        QList<Run> runs = paragraph.runs;
        normalizeRuns(runs);
        if (paragraph.kind == ParagraphKind::TableRow) {
            appendCells(xhtml, runs);
        } else {
            for (const Run &run : std::as_const(runs))
                appendRun(xhtml, run, run.text);
        }
        xhtml += "</" + element + ">\n";
    }
    xhtml += "</body>\n";
    return xhtml;
}

QByteArray toXhtml(const Body &body)
{
    return paragraphsToXhtml(body.paragraphs);
}

} // namespace nashra
