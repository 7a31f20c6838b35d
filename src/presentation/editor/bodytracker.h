// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articleedit.h"
#include "core/base/clock.h"

#include <QList>
#include <QObject>
#include <QTextDocument>

#include <limits>
#include <optional>

namespace nashra::presentation {

/// Knows which paragraphs of a document changed since they were last read, from contentsChange alone: a key costs a
/// look-up, a flush costs the changed paragraphs. Gives split paragraphs ids of their own. GUI thread.
class BodyTracker : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the tracker.
    BodyTracker(QTextDocument &document, const Clock &clock, QObject *parent = nullptr);

    /// Reads the whole document anew, after it was loaded.
    void reset();
    /// Takes the changes in; nothing where the text is what it was.
    std::optional<BodyEdit> flush();
    /// Gives every paragraph an id of its own, whatever happened to the document; reads all of it.
    void ensureUniqueIds();

    [[nodiscard]] const QList<Paragraph> &paragraphs() const { return m_paragraphs; }
    [[nodiscard]] int wordCount() const { return m_wordCount; }

signals:
    /// Something was changed that flush() has not seen yet.
    void touched();

private:
    void markChanged(int position, int removed, int added);
    void repairIds();
    void replace(int first, int removed, const QList<Paragraph> &paragraphs);

    static constexpr int none = std::numeric_limits<int>::max();

    QTextDocument &m_document;
    const Clock &m_clock;
    QList<Paragraph> m_paragraphs;
    QList<int> m_words; ///< of each paragraph
    int m_wordCount = 0;
    int m_blockCount = 0;
    // Paragraphs at either end that no change has reached since the last flush.
    int m_cleanHead = none;
    int m_cleanTail = none;
    int m_repairFirst = none;
    int m_repairLast = -1;
};

} // namespace nashra::presentation
