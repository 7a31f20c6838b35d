// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/storyreader.h"

#include "language/dateline/datelinereader.h"

#include <QRegularExpression>

#include <algorithm>

namespace nashra::importing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 60;
constexpr qsizetype longestHeadline = 300;

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

bool isSectionLabel(const QString &line)
{
    static const QRegularExpression label =
        expression(u"^(?:[\\p{L} ]{2,30} (?:bulletin|edition)|نشرة[\\p{L}\\p{M} ]{0,40})$"_s);
    return line.size() <= longestLabel && label.match(line).hasMatch();
}

bool isTailHeading(const QString &line)
{
    static const QRegularExpression heading =
        expression(u"^(?:check also|read also|see also|read more|related (?:news|articles|stories)|[اإ]قر[أا] أيضا?ً?ا?|"
                   "شاهد أيضا?ً?ا?|مواضيع ذات صلة|أخبار ذات صلة)[:：]?$"_s);
    return line.size() <= longestLabel && heading.match(line).hasMatch();
}

bool isBoilerplate(const QString &line)
{
    static const QRegularExpression boilerplate =
        expression(u"^(?:share(?: this| on .*)?|print|tweet|follow us.*|tags?:.*|published by.*|#\\S+(?: #\\S+)*|"
                   "شارك(?: على .*)?|طباعة|تابعونا.*|وسوم:.*)$"_s);
    return line.size() <= 120 && boilerplate.match(line).hasMatch();
}

bool isByline(const QString &line)
{
    static const QRegularExpression byline = expression(u"^(?:by \\p{Lu}|بقلم |كتب[ته]? ?[:：]? ?\\p{L}+ \\p{L}+$)"_s);
    return line.size() <= 80 && byline.match(line).hasMatch();
}

bool isInitials(const QString &line)
{
    static const QRegularExpression initials(
        u"^(?:\\p{L}{1,3}\\.){1,3}\\p{L}{0,3}\\.?$|^\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return line.size() <= 30 && initials.match(line).hasMatch();
}

void removeFront(Paragraph &paragraph, qsizetype length)
{
    while (length > 0 && !paragraph.runs.isEmpty()) {
        Run &first = paragraph.runs.first();
        const qsizetype taken = std::min(length, first.text.size());
        first.text.remove(0, taken);
        length -= taken;
        if (first.text.isEmpty())
            paragraph.runs.removeFirst();
    }
}

QString linkIn(const Paragraph &paragraph)
{
    for (const Run &run : paragraph.runs) {
        if (!run.link.isEmpty())
            return run.link;
    }
    return {};
}

/// Takes the paragraphs apart from both ends; what is left in the middle is the body.
class Reader
{
public:
    Reader(QList<Paragraph> paragraphs, Language language, const QString &headline)
        : m_paragraphs(std::move(paragraphs))
    {
        m_story.content.language = language;
        m_story.content.headline = headline;
    }

    ImportedStory read()
    {
        takeTail();
        takeLabels();
        takeHead();
        takeSignOff();
        m_story.content.body.paragraphs = std::move(m_paragraphs);
        return std::move(m_story);
    }

private:
    void takeTail()
    {
        const auto heading = std::find_if(m_paragraphs.begin(), m_paragraphs.end(),
                                          [](const Paragraph &paragraph) { return isTailHeading(paragraph.text()); });
        if (heading == m_paragraphs.end())
            return;
        const QList<Paragraph> tail(heading + 1, m_paragraphs.end());
        m_paragraphs.erase(heading, m_paragraphs.end());
        QList<RelatedItem> &related = m_story.content.related;
        for (const Paragraph &paragraph : tail) {
            const QString line = paragraph.text();
            if (related.size() >= mostRelated || isBoilerplate(line)) {
                setAside(line);
                continue;
            }
            // Headlines and teasers take turns; a teaser ends like a sentence or was cut.
            const bool isTeaser =
                !related.isEmpty() && related.last().teaser.isEmpty() &&
                (line.endsWith(u'…') || line.endsWith(u'.') || language::readDateline(line, m_story.content.language));
            if (isTeaser)
                related.last().teaser = line;
            else
                related << RelatedItem{line, {}, {}, linkIn(paragraph)};
        }
    }

    void takeLabels()
    {
        QList<Paragraph> kept;
        for (qsizetype i = m_paragraphs.size() - 1; i >= 0; --i) {
            const QString line = m_paragraphs[i].text();
            const bool isAtAnEnd = i < 2 || i >= m_paragraphs.size() - 4;
            if (isAtAnEnd && m_story.content.section.isEmpty() && isSectionLabel(line))
                m_story.content.section = line;
            else if (isBoilerplate(line))
                setAside(line);
            else
                kept << m_paragraphs[i];
        }
        std::reverse(kept.begin(), kept.end());
        m_paragraphs = std::move(kept);
    }

    /// Where the body begins: the paragraph with the dateline, which is taken off it.
    std::optional<qsizetype> takeDateline()
    {
        constexpr qsizetype lastPlace = 6;
        for (qsizetype i = 0; i < std::min(m_paragraphs.size(), lastPlace); ++i) {
            const auto found = language::readDateline(m_paragraphs[i].text(), m_story.content.language);
            if (!found)
                continue;
            m_story.content.dateline = found->dateline;
            removeFront(m_paragraphs[i], found->length);
            return i;
        }
        return std::nullopt;
    }

    void takeHead()
    {
        QString &headline = m_story.content.headline;
        if (!headline.isEmpty() && !m_paragraphs.isEmpty() && m_paragraphs.first().text() == headline)
            m_paragraphs.removeFirst();
        qsizetype bodyStart = takeDateline().value_or(-1);
        if (bodyStart < 0) {
            const bool startsWithHeadline =
                headline.isEmpty() && m_paragraphs.size() > 1 && m_paragraphs.first().text().size() <= longestHeadline;
            bodyStart = startsWithHeadline ? 1 : 0;
        }
        for (qsizetype i = 0; i < bodyStart; ++i) {
            const QString line = m_paragraphs[i].text();
            if (m_story.content.byline.isEmpty() && isByline(line))
                m_story.content.byline = line;
            else if (headline.isEmpty() && line.size() <= longestHeadline)
                headline = line;
            else
                m_story.notes << u"before the dateline: "_s + line;
        }
        m_paragraphs.erase(m_paragraphs.begin(), m_paragraphs.begin() + bodyStart);
    }

    void takeSignOff()
    {
        if (m_paragraphs.size() > 1 && isInitials(m_paragraphs.last().text()))
            m_story.content.signOff = m_paragraphs.takeLast().text();
    }

    void setAside(const QString &line) { m_story.notes << u"set aside: "_s + line; }

    static constexpr qsizetype mostRelated = 50;

    QList<Paragraph> m_paragraphs;
    ImportedStory m_story;
};

} // namespace

ImportedStory readStory(QList<Paragraph> paragraphs, Language language, const QString &headline)
{
    return Reader(std::move(paragraphs), language, headline).read();
}

} // namespace nashra::importing
