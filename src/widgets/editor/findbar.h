// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QTextEdit;

namespace nashra::widgets {

/// Looks for words in one article, forgiving what the search of the newsroom forgives: case, tashkeel, hamza seats.
/// Escape goes back to the text.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// The text must outlive the bar.
    explicit FindBar(QTextEdit &text, QWidget *parent = nullptr);

    /// Shows the bar with the selected word.
    void start();
    void findNext();
    void findPrevious();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void find(bool isForward);
    [[nodiscard]] bool findFrom(int position, bool isForward);
    void retranslate();

    QTextEdit &m_text;
    QLineEdit *m_words;
    QLabel *m_answer;
};

} // namespace nashra::widgets
