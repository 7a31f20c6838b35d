// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/plaintext/agencytextreader.h"

#include "importing/plaintext/datelinereader.h"
#include "language/detect/languagedetector.h"

#include <QRegularExpression>

#include <algorithm>

namespace nashra::importing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 60;
constexpr qsizetype longestHeadline = 300;

bool matches(const QString &line, const QString &expression)
{
    return QRegularExpression(expression, QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption)
        .match(line)
        .hasMatch();
}

bool isSectionLabel(const QString &line)
{
    return line.size() <= longestLabel &&
           matches(line, u"^(?:[\\p{L} ]{2,30} (?:bulletin|edition)|نشرة[\\p{L}\\p{M} ]{0,40})$"_s);
}

bool isTailHeading(const QString &line)
{
    static const QString headings =
        u"^(?:check also|read also|see also|read more|related (?:news|articles|stories)|[اإ]قر[أا] أيضا?ً?ا?|"
        "شاهد أيضا?ً?ا?|مواضيع ذات صلة|أخبار ذات صلة)[:：]?$"_s;
    return line.size() <= longestLabel && matches(line, headings);
}

bool isBoilerplate(const QString &line)
{
    return line.size() <= 120 &&
           matches(line, u"^(?:share(?: this| on .*)?|print|tweet|follow us.*|tags?:.*|published by.*|#\\S+(?: #\\S+)*|"
                         "شارك(?: على .*)?|طباعة|تابعونا.*|وسوم:.*)$"_s);
}

bool isByline(const QString &line)
{
    return line.size() <= 80 && matches(line, u"^(?:by \\p{Lu}|بقلم |كتب[ته]? ?[:：]? ?\\p{L}+ \\p{L}+$)"_s);
}

/// A page parts paragraphs by blank lines; where it has none, every line is one. Lines cut by a wire at a fixed width
/// are joined again.
QStringList paragraphsOf(const QString &text)
{
    const bool hasBlankLines = text.contains(QRegularExpression(u"\\n[ \\t\\x{00A0}]*\\n"_s));
    QStringList paragraphs;
    QString current;
    const auto close = [&] {
        if (const QString done = current.simplified(); !done.isEmpty())
            paragraphs << done;
        current.clear();
    };
    qsizetype longest = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        longest = std::max(longest, line.size());
    const bool isHardWrapped = longest <= 80;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const bool isIndented = isHardWrapped && line.startsWith(u"   "_s);
        const bool isNewParagraph = hasBlankLines ? line.trimmed().isEmpty() || isIndented || !isHardWrapped : true;
        if (isNewParagraph)
            close();
        current += u' ';
        current += line;
    }
    close();
    return paragraphs;
}

/// Takes the paragraphs apart from both ends; what is left in the middle is the body.
class Reader
{
public:
    Reader(QStringList paragraphs, Language language, Instant now)
        : m_paragraphs(std::move(paragraphs))
        , m_now(now)
    {
        m_story.content.language = language;
    }

    ImportedStory read()
    {
        takeTail();
        takeLabels();
        takeHead();
        takeSignOff();
        for (const QString &paragraph : std::as_const(m_paragraphs))
            m_story.content.body.paragraphs << makeParagraph(paragraph, m_now);
        return std::move(m_story);
    }

private:
    void takeTail()
    {
        const auto heading = std::find_if(m_paragraphs.begin(), m_paragraphs.end(), isTailHeading);
        if (heading == m_paragraphs.end())
            return;
        QStringList tail(heading + 1, m_paragraphs.end());
        m_paragraphs.erase(heading, m_paragraphs.end());
        tail.removeIf(isBoilerplate);
        // Headlines and teasers take turns; a teaser ends like a sentence or was cut.
        for (const QString &line : std::as_const(tail)) {
            QList<RelatedItem> &related = m_story.content.related;
            const bool isTeaser =
                !related.isEmpty() && related.last().teaser.isEmpty() &&
                (line.endsWith(u'…') || line.endsWith(u'.') || readDateline(line, m_story.content.language));
            if (isTeaser)
                related.last().teaser = line;
            else
                related << RelatedItem{line, {}, {}, {}};
        }
    }

    void takeLabels()
    {
        for (qsizetype i = m_paragraphs.size() - 1; i >= 0; --i) {
            const QString line = m_paragraphs[i];
            const bool isAtAnEnd = i < 2 || i >= m_paragraphs.size() - 4;
            if (isAtAnEnd && m_story.content.section.isEmpty() && isSectionLabel(line))
                m_story.content.section = line;
            else if (isBoilerplate(line))
                m_story.notes << u"set aside: "_s + line;
            else
                continue;
            m_paragraphs.removeAt(i);
        }
    }

    void takeHead()
    {
        // The dateline tells where the body begins; without one it is the second paragraph.
        qsizetype bodyStart = -1;
        std::optional<FoundDateline> dateline;
        for (qsizetype i = 0; i < std::min<qsizetype>(m_paragraphs.size(), 6) && !dateline; ++i) {
            dateline = readDateline(m_paragraphs[i], m_story.content.language);
            bodyStart = dateline ? i : -1;
        }
        if (dateline) {
            m_story.content.dateline = dateline->dateline;
            m_paragraphs[bodyStart].remove(0, dateline->length);
        } else {
            bodyStart = m_paragraphs.size() > 1 && m_paragraphs.first().size() <= longestHeadline ? 1 : 0;
        }
        for (qsizetype i = 0; i < bodyStart; ++i) {
            const QString line = m_paragraphs[i];
            if (isByline(line))
                m_story.content.byline = line;
            else if (m_story.content.headline.isEmpty() && line.size() <= longestHeadline)
                m_story.content.headline = line;
            else
                m_story.notes << u"before the dateline: "_s + line;
        }
        m_paragraphs.erase(m_paragraphs.begin(), m_paragraphs.begin() + bodyStart);
    }

    void takeSignOff()
    {
        if (m_paragraphs.size() < 2)
            return;
        static const QRegularExpression initials(
            u"^(?:\\p{L}{1,3}\\.){1,3}\\p{L}{0,3}\\.?$|^\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+$"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        if (m_paragraphs.last().size() <= 30 && initials.match(m_paragraphs.last()).hasMatch())
            m_story.content.signOff = m_paragraphs.takeLast();
    }

    QStringList m_paragraphs;
    Instant m_now;
    ImportedStory m_story;
};

} // namespace

Result<ImportedStory> readAgencyText(const QString &text, Instant now)
{
    QStringList paragraphs = paragraphsOf(text);
    if (paragraphs.isEmpty())
        return fail(ErrorCode::InvalidInput, u"there is no text in it"_s);
    const Language language = language::detectLanguage(text).value_or(Language::English);
    return Reader(std::move(paragraphs), language, now).read();
}

} // namespace nashra::importing
