// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/editor/bodytracker.h"

#include "core/base/words.h"
#include "presentation/editor/documentbridge.h"

#include <QScopedValueRollback>
#include <QSet>
#include <QTextBlock>

#include <algorithm>

namespace nashra::presentation {

BodyTracker::BodyTracker(QTextDocument &document, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_clock(clock)
{
    // Without a layout, QTextDocument tells nobody what changed.
    document.documentLayout();
    connect(&document, &QTextDocument::contentsChange, this, &BodyTracker::markChanged);
    connect(&document, &QTextDocument::contentsChanged, this, &BodyTracker::repairIds);
    reset();
}

void BodyTracker::reset()
{
    m_paragraphs.clear();
    m_words.clear();
    m_wordCount = 0;
    replace(0, 0, documentbridge::readBody(m_document).paragraphs);
    m_blockCount = m_document.blockCount();
    m_cleanHead = none;
    m_cleanTail = none;
    m_repairFirst = none;
    m_repairLast = -1;
}

void BodyTracker::markChanged(int position, int /*removed*/, int added)
{
    const int end = std::min(position + added, m_document.characterCount() - 1);
    const int first = m_document.findBlock(position).blockNumber();
    const int last = m_document.findBlock(end).blockNumber();
    const int count = m_document.blockCount();
    m_cleanHead = std::min(m_cleanHead, first);
    m_cleanTail = std::min(m_cleanTail, count - 1 - last);
    // Ids can only have doubled where there are more paragraphs, or several at once were touched.
    if (count != m_blockCount || last > first) {
        m_repairFirst = std::min(m_repairFirst, first - 1);
        m_repairLast = std::max(m_repairLast, last + 1);
    }
    m_blockCount = count;
    emit touched();
}

void BodyTracker::repairIds()
{
    // After undo the ids are those of that time already, and an edit would cost the person his redo.
    if (m_repairFirst == none || m_document.isRedoAvailable())
        return;
    const int first = std::exchange(m_repairFirst, none);
    const int last = std::exchange(m_repairLast, -1);
    documentbridge::repairIds(m_document, first, last, m_clock.now());
}

std::optional<BodyEdit> BodyTracker::flush()
{
    if (m_cleanHead == none)
        return std::nullopt;
    const int before = static_cast<int>(m_paragraphs.size());
    const int now = m_document.blockCount();
    int head = std::min({m_cleanHead, before, now});
    const int tail = std::min({m_cleanTail, before - head, now - head});
    m_cleanHead = none;
    m_cleanTail = none;
    QList<Paragraph> inserted = documentbridge::readBlocks(m_document, head, now - tail - 1);
    int removed = before - head - tail;
    // Qt reports a little more than what changed; what is equal at either end is left out.
    while (removed > 0 && !inserted.isEmpty() && inserted.first() == m_paragraphs.at(head)) {
        inserted.removeFirst();
        ++head;
        --removed;
    }
    while (removed > 0 && !inserted.isEmpty() && inserted.last() == m_paragraphs.at(head + removed - 1)) {
        inserted.removeLast();
        --removed;
    }
    if (removed == 0 && inserted.isEmpty())
        return std::nullopt;
    replace(head, removed, inserted);
    return BodyEdit{head, removed, inserted};
}

void BodyTracker::ensureUniqueIds()
{
    QSet<ParagraphId> seen;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        const ParagraphId id = documentbridge::idOf(block);
        if (!id.isNull() && !seen.contains(id)) {
            seen.insert(id);
            continue;
        }
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        documentbridge::setId(format, ParagraphId::make(m_clock.now()));
        cursor.joinPreviousEditBlock();
        cursor.setBlockFormat(format);
        cursor.endEditBlock();
    }
}

void BodyTracker::replace(int first, int removed, const QList<Paragraph> &paragraphs)
{
    const int common = std::min(removed, static_cast<int>(paragraphs.size()));
    for (int i = first; i < first + removed; ++i)
        m_wordCount -= m_words.at(i);
    if (removed > common) {
        m_paragraphs.remove(first + common, removed - common);
        m_words.remove(first + common, removed - common);
    }
    const qsizetype added = paragraphs.size() - common;
    m_paragraphs.insert(first + common, added, Paragraph());
    m_words.insert(first + common, added, 0);
    for (int i = 0; i < paragraphs.size(); ++i) {
        m_paragraphs[first + i] = paragraphs.at(i);
        m_words[first + i] = countWords(paragraphs.at(i).text());
        m_wordCount += m_words.at(first + i);
    }
}

} // namespace nashra::presentation
