// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace nashra::app {

/// Number of terminal cells a text takes up: marks and invisible characters none, East Asian wide ones two.
[[nodiscard]] qsizetype displayWidth(QStringView text);

/// The text for a line of output: control characters shown as �, so that no text from outside moves the cursor or
/// breaks the line.
[[nodiscard]] QString printable(QStringView text);

/// Rows in aligned columns. The last column is not padded.
class TextTable
{
public:
    explicit TextTable(QStringList titles);

    void addRow(const QStringList &cells);
    /// Columns of numbers stand to the right.
    void alignRight(int column) { m_rightAligned << column; }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

    /// The lines, titles first. Isolated: cells with right-to-left letters are put in isolates (FSI, PDI), so that a
    /// terminal does not reorder the columns around them.
    [[nodiscard]] QStringList lines(bool isIsolated) const;

private:
    QStringList m_titles;
    QList<QStringList> m_rows;
    QList<int> m_rightAligned;
};

/// The text in an isolate where it has right-to-left letters or bidi controls.
[[nodiscard]] QString isolated(const QString &text);

} // namespace nashra::app
