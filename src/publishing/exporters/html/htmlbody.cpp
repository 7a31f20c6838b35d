// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exporters/html/htmlbody.h"

#include "publishing/exporters/html/foreignruns.h"
#include "publishing/exporters/html/markup.h"
#include "publishing/storyblocks.h"

#include <QUrl>

#include <algorithm>

namespace nashra::publishing {

namespace {

/// Marks of a run as start and end tags.
class RunTags
{
public:
    explicit RunTags(const Run &run)
    {
        // The link was checked when it was made; it is checked again because what is published cannot be taken back.
        if (!run.link.isEmpty() && isAllowedLink(run.link)) {
            m_open += "<a href=\"" + escaped(QString::fromLatin1(QUrl(run.link, QUrl::StrictMode).toEncoded())) + "\">";
            m_close = "</a>";
        }
        if (run.marks.testFlag(Mark::Strong))
            wrap("strong");
        if (run.marks.testFlag(Mark::Emphasis))
            wrap("em");
    }

    const std::string &open() const { return m_open; }
    const std::string &close() const { return m_close; }

private:
    void wrap(const std::string &element)
    {
        m_open += '<' + element + '>';
        m_close = "</" + element + '>' + m_close;
    }

    std::string m_open;
    std::string m_close;
};

void openRun(std::string &out, const ForeignRun &foreign)
{
    out += foreign.isPhoneNumber ? "<bdi dir=\"ltr\">" : "<bdi>";
}

/// Writes the runs of one paragraph. A foreign run that reaches over several runs of the text is isolated as a whole,
/// because two isolates side by side would change places.
class InlineWriter
{
public:
    InlineWriter(std::string &out, const QList<Run> &runs, Qt::LayoutDirection direction)
        : m_out(out)
        , m_runs(runs)
    {
        if (runs.size() == 1) {
            m_foreign = foreignRuns(runs.first().text, direction);
        } else {
            QString text;
            for (const Run &run : runs)
                text += run.text;
            m_foreign = foreignRuns(text, direction);
        }
    }

    void write()
    {
        qsizetype begin = 0;
        for (const Run &run : m_runs) {
            writeRun(run, begin);
            begin += run.text.size();
        }
    }

private:
    void writeRun(const Run &run, qsizetype begin)
    {
        const qsizetype end = begin + run.text.size();
        const RunTags tags(run);
        qsizetype at = begin;
        while (at < end) {
            while (m_next < m_foreign.size() && m_foreign[m_next].end() <= at)
                ++m_next;
            const bool hasNext = m_next < m_foreign.size() && m_foreign[m_next].start < end;
            const bool isOver = hasNext && isWider(m_foreign[m_next], begin, end);
            qsizetype stop = end;
            if (isOver)
                stop = m_foreign[m_next].start > at ? m_foreign[m_next].start : std::min(end, m_foreign[m_next].end());
            else if (hasNext)
                stop = beginOfWider(end);
            const bool isInside = isOver && m_foreign[m_next].start <= at;
            if (isInside && m_foreign[m_next].start == at)
                openRun(m_out, m_foreign[m_next]);
            m_out += tags.open();
            writeText(run.text, begin, at, stop, !isInside);
            m_out += tags.close();
            if (isInside && m_foreign[m_next].end() == stop)
                m_out += "</bdi>";
            at = stop;
        }
    }

    static bool isWider(const ForeignRun &foreign, qsizetype begin, qsizetype end)
    {
        return foreign.start < begin || foreign.end() > end;
    }

    /// Where the foreign run begins that reaches beyond the end, or the end.
    qsizetype beginOfWider(qsizetype end) const
    {
        for (qsizetype i = m_next; i < m_foreign.size() && m_foreign[i].start < end; ++i) {
            if (m_foreign[i].end() > end)
                return m_foreign[i].start;
        }
        return end;
    }

    void writeText(const QString &text, qsizetype begin, qsizetype from, qsizetype to, bool isolates)
    {
        const QStringView all(text);
        qsizetype at = from;
        for (; isolates && m_next < m_foreign.size() && m_foreign[m_next].start < to; ++m_next) {
            const ForeignRun &foreign = m_foreign[m_next];
            appendEscaped(m_out, all.mid(at - begin, foreign.start - at));
            openRun(m_out, foreign);
            appendEscaped(m_out, all.mid(foreign.start - begin, foreign.length));
            m_out += "</bdi>";
            at = foreign.end();
        }
        appendEscaped(m_out, all.mid(at - begin, to - at));
    }

    std::string &m_out;
    const QList<Run> &m_runs;
    QList<ForeignRun> m_foreign;
    qsizetype m_next = 0;
};

/// The runs of a table row, cell by cell.
QList<QList<Run>> cellsOf(const Paragraph &row)
{
    QList<QList<Run>> cells{{}};
    for (const Run &run : row.runs) {
        const QStringList parts = run.text.split(u'\t');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                cells << QList<Run>();
            if (!parts[i].isEmpty())
                cells.last() << Run{parts[i], run.marks, run.link};
        }
    }
    while (cells.size() > 1 && cells.last().isEmpty())
        cells.removeLast();
    return cells;
}

/// Writes the blocks of a body one after the other.
class BodyWriter
{
public:
    BodyWriter(std::string &out, Language language)
        : m_out(out)
        , m_direction(directionOf(language))
    {
    }

    /// Blocks [from, to) of the same kind.
    void writeGroup(const QList<StoryBlock> &blocks, qsizetype from, qsizetype to)
    {
        switch (blocks[from].kind) {
        case ParagraphKind::Text:
            return writeEach("p", blocks, from, to);
        case ParagraphKind::Subheading:
            return writeEach("h2", blocks, from, to);
        case ParagraphKind::ListItem:
            m_out += "<ul>\n";
            writeEach("li", blocks, from, to);
            m_out += "</ul>\n";
            return;
        case ParagraphKind::TableRow:
            return writeTable(blocks, from, to);
        }
    }

private:
    void writeEach(const char *element, const QList<StoryBlock> &blocks, qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to; ++i) {
            openBlock(element, blocks[i]);
            if (!blocks[i].dateline.isEmpty()) {
                m_out += "<span class=\"dateline\">";
                InlineWriter(m_out, {Run{blocks[i].dateline, {}, {}}}, m_direction).write();
                m_out += "</span>";
            }
            if (blocks[i].paragraph)
                InlineWriter(m_out, blocks[i].paragraph->runs, directionFor(blocks[i])).write();
            ((m_out += "</") += element) += ">\n";
        }
    }

    void writeTable(const QList<StoryBlock> &blocks, qsizetype from, qsizetype to)
    {
        QList<QList<QList<Run>>> rows;
        qsizetype columns = 1;
        for (qsizetype i = from; i < to; ++i) {
            rows << cellsOf(*blocks[i].paragraph);
            columns = std::max(columns, rows.last().size());
        }
        m_out += "<div class=\"table\"><table>\n<tbody>\n";
        for (qsizetype i = from; i < to; ++i) {
            openBlock("tr", blocks[i]);
            const QList<QList<Run>> &cells = rows[i - from];
            for (qsizetype cell = 0; cell < cells.size(); ++cell) {
                const bool isLast = cell + 1 == cells.size();
                openCell(isLast ? columns - cell : 1);
                InlineWriter(m_out, cells[cell], directionFor(blocks[i])).write();
                m_out += "</td>";
            }
            m_out += "</tr>\n";
        }
        m_out += "</tbody>\n</table></div>\n";
    }

    /// A row with fewer cells than the widest one ends in a cell that spans the rest; HTML knows no wider one than
    /// 1000.
    void openCell(qsizetype span)
    {
        constexpr qsizetype widest = 1000;
        if (span > 1)
            m_out += "<td colspan=\"" + std::to_string(std::min(span, widest)) + "\">";
        else
            m_out += "<td>";
    }

    void openBlock(const char *element, const StoryBlock &block)
    {
        (m_out += '<') += element;
        if (block.paragraph && block.paragraph->direction)
            m_out += *block.paragraph->direction == Qt::RightToLeft ? " dir=\"rtl\"" : " dir=\"ltr\"";
        m_out += '>';
    }

    Qt::LayoutDirection directionFor(const StoryBlock &block) const
    {
        return block.paragraph->direction.value_or(m_direction);
    }

    std::string &m_out;
    Qt::LayoutDirection m_direction;
};

} // namespace

std::string inlineHtml(const QString &text, Language language)
{
    std::string out;
    InlineWriter(out, {Run{text, {}, {}}}, directionOf(language)).write();
    return out;
}

std::string bodyHtml(const ArticleInput &input)
{
    const QList<StoryBlock> blocks = storyBlocks(input);
    std::string out;
    out += "<div class=\"";
    ((out += bodyClass) += "\">\n");
    BodyWriter writer(out, input.content.language);
    for (qsizetype from = 0; from < blocks.size();) {
        qsizetype to = from + 1;
        while (to < blocks.size() && blocks[to].kind == blocks[from].kind)
            ++to;
        writer.writeGroup(blocks, from, to);
        from = to;
    }
    out += "</div>";
    return out;
}

} // namespace nashra::publishing
