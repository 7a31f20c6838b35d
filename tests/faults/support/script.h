// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QTextDocument;

namespace nashra::faults {

/// What the typist types: step after step of one word, a new paragraph now and then, a word at the head of an earlier
/// paragraph now and then, in Latin and in Arabic letters. A pure function of the step's number, so that whoever knows
/// the last step knows the whole text, and no two steps leave the same text.
class Script
{
public:
    /// Types the next step, as the editor would.
    void type(QTextDocument &document);
    [[nodiscard]] int step() const { return m_step; }

    /// The text after so many steps, paragraphs joined by line feeds.
    [[nodiscard]] static QString textAfter(int steps);
    /// The step after which the text was this, up to the last one given; -1 where there is none such.
    [[nodiscard]] static int stepOf(const QString &text, int last);

private:
    int m_step = 0;
};

} // namespace nashra::faults
