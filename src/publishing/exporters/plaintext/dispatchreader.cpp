// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exporters/plaintext/dispatchreader.h"

#include <algorithm>

namespace nashra::publishing {

using namespace Qt::StringLiterals;

namespace {

/// Walks through the lines beside the blocks.
class Reader
{
public:
    explicit Reader(const QString &text)
        : m_lines(QStringView(text).split(u'\n'))
    {
        // What follows the last line feed is no line.
        if (!m_lines.isEmpty() && m_lines.last().isEmpty())
            m_lines.removeLast();
    }

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_lines.size(); }
    [[nodiscard]] QStringView line() const { return isAtEnd() ? QStringView() : m_lines[m_at]; }

    [[nodiscard]] bool takeBlankLine()
    {
        if (isAtEnd() || !line().isEmpty())
            return false;
        ++m_at;
        return true;
    }

    [[nodiscard]] bool takeBlock(const DispatchBlock &block)
    {
        const Indent indent = indentOf(block.kind);
        QStringView rest = block.text;
        for (bool isFirst = true; isFirst || !rest.isEmpty(); isFirst = false) {
            const QString &lead = isFirst ? indent.first : indent.rest;
            if (isAtEnd() || !line().startsWith(lead))
                return false;
            const QStringView words = line().mid(lead.size());
            if (words.isEmpty() || !rest.startsWith(words))
                return false;
            rest = rest.mid(words.size());
            if (rest.startsWith(u' '))
                rest = rest.mid(1);
            else if (!rest.isEmpty() && !isCut(words, rest, indent))
                return false;
            ++m_at;
        }
        return true;
    }

    [[nodiscard]] QList<Finding> longLines() const
    {
        QList<Finding> findings;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const qsizetype length = lengthOf(m_lines[i]);
            if (length <= lineWidth)
                continue;
            Finding finding;
            finding.rule = u"plaintext.line"_s;
            finding.severity = Severity::Error;
            finding.arguments = {QString::number(i + 1), QString::number(length)};
            findings << finding;
        }
        return findings;
    }

private:
    /// Whether a word runs on in the next line because it is longer than any line.
    static bool isCut(QStringView words, QStringView rest, const Indent &indent)
    {
        const qsizetype begin = words.lastIndexOf(u' ') + 1;
        const qsizetype blank = rest.indexOf(u' ');
        const qsizetype length = lengthOf(words.mid(begin)) + lengthOf(blank < 0 ? rest : rest.left(blank));
        return begin == 0 && length > lineWidth - std::max(indent.first.size(), indent.rest.size());
    }

    QList<QStringView> m_lines;
    qsizetype m_at = 0;
};

Finding difference(const QString &wanted, QStringView found, ParagraphId paragraph)
{
    constexpr qsizetype shownLength = 60;
    Finding finding;
    finding.rule = u"plaintext.text"_s;
    finding.severity = Severity::Error;
    finding.paragraph = paragraph;
    finding.arguments = {wanted.left(shownLength), found.left(shownLength).toString()};
    return finding;
}

} // namespace

QList<Finding> readDispatch(const QString &text, const QList<DispatchBlock> &wanted)
{
    Reader reader(text);
    QList<Finding> findings = reader.longLines();
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const bool isBlankBefore = i > 0 && isBlankBetween(wanted[i - 1].kind, wanted[i].kind);
        if ((isBlankBefore && !reader.takeBlankLine()) || !reader.takeBlock(wanted[i])) {
            findings << difference(wanted[i].text, reader.line(), wanted[i].paragraph);
            return findings;
        }
    }
    if (!reader.isAtEnd())
        findings << difference({}, reader.line(), {});
    return findings;
}

} // namespace nashra::publishing
