// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exporters/html/pagereader.h"

#include "publishing/exporters/html/htmlbody.h"

#include <QXmlStreamReader>

namespace nashra::publishing {

using namespace Qt::StringLiterals;

namespace {

/// One pass over the page; every element adds to the texts that are being gathered while it is open.
class Reader
{
public:
    explicit Reader(const QByteArray &page)
        : m_xml(page)
    {
    }

    PageText read()
    {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                begin(m_xml.name(), m_xml.attributes());
                break;
            case QXmlStreamReader::EndElement:
                end();
                break;
            case QXmlStreamReader::Characters:
                gather(m_xml.text());
                break;
            default:
                break;
            }
        }
        if (m_xml.hasError()) {
            m_page.error = m_xml.errorString();
            m_page.errorLine = m_xml.lineNumber();
        }
        return m_page;
    }

private:
    void begin(QStringView name, const QXmlStreamAttributes &attributes)
    {
        ++m_depth;
        if (name == "html"_L1) {
            m_page.language = attributes.value("lang"_L1).toString();
            m_page.direction = attributes.value("dir"_L1).toString();
        } else if (name == "h1"_L1) {
            m_page.headlines << QString();
            m_headlineDepth = m_depth;
        } else if (name == "a"_L1) {
            m_page.anchors << PageAnchor{attributes.value("href"_L1).toString(), {}};
            m_anchorDepth = m_depth;
        } else if (name == "script"_L1) {
            m_dataDepth = attributes.value("type"_L1) == "application/ld+json"_L1 ? m_depth : 0;
            if (m_dataDepth == 0)
                m_page.remote << u"script"_s;
        }
        if (name == "style"_L1)
            m_styleDepth = m_depth;
        noteRemote(name, attributes);
        beginBody(name, attributes);
    }

    void beginBody(QStringView name, const QXmlStreamAttributes &attributes)
    {
        if (m_bodyDepth == 0) {
            if (name == "div"_L1 && attributes.value("class"_L1) == QLatin1StringView(bodyClass))
                m_bodyDepth = m_depth;
            return;
        }
        if (name == "p"_L1 || name == "h2"_L1 || name == "li"_L1 || name == "tr"_L1) {
            m_page.body << QString();
            m_blockDepth = m_depth;
            m_hasCell = false;
        } else if (name == "td"_L1 && !m_page.body.isEmpty()) {
            if (m_hasCell)
                m_page.body.last() += u'\t';
            m_hasCell = true;
        }
    }

    void noteRemote(QStringView name, const QXmlStreamAttributes &attributes)
    {
        const bool isFetched = name == "img"_L1 || name == "iframe"_L1 || name == "source"_L1 || name == "video"_L1 ||
                               name == "audio"_L1 || name == "embed"_L1 || name == "object"_L1 ||
                               (name == "link"_L1 && attributes.value("rel"_L1) != "alternate"_L1);
        if (!isFetched)
            return;
        for (const QXmlStreamAttribute &attribute : attributes) {
            const bool isAddress = attribute.name() == "src"_L1 || attribute.name() == "href"_L1 ||
                                   attribute.name() == "data"_L1 || attribute.name() == "srcset"_L1;
            if (isAddress && (attribute.value().contains("//"_L1)))
                m_page.remote << attribute.value().toString();
        }
    }

    void gather(QStringView text)
    {
        if (m_dataDepth > 0)
            m_page.data += text.toUtf8();
        else if (m_styleDepth == 0)
            m_page.text += text;
        if (m_headlineDepth > 0)
            m_page.headlines.last() += text;
        if (m_anchorDepth > 0)
            m_page.anchors.last().text += text;
        if (m_blockDepth > 0)
            m_page.body.last() += text;
        else if (m_bodyDepth > 0 && !text.trimmed().isEmpty())
            m_page.body << text.toString(); // text that stands in no block is not the article's
    }

    void end()
    {
        for (int *depth :
             {&m_headlineDepth, &m_anchorDepth, &m_dataDepth, &m_styleDepth, &m_blockDepth, &m_bodyDepth}) {
            if (*depth == m_depth)
                *depth = 0;
        }
        --m_depth;
    }

    QXmlStreamReader m_xml;
    PageText m_page;
    int m_depth = 0;
    // Depth of the open element of each kind; 0 where none is open.
    int m_headlineDepth = 0;
    int m_anchorDepth = 0;
    int m_dataDepth = 0;
    int m_styleDepth = 0;
    int m_blockDepth = 0;
    int m_bodyDepth = 0;
    bool m_hasCell = false;
};

} // namespace

PageText readPage(const QByteArray &page)
{
    return Reader(page).read();
}

} // namespace nashra::publishing
