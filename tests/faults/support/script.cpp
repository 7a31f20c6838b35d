// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/support/script.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace nashra::faults {

using namespace Qt::StringLiterals;

namespace {

enum class Place { End, NewParagraph, Head };

Place placeOf(int step, int paragraphs)
{
    if (step % 12 == 0)
        return Place::NewParagraph;
    return step % 9 == 5 && paragraphs > 1 ? Place::Head : Place::End;
}

int headOf(int step, int paragraphs)
{
    return step * 7 % (paragraphs - 1);
}

QString wordOf(int step)
{
    return (step % 3 == 0 ? u"خبر"_s : u"word"_s) + QString::number(step);
}

void takeStep(int step, QStringList &paragraphs)
{
    const int count = static_cast<int>(paragraphs.size());
    const QString word = wordOf(step);
    switch (placeOf(step, count)) {
    case Place::NewParagraph:
        paragraphs.append(word);
        break;
    case Place::Head: {
        QString &text = paragraphs[headOf(step, count)];
        text = text.isEmpty() ? word : word + u' ' + text;
        break;
    }
    case Place::End:
        paragraphs.last() += paragraphs.last().isEmpty() ? word : u' ' + word;
        break;
    }
}

} // namespace

void Script::type(QTextDocument &document)
{
    ++m_step;
    const QString word = wordOf(m_step);
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    switch (placeOf(m_step, document.blockCount())) {
    case Place::NewParagraph:
        cursor.insertBlock();
        cursor.insertText(word);
        break;
    case Place::Head: {
        const QTextBlock block = document.findBlockByNumber(headOf(m_step, document.blockCount()));
        cursor.setPosition(block.position());
        cursor.insertText(block.length() > 1 ? word + u' ' : word);
        break;
    }
    case Place::End:
        cursor.insertText(cursor.block().length() > 1 ? u' ' + word : word);
        break;
    }
}

QString Script::textAfter(int steps)
{
    QStringList paragraphs{QString()};
    for (int step = 1; step <= steps; ++step)
        takeStep(step, paragraphs);
    return paragraphs.join(u'\n');
}

int Script::stepOf(const QString &text, int last)
{
    QStringList paragraphs{QString()};
    int found = text.isEmpty() ? 0 : -1;
    for (int step = 1; step <= last && found < 0; ++step) {
        takeStep(step, paragraphs);
        if (paragraphs.join(u'\n') == text)
            found = step;
    }
    return found;
}

} // namespace nashra::faults
