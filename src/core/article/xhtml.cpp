// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/xhtml.h"

#include <QXmlStreamReader>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxBytes = 64LL * 1024 * 1024;
constexpr int maxParagraphs = 200'000;
constexpr int maxDepth = 16;

void appendEscaped(QByteArray &xhtml, QStringView text)
{
    for (const char c : text.toUtf8()) {
        if (c == '&')
            xhtml += "&amp;";
        else if (c == '<')
            xhtml += "&lt;";
        else if (c == '>')
            xhtml += "&gt;";
        else if (c == '"')
            xhtml += "&quot;";
        else if (c == '\n')
            xhtml += "&#10;";
        else if (c == '\t')
            xhtml += "&#9;";
        else
            xhtml += c;
    }
}

void appendRun(QByteArray &xhtml, const Run &run, QStringView text)
{
    if (text.isEmpty())
        return;
    if (!run.link.isEmpty()) {
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
    if (!run.link.isEmpty())
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

std::optional<ParagraphKind> kindOf(QStringView element)
{
    if (element == "p"_L1)
        return ParagraphKind::Text;
    if (element == "h2"_L1)
        return ParagraphKind::Subheading;
    if (element == "li"_L1)
        return ParagraphKind::ListItem;
    if (element == "tr"_L1)
        return ParagraphKind::TableRow;
    return std::nullopt;
}

/// Reads the subset token by token and refuses whatever it does not name.
class Reader
{
public:
    explicit Reader(const QByteArray &xhtml)
        : m_xml(xhtml)
    {
    }

    Result<Body> read()
    {
        while (!m_xml.atEnd() && m_problem.isEmpty()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                startElement();
            else if (m_xml.isEndElement())
                endElement();
            else if (m_xml.isCharacters())
                characters();
            else if (m_xml.isDTD() || m_xml.isEntityReference() || m_xml.isProcessingInstruction())
                m_problem = u"a DTD, entity or processing instruction"_s;
        }
        if (m_problem.isEmpty() && m_xml.hasError())
            m_problem = m_xml.errorString();
        if (!m_problem.isEmpty()) {
            return fail(ErrorCode::InvalidInput,
                        u"line %1, column %2: %3"_s.arg(m_xml.lineNumber()).arg(m_xml.columnNumber()).arg(m_problem));
        }
        return m_body;
    }

private:
    void startElement()
    {
        ++m_depth;
        const QStringView name = m_xml.name();
        if (m_depth > maxDepth)
            m_problem = u"nested too deeply"_s;
        else if (m_depth == 1 && name == "body"_L1)
            refuseAttributes({});
        else if (m_depth == 2)
            startParagraph(name);
        else if (m_depth > 2)
            startInline(name);
        else
            m_problem = u"unexpected element "_s + name.toString();
    }

    void startParagraph(QStringView name)
    {
        const auto kind = kindOf(name);
        const auto id = ParagraphId::fromString(m_xml.attributes().value("id"_L1));
        const QStringView direction = m_xml.attributes().value("dir"_L1);
        if (!kind || !id) {
            m_problem = u"a paragraph without kind or id: "_s + name.toString();
            return;
        }
        if (m_body.paragraphs.size() >= maxParagraphs) {
            m_problem = u"too many paragraphs"_s;
            return;
        }
        refuseAttributes({u"id"_s, u"dir"_s});
        Paragraph paragraph{*id, *kind, std::nullopt, {}};
        if (direction == "rtl"_L1)
            paragraph.direction = Qt::RightToLeft;
        else if (direction == "ltr"_L1)
            paragraph.direction = Qt::LeftToRight;
        else if (!direction.isEmpty())
            m_problem = u"unknown direction"_s;
        m_body.paragraphs << paragraph;
        m_cells = 0;
    }

    void startInline(QStringView name)
    {
        QList<Run> &runs = m_body.paragraphs.last().runs;
        if (name == "td"_L1 && m_depth == 3 && m_body.paragraphs.last().kind == ParagraphKind::TableRow) {
            if (m_cells++ > 0)
                runs << Run{u"\t"_s, {}, {}};
        } else if (name == "strong"_L1) {
            ++m_strong;
        } else if (name == "em"_L1) {
            ++m_emphasis;
        } else if (name == "a"_L1 && m_link.isEmpty()) {
            m_link = m_xml.attributes().value("href"_L1).toString();
            if (!isAllowedLink(m_link))
                m_problem = u"a link that is not allowed"_s;
        } else {
            m_problem = u"unexpected element "_s + name.toString();
        }
        refuseAttributes(name == "a"_L1 ? QStringList{u"href"_s} : QStringList{});
    }

    void endElement()
    {
        const QStringView name = m_xml.name();
        if (m_depth == 2)
            normalizeRuns(m_body.paragraphs.last().runs);
        else if (name == "strong"_L1)
            --m_strong;
        else if (name == "em"_L1)
            --m_emphasis;
        else if (name == "a"_L1)
            m_link.clear();
        --m_depth;
    }

    void characters()
    {
        if (m_depth < 2) {
            if (!m_xml.isWhitespace())
                m_problem = u"text outside a paragraph"_s;
            return;
        }
        Run run{m_xml.text().toString(), {}, m_link};
        run.marks.setFlag(Mark::Strong, m_strong > 0);
        run.marks.setFlag(Mark::Emphasis, m_emphasis > 0);
        m_body.paragraphs.last().runs << run;
    }

    void refuseAttributes(const QStringList &allowed)
    {
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            if (!allowed.contains(attribute.qualifiedName()))
                m_problem = u"unexpected attribute "_s + attribute.qualifiedName().left(40).toString();
        }
    }

    QXmlStreamReader m_xml;
    Body m_body;
    QString m_problem;
    QString m_link;
    int m_depth = 0;
    int m_strong = 0;
    int m_emphasis = 0;
    int m_cells = 0;
};

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
        if (paragraph.kind == ParagraphKind::TableRow) {
            appendCells(xhtml, paragraph.runs);
        } else {
            for (const Run &run : paragraph.runs)
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

Result<Body> fromXhtml(const QByteArray &xhtml)
{
    if (xhtml.size() > maxBytes)
        return fail(ErrorCode::TooLarge, u"body of %1 bytes"_s.arg(xhtml.size()), {QString::number(maxBytes)});
    return Reader(xhtml).read();
}

} // namespace nashra
