// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/xhtml.h"

#include <QXmlStreamReader>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxBytes = 64LL * 1024 * 1024;
constexpr qsizetype maxTagBytes = 64LL * 1024;
constexpr int maxParagraphs = 200'000;
constexpr int maxDepth = 16;
constexpr int maxAttributes = 4;

/// Looks through the raw bytes before the XML reader does, which checks attributes pair by pair and reads a DTD whole.
/// Only markup the subset knows may pass: elements, with few attributes and short tags. Answers what is wrong.
QString markupProblem(const QByteArray &xhtml)
{
    if (!xhtml.isValidUtf8() || xhtml.contains('\0'))
        return u"not UTF-8"_s;
    for (qsizetype i = xhtml.indexOf('<'); i >= 0; i = xhtml.indexOf('<', i)) {
        const qsizetype start = ++i;
        int attributes = 0;
        char quote = 0;
        for (; i < xhtml.size() && (quote || xhtml[i] != '>'); ++i) {
            const char c = xhtml[i];
            if (i == start && (c == '!' || c == '?'))
                return u"a DTD, comment or processing instruction"_s;
            if (c == '<' || i - start > maxTagBytes)
                return u"a tag without end"_s;
            if (quote)
                quote = c == quote ? 0 : quote;
            else if (c == '"' || c == '\'')
                quote = c;
            else if (c == '=' && ++attributes > maxAttributes)
                return u"too many attributes"_s;
        }
    }
    return {};
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
        // A prefix or xmlns is then one more name that is not in the subset.
        m_xml.setNamespaceProcessing(false);
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
            else if (m_xml.isEntityReference())
                refuse(u"an unknown entity"_s);
        }
        if (m_xml.hasError())
            refuse(m_xml.errorString());
        if (m_problem.isEmpty())
            return std::move(m_body);
        return fail(m_code,
                    u"line %1, column %2: %3"_s.arg(m_xml.lineNumber()).arg(m_xml.columnNumber()).arg(m_problem),
                    m_code == ErrorCode::TooLarge ? QStringList{QString::number(maxParagraphs)} : QStringList{});
    }

private:
    void startElement()
    {
        ++m_depth;
        const QStringView name = m_xml.qualifiedName();
        if (m_depth > maxDepth)
            refuse(u"nested too deeply"_s);
        else if (m_depth == 1 && name == "body"_L1)
            refuseAttributesBut({});
        else if (m_depth == 2)
            startParagraph(name);
        else if (m_depth > 2)
            startInline(name);
        else
            refuse(u"unexpected element "_s + shortened(name));
    }

    void startParagraph(QStringView name)
    {
        const auto kind = kindOf(name);
        const auto id = ParagraphId::fromString(m_xml.attributes().value("id"_L1));
        if (!kind)
            return refuse(u"unexpected element "_s + shortened(name));
        if (!id)
            return refuse(u"a paragraph without an id"_s);
        if (m_body.paragraphs.size() >= maxParagraphs)
            return refuse(u"too many paragraphs"_s, ErrorCode::TooLarge);
        refuseAttributesBut({"id"_L1, "dir"_L1});
        m_body.paragraphs << Paragraph{*id, *kind, readDirection(), {}};
        m_cells = 0;
        m_isInCell = *kind != ParagraphKind::TableRow;
    }

    std::optional<Qt::LayoutDirection> readDirection()
    {
        if (!m_xml.attributes().hasAttribute("dir"_L1))
            return std::nullopt;
        const QStringView direction = m_xml.attributes().value("dir"_L1);
        if (direction == "rtl"_L1)
            return Qt::RightToLeft;
        if (direction != "ltr"_L1)
            refuse(u"unknown direction"_s);
        return Qt::LeftToRight;
    }

    void startInline(QStringView name)
    {
        const bool isLink = name == "a"_L1;
        if (name == "td"_L1 && m_depth == 3 && !m_isInCell)
            startCell();
        else if (!m_isInCell)
            refuse(u"a table row holds cells, not "_s + shortened(name));
        else if (name == "strong"_L1)
            ++m_strong;
        else if (name == "em"_L1)
            ++m_emphasis;
        else if (isLink && m_link.isEmpty())
            startLink();
        else
            refuse(u"unexpected element "_s + shortened(name));
        refuseAttributesBut(isLink ? QList{"href"_L1} : QList<QLatin1StringView>{});
    }

    void startCell()
    {
        m_isInCell = true;
        if (m_cells++ > 0)
            m_body.paragraphs.last().runs << Run{u"\t"_s, {}, {}};
    }

    void startLink()
    {
        m_link = m_xml.attributes().value("href"_L1).toString();
        if (!isAllowedLink(m_link))
            refuse(u"a link that is not allowed"_s);
    }

    void endElement()
    {
        const QStringView name = m_xml.qualifiedName();
        if (m_depth == 2)
            normalizeRuns(m_body.paragraphs.last().runs);
        else if (name == "td"_L1)
            m_isInCell = false;
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
        if (m_depth < 2 || !m_isInCell) {
            if (!m_xml.isWhitespace())
                refuse(u"text outside a paragraph or cell"_s);
            return;
        }
        Run run{m_xml.text().toString(), {}, m_link};
        run.marks.setFlag(Mark::Strong, m_strong > 0);
        run.marks.setFlag(Mark::Emphasis, m_emphasis > 0);
        m_body.paragraphs.last().runs << run;
    }

    void refuseAttributesBut(const QList<QLatin1StringView> &allowed)
    {
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            if (!allowed.contains(attribute.qualifiedName()))
                refuse(u"unexpected attribute "_s + shortened(attribute.qualifiedName()));
        }
    }

    static QString shortened(QStringView name) { return name.left(40).toString(); }

    void refuse(const QString &problem, ErrorCode code = ErrorCode::InvalidInput)
    {
        if (!m_problem.isEmpty())
            return;
        m_problem = problem;
        m_code = code;
    }

    QXmlStreamReader m_xml;
    Body m_body;
    QString m_problem;
    ErrorCode m_code = ErrorCode::InvalidInput;
    QString m_link;
    int m_depth = 0;
    int m_strong = 0;
    int m_emphasis = 0;
    int m_cells = 0;
    bool m_isInCell = false; ///< text may stand here
};

} // namespace

Result<Body> fromXhtml(const QByteArray &xhtml)
{
    if (xhtml.size() > maxBytes)
        return fail(ErrorCode::TooLarge, u"body of %1 bytes"_s.arg(xhtml.size()), {QString::number(maxBytes)});
    if (const QString problem = markupProblem(xhtml); !problem.isEmpty())
        return fail(ErrorCode::InvalidInput, problem);
    return Reader(xhtml).read();
}

} // namespace nashra
